"""The scenario a command is about: ``--study``, ``--scenario``, ``--set`` and ``--outlook``."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from offsim.cli.options import Option, nearest
from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.levers import lever_named, parsed_value
from offsim.model.paths import checked_years
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.document_file import read_document
from offsim.storage.studies import DEFAULT_STUDY, open_study

DOCUMENT = ".offsim"
IN_WORKBOOK = re.compile(r"(?P<file>.*\.xlsx)(?:#(?P<name>.*))?", re.IGNORECASE | re.DOTALL)
YEAR = re.compile("[0-9]{4}")
UNKNOWN_PRESET = QT_TRANSLATE_NOOP(
    "Problem",
    "There is no scenario “{key}” in the study “{study}”. Did you mean “{nearest}”? Available: {known}; a file of your "
    "own ends in .offsim.",
)
OTHER_STUDY = QT_TRANSLATE_NOOP(
    "Problem", "{file}: brings its own study, “{own}”, which is not the one --study names. Leave --study out."
)
TWO_STUDIES = QT_TRANSLATE_NOOP(
    "Problem",
    "The two scenarios are of different studies, “{one}” and “{other}”, and cannot be compared.",
)
TWO_SCENARIOS = QT_TRANSLATE_NOOP("Problem", "Two scenarios are needed, such as: {example}.")
NO_THIRD = QT_TRANSLATE_NOOP("Problem", "--scenario makes a third scenario, where two are asked for. Leave it out.")
NOT_A_SETTING = QT_TRANSLATE_NOOP(
    "Problem", "--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as {example}, not “{words}”."
)

STUDY = Option("--study", "ID|FILE.toml", QT_TRANSLATE_NOOP("Help", "the study; pai-2020 if none is named"))
SCENARIO_OPTIONS = (
    STUDY,
    Option(
        "--scenario",
        "KEY|FILE.offsim|FILE.xlsx[#NAME]",
        QT_TRANSLATE_NOOP(
            "Help",
            "a scenario of the study, its first if none is named, the one shown in a document, or one of a report",
        ),
    ),
    Option(
        "--set",
        "LEVER[@YEAR]=VALUE",
        QT_TRANSLATE_NOOP("Help", "set a lever, or set it from a year on; may be given many times"),
        many=True,
    ),
    Option("--outlook", "KEY", QT_TRANSLATE_NOOP("Help", "the economic outlook of client economies")),
)


def chosen_scenarios(options: Namespace, language: Language) -> ScenarioSet:
    """Return the scenario that ``SCENARIO_OPTIONS`` ask for, shown, beside its reference.

    Raises:
        Problem: there is no such study, scenario, lever or outlook, or a lever cannot take its value.
    """
    return _edited(named_scenarios(options.study, options.scenario), options.outlook, options.set or (), language)


def named_scenarios(study_name: str | None, scenario_name: str | None) -> ScenarioSet:
    """Return a scenario by a preset's key or a document's file, shown, beside its reference; the first for None."""
    if scenario_name is not None and (found := IN_WORKBOOK.fullmatch(scenario_name)):
        return _of_study(_from_workbook(Path(found["file"]), found["name"]), study_name, found["file"])
    if scenario_name is not None and is_file(scenario_name):
        return _of_study(read_document(Path(scenario_name)), study_name, scenario_name)
    study = open_study(DEFAULT_STUDY if study_name is None else study_name)
    return _preset(study, next(iter(study.presets)) if scenario_name is None else scenario_name)


def two_scenarios(options: Namespace, language: Language) -> ScenarioSet:
    """Return ``options.a`` as the reference and ``options.b`` shown, with the settings made in it.

    Raises:
        Problem: as for ``chosen_scenarios``; or there are not two, or not of one study.
    """
    names = [name for name in (options.a, options.b) if name is not None]
    if options.scenario is not None:
        raise Problem(NO_THIRD)
    if len(names) < 2:
        raise Problem(TWO_SCENARIOS, example="offsim explain reference diversification")
    found = {name: named_scenarios(options.study, name) for name in names if is_file(name)}
    study = next((each.study for each in found.values()), None) or open_study(options.study or DEFAULT_STUDY)
    one, other = (found.get(name) or _preset(study, name) for name in names)
    if one.study != other.study:
        raise Problem(TWO_STUDIES, one=one.study.key, other=other.study.key)
    start = replace(one.active_scenario, colour=0)
    end = replace(_edited(other, options.outlook, options.set or (), language).active_scenario, colour=1)
    if end.key == start.key:
        end = replace(end, key=f"{end.key}_b")
    return ScenarioSet(other.study, (start, end), end.key, start.key, other.targets, other.seed)


def _of_study(scenarios: ScenarioSet, study_name: str | None, file: str) -> ScenarioSet:
    """Return a set from a file, unless it is of another study than the one named."""
    if study_name is not None and open_study(study_name) != scenarios.study:
        raise Problem(OTHER_STUDY, file=file, own=scenarios.study.key)
    return scenarios


def _from_workbook(file: Path, name: str | None) -> ScenarioSet:
    """Return what the workbook of a report brings home, the scenario of a name or key shown, or the one in use."""
    from offsim.storage.returned_workbook import read_returned, with_changed  # noqa: PLC0415  (only where asked for)

    scenarios = with_changed(read_returned(file))
    if name is None:
        return scenarios
    for scenario in scenarios.told_apart:
        if name in (scenario.key, *dict(scenario.name.words).values()):
            return scenario_set.activate(scenarios, scenario.key)
    return scenario_set.activate(scenarios, name)


def preset_named(study: Study, key: str) -> Scenario:
    """Return one of the study's presets; a Problem says which there are where there is none of this key."""
    if key not in study.presets:
        known = tuple(study.presets)
        raise Problem(UNKNOWN_PRESET, key=key, study=study.key, nearest=nearest(key, study.presets), known=known)
    return study.presets[key]


