"""A pill that says by an icon, a word and a colour whether a target is reached."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from offsim.ui.stable_label import FLAGS
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn

ICON, ASIDE, BETWEEN = 8.0, 6.0, 4.0
GROUND = 34
"""How opaque its colour lies on its ground."""
CHECK = ((0.0, 0.55), (0.38, 0.9), (1.0, 0.15))
CROSS = (((0.1, 0.1), (0.9, 0.9)), ((0.1, 0.9), (0.9, 0.1)))


def pill_width(metrics: QFontMetrics, word: str) -> int:
    """Return the pixels a pill takes; without a word, it has its icon alone."""
    return round(2 * ASIDE + drawn(ICON) + (drawn(BETWEEN) + metrics.horizontalAdvance(word) if word else 0))


def draw_pill(painter: QPainter, room: QRectF, word: str, theme: Theme, *, reached: bool, mirrored: bool) -> None:
    """Draw a pill that fills its room, its icon where lines start."""
    colour = QColor(theme.good if reached else theme.bad)
    ground = QColor(colour)
    ground.setAlpha(GROUND)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
    painter.setPen(QPen(colour, drawn(1.8)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    icon = drawn(ICON)
    left = room.right() - ASIDE - icon if mirrored else room.left() + ASIDE
    _draw_icon(painter, QPointF(left, room.center().y() - icon / 2), icon, reached=reached)
    inside = ASIDE + icon + drawn(BETWEEN)
    words = room.adjusted(ASIDE, 0, -inside, 0) if mirrored else room.adjusted(inside, 0, -ASIDE, 0)
    painter.setPen(colour)
    painter.drawText(words, FLAGS[mirrored], word)
    painter.restore()


def _draw_icon(painter: QPainter, corner: QPointF, size: float, *, reached: bool) -> None:
    if reached:
        painter.drawPolyline(QPolygonF([corner + QPointF(x, y) * size for x, y in CHECK]))
        return
    for start, end in CROSS:
        painter.drawLine(corner + QPointF(*start) * size, corner + QPointF(*end) * size)
