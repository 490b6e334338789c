"""The sheet of inputs: the yellow cells a planner changes, and every fixed number the model computes with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.facts import Fact
from offsim.report.labels import status_label
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_figure, write_live, write_text, write_words_live
from offsim.report.workbook.fixed_rows import FixedRow
from offsim.report.workbook.formats import TEXT, decimals_format, unit_format
from offsim.report.workbook.input_rows import (
    OUTLOOK,
    RECORD,
    InputRow,
    LeverPathRow,
    LeverRow,
    OutlookChoice,
    OutlookRow,
    PathRow,
    ScenarioChoice,
    by_year_key,
)
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
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.sheet_writer import (
    SOURCE_WIDTH,
    STATUS_WIDTH,
    WIDTHS,
    YEAR_WIDTH,
    Heading,
    SheetWriter,
    protect,
    row_headings,
    set_widths,
    start_sheet,
    unit_label,
    write_header,
    write_row_start,
)
from offsim.report.workbook.validation import only_lever_values, only_outlooks, only_scenarios, show_settings
from offsim.report.workbook.yearly_rows import write_block_title, write_years

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

PATH_DECIMALS = 2


def write_inputs(workbook: Workbook, writer: SheetWriter, blocks: Sequence[Block[InputRow]]) -> None:
    """Write the sheet; only the scenario's own cells can be changed without lifting the protection."""
    language, layout = writer.language, writer.layout
    hint = language.translate(
        "Workbook", "Change the yellow cells: every sheet is recalculated. The protection has no password."
    )
    worksheet = start_sheet(workbook, writer, Sheet.INPUTS, hint)
    set_widths(worksheet, writer, Sheet.INPUTS, layout.rows[Sheet.INPUTS])
    worksheet.set_column(layout.status_column, layout.status_column, STATUS_WIDTH)
    worksheet.set_column(layout.source_column, layout.source_column, SOURCE_WIDTH)
    years = [Heading("")] * (layout.status_column - FIRST_YEAR)
    status = Heading(language.translate("Workbook", "Status"), "indented header")
    source = Heading(language.translate("Workbook", "Source"))
    value = language.translate("Workbook", "Value")
    write_header(worksheet, writer, [*row_headings(writer, value), *years, status, source])
    write_years(worksheet, writer, Sheet.INPUTS)
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        _write_title(worksheet, writer, start, block)
        for row in block.rows:
            _write_row(worksheet, writer, layout.rows[Sheet.INPUTS][row.key], row)
    shown = [block for block in blocks if any(map(_printed, block.rows))]
    end = block_starts(shown)[-1] + len(shown[-1].rows)
    set_pages(worksheet, (end, layout.status_column - 1), titles_kept(shown), LONG)
    protect(worksheet)


def _printed(row: InputRow) -> bool:
    """Say whether a row is one a scenario has set; what is fixed is printed with the sources."""
    if isinstance(row, LeverPathRow):
        return bool(row.path)
    return not isinstance(row, FixedRow | PathRow)


def _write_title(worksheet: Worksheet, writer: SheetWriter, row: int, block: Block[InputRow]) -> None:
    by_year = isinstance(block.rows[0], LeverPathRow | PathRow) if block.rows else False
    write_block_title(worksheet, writer, row, block, writer.layout.source_column, by_year=by_year)
    if not isinstance(block.rows[0], LeverRow):
        return
    worksheet.set_row(row, 2 * LINE_HEIGHT)
    headings = {
        DEFAULT: writer.language.translate("Workbook", "Default"),
        LOW: writer.language.translate("Workbook", "Lowest"),
        HIGH: writer.language.translate("Workbook", "Highest"),
        PLAUSIBLE_LOW: writer.language.translate("Workbook", "Plausible from"),
        PLAUSIBLE_HIGH: writer.language.translate("Workbook", "to"),
    }
    for column, words in headings.items():
        write_text(worksheet, row, column, words, writer.formats.get("block figure"))


def _write_row(worksheet: Worksheet, writer: SheetWriter, number: int, row: InputRow) -> None:
    match row:
        case ScenarioChoice():
            _write_scenario(worksheet, writer, number, row)
        case OutlookChoice():
            _write_choice(worksheet, writer, number, row)
        case LeverRow():
            _write_lever(worksheet, writer, number, row)
        case LeverPathRow():
            _write_lever_path(worksheet, writer, number, row)
        case OutlookRow():
            _write_outlook(worksheet, writer, number, row)
        case PathRow():
            _write_path(worksheet, writer, number, row)
        case FixedRow():
            _write_fixed(worksheet, writer, number, row)


def _write_scenario(worksheet: Worksheet, writer: SheetWriter, number: int, row: ScenarioChoice) -> None:
    _write_start(worksheet, writer, number, (row.key, "", row.label, ""))
    write_text(worksheet, number, VALUE, row.chosen, writer.formats.get("choice", TEXT))
    set_height(worksheet, number, [(row.label, WIDTHS[LABEL]), (row.chosen, WIDTHS[VALUE])])
    only_scenarios(worksheet, writer, number)


