"""Draws the pictures of docs/tour.md in three languages, by following it: ``python -m tests.tools.draw_tour``.

The settings and unsaved work of whoever runs it are left alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import THEME, TOUR_KNOWN, Settings
from offsim.ui.main_window import MainWindow
from tests.tools.small_picture import write_small

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
SIZE = (1400, 900)
LEAST_MS, STEP_MS = 1500, 100
"""What is drawn later than the page is begun within the first."""
PAGES = {
    "goal-seek": "seek",
    "sensitivity": "rank",
    "threshold-map": "frontier",
    "differences": "explain",
    "sites": "sites",
}
PRESETS = {"threshold-map": "plan", "differences": "diversification"}
GROWTH = {"trend.france": 5.42, "trend.rest_of_europe": 11.05, "trend.rest_of_world": 14.14, "trend.common": 0.65}
"""What the fifth question sets."""


def main() -> int:
    """Write all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for place in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[place] = tempfile.mkdtemp()
    settings = Settings()
    settings.set(THEME, "light")
    settings.set(TOUR_KNOWN, value=True)
    qt = QApplication([])
    for code in LANGUAGES:
        for name, page in PAGES.items():
            app = App(qt, settings, code)
            window = app.window
            app.show()
            window.resize(*SIZE)
            if name in PRESETS:
                window.steps.add_preset(PRESETS[name])
            if name == "sites":
                window.steps.set_levers(GROWTH, "", 1)
            window.pages.show_page(page)
            _keep(window, name if code == "en" else f"{name}-{code}")
            if name == "goal-seek":
                window.tour.begin("lever")
                _keep(window, "tour" if code == "en" else f"tour-{code}")
            app.recovery.finish()
            window.leave()
    return 0


def _keep(window: MainWindow, name: str) -> None:
    """Write a picture once all is drawn."""
    _work(LEAST_MS)
    while window.draws.busy or window.schedule.busy or window.goals.busy:
        _work(STEP_MS)
    window.resize(*SIZE)
    _work(LEAST_MS)
    write_small(window.grab().toImage(), PICTURES / f"{name}.png")


def _work(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
