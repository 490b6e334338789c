"""One lever step to repainted charts and cards at 1400×900, beside repainting the same from ready data.

Four scenarios are compared, as a planner would have them: one's own, the reference and two presets.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from time import sleep

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from offsim.app import App
from offsim.session.settings import Settings
from offsim.session.snapshot import Snapshot, snapshot
from offsim.ui.charts.figures import Chart, chart_of
from offsim.ui.charts.pens import pen
from offsim.ui.main_window import MainWindow
from tests.benchmarks.table import Row, paired, timed

STEPS = 200
LEVER = "sensitivity.france"
PRESETS = ("diversification", "french_recession")
LINES, FANS = "lever step to repainted charts, 4 scenarios", "… with 4,096 members of each, fan and cards too"
SAME = "the same charts fed ready data"
BARE = "bare pyqtgraph plots of the same curves"


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

    def until_painted(self, task: Callable[[], None]) -> None:
        """Do something and handle events until every widget has been painted."""
        self.painted.clear()
        task()
        while self.painted != self.watched:
            QApplication.processEvents()


def frame_rows() -> list[Row]:
    """Measure the frame against our charts fed ready data, and against bare plots of the same curves."""
    with shown_window() as window:
        fans = step_rows(window, FANS, goal_ratio=1.4)
        window.actions_by_key["uncertainty"].trigger()
        QApplication.processEvents()
        return [*step_rows(window, LINES, goal_ratio=1.35), *_beside_bare_plots(window), *fans]


@contextmanager
def shown_window(file: Path | None = None) -> Iterator[MainWindow]:
    """Show a window on a document, or a new one, with four scenarios whose members are all drawn."""
    with shown_app(file) as app:
        yield app.window


@contextmanager
def shown_app(file: Path | None = None) -> Iterator[App]:
    """Show the same, and give what keeps the window."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        qt = QApplication.instance() or QApplication([])
        if not isinstance(qt, QApplication):
            raise TypeError(qt)
        app = App(qt, Settings(), "en", file)
        window = app.window
        for preset in PRESETS:
            window.steps.add_preset(preset)
        window.resize(1400, 900)
        app.show()
        window.resize(1400, 900)
        _wait_for_members(window)
        yield app
        app.window.leave()
        app.finish()


def _wait_for_members(window: MainWindow) -> None:
    """Wait until nothing is drawn in the background any more."""
    while window.draws.busy or window.gathered.waits():
        QApplication.processEvents()
        sleep(0.01)


def step_rows(window: MainWindow, what: str, goal_ratio: float) -> list[Row]:
    """Measure a lever step until all is painted, beside feeding charts and cards what was made before.

    Cards are painted with the charts, where they have something new to show.
    """
    page = window.pages.projection
    counter = PaintCounter([chart.viewport() for chart in page.charts])
    ready = _ready(window)
    places = cycle(range(len(ready)))

    def repaint() -> float:
        shown, charts = ready[next(places)]
        return timed(lambda: counter.until_painted(lambda: _feed(window, shown, charts)))

    pair = paired(_step(window, counter), repaint, STEPS)
    return [Row(what, pair[0], SAME, pair[1], goal_ratio=goal_ratio)]


def _beside_bare_plots(window: MainWindow) -> list[Row]:
    charts = window.pages.projection.charts
    counter = PaintCounter([chart.viewport() for chart in charts])
    ready = [figures for _, figures in _ready(window)]
    bare, feed_bare = _bare_plots(window, ready)
    bare_counter = PaintCounter([plot.viewport() for plot in bare])
    places = cycle(range(len(ready)))

    def repaint_bare() -> float:
        return timed(lambda: bare_counter.until_painted(lambda: feed_bare(next(places))))

    pair = paired(_step(window, counter), repaint_bare, STEPS)
    return [Row(LINES, pair[0], BARE, pair[1])]


def _step(window: MainWindow, counter: PaintCounter) -> Callable[[], float]:
    """Return what moves the lever by a step, as a hand that holds it does, and times it until all is painted."""
    slider = window.levers.row(LEVER).slider
    slider.setSliderDown(True)
    steps = _steps()
    return lambda: timed(lambda: counter.until_painted(lambda: slider.setSliderPosition(next(steps))))


def _steps() -> Iterator[int]:
    """Return places of the slider, back and forth over the middle of its way."""
    return cycle([*range(5, 35), *range(35, 5, -1)])


def _ready(window: MainWindow) -> list[tuple[Snapshot, tuple[Chart, ...]]]:
    """Return pictures and charts of thirty values of the lever, computed beforehand."""
    ready = []
    page = window.pages.projection
    for place in range(5, 35):
        window.steps.set_lever(LEVER, round(place * window.document.scenarios.study.levers[LEVER].step, 10), 0)
        QApplication.processEvents()
        scenarios = window.document.scenarios
        window.draws.want(scenarios)
        shown = snapshot(scenarios, None, window.draws.known(scenarios), plain=window.draws.plain)
        ready.append((shown, tuple(chart_of(shown, chart.axis, page.language, page.theme) for chart in page.charts)))
    return ready


def _feed(window: MainWindow, shown: Snapshot, figures: tuple[Chart, ...]) -> None:
    page = window.pages.projection
    for chart, figure in zip(page.charts, figures, strict=True):
        chart.show_chart(figure)
    page.show_cards(shown)


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
