"""A control that cannot be used any more leaves the focus beside it, and not at the other end of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from offsim.app import App
from tests.gui.hands import focus, let_it_show, part, press, turn_to


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_button_that_has_done_all_there_is_to_do_leaves_it_in_its_panel(app: App) -> None:
    turn_to(app, "seek")
    until = part(app.window, QPushButton, "effort_until")
    focus(until)
    press(until, Qt.Key.Key_Space)
    let_it_show()
    assert not until.isEnabled()
    assert focused() is part(app.window, QComboBox, "effort_group")


@pytest.mark.parametrize(("page", "name"), [("seek", "effort_until"), ("hindcast", "hindcast_scenario")])
def test_wherever_it_is_the_focus_stays_on_its_page(app: App, page: str, name: str) -> None:
    turn_to(app, page)
    done = part(app.window, QPushButton, name)
    focus(done)
    done.setEnabled(False)
    assert app.window.pages.front.isAncestorOf(focused())


def test_what_follows_in_the_same_group_has_it_as_ever(app: App) -> None:
    turn_to(app, "seek")
    group = part(app.window, QComboBox, "effort_group")
    focus(group)
    group.setEnabled(False)
    assert focused().objectName() == "effort_slider"
