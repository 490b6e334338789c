"""A shared effort is the smallest part of the way to the plausible ends that meets the targets, or none is enough."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given

from offsim.analysis.effort import Effort, share, values_at
from offsim.analysis.target_status import target_status
from offsim.model.levers import checked_value, lever_values
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from tests.analysis.settings import REFERENCE, settings_of_levers, with_target
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

GROUP = ["trend.voice", "trend.data", "event.war"]


def gaps_of(study: Study, scenario: Scenario, effort: Effort, targets: Sequence[str]) -> dict[str, float]:
    moved = replace(scenario, values={**scenario.values, **effort.values})
    return {key: target_status(project(study, moved), study.targets[key]).gap for key in targets}


@UNHURRIED
@given(settings_of_levers)
def test_what_it_sets_meets_the_targets_or_says_what_is_left(scenario: Scenario) -> None:
    study, targets = small_study(), ["turnover_2025", "jobs_2025"]
    found = share(study, scenario, targets, list(study.levers))
    gaps = gaps_of(study, scenario, found, targets)
    assert found.gaps == pytest.approx(gaps, rel=1e-9, abs=1e-6)
    assert found.met == all(gap >= 0 for gap in gaps.values())
    assert found.met or found.part == 1
    assert found.binding == min(targets, key=lambda key: found.gaps[key] / study.targets[key].value.value)
    for key, value in found.values.items():
        checked_value(study.levers[key], value)


def test_the_part_is_the_smallest_and_the_same_for_every_lever() -> None:
    study = with_target(9.0)
    found = share(study, REFERENCE, ["own"], GROUP)
    own = lever_values(study, REFERENCE)
    ends = {"trend.voice": 15.0, "trend.data": 15.0, "event.war": 0.0}
    assert found.met
    assert found.gaps["own"] == pytest.approx(0, abs=1e-9)
    assert 0 < found.part < 1
    for key, end in ends.items():
        assert found.values[key] == pytest.approx(own[key] + found.part * (end - own[key]))


def test_an_end_that_is_too_near_is_told_with_what_is_left() -> None:
    found = share(with_target(100.0), REFERENCE, ["own"], GROUP)
    assert (found.part, found.met, found.binding) == (1, False, "own")
    assert found.values == {"trend.voice": 15.0, "trend.data": 15.0, "event.war": 0.0}
    assert found.gaps["own"] < -50


def test_targets_met_already_need_no_effort() -> None:
    found = share(with_target(5.0), REFERENCE, ["own"], GROUP)
    assert (found.part, found.met) == (0, True)
    assert found.values == {"trend.voice": 5.5, "trend.data": 5.5, "event.war": -2.0}


def test_levers_beyond_the_helping_end_and_those_that_help_nothing_stay() -> None:
    beyond = replace(REFERENCE, values={"trend.voice": 40.0})
    found = share(with_target(100.0), beyond, ["own"], ["trend.voice", "trend.data", "m2_per_job"])
    assert found.values == {"trend.voice": 40.0, "trend.data": 15.0, "m2_per_job": 8.0}


def test_a_lever_that_helps_the_target_that_does_not_bind_yet_moves_too() -> None:
    """Productivity moves jobs alone, turnover of the base year moves turnover alone."""
    study = with_target(7.0, "turnover", 2025)
    jobs = float(NATIONAL["jobs"].values(project(study, REFERENCE))[-1])
    two = replace(
        study.targets["own"], key="two", outcome="jobs", value=replace(study.targets["own"].value, value=jobs)
    )
    both = replace(study, targets={**study.targets, "own": study.targets["turnover_2025"], "two": two}, digest="both")
    found = share(both, REFERENCE, ["own", "two"], ["base.turnover", "productivity"])
    assert found.values["base.turnover"] > 7.3


def test_whole_numbers_stay_whole_and_reach_the_target() -> None:
    study, slump = small_study(), small_study().presets["slump"]
    calm = replace(slump, values={**slump.values, "recession.north.depth": 0.0})
    best = float(NATIONAL["turnover"].values(project(study, calm))[-1])
    found = share(with_target(best * 0.99), slump, ["own"], ["recession.north.length", "trend.voice"])
    assert found.met
    assert found.values["recession.north.length"] in (0, 1, 2, 3, 4, 5)


def test_unknown_and_missing_names_are_told() -> None:
    with pytest.raises(Problem, match="at least one lever"):
        share(small_study(), REFERENCE, ["jobs_2025"], [])
    with pytest.raises(Problem, match="at least one target"):
        share(small_study(), REFERENCE, [], GROUP)
    with pytest.raises(Problem, match="no lever “trend”"):
        share(small_study(), REFERENCE, ["jobs_2025"], ["trend"])
    with pytest.raises(Problem, match="no target “jobs”"):
        share(small_study(), REFERENCE, ["jobs"], GROUP)


def test_levers_are_where_they_began_at_part_0_and_where_the_effort_leads_at_its_own() -> None:
    now = float(NATIONAL["turnover"].values(project(small_study(), REFERENCE))[-1])
    study = with_target(now * 1.1)
    begun = {key: lever_values(study, REFERENCE)[key] for key in GROUP[:2]}
    effort = share(study, REFERENCE, ["own"], GROUP[:2])
    assert 0 < effort.part < 1
    assert values_at(effort, begun, 0.0) == begun
    assert values_at(effort, begun, effort.part) == effort.values
    halfway = values_at(effort, begun, effort.part / 2)
    assert halfway == {key: pytest.approx((begun[key] + effort.values[key]) / 2) for key in begun}


def test_an_effort_that_goes_nowhere_leaves_levers_where_they_are() -> None:
    begun = {"trend.voice": 3.0}
    assert values_at(Effort({"trend.voice": 3.0}, 0.0, True, {}, ""), begun, 0.7) == begun
