"""How long the window's thread is busy at a stretch on the largest study: lever steps page by page, and closing."""

from __future__ import annotations

import os
import tempfile
from itertools import cycle
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.session.settings import Settings
from offsim.ui.main_window import MainWindow
from offsim.ui.pages.page_table import PAGES
from tests.benchmarks.table import Row, timed
from tests.large_study import large_words

STEPS, WINDOWS = 3, 3
LEVER = "trend.m0"
AFTER_A_STEP, AT_WORK = 0.4, 1.0
"""Seconds in which all that follows a step has begun, and after which all that runs in the background does."""
MOST_STEP_MS, MOST_CLOSING_MS = 200, 500


def large_rows() -> list[Row]:
    """Measure a held lever's steps with each page in front, and closing while all of them work."""
    qt = QApplication.instance() or QApplication([])
    if not isinstance(qt, QApplication):
        raise TypeError(qt)
    steps: dict[str, list[float]] = {page.key: [] for page in PAGES}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        file = Path(folder) / "large.toml"
        file.write_text(large_words(), encoding="utf-8")
        closings = [_closing(qt, file, steps) for _ in range(WINDOWS)]
    rows = [
        Row(f"largest study, longest wait in a step, {page}", times, goal_ms=MOST_STEP_MS)
        for page, times in steps.items()
    ]
    return [*rows, Row("largest study, closing while all pages work", closings, goal_ms=MOST_CLOSING_MS)]


def _closing(qt: QApplication, file: Path, steps: dict[str, list[float]]) -> float:
    app = App(qt, Settings(), "en")
    app.show(file)
    busy_for(AT_WORK)
    window = app.window
    window.resize(1400, 900)
    window.steps.add_preset("all")
    for page, times in steps.items():
        window.pages.show_page(page)
        busy_for(AT_WORK)
        times.extend(_steps(window))
    app.finish()  # nothing is kept that the next window would ask about
    closing = timed(window.leave)
    window.deleteLater()
    return closing


def _steps(window: MainWindow) -> list[float]:
    slider = window.levers.row(LEVER).slider
    slider.setSliderDown(True)
    places = cycle(range(5, 35))
    longest = []
    for _ in range(STEPS):
        first = timed(lambda: slider.setSliderPosition(next(places)))
        longest.append(max(first, busy_for(AFTER_A_STEP)))
    slider.setSliderDown(False)
    return longest


def busy_for(seconds: float) -> float:
    """Handle events for a while, and return the longest that one round of them took, in milliseconds."""
    longest, end = 0.0, perf_counter() + seconds
    while perf_counter() < end:
        longest = max(longest, timed(QApplication.processEvents))
        sleep(0.001)
    return longest
