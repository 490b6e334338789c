"""The whole window by keyboard: keys from panel to panel and page to page, and no place without a way out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.ui.pages.page_table import PAGES
from offsim.ui.rail import Rail
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, part, press, settled, slider, trigger, turn_to, wait_until
from tests.gui.test_accessibility import in_menu_bar

KEYS = Qt.Key
WITH_THE_FOCUS = ("more:", "reset:")
"""Buttons of a lever that show while the focus is in its row, into which the keys come from its slider or box."""
OF_TEXT = {"action:undo", "action:redo"}
"""What keys do to the text that is being typed, before they do it to the document."""
OF_TABLES = {"action:rename"}
"""What a key does to a cell, before it does it to the scenario."""
EVERY_PAGE = [row.key for row in PAGES]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def stroke(key: KEYS, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
    """Press a key where the focus is, and return where it is then."""
    QTest.keyClick(focused(), key, modifiers)
    let_it_show()
    return focused()


def place_of(widget: QWidget) -> str:
    """Return which of the places around a window a widget is in."""
    names = ("toolbar", "rail_strip", "panel:levers", "pages", "notice", "panel:notes", "side_rail")
    parent: QObject | None = widget
    while parent is not None and parent.objectName() not in names:
        parent = parent.parent()
    return parent.objectName() if parent else ""


@pytest.mark.parametrize("shown", [False, True], ids=["closed", "open"])
def test_f6_goes_round_the_panels_and_back(app: App, shown: bool) -> None:
    if shown:
        app.window.panels.side.open("notes")
        app.window.notice.say("Saved.")
    let_it_show()
    extra = ["notice", "panel:notes"] if shown else []
    order = ["toolbar", "rail_strip", "panel:levers", "pages", *extra, "side_rail"]
    focus(part(app.window, Rail, "rail"))
    seen = [place_of(focused())]
    seen += [place_of(stroke(KEYS.Key_F6)) for _ in order]
    assert seen == [*order[1:], *order[:2]]
    seen += [place_of(stroke(KEYS.Key_F6, Qt.KeyboardModifier.ShiftModifier)) for _ in order]
    assert seen[-len(order) :] == seen[: len(order)][::-1]


def test_a_panel_is_gone_back_to_where_it_was_left(app: App) -> None:
    moved = slider(app, "sensitivity.france")
    focus(moved)
    assert place_of(stroke(KEYS.Key_F6)) == "pages"
    stroke(KEYS.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert moved.hasFocus()


@pytest.mark.parametrize("key", EVERY_PAGE)
def test_the_focus_follows_to_a_page_that_is_turned_to_by_key(app: App, key: str) -> None:
    focus(part(app.window, QLineEdit, "find_lever"))
    trigger(app.window, f"page:{key}")
    assert app.window.pages.front.isAncestorOf(focused())
    trigger(app.window, "action:next_page")
    assert app.window.pages.front.isAncestorOf(focused())


def test_return_on_the_rail_goes_to_the_page_and_space_stays(app: App) -> None:
    rail = part(app.window, Rail, "rail")
    press(rail, KEYS.Key_Down)
    press(rail, KEYS.Key_Space)
    assert rail.hasFocus()
    press(rail, KEYS.Key_Return)
    assert app.window.pages.front.isAncestorOf(focused())


def is_control(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def own(widget: QWidget) -> bool:
    """Say whether a widget is no part Qt makes for itself, such as the editor in a box."""
    return not widget.objectName().startswith("qt_")


@pytest.mark.parametrize("key", EVERY_PAGE)
def test_the_tab_key_comes_round_past_every_control(app: App, key: str) -> None:
    turn_to(app, key)
    wait_until(lambda: settled(app))
    start = part(app.window, Rail, "rail")
    focus(start)
    reached = [focused()]
    while (now := stroke(KEYS.Key_Tab)) is not start:
        assert now not in reached, f"the Tab key turns in a circle that leaves out {start.objectName()}"
        reached.append(now)
    missing = [widget for widget in app.window.findChildren(QWidget) if is_control(widget) and own(widget)]
    missing = [widget for widget in missing if widget not in reached]
    assert [f"{type(widget).__name__} {widget.objectName()}" for widget in missing] == []
    back = [focused()]
    while (now := stroke(KEYS.Key_Backtab)) is not start:
        assert now not in back
        back.append(now)
    left_out = {widget.objectName() for widget in {*reached} - {*back}}
    assert {name for name in left_out if not name.startswith(WITH_THE_FOCUS)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_tab_key_comes_to_the_places_of_the_window_in_the_order_of_f6(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    app.window.panels.side.open("notes")
    app.window.notice.say("Saved.")
    let_it_show()
    focus(part(app.window, Rail, "rail"))
    places = ["rail_strip"]
    while len(places) == 1 or places[-1] != places[0]:
        if (place := place_of(stroke(KEYS.Key_Tab))) != places[-1]:
            places.append(place)
    at = places.index("toolbar") if "toolbar" in places else len(places)
    assert places[:at] == ["rail_strip", "panel:levers", "pages", "notice", "panel:notes", "side_rail"]


def test_the_tab_key_comes_to_each_card_before_the_charts_and_it_is_seen(app: App) -> None:
    page = app.window.pages.front
    cards = [f"card:{key}" for key in app.document.scenarios.targets]
    focus(slider(app, "trend.france"))
    assert stroke(KEYS.Key_F6).objectName() == cards[0]
    reached = [focused().objectName()]
    while "chart:jobs" not in reached:
        reached.append(stroke(KEYS.Key_Tab).objectName())
    assert reached[: len(cards)] == cards
    card = part(page, QWidget, cards[0])
    without = card.grab().toImage()
    focus(card)
    let_it_show()
    assert card.grab().toImage() != without


def go_to_field(app: App, kind: str) -> QWidget:
    """Go to a field to type in, or to a table."""
    app.window.panels.side.open("notes")
    turn_to(app, "study")
    names = {"number": "box:sensitivity.france", "search": "find_lever", "cell": "study_table", "notes": "notes"}
    field = part(app.window, QWidget, names[kind])
    focus(field)
    return field


@pytest.mark.parametrize("typed", [False, True], ids=["before", "after typing"])
@pytest.mark.parametrize("kind", ["number", "search", "cell", "notes"])
def test_every_key_of_the_menus_works_where_one_types(app: App, kind: str, typed: bool) -> None:
    field = go_to_field(app, kind)
    missed = set()
    for action in in_menu_bar(app):
        pressed: list[bool] = []
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, pressed=pressed: pressed.append(True))
        action.setEnabled(True)
        for keys in action.shortcuts():
            focus(field)
            if typed:
                QTest.keyClicks(focused(), "3")
            pressed.clear()
            QTest.keySequence(focused(), keys)
            if not pressed:
                missed.add(action.objectName())
    expected = OF_TEXT if typed and kind != "notes" else set()  # notes go back by steps of the document
    assert missed == (expected | OF_TABLES if kind == "cell" else expected)


class Greedy(QLineEdit):
    """A field on a system on which all keys with Ctrl mean something in text."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_keys_of_the_window_work_while_one_types_whatever_the_system_makes_of_them(app: App) -> None:
    field = Greedy(app.window.centralWidget())
    field.show()
    for own, watched in ((Qt.Key.Key_E, True), (Qt.Key.Key_U, True), (Qt.Key.Key_Z, True), (Qt.Key.Key_C, False)):
        pressed: list[Qt.Key] = []
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | own), field)
        shortcut.activated.connect(lambda pressed=pressed, own=own: pressed.append(own))
        for action in in_menu_bar(app):
            action.setShortcuts([])
        focus(field)
        QTest.keyClick(field, own, Qt.KeyboardModifier.ControlModifier)
        assert (pressed == [own]) is watched


