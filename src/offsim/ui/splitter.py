"""Parts between which the room can be divided, by the pointer or by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSplitter, QSplitterHandle, QWidget

from offsim.language import Language
from offsim.ui.flow_row import least_of
from offsim.ui.plain_text import give_tip
from offsim.ui.style import GRID
from offsim.ui.text_size import drawn, grown

STEP, DOT, APART = 24, 1.5, 6
Key = Qt.Key
WAYS = {Key.Key_Up: (False, -1), Key.Key_Down: (False, 1), Key.Key_Left: (True, -1), Key.Key_Right: (True, 1)}
"""Whether a key moves a handle across, and which way."""


class Splitter(QSplitter):
    """Divides its room; no part can be pushed out of it. Each handle is a stop of the Tab key."""

    def __init__(self, orientation: Qt.Orientation, language: Language) -> None:
        super().__init__(orientation)
        self._told = language.translate("Splitter", "Divide the room: drag, or press the arrow keys")
        self._named = language.translate(
            "Splitter", "Divide the room between “{before}” and “{after}” by the arrow keys"
        )
        self.setHandleWidth(GRID)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return a handle."""
        return Handle(self, self._told)

    def named_for(self, handle: QSplitterHandle) -> str:
        """Return what a handle is called: by the nearest parts on either side, where they have names."""
        place = self.indexOf(handle)
        before, after = _names(self.widget(place - 1)), _names(self.widget(place))
        return self._named.format(before=before[-1], after=after[0]) if before and after else self._told


def _names(part: QWidget | None) -> list[str]:
    """Return the names of what is to be seen in a part and takes the keys, or the part's own."""
    if part is None:
        return []
    inner = (found for found in (part, *part.findChildren(QWidget)) if not isinstance(found, QAbstractButton))
    stops = (found for found in inner if found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isVisible())
    return [name for stop in stops if (name := stop.accessibleName())]


class Handle(QSplitterHandle):
    """Shows three dots, in the accent's colour while it has the focus."""

    def __init__(self, splitter: Splitter, told: str) -> None:
        super().__init__(splitter.orientation(), splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(told)
        give_tip(self, told)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be called by what it stands between: a page may have several."""
        if isinstance(splitter := self.splitter(), Splitter):
            self.setAccessibleName(splitter.named_for(self))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys."""
        across, way = WAYS.get(Qt.Key(event.key()), (False, 0))
        if not way or across is not (self.orientation() is Qt.Orientation.Horizontal):
            super().keyPressEvent(event)
            return
        mirrored = across and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = self.splitter().width() - self.x() - self.width() if mirrored else self.x() if across else self.y()
        self.moveSplitter(self.closestLegalPosition(place + grown(STEP) * (-way if mirrored else way)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Dark
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette().color(role)))
        middle, across = QRectF(self.rect()).center(), self.orientation() is Qt.Orientation.Horizontal
        size = drawn(2 * DOT if self.hasFocus() else DOT)
        for away in (-drawn(APART), 0, drawn(APART)):
            painter.drawEllipse(middle + (QPointF(0, away) if across else QPointF(away, 0)), size, size)
        painter.end()


class TurningSplitter(Splitter):
    """Has its two parts side by side from a width on, below it one below the other."""

    def __init__(self, least: int, language: Language) -> None:
        super().__init__(Qt.Orientation.Horizontal, language)
        self._least = least

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest part alone."""
        parts = (part for place in range(self.count()) if (part := self.widget(place)))
        return QSize(max(least_of(part).width() for part in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts have too little room, and back."""
        super().resizeEvent(event)
        ways = Qt.Orientation
        way = ways.Horizontal if self.width() >= self._least else ways.Vertical
        if way is not self.orientation():
            self.setOrientation(way)
            self.updateGeometry()
