"""What planners have is read as they mean it, in every form they bring it in, or asked about."""

from __future__ import annotations

import pytest

from offsim.model.problems import Problem
from offsim.storage.imports.source import pasted, source_of
from offsim.storage.imports.understood import Wanted
from tests.storage.imports.forms import (
    ENGLISH,
    EUROSTAT,
    FORMS,
    FRENCH,
    GROWTH,
    JOBS,
    TURNOVER,
    Table,
    as_text,
    asked,
    figures,
    read,
)

each_form = pytest.mark.parametrize("form", FORMS)


@each_form
def test_a_french_table(form: str) -> None:
    source = FORMS[form](FRENCH)
    assert figures(read(source, TURNOVER, unit="bn MAD")) == {2013: 7.3, 2014: 7.5}
    assert figures(read(source, JOBS)) == {2013: 66667, 2014: 70000}


@each_form
def test_an_english_table_with_missing_figures(form: str) -> None:
    found = read(FORMS[form](ENGLISH), TURNOVER)
    assert figures(found) == {2013: 1.2345, 2016: -0.0074}
    assert found.series[0].missing == (2014, 2015)
    assert found.notices == ()


@each_form
def test_the_flags_of_eurostat(form: str) -> None:
    (series,) = read(FORMS[form](EUROSTAT), GROWTH, unit="% a year").series
    assert [(it.year, it.value, it.flag) for it in series.points] == [
        (2013, 1.8, "p"), (2014, -7.4, "bp"), (2016, 0.0, "n")
    ]  # fmt: skip
    assert series.missing == (2015,)


@each_form
@pytest.mark.parametrize(
    "written", ["−3,2", "–3,2", "-3,2", "(3,2)", "3,2-", "- 3,2", "\u200e−3,2", "-3,2 %", "(3,2 %)"]
)
def test_every_minus(form: str, written: str) -> None:
    table = [["Année", "Croissance (%)"], ["2013", written]]
    assert figures(read(FORMS[form](table), GROWTH)) == {2013: -3.2}


@each_form
def test_arabic_digits_and_signs(form: str) -> None:
    table = [["السنة", "رقم المعاملات (مليون درهم)"], ["٢٠١٤", "٧٬٥٣٠"], ["٢٠١٥", "٧٥٣٠٫٥"]]  # noqa: RUF001
    assert figures(read(FORMS[form](table), TURNOVER)) == {2014: 7.53, 2015: 7.5305}


@each_form
def test_units_beside_figures(form: str) -> None:
    table = [["Année", "CA"], ["2013", "7,3 Mds"], ["2014", "7 530 MDH"], ["2015", "MAD 7,6 bn"]]
    assert figures(read(FORMS[form](table), TURNOVER)) == {2013: 7.3, 2014: 7.53, 2015: 7.6}


@each_form
def test_years_are_sorted_and_a_gap_is_a_gap(form: str) -> None:
    table = [["y", "growth %"], ["2016", "1,5"], ["2013", "1,2"], ["2014", "1,1"]]
    found = read(FORMS[form](table), GROWTH)
    assert list(figures(found)) == [2013, 2014, 2016]
    assert found.series[0].missing == ()


@each_form
def test_a_year_that_is_there_twice_is_refused_with_both_places(form: str) -> None:
    table = [["y", "growth %"], ["2015", "1,5"], ["2013", "1,2"], ["2013", "1,1"]]
    with pytest.raises(Problem, match="The year 2013 is there twice, in B3 and B4"):
        read(FORMS[form](table), GROWTH)


@each_form
def test_a_heading_counts_for_the_years_until_the_next(form: str) -> None:
    table = [["", "CA (Mds DH)", "", "Emplois", ""], ["", "2013", "2014", "2013", "2014"],
             ["Maroc", "7,3", "7,5", "66 667", "70 000"]]  # fmt: skip
    source = FORMS[form](table)
    assert figures(read(source, TURNOVER)) == {2013: 7.3, 2014: 7.5}
    assert figures(read(source, JOBS)) == {2013: 66667, 2014: 70000}


@each_form
def test_years_with_flags_in_any_script(form: str) -> None:
    table = [["", "2013", "2014*", "2015 (p)", "٢٠١٦"], ["growth %", "1", "2", "3", "4"]]
    (series,) = read(FORMS[form](table), GROWTH).series
    assert [(it.year, it.flag) for it in series.points] == [(2013, ""), (2014, "*"), (2015, "p"), (2016, "")]


def test_a_table_of_the_world_bank() -> None:
    words = (
        '"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-07-01",\n\n'
        '"Country Name","Country Code","Indicator Name","2013","2014","2015",\n'
        '"France","FRA","GDP growth (annual %)","0.57","","1.11",\n'
        '"Germany","DEU","GDP growth (annual %)","0.4","2.2","1.5",\n'
    )
    found = read(source_of(words.encode(), "wb.csv"), GROWTH)
    assert figures(found) == {2013: 0.57, 2015: 1.11}
    assert found.series[0].missing == (2014,)


