"""What a screen reader does with a button it found: toggled without a click, it does what a click does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QWidget

from offsim.app import App
from offsim.ui.panels import HISTORY, NOTES, WARNINGS
from tests.gui.hands import focus, let_it_show, open_to, part, slider

LEVER = "trend.france"


def toggle(button: QWidget) -> None:
    """Toggle a button as assistive tools do."""
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    let_it_show()


@pytest.mark.parametrize("key", [HISTORY, WARNINGS, NOTES])
def test_a_panel_opens_and_closes(app: App, key: str) -> None:
    button, panel = part(app.window, QAbstractButton, f"side:{key}"), part(app.window, QDockWidget, f"panel:{key}")
    for opened in (True, False, True):
        toggle(button)
        assert (panel.isVisible(), button.isChecked()) == (opened, opened)


def test_the_years_of_a_lever_open_and_close(app: App) -> None:
    focus(slider(app, LEVER))
    button, years = part(app.window, QAbstractButton, f"path:{LEVER}"), part(app.window, QWidget, f"by_year:{LEVER}")
    for opened in (True, False, True):
        toggle(button)
        assert (years.isVisible(), button.isChecked()) == (opened, opened)


def test_a_group_of_levers_opens_and_closes(app: App) -> None:
    heading, row = part(app.window, QAbstractButton, "group:events"), open_to(app, "event.pandemic_2020")
    for opened in (False, True):
        toggle(heading)
        assert (row.isVisible(), heading.isChecked()) == (opened, opened)
