"""Whatever value is shown for a target meets it when it is typed in as shown: of one lever, of many, of a line."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import pytest

from offsim.analysis.effort import share
from offsim.analysis.frontier import border, frontier
from offsim.analysis.measures import measure_of
from offsim.analysis.seek import seek
from offsim.analysis.seek_probability import drawn_measure, seek_probability, with_values
from offsim.analysis.target_status import target_status
from offsim.ensemble.workers import ALONE
from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import text
from offsim.report.needed import needed_effort, needed_value
from offsim.report.questions.frontier import border_sentence, frontier_answer
from offsim.report.questions.seek import effort_sentence, moving, seek_answer, solutions_table
from offsim.report.tables import Figure
from offsim.storage.studies import open_study

EN = load_language("en")
STUDIES = {key: open_study(key) for key in ("pai-2020", "digital-2030")}
ASKED = [
    (key, target, preset) for key, study in STUDIES.items() for target in study.targets for preset in study.presets
]
NEEDED = 3
"""The column of the table that says what is needed."""


def asked(study: str, preset: str) -> ScenarioSet:
    scenarios = scenario_set.new_set(STUDIES[study], text("Mine"))
    known = [scenario.key for scenario in scenarios.scenarios]
    if preset in known:
        return scenario_set.activate(scenarios, preset)
    return scenario_set.add_preset(scenarios, preset)


def met(scenarios: ScenarioSet, target: str, values: Mapping[str, float]) -> bool:
    """Say whether a target is met once values are typed in."""
    typed = scenario_set.set_levers(scenarios, scenarios.active, values)
    return target_status(project(typed.study, typed.active_scenario), typed.study.targets[target]).reached


def typed(figure: Figure) -> float:
    """Return the number that stands where a figure is shown."""
    return float(f"{figure.value:.10g}" if figure.decimals is None else f"{figure.value:.{figure.decimals}f}")


def number_in(words: str) -> float:
    (found,) = re.findall(r"-?[\d,]*\.?\d+", words.replace("\N{MINUS SIGN}", "-"))[:1]
    return float(found.replace(",", ""))


@pytest.mark.parametrize(("study", "target", "preset"), ASKED)
def test_what_one_lever_needs(study: str, target: str, preset: str) -> None:
    scenarios = asked(study, preset)
    shown, known = scenarios.active_scenario, scenarios.study
    solutions = seek(known, shown, [target])
    table = solutions_table(known, shown, solutions, EN)
    for key, row in zip(moving(solutions), table.rows, strict=True):
        value = solutions[key].value
        needed = row[NEEDED]
        assert isinstance(needed, Figure)
        if value is not None:
            assert met(scenarios, target, {key: value})
            assert met(scenarios, target, {key: typed(needed)})
    answer = seek_answer(shown, project(known, shown), [target], solutions, EN)
    drawn = [row[0] for drawing in answer.drawings for row in drawing.figures.rows]
    solved = [key for key, found in solutions.items() if found.value is not None]
    for key, label in zip(solved, drawn, strict=True):
        if not solutions[key].path:
            assert met(scenarios, target, {key: number_in(str(label).rpartition("→")[2])})


@pytest.mark.parametrize(("study", "target", "preset"), ASKED)
def test_what_levers_need_that_share_the_effort(study: str, target: str, preset: str) -> None:
    scenarios = asked(study, preset)
    known, shown = scenarios.study, scenarios.active_scenario
    groups: dict[str, list[str]] = {lever.group: [] for lever in known.levers.values()}
    for key, lever in known.levers.items():
        groups[lever.group].append(key)
    for levers in (*groups.values(), [*known.levers]):
        effort = share(known, shown, [target], levers)
        if effort.met and effort.part:
            assert met(scenarios, target, effort.values)
            written = needed_effort(known, effort)
            assert met(scenarios, target, written)
            told = effort_sentence(known, effort, EN)
            part = re.search(r"by (\d+) %", told.replace("\N{NO-BREAK SPACE}", " "))
            assert part is not None
            assert int(part[1]) >= effort.part * 100 - 1e-6


def pairs(study: str) -> list[tuple[str, str]]:
    market = STUDIES[study].markets[0]
    return [
        (f"trend.{market.key}", market.sensitivity[0]),
        ("base.turnover", "productivity"),
        ("base.jobs", "productivity"),
    ]


@pytest.mark.parametrize(("study", "target", "preset"), ASKED)
def test_what_two_levers_need_on_the_line(study: str, target: str, preset: str) -> None:
    scenarios = asked(study, preset)
    known, shown = scenarios.study, scenarios.active_scenario
    goal = known.targets[target]
    for one, other in pairs(study):
        found = frontier(known, shown, one, other, measure_of(goal), 41)
        line = border(known, shown, one, other, target, 41)
        answer = frontier_answer(known, shown, found, line, goal, EN)
        for first, second in answer.tables[0].rows:
            assert isinstance(first, Figure)
            assert isinstance(second, Figure)
            assert met(scenarios, target, {one: typed(first), other: typed(second)})
        told = border_sentence(known, shown, found, goal, EN)
        solution = seek(known, shown, [target], [one])[one]
        if solution.value is not None and not solution.path:
            assert met(
                scenarios, target, {one: number_in(told.rpartition(f"{known.levers[one].label.in_language('en')}”")[2])}
            )


@pytest.mark.parametrize(("study", "target"), [(key, next(iter(study.targets))) for key, study in STUDIES.items()])
def test_what_one_lever_needs_for_a_chance(study: str, target: str) -> None:
    scenarios = asked(study, next(iter(STUDIES[study].presets)))
    known, shown, chance, members = scenarios.study, scenarios.active_scenario, 0.6, 1024
    goal = known.targets[target]
    levers = [key for key, lever in known.levers.items() if lever.group == "growth"]
    for key, found in seek_probability(known, shown, target, chance, members, 1, levers).items():
        if found.value is not None:
            there = with_values(shown, {key: needed_value(known.levers[key], found)})
            drawn = drawn_measure(known, there, measure_of(goal), members, 1, ALONE)
            assert np.count_nonzero(drawn >= goal.value.value) >= chance * members
