"""Hands on the years of a lever: opening its chart, dragging, typing and pasting."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from offsim.app import App
from offsim.model.paths import path_of
from offsim.ui.levers.path_button import PathButton
from offsim.ui.levers.path_chart import PathChart
from offsim.ui.levers.path_editor import PathEditor
from offsim.ui.levers.year_box import YearBox
from tests.gui.hands import (
    LEFT_BUTTON,
    focus,
    let_it_show,
    part,
)

KEYS = Qt.Key
LEVER = "trend.france"


def path(app: App, lever: str = LEVER) -> dict[int, float]:
    """Return what the scenario shown has a lever at, from which year on."""
    scenarios = app.document.scenarios
    return path_of(scenarios.study, scenarios.active_scenario, lever)


def years(app: App) -> range:
    study = app.document.scenarios.study
    return range(study.base_year + 1, study.last_year + 1)


def default(app: App) -> float:
    return app.document.scenarios.study.levers[LEVER].default.value


def editor(app: App, lever: str = LEVER) -> PathEditor:
    return part(app.window, PathEditor, f"by_year:{lever}")


def opened(app: App, lever: str = LEVER) -> PathChart:
    """Return a lever's chart by year, opened where it was not."""
    button = part(app.window, PathButton, f"path:{lever}")
    if not button.isChecked():
        button.click()
    let_it_show()
    app.window.levers.show_lever(lever)
    let_it_show()
    return part(app.window, PathChart, f"path_chart:{lever}")


def year_box(app: App, year: int, lever: str = LEVER) -> YearBox:
    return part(app.window, YearBox, f"year_{year}:{lever}")


def shown(app: App) -> list[str]:
    """Return what the table says, year by year."""
    return [year_box(app, year).lineEdit().text() for year in years(app)]


def place_of(drawn: PathChart, year: int, number: float) -> QPoint:
    return QPoint(round(drawn.frame.x_of(year)), round(drawn.frame.y_of(number)))


@contextmanager
def hand_on(drawn: PathChart, year: int) -> Iterator[None]:
    """Hold a year's handle with the left mouse button."""
    at = drawn.handle_of(year).toPoint()
    QTest.mousePress(drawn, LEFT_BUTTON, pos=at)
    let_it_show()
    yield
    QTest.mouseRelease(drawn, LEFT_BUTTON, pos=at)
    let_it_show()


def pull_year(drawn: PathChart, year: int, number: float) -> None:
    QTest.mouseMove(drawn, place_of(drawn, year, number))
    let_it_show()


def paste(at: YearBox | PathChart, cells: str) -> None:
    """Paste what a spreadsheet has put on the clipboard."""
    QGuiApplication.clipboard().setText(cells)
    focus(at)
    QTest.keyClick(at, KEYS.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
