"""One lever step to repainted charts at 1400×900, beside repainting the same curves from ready data.

Four scenarios are compared, as a planner would have them: one's own, the reference and two presets.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from offsim.app import App
from offsim.session.picture import picture
from offsim.session.settings import Settings
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import Chart, chart_of
from offsim.ui.charts.pens import pen
from offsim.ui.main_window import MainWindow
from tests.benchmarks.table import Row, paired, timed

STEPS = 200
LEVER = "sensitivity.france"
PRESETS = ("diversification", "french_recession")


class PaintCounter(QObject):
    """Counts the paintings of the widgets it watches."""

    def __init__(self, watched: list[QWidget]) -> None:
        super().__init__()
        self.painted: set[QObject] = set()
        self.watched = set(watched)
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note a painting."""
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched)
        return False

    def until_painted(self, deed: Callable[[], None]) -> None:
        """Do something and handle events until every widget has been painted."""
        self.painted.clear()
        deed()
        while self.painted != self.watched:
            QApplication.processEvents()


def frame_rows() -> list[Row]:
    """Measure the frame against our charts fed ready data, and against bare plots of the same curves."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        qt = QApplication.instance() or QApplication([])
        if not isinstance(qt, QApplication):
            raise TypeError(qt)
        app = App(qt, Settings(), "en")
        for preset in PRESETS:
            app.window.steps.add_preset(preset)
        app.window.resize(1400, 900)
        app.show()
        app.window.resize(1400, 900)
        QApplication.processEvents()
        return _measured(app.window)


def _measured(window: MainWindow) -> list[Row]:
    charts = window.pages.projection.charts
    counter = PaintCounter([chart.viewport() for chart in charts])
    ready = _ready_charts(window)
    slider = window.levers.rows[LEVER].slider
    slider.setSliderDown(True)
    steps = _steps()

    def step() -> float:
        return timed(lambda: counter.until_painted(lambda: slider.setSliderPosition(next(steps))))

    place = iter(range(10**9))

    def repaint() -> float:
        figures = ready[next(place) % len(ready)]
        return timed(lambda: counter.until_painted(lambda: _feed(charts, figures)))

    rows = [
        Row(
            "lever step to repainted charts, 4 scenarios",
            *_named(paired(step, repaint, STEPS), "the same charts fed ready data"),
            goal_ratio=1.35,
        )
    ]
    bare, feed_bare = _bare_plots(window, ready)
    bare_counter = PaintCounter([plot.viewport() for plot in bare])

    def repaint_bare() -> float:
        return timed(lambda: bare_counter.until_painted(lambda: feed_bare(next(place) % len(ready))))

    rows.append(
        Row(
            "lever step to repainted charts, 4 scenarios",
            *_named(paired(step, repaint_bare, STEPS), "bare pyqtgraph plots of the same curves"),
        )
    )
    return rows


def _named(pair: tuple[list[float], list[float]], beside: str) -> tuple[list[float], str, list[float]]:
    return pair[0], beside, pair[1]


def _steps() -> Iterator[int]:
    """Return places of the slider, back and forth over the middle of its way."""
    return cycle([*range(5, 35), *range(35, 5, -1)])


def _ready_charts(window: MainWindow) -> list[tuple[Chart, ...]]:
    """Return the charts of thirty values of the lever, computed beforehand."""
    ready = []
    for place in range(5, 35):
        window.steps.set_lever(LEVER, round(place * window.document.scenarios.study.levers[LEVER].step, 10), 0)
        QApplication.processEvents()
        shown = picture(window.document.scenarios)
        page = window.pages.projection
        ready.append(tuple(chart_of(shown, chart.axis, page.words, page.theme) for chart in page.charts))
    return ready


def _feed(charts: tuple[ProjectionChart, ...], figures: tuple[Chart, ...]) -> None:
    for chart, shown in zip(charts, figures, strict=True):
        chart.show_chart(shown)


def _bare_plots(
    window: MainWindow, ready: list[tuple[Chart, ...]]
) -> tuple[list[pg.PlotWidget], Callable[[int], None]]:
    """Return plots as large as ours with the same curves, and what feeds them."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    plots = [pg.PlotWidget() for _ in window.pages.projection.charts]
    curves = []
    for plot, chart, shown in zip(plots, window.pages.projection.charts, ready[0], strict=True):
        plot.setFixedSize(chart.size())
        plot.setYRange(0, chart.top)
        row.addWidget(plot)
        curves.append([plot.plot(pen=pen(line.colour, line.width), antialias=True) for line in shown.lines])
    holder.show()
    window.bare = holder  # type: ignore[attr-defined]  # kept alive beside the window

    def feed(number: int) -> None:
        for own, shown in zip(curves, ready[number], strict=True):
            for curve, line in zip(own, shown.lines, strict=True):
                curve.setData(np.array(line.years, dtype=float), np.array(line.values))

    return plots, feed
