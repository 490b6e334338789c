"""The command ``offsim run``: one projection, as a summary, JSON, a workbook or pictures; Qt only for pictures."""

from __future__ import annotations

import errno
import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from offsim import __version__
from offsim.cli.members import run_members
from offsim.cli.options import VALUE_MISSING, nearest
from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.levers import lever_named, parsed_value
from offsim.model.problems import Problem
from offsim.model.projection import Projection, project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.run_json import run_json
from offsim.report.summary import summary
from offsim.report.uncertainty_words import uncertainty_summary
from offsim.storage.atomic_file import check_folder, check_writable, write_atomically
from offsim.storage.document_file import read_document
from offsim.studies import DEFAULT_STUDY, open_study

if TYPE_CHECKING:
    from offsim.model.ensemble import Ensemble

UNKNOWN_PRESET = QT_TRANSLATE_NOOP(
    "Problem",
    "There is no scenario “{key}” in the study “{study}”. Did you mean “{nearest}”? There are: {known}; a file of your "
    "own ends in .offsim.",
)
OTHER_STUDY = QT_TRANSLATE_NOOP(
    "Problem", "{file}: brings its own study, “{own}”, which is not the one --study names. Leave --study out."
)
NOT_A_SETTING = QT_TRANSLATE_NOOP("Problem", "--set takes LEVER=VALUE, such as {example}, not “{words}”.")
NO_CHART_FOLDER = QT_TRANSLATE_NOOP("Problem", "{folder}: is no folder and cannot be made one ({why}). Choose another.")
SAME_FILE = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be both the JSON and the workbook. Give one another name.")
SAME_AS_CHARTS = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be both a file and the folder of charts. Choose another.")
IS_INPUT = QT_TRANSLATE_NOOP("Problem", "{file}: is what the answer is made from. Give what is written another name.")
INPUTS = (".toml", ".offsim")


def run(options: Namespace, speaks: Language) -> str:
    """Project the scenario asked for, write the files asked for, and return what goes to standard output."""
    scenarios = _edited(_scenarios(options.study, options.scenario), options.outlook, options.set or (), speaks)
    projection = project(scenarios.study, scenarios.active_scenario)
    _check_outputs(options)  # before what may take minutes
    drawn = run_members(scenarios, options.members, options.seed)
    content = run_json(scenarios.active_scenario, projection, speaks, drawn)
    answer = json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1)
    written = "\n".join(map(str, _write(options, scenarios, drawn, answer, speaks)))
    if options.json != "-":
        return written or _summary(scenarios, projection, drawn, speaks)
    if written:
        print(written, file=sys.stderr)
    return answer


def _summary(scenarios: ScenarioSet, projection: Projection, drawn: Ensemble | None, speaks: Language) -> str:
    words = summary(scenarios, projection, speaks)
    return f"{words}\n\n{uncertainty_summary(drawn, scenarios.targets, speaks)}" if drawn else words


def _scenarios(study_name: str | None, scenario_name: str | None) -> ScenarioSet:
    """Return the scenario asked for, shown, beside its reference."""
    if scenario_name is not None and scenario_name.lower().endswith(".offsim"):
        return _document(Path(scenario_name), study_name)
    study = open_study(DEFAULT_STUDY if study_name is None else study_name)
    return _preset(study, next(iter(study.presets)) if scenario_name is None else scenario_name)


def _document(file: Path, study_name: str | None) -> ScenarioSet:
    scenarios = read_document(file)
    if study_name is not None and open_study(study_name) != scenarios.study:
        raise Problem(OTHER_STUDY, file=str(file), own=scenarios.study.key)
    return scenarios


def _preset(study: Study, key: str) -> ScenarioSet:
    if key not in study.presets:
        known = ", ".join(study.presets)
        raise Problem(UNKNOWN_PRESET, key=key, study=study.key, nearest=nearest(key, study.presets), known=known)
    reference = next(iter(study.presets))
    shown = [study.presets[name] for name in dict.fromkeys((reference, key))]
    targets = tuple(name for name, target in study.targets.items() if target.shown)
    coloured = tuple(replace(scenario, colour=place) for place, scenario in enumerate(shown))
    return ScenarioSet(study, coloured, key, reference, targets)


