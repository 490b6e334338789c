"""A chart of one outcome over the years; its curves are made once and only given new numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Self

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent

from offsim.language import Language
from offsim.report.tables import Table
from offsim.ui.announcing import heard
from offsim.ui.charts.axes import NumberAxis, YearAxis
from offsim.ui.charts.beginning import Beginning
from offsim.ui.charts.drawing import in_theme
from offsim.ui.charts.end_labels import EndLabel
from offsim.ui.charts.fan import FanItem
from offsim.ui.charts.fan_key import FanKey
from offsim.ui.charts.figures import Axis, Chart, Dots, Line
from offsim.ui.charts.leaving import Leaving
from offsim.ui.charts.level_grid import LevelGrid
from offsim.ui.charts.line_names import LineNames
from offsim.ui.charts.pens import STYLES, pen
from offsim.ui.charts.plot import TICK, Plot
from offsim.ui.charts.rounding import round_range
from offsim.ui.charts.short_names import with_unit
from offsim.ui.charts.target_marks import TargetMarks
from offsim.ui.charts.year_reader import YearReader
from offsim.ui.fonts import semi_bold
from offsim.ui.plain_text import give_tip
from offsim.ui.style import CAPTION, Theme, sized
from offsim.ui.text_size import drawn, grown

AXIS_WIDTH, TITLE_MARGIN, LEAST_OF_YEARS = 46, 26, 0.3
"""Room for numbers and beside the title, in pixels; the part of the plot that years keep at least."""
LEAST_WIDTH, LEAST_HEIGHT = 220, 170
LEAST_FOR_NAMES = 130
"""A width that grows with text, as the names of targets do, which stand within the axes."""
KEY_MARGIN = 12
DOT, BEFORE = 8, 0.25
"""The size of dots in pixels at text of 100 %, and how many years are kept free before the first at least."""


class ProjectionChart(Plot):
    """Shows a ``Chart``; while held, its axis stands still, and ``settle`` lets it fit again."""

    def __init__(self, name: str, title: str, axis: Axis, language: Language, theme: Theme) -> None:
        self._number_axis, self._year_axis = NumberAxis(language), YearAxis()
        super().__init__(theme, {"left": self._number_axis, "bottom": self._year_axis})
        self.setObjectName(name)
        self._language = language
        self._small = sized(self.font(), CAPTION)
        self._metrics = QFontMetrics(self._small)
        self._chart: Chart | None = None
        self._held = False
        self.named_lines: dict[str, tuple[pg.PlotCurveItem, EndLabel]] = {}
        self._names = LineNames(self.area, self._metrics)
        self._targets = TargetMarks(self.area, theme, self._small)
        self._fan = FanItem()
        self.grid = LevelGrid(self.area, self._number_axis, theme)
        self.area.add(self._fan)
        self._prepare()
        self._reader = YearReader(self, language, theme)
        self._beginning = Beginning(self.area, language, theme)
        self._leaving = Leaving(self, language, theme)
        self.show_axis(axis, title)

    def show_axis(self, axis: Axis, title: str) -> None:
        """Take another outcome, under its title; figures of it are to follow."""
        self.axis = axis
        self.setAccessibleName(title)
        self._show_title()
        self._reader.show_axis(axis)

    def show_chart(self, chart: Chart) -> None:
        """Show new figures on the standing curves."""
        before, self._chart = self._chart, chart
        self._year_axis.last_year = chart.last_year
        for gone in self.named_lines.keys() - {line.key for line in chart.lines}:
            for item in self.named_lines.pop(gone):
                self.box.removeItem(item)
        self._fan.show_fan(chart.fan)
        self._beginning.show_chart(chart)
        for height, line in enumerate(chart.lines):
            self._show_line(line, height)
        self._targets.show_marks(chart.targets, chart.first_year)
        if before is None or before.dots != chart.dots:
            self._show_dots(chart.dots)
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):  # else another size is yet to be told
            self._name_lines(chart)
            if self._held:
                low, top = self.box.viewRange()[1]
                self._leaving.show_lines(chart.lines, low, top, self.axis.decimals)
            else:
                self._fit(chart)
            self._spread_labels(chart)
        self._reader.show_chart(chart)

    @property
    def stem(self) -> str:
        """What a file of it is called on its page."""
        return f"{self.axis.outcome}-difference" if self.axis.difference else self.axis.outcome

    def again(self, theme: Theme) -> Self:
        """Return another chart that shows the same in a theme."""
        chart = type(self)(self.objectName(), self.accessibleName(), self.axis, self._language, theme)
        chart.caption = self.caption
        if shown := self._chart:
            lines = (replace(line, colour=in_theme(line.colour, self._theme, theme)) for line in shown.lines)
            fan = shown.fan and replace(shown.fan, colour=in_theme(shown.fan.colour, self._theme, theme))
            chart.show_chart(replace(shown, lines=tuple(lines), fan=fan))
        return chart.keyed()

    def keyed(self) -> Self:
        """Return it with a key of its own to the band, where it shows one: no page has one beside it."""
        if self._chart and (fan := self._chart.fan):
            key = FanKey(self._language, self._theme)
            key.show_colour(fan.colour)
            key.beside_margin(KEY_MARGIN)
            self.key = key
        return self

    @property
    def figures(self) -> Table:
        """What is drawn year by year, in the unit of the axis."""
        from offsim.ui.charts.chart_table import table_of  # noqa: PLC0415  (not needed to start)

        title = self.accessibleName()
        return table_of(self._chart, title, self._language) if self._chart else Table(title, (), ())

    def hold(self) -> None:
        """Let the axis stand still."""
        self._held = True

    def settle(self) -> None:
        """Let the axis fit what is shown again."""
        self._held = False
        self._leaving.clear()
        self.fit_to_size()

    @property
    def summary(self) -> str:
        """What is read of the year pointed at, or else where the lines end and how far from each target."""
        from offsim.ui.charts.summary import summary_of  # noqa: PLC0415  (not needed to start)

        return self.reading or (summary_of(self._chart, self.axis, self._language) if self._chart else "")

    @property
    def reading(self) -> str:
        """What is read of the year pointed at."""
        return self._reader.text

    @property
    def beginning(self) -> str:
        """What is said of where the projection begins."""
        return self._beginning.text

    @property
    def leaving(self) -> str:
        """What is said where lines leave the frame."""
        return self._leaving.text

    @property
    def top(self) -> float:
        """Where the vertical axis ends."""
        return float(self.box.viewRange()[1][1])

    def values_shown(self, scenario: str) -> tuple[float, ...]:
        """Return what the curve of a scenario draws."""
        return tuple(self.named_lines[scenario][0].getData()[1].tolist())

    def fan_shown(self) -> list[list[float]]:
        """Return what the fan draws, level by level; empty where there is none."""
        return self._fan.values_shown()

    def minimumSizeHint(self) -> QSize:
        """Ask for the height that years keep at least, of which names above them take nothing."""
        return QSize(max(LEAST_WIDTH, grown(LEAST_FOR_NAMES)), grown(LEAST_HEIGHT) + self._names.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title first: one that is too long would keep the plot from becoming narrower."""
        if self.accessibleName():  # the first size comes before there is anything to show
            self._show_title()
        super().resizeEvent(event)

    def fit_to_size(self) -> None:
        """Fit the axes, and keep room for the labels."""
        if chart := getattr(self, "_chart", None):
            self._name_lines(chart)
            self._fit(chart)
            self._spread_labels(chart)
            self._reader.place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the year under the pointer."""
        place = self.box.mapSceneToView(self.mapToScene(event.position().toPoint()))
        self._reader.point_at(round(place.x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        self._reader.point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read a year by the arrow keys, Home and End, years left to right in every language; Escape stops."""
        steps, ends = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}, {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
        if event.key() == Qt.Key.Key_Escape:
            self._reader.point_at(None)
        elif event.key() in steps:
            with heard(self):
                self._reader.step(steps[Qt.Key(event.key())])
        elif event.key() in ends:
            with heard(self):
                self._reader.go_to_end(last=ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _prepare(self) -> None:
        for axis in (self._number_axis, self._year_axis):
            axis.setStyle(hideOverlappingLabels=False, tickLength=TICK)
        self._number_axis.setWidth(grown(AXIS_WIDTH))
        self.setMouseTracking(True)

    def _name_lines(self, chart: Chart) -> None:
        """Write as much of each name as has room in the width there is."""
        before = self._names.height
        self._names.arrange(chart.lines, self.width(), grown(AXIS_WIDTH))
        if self._names.height != before:
            self.updateGeometry()
        for line in chart.lines:
            self._names.show_name(line, self.named_lines[line.key][1])

    def _spread_labels(self, chart: Chart) -> None:
        """Set names where they stand."""
        labels = {key: label for key, (_, label) in self.named_lines.items()}
        self._names.place(chart, labels, grown(AXIS_WIDTH))

    def _show_title(self) -> None:
        """Show as much of the title as there is room for: a longer one would make the plot wider than the window."""
        font = semi_bold(self.font())
        room = max(self.width(), LEAST_WIDTH) - grown(AXIS_WIDTH) - TITLE_MARGIN
        title = with_unit(self.accessibleName(), QFontMetrics(font), room)
        self.entitle(title)
        give_tip(self.area.title, "" if title == self.accessibleName() else self.accessibleName())

    def _show_line(self, line: Line, height: int) -> None:
        if line.key not in self.named_lines:
            curve = self.area.add(pg.PlotCurveItem(antialias=True, connect="finite"))
            label = self.area.add(EndLabel(self._theme.text, self._small))
            self.named_lines[line.key] = (curve, label)
        curve, _ = self.named_lines[line.key]
        curve.setData(
            np.array(line.years, float), np.array(line.values), pen=pen(line.colour, line.width, STYLES[line.pattern])
        )
        curve.setZValue(10 + height)

    def _show_dots(self, perimeters: Sequence[Dots]) -> None:
        spots = [
            {"pos": place, "symbol": dots.symbol}
            for dots in perimeters
            for place in zip(dots.years, dots.values, strict=True)
        ]
        self._dots.setData(spots)

    @cached_property
    def _dots(self) -> pg.ScatterPlotItem:
        return self.area.add(pg.ScatterPlotItem(size=drawn(DOT), pen=pen(self._theme.text, 1.2), brush=None), 8)

    def _fit(self, chart: Chart) -> None:
        shown = [value for line in chart.lines for value in line.values]
        shown += chart.fan.levels[-1] if chart.fan else ()
        shown += [mark.value for mark in chart.targets] + [value for dots in chart.dots for value in dots.values]
        low, top = round_range([value for value in shown if math.isfinite(value)])
        if self._held:  # and it has another size only
            low, top = self.box.viewRange()[1]
        span = chart.last_year - chart.first_year
        wide = self.box.width()
        room = max(wide - self._names.room, wide * LEAST_OF_YEARS, 1.0)
        right = chart.last_year + span * self._names.room / room
        before = max(BEFORE, span * drawn(DOT) / room)
        self.box.setRange(xRange=(chart.first_year - before, right), yRange=(low, top), padding=0)
        self.grid.draw(chart.first_year - before, float(chart.last_year))
        self._targets.place_names(top, (top - low) / max(self.box.height(), 1.0))
        self._beginning.place()
