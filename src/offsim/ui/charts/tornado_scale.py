"""The scale of a tornado: round numbers below the bars, and the line's value above them."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from offsim.language import Language
from offsim.ui.charts.rounding import round_step
from offsim.ui.style import Theme

PIXELS_BETWEEN_TICKS = 64


def draw_ticks(
    painter: QPainter,
    span: tuple[float, float],
    bars: QRectF,
    below: float,
    x_of: Callable[[float], float],
    language: Language,
    theme: Theme,
) -> None:
    """Draw a line through the ``bars`` at every round number of a span, and the number in so much room ``below``."""
    low, high = span
    step = round_step((high - low) * PIXELS_BETWEEN_TICKS / max(bars.width(), 1.0))
    decimals = max(0, ceil(-log10(step) - 1e-9))
    for number in range(ceil(low / step - 1e-9), int(high // step) + 1):
        x = x_of(number * step)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()))
        painter.setPen(QColor(theme.faint))
        draw_number(painter, x, bars.bottom(), below, language.number(number * step, decimals))


def draw_number(painter: QPainter, x: float, top: float, height: float, words: str) -> None:
    """Write a number in the middle of its place on the scale."""
    room = QRectF(x - PIXELS_BETWEEN_TICKS, top, 2 * PIXELS_BETWEEN_TICKS, height)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
