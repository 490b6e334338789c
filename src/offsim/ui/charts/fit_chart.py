"""A small chart of the changes in the record by how far an economy grew from normal, with the line through them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from offsim.analysis.hindcast import Fit, Pair
from offsim.language import Language
from offsim.report.questions.hindcast import pair_figures
from offsim.report.tables import Table
from offsim.ui.charts.axes import NumberAxis
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot import TICK, Plot
from offsim.ui.charts.short_names import with_unit
from offsim.ui.plain_text import give_tip, written
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn

MARGIN = 0.12
LEAST_SPAN = 1.0


class FitChart(Plot):
    """Shows pairs, one shape a perimeter, and a fitted line where there is one."""

    stem = "fit"

    def __init__(self, name: str, language: Language, theme: Theme) -> None:
        self._axes = {"left": NumberAxis(language), "bottom": NumberAxis(language, "bottom")}
        super().__init__(theme, self._axes)
        self.setObjectName(name)
        self._language = language
        self._shown: tuple[Sequence[Pair], dict[str, str], Fit | None, str] = ((), {}, None, "")
        self._dots: dict[str, pg.ScatterPlotItem] = {}
        self._line = pg.PlotCurveItem(antialias=True, pen=pen(theme.accent, 2.0))
        self._chosen = pg.ScatterPlotItem(symbol="o", size=drawn(16), pen=pen(theme.accent, 1.6), brush=None)
        self._normal = pg.InfiniteLine(0.0, angle=90, pen=pen(theme.line))
        for item in (self._line, self._chosen, self._normal):
            self.area.add(item)
        self._prepare()

    def show_fit(self, pairs: Sequence[Pair], symbols: dict[str, str], found: Fit | None, economy: str) -> None:
        """Show pairs with a symbol for each perimeter (key); ``economy`` is the name of the one across."""
        self._shown = (pairs, symbols, found, economy)
        self._name_across()
        for perimeter in symbols.keys() | self._dots.keys():
            some = [pair for pair in pairs if pair.perimeter == perimeter]
            self._scatter(perimeter, symbols.get(perimeter, "o")).setData(
                [pair.deviation for pair in some], [pair.growth for pair in some]
            )
        self._chosen.setData([], [])
        low, high = _span([pair.deviation for pair in pairs] + [0.0])
        ends = np.array([low, high])
        line = found.trend.value + found.sensitivity.value * ends if found else np.array([np.nan, np.nan])
        self._line.setData(ends, line)
        bottom, top = _span([pair.growth for pair in pairs] + [0.0] + (line.tolist() if found else []))
        self.box.setRange(xRange=(low, high), yRange=(bottom, top), padding=0)

    def fit_to_size(self) -> None:
        """Let the name of the axis have the room there is now."""
        if getattr(self, "_shown", ("",))[-1]:
            self._name_across()

    def _name_across(self) -> None:
        """Write as much of what the axis is called as has room, with its unit, and the whole in a tip."""
        whole = self._language.translate("Chart", "{economy}: deviation, pp").format(economy=self._shown[-1])
        axis = self._axes["bottom"]
        name = with_unit(whole, self.fontMetrics(), round(self.box.width()))
        axis.setLabel(written(name), color=self._theme.faint)
        give_tip(axis.label, "" if name == whole else whole)

    def again(self, theme: Theme) -> FitChart:
        """Return another chart that shows the same in a theme."""
        chart = FitChart(self.objectName(), self._language, theme)
        chart.caption = self.caption
        chart.show_fit(*self._shown)
        return chart

    @property
    def figures(self) -> Table:
        """The pairs, and the growth that the fitted line has at each."""
        pairs, _, found, economy = self._shown
        return pair_figures(pairs, economy, self._language, found)

    def choose(self, pair: Pair | None) -> None:
        """Put a ring around one of the pairs, or none."""
        self._chosen.setData([pair.deviation] if pair else [], [pair.growth] if pair else [])

    def line_shown(self) -> list[float]:
        """Return where the fitted line begins and ends, in per cent a year; not a number where there is none."""
        ends: list[float] = self._line.getData()[1].tolist()
        return ends

    def _scatter(self, perimeter: str, symbol: str) -> pg.ScatterPlotItem:
        if perimeter not in self._dots:
            self._dots[perimeter] = pg.ScatterPlotItem(
                symbol=symbol, size=drawn(9), pen=pen(self._theme.text, 1.2), brush=None
            )
            self.area.add(self._dots[perimeter])
        return self._dots[perimeter]

    def _prepare(self) -> None:
        title = self._language.translate("Chart", "Growth, %/yr")
        self.entitle(title)
        self._axes["left"].setGrid(255)  # opaque, as its pen is
        for axis in self._axes.values():
            axis.setStyle(hideOverlappingLabels=False, tickLength=TICK)
        self._axes["left"].setWidth(46)
        self.setAccessibleName(title)
        self.keep_least(200, 150)
        self.keep_corner()


def _span(values: Sequence[float]) -> tuple[float, float]:
    """Return a range a little wider than the values."""
    low, high = min(values), max(values)
    more = max((high - low) * MARGIN, LEAST_SPAN / 2)
    return low - more, high + more
