"""How sheets are printed: the paper, the scale, and where pages end, so that nothing is too small, cut, or torn apart.

Excel heeds page breaks only where a scale is set, not where it fits a sheet to pages; so the scale is worked out here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offsim.report.workbook.layout import HEADER_ROW, LABEL, PART, AnyRow, Block, block_starts

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

A4, A3 = 9, 8
SHORT_SIDE, LONG_SIDE = {A4: 595.0, A3: 842.0}, {A4: 842.0, A3: 1191.0}
"""Of sheets of paper, in points."""
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}
"""In inches."""
ROOM_ACROSS, ROOM_DOWN = 0.92, 0.97
"""How much of a page is used: columns are as wide as the digits of a font, which programs measure otherwise."""
LEAST, LEAST_OF_SMALL = 73, 90
"""The scale in per cent that prints letters of 11 points, and of 9, at 8 points and more."""
WIDTH_PIXELS, ROW_PIXELS, POINTS_A_PIXEL = 64, 20, 0.75
Rows = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, upright or lying."""

    size: int
    upright: bool

    @property
    def width(self) -> float:
        """Points between the margins."""
        side = SHORT_SIDE if self.upright else LONG_SIDE
        return (side[self.size] - 72 * (MARGINS["left"] + MARGINS["right"])) * ROOM_ACROSS

    @property
    def height(self) -> float:
        """Points between the margins."""
        side = LONG_SIDE if self.upright else SHORT_SIDE
        return (side[self.size] - 72 * (MARGINS["top"] + MARGINS["bottom"])) * ROOM_DOWN


WIDE = (Paper(A4, upright=False), Paper(A3, upright=False))
LONG = (Paper(A3, upright=True), Paper(A3, upright=False))
"""The papers to choose from, the first that will do: for sheets that are read at once, and for those of many rows."""


def set_pages(
    worksheet: Worksheet,
    last: Rows,
    kept: Iterable[Rows] = (),
    papers: Sequence[Paper] = WIDE,
    least: int = LEAST,
) -> None:
    """Set what is printed, from the part's column to the ``last`` row and column; ``kept`` rows stay on one page."""
    last_row, last_column = last
    worksheet.print_area(0, PART, last_row, last_column)
    worksheet.set_margins(**MARGINS)
    width = sum(_width(worksheet, column) for column in range(PART, last_column + 1))
    paper = next((one for one in papers if one.width / width * 100 >= least), papers[-1])
    widest = math.floor(min(100.0, paper.width / width * 100))
    if widest < least:
        worksheet.repeat_columns(PART, LABEL)
    heights, whole = [_height(worksheet, row) for row in range(last_row + 1)], sorted(kept)
    scales = range(max(widest, least), least - 1, -1)
    found = [(scale, _breaks(heights, whole, paper.height / scale * 100)) for scale in scales]
    scale, breaks = min(found, key=lambda one: len(one[1]))
    worksheet.set_paper(paper.size)
    if paper.upright:
        worksheet.set_portrait()
    else:
        worksheet.set_landscape()
    worksheet.set_print_scale(scale)
    worksheet.set_h_pagebreaks(breaks)


def titles_kept(blocks: Sequence[Block[AnyRow]]) -> Iterator[Rows]:
    """Give for each block the rows that stay together: its title and its first rows."""
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        yield start, start + min(2, len(block.rows))


def blocks_kept(blocks: Sequence[Block[AnyRow]]) -> Iterator[Rows]:
    """Give the rows of each block, all of which stay together: where only its title has the headings of its columns."""
    for block, start in zip(blocks, block_starts(blocks), strict=True):
        yield start, start + len(block.rows)


def _breaks(heights: Sequence[float], kept: Sequence[Rows], page: float) -> list[int]:
    """Return the rows that begin a page, but for the first, where pages are so many points high."""
    breaks, start = [], 0
    repeated = heights[HEADER_ROW] if len(heights) > HEADER_ROW else 0.0
    while start < len(heights):
        left, end = page - (repeated if start > HEADER_ROW else 0.0), start
        while end < len(heights) and heights[end] <= left:
            left -= heights[end]
            end += 1
        end = max(end, start + 1)
        if end == len(heights):
            break
        torn = [first for first, last in kept if start < first < end <= last]
        start = min(torn, default=end)
        breaks.append(start)
    return breaks


def _width(worksheet: Worksheet, column: int) -> float:
    """Return the width of a column in points."""
    set_so = worksheet.col_info.get(column)
    pixels = WIDTH_PIXELS if set_so is None or set_so.width is None else set_so.width
    return float(pixels) * POINTS_A_PIXEL


def _height(worksheet: Worksheet, row: int) -> float:
    """Return the height of a row in points."""
    pixels, *_ = worksheet.row_sizes.get(row, (ROW_PIXELS,))
    return float(pixels) * POINTS_A_PIXEL
