"""The fan of an ensemble behind a chart's line: two tints for where members lie, and a thin line for their median."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from offsim.ui.charts.figures import Fan
from offsim.ui.charts.pens import pen

OUTER, INNER = 46, 72
"""How opaque the tint of nine members in ten is, and what that of every other member adds to it."""


class FanItem(pg.GraphicsObject):
    """Draws one ``Fan`` in the coordinates of the plot, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._bands: list[tuple[QPolygonF, QColor]] = []
        self._median, self._median_pen = QPolygonF(), QPen()
        self._bounds = QRectF()

    def show_fan(self, fan: Fan | None) -> None:
        """Draw another fan."""
        self.prepareGeometryChange()
        self._bands, self._median, self._bounds = [], QPolygonF(), QRectF()
        if fan:
            lines = [[QPointF(*point) for point in zip(fan.years, values, strict=True)] for values in fan.levels]
            for low, opacity in ((0, OUTER), (1, INNER)):
                colour = QColor(fan.colour)
                colour.setAlpha(opacity)
                self._bands.append((QPolygonF([*lines[low], *reversed(lines[-1 - low])]), colour))
            self._median = QPolygonF(lines[len(lines) // 2])
            self._median_pen = pen(fan.colour, 1.0)
            self._bounds = self._bands[0][0].boundingRect()
        self.update()

    def values_shown(self) -> list[list[float]]:
        """Return the values at the edges of the tints, from the lowest to the highest, the median's among them."""
        if not self._bands:
            return []
        edges = [[point.y() for point in band.toList()] for band, _ in self._bands]
        years = self._median.size()
        lower, upper = [edge[:years] for edge in edges], [edge[: years - 1 : -1] for edge in edges]
        return [*lower, [point.y() for point in self._median.toList()], *reversed(upper)]

    def boundingRect(self) -> QRectF:
        """Return where the fan lies, in years and the unit of the axis."""
        return self._bounds

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw the tints, the wider one first, and the median."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for band, colour in self._bands:
            painter.setBrush(colour)
            painter.drawPolygon(band)
        painter.setPen(self._median_pen)
        painter.drawPolyline(self._median)
