"""How long the window's thread is busy at a stretch on the largest study: lever steps page by page, and closing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.session.settings import Settings
from offsim.ui.main_window import MainWindow
from offsim.ui.pages.pages import PAGES
from tests.benchmarks.table import Row, timed
from tests.large_study import large_words

STEPS, CLOSINGS = 8, 3
LEVER = "trend.m0"
AFTER_A_STEP, AT_WORK = 0.5, 1.0
"""Seconds in which all that follows a step has begun, and after which all that runs in the background does."""
MOST_STEP_MS, MOST_CLOSING_MS = 200, 500


def large_rows() -> list[Row]:
    """Measure a held lever's steps with each page in front, and closing while that page works."""
    qt = QApplication.instance() or QApplication([])
    if not isinstance(qt, QApplication):
        raise TypeError(qt)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        file = Path(folder) / "large.toml"
        file.write_text(large_words(), encoding="utf-8")
        return [row for page in PAGES for row in _rows_of(qt, file, page.key)]


def _rows_of(qt: QApplication, file: Path, page: str) -> Iterator[Row]:
    closings = []
    for number in range(CLOSINGS):
        app = App(qt, Settings(), "en")
        app.show(file)
        busy_for(AFTER_A_STEP)
        window = app.window
        window.resize(1400, 900)
        window.steps.add_preset("all")
        window.pages.show_page(page)
        busy_for(AT_WORK)
        if not number:
            yield Row(f"largest study, lever step, {page}", _steps(window), goal_ms=MOST_STEP_MS)
            busy_for(AT_WORK)
        else:
            window.steps.set_lever(LEVER, 5.0, 0)
            busy_for(AT_WORK)
        app.finish()  # nothing is kept that the next window would ask about
        closings.append(timed(window.leave))
        window.deleteLater()
    yield Row(f"largest study, closing, {page}", closings, goal_ms=MOST_CLOSING_MS)


def _steps(window: MainWindow) -> list[float]:
    slider = window.levers.rows[LEVER].slider
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
