"""The targets on a chart over the years: a dashed line up to a target's year, a dot there, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from offsim.ui.charts.figures import TargetMark
from offsim.ui.charts.pens import pen
from offsim.ui.style import Theme

APART = 1.4
"""How far from a line another one is, in lines of text, that does not run through its name."""
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
        """Write what a target is above its line, or below where there is no room; both are in the unit of the axis.

        Nor is there room where the line of the next target would run through it, unless there is none below either.
        """
        lines = [mark.value for mark in self._marks]
        for mark in self._marks:
            room = APART * line_height
            above = mark.value + line_height <= top and not any(0 < line - mark.value < room for line in lines)
            below = mark.value >= line_height and not any(0 < mark.value - line < room for line in lines)
            anchor = (0, 1 if above or (not below and mark.value + line_height <= top) else 0)
            label = self._items[mark.key][2]
            if tuple(label.anchor) != anchor:
                label.setAnchor(anchor)

    def _drawn(self) -> Items:
        curve = pg.PlotCurveItem(antialias=False, pen=pen(self._theme.text, 1.0, Qt.PenStyle.DashLine))
        dot = pg.ScatterPlotItem(symbol="d", size=9, pen=pen(self._theme.text), brush=self._theme.base)
        label = pg.TextItem(color=self._theme.text, anchor=(0, 1))
        label.setFont(self._font)
        for item in (curve, dot, label):
            self._plot.addItem(item, ignoreBounds=True)
            item.setZValue(5)
        return curve, dot, label
