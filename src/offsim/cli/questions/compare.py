"""What ``offsim compare`` puts side by side: presets, documents, and the scenario that the options make."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from offsim.analysis.compare import compare
from offsim.analysis.measures import checked_measure
from offsim.cli.members import run_members
from offsim.cli.scenarios import is_file, named_scenarios, preset_named
from offsim.language import Language
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.projection import project_each
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.questions.compare import compare_answer, compare_json
from offsim.report.tables import Answer

ALONE = QT_TRANSLATE_NOOP("Problem", "It takes two scenarios to compare; there is only “{key}”. Name another.")
APART = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is of the study “{own}”, not of “{study}” as the others. Name it after --scenario instead."
)


def ask(options: Namespace, scenarios: ScenarioSet, language: Language) -> tuple[Answer, dict[str, Any]]:
    """Return the comparison that the options ask for, as an answer and as JSON.

    The reference is the first scenario, or a whole document's own.

    Raises:
        Problem: a scenario is not there or of another study, there is only one, or a number makes no sense.
    """
    study, found = scenarios.study, side_by_side(options, scenarios)
    if len(found) == 1:
        raise Problem(ALONE, key=found[0].key)
    wanted = study.last_year if options.year is None else whole_number(options.year)
    result = compare(
        found,
        _reference(options, found),
        project_each(study, found),
        run_members(options, study, found, scenarios.seed),
        scenarios.targets,
        checked_measure(study, "turnover", wanted).year,
    )
    return compare_answer(result, language), compare_json(result)


def side_by_side(options: Namespace, scenarios: ScenarioSet) -> tuple[Scenario, ...]:
    """Return the scenarios named, or all of the document or study, then the one the other options make.

    Each has a key and a colour of its own.
    """
    found = [*_named(options, scenarios)]
    asked_for = options.scenario is not None or options.set or options.outlook is not None
    if asked_for and not any(_alike(scenarios.active_scenario, other) for other in found):
        found.append(scenarios.active_scenario)
    keys: list[str] = []
    for scenario in found:
        names = (scenario.key, *(f"{scenario.key}_{number}" for number in range(2, len(found) + 2)))
        keys.append(next(name for name in names if name not in keys))
    own = len({scenario.colour for scenario in found}) == len(found)
    return tuple(
        replace(scenario, key=key, colour=scenario.colour if own else place)
        for place, (scenario, key) in enumerate(zip(found, keys, strict=True))
    )


def in_workbook(options: Namespace, scenarios: ScenarioSet) -> ScenarioSet:
    """Return what the workbook is of: every scenario that is compared, the one the options made or chose in use."""
    found = side_by_side(options, scenarios)
    alike = (one.key for one in found if _alike(one, scenarios.active_scenario))
    active = next(alike, found[0].key)
    return replace(scenarios, scenarios=found, active=active, reference=_reference(options, found))


def _reference(options: Namespace, found: tuple[Scenario, ...]) -> str:
    """Return the key of what the others are held against: a whole document's own reference, else the first."""
    whole = is_file(options.scenario) and not options.scenarios
    return named_scenarios(None, options.scenario).reference if whole else found[0].key


def _named(options: Namespace, scenarios: ScenarioSet) -> Iterator[Scenario]:
    study = scenarios.study
    own: dict[str, Scenario] = {}
    if is_file(options.scenario):
        own = {scenario.key: scenario for scenario in named_scenarios(None, options.scenario).scenarios}
    if not options.scenarios:
        yield from (own or study.presets).values()
    for word in dict.fromkeys(options.scenarios):
        if not is_file(word):
            yield own[word] if word in own else preset_named(study, word)
            continue
        read = named_scenarios(None, word)
        if read.study != study:
            raise Problem(APART, file=word, own=read.study.key, study=study.key)
        yield read.active_scenario


def _alike(one: Scenario, other: Scenario) -> bool:
    return replace(one, key="", colour=0) == replace(other, key="", colour=0)
