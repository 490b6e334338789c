"""Rows with one figure a year, live or exported: how the sheets of workings and results write them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name, xl_range

from offsim.model.arrays import Array
from offsim.report.workbook.cells import set_height, write_figure, write_live, write_text
from offsim.report.workbook.formats import GENERAL, decimals_format
from offsim.report.workbook.layout import (
    FIRST_YEAR,
    HEADER_ROW,
    LABEL,
    PART,
    VALUE,
    AnyRow,
    Block,
    Cells,
    Sheet,
    block_starts,
)
from offsim.report.workbook.sheet_writer import (
    WIDTHS,
    SheetWriter,
    row_headings,
    set_widths,
    unit_label,
    widths_of,
    write_header,
    write_row_start,
)

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

WITHOUT_YEARS = (Sheet.INPUTS, Sheet.UNCERTAINTY)
UNSEEN = ";;;"
"""The number format that shows nothing."""
Rows = tuple[int, int]
Formula = Callable[[Cells], str]


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """A row's single number: its formula, its value and the decimals it is shown with, all of them where None."""

    formula: Formula
    value: float
    decimals: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class YearlyRow:
    """One figure a year, T of them in ``unit``; the first ``skipped`` years have none.

    ``formula`` is written along the whole row; ``base_formula`` stands in the base year where a row starts from a
    constant. Without a formula the values are exported numbers, and years that have none (NaN) stay empty.
    """

    key: str
    part: str
    label: str
    unit: str
    decimals: int
    values: Array | None = None
    formula: Formula | None = None
    base_formula: Formula | None = None
    constant: Constant | None = None
    skipped: int = 0


def write_yearly_sheet(
    worksheet: Worksheet, writer: SheetWriter, sheet: Sheet, blocks: Sequence[Block[YearlyRow]], value_heading: str
) -> Rows:
    """Write all of a sheet below its heading: columns, years, and every block with its title across the sheet.

    Return the last row and column.
    """
    set_widths(worksheet, writer, sheet, writer.layout.rows[sheet])
    write_header(worksheet, writer, row_headings(writer, value_heading))
    write_years(worksheet, writer, sheet)
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        by_year = sheet in WITHOUT_YEARS and any(row.values is not None for row in block.rows)
        write_block_title(worksheet, writer, start, block, by_year=by_year)
        for row in block.rows:
            _write_row(worksheet, writer, Cells(writer.layout, sheet), row)
    last = start + len(block.rows), writer.layout.last_year_column
    area = xl_range(0, 0, *last)
    worksheet.ignore_errors({"formula_differs": area, "formula_range": area})
    return last


def write_block_title(
    worksheet: Worksheet,
    writer: SheetWriter,
    row: int,
    block: Block[AnyRow],
    last_column: int | None = None,
    *,
    by_year: bool = False,
) -> None:
    """Write the title of a block in a band across the sheet, and its explanation; ``by_year``, the years as well."""
    last = writer.layout.last_year_column if last_column is None else last_column
    for column in range(last + 1):
        worksheet.write_blank(row, column, None, writer.formats.get("block"))
    write_text(worksheet, row, PART, block.title, writer.formats.get("block"))
    if by_year:
        for column, year in enumerate(writer.study.years, FIRST_YEAR):
            formula = f"={xl_col_to_name(column)}${HEADER_ROW + 1}"
            write_live(worksheet, row, column, formula, year, writer.formats.get("block figure", "0"))
    if block.explanation and by_year:
        write_text(worksheet, row, LABEL, block.explanation, writer.formats.get("wrapped note"))
        set_height(worksheet, row, [(block.explanation, WIDTHS[LABEL]), (block.title, WIDTHS[PART])])
    elif block.explanation:
        write_text(worksheet, row, VALUE, block.explanation, writer.formats.get("block note"))


def write_years(worksheet: Worksheet, writer: SheetWriter, sheet: Sheet) -> None:
    """Write the years at the head of a sheet; they begin with a number on the sheet of inputs and follow from it.

    They are not seen where not every column below is one of a year: there each block has its own.
    """
    shown = writer.formats.get("figure header", UNSEEN if sheet in WITHOUT_YEARS else "0")
    for place, year in enumerate(writer.study.years):
        column = FIRST_YEAR + place
        if sheet is not Sheet.INPUTS:
            formula = "=" + Cells(writer.layout, sheet, column).year(Sheet.INPUTS)
            write_live(worksheet, HEADER_ROW, column, formula, year, shown)
        elif place:
            formula = f"={Cells(writer.layout, sheet, column - 1).year()}+1"
            write_live(worksheet, HEADER_ROW, column, formula, year, shown)
        else:
            write_figure(worksheet, HEADER_ROW, column, year, shown)


def _write_row(worksheet: Worksheet, writer: SheetWriter, cells: Cells, row: YearlyRow) -> None:
    number = writer.layout.rows[cells.sheet][row.key]
    write_row_start(worksheet, writer, number, (row.key, row.part, row.label, unit_label(writer, row.unit)))
    widths = widths_of(cells.sheet)
    set_height(worksheet, number, [(row.part, widths[PART]), (row.label, widths[LABEL])])
    if row.constant is not None:
        decimals = row.constant.decimals
        shown = writer.formats.get("figure", GENERAL if decimals is None else decimals_format(decimals))
        write_live(worksheet, number, VALUE, "=" + row.constant.formula(cells), row.constant.value, shown)
    if row.values is None:
        return
    for place, value in enumerate(row.values.tolist()):
        if place >= row.skipped:
            _write_figure(worksheet, writer, Cells(writer.layout, cells.sheet, FIRST_YEAR + place), row, value)


def _write_figure(worksheet: Worksheet, writer: SheetWriter, cells: Cells, row: YearlyRow, value: float) -> None:
    number = writer.layout.rows[cells.sheet][row.key]
    formula = row.base_formula if row.base_formula and cells.column == FIRST_YEAR else row.formula
    shown = decimals_format(row.decimals)
    if formula is not None:
        write_live(worksheet, number, cells.column, "=" + formula(cells), value, writer.formats.get("figure", shown))
    elif math.isfinite(value):
        write_figure(worksheet, number, cells.column, value, writer.formats.get("exported", shown))
