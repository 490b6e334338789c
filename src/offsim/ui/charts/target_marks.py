"""The targets on a chart over the years: a dashed line up to a target's year, a dot there, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from offsim.ui.charts.figures import TargetMark
from offsim.ui.charts.pens import pen
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn

MARGIN = 4
"""What a text keeps free around its letters, in pixels."""
NAME, MARK = 5, 6
"""How far above the other things names are drawn, and lines, which no name is to cover."""
Items = tuple[pg.PlotCurveItem, pg.ScatterPlotItem, pg.TextItem]


class TargetMarks:
    """Draws targets in a plot; what is drawn once is only moved."""

    def __init__(self, plot: pg.PlotItem, theme: Theme, font: QFont) -> None:
        self._plot, self._theme, self._font = plot, theme, font
        self._marks: Sequence[TargetMark] = ()
        self._items: dict[str, Items] = {}

    def show_marks(self, marks: Sequence[TargetMark], first_year: int) -> None:
        """Draw other targets, from the first year on."""
        self._marks = marks
        for key in self._items.keys() - {mark.key for mark in marks}:
            for item in self._items.pop(key):
                self._plot.removeItem(item)
        for mark in marks:
            if mark.key not in self._items:
                self._items[mark.key] = self._drawn()
            curve, dot, label = self._items[mark.key]
            curve.setData(np.array([first_year, mark.year], float), np.array([mark.value, mark.value]))
            dot.setData([mark.year], [mark.value])
            label.setText(mark.label)
            label.setPos(first_year, mark.value)

    def place_names(self, top: float, line_height: float) -> None:
        """Write what a target is above its line, or below where it would leave the frame or another stands there.

        Both are in the unit of the axis.
        """
        room = line_height * (1 + MARGIN / QFontMetrics(self._font).height())
        taken: list[tuple[float, float]] = []
        for mark in sorted(self._marks, key=lambda mark: -mark.value):
            others = [(other.value, other.value) for other in self._marks if other.value != mark.value] + taken
            above, below = (mark.value, mark.value + room), (mark.value - room, mark.value)
            free = below[0] >= 0 and not _meets(below, others)
            low = above[1] > top or (_meets(above, others) and free)
            taken.append(below if low else above)
            anchor, label = (0, 0 if low else 1), self._items[mark.key][2]
            if tuple(label.anchor) != anchor:
                label.setAnchor(anchor)

    def _drawn(self) -> Items:
        curve = pg.PlotCurveItem(antialias=False, pen=pen(self._theme.text, 1.0, Qt.PenStyle.DashLine))
        dot = pg.ScatterPlotItem(symbol="d", size=drawn(9), pen=pen(self._theme.text), brush=self._theme.base)
        label = pg.TextItem(color=self._theme.text, anchor=(0, 1), fill=self._theme.base)
        label.setFont(self._font)
        for item, height in ((curve, MARK), (dot, MARK), (label, NAME)):
            self._plot.addItem(item, ignoreBounds=True)
            item.setZValue(height)
        return curve, dot, label


def _meets(room: tuple[float, float], taken: Sequence[tuple[float, float]]) -> bool:
    return any(low < room[1] and room[0] < high for low, high in taken)
