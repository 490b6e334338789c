"""Shares the room of a table among its columns: figures take what they need, names the rest, on more lines if need be.

That takes less time than Qt's way, which asks a delegate for each cell; and a figure that grows moves no column back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from offsim.ui.plain_table import ROW, indent_of, without_repetition
from offsim.ui.text_size import grown

LEAST_FIGURE, MOST_FIGURE, LEAST_NAME = 44, 130, 120
BESIDE, SORTED, ABOVE = 12, 18, 8
"""Widths of columns, and what stands beside words, what the mark of sorting takes, and what stands above, in pixels."""
EVEN_FROM = 2
"""The first column that gets a share where the room is shared evenly: before it are the names and the unit."""
UNBOUNDED = 10_000
WRAPPED = Qt.TextFlag.TextWordWrap.value
Need = tuple[int, int, int]
"""How wide a column is with all of it on one line, with its heading on several, and with its cells on several too."""


class AnswerColumns:
    """Belongs to one table; ``evenly`` gives what names leave to all columns of figures."""

    def __init__(self, table: QTableView, *, evenly: bool) -> None:
        self._table, self._evenly = table, evenly
        self._titles: Sequence[str] = ()
        self._wrapping: Sequence[Sequence[str]] = ()
        self.needs: Sequence[Need] = ()

    def measure(self) -> None:
        """Look at what columns need by now, and share the room where that is something else."""
        before = self.needs, self._wrapping
        model, across = self._table.model(), Qt.Orientation.Horizontal
        titles = [str(model.headerData(column, across)) for column in range(model.columnCount())]
        cells = [self._written(column) for column in range(len(titles))]
        was = self.needs if titles == self._titles else [(0, 0, 0)] * len(titles)
        self._titles = titles
        now = [self._need(column, titles[column], cells[column]) for column in range(len(titles))]
        self.needs = [wider(pair) for pair in zip(was, now, strict=True)]
        self._wrapping = [[words if " " in words else "" for words in column] for column in cells]
        if before != (self.needs, self._wrapping):
            self.share()

    def widen(self, needs: Sequence[Need]) -> None:
        """Need as much as another table, so that columns stand below each other."""
        if list(needs) != list(self.needs):
            self.needs = needs
            self.share()

    def share(self) -> None:
        """Give each column its width, and headings and rows the lines that their words take."""
        if not self.needs:
            return
        header, wide = self._table.horizontalHeader(), self._table.viewport().width()
        marked = header.sortIndicatorSection()
        needs = [
            tuple(max(width, header.minimumSectionSize()) + SORTED * (column == marked) for width in need)
            for column, need in enumerate(self.needs)
        ]
        widths = shared(needs, wide, grown(LEAST_NAME), evenly=self._evenly)
        for column, width in enumerate(widths):
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)
        self._wrap(widths)
        if self._table.viewport().width() != wide:  # a scroll bar came or went meanwhile
            self.share()

    def _wrap(self, widths: Sequence[int]) -> None:
        table, header = self._table, self._table.horizontalHeader()
        metrics = header.fontMetrics()
        lines = max(map(lines_of, self._titles, widths, [metrics] * len(widths)))
        high = lines * metrics.lineSpacing() + grown(ABOVE)
        if header.height() != high:
            header.setFixedHeight(high)
        metrics = table.fontMetrics()
        for row, cells in enumerate(zip(*self._wrapping, strict=True)):
            lines = max(lines_of(words, width, metrics) for words, width in zip(cells, widths, strict=True))
            high = grown(ROW) + (lines - 1) * metrics.lineSpacing()
            if table.rowHeight(row) != high:
                table.setRowHeight(row, high)

    def _need(self, column: int, title: str, cells: Sequence[str]) -> Need:
        """Return how wide a column is at least; what is wider than is reasonable goes on more lines."""
        most, advance = grown(MOST_FIGURE) if column else UNBOUNDED, self._table.fontMetrics().horizontalAdvance
        title_width = self._table.horizontalHeader().fontMetrics().horizontalAdvance
        title_word = min(max(map(title_width, title.split(" ")), default=0), most)
        widest = min(max(map(advance, cells), default=0), most)
        word = min(max((self._widest_word(words) for words in cells), default=0), most)
        needs = max(widest, min(title_width(title), most)), max(widest, title_word), max(word, title_word)
        return needs[0] + BESIDE, needs[1] + BESIDE, needs[2] + BESIDE

    def _widest_word(self, words: str) -> int:
        metrics = self._table.fontMetrics()
        return indent_of(words, metrics) + max(map(metrics.horizontalAdvance, words.split(" ")))

    def _written(self, column: int) -> Sequence[str]:
        """Return what stands in a column, a group named once."""
        model = self._table.model()
        words = [str(model.index(row, column).data()) for row in range(model.rowCount())]
        if column:
            return words
        return [words[row] if row == 0 else without_repetition(words[row], words[row - 1]) for row in range(len(words))]


def shared(needs: Sequence[Sequence[int]], wide: int, least_name: int, *, evenly: bool) -> list[int]:
    """Return the widths of columns, the first of names, in a table that is so ``wide``.

    Headings go on more lines before cells do, and names, which are read on several lines more easily, before figures.
    What the names need not lets headings go on fewer lines.
    """
    (names, _, _), *figures = needs
    least = min(names, least_name)
    widths = [need[0] for need in figures]
    for level in (1, 2):
        if sum(widths) + least > wide:
            widths = [need[level] for need in figures]
    for column, (_, enough, _) in enumerate(figures):
        widths[column] += max(0, min(enough - widths[column], wide - least - sum(widths)))
    for column, (whole, _, _) in enumerate(figures):
        even = (wide - names - sum(widths)) // (len(figures) - column)
        widths[column] += max(0, min(whole - widths[column], even))
    more = wide - sum(widths) - names
    if evenly and more > 0 and (some := len(widths) - EVEN_FROM + 1) > 0:
        widths[EVEN_FROM - 1 :] = [width + more // some for width in widths[EVEN_FROM - 1 :]]
    return [max(wide - sum(widths), least), *widths]


def wider(needs: Iterable[Need]) -> Need:
    """Return what columns need that stand below each other."""
    whole, headed, tight = zip(*needs, strict=True)
    return max(whole), max(headed), max(tight)


def lines_of(words: str, width: int, metrics: QFontMetrics) -> int:
    """Return on how many lines words stand in a cell of a width."""
    room = width - BESIDE - indent_of(words, metrics)
    words = words.lstrip(" ")
    if not words or metrics.horizontalAdvance(words) <= room:
        return 1
    return max(1, round(metrics.boundingRect(0, 0, room, UNBOUNDED, WRAPPED, words).height() / metrics.lineSpacing()))
