"""The buttons of the tool bar: flat, with an edge, or filled with the accent; drawn without a bevel."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton

from offsim.ui.access_keys import without_keys
from offsim.ui.arrow_keys import StaysUnderArrows
from offsim.ui.mixed_colour import mixed
from offsim.ui.rail_painter import HOVER_PART, ROUND
from offsim.ui.style import GRID, Theme
from offsim.ui.text_size import grown
from offsim.ui.tip_by_key import tell_by_key
from offsim.ui.wrapped_text import shortened

ICON, BETWEEN, INSIDE, ARROW = 18, 6, 10, 8
LEAST_HEIGHT, LEAST_TITLE = 32, 96


class Look(Enum):
    """How much a button stands out."""

    FLAT = "flat"
    EDGED = "edged"
    FILLED = "filled"


class BarButton(StaysUnderArrows, QToolButton):
    """Its icon, its words, shortened where there is no room, and an arrow where it opens a menu."""

    def __init__(self, name: str, theme: Theme, look: Look = Look.FLAT, colour: str = "") -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self._colour = theme.accent_text if look is Look.FILLED else colour or theme.text
        self._room_for: Collection[str] = ()
        self._asked: tuple[object, QSize] | None = None
        self.setObjectName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)  # an instant one a screen reader cannot open
        self.clicked.connect(lambda: self.showMenu() if self.menu() else None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def keep_room_for(self, words: Collection[str]) -> None:
        """Be as wide as any of these words ask for, so that nothing moves where they change."""
        self._room_for, self._asked = words, None

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and arrow."""
        state = self.text(), self.menu() is not None  # the icon comes with the words; asking for it each time is slow
        if self._asked and self._asked[0] == state:
            return self._asked[1]
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(each) for each in (self._words(), *self._room_for))
        size = QSize(2 * INSIDE + self._beside() + words + 2, max(LEAST_HEIGHT, metrics.height() + 2 * GRID))
        self._asked = (state, size)
        return size

    def minimumSizeHint(self) -> QSize:
        """Return less where there is an edge, for words can be shortened, or an icon, for the tip has the words."""
        whole = self.sizeHint()
        if self._look is Look.EDGED:
            return QSize(min(whole.width(), grown(LEAST_TITLE)), whole.height())
        return QSize(2 * INSIDE + grown(ICON), whole.height()) if self._is_icon() else whole

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what it is called where there is no room for its words."""
        super().focusInEvent(event)
        if self.width() < self.sizeHint().width():
            tell_by_key(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu at once, wherever it is pressed."""
        if self.menu() and event.button() is Qt.MouseButton.LeftButton:
            self.showMenu()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        colour = QColor(self._colour) if self.isEnabled() else self.palette().buttonText().color()
        inner, size = self.rect().adjusted(INSIDE, 0, -INSIDE, 0), grown(ICON)
        if self._is_icon():
            place = self._turned(QRect(inner.x(), inner.center().y() + 1 - size // 2, size, size), inner)
            self.icon().paint(painter, place, mode=QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled)
        if self.menu():
            arrow = QRect(inner.right() - grown(ARROW) + 1, inner.y(), grown(ARROW), inner.height())
            self._draw_arrow(painter, QPointF(self._turned(arrow, inner).center()), colour)
        painter.setPen(colour)
        self._draw_words(painter, inner)
        painter.end()

    def _draw_words(self, painter: QPainter, inner: QRect) -> None:
        before = grown(ICON) + BETWEEN if self._is_icon() else 0
        after = grown(ARROW) + BETWEEN if self.menu() else 0
        room = self._turned(inner.adjusted(before, 0, -after, 0), inner)
        shown = shortened(self._words(), self.fontMetrics(), room.width() + 1, right_to_left=self.isRightToLeft())
        if shown == self._words() or not self._is_icon():
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _draw_ground(self, painter: QPainter, room: QRectF) -> None:
        theme, look = self._theme, self._look
        pressed = self.underMouse() and self.isEnabled()
        if look is Look.FILLED:
            painter.setBrush(mixed(theme.accent_text, HOVER_PART * 2 if pressed else 0, theme.accent))
        else:
            painter.setBrush(mixed(theme.text, HOVER_PART if pressed else 0, theme.raised))
        painter.setPen(QPen(QColor(theme.faint)) if look is Look.EDGED else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(room, ROUND, ROUND)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_text if look is Look.FILLED else theme.accent), 1.5))
            inset = 2.5 if look is Look.FILLED else 0.5
            painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), ROUND - 1, ROUND - 1)

    def _draw_arrow(self, painter: QPainter, middle: QPointF, colour: QColor) -> None:
        x, y, half = middle.x(), middle.y(), grown(ARROW) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x - half, y - 1), QPointF(x + half, y - 1), QPointF(x, y + half)]))

    def _turned(self, place: QRect, room: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), room, place)

    def _words(self) -> str:
        """Return the words as they are read: what is doubled stands for itself, what is single marks a key."""
        return without_keys(self.text())

    def _is_icon(self) -> bool:
        return not self.icon().isNull()

    def _beside(self) -> int:
        """Return what icon and arrow take beside the words."""
        icon = grown(ICON) + BETWEEN if self._is_icon() else 0
        return icon + (grown(ARROW) + BETWEEN if self.menu() else 0)
