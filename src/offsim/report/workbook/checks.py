"""The sheet of contents and checks: links, words, and what tells whether the workbook can be trusted, live."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.report.workbook.cells import set_height, write_figure, write_live, write_text, write_words_live
from offsim.report.workbook.check_cells import CheckCell, CheckRow
from offsim.report.workbook.layout import FIRST_YEAR, LABEL, PART, UNIT, VALUE, Block, Cells, Sheet, block_starts
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.sheet_writer import (
    HEADING_END,
    Heading,
    SheetWriter,
    protect,
    row_headings,
    start_sheet,
    widths_of,
    write_header,
    write_row_start,
)
from offsim.report.workbook.yearly_rows import write_block_title

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

COLUMNS = 7
"""Columns beside a row's own, for what is wrong with it."""
PRINTED = 5
"""Blocks that are printed: contents, checks, method, words and the export. What they stand on is below."""
CELL_WIDTH = 14
FIRST_WIDTHS = widths_of(Sheet.CHECKS)
STATES = {"state": "faulty", "notice": "implausible"}


def write_checks(workbook: Workbook, writer: SheetWriter, blocks: Sequence[Block[CheckRow]]) -> None:
    """Write the sheet."""
    hint = writer.language.translate("Workbook", "Where everything is, and whether it is in order: recalculated.")
    worksheet = start_sheet(workbook, writer, Sheet.CHECKS, hint)
    for column, width in FIRST_WIDTHS.items():
        worksheet.set_column(column, column, width)
    last = max(FIRST_YEAR + COLUMNS - 1, writer.layout.last_year_column)
    worksheet.set_column(FIRST_YEAR, last, CELL_WIDTH)
    years = [Heading("")] * (last - FIRST_YEAR + 1)
    write_header(worksheet, writer, [*row_headings(writer, "")[:VALUE], Heading(""), Heading(""), *years])
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        write_block_title(worksheet, writer, start, block, last)
        _write_headings(worksheet, writer, start, block.rows[0])
        for row in block.rows:
            if row.wide:
                _write_text(worksheet, writer, row)
            else:
                _write_row(worksheet, writer, row)
    printed = blocks[:PRINTED]
    end = block_starts(printed)[-1] + len(printed[-1].rows)
    set_pages(worksheet, (end, HEADING_END), titles_kept(printed), LONG)
    protect(worksheet)


def _write_headings(worksheet: Worksheet, writer: SheetWriter, row: int, first: CheckRow) -> None:
    """Write above the first row of a block what its columns are called."""
    found = [cell for cell in first.cells if cell.heading]
    for cell in found:
        style = "block words" if cell.style in STATES else "block figure"
        write_text(worksheet, row, cell.column, cell.heading, writer.formats.get(style))
    set_height(worksheet, row, [(cell.heading, CELL_WIDTH) for cell in found])


def _write_text(worksheet: Worksheet, writer: SheetWriter, row: CheckRow) -> None:
    """Write a row whose label goes across what is printed, and whose part may lead to another one."""
    number, text = writer.layout.rows[Sheet.CHECKS][row.key], writer.formats.get("text")
    write_row_start(worksheet, writer, number, (row.key, row.part, "", ""))
    if row.link:
        name = row.part.replace("'", "''")
        worksheet.write_url(number, PART, f"internal:'{name}'!A1", writer.formats.get("link"), row.part)
    worksheet.merge_range(number, LABEL, number, HEADING_END, "", text)
    write_text(worksheet, number, LABEL, row.label, text)
    width = sum(FIRST_WIDTHS[column] for column in (LABEL, VALUE, UNIT)) + CELL_WIDTH * (HEADING_END - UNIT)
    set_height(worksheet, number, [(row.label, width)])


def _write_row(worksheet: Worksheet, writer: SheetWriter, row: CheckRow) -> None:
    number = writer.layout.rows[Sheet.CHECKS][row.key]
    write_row_start(worksheet, writer, number, (row.key, row.part, row.label, ""))
    set_height(worksheet, number, [(row.part, FIRST_WIDTHS[PART]), (row.label, FIRST_WIDTHS[LABEL])])
    for cell in row.cells:
        _write_cell(worksheet, writer, number, cell)
        if cell.style in STATES:
            rule = {"type": "formula", "criteria": f"=$D${number + 1}>0"}
            looks = writer.formats.get(STATES[cell.style])
            worksheet.conditional_format(number, cell.column, number, cell.column + 1, {**rule, "format": looks})


def _write_cell(worksheet: Worksheet, writer: SheetWriter, row: int, cell: CheckCell) -> None:
    looks, cells = writer.formats.get(cell.style, cell.shown), Cells(writer.layout, Sheet.CHECKS, cell.column)
    if cell.formula is not None:
        formula = "=" + cell.formula(cells)
        if isinstance(cell.value, str):
            write_words_live(worksheet, row, cell.column, formula, cell.value, looks)
        else:
            write_live(worksheet, row, cell.column, formula, cell.value, looks)
    elif isinstance(cell.value, str):
        write_text(worksheet, row, cell.column, cell.value, looks)
    elif math.isfinite(cell.value):
        write_figure(worksheet, row, cell.column, cell.value, looks)
