"""Draws how far a lever may turn out otherwise than it is set, over the whole of its bounds."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from offsim.ensemble.distributions import density
from offsim.model.study import Lever
from offsim.model.uncertainty import Distribution
from offsim.ui.style import Theme

POINTS = 60


def draw_distribution(
    painter: QPainter,
    room: QRectF,
    lever: Lever,
    value: float,
    found: Distribution | None,
    theme: Theme,
) -> None:
    """Draw the hump on the lower edge of ``room``, cut at the bounds; a bare stroke where the lever is certain."""
    span = lever.high - lever.low or 1.0

    def place(at: float, height: float) -> QPointF:
        part = (at - lever.low) / span
        return QPointF(room.left() + part * room.width(), room.bottom() - height * room.height())

    painter.setPen(QPen(QColor(theme.reference), 1))
    painter.drawLine(room.bottomLeft(), room.bottomRight())
    accent = QColor(theme.accent)
    if found and found.spread:
        reach = 3 * found.spread
        ends = max(lever.low, value - reach), min(lever.high, value + reach)
        at = np.linspace(*ends, POINTS)
        heights = density(found.kind, (at - value) / found.spread)
        hump = [place(*point) for point in zip(at.tolist(), heights.tolist(), strict=True)]
        painter.setPen(QPen(accent, 1.2))
        accent.setAlpha(70)
        painter.setBrush(accent)
        painter.drawPolygon(QPolygonF([place(ends[0], 0), *hump, place(ends[1], 0)]))
    painter.setPen(QPen(QColor(theme.text if found and found.spread else theme.faint), 1))
    painter.drawLine(place(value, 0), place(value, 1))
