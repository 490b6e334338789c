"""The presentation: the page fills the screen, keys step through the scenarios, and all is as before afterwards."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QToolBar, QWidget

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.ui.bar_button import BarButton
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.presentation import growth_on
from offsim.ui.side_rail import SideButton
from offsim.ui.text_size import text_percent
from tests.gui.conftest import OpenApp
from tests.gui.hands import LEFT_BUTTON, keys, let_it_show, part, press, trigger, turn_to

KEYS = Qt.Key
AROUND = (QDockWidget, QToolBar)


def around(app: App) -> dict[str, bool]:
    """Return what stands around the pages, by name, and whether it is seen."""
    window = app.window
    parts: list[QWidget] = [part for kind in AROUND for part in window.findChildren(kind)]
    found = {part.objectName(): part.isVisible() for part in parts if part.objectName() != "presentation"}
    return found | {"menu bar": window.menuBar().isVisible(), "status bar": window.statusBar().isVisible()}


def present(app: App) -> None:
    QTest.keyClick(app.window, KEYS.Key_F11)
    let_it_show()
    assert app.window.isFullScreen()


def named(app: App) -> str:
    return part(app.window, QLabel, "presented").text().strip("\u2066\u2067\u2068\u2069")


def test_the_page_fills_the_screen_and_all_is_as_before_afterwards(app: App) -> None:
    QTest.mouseClick(part(app.window, SideButton, "side:notes"), LEFT_BUTTON)
    turn_to(app, "compare")
    before, size = around(app), app.window.size()
    present(app)
    assert not any(around(app).values())
    pages = app.window.pages
    assert pages.width() == app.window.width()
    assert pages.height() > 0.9 * app.window.height()
    assert PAGES[pages.currentIndex()].key == "compare"
    QTest.keyClick(app.window, KEYS.Key_Escape)
    let_it_show()
    assert (app.window.isFullScreen(), app.window.size(), around(app)) == (False, size, before)


def test_keys_and_buttons_step_through_the_scenarios(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    present(app)
    order, first = keys(app), app.document.scenarios.active
    names = [scenario.name.in_language("en") for scenario in app.document.scenarios.scenarios]
    place = order.index(first)
    for step in (1, 1, 1, -1):
        QTest.keyClick(app.window, KEYS.Key_PageDown if step == 1 else KEYS.Key_PageUp)
        let_it_show()
        place = (place + step) % len(order)
        assert (app.document.scenarios.active, named(app)) == (order[place], names[place])
    QTest.mouseClick(part(app.window, BarButton, "present:next"), LEFT_BUTTON)
    let_it_show()
    assert app.document.scenarios.active == order[(place + 1) % len(order)]
    QTest.mouseClick(part(app.window, BarButton, "present:leave"), LEFT_BUTTON)
    let_it_show()
    assert not app.window.isFullScreen()


def test_other_keys_go_on_working(app: App) -> None:
    present(app)
    QTest.keyClick(app.window, KEYS.Key_3, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert PAGES[app.window.pages.currentIndex()].key == "sites"
    QTest.keyClick(app.window, KEYS.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert PAGES[app.window.pages.currentIndex()].key == "seek"


def test_text_can_be_made_larger_while_presenting(app: App) -> None:
    before = around(app)
    present(app)
    trigger(app.window, "action:larger_text")
    assert text_percent() == 175  # the nearest to 110 % on a screen where it is 1.5 times as large
    assert app.window.isFullScreen()
    assert not any(around(app).values())
    present_again = part(app.window, QAction, "action:present")
    present_again.trigger()
    let_it_show()
    assert (around(app), text_percent()) == (before, 110)


@pytest.mark.parametrize(
    ("size", "growth"),
    [
        ((1024, 768), 1.0),
        ((1366, 768), 1.0),
        ((1600, 900), 1.25),
        ((1920, 1080), 1.5),
        ((2560, 1080), 1.5),
        ((3840, 2160), 3.0),
    ],
)
def test_text_grows_with_the_screen_a_room_looks_at(size: tuple[int, int], growth: float) -> None:
    assert growth_on(QSize(*size)) == growth


@pytest.mark.parametrize("leave", [KEYS.Key_Escape, KEYS.Key_F11])
def test_text_is_large_while_presenting_and_as_before_afterwards(app: App, leave: Qt.Key) -> None:
    turn_to(app, "sites")
    present(app)
    assert (text_percent(), app.window.pages.key) == (150, "sites")
    app.speak("fr")
    let_it_show()
    assert (text_percent(), app.window.isFullScreen()) == (150, True)
    QTest.keyClick(app.window, leave)
    let_it_show()
    assert (text_percent(), app.window.isFullScreen(), app.window.pages.key) == (100, False, "sites")


def test_what_is_remembered_is_the_window_and_not_the_presentation(open_app: OpenApp) -> None:
    app = open_app()
    before, size = around(app), app.window.size()
    present(app)
    app.window.close()
    again = open_app()
    assert (again.window.isFullScreen(), again.window.size(), around(again)) == (False, size, before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_its_bar_has_names_in_every_language(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    trigger(app.window, "action:present")
    assert named(app)
    assert all(part(app.window, BarButton, f"present:{name}").text() for name in ("previous", "next", "leave"))


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_arrows_step_too_where_nothing_else_uses_them(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    trigger(app.window, "action:add_scenario")
    present(app)
    order, first = keys(app), app.document.scenarios.active
    onward = (order.index(first) + 1) % len(order)
    to_next, back = (KEYS.Key_Left, KEYS.Key_Right) if code == "ar" else (KEYS.Key_Right, KEYS.Key_Left)
    button = part(app.window, BarButton, "present:next")
    press(button, to_next)
    assert app.document.scenarios.active == order[onward]
    press(button, back)
    assert app.document.scenarios.active == first
    for used in (part(app.window, ProjectionChart, "chart:turnover"), part(app.window, FiguresTable, "figures")):
        press(used, to_next)
        assert app.document.scenarios.active == first, used.objectName()


@pytest.mark.parametrize("code", LANGUAGES)
def test_tips_of_its_buttons_name_their_keys(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    trigger(app.window, "action:present")
    for name in ("previous", "next", "leave"):
        button = part(app.window, BarButton, f"present:{name}")
        assert re.search(rf"{re.escape(button.text().split(' (')[0])} \(.+\)", button.toolTip()), name
