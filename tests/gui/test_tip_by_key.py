"""What has no words is called by its tip where the keys come to it, as the pointer would have it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QToolTip

from offsim.app import App
from offsim.ui.rail import Rail
from tests.gui.hands import focus, let_it_show, part, press, slider, wait_until

BY_TAB, BY_POINTER = Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason


def narrow(app: App) -> None:
    app.window.resize(1024, 700)
    let_it_show()
    focus(slider(app, "trend.france"))
    QToolTip.hideText()
    wait_until(lambda: not QToolTip.isVisible())


def test_pages_without_words_are_called_as_the_keys_go_through_them(app: App) -> None:
    narrow(app)
    rail = part(app.window, Rail, "rail")
    rail.setFocus(BY_TAB)
    assert QToolTip.text() == "Projection (Ctrl+1)"
    press(rail, Qt.Key.Key_Down)
    assert QToolTip.text() == "Compare (Ctrl+2)"


@pytest.mark.parametrize("name", ["button:duplicate", "button:delete", "side:warnings"])
def test_a_button_without_words_is_called_where_the_keys_come_to_it_and_not_at_a_click(app: App, name: str) -> None:
    narrow(app)
    button = part(app.window, QToolButton, name)
    button.setFocus(BY_POINTER)
    assert QToolTip.text() == ""
    focus(slider(app, "trend.france"))
    button.setFocus(BY_TAB)
    assert QToolTip.text() == button.toolTip() != ""


def test_a_button_with_words_says_nothing_twice(app: App) -> None:
    focus(slider(app, "trend.france"))
    part(app.window, QToolButton, "side:warnings").setFocus(BY_TAB)
    assert QToolTip.text() == ""
