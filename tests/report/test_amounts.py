"""A unit agrees with the number before it, in every language, in full and as a symbol."""

import pytest

from offsim.language import load_language
from offsim.report.amounts import amount, short_amount, unit_beside


@pytest.mark.parametrize(
    ("code", "number", "unit", "expected"),
    [
        ("en", 1.0, "years", "1 year"),
        ("en", 1.3, "points a year", "1.3 points a year"),
        ("fr", 0.0, "points a year", "0 point par an"),
        ("fr", 1.3, "points per point", "1,3 point par point"),
        ("fr", 2.0, "points a year", "2 points par an"),
        ("ar", 1.0, "years", "سنة واحدة"),
        ("ar", 2.0, "years", "سنتان"),
        ("ar", 5.0, "years", "5 سنوات"),
        ("ar", 15.0, "years", "15 سنة"),
        ("fr", 7.3, "bn MAD", "7,3 MMDH"),
    ],
)
def test_an_amount_agrees_with_its_number(code: str, number: float, unit: str, expected: str) -> None:
    language = load_language(code)
    assert amount(number, language.exact(number), unit, language) == expected


def test_a_symbol_agrees_too_and_a_year_has_none() -> None:
    french = load_language("fr")
    assert [short_amount(years, french.exact(years), "years", french) for years in (1.0, 2.0)] == ["1 an", "2 ans"]
    assert short_amount(2020.0, "2020", "year", french) == "2020"


def test_beside_a_box_the_unit_stands_without_the_number_it_agrees_with() -> None:
    arabic = load_language("ar")
    assert [unit_beside(years, "years", arabic) for years in (1.0, 2.0, 3.0, 12.0)] == ["سنة", "سنة", "سنوات", "سنة"]
    assert unit_beside(7.0, "bn MAD", arabic) == "مليار درهم"
