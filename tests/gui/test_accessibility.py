"""The window by keyboard, by screen reader and for weak eyes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from offsim.app import App
from offsim.model.levers import main_levers
from offsim.model.study import Study
from offsim.model.text import LANGUAGES
from offsim.ui.access_keys import without_keys
from offsim.ui.actions import ACTIONS
from offsim.ui.levers.heading import GroupHeading
from offsim.ui.settings_dialog import SettingsDialog
from offsim.ui.style import DARK, LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, focus, let_it_show, part, press, slider

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            yield widget


def name_of(widget: QWidget, buddies: dict[QWidget, str]) -> str:
    """Return what a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if widget in buddies:
        return buddies[widget]
    if isinstance(widget, QLabel):
        return widget.text() or "a text, empty now"
    if isinstance(widget, QAbstractButton):
        return widget.text() or widget.toolTip()
    if isinstance(widget, QTabBar):
        return widget.tabText(0)
    return ""


def nameless(root: QWidget) -> list[str]:
    labels = root.findChildren(QLabel)
    buddies = {label.buddy(): label.text() for label in labels if label.buddy()}
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in focusable(root)
        if not name_of(widget, buddies).strip() and not part_of_another(widget)
    ]


def part_of_another(widget: QWidget) -> bool:
    """Say whether a widget is Qt's own part of one that has a name: the editor of a box, the list a choice opens."""
    parent = widget.parent()
    if isinstance(parent, QFrame) and isinstance(parent.parent(), QComboBox):
        return True
    return widget.objectName().startswith("qt_") and isinstance(parent, QWidget) and bool(parent.accessibleName())


def all_shown(app: App) -> App:
    """Show every page and panel, so that what is made late is made."""
    for page in range(app.window.pages.count()):
        app.window.pages.setCurrentIndex(page)
        let_it_show()
    app.window.pages.setCurrentIndex(0)
    for panel in app.window.findChildren(QDockWidget):
        panel.show()
    for menu in app.window.findChildren(QMenu):
        menu.aboutToShow.emit()
    let_it_show()
    return app


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everything_that_takes_the_focus_has_a_name(open_app: OpenApp, code: str) -> None:
    assert nameless(all_shown(open_app(code)).window) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_button_is_called_by_the_words_it_shows(open_app: OpenApp, code: str) -> None:
    """Else what help and tour call it is nowhere to be heard, and whoever speaks to the program cannot press it."""
    wrong = [
        f"{button.objectName()}: {button.text()!r} is called {button.accessibleName()!r}"
        for button in all_shown(open_app(code)).window.findChildren(QAbstractButton)
        if button.accessibleName()
        and any(letter.isalnum() for letter in button.text())
        and not (isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly)
        and without_keys(button.text()) not in button.accessibleName()
    ]
    assert wrong == []


def test_the_settings_have_names_too(app: App) -> None:
    dialog = SettingsDialog(app.window.language, "", "light", app.window)
    assert nameless(dialog) == []


def in_menu_bar(app: App) -> list[QAction]:
    """Return every action that can be reached from the menu bar."""
    found: list[QAction] = []
    waiting = list(app.window.menuBar().actions())
    while waiting:
        action = waiting.pop()
        menu = action.menu()
        if isinstance(menu, QMenu):
            waiting += menu.actions()
        elif not action.isSeparator():
            found.append(action)
    return found


def test_every_action_has_words_and_a_name_for_tests(app: App) -> None:
    found = in_menu_bar(all_shown(app))
    assert len(found) > 30
    assert [action.objectName() for action in found if not action.text().strip()] == []
    assert [action.text() for action in found if not action.objectName()] == []
    assert [name for name, times in Counter(action.objectName() for action in found).items() if times > 1] == []


def test_every_command_is_in_the_menu_bar(app: App) -> None:
    names = {action.objectName() for action in in_menu_bar(all_shown(app))}
    assert {f"action:{row.key}" for row in ACTIONS} <= names


def test_no_two_actions_share_a_key(app: App) -> None:
    sequences = [
        sequence.toString(QKeySequence.SequenceFormat.PortableText)
        for action in in_menu_bar(all_shown(app))
        for sequence in action.shortcuts()
    ]
    assert [keys for keys, times in Counter(sequences).items() if times > 1] == []
    assert {"Ctrl+Z", "Ctrl+Y", "Ctrl+S", "Ctrl+O", "Ctrl+N", "F1"} <= set(sequences)


