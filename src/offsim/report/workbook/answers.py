"""The sheets of questions: each an answer in words and its tables, as figures of the day of export."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from offsim.report.tables import Answer, Cell, Figure, Table
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_figure, write_text
from offsim.report.workbook.formats import GENERAL, decimals_format
from offsim.report.workbook.layout import HEADER_ROW, KEY, PART
from offsim.report.workbook.sheet_writer import SheetWriter, protect, start_named_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

SENTENCE_COLUMNS = 6
WORDS_WIDTH, FIGURE_WIDTH = 44, 16


def write_answer(workbook: Workbook, writer: SheetWriter, answer: Answer) -> None:
    """Write one answer on a sheet of its own, called by its title."""
    hint = writer.language.translate("Workbook", "Figures of the day of export: they do not follow the inputs.")
    worksheet = start_named_sheet(workbook, writer, answer.title, hint)
    left = max((table.left for table in answer.tables), default=1)
    last = PART + max((len(table.head) for table in answer.tables), default=1) - 1
    worksheet.set_column(KEY, KEY, 2)
    worksheet.set_column(PART, PART, WORDS_WIDTH)
    worksheet.set_column(PART + 1, PART + max(left - 1, 1), FIGURE_WIDTH)
    worksheet.set_column(PART + left, max(last, PART + left), FIGURE_WIDTH)
    _write_sentence(worksheet, writer, answer.sentence)
    if answer.basis:
        write_text(worksheet, HEADER_ROW + 1, PART, answer.basis, writer.formats.get("remark"))
    row = HEADER_ROW + 2
    for table in answer.tables:
        row = _write_table(worksheet, writer, table, row) + 2
    worksheet.print_area(0, 0, max(row - 2, HEADER_ROW), max(last, PART + SENTENCE_COLUMNS))
    protect(worksheet)


def _write_sentence(worksheet: Worksheet, writer: SheetWriter, sentence: str) -> None:
    end = PART + SENTENCE_COLUMNS
    worksheet.merge_range(HEADER_ROW, PART, HEADER_ROW, end, "", writer.formats.get("text"))
    write_text(worksheet, HEADER_ROW, PART, sentence, writer.formats.get("text"))
    set_height(worksheet, HEADER_ROW, [(sentence, WORDS_WIDTH + (SENTENCE_COLUMNS - 1) * FIGURE_WIDTH)])


def _write_table(worksheet: Worksheet, writer: SheetWriter, table: Table, start: int) -> int:
    """Write a table from a row on, and return the row after its last."""
    row = start
    if table.title:
        write_text(worksheet, row, PART, table.title, writer.formats.get("scenario"))
        row += 1
    worksheet.set_row(row, 2 * LINE_HEIGHT)
    for place, words in enumerate(table.head):
        style = "header" if place < table.left else "figure header"
        write_text(worksheet, row, PART + place, words, writer.formats.get(style))
    for cells in table.rows:
        row += 1
        for place, cell in enumerate(cells):
            _write_cell(worksheet, writer, (row, PART + place), cell, words=place < table.left)
        widths = (WORDS_WIDTH, *(FIGURE_WIDTH,) * (len(cells) - 1))
        texts = [(cell, width) for cell, width in zip(cells, widths, strict=True) if isinstance(cell, str)]
        set_height(worksheet, row, texts)
    return row + 1


def _write_cell(worksheet: Worksheet, writer: SheetWriter, place: tuple[int, int], cell: Cell, *, words: bool) -> None:
    if isinstance(cell, Figure) and math.isfinite(cell.value):
        write_figure(worksheet, *place, _no_minus(cell), writer.formats.get("exported", _format(cell)))
    else:
        written = "" if isinstance(cell, Figure) else cell
        write_text(worksheet, *place, written, writer.formats.get("text" if words else "exported"))


def _no_minus(figure: Figure) -> float:
    """Return a figure's value, and zero for one below it that would be shown as zero with a minus."""
    decimals = figure.decimals
    return 0.0 if figure.value <= 0 and decimals is not None and round(figure.value, decimals) == 0 else figure.value


def _format(figure: Figure) -> str:
    if figure.decimals is None:
        return GENERAL
    plain = decimals_format(max(figure.decimals, 0))
    return f"+{plain};-{plain};{plain}" if figure.sign else plain
