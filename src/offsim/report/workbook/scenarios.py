"""The sheet of scenarios: all of them live, one in use by the inputs, chosen there by its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.scenario_set import ScenarioSet
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_figure, write_live, write_text, write_words_live
from offsim.report.workbook.formats import TEXT, unit_format
from offsim.report.workbook.input_rows import OUTLOOK, SCENARIO
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, LABEL, PART, VALUE, Block, Cells, Sheet, block_starts
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.scenario_rows import NOTE, NUMBER, Setting, SettingRow
from offsim.report.workbook.sheet_writer import (
    HEADING_END,
    WIDTHS,
    Heading,
    SheetWriter,
    protect,
    row_headings,
    set_first_widths,
    start_sheet,
    unit_label,
    write_header,
    write_row_start,
)
from offsim.report.workbook.validation import only_lever_values, only_outlooks
from offsim.report.workbook.yearly_rows import write_block_title

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

SCENARIO_WIDTH = 13


def write_scenarios(
    workbook: Workbook, writer: SheetWriter, scenarios: ScenarioSet, blocks: Sequence[Block[SettingRow]]
) -> None:
    """Write the sheet; the settings can be changed without lifting the protection."""
    language, layout = writer.language, writer.layout
    hint = language.translate(
        "Workbook", "Every scenario by its settings. The one chosen on the sheet of inputs is in use on every sheet."
    )
    worksheet = start_sheet(workbook, writer, Sheet.SCENARIOS, hint)
    set_first_widths(worksheet, Sheet.SCENARIOS, layout.rows[Sheet.SCENARIOS])
    last = layout.last_scenario_column
    worksheet.set_column(FIRST_YEAR, last, SCENARIO_WIDTH)
    names = [Heading(language.say(scenario.name), "wrapped header") for scenario in scenarios.told_apart]
    write_header(worksheet, writer, [*row_headings(writer, language.translate("Workbook", "In use")), *names])
    longest = max((heading.words for heading in names), key=len)
    set_height(worksheet, HEADER_ROW, [(longest, SCENARIO_WIDTH), ("x\nx", SCENARIO_WIDTH)])
    in_use = [scenario.key for scenario in scenarios.scenarios].index(scenarios.active)
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        write_block_title(worksheet, writer, start, block, last)
        for row in block.rows:
            _write_row(worksheet, writer, row, in_use)
    shown = blocks if any(map(_by_year, blocks[-1].rows)) or len(blocks) < 2 else blocks[:-1]
    end = block_starts(shown)[-1] + len(shown[-1].rows)
    set_pages(worksheet, (end, max(last, HEADING_END)), titles_kept(shown), LONG)
    protect(worksheet)


def _by_year(row: SettingRow) -> bool:
    """Say whether a row has to be printed: not one of a lever in a year in which no scenario changes it."""
    return any(value is not None for value in row.values)


def _write_row(worksheet: Worksheet, writer: SheetWriter, row: SettingRow, in_use: int) -> None:
    number = writer.layout.rows[Sheet.SCENARIOS][row.key]
    unit = row.lever.default.unit if row.lever else ""
    write_row_start(worksheet, writer, number, (row.key, row.part, row.label, unit_label(writer, unit)))
    cells = Cells(writer.layout, Sheet.SCENARIOS)
    columns = (FIRST_YEAR, writer.layout.last_scenario_column)
    texts = [(row.part, WIDTHS[PART]), (row.label, WIDTHS[LABEL])]
    if row.key == NUMBER:
        names = cells.row_part(HEADER_ROW, *columns)
        formula = f"=MATCH({cells.value(SCENARIO)},{names},0)"
        write_live(worksheet, number, VALUE, formula, in_use + 1, writer.formats.get("figure", "0"))
        return
    _write_in_use(worksheet, writer, row, cells.row_part(number, *columns), row.values[in_use])
    for column, value in enumerate(row.values, FIRST_YEAR):
        _write_setting(worksheet, writer, row, (number, column), value)
    texts += [(str(value), SCENARIO_WIDTH) for value in row.values if isinstance(value, str)]
    set_height(worksheet, number, texts, LINE_HEIGHT)
    if row.lever:
        only_lever_values(worksheet, writer, number, row.lever, columns, Sheet.SCENARIOS)
    elif row.key == OUTLOOK:
        only_outlooks(worksheet, writer, number, columns, Sheet.SCENARIOS)


def _write_in_use(worksheet: Worksheet, writer: SheetWriter, row: SettingRow, settings: str, value: Setting) -> None:
    """Write what the scenario in use has: an empty text where it has nothing."""
    number, cells = writer.layout.rows[Sheet.SCENARIOS][row.key], Cells(writer.layout, Sheet.SCENARIOS)
    found = f"INDEX({settings},1,{cells.value(NUMBER, Sheet.SCENARIOS)})"
    formula = f'=IF({found}="","",{found})'
    if isinstance(value, float):
        unit = row.lever.default.unit if row.lever else ""
        write_live(worksheet, number, VALUE, formula, value, writer.formats.get("figure", unit_format(unit)))
    else:
        write_words_live(worksheet, number, VALUE, formula, value or "", writer.formats.get("choice in use"))


def _write_setting(
    worksheet: Worksheet, writer: SheetWriter, row: SettingRow, place: tuple[int, int], value: Setting
) -> None:
    if row.lever:
        shown = writer.formats.get("input", unit_format(row.lever.default.unit))
        if value is None:
            worksheet.write_blank(*place, None, shown)
        else:
            write_figure(worksheet, *place, float(value), shown)
    else:
        style = "choice" if row.key in (OUTLOOK, NOTE) else "scenario key"
        write_text(worksheet, *place, str(value or ""), writer.formats.get(style, TEXT))