def in_panel_order(study: Study) -> list[str]:
    """Return the levers as the panel has them: the main ones, then the others by group."""
    main = main_levers(study)
    others = [key for group in study.groups for key, lever in study.levers.items() if lever.group == group.key]
    return [*main, *(key for key in others if key not in main)]


def test_the_tab_key_reaches_every_slider_and_box(app: App) -> None:
    for heading in reversed(app.window.findChildren(GroupHeading)):
        heading.click()
    let_it_show()
    focus(part(app.window, QLineEdit, "find_lever"))
    reached: list[str] = []
    for _ in range(600):
        widget = QApplication.focusWidget()
        assert widget is not None
        if reached and widget.objectName() == "find_lever":
            break
        reached.append(widget.objectName())
        assert widget.isVisible()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    else:
        raise AssertionError(f"the Tab key never comes round: {reached[-5:]}")
    study = app.document.scenarios.study
    for kind in ("slider", "box", "more"):
        missing = {f"{kind}:{key}" for key in study.levers} - set(reached)
        assert missing == set()
    places = [reached.index(f"slider:{key}") for key in in_panel_order(study)]
    assert places == sorted(places), "the Tab key goes through the levers in the order they are shown"
    assert {"outlook", "scenarios", "chart:turnover", "chart:jobs", "figures", "figures_choice"} <= set(reached)


def test_a_key_skips_from_lever_to_lever(app: App) -> None:
    main = main_levers(app.document.scenarios.study)
    focus(part(app.window, QLineEdit, "find_lever"))
    for key, expected in (
        (Qt.Key.Key_Down, main[0]),
        (Qt.Key.Key_Down, main[1]),
        (Qt.Key.Key_Up, main[0]),
        (Qt.Key.Key_Up, main[0]),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier)
        assert slider(app, expected).hasFocus()
    focus(box(app, main[0]))
    QTest.keyClick(box(app, main[0]), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert slider(app, main[1]).hasFocus()
    part(app.window, GroupHeading, "group:events").click()
    focus(slider(app, main[-1]))
    QTest.keyClick(slider(app, main[-1]), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert slider(app, "event.amrc_apebi").hasFocus()


@pytest.mark.parametrize(
    ("code", "states"), [("en", ("folded", "open")), ("fr", ("replié", "ouvert")), ("ar", ("مطوية", "مفتوحة"))]
)
def test_a_group_of_levers_says_whether_it_is_open(open_app: OpenApp, code: str, states: tuple[str, str]) -> None:
    app = open_app(code)
    heading = part(app.window, GroupHeading, "group:events")
    read = QAccessible.queryAccessibleInterface(heading)
    for turn in range(3):
        state = read.state()
        assert state.checkable
        assert bool(state.checked) is bool(turn % 2)
        assert read.text(QAccessible.Text.Name).split("،" if code == "ar" else ",")[1].strip() == states[turn % 2]
        press(heading, Qt.Key.Key_Space)


def test_a_lever_that_takes_the_focus_is_scrolled_into_view(app: App) -> None:
    for key in app.document.scenarios.study.levers:
        taking = box(app, key)
        focus(taking)
        let_it_show()
        assert not taking.visibleRegion().isEmpty(), key


def test_a_focus_is_seen(app: App) -> None:
    all_shown(app)
    for name in ("slider:trend.france", "more:trend.france", "group:events", "box:trend.france", "notes"):
        widget = part(app.window, QWidget, name)
        focus(part(app.window, QLineEdit, "find_lever"))
        let_it_show()
        before = widget.grab().toImage()
        focus(part(app.window, QWidget, name.replace("more:", "slider:")))  # beside which the button shows
        focus(widget)
        let_it_show()
        assert widget.grab().toImage() != before, name


def test_dialogs_and_popups_close_with_escape(app: App) -> None:
    app.window.actions_by_key["help"].trigger()
    help_dialog = part(app.window, QDialog, "help")
    QTest.keyClick(help_dialog, Qt.Key.Key_Escape)
    assert not help_dialog.isVisible()
