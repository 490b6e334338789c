"""Every tick, put into its lever, just meets the targets; where there is none, none of a thousand values does."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from offsim.analysis.seek import MOST_WHOLE, STILL, Solution, seek, whole_values
from offsim.analysis.target_status import target_status
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.storage.studies import open_study, shipped_study_ids
from tests.analysis.settings import (
    REFERENCE,
    gap_at,
    settings_of_levers,
    targets_of_any_outcome,
    thousand,
    with_target,
)
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

JUST = 3e-12


def check(study: Study, scenario: Scenario, targets: tuple[str, ...]) -> None:
    """Check every tick of a scenario."""
    for key, solution in seek(study, scenario, targets).items():
        lever = study.levers[key]
        on_grid = np.broadcast_to(gap_at(study, scenario, targets, key, thousand(lever)), thousand(lever).shape)
        if solution.value is None:
            assert solution.toward == 0 or np.all(on_grid < 0) or (not lever.whole and np.all(on_grid > 0)), solution
            assert solution.toward != 0 or np.ptp(on_grid) <= 2 * STILL, solution
        else:
            gap = gap_at(study, scenario, targets, key, solution.value)
            assert lever.low <= solution.value <= lever.high, solution
            assert gap >= 0, solution
            assert lever.whole or gap <= JUST, solution


@UNHURRIED
@given(settings_of_levers, targets_of_any_outcome)
def test_ticks_meet_a_target_of_any_outcome(scenario: Scenario, goal: tuple[float, str, int]) -> None:
    part, outcome, year = goal
    own = float(NATIONAL[outcome].values(project(small_study(), scenario))[year - 2020])
    check(with_target(own * part or 1.0, outcome, year), scenario, ("own",))


@UNHURRIED
@given(settings_of_levers)
def test_ticks_meet_several_targets_at_once(scenario: Scenario) -> None:
    check(small_study(), scenario, ("turnover_2025", "jobs_2025", "old_2022"))


@pytest.mark.parametrize("name", shipped_study_ids())
def test_ticks_of_the_shipped_studies(name: str) -> None:
    study = open_study(name)
    for scenario in study.presets.values():
        for target in study.targets:
            check(study, scenario, (target,))


def test_a_tick_makes_the_window_say_reached() -> None:
    study = small_study()
    for key, solution in seek(study, REFERENCE, ["turnover_2025"]).items():
        if solution.value is not None:
            moved = replace(REFERENCE, values={**REFERENCE.values, key: solution.value})
            found = target_status(project(study, moved), study.targets["turnover_2025"])
            assert found.reached
            assert found.gap < 1e-9


def test_where_an_outcome_turns_back_the_nearest_value_is_taken() -> None:
    """Of bad years and good ones, more sensitivity makes the best at about 7."""
    key, mixed = "sensitivity.north", {"growth.north": 1.2}
    gaps = gap_at(small_study(), replace(REFERENCE, values=mixed), ("turnover_2025",), key, np.linspace(0, 8, 100_001))
    peak, top = 8 * gaps.argmax() / 100_000, 16 + 16 * gaps.max()
    assert 6 < peak < 7.5
    for below in (1e-3, 1e-5, 1e-7):
        study = with_target(top - below)
        rising, falling = (
            seek(study, replace(REFERENCE, values={**mixed, key: own}), ["own"], [key])[key].value for own in (0.0, 8.0)
        )
        assert rising is not None
        assert falling is not None
        assert rising < peak < falling
    assert seek(with_target(top + 1e-4), replace(REFERENCE, values=mixed), ["own"], [key])[key].value is None


def test_a_target_met_already_has_ticks_where_it_would_be_just_met() -> None:
    study = with_target(8.0)
    solution = seek(study, REFERENCE, ["own"], ["base.turnover"])["base.turnover"]
    assert solution.value is not None
    assert 1 < solution.value < 7.3


def test_a_target_met_to_the_digit_has_its_tick_at_the_scenario_s_own_value() -> None:
    exact = float(NATIONAL["turnover"].values(project(small_study(), REFERENCE))[-1])
    assert seek(with_target(exact), REFERENCE, ["own"], ["trend.voice"])["trend.voice"].value == 5.5


def test_a_lever_that_moves_nothing_has_no_tick_even_where_the_target_is_met() -> None:
    exact = float(NATIONAL["jobs"].values(project(small_study(), REFERENCE))[-1])
    found = seek(with_target(exact, "jobs"), REFERENCE, ["own"])
    for key in ("m2_per_job", "occupancy_limit", "site.park.change", "base.turnover"):
        assert found[key] == Solution(key, None, False, 0, "")


def test_an_arrow_shows_the_end_where_the_outcome_comes_nearest() -> None:
    found = seek(with_target(1e6), REFERENCE, ["own"])
    assert found["trend.voice"] == Solution("trend.voice", None, False, 1, "own")
    assert found["event.war"].toward == 1
    assert found["growth.north"].toward == 1
    assert seek(with_target(-5.0), REFERENCE, ["own"])["trend.voice"].toward == -1


def test_levers_of_whole_numbers_take_the_nearest_value_that_reaches() -> None:
    study = small_study()
    slump = study.presets["slump"]
    turnover = NATIONAL["turnover"]
    scenarios = [replace(slump, values={**slump.values, "recession.north.length": years}) for years in (0.0, 1.0, 2.0)]
    by_length = [float(turnover.values(project(study, scenario))[-1]) for scenario in scenarios]
    solution = seek(with_target(by_length[1]), slump, ["own"])["recession.north.length"]
    assert by_length[0] > by_length[1] > by_length[2]
    assert solution.value == 1.0
    assert seek(with_target(by_length[0] + 1), slump, ["own"])["recession.north.length"].toward == -1


def test_of_wide_whole_bounds_those_around_the_own_value_are_tried() -> None:
    lever = replace(small_study().levers["recession.north.length"], low=-10_000.5, high=10_000.5)
    values = whole_values(lever, 7.0)
    assert (values[0], values[-1]) == (-10_000, 10_000)
    assert {6.0, 7.0, 8.0} <= set(values)
    assert len(values) <= MOST_WHOLE + 3
    assert list(whole_values(small_study().levers["recession.north.length"], 2.0)) == [0, 1, 2, 3, 4, 5]


def test_the_target_that_binds_is_told() -> None:
    study = small_study()
    for key, solution in seek(study, REFERENCE, ["turnover_2025", "jobs_2025"]).items():
        lever = study.levers[key]
        at = solution.value if solution.value is not None else lever.high if solution.toward > 0 else lever.low
        turnover, jobs = (gap_at(study, REFERENCE, (target,), key, at) for target in ("turnover_2025", "jobs_2025"))
        binding = "turnover_2025" if turnover <= jobs else "jobs_2025"
        assert solution.binding == (binding if solution.value is not None or solution.toward else "")


def test_plausible_says_whether_the_value_is() -> None:
    found = seek(small_study(), REFERENCE, ["turnover_2025"])
    levers = small_study().levers
    for solution in found.values():
        low, high = levers[solution.lever].plausible
        assert solution.plausible == (solution.value is not None and low <= solution.value <= high)


def test_an_outcome_that_is_no_number_meets_nothing() -> None:
    found = seek(with_target(1.0, "growth", 2020), REFERENCE, ["own"])
    assert list(found.values()) == [Solution(key, None, False, 0, "") for key in small_study().levers]


def test_a_bound_at_which_nothing_can_be_worked_out_is_told() -> None:
    study = with_target(20_000, "added_jobs")
    levers = {**study.levers, "base.jobs": replace(study.levers["base.jobs"], low=0.0)}
    with pytest.raises(Problem, match="beyond all numbers by 2025"):
        seek(replace(study, levers=levers, digest="no jobs"), REFERENCE, ["own"], ["base.jobs"])


def test_ticks_come_for_the_levers_asked_for() -> None:
    assert list(seek(small_study(), REFERENCE, ["jobs_2025"], ["productivity", "trend.data"])) == [
        "productivity",
        "trend.data",
    ]
    assert list(seek(small_study(), REFERENCE, ["jobs_2025"])) == list(small_study().levers)
    assert seek(small_study(), REFERENCE, ["jobs_2025"], []) == {}


def test_unknown_names_are_told() -> None:
    with pytest.raises(Problem, match="no target “jobs”"):
        seek(small_study(), REFERENCE, ["jobs"])
    with pytest.raises(Problem, match="at least one target"):
        seek(small_study(), REFERENCE, [])
    with pytest.raises(Problem, match=r"Did you mean “trend\.voice”"):
        seek(small_study(), REFERENCE, ["jobs_2025"], ["trend.voise"])
