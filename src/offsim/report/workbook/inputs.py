"""The sheet of inputs: the yellow cells a planner changes, and every fixed number the model computes with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.study import Fact
from offsim.report.fact_words import status_label
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_figure, write_live, write_text
from offsim.report.workbook.fixed_rows import FixedRow
from offsim.report.workbook.formats import TEXT, decimals_format, unit_format
from offsim.report.workbook.input_rows import InputRow, LeverRow, OutlookChoice, OutlookRow, PathRow
from offsim.report.workbook.layout import (
    DEFAULT,
    FIRST_YEAR,
    HIGH,
    LABEL,
    LOW,
    PART,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    VALUE,
    Block,
    Cells,
    Sheet,
    block_starts,
)
from offsim.report.workbook.page import (
    SOURCE_WIDTH,
    STATUS_WIDTH,
    WIDTHS,
    YEAR_WIDTH,
    Heading,
    Page,
    protect,
    row_headings,
    set_widths,
    start_sheet,
    unit_label,
    write_header,
    write_row_start,
)
from offsim.report.workbook.validation import only_lever_values, only_outlooks, show_settings
from offsim.report.workbook.yearly_rows import write_block_title, write_years

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

PATH_DECIMALS = 2


def write_inputs(workbook: Workbook, page: Page, blocks: Sequence[Block[InputRow]]) -> None:
    """Write the sheet; only the scenario's own cells can be changed without lifting the protection."""
    language, layout = page.language, page.layout
    hint = language.translate(
        "Workbook", "Change the yellow cells: every sheet follows. The protection has no password."
    )
    worksheet = start_sheet(workbook, page, Sheet.INPUTS, hint)
    set_widths(worksheet, page)
    worksheet.set_column(layout.status_column, layout.status_column, STATUS_WIDTH)
    worksheet.set_column(layout.source_column, layout.source_column, SOURCE_WIDTH)
    years = [Heading("")] * (layout.status_column - FIRST_YEAR)
    status = Heading(language.translate("Workbook", "Status"), "indented header")
    source = Heading(language.translate("Workbook", "Source"))
    value = language.translate("Workbook", "Value")
    write_header(worksheet, page, [*row_headings(page, value), *years, status, source])
    write_years(worksheet, page, Sheet.INPUTS)
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        _write_title(worksheet, page, start, block)
        for row in block.rows:
            _write_row(worksheet, page, layout.rows[Sheet.INPUTS][row.key], row)
    worksheet.print_area(0, 0, start + len(block.rows), layout.source_column)
    protect(worksheet)


def _write_title(worksheet: Worksheet, page: Page, row: int, block: Block[InputRow]) -> None:
    write_block_title(worksheet, page, row, block, page.layout.source_column)
    if not isinstance(block.rows[0], LeverRow):
        return
    worksheet.set_row(row, 2 * LINE_HEIGHT)
    headings = {
        DEFAULT: page.language.translate("Workbook", "Default"),
        LOW: page.language.translate("Workbook", "Lowest"),
        HIGH: page.language.translate("Workbook", "Highest"),
        PLAUSIBLE_LOW: page.language.translate("Workbook", "Plausible from"),
        PLAUSIBLE_HIGH: page.language.translate("Workbook", "to"),
    }
    for column, words in headings.items():
        write_text(worksheet, row, column, words, page.formats.get("block figure"))


def _write_row(worksheet: Worksheet, page: Page, number: int, row: InputRow) -> None:
    match row:
        case OutlookChoice():
            _write_choice(worksheet, page, number, row)
        case LeverRow():
            _write_lever(worksheet, page, number, row)
        case OutlookRow():
            _write_outlook(worksheet, page, number, row)
        case PathRow():
            _write_path(worksheet, page, number, row)
        case FixedRow():
            _write_fixed(worksheet, page, number, row)


def _write_choice(worksheet: Worksheet, page: Page, number: int, row: OutlookChoice) -> None:
    _write_start(worksheet, page, number, (row.key, "", row.label, ""))
    write_text(worksheet, number, VALUE, row.chosen, page.formats.get("choice", TEXT))
    set_height(worksheet, number, [(row.label, WIDTHS[LABEL]), (row.chosen, WIDTHS[VALUE])])
    only_outlooks(worksheet, page, number)


def _write_lever(worksheet: Worksheet, page: Page, number: int, row: LeverRow) -> None:
    lever, unit = row.lever, row.lever.default.unit
    label, shown = page.language.say(lever.label), unit_format(unit)
    _write_start(worksheet, page, number, (row.key, row.part, label, unit_label(page, unit)), (lever.default,))
    write_figure(worksheet, number, VALUE, row.value, page.formats.get("input", shown))
    figures = {
        DEFAULT: lever.default.value,
        LOW: lever.low,
        HIGH: lever.high,
        PLAUSIBLE_LOW: lever.plausible[0],
        PLAUSIBLE_HIGH: lever.plausible[1],
    }
    for column, value in figures.items():
        write_figure(worksheet, number, column, value, page.formats.get("figure", shown))
    only_lever_values(worksheet, page, number, lever)
    show_settings(worksheet, page, number)


def _write_outlook(worksheet: Worksheet, page: Page, number: int, row: OutlookRow) -> None:
    write_row_start(worksheet, page, number, (row.key, "", row.label, ""))
    cells = Cells(page.layout, Sheet.INPUTS)
    formula = f"=IF({cells.label(row.key)}={cells.value('outlook')},1,0)"
    write_live(worksheet, number, VALUE, formula, row.chosen, page.formats.get("figure", "0"))
    last, remark = page.layout.source_column, page.formats.get("part")
    worksheet.merge_range(number, FIRST_YEAR, number, last, "", remark)
    write_text(worksheet, number, FIRST_YEAR, row.note, remark)
    width = YEAR_WIDTH * (page.layout.status_column - FIRST_YEAR) + STATUS_WIDTH + SOURCE_WIDTH
    set_height(worksheet, number, [(row.label, WIDTHS[LABEL]), (row.note, width)])


def _write_path(worksheet: Worksheet, page: Page, number: int, row: PathRow) -> None:
    _write_start(worksheet, page, number, (row.key, row.part, row.label, unit_label(page, row.path[0].unit)), row.path)
    for column, fact in enumerate(row.path, FIRST_YEAR + 1):
        write_figure(worksheet, number, column, fact.value, page.formats.get("figure", decimals_format(PATH_DECIMALS)))


def _write_fixed(worksheet: Worksheet, page: Page, number: int, row: FixedRow) -> None:
    facts = () if row.fact is None else (row.fact,)
    _write_start(worksheet, page, number, (row.key, row.part, row.label, unit_label(page, row.unit)), facts)
    write_figure(worksheet, number, VALUE, row.value, page.formats.get("figure", unit_format(row.unit)))


def _write_start(
    worksheet: Worksheet, page: Page, number: int, words: tuple[str, str, str, str], facts: tuple[Fact, ...] = ()
) -> None:
    """Write key, part, label and unit of a row, and status and source of its facts."""
    write_row_start(worksheet, page, number, words)
    statuses = ", ".join(dict.fromkeys(page.language.say(status_label(fact.status)) for fact in facts))
    titles = "; ".join(dict.fromkeys(page.language.say(page.study.sources[fact.source].title) for fact in facts))
    write_text(worksheet, number, page.layout.status_column, statuses, page.formats.get("unit"))
    write_text(worksheet, number, page.layout.source_column, titles, page.formats.get("part"))
    set_height(worksheet, number, [(words[1], WIDTHS[PART]), (words[2], WIDTHS[LABEL]), (titles, SOURCE_WIDTH)])
