"""Reads the workbook of a report that comes home: the document it was made of, and what was changed in its cells."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from offsim.model.levers import is_number
from offsim.model.paths import path_of
from offsim.model.problems import Expected, Problem, Problems
from offsim.model.scenario import Scenario
from offsim.model.scenario_names import RETURNED, name_after
from offsim.model.scenario_set import ScenarioSet, add_ready, set_note, set_outlook, set_path
from offsim.model.study import Study
from offsim.model.study_difference import FigureChange
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP
from offsim.storage.document_file import parse_document
from offsim.storage.report_identity import DIGEST, FORMAT, MARK, MARK_KEY, document_words
from offsim.storage.returned_cells import KeyedSheet, keyed, pairs
from offsim.storage.returned_figures import FIFTEEN_DIGITS, Found, figure_changes
from offsim.storage.returned_settings import (
    NAME_KEY,
    OUTLOOK,
    SCENARIO,
    Settings,
    SettingsReader,
    scenario_columns,
    settings_of,
    typed_over,
)
from offsim.storage.workbook_file import read_workbook

OUTLOOKS = "outlooks."
NOT_A_REPORT = QT_TRANSLATE_NOOP(
    "Problem",
    "{file}: is no report of offsim, or its keys are gone. A report has sheets of inputs and of scenarios with small "
    "grey keys in their first column.",
)
NEWER_REPORT = QT_TRANSLATE_NOOP(
    "Problem", "{file}: was exported by offsim {version}, and this offsim cannot read it. Update offsim."
)
INCOMPLETE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: the hidden sheet of the workbook is damaged, so that its study is not known. Export it anew."
)
NO_IDENTITY = QT_TRANSLATE_NOOP(
    "Import", "The hidden sheet of the workbook is gone. Its cells were read by their keys, over the study {study}."
)
KEY_MISSING = QT_TRANSLATE_NOOP(
    "Import", "“{name}”: levers whose rows are gone, and which are at their defaults: {count}."
)
UNKNOWN_COLUMN = QT_TRANSLATE_NOOP("Import", "{cell}: “{key}” is no scenario that was exported. It was left out.")


@dataclass(frozen=True, slots=True)
class Change:
    """What was changed of one scenario (key): a lever by its values of the years, the outlook, or the note."""

    scenario: str
    key: str
    was: Mapping[int, float] | str
    now: Mapping[int, float] | str


@dataclass(frozen=True, slots=True)
class Returned:
    """A report that has come home: the document as it was exported, and the scenarios that differ now, by their key.

    ``in_use`` is the scenario (key) that the inputs follow. ``figures`` belong to the study, and no scenario has them.
    """

    exported: ScenarioSet
    in_use: str
    changed: Mapping[str, Scenario]
    changes: tuple[Change, ...]
    notices: tuple[Expected, ...]
    figures: tuple[FigureChange, ...] = ()


def read_returned(file: Path, over: ScenarioSet | None = None) -> Returned:
    """Return what a workbook brings home, ``over`` the document to take where its own is gone.

    Raises:
        Problem: the file cannot be read, is no report, or of a newer offsim.
        Problems: every cell that cannot be understood, each by its sheet and address.
    """
    sheets = read_workbook(file, (NAME_KEY, SCENARIO, MARK))
    found = pairs(sheets, MARK_KEY, MARK)
    exported, notices = _exported(found, file, over)
    settings = _needed(keyed(sheets, NAME_KEY, OUTLOOK, str(file)), file)
    inputs = _needed(keyed(sheets, SCENARIO, OUTLOOK, str(file)), file)
    code = found.get("language", "en")
    reader = SettingsReader(exported.study, code if code in LANGUAGES else "en", str(file), [], [*notices])
    names = outlook_names(inputs)
    columns = scenario_columns(settings)
    known = {key: columns[key] for scenario in exported.scenarios if (key := scenario.key) in columns}
    for key, column in columns.items():
        if key not in known and column > min(known.values(), default=column):
            cell = settings.name_of((settings.rows[NAME_KEY], column))
            reader.notices.append(Expected(UNKNOWN_COLUMN, {"cell": cell, "key": key}))
    read = {key: settings_of(reader, settings, key, column, names) for key, column in known.items()}
    in_use = _in_use(exported, inputs, settings, columns)
    values = _value_column(inputs)
    figures: list[Found] = []
    if in_use in read and values is not None:
        years = _year_columns(inputs, exported.study)
        own = typed_over(reader, inputs, values, years, names)
        read[in_use] = _laid_over(read[in_use], own)
        figures = [*figure_changes(found, inputs, values, years, exported.study)]
    reader.notices += [it for it in figures if isinstance(it, Expected)]
    changed, changes = _compared(reader, exported, read)
    if reader.faults:
        raise Problems(reader.faults)
    taken = tuple(it for it in figures if isinstance(it, FigureChange))
    return Returned(exported, in_use, changed, tuple(changes), tuple(reader.notices), taken)


def with_changed(returned: Returned) -> ScenarioSet:
    """Return the exported document with every scenario as it has come back, the one in use shown."""
    exported = returned.exported
    scenarios = tuple(returned.changed.get(scenario.key, scenario) for scenario in exported.scenarios)
    return replace(exported, scenarios=scenarios, active=returned.in_use)


def with_new(scenarios: ScenarioSet, returned: Returned) -> ScenarioSet:
    """Return a document on the same study with a new scenario for each that has come back changed, the last shown."""
    for scenario in returned.changed.values():
        scenarios = add_ready(scenarios, replace(scenario, name=name_after(RETURNED, scenario.name)))
    return scenarios


def outlook_names(inputs: KeyedSheet) -> dict[str, str]:
    """Return the keys of the outlooks by the words, in small letters, that stand in the row of each."""
    names: dict[str, str] = {}
    for key, number in inputs.rows.items():
        outlook = key.removeprefix(OUTLOOKS)
        if key.startswith(OUTLOOKS) and "." not in outlook:
            cells = inputs.cells.rows[number][inputs.key_column + 1 :]
            words = next((cell for cell in cells if isinstance(cell, str) and cell), "")
            names.setdefault(words.casefold(), outlook)
    return names


def _exported(
    found: Mapping[str, str], file: Path, over: ScenarioSet | None
) -> tuple[ScenarioSet, tuple[Expected, ...]]:
    """Return the document in the workbook, or the one to take where it has none, with a notice."""
    if not found:
        if over is None:
            raise Problem(NOT_A_REPORT, file=str(file))
        return over, (Expected(NO_IDENTITY, {"study": over.study.title}),)
    number = found.get("format", "")
    if not number.isascii() or not number.isdigit() or int(number[:9]) > FORMAT:
        raise Problem(NEWER_REPORT, file=str(file), version=found.get("offsim", "?"))
    words = document_words(found)
    if not words:
        raise Problem(INCOMPLETE, file=str(file))
    exported = parse_document(words, file)
    if exported.study.digest != found.get(DIGEST):
        raise Problem(INCOMPLETE, file=str(file))
    return exported, ()


def _needed(sheet: KeyedSheet | None, file: Path) -> KeyedSheet:
    if sheet is None:
        raise Problem(NOT_A_REPORT, file=str(file))
    return sheet


def _in_use(exported: ScenarioSet, inputs: KeyedSheet, settings: KeyedSheet, columns: Mapping[str, int]) -> str:
    """Return the scenario (key) whose name is chosen on the sheet of inputs; the one shown when exported otherwise."""
    chosen = {cell for cell in inputs.row(SCENARIO)[inputs.key_column + 1 :] if isinstance(cell, str)}
    above = settings.cells.rows[: settings.rows[OUTLOOK]]
    for key, column in columns.items():
        if any(column < len(row) and row[column] in chosen for row in above):
            return key
    return exported.active


def _value_column(inputs: KeyedSheet) -> int | None:
    """Return the column of the values: that of the outlook, the last words in its row that name one."""
    names, row = outlook_names(inputs), inputs.row(OUTLOOK)
    found = [at for at, cell in enumerate(row) if isinstance(cell, str) and cell.casefold() in names]
    places = [at for at in range(inputs.key_column + 1, len(row)) if inputs.formula((inputs.rows[OUTLOOK], at))]
    return next(iter(places or found), None)


def _year_columns(inputs: KeyedSheet, study: Study) -> dict[int, int]:
    """Return the column of each year, from the row above all keys that holds the most of them.

    Each year but the first is a formula, one more than the one before; some programs save it without its value.
    """
    best: dict[int, int] = {}
    for number, row in enumerate(inputs.cells.rows[: inputs.rows[SCENARIO]]):
        years = {int(cell): at for at, cell in enumerate(row) if is_number(cell) and cell in study.years}
        if len(years) > len(best):
            best = years
            while (last := max(best)) < study.last_year and inputs.formula((number, best[last] + 1)):
                best[last + 1] = best[last] + 1
    return best


def _laid_over(read: Settings, own: Settings) -> Settings:
    """Return settings with those that were typed over them on the sheet of inputs."""
    keys = {**read.levers, **own.levers}
    levers = {key: {**read.levers.get(key, {}), **own.levers.get(key, {})} for key in keys}
    return Settings(own.outlook or read.outlook, read.note, levers)


def _compared(
    reader: SettingsReader, exported: ScenarioSet, read: Mapping[str, Settings]
) -> tuple[dict[str, Scenario], list[Change]]:
    """Return the scenarios that differ from those exported, and in what."""
    changed: dict[str, Scenario] = {}
    changes: list[Change] = []
    for scenario in exported.scenarios:
        if scenario.key in read:
            found = [*_changes(reader, exported.study, scenario, read[scenario.key])]
            if found:
                changes += found
                changed[scenario.key] = _with(exported, scenario.key, found)
    return changed, changes


def _changes(reader: SettingsReader, study: Study, scenario: Scenario, now: Settings) -> Iterator[Change]:
    if now.outlook is not None and now.outlook != scenario.outlook:
        yield Change(scenario.key, "outlook", scenario.outlook, now.outlook)
    note = scenario.note.in_language(reader.code)
    if now.note is not None and now.note.split() != note.split():
        yield Change(scenario.key, "note", note, now.note)
    gone = 0
    for key, lever in study.levers.items():
        was = path_of(study, scenario, key)
        path = dict(now.levers.get(key, {}))
        if not path:
            gone += key not in now.levers
            path = {study.base_year + 1: lever.default.value}
        path = {year: _exact(path[year], was.get(year)) for year in sorted(path)}
        if path != was:
            yield Change(scenario.key, key, was, path)
    if gone and not reader.faults:
        name = scenario.name.in_language(reader.code)
        reader.notices.append(Expected(KEY_MISSING, {"name": name, "count": gone}))


def _exact(now: float, was: float | None) -> float:
    """Return a number with the digits it was exported with: spreadsheets save but fifteen."""
    return was if was is not None and math.isclose(now, was, rel_tol=FIFTEEN_DIGITS) else now


def _with(exported: ScenarioSet, key: str, changes: Sequence[Change]) -> Scenario:
    """Return a scenario as it has come back."""
    found = exported
    for change in changes:
        if change.key == "outlook":
            found = set_outlook(found, key, str(change.now))
        elif change.key == "note":
            found = set_note(found, key, str(change.now))
        elif isinstance(change.now, Mapping):
            found = set_path(found, key, change.key, change.now)
    return found.scenario(key)
