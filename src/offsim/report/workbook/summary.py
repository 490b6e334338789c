"""The first sheet: the page for the minister, one sheet of A4; its tiles and its chart are live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.outcomes import NATIONAL
from offsim.model.scenario_set import ScenarioSet
from offsim.model.units import UNITS
from offsim.report.amounts import with_kept_spaces
from offsim.report.measure_words import DECIMALS
from offsim.report.minister_page import MinisterPage, PageBar, more_words
from offsim.report.tables import Figure
from offsim.report.tiles import CHANCE, Tile
from offsim.report.workbook.cells import set_height, write_figure, write_live, write_text
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import HEADER_ROW, Cells, Sheet
from offsim.report.workbook.sheet_writer import A4, TAB_COLOURS, SheetWriter, protect, write_overall
from offsim.report.workbook.summary_chart import insert_summary_chart
from offsim.report.workbook.targets import GAP, REACHED, signed, status_words

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

COLUMNS, COLUMN_WIDTH = 12, 7.3
"""The page's grid: 12 narrow columns that fill the width of a sheet of A4 at full size."""
LINE, SMALLER, BOLDER = 13.5, 1.1, 1.04
"""The height of a line of 10 points, and how many more letters of it a width takes, or fewer where they are bold."""
TITLE, ABOUT, STATE, SENTENCE, TILES = 0, 1, 2, 3, 5
CHART, CHART_ROWS, CHART_LINE = 11, 8, 19
NAME_COLUMNS, FIGURE_COLUMNS = 4, 2
LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Keeps the sign before the number where the unit runs from right to left."""
MARGIN = 0.4
"""In inches."""


def write_summary(workbook: Workbook, writer: SheetWriter, scenarios: ScenarioSet, page: MinisterPage) -> None:
    """Write the page; what stands in its tiles and its chart is recalculated, the rest as exported."""
    worksheet = workbook.add_worksheet(writer.layout.names[Sheet.SUMMARY])
    worksheet.set_tab_color(TAB_COLOURS[Sheet.SUMMARY])
    if writer.language.right_to_left:
        worksheet.right_to_left()
    worksheet.hide_gridlines(2)
    worksheet.set_column(0, COLUMNS - 1, COLUMN_WIDTH)
    _write_head(worksheet, writer, page)
    for place, tile in enumerate(page.tiles):
        _write_tile(worksheet, writer, tile, place * COLUMNS // len(page.tiles))
    for row in range(CHART, CHART + CHART_ROWS):
        worksheet.set_row(row, CHART_LINE)
    insert_summary_chart(workbook, worksheet, writer, scenarios, page, (CHART, CHART_ROWS * CHART_LINE))
    row = _write_scenarios(worksheet, writer, page, CHART + CHART_ROWS)
    row = _write_bars(worksheet, writer, page, row)
    heading = page.heading
    for title, lines in ((heading.takes, page.takes), (heading.warnings, page.warnings), (heading.doubts, page.doubts)):
        row = _write_list(worksheet, writer, title, lines, row)
    foot = writer.language.joined(" · ", page.footer)
    _merged(worksheet, writer, (row, 0, COLUMNS), foot, "page foot")
    set_height(worksheet, row, [(foot, COLUMNS * COLUMN_WIDTH * SMALLER)], LINE)
    _print_on_one_page(worksheet, row)
    protect(worksheet)


def _write_head(worksheet: Worksheet, writer: SheetWriter, page: MinisterPage) -> None:
    translate = writer.language.translate
    worksheet.set_row(TITLE, 25)
    _merged(worksheet, writer, (TITLE, 0, COLUMNS), page.title, "page title")
    about = writer.language.joined(" · ", (page.scenario, *page.about))
    _merged(worksheet, writer, (ABOUT, 0, COLUMNS), about, "page text")
    worksheet.merge_range(STATE, 0, STATE, NAME_COLUMNS - 1, "", writer.formats.get("overall"))
    write_overall(worksheet, writer, (STATE, 0), NAME_COLUMNS - 1, COLUMNS - 1)
    _merged(worksheet, writer, (SENTENCE, 0, COLUMNS), page.sentence, "page answer")
    set_height(worksheet, SENTENCE, [(page.sentence, COLUMNS * COLUMN_WIDTH * 0.8)], 17)
    told = translate("FirstPage", "Turnover, jobs and the line of the chart are recalculated; all else is as exported.")
    _merged(worksheet, writer, (SENTENCE + 1, 0, COLUMNS), told, "page note")


def _write_tile(worksheet: Worksheet, writer: SheetWriter, tile: Tile, column: int) -> None:
    """Write a tile: what it is, the figure, the target, the gap and the word for its state, the last three live."""
    width = COLUMNS // 3
    texts = (tile.title, tile.amount, tile.target_label, tile.gap, tile.state)
    styles = ("tile title", "tile figure", "tile text", "tile text", "tile state")
    heights = (LINE, 25, LINE, LINE, LINE + 1)
    for row, (words, style, height) in enumerate(zip(texts, styles, heights, strict=True), TILES):
        worksheet.set_row(row, height)
        _merged(worksheet, writer, (row, column, width), words, style)
    if tile.subject != CHANCE:
        _write_live_figures(worksheet, writer, tile, column)
    elif tile.good is not None:
        shown = writer.formats.get("tile state good" if tile.good else "tile state bad")
        write_text(worksheet, TILES + 4, column, tile.state, shown)


def _write_live_figures(worksheet: Worksheet, writer: SheetWriter, tile: Tile, column: int) -> None:
    cells, study = Cells(writer.layout, Sheet.SUMMARY, writer.layout.last_year_column), writer.study
    outcome = NATIONAL[tile.subject]
    shown = with_unit(writer, decimals_format(max(DECIMALS[outcome.unit], 0)), outcome.unit)
    value = writer.exported[tile.subject]
    formula = f"={cells.now(tile.subject, Sheet.RESULTS)}"
    write_live(worksheet, TILES + 1, column, formula, value, writer.formats.get("tile figure", shown))
    if not tile.target:
        return
    found, row = study.targets[tile.target], HEADER_ROW + 1 + [*study.targets].index(tile.target)
    outcome = NATIONAL[found.outcome]
    gap, reached = (f"={cells.row_part(row, at, at, Sheet.TARGETS)}" for at in (GAP, REACHED))
    signs = ";".join(
        with_unit(writer, part, outcome.unit) for part in signed(max(DECIMALS[outcome.unit], 0)).split(";")
    )
    write_live(worksheet, TILES + 3, column, gap, writer.gaps[tile.target], writer.formats.get("tile text", signs))
    words = writer.formats.get("tile state", status_words(writer))
    write_live(worksheet, TILES + 4, column, reached, writer.gaps[tile.target] >= 0, words)
    for met, style in ((1, "reached"), (0, "missed")):
        rule = {"type": "cell", "criteria": "==", "value": met, "format": writer.formats.get(style)}
        worksheet.conditional_format(TILES + 4, column, TILES + 4, column + COLUMNS // 3 - 1, rule)


def with_unit(writer: SheetWriter, number_format: str, unit: str) -> str:
    """Return a number format that writes the symbol of a unit behind the number."""
    symbol = writer.language.say(UNITS[unit].symbol).replace('"', "")
    before = f'"{LEFT_TO_RIGHT}"' if writer.language.right_to_left else ""
    return f'{before}{number_format}" {symbol}"'


def _write_scenarios(worksheet: Worksheet, writer: SheetWriter, page: MinisterPage, start: int) -> int:
    worksheet.set_row(start, 5)
    table = page.scenarios
    _write_cells(worksheet, writer, start + 1, (page.heading.scenarios, *table.head[1:]), "page heading")
    width = FIGURE_COLUMNS * COLUMN_WIDTH * BOLDER
    set_height(worksheet, start + 1, [(words, width) for words in table.head[1:]], LINE)
    for row, cells in enumerate(table.rows, start + 2):
        worksheet.set_row(row, LINE)
        _write_cells(worksheet, writer, row, cells, "page text")
    end = start + 2 + len(table.rows)
    if page.more:
        worksheet.set_row(end, LINE)
        _merged(worksheet, writer, (end, 0, COLUMNS), more_words(page.more, writer.language), "page text")
    return end + bool(page.more)


def _write_cells(
    worksheet: Worksheet, writer: SheetWriter, row: int, cells: Sequence[str | Figure], style: str
) -> None:
    """Write a name and figures beside it, over the columns of the grid."""
    for place, cell in enumerate(cells):
        at = (
            (row, 0, NAME_COLUMNS) if place == 0 else (row, NAME_COLUMNS + (place - 1) * FIGURE_COLUMNS, FIGURE_COLUMNS)
        )
        if isinstance(cell, Figure):
            decimals = max(cell.decimals or 0, 0)
            shown = signed(decimals) if cell.sign else decimals_format(decimals)
            _merged(worksheet, writer, at, "", "page figure")
            write_figure(worksheet, row, at[1], cell.value, writer.formats.get("page figure", shown))
        else:
            _merged(worksheet, writer, at, cell, style if place == 0 else f"{style} figure")


def _write_bars(worksheet: Worksheet, writer: SheetWriter, page: MinisterPage, start: int) -> int:
    if not page.bars:
        return start
    translate = writer.language.translate
    worksheet.set_row(start, 5)
    heads = (
        page.heading.bars,
        translate("Rank", "10th percentile"),
        translate("Rank", "90th percentile"),
        translate("Rank", "Outcome at 10th percentile"),
        translate("Rank", "Outcome at 90th percentile"),
    )
    _write_cells(worksheet, writer, start + 1, heads, "page heading")
    widths = (NAME_COLUMNS, *(FIGURE_COLUMNS,) * (len(heads) - 1))
    texts = [(words, COLUMN_WIDTH * width * BOLDER) for words, width in zip(heads, widths, strict=True)]
    set_height(worksheet, start + 1, [*texts, ("x", 1)], LINE)
    for row, bar in enumerate(page.bars, start + 2):
        worksheet.set_row(row, LINE)
        _write_bar(worksheet, writer, row, bar)
    return start + 2 + len(page.bars)


def _write_bar(worksheet: Worksheet, writer: SheetWriter, row: int, bar: PageBar) -> None:
    cells = (bar.lever, bar.low, bar.high, Figure(bar.at_low, 1), Figure(bar.at_high, 1))
    _write_cells(worksheet, writer, row, cells, "page text")
    set_height(worksheet, row, [(bar.lever, NAME_COLUMNS * COLUMN_WIDTH * SMALLER)], LINE)


def _write_list(worksheet: Worksheet, writer: SheetWriter, title: str, lines: Sequence[str], start: int) -> int:
    if not lines:
        return start
    worksheet.set_row(start, 5)
    _merged(worksheet, writer, (start + 1, 0, COLUMNS), title, "page heading")
    worksheet.set_row(start + 1, LINE + 1)
    for row, words in enumerate(lines, start + 2):
        worksheet.set_row(row, LINE)
        _merged(worksheet, writer, (row, 0, COLUMNS), words, "page text")
        set_height(worksheet, row, [(words, COLUMNS * COLUMN_WIDTH * SMALLER)], LINE)
    return start + 2 + len(lines)


def _merged(worksheet: Worksheet, writer: SheetWriter, at: tuple[int, int, int], words: str, style: str) -> None:
    """Write words over so many columns from a place: row, column, columns; none of their units is broken."""
    row, column, columns = at
    looks = writer.formats.get(style)
    worksheet.merge_range(row, column, row, column + columns - 1, "", looks)
    write_text(worksheet, row, column, with_kept_spaces(words), looks)


def _print_on_one_page(worksheet: Worksheet, last: int) -> None:
    worksheet.set_portrait()
    worksheet.set_paper(A4)
    worksheet.set_margins(left=MARGIN, right=MARGIN, top=MARGIN, bottom=MARGIN)
    worksheet.fit_to_pages(1, 1)
    worksheet.center_horizontally()
    worksheet.print_area(0, 0, last, COLUMNS - 1)
