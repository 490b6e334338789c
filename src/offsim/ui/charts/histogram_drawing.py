"""Draws how a target's outcome is spread over the members, with the target as a mark and the part that reaches it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from offsim.ensemble.histogram import Histogram
from offsim.ui.style import Theme


def draw_spread(painter: QPainter, room: QRectF, found: Histogram, target: float, theme: Theme) -> None:
    """Draw a histogram on the lower edge of ``room``, numbers rising to the right, wide enough to show the target."""
    low, high = min(float(found.edges[0]), target), max(float(found.edges[-1]), target)
    scale = (room.width() - 1) / ((high - low) or 1.0)
    edges = (room.left() + (found.edges - low) * scale).tolist()
    heights = (found.counts / max(found.counts.max(), 1) * room.height()).tolist()
    bars = [
        QRectF(left, room.bottom() - height, right - left, height)
        for left, right, height in zip(edges, edges[1:], heights, strict=False)
    ]
    mark = room.left() + (target - low) * scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.edge))
    painter.drawRects(bars)
    painter.setClipRect(QRectF(mark, room.top(), room.right() - mark, room.height()))
    painter.setBrush(QColor(theme.good))
    painter.drawRects(bars)
    painter.restore()
    painter.setPen(QPen(QColor(theme.text), 1))
    painter.drawLine(QPointF(mark, room.top()), QPointF(mark, room.bottom()))
