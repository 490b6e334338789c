"""Workbooks: what number formats, dates, merged and hidden cells, errors and formulas say, in each kind of file."""

from __future__ import annotations

import datetime
import io
import shutil
import subprocess
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900
from openpyxl.worksheet.worksheet import Worksheet

from offsim.model.problems import Problem
from offsim.storage.imports.grid import Source
from offsim.storage.imports.source import source_of
from offsim.storage.imports.understood import Understood
from tests.storage.imports.forms import GROWTH, JOBS, TURNOVER, Cells, as_xlsx, asked, figures, read

OFFICE = shutil.which("soffice")
GROWTH_TABLE: Cells = [["Year", "Growth (%)"], [2013, 1.5], [2014, 1.6], [2015, 1.7]]


def xlsx(table: Cells, dress: Callable[[Worksheet], None] = lambda _: None) -> Source:
    return source_of(as_xlsx(table, dress), "t.xlsx")


def test_years_as_numbers_and_words_and_per_cent_by_format_words_and_heading() -> None:
    def dress(sheet: Worksheet) -> None:
        sheet["B2"].number_format = "0.0 %"

    table: Cells = [["Year", "Growth (%)"], [2013, 0.125], ["2014", "12,5 %"], [2015.0, 12.5], ["2016 (p)", 12.5]]
    (series,) = read(xlsx(table, dress), GROWTH).series
    assert [(it.year, it.value, it.flag) for it in series.points] == [
        (2013, 12.5, ""), (2014, 12.5, ""), (2015, 12.5, ""), (2016, 12.5, "p")
    ]  # fmt: skip


def test_errors_and_formulas_without_a_value_are_missing_and_named() -> None:
    table: Cells = [["", 2013, 2014, 2015], ["CA (Mds DH)", 7.3, "#N/A", "=1+2"]]
    found = read(xlsx(table), TURNOVER)
    assert figures(found) == {2013: 7.3}
    assert found.series[0].missing == (2014, 2015)
    assert "C2, D2: missing, not zero" in str(found.notices[0])


def test_a_sheet_of_formulas_without_values_is_refused_with_the_way_out() -> None:
    table: Cells = [["Year", "Growth (%)"], ["=2012+1", "=1+1"], ["=2013+1", "=1.6"]]
    with pytest.raises(Problem, match="formulas of this workbook have no values stored"):
        read(xlsx(table), GROWTH)


def merged(*areas: str) -> Callable[[Worksheet], None]:
    def dress(sheet: Worksheet) -> None:
        for area in areas:
            sheet.merge_cells(area)

    return dress


def test_a_heading_merged_over_two_years_counts_for_both() -> None:
    table: Cells = [[None, "CA (Mds DH)", None, "Emplois", None], [None, 2013, 2014, 2013, 2014],
             ["Maroc", 7.3, 7.5, 66667, 70000]]  # fmt: skip
    source = xlsx(table, merged("B1:C1", "D1:E1"))
    assert figures(read(source, TURNOVER)) == {2013: 7.3, 2014: 7.5}
    assert figures(read(source, JOBS)) == {2013: 66667, 2014: 70000}


def test_a_year_merged_over_two_headings_counts_for_both() -> None:
    table: Cells = [[None, 2013, None, 2014, None], [None, "CA (Mds)", "Emplois", "CA (Mds)", "Emplois"],
             ["Maroc", 7.3, 66667, 7.5, 70000]]  # fmt: skip
    source = xlsx(table, merged("B1:C1", "D1:E1"))
    assert figures(read(source, TURNOVER)) == {2013: 7.3, 2014: 7.5}
    assert figures(read(source, JOBS)) == {2013: 66667, 2014: 70000}


def test_a_figure_merged_over_two_years_is_neither_ones() -> None:
    table: Cells = [["", 2013, 2014, 2015], ["CA (Mds DH)", 7.3, None, 7.6]]
    found = read(xlsx(table, merged("B2:C2")), TURNOVER)
    assert figures(found) == {2013: 7.3, 2015: 7.6}
    assert "C2" in str(found.notices[0])


def hide(rows: tuple[int, ...] = (), columns: tuple[str, ...] = ()) -> Callable[[Worksheet], None]:
    def dress(sheet: Worksheet) -> None:
        for row in rows:
            sheet.row_dimensions[row].hidden = True
        for column in columns:
            sheet.column_dimensions[column].hidden = True

    return dress