@pytest.mark.parametrize("name", ["button:add_scenario", "more:trend.france", "group:events"])
def test_return_presses_a_button_as_space_does(app: App, name: str) -> None:
    button = part(app.window, QToolButton, name)
    pressed = []
    button.clicked.connect(lambda: pressed.append(name))
    focus(slider(app, "trend.france"))  # whose row shows its buttons while the focus is in it
    focus(button)
    stroke(KEYS.Key_Return)
    assert pressed == [name]


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier])
@pytest.mark.parametrize("name", ["button:add_scenario", "study_title"])
def test_down_opens_the_menu_of_a_button_and_escape_leaves_it(
    app: App, name: str, modifiers: Qt.KeyboardModifier
) -> None:
    button = part(app.window, QToolButton, name)
    seen: list[bool] = []

    def leave() -> None:
        seen.append(button.menu().isVisible())
        QTest.keyClick(button.menu(), KEYS.Key_Escape)

    focus(button)
    QTimer.singleShot(0, button.menu(), leave)
    QTest.keyClick(button, KEYS.Key_Down, modifiers)
    assert seen == [True]
    assert app.window.focusWidget() is button


def test_the_buttons_of_the_scenarios_follow_their_list(app: App) -> None:
    trigger(app.window, "action:add_scenario")  # else there is none to delete
    focus(part(app.window, QListWidget, "scenarios"))
    keys = ("add_scenario", "duplicate", "set_reference", "delete")
    assert [stroke(KEYS.Key_Tab).objectName() for _ in keys] == [f"button:{key}" for key in keys]


def test_what_a_message_offers_comes_before_its_close(app: App) -> None:
    notice = app.window.notice
    notice.say("Saved.", offers=[("One", bool), ("Two", bool)])
    let_it_show()
    one, two = notice.findChildren(QPushButton)
    focus(one)
    assert stroke(KEYS.Key_Tab) is two
    assert stroke(KEYS.Key_Tab) is part(notice, QToolButton, "close_notice")
