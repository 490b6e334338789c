"""Naming a scenario: the name is typed in sight, and one that is new is named at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QListWidget, QWidget

from offsim.app import App
from tests.gui.hands import let_it_show, names, part, press, slider, steps, trigger
from tests.gui.tour_hands import go_on, take, touring


def editor_of(app: App) -> QLineEdit:
    editor = part(app.window, QListWidget, "scenarios").findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def panel(app: App) -> QDockWidget:
    return part(app.window, QDockWidget, "panel:levers")


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def type_name(app: App, words: str) -> None:
    """Type over the name that is selected in the list."""
    QTest.keyClicks(editor_of(app), words)
    QTest.keyClick(editor_of(app), Qt.Key.Key_Return)
    let_it_show()


def test_a_new_scenario_is_named_by_typing_on(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    assert editor_of(app).hasFocus()
    assert editor_of(app).selectedText() == names(app)[-1] == "Scenario 3"
    type_name(app, "Slow diversification")
    assert names(app)[-1] == "Slow diversification"
    assert part(app.window, QListWidget, "scenarios").hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_new_scenario_keeps_its_name_where_none_is_typed(app: App, key: Qt.Key) -> None:
    trigger(app.window, "action:add_scenario")
    QTest.keyClick(editor_of(app), key)
    let_it_show()
    assert (names(app)[-1], steps(app)) == ("Scenario 3", 1)


def test_a_new_scenario_is_undone_while_its_name_is_to_be_typed(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    trigger(app.window, "action:undo")
    assert names(app) == ["Reference", "My scenario"]
    assert steps(app) == 1


def test_levers_are_moved_while_the_name_is_to_be_typed(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    press(slider(app, "trend.france"), Qt.Key.Key_Right)
    assert (names(app)[-1], steps(app)) == ("Scenario 3", 2)


def test_a_name_is_typed_in_sight_where_the_panel_was_hidden(app: App) -> None:
    panel(app).hide()
    trigger(app.window, "action:rename")
    assert panel(app).isVisible()
    assert editor_of(app).isVisible()
    assert editor_of(app) is focused()


def test_a_hidden_panel_stays_hidden_for_a_new_scenario(app: App) -> None:
    panel(app).hide()
    trigger(app.window, "action:add_scenario")
    assert not panel(app).isVisible()
    assert focused() is not part(app.window, QListWidget, "scenarios")
    panel(app).show()
    trigger(app.window, "action:duplicate")
    assert part(app.window, QListWidget, "scenarios").findChild(QLineEdit) is None


def test_nothing_is_named_where_no_scenario_could_be_added(app: App) -> None:
    app.window.scenarios.name_next()
    app.window.refresh()
    trigger(app.window, "action:duplicate")
    assert part(app.window, QListWidget, "scenarios").findChild(QLineEdit) is None


@pytest.mark.parametrize(("key", "then"), [(Qt.Key.Key_Tab, "button:add_scenario"), (Qt.Key.Key_Backtab, "rail")])
def test_tab_takes_the_name_and_goes_on(app: App, key: Qt.Key, then: str) -> None:
    trigger(app.window, "action:add_scenario")
    QTest.keyClicks(editor_of(app), "Slow")
    QTest.keyClick(editor_of(app), key)
    let_it_show()
    assert names(app)[-1] == "Slow"
    assert focused().objectName() == then


def test_escape_leaves_the_name_and_not_the_tour(app: App) -> None:
    take(app)
    go_on(app, "compare")
    trigger(app.window, "action:add_scenario")
    QTest.keyClick(editor_of(app), Qt.Key.Key_Escape)
    let_it_show()
    assert touring(app)
    assert names(app)[-1] == "Scenario 3"


def test_spaces_around_a_name_are_left_out_in_list_and_history(app: App) -> None:
    trigger(app.window, "action:add_scenario")
    type_name(app, "  Slow  ")
    assert names(app)[-1] == "Slow"
    assert app.document.history.text(steps(app) - 1).count("“Slow”") == 1
    trigger(app.window, "action:rename")
    type_name(app, "Slow ")
    assert (names(app)[-1], steps(app)) == ("Slow", 2)
