"""The rail at the window's end: it opens one panel at a time, counts warnings, remembers, and fits a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QMenu

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.ui.panels import HISTORY, NOTES, WARNINGS
from offsim.ui.side_rail import SideButton
from tests.gui.conftest import OpenApp
from tests.gui.hands import LEFT_BUTTON, focus, let_it_show, part

PANELS = (HISTORY, WARNINGS, NOTES)


def button(app: App, key: str) -> SideButton:
    return part(app.window, SideButton, f"side:{key}")


def opened(app: App) -> list[str]:
    """Return which panels are open, and see that the buttons say the same."""
    found = [key for key in PANELS if part(app.window, QDockWidget, f"panel:{key}").isVisible()]
    assert [key for key in PANELS if button(app, key).isChecked()] == found
    return found


def click(app: App, key: str) -> None:
    QTest.mouseClick(button(app, key), LEFT_BUTTON)
    let_it_show()


def resize(app: App, width: int) -> None:
    app.window.resize(width, 768)
    let_it_show()
    assert app.window.width() == width


def test_at_the_first_start_the_page_has_the_room(app: App) -> None:
    assert opened(app) == []


def test_it_opens_one_panel_at_a_time_and_closes_it_again(app: App) -> None:
    for key in PANELS:
        click(app, key)
        assert opened(app) == [key]
    click(app, NOTES)
    assert opened(app) == []


def test_a_panel_that_is_shown_another_way_closes_the_others_too(app: App) -> None:
    click(app, HISTORY)
    part(app.window, QDockWidget, f"panel:{NOTES}").toggleViewAction().trigger()
    let_it_show()
    assert opened(app) == [NOTES]


@pytest.mark.parametrize("key", ["levers", *PANELS])
def test_the_menu_leads_into_the_panel_that_it_opens(app: App, key: str) -> None:
    panel = part(app.window, QDockWidget, f"panel:{key}")
    panel.hide()
    focus(app.window.rail)
    action = panel.toggleViewAction()
    menu = next(menu for menu in app.window.menuBar().findChildren(QMenu) if action in menu.actions())
    app.window.menuBar().setActiveAction(menu.menuAction())
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    let_it_show()
    now = app.window.focusWidget()
    assert panel.widget() is now or panel.widget().isAncestorOf(now)
    action.trigger()
    let_it_show()
    assert panel.isHidden()


def test_the_rail_leaves_the_focus_where_it_is(app: App) -> None:
    focus(app.window.rail)
    click(app, NOTES)
    assert app.window.rail.hasFocus()


def test_a_list_of_warnings_says_itself_that_there_are_none(app: App) -> None:
    click(app, WARNINGS)
    told = [app.window.warnings.item(row).text() for row in range(app.window.warnings.count())]
    assert app.window.warnings.accessibleDescription() == ("No warnings." if "No warnings." in told else "")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_open_it_too(app: App, key: Qt.Key) -> None:
    focus(button(app, WARNINGS))
    QTest.keyClick(button(app, WARNINGS), key)
    let_it_show()
    assert opened(app) == [WARNINGS]


def test_what_is_open_is_open_at_the_next_start(open_app: OpenApp) -> None:
    app = open_app()
    click(app, NOTES)
    app.window.close()
    assert opened(open_app()) == [NOTES]


def test_it_makes_room_where_the_window_becomes_narrow_and_opens_again(app: App) -> None:
    click(app, HISTORY)
    resize(app, 1024)
    assert opened(app) == []
    resize(app, 1300)
    assert opened(app) == [HISTORY]


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_lost_in_a_small_window(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    for width in (1400, 1024):
        resize(app, width)
        for key in PANELS:
            found = button(app, key)
            click(app, key)
            assert opened(app) == [key]
            assert found.visibleRegion().boundingRect() == found.rect(), "the button is seen whole"
            assert min(found.width(), found.height()) >= 28
            assert found.accessibleName() or found.text()
            assert app.window.width() == width
            at_the_end = found.mapTo(app.window, found.rect().center()).x() > width / 2
            assert at_the_end is (code != "ar")
        click(app, PANELS[-1])


def test_a_count_and_a_focus_are_seen(app: App) -> None:
    found = button(app, WARNINGS)
    before = found.grab().toImage()
    found.show_count("12")
    urgent = found.grab().toImage()
    assert urgent != before
    focus(found)
    assert found.grab().toImage() != urgent
