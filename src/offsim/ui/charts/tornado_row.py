"""A row of a tornado: a bar and the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from offsim.analysis.rank import Bar

THICK = 13
"""How thick a bar is."""
UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
LIGHT = 90
"""How opaque the lighter tint is."""


@dataclass(frozen=True, slots=True)
class TornadoRow:
    """A bar with its lever's label, the words at its two ends, and what it says to those who ask for it."""

    bar: Bar
    label: str
    low: str
    high: str
    spoken: str

    @property
    def ends(self) -> tuple[str, str]:
        """The words left and right of the bar: outcomes rise to the right, whichever end of the lever makes them."""
        return (self.low, self.high) if self.bar.at_low <= self.bar.at_high else (self.high, self.low)


def draw_clasp(painter: QPainter, left: float, right: float, middle: float, colour: str) -> None:
    """Draw how far the outcome goes between the ends of a lever that first raises, then lowers it."""
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    for x in (left, right):
        painter.drawLine(QPointF(x, middle - THICK / 2), QPointF(x, middle + THICK / 2))


def draw_ends(painter: QPainter, row: QRectF, left: float, right: float, ends: tuple[str, str]) -> None:
    """Write the words at the ends of a bar, up to ``left`` and from ``right`` on."""
    before, after = QRectF(0, row.top(), left, row.height()), QRectF(right, row.top(), row.right(), row.height())
    painter.drawText(before, UPRIGHT | Qt.AlignmentFlag.AlignRight, ends[0])
    painter.drawText(after, UPRIGHT | Qt.AlignmentFlag.AlignLeft, ends[1])


def tint(painter: QPainter, accent: str, *, high: bool) -> None:
    """Have the bar drawn next that tells of a lever's high end, or of its low one."""
    colour = QColor(accent)
    painter.setPen(QPen(colour, 1))
    colour.setAlpha(255 if high else LIGHT)
    painter.setBrush(colour)
