"""Every control of every page and dialog has a name, is large enough, and is reached by the Tab key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from offsim.app import App
from offsim.ui.pages.page_table import PAGES
from tests.gui.conftest import OpenApp
from tests.gui.every_dialog import DIALOGS
from tests.gui.hands import let_it_show, turn_to
from tests.gui.layout_measure import called, controls
from tests.gui.test_accessibility import nameless

MOST_STOPS = 300


def stops(begin: QWidget) -> list[QWidget]:
    """Return where the Tab key goes from a widget on, until it comes round."""
    found: list[QWidget] = []
    now: QWidget | None = begin
    while now is not None and now not in found and len(found) < MOST_STOPS:
        found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
    return found


def passed_over(root: QWidget, begin: QWidget) -> list[str]:
    """Return the controls that the Tab key does not come to; a widget it stops at stands for all it holds."""
    reached = stops(begin)
    return [
        called(control)
        for control in controls(root)
        if control.isEnabled() and not any(stop is control or control.isAncestorOf(stop) for stop in reached)
    ]


@pytest.mark.parametrize("page", [row.key for row in PAGES])
def test_the_tab_key_comes_to_every_control_of_a_page(app: App, page: str) -> None:
    turn_to(app, page)
    app.window.rail.setFocus(Qt.FocusReason.TabFocusReason)
    assert passed_over(app.window, app.window.rail) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_is_reached(open_app: OpenApp, name: str) -> None:
    dialog = DIALOGS[name](open_app("ar").window)
    dialog.show()
    dialog.activateWindow()
    let_it_show()
    assert nameless(dialog) == []
    first = dialog.focusWidget() or dialog.nextInFocusChain()
    assert first is not None
    first.setFocus()
    assert passed_over(dialog, first) == []
    dialog.close()
