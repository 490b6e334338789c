"""Keys that planners know from elsewhere: to the menus, on from a search, out of what is open, to another name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from offsim.app import App
from offsim.ui.help.chart_card import ChartCard
from offsim.ui.help.window import HelpWindow
from offsim.ui.levers.distribution_card import DistributionCard
from tests.gui.hands import focus, let_it_show, more, part, slider
from tests.gui.own_figures import stand_at
from tests.gui.test_keyboard import KEYS, focused, go_to_field, stroke


@pytest.mark.parametrize("key", [KEYS.Key_F10, KEYS.Key_Alt])
@pytest.mark.parametrize("name", ["slider:trend.france", "find_lever", "notes", "chart:turnover"])
def test_the_menus_are_gone_to_by_key_and_left_again(app: App, name: str, key: KEYS) -> None:
    app.window.panels.side.open("notes")
    before = part(app.window, QWidget, name)
    focus(before)
    QTest.keyClick(before, key)
    let_it_show()
    bar = app.window.menuBar()
    assert bar.activeAction() is bar.actions()[0]
    for _ in range(2):
        QTest.keyClick(QApplication.activePopupWidget() or focused(), KEYS.Key_Escape)
    let_it_show()
    assert bar.activeAction() is None
    assert before.hasFocus()


@pytest.mark.parametrize("key", [KEYS.Key_Down, KEYS.Key_Return, KEYS.Key_Enter])
def test_a_key_leads_from_the_box_that_finds_levers_to_the_first_it_found(app: App, key: KEYS) -> None:
    find = part(app.window, QLineEdit, "find_lever")
    focus(find)
    QTest.keyClicks(find, "telecom")
    stroke(key)
    assert slider(app, "event.telecom_price_war").hasFocus()
    find.setText("no lever at all")
    focus(find)
    stroke(key)
    assert find.hasFocus()


@pytest.mark.parametrize("name", ["path", "path_chart", "year_2016", "chart_help:path_chart"])
def test_escape_closes_a_lever_by_year_and_goes_back_to_its_button(app: App, name: str) -> None:
    more(app, "trend.france", "path")
    button = part(app.window, QToolButton, "path:trend.france")
    editor = part(app.window, QWidget, "by_year:trend.france")
    assert editor.isVisible()
    focus(part(app.window, QWidget, f"{name}:trend.france"))
    stroke(KEYS.Key_Escape)
    assert not editor.isVisible()
    assert button.hasFocus()
    assert not button.isChecked()


def test_f2_renames_the_scenario(app: App) -> None:
    focus(slider(app, "trend.france"))
    stroke(KEYS.Key_F2)
    names = part(app.window, QListWidget, "scenarios")
    assert names.viewport().isAncestorOf(focused())
    QTest.keyClicks(focused(), "Mine")
    stroke(KEYS.Key_Return)
    assert app.language.say(app.document.scenarios.active_scenario.name) == "Mine"


def test_f2_leaves_the_name_that_is_being_typed_as_it_is(app: App) -> None:
    focus(slider(app, "trend.france"))
    stroke(KEYS.Key_F2)
    QTest.keyClicks(focused(), "Mi")
    stroke(KEYS.Key_F2)
    QTest.keyClicks(focused(), "ne")
    stroke(KEYS.Key_Return)
    assert app.language.say(app.document.scenarios.active_scenario.name) == "Mine"


@pytest.mark.parametrize("go_to_table", [lambda app: go_to_field(app, "cell"), lambda app: stand_at(app, 2016, "A")])
def test_f2_types_in_the_cell_of_a_table(app: App, go_to_table: Callable[[App], QWidget]) -> None:
    table = go_to_table(app)
    stroke(KEYS.Key_F2)
    assert table.isAncestorOf(focused())
    assert isinstance(focused(), QLineEdit | QPlainTextEdit)


def test_the_drawings_of_a_lever_say_how_they_are_read(app: App) -> None:
    more(app, "trend.france", "path")
    more(app, "trend.france", "distribution")
    beside = part(app.window, DistributionCard, "distribution_card")
    for name, told in (("path_chart:trend.france", "until the next year"), ("distribution_drawing", "most likely")):
        button = part(app.window, QToolButton, f"chart_help:{name}")
        button.click()
        card = part(button.window(), ChartCard, "chart_card")
        assert told in card.view.toPlainText().replace("\n", " ")
        assert button.accessibleName().startswith("How to read “France")
        part(card, QPushButton, "chart_card_more").click()
        assert part(app.window, HelpWindow, "help").isVisible()
    assert not beside.isVisible()
