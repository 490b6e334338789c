"""Cells that hold what they are given: words as words, numbers with all their digits, formulas with their values."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.characters import without_controls
from offsim.report.workbook.letters import lines_of

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
LINE_HEIGHT, TALLEST = 15, 405
"""Heights of rows, in points."""


def set_height(worksheet: Worksheet, row: int, texts: Sequence[tuple[str, float]], line: float = LINE_HEIGHT) -> None:
    """Make a row high enough for wrapped texts, each with the width of its column: not every viewer does so itself."""
    lines = max((lines_of(words[:LONGEST_TEXT], width) for words, width in texts), default=1)
    if lines > 1:
        worksheet.set_row(row, min(lines * line, TALLEST))


def write_text(worksheet: Worksheet, row: int, column: int, words: str, cell_format: object) -> None:
    """Write words as they are, even where they begin like a formula; an empty cell for none."""
    if words:
        worksheet.write_string(row, column, without_controls(words)[:LONGEST_TEXT], cell_format)
    else:
        worksheet.write_blank(row, column, None, cell_format)


class Exact(float):
    """A number written with every digit it has: XlsxWriter asks for 16, and some numbers need 17 to come back."""

    def __format__(self, _specification: str) -> str:
        """Return the shortest digits that are read back as the same number."""
        return repr(float(self))


def write_figure(worksheet: Worksheet, row: int, column: int, value: float, cell_format: object) -> None:
    """Write a number as it is."""
    worksheet.write_number(row, column, Exact(value), cell_format)


def write_words_live(
    worksheet: Worksheet, row: int, column: int, formula: str, value: str, cell_format: object
) -> None:
    """Write a formula that gives words, with the words it gives."""
    worksheet.write_formula(row, column, formula, cell_format, without_controls(value)[:LONGEST_TEXT])


def write_live(worksheet: Worksheet, row: int, column: int, formula: str, value: float, cell_format: object) -> None:
    """Write a formula with the value it has, an empty text where there is none, for viewers that do not calculate."""
    shown = float(value) if math.isfinite(value) else ""
    worksheet.write_formula(row, column, formula, cell_format, shown)
