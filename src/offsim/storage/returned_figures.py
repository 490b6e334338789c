"""What was changed in a report of the figures that belong to its study, and the study that has them so."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from offsim.model.characters import cleaned
from offsim.model.editions import TakenOver, in_changed_study
from offsim.model.levers import is_number
from offsim.model.problems import Expected
from offsim.model.scenario_set import ScenarioSet
from offsim.model.sheets import Cell
from offsim.model.study import Profile, Study, record
from offsim.model.study_difference import FigureChange
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.cell_edits import with_figure
from offsim.storage.entry_edits import at_place
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.own_figures import Growth, Observed
from offsim.storage.report_identity import FIXED
from offsim.storage.returned_cells import KeyedSheet, Place
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import found_at, set_value, table_in

FIFTEEN_DIGITS = 5e-15
"""By how much of itself a number may differ because spreadsheets save but fifteen digits."""
NO_FIGURE = QT_TRANSLATE_NOOP(
    "Import",
    "{cell}: “{key}” was changed from {was} to {now}, which the study cannot have there. It was left as it is.",
)
OUTLOOKS, RECORD = "outlooks.", "record."
"""Begin the keys of rows that hold figures of the study by year."""
OF_PROGRAM = ("one.", "lowest_growth")
RAMP, YEAR, HITS = "ramp", "year", "hits"
UNITS = {"start": "year", "years": "years", HITS: "weight", "rate": "MAD"}
"""Of figures that may stand as bare numbers, or come new, by the part of their keys that tells them apart."""
PROFILES = {0.0: Profile.PULSE, 1.0: Profile.RAMP}


Found = FigureChange | Expected
"""A change that a study can take over, or a notice of one that it cannot."""


def figure_changes(
    found: Mapping[str, str], inputs: KeyedSheet, column: int, years: Mapping[int, int], study: Study
) -> Iterator[Found]:
    """Give every figure that differs from what was exported; ``years`` are the columns by year.

    ``found`` are the pairs of the hidden sheet: without it nobody knows what was exported.
    """
    if found:
        yield from _single(found, inputs, column, study)
        yield from _by_year(inputs, years, study)


def has_place(study: Study, change: FigureChange) -> bool:
    """Say whether a study has a place for a figure, as that of another report may not."""
    try:
        _with(study, study.text, change, Provenance("-", ""))
    except (KeyError, StopIteration):
        return False
    return True


def workbook_source(file: Path, called: str) -> Provenance:
    """Return where figures of a workbook come from; ``called`` says so with its ``{name}``."""
    return Provenance(called.format(name=cleaned(file.name)), "")


def taken_over(scenarios: ScenarioSet, changes: Sequence[FigureChange], provenance: Provenance, file: str) -> TakenOver:
    """Return scenarios over their study with figures it has places for, the planner's own from now on.

    ``file`` names the study in what goes wrong.

    Raises:
        Problem: the study would be larger than one can be.
        Problems: it would have faults, such as shares that do not add up.
    """
    words = scenarios.study.text
    for change in changes:
        words = _with(scenarios.study, words, change, provenance)
    return in_changed_study(scenarios, parse_study(words, file))


def _single(found: Mapping[str, str], inputs: KeyedSheet, column: int, study: Study) -> Iterator[Found]:
    table = table_in(study.text)
    for key, was in found.items():
        name = key.removeprefix(FIXED)
        if key.startswith(FIXED) and name in inputs.rows:
            place = (inputs.rows[name], column)
            known = _exported(was)
            of_study = at_place(table, tuple(name.split(".")[:2])) is not None or name.startswith(OF_PROGRAM)
            if known is None or not of_study:
                yield _left(inputs, place, name, was)
            else:
                yield from _change(inputs, place, name, None, known)


def _by_year(inputs: KeyedSheet, years: Mapping[int, int], study: Study) -> Iterator[Found]:
    for key, values in _paths(study):
        for year, value in values.items() if key in inputs.rows else ():
            if year in years:
                yield from _change(inputs, (inputs.rows[key], years[year]), key, year, value)


def _exported(words: str) -> float | None:
    """Return the number that the hidden sheet keeps, None where something else was written over it."""
    try:
        known = float(words)
    except ValueError:
        return None
    return known if math.isfinite(known) else None


def _change(inputs: KeyedSheet, place: Place, key: str, year: int | None, was: float | None) -> Iterator[Found]:
    now: Cell = inputs.at(place)
    if was is None and now in (None, ""):
        return
    if was is not None and is_number(now) and math.isclose(float(now), was, rel_tol=FIFTEEN_DIGITS):
        return
    change = FigureChange(inputs.name_of(place), key, year, was, float(now) if is_number(now) else math.nan)
    if math.isfinite(change.now) and _can_be(change):
        yield change
    else:
        yield _left(inputs, place, change.name, was)


def _left(inputs: KeyedSheet, place: Place, name: str, was: Cell) -> Expected:
    """Return the notice of a figure that no study can take over."""
    fields = {"cell": inputs.name_of(place), "key": name, "was": _shown(was), "now": _shown(inputs.at(place))}
    return Expected(NO_FIGURE, fields)


def _shown(found: Cell) -> Cell:
    return "–" if found is None else found


def _can_be(change: FigureChange) -> bool:
    """Say whether a figure stands in the study, and may be another: units and limits are the program's."""
    if change.key.startswith(OF_PROGRAM):
        return False
    return change.now in PROFILES if change.key.split(".")[2:] == [RAMP] else True


def _paths(study: Study) -> Iterator[tuple[str, dict[int, float | None]]]:
    """Give the rows of figures by year, with what each year has; in a record some have none."""
    for outlook in study.outlooks.values():
        for economy, path in outlook.growth.items():
            yield f"{OUTLOOKS}{outlook.key}.growth.{economy}", {fact.year: fact.value for fact in path if fact.year}
    for outcome in ("turnover", "jobs"):
        observed = record(study, outcome, study.perimeter)
        yield (
            f"{RECORD}{outcome}",
            {year: fact.value if (fact := observed.get(year)) else None for year in study.years[1:]},
        )


def _with(study: Study, words: str, change: FigureChange, provenance: Provenance) -> str:
    """Return the text of a study with one figure; KeyError where it has no place for it."""
    value = int(change.now) if change.now.is_integer() else change.now
    parts = change.key.split(".")
    if change.year is not None:
        of_outlook = change.key.startswith(OUTLOOKS)
        series = Growth(parts[1], parts[3]) if of_outlook else Observed(parts[1], study.perimeter)
        return with_figure(replace(study, text=words), series, change.year, value, provenance)
    thing = tuple(parts[:2])
    if parts[0] == "targets":
        found_at(words, thing)
        if parts[2:] == [YEAR]:
            return set_value(words, (*thing, YEAR), value)
        return with_own_value(words, (*thing, "value"), value, "", provenance)
    if parts[2:] == [RAMP]:
        found_at(words, thing)
        return set_value(words, (*thing, "profile"), str(PROFILES[change.now]))
    felt = parts[2:3] == [HITS]
    found_at(words, ("markets", parts[-1]) if felt else tuple(parts))
    return with_own_value(words, tuple(parts), value, UNITS.get(HITS if felt else parts[-1], ""), provenance)
