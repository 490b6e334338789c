"""The window lies within the screen that is there, whichever it was closed on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from offsim.ui.panels import within

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from offsim.app import App
from offsim.session.settings import Settings
qt = QApplication([])
app = App(qt, Settings(), "en")
app.window.show()
qt.processEvents()
if place := list(map(int, sys.argv[1:])):
    app.window.setGeometry(*place)
    qt.processEvents()
    app.window.remember()
seen, screen = app.window.geometry(), app.window.screen().availableGeometry()
seen.setTop(app.window.frameGeometry().top())
print([*seen.getRect()], [*screen.getRect()], sep="|")
"""


@dataclass(frozen=True)
class Monitor:
    """Width and height in dots, and how much larger Windows draws there, in per cent."""

    width: int
    height: int
    scale: int = 100

    def open(self, folder: Path, *place: int) -> tuple[list[int], list[int]]:
        """Open the window here, move it to a place if one is given, and close it; return what is seen, and the room."""
        screen = {"name": "only", "x": 0, "y": 0, "width": self.width, "height": self.height, "dpr": 1,
                  "logicalDpi": 96 * self.scale // 100, "logicalBaseDpi": 96}  # fmt: skip
        (folder / "screen.json").write_text(json.dumps({"screens": [screen]}))
        environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screen.json'}"}
        environment |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", WINDOW, *map(str, place)],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        seen, room = (json.loads(part) for part in done.stdout.split("|"))
        return seen, room


LARGE, LAPTOP, SCALED, TWICE = (
    Monitor(3840, 2160),
    Monitor(1366, 768),
    Monitor(1920, 1080, 125),
    Monitor(3840, 2160, 200),
)


def assert_within(seen: list[int], room: list[int]) -> None:
    x, y, width, height = seen
    assert (x >= room[0], y >= room[1]) == (True, True), (seen, room)
    assert (x + width <= room[0] + room[2], y + height <= room[1] + room[3]) == (True, True), (seen, room)


SMALL = [Monitor(1366, 768, 125), Monitor(1366, 768, 150), Monitor(1024, 768, 125), Monitor(1280, 720, 150)]


@pytest.mark.parametrize("monitor", [LARGE, LAPTOP, SCALED, TWICE, Monitor(1920, 1080, 200), *SMALL])
def test_the_first_window_fits_the_screen(monitor: Monitor, tmp_path: Path) -> None:
    assert_within(*monitor.open(tmp_path))


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        (LARGE, (2300, 1200, 1500, 900), LAPTOP),
        (LARGE, (2300, 1200, 1500, 900), TWICE),
        (TWICE, (500, 150, 1400, 900), LAPTOP),
        (Monitor(1920, 1200), (500, 250, 1400, 900), Monitor(1920, 1080)),
        (Monitor(1920, 1080), (300, 100, 1600, 950), SCALED),
        (LAPTOP, (200, 40, 1100, 700), LARGE),
    ],
)
def test_what_was_closed_on_one_screen_opens_within_another(
    before: Monitor, place: tuple[int, int, int, int], after: Monitor, tmp_path: Path
) -> None:
    before.open(tmp_path, *place)
    assert_within(*after.open(tmp_path))


def test_on_the_same_screen_it_opens_where_it_was(tmp_path: Path) -> None:
    left, _ = LARGE.open(tmp_path, 700, 300, 1500, 900)
    found, _ = LARGE.open(tmp_path)
    assert found == left


def test_a_place_at_the_edge_of_the_screen_is_kept() -> None:
    snapped = QRect(0, 31, 960, 900)
    assert within(snapped, QRect(0, 0, 1920, 1040)) == snapped


def test_on_a_second_screen_it_is_moved_within_that_one() -> None:
    second = QRect(-1920, 200, 1920, 1080)
    assert within(QRect(-2500, 100, 1400, 900), second) == QRect(-1912, 232, 1400, 900)
