"""A map as a table in shades: from the least to the greatest, or from what falls short of a value to what is beyond."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from offsim.report.tables import Drawing, Figure, Table
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import PART
from offsim.report.workbook.sheet_writer import SheetWriter

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LEAST, MIDDLE, GREATEST = "#F4B183", "#FFFFFF", "#9DC3E6"


def shade(worksheet: Worksheet, writer: SheetWriter, drawing: Drawing, head: int) -> None:
    """Shade the cells of a map below its heading's row; a frame marks those at the border of its limit."""
    rows, columns = len(drawing.figures.rows), len(drawing.figures.head)
    rule: dict[str, object] = {"type": "2_color_scale", "min_color": MIDDLE, "max_color": GREATEST}
    if math.isfinite(drawing.limit):
        rule = {"type": "3_color_scale", "min_color": LEAST, "mid_color": MIDDLE, "max_color": GREATEST}
        rule |= {"mid_type": "num", "mid_value": drawing.limit}
        for row, column in border_cells(drawing.figures, drawing.limit):
            figure = drawing.figures.rows[row][column]
            if isinstance(figure, Figure):
                shown = writer.formats.get("at the border", decimals_format(max(figure.decimals or 0, 0)))
                worksheet.write_number(head + 1 + row, PART + column, figure.value, shown)
    worksheet.conditional_format(head + 1, PART + 1, head + rows, PART + columns - 1, rule)


def border_cells(figures: Table, limit: float) -> list[tuple[int, int]]:
    """Return the cells (row, column) that reach a limit beside one, above, below, left or right, that does not."""
    reached = {
        (row, column): cell.value >= limit
        for row, cells in enumerate(figures.rows)
        for column, cell in enumerate(cells)
        if column and isinstance(cell, Figure) and math.isfinite(cell.value)
    }
    steps = ((0, 1), (0, -1), (1, 0), (-1, 0))
    return [
        (row, column)
        for (row, column), met in reached.items()
        if met and any(not reached.get((row + down, column + right), True) for down, right in steps)
    ]