def test_hidden_rows_are_asked_about() -> None:
    source = xlsx(GROWTH_TABLE, hide(rows=(3,)))
    assert asked(read(source, GROWTH)) == ["hidden"]
    assert list(figures(read(source, GROWTH, hidden="with"))) == [2013, 2014, 2015]
    assert list(figures(read(source, GROWTH, hidden="without"))) == [2013, 2015]


def test_hidden_columns_are_asked_about_and_empty_ones_are_not() -> None:
    table: Cells = [["Year", "CA (Mds)", "CA (Mds), old"], [2013, 7.3, 7.1]]
    source = xlsx(table, hide(columns=("C",)))
    assert asked(read(source, TURNOVER)) == ["hidden"]
    assert figures(read(source, TURNOVER, hidden="without")) == {2013: 7.3}
    assert figures(read(xlsx(GROWTH_TABLE, hide(rows=(9,), columns=("H",))), GROWTH))


def test_dates_stand_for_their_years() -> None:
    table: Cells = [["Year", "Growth (%)"], [datetime.date(2013, 12, 31), 1.5], [datetime.date(2014, 1, 1), 1.6]]
    assert figures(read(xlsx(table), GROWTH)) == {2013: 1.5, 2014: 1.6}


@pytest.mark.parametrize("calendar", [CALENDAR_WINDOWS_1900, CALENDAR_MAC_1904])
def test_years_shown_as_dates_are_asked_about_in_both_calendars(calendar: datetime.datetime) -> None:
    def dress(sheet: Worksheet) -> None:
        sheet.parent.epoch = calendar
        for row in (2, 3, 4):
            sheet.cell(row, 1).number_format = "yyyy-mm-dd"

    source = xlsx(GROWTH_TABLE, dress)
    assert asked(read(source, GROWTH)) == ["dates"]
    assert list(figures(read(source, GROWTH, dates="years"))) == [2013, 2014, 2015]
    with pytest.raises(Problem, match="is there twice"):
        read(source, GROWTH, dates="dates")


def test_thousands_that_a_format_leaves_away_are_asked_about() -> None:
    def dress(sheet: Worksheet) -> None:
        sheet["B2"].number_format = "#,##0,,"

    source = xlsx([["Year", "CA (M MAD)"], [2013, 7_300_000_000]], dress)
    assert asked(read(source, TURNOVER)) == ["shown"]
    assert figures(read(source, TURNOVER, shown="shown")) == {2013: 7.3}
    assert figures(read(source, TURNOVER, shown="stored")) == {2013: 7_300_000}


def test_a_unit_in_a_number_format_is_read() -> None:
    def dress(sheet: Worksheet) -> None:
        sheet["B2"].number_format = '0.0 "Mds DH"'
        sheet["B3"].number_format = '#,##0 "MDH"'

    assert figures(read(xlsx([["Year", "CA"], [2013, 7.3], [2014, 7530]], dress), TURNOVER)) == {2013: 7.3, 2014: 7.53}


def two_sheets(*, hidden: bool) -> Source:
    def dress(sheet: Worksheet) -> None:
        other = sheet.parent.create_sheet("Other")
        for row in [["Year", "Growth (%)"], [2013, 9.5]]:
            other.append(row)
        other.sheet_state = "hidden" if hidden else "visible"
        sheet.parent.create_sheet("Notes").append(["nothing"])

    return xlsx(GROWTH_TABLE, dress)


def test_of_several_sheets_with_tables_one_is_asked_for() -> None:
    found = read(two_sheets(hidden=False), GROWTH)
    assert asked(found) == ["sheet"]
    assert [choice.key for choice in found.questions[0].choices] == ["Sheet", "Other"]
    assert figures(read(two_sheets(hidden=False), GROWTH, sheet="other")) == {2013: 9.5}
    with pytest.raises(Problem, match="“Third” is no answer for --sheet"):
        read(two_sheets(hidden=False), GROWTH, sheet="Third")


