"""How long the window waits for its turn at most while a file is written, beside what cannot be shorter."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.session.settings import Settings
from offsim.session.snapshot import Snapshot
from offsim.ui.chart_export import exported
from offsim.ui.main_window import MainWindow
from offsim.ui.pages.projection_page import drawings
from offsim.ui.report_writing import report_written
from offsim.ui.style import LIGHT
from tests.benchmarks.reports import STUDY, bare_script, six_scenarios
from tests.benchmarks.table import Row, paired, timed

RUNS = 7
MOST_REPORT, MOST_CHARTS = 2.0, 2.0
Begin = Callable[[], None]


def exporting_rows() -> list[Row]:
    """Measure the longest wait while a report is written, and while the charts of all pages are drawn.

    Six scenarios are open. Beside the report a bare script writes as much in a thread; beside the charts one chart is
    made and drawn once, which pyqtgraph can do no other way than at once.
    """
    qt = QApplication.instance() or QApplication([])
    if not isinstance(qt, QApplication):
        raise TypeError(qt)
    with TemporaryDirectory() as name:
        os.environ["XDG_CONFIG_HOME"] = name
        app = App(qt, Settings(), "en")
        app.document.replace(six_scenarios(), None)
        app.show()
        app.window.resize(1400, 900)
        _come_to_rest(app.window)
        rows = _rows(app.window, Path(name))
        app.finish()
        app.window.leave()
    return rows


def _rows(window: MainWindow, folder: Path) -> list[Row]:
    shown, work, file = window.catch_up(), window.files.exports, folder / "report.xlsx"
    report = partial(work.run, partial(report_written, shown, window.language, file))
    wait = partial(_longest_wait, window)
    wait(report)
    bare = bare_script(file.read_bytes())
    writing = paired(lambda: wait(report), lambda: wait(partial(work.run, lambda _: [bare(), file][1:])), RUNS)
    charts = partial(work.walk, partial(exported, shown, window.language, {}, folder))
    drawing = paired(lambda: _drawing(window, charts, folder), lambda: timed(partial(_one_chart, shown, window)), RUNS)
    return [
        Row(
            f"longest wait, report of {STUDY} written", writing[0], "bare XlsxWriter in a thread", writing[1],
            goal_ratio=MOST_REPORT,
        ),
        Row("longest wait, charts of all pages drawn", drawing[0], "one chart made and drawn", drawing[1],
            goal_ratio=MOST_CHARTS),
    ]  # fmt: skip


def _drawing(window: MainWindow, charts: Begin, folder: Path) -> float:
    for file in folder.glob("*-*"):  # else it asks whether to overwrite them
        file.unlink()
    return _longest_wait(window, charts)


def _one_chart(shown: Snapshot, window: MainWindow) -> None:
    chart = next(filter(None, drawings(shown, window.language, LIGHT, None)))
    chart.grab()


def _come_to_rest(window: MainWindow) -> None:
    while window.draws.busy or window.gathered.waits() or window.schedule.busy:
        QApplication.processEvents()
        sleep(0.01)


def _longest_wait(window: MainWindow, begin: Begin) -> float:
    """Return the longest turn of the event loop, in milliseconds, from the begin of an export to its last word."""
    begin()
    longest = 0.0
    while window.files.busy:
        turn = perf_counter()
        QApplication.processEvents()
        longest = max(longest, perf_counter() - turn)
    return longest * 1000