def _edited(scenarios: ScenarioSet, outlook: str | None, settings: Sequence[str], speaks: Language) -> ScenarioSet:
    """Return the set with the settings made in the active scenario, which says so in its name."""
    key, name = scenarios.active, speaks.say(scenarios.active_scenario.name)
    start = scenarios
    if key == scenarios.reference:  # an unchanged copy stays to compare with
        copied = scenario_set.duplicate(scenarios, key, name)
        start = scenario_set.activate(scenario_set.set_reference(copied, copied.active), key)
    changed = start if outlook is None else scenario_set.set_outlook(start, key, outlook)
    for words in settings:
        lever, value = _setting(scenarios.study, words)
        changed = scenario_set.set_lever(changed, key, lever, value)
    if changed == start:
        return scenarios
    return scenario_set.rename(changed, key, speaks.translate("Run", "{name}, changed").format(name=name))


def _setting(study: Study, words: str) -> tuple[str, float]:
    key, equals, value = (part.strip() for part in words.partition("="))
    if not (key and equals and value):
        example = next(iter(study.levers.values()))
        raise Problem(NOT_A_SETTING, words=words, example=f"{example.key}={example.default.value:g}")
    return key, parsed_value(lever_named(study, key), value)


def _write(
    options: Namespace, scenarios: ScenarioSet, drawn: Ensemble | None, answer: str, speaks: Language
) -> list[Path]:
    """Write the files asked for; all are made before the first is written, except for the charts."""
    contents: dict[Path, bytes] = {}
    if options.json not in (None, "-"):
        contents[Path(options.json)] = f"{answer}\n".encode()
    if options.xlsx is not None:
        from offsim.report.workbook import workbook_bytes  # noqa: PLC0415  (only where asked for)

        contents[Path(options.xlsx)] = workbook_bytes(scenarios, speaks, __version__, drawn)
    for file, content in contents.items():
        write_atomically(file, content)
    return [*contents, *(_charts(scenarios, Path(options.charts), speaks) if options.charts is not None else ())]


def _check_outputs(options: Namespace) -> None:
    """Raise a Problem where something asked for cannot be written, or would overwrite something else."""
    _check_names(options)
    files = [name for name in (options.json, options.xlsx) if name not in (None, "-")]
    files += ["-"] if options.xlsx == "-" else []
    inputs = [name for name in (options.study, options.scenario) if name and name.lower().endswith(INPUTS)]
    for name in files:
        check_writable(Path(name))
        if any(os.path.realpath(name) == os.path.realpath(read) for read in inputs):
            raise Problem(IS_INPUT, file=name)
    places = [Path(os.path.realpath(name)) for name in files]
    if len(set(places)) < len(places):
        raise Problem(SAME_FILE, file=options.xlsx)
    if options.charts is not None:
        _check_chart_folder(Path(options.charts))
        folder = Path(os.path.realpath(options.charts))
        for name, place in zip(files, places, strict=True):
            if folder.is_relative_to(place):
                raise Problem(SAME_AS_CHARTS, file=name)


def _check_names(options: Namespace) -> None:
    for flag in ("json", "xlsx", "charts"):
        if getattr(options, flag) == "":
            raise Problem(VALUE_MISSING, option=f"--{flag}")


def _check_chart_folder(folder: Path) -> None:
    try:
        whole = Path(os.path.realpath(folder))
        there = next(place for place in (whole, *whole.parents) if os.path.lexists(place))
        if not there.is_dir():
            number = errno.EEXIST if there == whole else errno.ENOTDIR
            raise OSError(number, os.strerror(number))  # noqa: TRY301  (told like any other)
        check_folder(there)
    except OSError as error:
        raise Problem(NO_CHART_FOLDER, folder=str(folder), why=error.strerror or str(error)) from error


def _charts(scenarios: ScenarioSet, folder: Path, speaks: Language) -> list[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(NO_CHART_FOLDER, folder=str(folder), why=error.strerror or str(error)) from error
    from offsim.app import write_charts  # noqa: PLC0415  (Qt only for pictures)

    return write_charts(scenarios, folder, speaks)