@pytest.mark.parametrize(("first", "second", "answer"), [
    ("Data ", "Old", "Data "), ("Data ", "Old", "data"), (" Data", "Data", "Data"), (" Data", "Data", " Data"),
])  # fmt: skip
def test_a_sheet_is_chosen_by_its_name_blanks_around_it_or_not(first: str, second: str, answer: str) -> None:
    def dress(sheet: Worksheet) -> None:
        sheet.title = first
        other = sheet.parent.create_sheet(second)
        for row in [["Year", "Growth (%)"], [2013, 9.5]]:
            other.append(row)

    chosen = figures(read(xlsx(GROWTH_TABLE, dress), GROWTH, sheet=answer))
    assert chosen == ({2013: 9.5} if answer == second else {2013: 1.5, 2014: 1.6, 2015: 1.7})


def test_a_hidden_sheet_is_taken_only_where_it_is_named() -> None:
    assert len(figures(read(two_sheets(hidden=True), GROWTH))) == 3
    assert figures(read(two_sheets(hidden=True), GROWTH, sheet="Other")) == {2013: 9.5}


def dressed(sheet: Worksheet) -> None:
    """Do to a sheet all that the three kinds of workbooks keep alike."""
    sheet["B3"].number_format = "0.0%"
    sheet["B4"].number_format = "0.00%"
    sheet.merge_cells("B1:C1")
    sheet.row_dimensions[6].hidden = True
    sheet["A5"].number_format = "yyyy-mm-dd"


RICH: Cells = [
    ["", "Growth", ""],
    ["", "France", "Spain"],
    [2013, 0.006, "1,5 %"],
    ["2014 (p)", 0.0125, "=1/0"],
    [datetime.date(2015, 12, 31), "1.1 % e", "2,5 %"],
    [2016, "9 %", "9 %"],
    ["٢٠١٧", "−3,2 %", ": c"],
]


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Source]:
    """Return one workbook as LibreOffice saves it in each kind, computed."""
    assert OFFICE, "LibreOffice is not installed: see make test"
    folder = tmp_path_factory.mktemp("kinds")
    (folder / "made.xlsx").write_bytes(as_xlsx(RICH, dressed))
    for kind, name in (("xlsx", "xlsx:Calc MS Excel 2007 XML"), ("xls", "xls:MS Excel 97"), ("ods", "ods")):
        command = [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", name]
        command += ["--outdir", str(folder / kind), str(folder / "made.xlsx")]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  (the office suite of this machine)
    return {kind: source_of((folder / kind / f"made.{kind}").read_bytes(), kind) for kind in ("xlsx", "xls", "ods")}


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_what_libreoffice_saves_is_read_alike_in_every_kind(kinds: dict[str, Source], kind: str) -> None:
    source = kinds[kind]
    assert asked(read(source, GROWTH)) == ["hidden"]
    found = read(source, GROWTH, hidden="without")
    assert told(found) == [(2013, 0.6, ""), (2014, 1.25, "p"), (2015, 1.1, "e"), (2017, -3.2, "")]
    spain = read(source, GROWTH, hidden="with", series="C")
    assert told(spain) == [(2013, 1.5, ""), (2015, 2.5, ""), (2016, 9.0, "")]
    assert spain.series[0].missing == (2014, 2017)
    assert any("C4" in str(notice) for notice in spain.notices)


def told(found: Understood) -> list[tuple[int, float, str]]:
    (series,) = found.series
    return [(point.year, point.value, point.flag) for point in series.points]


def test_merged_cells_take_no_room_wherever_they_are_told_of() -> None:
    written, told_early = as_xlsx(GROWTH_TABLE), io.BytesIO()
    area = b'<mergeCells><mergeCell ref="J1:AC10000"/></mergeCells><sheetData'
    with zipfile.ZipFile(io.BytesIO(written)) as source, zipfile.ZipFile(told_early, "w") as goal:
        for name in source.namelist():
            goal.writestr(name, source.read(name).replace(b"<sheetData", area))
    source_of(written, "t.xlsx")  # what is imported meanwhile does not count
    tracemalloc.start()
    try:
        assert figures(read(source_of(told_early.getvalue(), "t.xlsx"), GROWTH)) == {2013: 1.5, 2014: 1.6, 2015: 1.7}
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_the_file_says_what_it_is_and_its_name_does_not() -> None:
    assert figures(read(source_of(as_xlsx(GROWTH_TABLE), "figures.csv"), GROWTH))
    with pytest.raises(Problem, match="is a page, not a table"):
        source_of(b"<html><table><tr><td>2013</td></tr></table></html>", "figures.xls")
