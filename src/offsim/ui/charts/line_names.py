"""Where the names of a chart's lines stand: at their ends, or in rows above the years where the chart is narrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics

from offsim.ui.charts.end_labels import (
    AFTER,
    MARGIN,
    SWATCH,
    EndLabel,
    line_height,
    room_for,
    rows_above,
    spread_out,
    width_above,
)
from offsim.ui.charts.figures import Chart, Line
from offsim.ui.charts.plot_area import NAMES, TITLE, PlotArea
from offsim.ui.text_size import grown

BESIDE, CORNER = 4, 44
"""The room before names at the ends, and what the last year keeps free at the corner with the help, in pixels."""


class LineNames:
    """Belongs to one chart; ``labels`` are the names by the keys of their lines."""

    def __init__(self, area: PlotArea, metrics: QFontMetrics) -> None:
        self._area, self._metrics = area, metrics
        self._rows: Sequence[Sequence[Line]] = ()
        self._beside = self._across = 0

    @property
    def height(self) -> int:
        """How many pixels names take above the years."""
        return len(self._rows) * self._metrics.height()

    @property
    def room(self) -> int:
        """How many pixels are kept free after the last year."""
        return grown(CORNER) if self._rows else self._beside

    def arrange(self, lines: Sequence[Line], width: int, axis_width: int) -> None:
        """Decide for a chart of a width where the names of lines stand."""
        self._across = width - axis_width - AFTER
        self._rows = rows_above(lines, self._metrics, width, self._across)
        self._beside = room_for(lines, self._metrics, width)
        rows = self._area.rows
        if rows.rowMinimumHeight(NAMES) != self.height:
            rows.setRowFixedHeight(NAMES, self.height)
            rows.activate()

    def show_name(self, line: Line, label: EndLabel) -> None:
        """Write as much of a line's name as has room."""
        room = (self._across if self._rows else self._beside - MARGIN) - SWATCH - AFTER
        label.show_line(line, self._metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, room))
        parent = self._area if self._rows else self._area.box.childGroup
        if label.parentItem() is not parent:
            label.setParentItem(parent)

    def place(self, chart: Chart, labels: Mapping[str, EndLabel], axis_width: int) -> None:
        """Set each name where it stands: at the ends pushed apart where these lie close, and none above the plot."""
        if self._rows:
            self._place_above(labels, axis_width)
            return
        box = self._area.box
        (left, right), (low, top) = box.viewRange()
        beside = BESIDE * (right - left) / max(box.width(), 1.0)
        height = line_height(self._metrics, box.height(), low, top)
        for key, place in spread_out(chart.lines, low, top, height).items():
            labels[key].setPos(QPointF(chart.last_year + beside, place))

    def _place_above(self, labels: Mapping[str, EndLabel], axis_width: int) -> None:
        high, top = self._metrics.height(), self._area.rows.rowMinimumHeight(TITLE)
        for number, row in enumerate(self._rows):
            left = float(axis_width)
            for line in row:
                labels[line.key].setPos(QPointF(left, top + (number + 0.5) * high))
                left += width_above(line, self._metrics)
