"""Shares the room of a table among its columns: figures take what they need, names the rest, on more lines if need be.

That takes less time than Qt's way, which asks a delegate for each cell; and a figure that grows moves no column back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from offsim.ui.plain_table import ROW, without_repetition
from offsim.ui.text_size import grown

LEAST_FIGURE, MOST_FIGURE, LEAST_NAME = 44, 130, 120
BESIDE, SORTED, ABOVE = 12, 18, 8
"""Widths of columns, and what stands beside words, what the mark of sorting takes, and what stands above, in pixels."""
EVEN_FROM = 2
"""The first column that gets a share where the room is shared evenly: before it are the names and the unit."""
WRAPPED = Qt.TextFlag.TextWordWrap.value
Need = tuple[int, int]
"""How wide a column is at least: with its heading on several lines, and with all of it on one."""


class AnswerColumns:
    """Belongs to one table; ``evenly`` gives what names leave to all columns of figures."""

    def __init__(self, table: QTableView, *, evenly: bool) -> None:
        self._table, self._evenly = table, evenly
        self._titles: Sequence[str] = ()
        self._names: Sequence[str] = ()
        self.needs: Sequence[Need] = ()

    def measure(self) -> None:
        """Look at what columns need by now, and share the room where that is something else."""
        before = self.needs, self._names
        model, across = self._table.model(), Qt.Orientation.Horizontal
        titles = [str(model.headerData(column, across)) for column in range(model.columnCount())]
        was = self.needs if titles == self._titles else [(0, 0)] * len(titles)
        self._titles = titles
        now = [self._need(column, title) for column, title in enumerate(titles)]
        self.needs = [wider(pair) for pair in zip(was, now, strict=True)]
        self._names = self._written(0) if titles else ()
        if before != (self.needs, self._names):
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
        widths = [whole for _, whole in self.needs]
        least = min(widths[0], grown(LEAST_NAME))
        if sum(widths[1:]) + least > wide:
            widths[1:] = [tight for tight, _ in self.needs[1:]]
        widths = [max(width, header.minimumSectionSize()) for width in widths]
        if 0 <= (sorted_by := header.sortIndicatorSection()) < len(widths):
            widths[sorted_by] += SORTED
        left = wide - sum(widths[1:])
        if self._evenly and left > widths[0] and len(widths) > EVEN_FROM:
            more = (left - widths[0]) // (len(widths) - EVEN_FROM)
            widths[EVEN_FROM:] = [width + more for width in widths[EVEN_FROM:]]
            left = wide - sum(widths[1:])
        widths[0] = max(left, least)
        for column, width in enumerate(widths):
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)
        self._wrap(widths)

    def _wrap(self, widths: Sequence[int]) -> None:
        table, header = self._table, self._table.horizontalHeader()
        metrics = header.fontMetrics()
        lines = max(map(lines_of, self._titles, widths, [metrics] * len(widths)))
        high = lines * metrics.lineSpacing() + grown(ABOVE)
        if header.height() != high:
            header.setFixedHeight(high)
        metrics = table.fontMetrics()
        for row, words in enumerate(self._names):
            high = grown(ROW) + (lines_of(words, widths[0], metrics) - 1) * metrics.lineSpacing()
            if table.rowHeight(row) != high:
                table.setRowHeight(row, high)

    def _need(self, column: int, title: str) -> Need:
        """Return how wide a column is at least; figures and headings beyond reason are cut."""
        most = grown(MOST_FIGURE)
        title_width = self._table.horizontalHeader().fontMetrics().horizontalAdvance
        word = max(map(title_width, title.split()), default=0)
        widest = max(map(self._table.fontMetrics().horizontalAdvance, self._written(column)), default=0)
        cells = min(widest, most) if column else widest
        return max(cells, min(word, most)) + BESIDE, max(cells, min(title_width(title), most)) + BESIDE

    def _written(self, column: int) -> Sequence[str]:
        """Return what stands in a column, a group named once."""
        model = self._table.model()
        words = [str(model.index(row, column).data()) for row in range(model.rowCount())]
        if column:
            return words
        return [words[row] if row == 0 else without_repetition(words[row], words[row - 1]) for row in range(len(words))]


def wider(needs: Iterable[Need]) -> Need:
    """Return what columns need that stand below each other."""
    tight, whole = zip(*needs, strict=True)
    return max(tight), max(whole)


def lines_of(words: str, width: int, metrics: QFontMetrics) -> int:
    """Return on how many lines words stand in a cell of a width."""
    room = width - BESIDE
    if metrics.horizontalAdvance(words) <= room:
        return 1
    return max(1, round(metrics.boundingRect(0, 0, room, 10_000, WRAPPED, words).height() / metrics.lineSpacing()))
