"""Levers that change by year: what is written is read back, what moves the value moves the path."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model import scenario_set
from offsim.model.inputs import inputs_of
from offsim.model.paths import lever_settings, moved, path_of, steps_of
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

STUDY = small_study()
TREND = STUDY.levers["trend.voice"]
YEARS = (*STUDY.years[1:],)


def begin() -> ScenarioSet:
    return new_set(STUDY, text("Mine"))


def path(scenarios: ScenarioSet, key: str = "trend.voice") -> dict[int, float]:
    return path_of(STUDY, scenarios.active_scenario, key)


decimal = st.integers(-120 * 10**6, 60 * 10**6).map(lambda millionths: millionths / 10**6)
later_years = st.sets(st.sampled_from(YEARS[1:])).map(sorted)


@st.composite
def paths(draw: st.DrawFn) -> dict[int, float]:
    return {year: draw(decimal) for year in (YEARS[0], *draw(later_years))}


@UNHURRIED
@given(paths())
def test_a_path_is_read_back_to_the_digit(wanted: dict[int, float]) -> None:
    found = path(scenario_set.set_path(begin(), "scenario_1", "trend.voice", wanted))
    last, changes = None, {}
    for year, value in wanted.items():
        if value != last:
            changes[year] = last = value
    assert found == changes


@UNHURRIED
@given(paths(), decimal)
def test_another_value_moves_the_whole_path_within_the_bounds(wanted: dict[int, float], value: float) -> None:
    before = scenario_set.set_path(begin(), "scenario_1", "trend.voice", wanted)
    after = scenario_set.set_lever(before, "scenario_1", "trend.voice", value)
    by = value - wanted[YEARS[0]]
    for year, each in path(before).items():
        shown = max(at for at in path(after) if at <= year)
        assert path(after)[shown] == pytest.approx(min(max(each + by, TREND.low), TREND.high), abs=1e-9)


@UNHURRIED
@given(paths(), decimal)
def test_moving_a_path_in_the_set_is_what_the_kernel_does_with_the_value_alone(
    wanted: dict[int, float], value: float
) -> None:
    value = round(value, 6)
    _, steps = steps_of(STUDY, TREND, wanted)
    first, kept = moved(TREND, steps, value)
    assert first == value
    assert len(kept) == len(steps)


def test_from_a_year_on_until_the_next_named_one() -> None:
    scenarios = scenario_set.set_path(begin(), "scenario_1", "productivity", {2021: 1.0, 2024: 3.0})
    changed = scenario_set.set_from_year(scenarios, "scenario_1", "productivity", 2022, 2.0)
    assert path(changed, "productivity") == {2021: 1.0, 2022: 2.0, 2024: 3.0}
    added = inputs_of(STUDY, changed.active_scenario).paths["productivity"]
    assert added.tolist() == [0.0, 1.0, 1.0, 2.0, 2.0]
    assert lever_settings(STUDY, changed.active_scenario)["productivity"] == {2021: 1.0, 2022: 2.0, 2024: 3.0}


def test_the_same_in_every_year_is_no_path() -> None:
    changed = scenario_set.set_path(begin(), "scenario_1", "trend.voice", {2021: 7.0, 2023: 7.0})
    assert changed.active_scenario.paths == {}
    assert changed == scenario_set.set_lever(begin(), "scenario_1", "trend.voice", 7.0)
    assert (
        scenario_set.reset_levers(
            scenario_set.set_from_year(changed, "scenario_1", "trend.voice", 2023, 8.0), "scenario_1"
        ).active_scenario.paths
        == {}
    )


@pytest.mark.parametrize(
    ("lever", "wanted", "reason"),
    [
        ("base.jobs", {2021: 5000.0, 2022: 6000.0}, "is the same in every year; those that may change by year are: "),
        ("trend.voice", {2021: 1.0, 2026: 2.0}, "in the years from 2021 to 2025; “2026” is none of them"),
        ("trend.voice", {2020: 1.0}, "“2020” is none of them"),
        ("trend.voice", {2021: 1.0, 2024: 2.0, 2022: 3.0}, "in rising order and each once; 2022 comes after 2024"),
        ("trend.voice", {2022: 1.0}, "begins in 2021"),
        ("trend.voice", {2021: 1.0, 2022: 61.0}, "takes values from -120.0 to 60.0"),
    ],
)
def test_a_path_that_makes_no_sense_is_told(lever: str, wanted: dict[int, float], reason: str) -> None:
    with pytest.raises(Problem, match=reason):
        scenario_set.set_path(begin(), "scenario_1", lever, wanted)
