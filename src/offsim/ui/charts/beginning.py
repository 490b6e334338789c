"""Marks on a chart where the projection begins: a fine line after the last year that is observed, with a word to it."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from offsim.language import Language
from offsim.ui.charts.figures import Chart
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot_area import PlotArea
from offsim.ui.style import CAPTION, Theme, sized
from offsim.ui.text_size import drawn

RADIUS, BESIDE, MARGIN = 5, 6, 4
"""What a dot takes around its point, and how far the word stands from the line, in pixels at text of 100 %; and what
a text keeps free around its letters."""
Point = tuple[float, float]
"""A year, and a value in the unit of the axis."""


class Beginning:
    """Belongs to one chart; its word stands low after the line, where lines and targets seldom are, and on no dot."""

    def __init__(self, area: PlotArea, language: Language, theme: Theme) -> None:
        self._language = language
        self._known: int | None = None
        self._points: Sequence[Point] = ()
        self._line = pg.InfiniteLine(angle=90, pen=pen(theme.faint, 1.0, Qt.PenStyle.DotLine))
        self._label = pg.TextItem(color=theme.faint, anchor=(0, 1))
        self._label.setFont(sized(self._label.textItem.font(), CAPTION))
        for item in (self._line, self._label):
            item.setVisible(False)
            area.add(item, 4)
        self._box = area.box

    def show_chart(self, chart: Chart) -> None:
        """Mark the year after the last known one of a chart as the first that is projected, or nothing.

        The word is to be placed once the axes fit.
        """
        points = [(float(mark.year), mark.value) for mark in chart.targets]
        for dots in chart.dots:
            points += zip(map(float, dots.years), dots.values, strict=True)
        if (chart.known, points) == (self._known, self._points):
            return
        self._known, self._points = chart.known, points
        for item in (self._line, self._label):
            item.setVisible(self._known is not None)
        if self._known is not None:
            self._line.setValue(self._known)
            self._label.setText(self.text)

    @property
    def text(self) -> str:
        """What the mark says, empty where there is none."""
        if self._known is None:
            return ""
        return self._language.translate("Chart", "projected from {year}").format(year=self._known + 1)

    def place(self) -> None:
        """Put the word below or above, after the line or before it: the first of these where it lies on no dot.

        Where it has no room on either side, it is not shown.
        """
        if self._known is None:
            return
        size = QSizeF(self._label.textItem.boundingRect().size())
        beside = drawn(BESIDE) / max(size.width(), 1.0)
        near = drawn(RADIUS) - MARGIN
        low, top = self._box.viewRange()[1]
        to_pixels = self._box.childTransform()
        dots = [to_pixels.map(QPointF(*point)) for point in self._points]
        within = QRectF(0, 0, self._box.width(), self._box.height()).adjusted(-1, -1, 1, 1)
        found: tuple[Point, float] | None = None
        for anchor, level in [((x, y), low if y else top) for y in (1, 0) for x in (-beside, 1 + beside)]:
            at = to_pixels.map(QPointF(self._known, level))
            room = QRectF(QPointF(at.x() - anchor[0] * size.width(), at.y() - anchor[1] * size.height()), size)
            if within.contains(room):
                around = room.adjusted(-near, -near, near, near)
                free = not any(around.contains(dot) for dot in dots)
                found = (anchor, level) if free or found is None else found
                if free:
                    break
        self._label.setVisible(found is not None)
        if found is not None:
            self._label.setAnchor(found[0])
            self._label.setPos(self._known, found[1])
