"""The ring around what the tour speaks of: seen, and nothing else; the pointer and the keys go past it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from offsim.ui.style import Theme

WIDTH, ROUND = 4, 7


class Ring(QWidget):
    """Covers no more than its own line, so that what is inside is drawn as cheaply as ever."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("tour_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, spot: QRect) -> None:
        """Stand around a place of the window, inside the window."""
        place = spot.adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH) & self.window().rect()
        if place != self.geometry() or self.isHidden():
            self.setGeometry(place)
            inner = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
            self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, in the accent on the ground, so that it stands out from whatever lies there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        for colour, width in ((self._theme.raised, WIDTH), (self._theme.accent, WIDTH - 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(place, ROUND, ROUND)
        painter.end()
