"""The sheets of questions: each an answer in words, its charts and tables, as figures of the day of export."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from offsim.report.amounts import with_kept_spaces
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_figure, write_text
from offsim.report.workbook.chart_looks import drawn_words
from offsim.report.workbook.drawings import Placed, chart_rows, draw
from offsim.report.workbook.formats import GENERAL, decimals_format
from offsim.report.workbook.layout import HEADER_ROW, KEY, PART
from offsim.report.workbook.map_shades import shade
from offsim.report.workbook.pages import set_pages
from offsim.report.workbook.sheet_writer import SheetWriter, protect, start_named_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

SENTENCE_COLUMNS = 6
WORDS_WIDTH, FIGURE_WIDTH = 44, 16
CHART_PIXELS = WORDS_WIDTH * 7 + (SENTENCE_COLUMNS - 1) * (FIGURE_WIDTH * 7 + 5)


def write_answer(workbook: Workbook, writer: SheetWriter, answer: Answer) -> None:
    """Write one answer on a sheet of its own, called by its title."""
    hint = writer.language.translate("Workbook", "Figures of the day of export: they do not follow the inputs.")
    worksheet = start_named_sheet(workbook, writer, answer.title, hint)
    own = sorted(
        (drawing for drawing in answer.drawings if drawing.figures not in answer.tables),
        key=lambda drawing: drawing.kind is not Kind.MAP,
    )
    told = [table for table in answer.tables if table.rows]
    tables = [*told, *(drawing.figures for drawing in own)]
    drawn = [drawing.figures for drawing in answer.drawings if drawing.kind is not Kind.MAP]
    printed = len(told) + sum(drawing.kind is Kind.MAP for drawing in own)
    last = PART + max((len(table.head) for table in tables), default=1) - 1
    worksheet.set_column(KEY, KEY, 2)
    worksheet.set_column(PART, PART, WORDS_WIDTH)
    worksheet.set_column(PART + 1, max(last, PART + SENTENCE_COLUMNS), FIGURE_WIDTH)
    _write_sentence(worksheet, writer, answer.sentence)
    if answer.basis:
        write_text(worksheet, HEADER_ROW + 1, PART, answer.basis, writer.formats.get("remark"))
    first = HEADER_ROW + 2
    row = first + sum(map(chart_rows, answer.drawings))
    heads: list[int] = []
    ends: list[int] = []
    kept: list[tuple[int, int]] = []
    for table in tables:
        heads.append(row + bool(table.title))
        start, row = row, _write_table(worksheet, writer, _named(table, writer) if table in drawn else table, row) + 2
        ends.append(row - 3)
        kept.append((start, row - 3))
    for drawing in answer.drawings:
        kept.append((first, first + chart_rows(drawing) - 1))
        _draw(workbook, worksheet, writer, drawing, Placed(answer.title, heads[tables.index(drawing.figures)]), first)
        first += chart_rows(drawing)
    end = ends[printed - 1] if printed else first
    set_pages(worksheet, (max(end, HEADER_ROW), max(last, PART + SENTENCE_COLUMNS - 1)), kept)
    protect(worksheet)


def _draw(
    workbook: Workbook, worksheet: Worksheet, writer: SheetWriter, drawing: Drawing, placed: Placed, row: int
) -> None:
    if drawing.kind is Kind.MAP:
        shade(worksheet, writer, drawing, placed.head)
    else:
        drawing = replace(drawing, unit=drawn_words(drawing.unit, writer.language))
        draw(workbook, worksheet, drawing, placed, (row, CHART_PIXELS))


def _write_sentence(worksheet: Worksheet, writer: SheetWriter, sentence: str) -> None:
    end = PART + SENTENCE_COLUMNS - 1
    worksheet.merge_range(HEADER_ROW, PART, HEADER_ROW, end, "", writer.formats.get("text"))
    write_text(worksheet, HEADER_ROW, PART, with_kept_spaces(sentence), writer.formats.get("text"))
    set_height(worksheet, HEADER_ROW, [(sentence, WORDS_WIDTH + (SENTENCE_COLUMNS - 1) * FIGURE_WIDTH)])


def _named(table: Table, writer: SheetWriter) -> Table:
    """Return a table whose words a chart can take its names from."""
    words = partial(drawn_words, language=writer.language)
    rows = tuple(tuple(words(cell) if isinstance(cell, str) else cell for cell in row) for row in table.rows)
    return replace(table, title=words(table.title), head=tuple(map(words, table.head)), rows=rows)


def _write_table(worksheet: Worksheet, writer: SheetWriter, table: Table, start: int) -> int:
    """Write a table from a row on, and return the row after its last."""
    row = start
    if table.title:
        write_text(worksheet, row, PART, table.title, writer.formats.get("subtitle"))
        row += 1
    worksheet.set_row(row, 2 * LINE_HEIGHT)
    widths = (WORDS_WIDTH, *(FIGURE_WIDTH,) * (len(table.head) - 1))
    set_height(worksheet, row, [*zip(table.head, widths, strict=True)])
    for place, words in enumerate(table.head):
        style = "header" if place < table.left else "figure header"
        write_text(worksheet, row, PART + place, words, writer.formats.get(style))
    for cells in table.rows:
        row += 1
        for place, cell in enumerate(cells):
            _write_cell(worksheet, writer, (row, PART + place), cell, words=place < table.left)
        texts = [(cell, width) for cell, width in zip(cells, widths, strict=True) if isinstance(cell, str)]
        set_height(worksheet, row, texts)
    return row + 1


def _write_cell(worksheet: Worksheet, writer: SheetWriter, place: tuple[int, int], cell: Cell, *, words: bool) -> None:
    if isinstance(cell, Figure) and math.isfinite(cell.value):
        write_figure(worksheet, *place, _written(cell), writer.formats.get("exported", _format(cell)))
    else:
        written = "" if isinstance(cell, Figure) else cell
        write_text(worksheet, *place, written, writer.formats.get("text" if words else "exported words"))


def _written(figure: Figure) -> float:
    """Return a figure's value, or what is shown in its place; zero for what would be shown as zero with a minus."""
    value, decimals = figure.value if figure.shown is None else figure.shown, figure.decimals
    return 0.0 if value <= 0 and decimals is not None and round(value, decimals) == 0 else value


def _format(figure: Figure) -> str:
    if figure.decimals is None:
        return GENERAL
    plain = decimals_format(max(figure.decimals, 0))
    return f"+{plain};-{plain};{plain}" if figure.sign else plain
