"""The round edge of a chart: a card on the ground of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from offsim.ui.style import Theme

ROUND = 8.0


def draw_card_edge(painter: QPainter, room: QRect, theme: Theme) -> None:
    """Cover the corners of what is drawn with the ground of the window, and draw a hairline around the rest."""
    card = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
    corners = QPainterPath()  # what lies in the first shape alone is filled
    corners.addRect(QRectF(room))
    corners.addRoundedRect(card, ROUND, ROUND)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(corners, QColor(theme.window))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card, ROUND, ROUND)
    painter.restore()
