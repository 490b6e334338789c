"""What a screen reader does with a button it found: toggled without a click, it does what a click does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QListWidget, QToolButton, QUndoView, QWidget

from offsim.app import App
from offsim.ui.panels import HISTORY, NOTES, WARNINGS
from offsim.ui.study_tables.section_choice import SectionChoice
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


def item(root: QWidget, name: str) -> QAccessibleInterface:
    """Return the entry of a list that assistive tools call by a name."""
    found = QAccessible.queryAccessibleInterface(root)
    entries = map(found.child, range(found.childCount()))
    return next(entry for entry in entries if entry.text(QAccessible.Text.Name) == name)


def choose(entry: QAccessibleInterface) -> None:
    entry.actionInterface().doAction(entry.actionInterface().actionNames()[0])
    let_it_show()


def test_a_page_is_turned_to(app: App) -> None:
    for name, key in (("Sites", "sites"), ("Projection", "projection")):
        choose(item(app.window.rail, name))
        assert (app.window.pages.key, app.window.rail.page) == (key, key)


def test_a_scenario_is_shown(app: App) -> None:
    choose(item(part(app.window, QListWidget, "scenarios"), "Reference (the reference)"))
    assert app.document.scenarios.active == app.document.scenarios.reference


def test_a_part_of_the_study_is_shown(app: App) -> None:
    app.window.resize(1400, 900)
    app.window.pages.show_page("study")
    let_it_show()
    sections = part(app.window, SectionChoice, "study_sections")
    choose(item(sections, "Targets"))
    assert sections.section.key == "targets"


def test_a_step_of_the_history_is_gone_back_to(app: App) -> None:
    app.window.steps.add_preset("diversification")
    toggle(part(app.window, QAbstractButton, f"side:{HISTORY}"))
    choose(item(part(app.window, QUndoView, "history_list"), "As opened"))
    assert app.document.history.index() == 0


@pytest.mark.parametrize("name", ["study_title", "export"])
def test_a_menu_opens(app: App, name: str) -> None:
    button = part(app.window, QToolButton, name)
    opened: list[bool] = []
    QTimer.singleShot(0, lambda: opened.append(button.menu().isVisible()))
    QTimer.singleShot(0, lambda: button.menu().close())
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction(QAccessibleActionInterface.showMenuAction())
    assert opened == [True]
