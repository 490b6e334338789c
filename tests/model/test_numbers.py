"""Typed numbers: what the program prints it reads back, in every language, and between two readings it asks."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.language import GROUP, Language
from offsim.model.levers import parsed_distribution, parsed_value
from offsim.model.numbers import COMMA_PARTS_THOUSANDS, readings, typed_number, whole_number
from offsim.model.problems import Problem
from offsim.model.text import LANGUAGES
from offsim.model.uncertainty import Kind
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

ALL = {code: Language(code, {}) for code in LANGUAGES}
NUMBERS = st.floats(-1e15, 1e15, allow_nan=False)
JOBS = small_study().levers["base.jobs"]


def anything(_: float) -> bool:
    return True


def nothing(_: float) -> bool:
    return False


@given(NUMBERS, st.integers(-3, 9), st.booleans(), st.sampled_from(LANGUAGES))
@UNHURRIED
def test_a_printed_number_reads_back(value: float, decimals: int, sign: bool, code: str) -> None:
    printed = ALL[code].number(value, decimals, sign=sign)
    assert typed_number(printed, code, nothing) == round(value, decimals)


@given(NUMBERS, st.sampled_from(LANGUAGES))
@UNHURRIED
def test_a_printed_setting_reads_back(value: float, code: str) -> None:
    assert typed_number(ALL[code].exact(value), code, nothing) == float(f"{value:.10g}")


@given(st.integers(0, 1 << 63), st.sampled_from(LANGUAGES))
@UNHURRIED
def test_a_printed_whole_number_reads_back_in_every_language(value: int, code: str) -> None:
    printed = f"{value:,}".replace(",", GROUP[code])
    assert whole_number(printed) == value


def test_the_languages_whose_comma_parts_thousands_are_those_that_print_it_so() -> None:
    assert {code for code, mark in GROUP.items() if mark == ","} == COMMA_PARTS_THOUSANDS


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("66\u2007667", 66667),
        ("66\u202f667", 66667),
        ("66\u00a0667", 66667),
        ("66\u2009667", 66667),
        ("٦٦٬٦٦٧", 66667),
        ("۶۶٬۶۶۷", 66667),
        ("\u0666\u0666\u066b\u0666\u0666\u0667", 66.667),
        ("\u0667\u066b\u0665", 7.5),
        ("7،5", 7.5),
        ("\u20138", -8),
        ("\u22128", -8),
        ("\u2011 8", -8),
        ("\ufeff8", 8),
        ("8\ufeff", 8),
        ("\u200f8\u200e", 8),
        ("1\u00a0234\u00a0567,891", 1234567.891),
        ("1,234,567.25", 1234567.25),
        ("0,125", 0.125),
        ("1234,567", 1234.567),
        ("66.667", 66.667),
        ("5,", 5),
        (",5", 0.5),
    ],
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_what_can_only_be_one_number_is_that_number_in_every_language(typed: str, value: float, code: str) -> None:
    assert typed_number(typed, code, anything) == value


@pytest.mark.parametrize("typed", ["\u22120", "-0", "\u20130,0", "\u200e\u22120"])
def test_zero_has_no_sign(typed: str) -> None:
    assert math.copysign(1, typed_number(typed, "en", anything)) == 1
    assert math.copysign(1, parsed_value(small_study().levers["trend.voice"], typed, "en")) == 1


@pytest.mark.parametrize("typed", ["8٪", "8 %", "8\u202f%", "8\uff05", "٨٪"])
def test_a_per_cent_sign_of_any_script_may_follow_per_cent(typed: str) -> None:
    assert parsed_value(small_study().levers["trend.voice"], typed, "ar") == 8
    with pytest.raises(Problem, match="takes a number"):
        parsed_value(JOBS, typed, "ar")


def test_three_digits_after_a_comma_are_thousands_in_english_and_decimals_elsewhere() -> None:
    assert typed_number("66,667", "en", nothing) == 66667
    assert typed_number("66,667", "fr", nothing) == typed_number("66,667", "ar", nothing) == 66.667


def test_the_reading_outside_the_bounds_is_not_asked_about() -> None:
    assert parsed_value(JOBS, "66,667", "en") == 66667


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("typed", "ways"), [("66,667", {"66667", "66.667"}), ("\u22121,500", {"-1500", "-1.500"})])
def test_between_two_readings_it_asks_and_says_how_to_write_each(typed: str, ways: set[str], code: str) -> None:
    with pytest.raises(Problem, match="can be read as two numbers") as caught:
        typed_number(typed, code, anything)
    fields = caught.value.fields
    assert {fields["one"], fields["other"]} == ways
    assert len({typed_number(str(way), code, anything) for way in ways}) == 2


def test_another_reading_that_would_do_is_named_rather_than_taken() -> None:
    with pytest.raises(Problem, match="can be read as two numbers"):
        parsed_value(JOBS, "66,667", "fr")
    with pytest.raises(Problem, match="can be read as two numbers"):
        parsed_distribution(JOBS, Kind.NORMAL, "1,200", "en")


@pytest.mark.parametrize("typed", ["", " ", "-", ".", ",", "1 2", "1.234,5", "1,23,4", "1_0", "½", "9" * 101, "nan"])
def test_what_is_no_number_has_no_reading(typed: str) -> None:
    assert readings(typed, "en") == readings(typed, "fr") == ()
    assert whole_number(typed) == typed


@pytest.mark.parametrize("typed", ["65,536", "65 536", "65\u202f536", "٦٥٬٥٣٦", " 65536 ", "+65536", "\u200e65536"])
def test_whole_numbers_may_have_their_thousands_apart(typed: str) -> None:
    assert whole_number(typed) == 65536


@pytest.mark.parametrize("typed", ["1.5", "1,5", "1e3", "2 0 3 0", "65,536.0", "2030.0"])
def test_what_is_not_whole_stays_words(typed: str) -> None:
    assert whole_number(typed) == typed