def is_file(name: str | None) -> bool:
    """Say whether a scenario is named by a file, a document's or a report's, rather than by its key."""
    return name is not None and (name.lower().endswith(DOCUMENT) or IN_WORKBOOK.fullmatch(name) is not None)


def _preset(study: Study, key: str) -> ScenarioSet:
    preset_named(study, key)
    reference = next(iter(study.presets))
    shown = [study.presets[name] for name in dict.fromkeys((reference, key))]
    targets = tuple(name for name, target in study.targets.items() if target.shown)
    coloured = tuple(replace(scenario, colour=place) for place, scenario in enumerate(shown))
    return ScenarioSet(study, coloured, key, reference, targets)


def _edited(scenarios: ScenarioSet, outlook: str | None, settings: Sequence[str], language: Language) -> ScenarioSet:
    """Return the set with the settings made in the active scenario, which says so in its name."""
    key, name = scenarios.active, language.say(scenarios.active_scenario.name)
    start = scenarios
    if key == scenarios.reference:  # an unchanged copy stays to compare with
        copied = scenario_set.duplicate(scenarios, key, name)
        start = scenario_set.activate(scenario_set.set_reference(copied, copied.active), key)
    changed = start if outlook is None else scenario_set.set_outlook(start, key, outlook)
    years: dict[str, list[int]] = {}
    for words in settings:
        setting = _setting(scenarios.study, words, language.code)
        changed = _set(changed, key, setting, years.setdefault(setting.lever.key, []))
    if changed == start:
        return scenarios
    renamed = scenario_set.rename(changed, key, language.translate("Run", "{name}, changed").format(name=name))
    return scenario_set.set_note(renamed, key, "")  # which was about what it was before


@dataclass(frozen=True, slots=True)
class _Setting:
    """A lever set to a value, from a year on or in all years."""

    lever: Lever
    year: int | None
    value: float


def _set(scenarios: ScenarioSet, scenario: str, setting: _Setting, years: list[int]) -> ScenarioSet:
    """Return the set with one setting made; ``years`` are those in which earlier ones have set the lever."""
    lever, value = setting.lever, setting.value
    if setting.year is None:
        years.clear()
        return scenario_set.set_path(scenarios, scenario, lever.key, {scenarios.study.base_year + 1: value})
    years.append(setting.year)
    checked_years(scenarios.study, lever, years)
    return scenario_set.set_from_year(scenarios, scenario, lever.key, setting.year, value)


def _setting(study: Study, words: str, code: str) -> _Setting:
    place, equals, value = (part.strip() for part in words.partition("="))
    key, at, year = (part.strip() for part in place.partition("@"))
    if not (key and equals and value) or (at and not YEAR.fullmatch(year)):
        example = next(iter(study.levers.values()))
        raise Problem(NOT_A_SETTING, words=words, example=f"{example.key}={example.default.value:g}")
    lever = lever_named(study, key)
    return _Setting(lever, int(year) if at else None, parsed_value(lever, value, code))
