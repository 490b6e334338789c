"""The sheet of scenarios: all of them live, one in use by the inputs, chosen there by its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.scenario_set import ScenarioSet
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_figure, write_live, write_text, write_words_live
from offsim.report.workbook.formats import TEXT, unit_format
from offsim.report.workbook.input_rows import OUTLOOK, SCENARIO
from offsim.report.workbook.layout import (
    FIRST_YEAR,
    HEADER_ROW,
    LABEL,
    UNIT,
    VALUE,
    Block,
    Cells,
    Layout,
    Sheet,
    block_starts,
)
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.scenario_rows import NUMBER, NoteRow, Setting, SettingRow
from offsim.report.workbook.sheet_writer import (
    BOLDER,
    HEADING_END,
    Heading,
    SheetWriter,
    protect,
    row_headings,
    set_first_widths,
    start_sheet,
    unit_label,
    widths_of,
    write_header,
    write_row_start,
)
from offsim.report.workbook.validation import only_lever_values, only_outlooks
from offsim.report.workbook.yearly_rows import write_block_title

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

SCENARIO_WIDTH = 12.5
"""Nine stand beside their levers on upright A3."""
WIDTH = widths_of(Sheet.SCENARIOS)
NOTE_COLUMNS = 9
"""Over how many columns of scenarios a note runs at most: as many as one page has."""
AnyBlock = Block[SettingRow | NoteRow]


def write_scenarios(
    workbook: Workbook, writer: SheetWriter, scenarios: ScenarioSet, blocks: Sequence[AnyBlock]
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
    room = SCENARIO_WIDTH * BOLDER
    set_height(worksheet, HEADER_ROW, [*((heading.words, room) for heading in names), ("x\nx", room)])
    in_use = [scenario.key for scenario in scenarios.scenarios].index(scenarios.active)
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        write_block_title(worksheet, writer, start, block, last)
        for row in block.rows:
            if isinstance(row, NoteRow):
                _write_note(worksheet, writer, row)
            else:
                _write_row(worksheet, writer, row, in_use)
    shown = [block for block in blocks[:-1] if any(map(_printed, block.rows))]
    end = layout.rows[Sheet.SCENARIOS][[row.key for row in shown[-1].rows if _printed(row)][-1]]
    set_pages(worksheet, (end, max(last, HEADING_END)), titles_kept(shown), LONG)
    protect(worksheet)


def _printed(row: SettingRow | NoteRow) -> bool:
    """Say whether a row has to be printed: not one of a lever in a year in which no scenario changes it."""
    return isinstance(row, NoteRow) or any(value is not None for value in row.values)


def _write_note(worksheet: Worksheet, writer: SheetWriter, row: NoteRow) -> None:
    """Write a scenario's name and beside it, across the columns of a page, its note."""
    number, last = writer.layout.rows[Sheet.SCENARIOS][row.key], _note_end(writer.layout)
    write_row_start(worksheet, writer, number, (row.key, "", row.name, ""))
    shown = writer.formats.get("choice", TEXT)
    worksheet.merge_range(number, VALUE, number, last, "", shown)
    write_text(worksheet, number, VALUE, row.note, shown)
    width = WIDTH[VALUE] + WIDTH[UNIT] + SCENARIO_WIDTH * (last - UNIT)
    set_height(worksheet, number, [(row.name, WIDTH[LABEL]), (row.note, width)])


def _note_end(layout: Layout) -> int:
    return min(max(layout.last_scenario_column, HEADING_END), UNIT + NOTE_COLUMNS)


def _write_row(worksheet: Worksheet, writer: SheetWriter, row: SettingRow, in_use: int) -> None:
    number = writer.layout.rows[Sheet.SCENARIOS][row.key]
    unit = row.lever.default.unit if row.lever else ""
    write_row_start(worksheet, writer, number, (row.key, "", row.label, unit_label(writer, unit)))
    cells = Cells(writer.layout, Sheet.SCENARIOS)
    columns = (FIRST_YEAR, writer.layout.last_scenario_column)
    texts = [(row.label, WIDTH[LABEL])]
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
        style = "choice" if row.key == OUTLOOK else "scenario key"
        write_text(worksheet, *place, str(value or ""), writer.formats.get(style, TEXT))