@pytest.mark.parametrize(
    ("words", "value"),
    [('2013,"7,300"', 7300), ("2013;7,300", 7.3), ("sep=;\n2013;7,300", 7.3), ("2013|7.5", 7.5), ("2013\t7,5", 7.5)],
)
def test_what_parts_the_columns_tells_the_decimal_sign(words: str, value: float) -> None:
    assert figures(read(pasted(words), TURNOVER, unit="bn MAD")) == {2013: value}


@pytest.mark.parametrize("words", ["2013\t7,300", "2013\t7.300", "2013;7.300", "2013|7,300"])
def test_a_decimal_sign_that_nothing_tells_is_asked(words: str) -> None:
    found = read(pasted(words), TURNOVER, unit="bn MAD")
    assert asked(found) == ["decimal"]
    assert [choice.key for choice in found.questions[0].choices] == ["comma", "point"]
    values = {
        sign: figures(read(pasted(words), TURNOVER, unit="bn MAD", decimal=sign))[2013] for sign in ("comma", "point")
    }
    assert sorted(values.values()) == [7.3, 7300]
    assert values["comma" if "," in words else "point"] == 7.3


def test_another_figure_of_the_table_tells_the_decimal_sign() -> None:
    assert figures(read(pasted("2013\t7,300\n2014\t7,5"), TURNOVER, unit="bn MAD")) == {2013: 7.3, 2014: 7.5}
    assert figures(read(pasted("2013\t7,300\n2014\t7,400.5"), TURNOVER, unit="M MAD")) == {2013: 7.3, 2014: 7.4005}
    assert asked(read(pasted("2013\t7,300\n2014\t7.5\n2015\t7,5"), TURNOVER, unit="bn MAD")) == ["decimal"]


def test_jobs_have_no_decimals_that_semicolons_could_tell() -> None:
    assert asked(read(pasted("Année;Emplois\n2013;70,000"), JOBS)) == ["decimal"]


def test_commas_that_part_columns_and_decimals_are_refused() -> None:
    for words in ("Année,CA,Emplois\n2013,7,3,66667\n", "2013,7,3\n2014,7,9\n", "\t\n,2013,2014\nCA,7,3,7,5\n"):
        with pytest.raises(Problem, match="part columns and decimals alike"):
            read(pasted(words), TURNOVER)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
def test_a_text_in_an_old_encoding_is_read_and_the_encoding_told(encoding: str) -> None:
    table = [["Année", "Chiffre d'affaires réalisé (M MAD)"], ["2013", "7 300"]]
    found = read(source_of(as_text(table, ";", encoding), "t.csv"), TURNOVER)
    assert figures(found) == {2013: 7.3}
    assert "not in UTF-8" in str(found.notices[0])


def test_an_arabic_text_in_windows_1256() -> None:
    table = [["السنة", "رقم المعاملات (مليون درهم)"], ["2014", "7530"]]
    assert figures(read(source_of(as_text(table, ";", "cp1256"), "t.csv"), TURNOVER)) == {2014: 7.53}


def test_the_encoding_may_be_named() -> None:
    content = as_text([["Année", "Emplois"], ["2013", "66667"]], ";", "cp1252")
    assert figures(read(source_of(content, "t.csv", "cp1252"), JOBS)) == {2013: 66667}
    for name, sentence in (("utf-8", "not in the encoding"), ("klingon", "no encoding")):
        with pytest.raises(Problem, match=sentence):
            source_of(content, "t.csv", name)


def test_units_that_nobody_wrote_are_asked() -> None:
    found = read(pasted("Année;CA\n2013;7,3"), TURNOVER)
    assert asked(found) == ["unit"]
    assert [choice.key for choice in found.questions[0].choices] == ["bn MAD", "M MAD", "thousand MAD", "MAD"]
    assert figures(read(pasted("Année;CA\n2013;7300"), TURNOVER, unit="M MAD")) == {2013: 7.3}
    assert figures(read(pasted("Year;Growth\n2013;0,05"), GROWTH, unit="fraction")) == {2013: 5.0}


@pytest.mark.parametrize(
    "heading",
    ["CA (MMDH)", "CA (M EUR)", "CA en millions ou milliards", "Milliers de milliards", "CA (€)"],
)
def test_units_that_disagree_or_are_no_dirhams_are_asked(heading: str) -> None:
    try:
        assert asked(read(pasted(f"Année;{heading}\n2013;7,3"), TURNOVER)) == ["unit"]
    except Problem as problem:
        assert "counts what is asked for" in str(problem)  # noqa: PT017  (either is right, no figure is)


def test_the_size_in_a_title_goes_with_the_noun_in_the_heading() -> None:
    table = "En milliers\n\nAnnée;Emplois\n2013;66,6\n2014;70"
    assert figures(read(pasted(table), JOBS)) == {2013: 66600, 2014: 70000}
    table = "En millions d'euros\n\nAnnée;CA\n2013;66,6\n2014;70"
    assert asked(read(pasted(table), TURNOVER)) == ["unit"]


