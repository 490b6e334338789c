"""A unit agrees with the number before it, in every language, in full and as a symbol."""

import pytest
from PySide6.QtCore import QTextBoundaryFinder

from offsim.language import load_language
from offsim.model.units import UNITS
from offsim.report.amounts import amount, kept_together, short_amount, unit_beside, with_kept_spaces
from offsim.report.labels import lever_amount, path_words
from tests.report.workbook_files import all_scenarios, exported, opened
from tests.small_study import small_study


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
        ("en", 2017.0, "year", "2017"),
        ("ar", 2017.0, "year", "2017"),
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


@pytest.mark.parametrize(
    ("words", "together"),
    [
        ("Turnover reaches 7.3 bn MAD.", "Turnover reaches 7.3_bn_MAD."),
        ("6 700 emplois, 12 % de plus", "6 700_emplois, 12_% de plus"),
        ("7,3 مليار درهم", "7,3_مليار_درهم"),
        ("Growth, % a year", "Growth, %_a_year"),
        ("−0.5 points per point", "−0.5_points_per_point"),
        ("15 m² par emploi", "15_m²_par_emploi"),
        ("0,5 نقطة سنويا", "0,5_نقطة_سنويا"),
        ("2024 → 2030 · 5", "2024 → 2030_· 5"),
        ("Growth · Rest of Europe", "Growth_· Rest of Europe"),
        ("1.62 (p = 0.84)", "1.62 (p_=_0.84)"),
        ("(p < 0,001", "(p_<_0,001"),
        ("2014: 8 · 2017: −6", "2014:_8_· 2017:_−6"),
        ("2014\N{NO-BREAK SPACE}: 8", "2014\N{NO-BREAK SPACE}:_8"),
        ("in 2014: turnover", "in 2014: turnover"),
        ("Turnover per job", "Turnover per job"),
        ("نمو رقم المعاملات لكل منصب", "نمو رقم المعاملات لكل منصب"),
    ],
)
def test_where_lines_are_broken_what_belongs_together_stays_so(words: str, together: str) -> None:
    assert kept_together(words) == together.replace("_", "\N{NO-BREAK SPACE}")


def broken_at(words: str) -> list[int]:
    """Return where Qt may end a line within words."""
    finder, places = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words), []
    while 0 <= (place := finder.toNextBoundary()) < len(words):
        places.append(place)
    return places


@pytest.mark.parametrize("unit", [key for key in UNITS if key != "year"])
@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_no_line_is_broken_within_a_unit(code: str, unit: str) -> None:
    language = load_language(code)
    for named in (UNITS[unit].label, UNITS[unit].symbol):
        assert not broken_at(kept_together(f"({language.say(named)})"))
        assert " " not in with_kept_spaces(language.say(named))
    for number in (1.0, 2.0, 3.0, 11.0, 100.0):
        for said in (short_amount, amount):
            shown = kept_together(f"({said(number, language.exact(number), unit, language)})")
            assert not broken_at(shown.replace(" واحد", ""))  # "one job" in words


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_no_line_of_the_exported_page_ends_within_a_unit(code: str) -> None:
    page = opened(exported(all_scenarios(small_study()), load_language(code))).worksheets[0]
    words = [cell.value for row in page.iter_rows() for cell in row if isinstance(cell.value, str)]
    told = [line for line in words if not line.startswith("=")]
    assert told == [with_kept_spaces(line) for line in told]
    assert any("\N{NO-BREAK SPACE}" in line for line in told)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "2026: 9 %/yr · 2031: 7.5 %/yr"),
        ("fr", "2026\N{NO-BREAK SPACE}: 9 %/an · 2031\N{NO-BREAK SPACE}: 7,5 %/an"),
        ("ar", "2026: 9 %/سنة · 2031: 7,5 %/سنة"),
    ],
)
def test_values_by_year_have_their_unit_each(code: str, words: str) -> None:
    lever = next(lever for lever in small_study().levers.values() if lever.default.unit == "% a year")
    assert path_words(lever, {2026: 9.0, 2031: 7.5}, load_language(code)) == words


@pytest.mark.parametrize(
    ("value", "words"), [(16.0, "16 %/yr"), (-0.5, "−0.5 %/yr"), (12.34567, "12.346 %/yr"), (0.0004, "0 %/yr")]
)
def test_a_value_of_a_lever_has_no_decimals_that_say_nothing(value: float, words: str) -> None:
    lever = next(lever for lever in small_study().levers.values() if lever.default.unit == "% a year")
    assert lever_amount(lever, value, load_language("en")) == words
