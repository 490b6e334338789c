"""The targets on a chart over the years: a dashed line up to a target's year, a dot there, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from offsim.ui.charts.figures import TargetMark
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot_area import PlotArea
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn

MARGIN = 4
"""What a text keeps free around its letters, in pixels."""
CLEAR = 1.25
"""How far a name reaches, in its heights, where another line is not to be mistaken for its own."""
NAME, MARK = 5, 6
"""How far above the other things names are drawn, and lines, which no name is to cover."""

Span = tuple[float, float]
"""From where to where something reaches, in the unit of the axis."""


class TargetMarks:
    """Draws targets in a plot; what is drawn once is only moved."""

    def __init__(self, area: PlotArea, theme: Theme, font: QFont) -> None:
        self._area, self._theme, self._font = area, theme, font
        self._first_year, self._marks = 0, tuple[TargetMark, ...]()
        self._labels: dict[str, pg.TextItem] = {}

    def show_marks(self, marks: Sequence[TargetMark], first_year: int) -> None:
        """Draw other targets, from the first year on."""
        if (self._first_year, self._marks) == (first_year, tuple(marks)):
            return
        self._first_year, self._marks = first_year, tuple(marks)
        for key in self._labels.keys() - {mark.key for mark in marks}:
            self._area.box.removeItem(self._labels.pop(key))
        years, values = [mark.year for mark in marks], [mark.value for mark in marks]
        ends = [(first_year, year) for year in years]
        self._lines.setData(np.array(ends, float).ravel(), np.repeat(values, 2))
        self._dots.setData(years, values)
        for mark in marks:
            if mark.key not in self._labels:
                self._labels[mark.key] = self._new_label()
            label = self._labels[mark.key]
            label.setText(mark.label)
            label.setPos(first_year, mark.value)

    def place_names(self, top: float, pixel: float) -> None:
        """Write what a target is above its line, or below where it would leave the frame or another stands there.

        Where another stands on either side, it is written on the line itself, after other names that reach there. Both
        ``top``, the end of the axis, and ``pixel``, what a pixel stands for, are in the unit of the axis.
        """
        taken: list[tuple[Span, float]] = []
        levels = [mark.value for mark in self._marks]
        for mark in sorted(self._marks, key=lambda mark: -mark.value):
            label = self._labels[mark.key]
            size = label.textItem.boundingRect()  # which fonts make higher than they say their lines are
            width, room = size.width(), pixel * (size.height() - MARGIN)
            clear = room * CLEAR  # of other lines, or it would be as near to them
            others = [(value - clear + room, value + clear - room) for value in levels if value != mark.value]
            others += [span for span, _ in taken]
            above, below = (mark.value, mark.value + room), (mark.value - room, mark.value)
            upon, before = (mark.value - room / 2, mark.value + room / 2), 0.0
            if above[1] <= top and not _meets(above, others):
                span, level = above, 1.0
            elif below[0] >= 0 and not _meets(below, others):
                span, level = below, 0.0
            else:
                span, level = upon, 0.5
                before = max((end for other, end in taken if _meets(upon, [other])), default=0.0)
            taken.append((span, before + width))
            anchor = (-before / max(width, 1.0), level)
            if tuple(label.anchor) != anchor:
                label.setAnchor(anchor)

    @cached_property
    def _lines(self) -> pg.PlotCurveItem:
        dashed = pen(self._theme.text, 1.0, Qt.PenStyle.DashLine)
        return self._area.add(pg.PlotCurveItem(antialias=False, pen=dashed, connect="pairs"), MARK)

    @cached_property
    def _dots(self) -> pg.ScatterPlotItem:
        dots = pg.ScatterPlotItem(symbol="d", size=drawn(9), pen=pen(self._theme.text), brush=self._theme.base)
        return self._area.add(dots, MARK)

    def _new_label(self) -> pg.TextItem:
        label = pg.TextItem(color=self._theme.text, anchor=(0, 1), fill=self._theme.base)
        label.setFont(self._font)
        return self._area.add(label, NAME)


def _meets(room: Span, taken: Sequence[Span]) -> bool:
    return any(low < room[1] and room[0] < high for low, high in taken)
