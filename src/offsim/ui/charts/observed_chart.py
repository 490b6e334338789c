"""The record over the projection: the line of the scenario shown, and what was observed, perimeter by perimeter."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from offsim.analysis.observed_series import overlay
from offsim.language import Language
from offsim.model.projection import Projection
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import ACTIVE_WIDTH, Axis, Chart, Dots, Line, symbols_of
from offsim.ui.charts.pens import pen
from offsim.ui.style import Theme


class ObservedChart(ProjectionChart):
    """A chart whose dots of one perimeter are joined by a thin line, and never with those of another."""

    def __init__(self, name: str, title: str, axis: Axis, language: Language, theme: Theme) -> None:
        self._joined: dict[str, pg.PlotCurveItem] = {}
        super().__init__(name, title, axis, language, theme)

    def show_chart(self, chart: Chart) -> None:
        """Show new figures, and join what was observed in one perimeter."""
        super().show_chart(chart)
        for dots in chart.dots:
            if dots.perimeter not in self._joined:
                curve = pg.PlotCurveItem(antialias=True, pen=pen(self._theme.faint, 1.0, Qt.PenStyle.DotLine))
                self._joined[dots.perimeter] = self.area.add(curve, 7)
            self._joined[dots.perimeter].setData(np.array(dots.years, float), np.array(dots.values))

    def observed_shown(self, perimeter: str) -> tuple[float, ...]:
        """Return what the thin line of one perimeter (key) joins."""
        return tuple(self._joined[perimeter].getData()[1].tolist())


def observed_chart_of(projection: Projection, axis: Axis, scenario: tuple[str, str, str], language: Language) -> Chart:
    """Return the chart of one national outcome; ``scenario`` gives the key, name and colour of the one projected."""
    study = projection.study
    key, label, colour = scenario
    values = axis.values(projection, 0)
    there = np.isfinite(values)  # growth has no figure in the base year
    years = tuple(np.array(study.years)[there].tolist())
    line = Line(key, label, years, tuple(values[there].tolist()), colour, ACTIVE_WIDTH)
    symbols = symbols_of(study)
    dots = tuple(
        Dots(
            series.perimeter,
            language.say(study.perimeters[series.perimeter].label),
            symbols[series.perimeter],
            series.years,
            tuple(value / axis.divisor for value in series.observed),
        )
        for series in overlay(projection, axis.outcome).series
    )
    shown = [study.base_year, study.last_year, *(year for one in dots for year in one.years)]
    return Chart((line,), None, (), dots, min(shown), max(shown))