def _write_choice(worksheet: Worksheet, writer: SheetWriter, number: int, row: OutlookChoice) -> None:
    _write_start(worksheet, writer, number, (row.key, "", row.label, ""))
    in_use = Cells(writer.layout, Sheet.INPUTS).value(OUTLOOK, Sheet.SCENARIOS)
    write_words_live(worksheet, number, VALUE, f"={in_use}", row.chosen, writer.formats.get("choice"))
    set_height(worksheet, number, [(row.label, WIDTHS[LABEL]), (row.chosen, WIDTHS[VALUE])])
    only_outlooks(worksheet, writer, number, (VALUE, VALUE), Sheet.INPUTS)


def _write_lever(worksheet: Worksheet, writer: SheetWriter, number: int, row: LeverRow) -> None:
    lever, unit = row.lever, row.lever.default.unit
    label, shown = writer.language.say(lever.label), unit_format(unit)
    _write_start(worksheet, writer, number, (row.key, row.part, label, unit_label(writer, unit)), (lever.default,))
    in_use = Cells(writer.layout, Sheet.INPUTS).value(lever.key, Sheet.SCENARIOS)
    write_live(worksheet, number, VALUE, f"={in_use}", row.value, writer.formats.get("input", shown))
    figures = {
        DEFAULT: lever.default.value,
        LOW: lever.low,
        HIGH: lever.high,
        PLAUSIBLE_LOW: lever.plausible[0],
        PLAUSIBLE_HIGH: lever.plausible[1],
    }
    for column, value in figures.items():
        write_figure(worksheet, number, column, value, writer.formats.get("figure", shown))
    only_lever_values(worksheet, writer, number, lever, (VALUE, VALUE), Sheet.INPUTS)
    show_settings(worksheet, writer, number)


def _write_lever_path(worksheet: Worksheet, writer: SheetWriter, number: int, row: LeverPathRow) -> None:
    lever, unit = row.lever, row.lever.default.unit
    label = writer.language.say(lever.label)
    _write_start(worksheet, writer, number, (row.key, row.part, label, unit_label(writer, unit)))
    shown = writer.formats.get("input", unit_format(unit))
    years = writer.study.years[2:]
    if not years:
        return
    first, last = (by_year_key(lever.key, year) for year in (years[0], years[-1]))
    for column, year in enumerate(years, FIRST_YEAR + 2):
        cells = Cells(writer.layout, Sheet.INPUTS, column)
        place = f"{cells.year()}-{cells.first_year()}"
        in_use = f"=INDEX({cells.values(first, last, Sheet.SCENARIOS)},{place},1)"
        write_live(worksheet, number, column, in_use, row.path.get(year, math.nan), shown)
    columns = FIRST_YEAR + 2, writer.layout.last_year_column
    only_lever_values(worksheet, writer, number, lever, columns, Sheet.INPUTS)


def _write_outlook(worksheet: Worksheet, writer: SheetWriter, number: int, row: OutlookRow) -> None:
    write_row_start(worksheet, writer, number, (row.key, "", row.label, ""))
    cells = Cells(writer.layout, Sheet.INPUTS)
    formula = f"=IF({cells.label(row.key)}={cells.value('outlook')},1,0)"
    write_live(worksheet, number, VALUE, formula, row.chosen, writer.formats.get("figure", "0"))
    last, remark = writer.layout.status_column - 1, writer.formats.get("part")
    worksheet.merge_range(number, FIRST_YEAR, number, last, "", remark)
    write_text(worksheet, number, FIRST_YEAR, row.note, remark)
    width = YEAR_WIDTH * (writer.layout.status_column - FIRST_YEAR)
    set_height(worksheet, number, [(row.label, WIDTHS[LABEL]), (row.note, width)])


def _write_path(worksheet: Worksheet, writer: SheetWriter, number: int, row: PathRow) -> None:
    _write_start(
        worksheet, writer, number, (row.key, row.part, row.label, unit_label(writer, row.path[0].unit)), row.path
    )
    shown = unit_format(row.path[0].unit) if row.key.startswith(RECORD) else decimals_format(PATH_DECIMALS)
    for fact in row.path:
        if fact.year is not None:
            column = FIRST_YEAR + fact.year - writer.study.base_year
            write_figure(worksheet, number, column, fact.value, writer.formats.get("figure", shown))


def _write_fixed(worksheet: Worksheet, writer: SheetWriter, number: int, row: FixedRow) -> None:
    facts = () if row.fact is None else (row.fact,)
    _write_start(worksheet, writer, number, (row.key, row.part, row.label, unit_label(writer, row.unit)), facts)
    write_figure(worksheet, number, VALUE, row.value, writer.formats.get("figure", unit_format(row.unit)))


def _write_start(
    worksheet: Worksheet,
    writer: SheetWriter,
    number: int,
    words: tuple[str, str, str, str],
    facts: tuple[Fact, ...] = (),
) -> None:
    """Write key, part, label and unit of a row, and status and source of its facts."""
    write_row_start(worksheet, writer, number, words)
    statuses = ", ".join(dict.fromkeys(writer.language.say(status_label(fact.status)) for fact in facts))
    titles = writer.language.joined(
        "; ", dict.fromkeys(writer.language.say(writer.study.sources[fact.source].title) for fact in facts)
    )
    write_text(worksheet, number, writer.layout.status_column, statuses, writer.formats.get("unit"))
    write_text(worksheet, number, writer.layout.source_column, titles, writer.formats.get("part"))
    set_height(worksheet, number, [(words[1], WIDTHS[PART]), (words[2], WIDTHS[LABEL]), (titles, SOURCE_WIDTH)])
