"""Levers that change by year: what is written is read back, what moves the value moves the path."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model import scenario_set
from offsim.model.inputs import inputs_of
from offsim.model.paths import by_year, lever_settings, pasted, path_of
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
def test_a_path_that_was_moved_is_read_back_as_it_is_kept(wanted: dict[int, float], value: float) -> None:
    before = scenario_set.set_path(begin(), "scenario_1", "trend.voice", wanted)
    after = scenario_set.set_lever(before, "scenario_1", "trend.voice", value)
    again = scenario_set.set_path(begin(), "scenario_1", "trend.voice", path(after))
    assert again.active_scenario.paths == after.active_scenario.paths


def test_a_path_moved_all_the_way_to_a_bound_is_the_same_in_every_year() -> None:
    before = scenario_set.set_path(begin(), "scenario_1", "trend.voice", {2021: 1.0, 2023: 2.0})
    after = scenario_set.set_lever(before, "scenario_1", "trend.voice", TREND.high)
    assert after.active_scenario.paths == {}


def test_a_year_has_what_the_one_before_has_until_the_next_change() -> None:
    scenarios = scenario_set.set_path(begin(), "scenario_1", "productivity", {2021: 1.0, 2022: 2.0, 2024: 3.0})
    changed = scenario_set.set_as_before(scenarios, "scenario_1", "productivity", 2022)
    assert path(changed, "productivity") == {2021: 1.0, 2024: 3.0}
    assert by_year(STUDY, path(changed, "productivity")) == {2021: 1, 2022: 1, 2023: 1, 2024: 3, 2025: 3}
    for year in (2021, 2023):
        assert scenario_set.set_as_before(scenarios, "scenario_1", "productivity", year) is scenarios


@pytest.mark.parametrize(
    ("cells", "code", "expected"),
    [
        ("4\t5,5\t6", "fr", {2021: 1.0, 2022: 4.0, 2023: 5.5, 2024: 6.0}),
        ("4\r\n5.5\r\n6\r\n", "ar", {2021: 1.0, 2022: 4.0, 2023: 5.5, 2024: 6.0}),
        ("4\t\t6", "en", {2021: 1.0, 2022: 4.0, 2024: 6.0}),
        (" −2,5 %\n", "en", {2021: 1.0, 2022: -2.5, 2024: 3.0}),
    ],
)
def test_cells_of_a_spreadsheet_are_put_in_from_a_year_on(cells: str, code: str, expected: dict[int, float]) -> None:
    lever = STUDY.levers["productivity"]
    assert pasted(STUDY, lever, {2021: 1.0, 2022: 2.0, 2024: 3.0}, 2022, cells, code) == expected


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ("4\tmuch", "takes a number, not “much”"),
        ("4\t500", "takes values from -20.0 to 20.0"),
        ("1\t2\t3\t4\t5", "5 values were pasted from 2022 on, but the years end in 2025. Paste at most 4"),
    ],
)
def test_cells_that_cannot_all_be_taken_are_told(cells: str, reason: str) -> None:
    with pytest.raises(Problem, match=reason):
        pasted(STUDY, STUDY.levers["productivity"], {2021: 1.0}, 2022, cells, "en")


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
        ("base.jobs", {2021: 5000.0, 2022: 6000.0}, "is the same in every year; what may change by year: "),
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
