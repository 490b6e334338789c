"""How every table looks: flat headings, rows of one height with hairlines between them, a group named once."""

from __future__ import annotations

from PySide6.QtCore import QLine, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleFactory,
    QStyleOptionViewItem,
    QTableView,
)

from offsim.ui.pale_choice import show_focus
from offsim.ui.style import CAPTION, scaled
from offsim.ui.table_headings import APART
from offsim.ui.text_size import grown

ROW, LEAST_COLUMN = 28, 32
"""The height of a row, and the least width of a column."""
BETWEEN = ("\N{NO-BREAK SPACE}· ", " · ", ": ")
"""What may stand between a group and what is of it."""
INDENT = "    "
BESIDE_DECORATION = 6
"""What Qt leaves free at both sides of a picture in a cell."""


class PlainTable(QTableView):
    """A table without boxes; its cells are drawn by Qt's own style, which takes no step through Python for each."""

    def __init__(self) -> None:
        super().__init__()
        scaled(self, CAPTION)
        own = QStyleFactory.create("Fusion")
        own.setParent(self)
        self.setStyle(own)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = RowNames()
        self.setVerticalHeader(rows)
        rows.setDefaultSectionSize(grown(ROW))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header, least in ((rows, grown(ROW)), (self.horizontalHeader(), LEAST_COLUMN)):
            header.setHighlightSections(False)
            header.setMinimumSectionSize(least)  # else that of the widest letter, which is wide in Arabic
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, and a hairline below each row."""
        super().paintEvent(event)
        last = self.rowAt(self.viewport().height() - 1)
        rows = range(max(self.rowAt(0), 0), (last if last >= 0 else self.model().rowCount() - 1) + 1)
        wide = self.viewport().width()
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        ends = (self.rowViewportPosition(row) + self.rowHeight(row) - 1 for row in rows)
        painter.drawLines([QLine(0, end, wide, end) for end in ends])
        painter.end()

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Choose the colours of a row that is chosen."""
        super().initViewItemOption(option)
        show_focus(option, self)

    def name_groups_once(self, column: int = 0) -> None:
        """Leave out of a column what the row above says already: all of it, or the group."""
        self.setItemDelegateForColumn(column, GroupNamedOnce(self))


class RowNames(QHeaderView):
    """The headings of rows; from right to left, figures begin where they end, and room keeps the two apart."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """Ask for the room."""
        return super().sizeHint() + QSize(grown(APART) if self.isRightToLeft() else 0, 0)


class GroupNamedOnce(QStyledItemDelegate):
    """Writes the group of a row only where it begins, or where the rows that are seen begin."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take out what need not be said again."""
        super().initStyleOption(option, index)
        if index.row() > 0 and self._table.rowAt(0) != index.row():
            above = str(index.sibling(index.row() - 1, index.column()).data(Qt.ItemDataRole.DisplayRole))
            words = without_repetition(option.text, above)
            option.text = words.lstrip(" ")
            if words != option.text:  # as a picture without a picture, for all its lines
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
                option.decorationSize = QSize(indent_of(words, option.fontMetrics) - BESIDE_DECORATION, 1)


def indent_of(words: str, metrics: QFontMetrics) -> int:
    """Return how far all lines of what ``without_repetition`` returned are moved in, in pixels."""
    return metrics.horizontalAdvance(INDENT) if words.startswith(INDENT) else 0


def without_repetition(words: str, above: str) -> str:
    """Return words without the group they share with those above."""
    if words == above:
        return ""
    for between in BETWEEN:
        group, found, own = words.rpartition(between)
        if found and above.startswith(group + found):
            return INDENT + own
    return words
