"""Paints what a search of the help found: the title of the topic, and below it the words around the place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from offsim.ui.fonts import semi_bold
from offsim.ui.pale_choice import show_focus
from offsim.ui.style import GRID, Theme
from offsim.ui.wrapped_text import draw_wrapped, shortened

LINES = 3
WRAPPED = Qt.TextFlag.TextWordWrap


class ResultPainter(QStyledItemDelegate):
    """Gives every item the room of a title and some lines, and a hairline below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for the title, and for as many lines as the words need, at most ``LINES``."""
        title, _, words = str(index.data()).partition("\n")
        high = QFontMetrics(option.font).lineSpacing()
        room = QRect(0, 0, max(option.widget.width() - 4 * GRID, 1), LINES * high)
        below = QFontMetrics(option.font).boundingRect(room, WRAPPED, words).height() if words else 0
        return QSize(room.width(), (high if title else 0) + min(below, LINES * high) + 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one, in the colours of the choice where it is chosen."""
        title, _, words = str(index.data()).partition("\n")
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        show_focus(option, option.widget)
        ground = option.palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        painter.save()
        painter.fillRect(option.rect, ground)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(GRID, GRID, -GRID, -GRID)
        painter.setPen(ink)
        painter.setFont(semi_bold(option.font))
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        shown = shortened(title, painter.fontMetrics(), room.width(), right_to_left=mirrored)
        painter.drawText(room, aligned, shown)
        painter.setFont(option.font)
        painter.setPen(ink if chosen else QColor(self._theme.faint))
        below = room.adjusted(0, QFontMetrics(option.font).lineSpacing() if title else 0, 0, 0)
        draw_wrapped(painter, below, aligned.value, words, right_to_left=mirrored)
        painter.restore()
