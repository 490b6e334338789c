"""The arrow keys stay where they are pressed: along the tool bar, and on a button; they never come to a slider."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from offsim.app import App
from offsim.ui.levers.more_button import MoreButton
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, focus, let_it_show, part, press, slider, steps, turn_to

ALONG = ["study_title", "tool:undo", "saved_state", "export"]


def along(app: App, key: Qt.Key) -> list[str]:
    """Return what has the focus in turn, as a key is pressed once more than there are buttons."""
    found = []
    for _ in range(len(ALONG) + 1):
        focused = app.window.focusWidget()
        assert focused is not None
        found.append(focused.objectName())
        QTest.keyClick(focused, key)
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_arrow_keys_go_along_the_tool_bar_to_its_ends(open_app: OpenApp, language: str) -> None:
    app = open_app(language)
    change(app)  # so that there is something to undo
    let_it_show()
    ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if app.language.right_to_left:
        ahead, back = back, ahead
    focus(part(app.window, QToolButton, "study_title"))
    assert along(app, ahead) == [*ALONG, "export"]
    assert along(app, back) == [*reversed(ALONG), "study_title"]


def buttons(window: QWidget) -> list[QAbstractButton]:
    """Return the buttons that the Tab key comes to."""
    kinds = (QPushButton, QToolButton)
    seen = [button for kind in kinds for button in window.findChildren(kind) if button.isVisible()]
    return [button for button in seen if button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("page", ["projection", "seek", "data"])
def test_no_button_of_the_window_is_left_by_an_arrow_key_for_what_comes_next(app: App, page: str) -> None:
    turn_to(app, page)
    let_it_show()
    bar = part(app.window, QWidget, "toolbar")
    found = [button for button in buttons(app.window) if not bar.isAncestorOf(button)]
    assert found
    for button in found:
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            focus(button)
            press(button, key)
            assert app.window.focusWidget() is button, (button.objectName(), key)
    assert steps(app) == 0, "and nothing has moved"


def test_the_button_beside_a_lever_keeps_the_arrow_keys_too(app: App) -> None:
    focus(slider(app, "trend.france"))
    button = part(app.window, MoreButton, "more:trend.france")
    focus(button)
    press(button, Qt.Key.Key_Left)
    assert app.window.focusWidget() is button
