"""What a planner types, and what a lever can take."""

import math

import pytest

from offsim.model.levers import checked_value, is_number, lever_named, main_levers, nearest_step, parsed_value
from offsim.model.problems import Problem
from offsim.model.study import Lever
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, small_study

TREND = small_study().levers["trend.voice"]
START = small_study().levers["recession.north.start"]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1.5", 1.5),
        ("1,5", 1.5),
        ("\u0661\u066b\u0665", 1.5),
        (" 7 ", 7.0),
        ("+3", 3.0),
        ("-3,25", -3.25),
        ("−3,25", -3.25),
        ("\u200e−3", -3.0),
        ("\u200e-\u200e3,5", -3.5),
        ("\u202b5\u202c", 5.0),
        ("0,1e1", 1.0),
        ("5 %", 5.0),
        ("7%", 7.0),
    ],
)
def test_numbers_are_read_as_planners_type_them(typed: str, value: float) -> None:
    assert parsed_value(TREND, typed, "en") == value


def test_groups_of_three_digits_are_read_as_the_program_writes_them() -> None:
    jobs = small_study().levers["base.jobs"]
    for typed in ("1 200", "1\u202f200", "1\u00a0200"):
        assert parsed_value(jobs, typed, "en") == 1200


@pytest.mark.parametrize(
    "typed", ["", " ", "abc", "5 km", "1 2", "1.234,5", "nan", "inf", "-Infinity", "1e999", "--5", "5-", "1_0"]
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Problem, match="takes a number, not"):
        parsed_value(TREND, typed, "en")


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 10**400, True, "5", None])
def test_only_finite_numbers_are_numbers(value: float) -> None:
    assert not is_number(value)
    with pytest.raises(Problem, match="takes a number, not"):
        checked_value(TREND, value)


@pytest.mark.parametrize("value", [TREND.low, TREND.high, 0, -0.0, 5])
def test_a_lever_takes_its_bounds_and_what_lies_between(value: float) -> None:
    assert checked_value(TREND, value) == value


@pytest.mark.parametrize("value", [math.nextafter(TREND.low, -math.inf), math.nextafter(TREND.high, math.inf), 1e300])
def test_a_lever_takes_nothing_outside_its_bounds(value: float) -> None:
    with pytest.raises(Problem, match=r"takes values from -120\.0 to 60\.0 \(% a year\)"):
        checked_value(TREND, value)


@pytest.mark.parametrize("value", [START.low - 1, START.high + 1])
def test_years_out_of_bounds_are_told_without_a_unit(value: float) -> None:
    with pytest.raises(Problem, match=rf"takes years from {START.low} to {START.high}; {value} is outside"):
        checked_value(START, value)


def test_years_are_whole() -> None:
    assert checked_value(START, 2022.0) == 2022
    with pytest.raises(Problem, match="takes whole numbers"):
        checked_value(START, 2022.5)


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("trend.voise", "trend.voice"),
        ("productivty", "productivity"),
        ("TREND.VOICE", "trend.voice"),
        ("m2", "m2_per_job"),
        ("invest", "investment_per_job"),
        ("", "trend.voice"),
    ],
)
def test_an_unknown_lever_is_refused_with_the_nearest(key: str, nearest: str) -> None:
    with pytest.raises(Problem, match="There is no lever") as caught:
        lever_named(small_study(), key)
    if key:
        assert caught.value.fields["nearest"] == nearest


def test_a_refusal_names_the_unit_in_every_language() -> None:
    with pytest.raises(Problem) as caught:
        checked_value(TREND, 1000)
    assert caught.value.fields["unit"] == ("Unit", "% a year")


def test_every_lever_takes_its_own_default(lever: Lever) -> None:
    assert checked_value(lever, lever.default.value) == lever.default.value


@pytest.fixture(params=list(small_study().levers))
def lever(request: pytest.FixtureRequest) -> Lever:
    return small_study().levers[request.param]


def test_the_nearest_step_is_within_the_bounds_and_free_of_dust(lever: Lever) -> None:
    assert nearest_step(lever, lever.low - 1000) == lever.low
    assert nearest_step(lever, lever.high + 1000) == lever.high
    somewhere = nearest_step(lever, lever.low + lever.step * 3.3)
    assert somewhere in (round(lever.low + lever.step * 3, 10), lever.high)


def test_a_study_names_its_main_levers_or_has_its_first_eight_by_group() -> None:
    named = 'density_site = "park"\nmain_levers = ["base.jobs", "trend.data"]'
    study = parse_study(SMALL_STUDY.replace('density_site = "park"', named), "named")
    assert main_levers(study) == ("base.jobs", "trend.data")
    first = main_levers(small_study())
    assert first[:4] == ("trend.voice", "trend.data", "trend.paper", "trend.common")
    assert first[4:] == tuple(key for key, lever in small_study().levers.items() if lever.group == "economy.north")[:4]