def test_two_series_of_one_name_are_asked_by_their_places() -> None:
    words = "y;CA (Mds);CA (Mds)\n2013;7,3;8,3"
    for answers in ({}, {"series": "CA (Mds)"}):
        found = read(pasted(words), TURNOVER, **answers)
        assert asked(found) == ["series"]
        assert [choice.key for choice in found.questions[0].choices] == ["B", "C"]
    assert figures(read(pasted(words), TURNOVER, series="c")) == {2013: 8.3}


def test_a_series_is_chosen_by_its_heading_too() -> None:
    words = "y;Alpha (Mds);Beta (Mds)\n2013;7,3;8,3"
    assert asked(read(pasted(words), TURNOVER)) == ["series"]
    assert figures(read(pasted(words), TURNOVER, series="beta (mds)")) == {2013: 8.3}
    with pytest.raises(Problem, match="“Gamma” is no answer for --series"):
        read(pasted(words), TURNOVER, series="Gamma")


def test_a_series_of_another_kind_is_refused() -> None:
    with pytest.raises(Problem, match="No series here counts what is asked for"):
        read(pasted("y;Croissance (%)\n2013;7,3"), TURNOVER)


def test_years_that_may_be_in_two_places_are_asked() -> None:
    words = "Année;Année de base;Croissance (%)\n2013;2000;1,5\n2014;2001;1,6\n2015;2002;1,7"
    found = read(pasted(words), GROWTH)
    assert asked(found) == ["years"]
    assert [choice.key for choice in found.questions[0].choices] == ["A", "B"]
    assert figures(read(pasted(words), GROWTH, years="A", series="C"))[2015] == 1.7


@pytest.mark.parametrize("between", ["\n", ""])
def test_of_two_tables_one_below_the_other_one_is_read(between: str) -> None:
    words = f"\t2013\t2014\nCA (MDH)\t7300\t7400\n{between}\t2014\t2015\nCA (MDH)\t9300\t9400\n"
    assert asked(read(pasted(words), TURNOVER)) == ["years"]
    assert figures(read(pasted(words), TURNOVER, years="1")) == {2013: 7.3, 2014: 7.4}


def test_figures_that_look_like_years_are_figures() -> None:
    words = "Année;Emplois\n2013;1990\n2014;2010\n2015;2050\n2016;2100"
    assert figures(read(pasted(words), JOBS)) == {2013: 1990, 2014: 2010, 2015: 2050, 2016: 2100}


@pytest.mark.parametrize(
    "written", ["7.3b", "7.3m", "MAD 7.3 b", "about 7", "~7", "7-8", "1 2", "7..3", "1e99", "7,3,1", "<5", "9" * 200]
)
def test_what_is_no_figure_is_missing_and_named_never_zero(written: str) -> None:
    table: Table = [["Year", "Growth (%)"], ["2013", "1.5"], ["2014", written]]
    for form in ("paste", "xlsx"):
        found = read(FORMS[form](table), GROWTH)
        assert figures(found) == {2013: 1.5}
        assert found.series[0].missing == (2014,)
        assert "B3: missing, not zero" in str(found.notices[0])


def test_figures_without_a_year_are_refused() -> None:
    words = "\t2013\t\t2014\t\n\tCA (Mds)\tEmplois\tCA (Mds)\tEmplois\nMaroc\t7,3\t66 667\t7,5\t70 000"
    with pytest.raises(Problem, match="a figure in C3 but no year"):
        read(pasted(words), JOBS)


@pytest.mark.parametrize(
    "words", ["", "hello", "a;b\nc;d", "7,3\n7,9", "1;2\n3;4", "2013;2014", "Year;CA\n2013;\n2014;n/a"]
)
def test_what_holds_no_table_is_refused(words: str) -> None:
    with pytest.raises(Problem, match=r"no table|no years"):
        read(pasted(words), TURNOVER)


def test_a_note_full_of_another_sign_is_no_reason_to_refuse_a_table() -> None:
    words = "Year;Growth (%)\n2013;1.5\n2014;1.6\n"
    for note in (", ".join(["word"] * 1_300), ", ".join(["word"] * 2_500), "a, b, c, d, e\n" * 6_000):
        assert figures(read(source_of(f"{words}\n{note}\n".encode(), "f.csv"), GROWTH)) == {2013: 1.5, 2014: 1.6}


def test_a_text_that_is_too_large_is_refused_by_its_name_whatever_else_is_in_it() -> None:
    rows = "".join(f"{1950 + number % 100},{number}\n" for number in range(20_000))
    for words in (rows, f"{rows}a note; and another\n"):
        with pytest.raises(Problem, match=r"^f\.csv: holds more than offsim reads"):
            source_of(words.encode(), "f.csv")


def test_a_table_by_country_and_year() -> None:
    words = "Country;Year;Growth (%)\nFrance;2013;0,6\nFrance;2014;1,0\nSpain;2013;-1,4\nSpain;2014;1,4"
    assert figures(read(pasted(words), GROWTH)) == {2013: 0.6, 2014: 1.0}
    assert asked(read(pasted(words), Wanted("", "% a year"))) == ["series"]
