"""How the rail looks: headings small, pages with icon and word, the one chosen in the accent, a ring at the focus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from offsim.ui.icons import tinted
from offsim.ui.mixed_colour import mixed
from offsim.ui.pages.page_table import PAGES
from offsim.ui.style import CAPTION, GRID, Theme
from offsim.ui.text_size import grown

KEY, ICON, DRAFTED = (Qt.ItemDataRole.UserRole + number for number in range(3))
MARK, AROUND = 7, 1.5
"""The size of the mark of a page with a draft, and of the ground around it, in pixels at text of 100 %."""
ICON_SIZE, BESIDE, ROUND = 18, GRID, 6
LEAST_ROW, LINE_ROW = 32, 2 * GRID + 1
CHOSEN_PART, HOVER_PART = 0.12, 0.06
"""How much of the accent, or of the text's colour, is in the ground of the page chosen, or under the pointer."""
STATE = QStyle.StateFlag
Index = QModelIndex | QPersistentModelIndex


def icon_size() -> int:
    """Return how large the icons are."""
    return grown(ICON_SIZE)


def across(words: Iterable[str], font: QFont) -> int:
    """Return how wide a rail is with these words beside its icons; without any, with icons alone."""
    metrics = QFontMetrics(bold(font))
    widest = max((metrics.horizontalAdvance(word) + GRID for word in words), default=0)
    return 4 * BESIDE + icon_size() + widest


def bold(font: QFont) -> QFont:
    """Return the font of the page that is chosen."""
    found = QFont(font)
    found.setBold(True)
    return found


class RailPainter(QStyledItemDelegate):
    """Paints the rows of a rail, ``narrow`` or with words; a row without a key is a heading.

    It is ``ringed`` where the focus came by a key, and a ring is to show where it is. Its pages take ``room`` together,
    in pixels, where that is enough for them at their lowest.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.narrow = self.ringed = False
        self.room = 0
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row; that of a heading is a line where it is narrow."""
        line = option.fontMetrics.height()
        if not index.data(KEY):
            return QSize(0, self.heading_height(line))
        usual, lowest = max(grown(LEAST_ROW), line + GRID), max(icon_size() + GRID, 0 if self.narrow else line + GRID)
        return QSize(0, min(usual, max(self.room // len(PAGES), lowest)))

    def heading_height(self, line: int) -> int:
        """Return how high a heading is, in pixels, where a line of text is ``line``."""
        return LINE_ROW if self.narrow else round(line * CAPTION) + 2 * GRID

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KEY):
            self._paint_page(painter, option, index)
        elif self.narrow and index.row():
            painter.fillRect(QRect(option.rect.x() + GRID, option.rect.center().y(), option.rect.width() - 2 * GRID, 1),
                             QColor(self._theme.line))  # fmt: skip
        elif not self.narrow:
            self._paint_heading(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * CAPTION)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.faint))
        room = option.rect.adjusted(2 * BESIDE, 0, -2 * BESIDE, -GRID // 2)
        painter.drawText(room, leading(option) | Qt.AlignmentFlag.AlignBottom, index.data())

    def _paint_page(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, chosen = self._theme, bool(option.state & STATE.State_Selected)
        row = QRectF(option.rect).adjusted(BESIDE, 1, -BESIDE, -1)
        if chosen or option.state & STATE.State_MouseOver:
            ground = (theme.accent, CHOSEN_PART) if chosen else (theme.text, HOVER_PART)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(*ground, theme.raised))
            painter.drawRoundedRect(row, ROUND, ROUND)
        if self.ringed and option.state & STATE.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)
        colour = theme.accent if chosen else theme.text
        inner = option.rect.adjusted(2 * BESIDE, 0, -2 * BESIDE, 0)
        size = icon_size()
        left = option.rect.center().x() + 1 - size // 2 if self.narrow else inner.x()
        place = QRect(left, inner.center().y() + 1 - size // 2, size, size)
        place = place if self.narrow else QStyle.visualRect(option.direction, inner, place)
        painter.drawPixmap(place.topLeft(), tinted(index.data(ICON), colour, size, painter.device().devicePixelRatio()))
        if index.data(DRAFTED):
            self._mark(painter, QRectF(place), option)
        if not self.narrow:
            painter.setFont(bold(option.font) if chosen else option.font)
            painter.setPen(QColor(colour))
            words = QStyle.visualRect(option.direction, inner, inner.adjusted(size + GRID, 0, GRID, 0))
            painter.drawText(words, leading(option) | Qt.AlignmentFlag.AlignVCenter, index.data())

    def _mark(self, painter: QPainter, icon: QRectF, option: QStyleOptionViewItem) -> None:
        """Draw a dot at the upper end of an icon, with some of the ground around it."""
        right = option.direction is Qt.LayoutDirection.RightToLeft
        size = grown(MARK)
        dot = QRectF(0, 0, size, size)
        dot.moveCenter(icon.topLeft() if right else icon.topRight())
        painter.setPen(QPen(QColor(self._theme.raised), grown(AROUND)))
        painter.setBrush(QColor(self._theme.warn))
        painter.drawEllipse(dot)


def leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """Return the side where words begin."""
    right = option.direction is Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
