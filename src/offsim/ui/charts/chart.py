"""A chart of one outcome over the years; its curves are made once and only given new numbers."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel

from offsim.language import Language
from offsim.ui.charts.axes import NumberAxis, YearAxis, round_top
from offsim.ui.charts.figures import Axis, Chart, Dots, Line, TargetMark
from offsim.ui.style import SMALL, Theme, scaled

LABEL_WIDTH = 110
LABEL_HEIGHT = 15
LABEL_MARGIN = 18


def pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen whose width does not scale with the view."""
    result = QPen(QColor(colour), width, style)
    result.setCosmetic(True)
    return result


class ProjectionChart(pg.PlotWidget):
    """Shows a ``Chart``; while held, its axis stands still, and ``settle`` lets it fit again."""

    year_pointed = Signal(object)

    def __init__(self, name: str, title: str, axis: Axis, words: Language, theme: Theme) -> None:
        self._number_axis, self._year_axis = NumberAxis(words), YearAxis()
        super().__init__(background=theme.base, axisItems={"left": self._number_axis, "bottom": self._year_axis})
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.axis, self._words, self._theme = axis, words, theme
        self._chart: Chart | None = None
        self._held = False
        self._year: int | None = None
        self._lines: dict[str, tuple[pg.PlotCurveItem, pg.TextItem]] = {}
        self._targets: dict[str, tuple[pg.PlotCurveItem, pg.ScatterPlotItem, pg.TextItem]] = {}
        self._dots: dict[str, pg.ScatterPlotItem] = {}
        self._prepare(title)
        self._cursor = pg.InfiniteLine(angle=90, pen=pen(theme.faint))
        self._cursor.setVisible(False)
        self.addItem(self._cursor, ignoreBounds=True)
        self._reading = QLabel(self)
        self._reading.setVisible(False)
        self._reading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._reading.setStyleSheet(
            f"background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; padding: 4px;"
        )
        scaled(self._reading, SMALL)

    def show_chart(self, chart: Chart) -> None:
        """Show new figures on the standing curves."""
        before, self._chart = self._chart, chart
        self._year_axis.last_year = chart.last_year
        self._forget({line.key for line in chart.lines}, self._lines)
        self._forget({mark.key for mark in chart.targets}, self._targets)
        self._forget({dots.perimeter for dots in chart.dots}, self._dots)
        for height, line in enumerate(chart.lines):
            self._show_line(line, height)
        for mark in chart.targets:
            self._show_target(mark)
        if before is None or before.dots != chart.dots:
            for dots in chart.dots:
                self._show_dots(dots)
        if not self._held:
            self._fit()
        self._spread_labels()
        if self._year is not None:
            self._read_year(self._year)

    def hold(self) -> None:
        """Let the axis stand still."""
        self._held = True

    def settle(self) -> None:
        """Let the axis fit what is shown again."""
        self._held = False
        if self._chart:
            self._fit()
            self._spread_labels()

    @property
    def top(self) -> float:
        """Where the vertical axis ends."""
        return float(self.getViewBox().viewRange()[1][1])

    def values_shown(self, scenario: str) -> tuple[float, ...]:
        """Return what the curve of a scenario draws."""
        return tuple(self._lines[scenario][0].getData()[1].tolist())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the labels."""
        super().resizeEvent(event)
        if getattr(self, "_chart", None):
            self._fit()
            self._spread_labels()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the year under the pointer."""
        place = self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))
        self._point_at(round(place.x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        self._point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read a year by the arrow keys, years left to right in every language; Escape stops."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() == Qt.Key.Key_Escape:
            self._point_at(None)
        elif event.key() in steps and self._chart:
            begin = self._chart.last_year if self._year is None else self._year + steps[Qt.Key(event.key())]
            self._point_at(min(max(begin, self._chart.first_year), self._chart.last_year))
        else:
            super().keyPressEvent(event)

    def _prepare(self, title: str) -> None:
        item = self.getPlotItem()
        item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.setTitle(title, color=self._theme.text, size="10pt", justify="left")
        item.showGrid(y=True, alpha=0.12)
        for axis in (self._number_axis, self._year_axis):
            axis.setTextPen(self._theme.faint)
            axis.setPen(pen(self._theme.line))
            axis.setStyle(hideOverlappingLabels=False, tickLength=4)
        self._number_axis.setWidth(46)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(220, 170)

    def _forget(self, wanted: set[str], items: dict) -> None:  # type: ignore[type-arg]
        for key in items.keys() - wanted:
            found = items.pop(key)
            for item in found if isinstance(found, tuple) else (found,):
                self.removeItem(item)

    def _show_line(self, line: Line, height: int) -> None:
        if line.key not in self._lines:
            curve = pg.PlotCurveItem(antialias=True)
            label = pg.TextItem(anchor=(0, 0.5))
            self.addItem(curve)
            self.addItem(label, ignoreBounds=True)
            self._lines[line.key] = (curve, label)
        curve, label = self._lines[line.key]
        curve.setData(np.array(line.years, float), np.array(line.values), pen=pen(line.colour, line.width))
        curve.setZValue(10 + height)
        metrics = QFontMetrics(label.textItem.font())
        name = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, LABEL_WIDTH - LABEL_MARGIN)
        if label.toPlainText() != name or label.color.name() != QColor(line.colour).name():
            label.setText(name, color=line.colour)

    def _show_target(self, mark: TargetMark) -> None:
        if mark.key not in self._targets:
            curve = pg.PlotCurveItem(antialias=False, pen=pen(self._theme.text, 1.0, Qt.PenStyle.DashLine))
            dot = pg.ScatterPlotItem(symbol="d", size=9, pen=pen(self._theme.text), brush=self._theme.base)
            label = pg.TextItem(color=self._theme.text, anchor=(0, 1))
            for item in (curve, dot, label):
                self.addItem(item, ignoreBounds=True)
                item.setZValue(5)
            self._targets[mark.key] = (curve, dot, label)
        curve, dot, label = self._targets[mark.key]
        first = self._chart.first_year if self._chart else mark.year
        curve.setData(np.array([first, mark.year], float), np.array([mark.value, mark.value]))
        dot.setData([mark.year], [mark.value])
        label.setText(mark.label)
        label.setPos(first, mark.value)

    def _show_dots(self, dots: Dots) -> None:
        if dots.perimeter not in self._dots:
            scatter = pg.ScatterPlotItem(symbol=dots.symbol, size=8, pen=pen(self._theme.text, 1.2), brush=None)
            self._dots[dots.perimeter] = scatter
            scatter.setZValue(8)
            self.addItem(scatter, ignoreBounds=True)
        self._dots[dots.perimeter].setData(dots.years, dots.values)

    def _fit(self) -> None:
        if not self._chart:
            return
        chart = self._chart
        shown = [value for line in chart.lines for value in line.values]
        shown += [mark.value for mark in chart.targets] + [value for dots in chart.dots for value in dots.values]
        top = round_top(max(shown, default=1.0))
        span = chart.last_year - chart.first_year
        room = max(self.getViewBox().width() - LABEL_WIDTH, LABEL_WIDTH)
        right = chart.last_year + span * LABEL_WIDTH / room
        self.getViewBox().setRange(xRange=(chart.first_year - 0.25, right), yRange=(0, top), padding=0)

    def _spread_labels(self) -> None:
        """Set each line's name at its end, pushed apart where ends lie close."""
        if not self._chart:
            return
        pixel = self.top / max(self.getViewBox().height(), 1.0)
        ends = sorted((line.values[-1], line.key) for line in self._chart.lines)
        place = -LABEL_HEIGHT / 2 * pixel
        for value, key in ends:
            place = max(value, place + LABEL_HEIGHT * pixel)
            self._lines[key][1].setPos(QPointF(self._chart.last_year + 0.08, place))

    def _point_at(self, year: int | None) -> None:
        inside = self._chart and year is not None and self._chart.first_year <= year <= self._chart.last_year
        year = year if inside else None
        if year != self._year:
            self._year = year
            self._cursor.setVisible(year is not None)
            self._reading.setVisible(year is not None)
            if year is not None:
                self._cursor.setValue(year)
                self._read_year(year)

    def _read_year(self, year: int) -> None:
        if not self._chart:
            return
        number = self._words.number
        rows = [
            f"{line.label}: {number(line.values[line.years.index(year)], self.axis.decimals + 1)}"
            for line in reversed(self._chart.lines)
            if year in line.years
        ]
        observed = self._words.translate("Chart", "observed, {perimeter}: {value}")
        rows += [
            observed.format(perimeter=dots.label, value=number(value, self.axis.decimals + 1))
            for dots in self._chart.dots
            for point, value in zip(dots.years, dots.values, strict=True)
            if point == year
        ]
        self._reading.setText("\n".join([str(year), *rows]))
        self.setAccessibleDescription(self._reading.text())
        self._reading.adjustSize()
        x = self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(year, 0))).x()
        left = x - self._reading.width() - 8 if x > self.width() / 2 else x + 8
        self._reading.move(max(0, left), 28)
