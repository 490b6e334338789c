"""What a screen reader says of what changes elsewhere than at the focus."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QUndoCommand, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from offsim.app import App
from offsim.language import load_language
from offsim.storage.own_figures import Observed
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.help.chart_card import ChartCard
from offsim.ui.help.lists import ResultList
from offsim.ui.help.show import show_help
from offsim.ui.levers.distribution_card import DistributionCard
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.own_data.figures_grid import FiguresGrid
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.source_card import SourceCard
from offsim.ui.spoken_steps import SpokenSteps
from offsim.ui.style import LIGHT
from tests.gui.hands import (
    change,
    focus,
    let_it_show,
    part,
    press,
    save_as,
    slider,
    trigger,
    wait_until,
)


def test_a_step_is_followed_by_its_answer(app: App, said: list[str]) -> None:
    moved = slider(app, "trend.france")
    focus(moved)
    for _ in range(3):
        press(moved, Qt.Key.Key_Right)
    wait_until(lambda: any("Turnover reaches" in words for words in said))
    assert said[-1] == part(app.window, AnswerLabel, "answer").text()


def test_what_is_saved_is_said(app: App, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "plan.offsim"
    save_as(app, file, monkeypatch)
    assert any(words.startswith("File saved: ") and file.name in words for words in said)
    said.clear()
    change(app)
    trigger(app.window, "action:save")
    assert any(words.startswith("File saved: ") for words in said)


def test_what_return_sets_on_a_page_is_said(app: App, said: list[str]) -> None:
    app.window.pages.show_page("frontier")
    drawn = part(app.window, ThresholdMap, "map")
    wait_until(lambda: len(drawn.values_shown()) > 1)
    press(drawn, Qt.Key.Key_Right)
    read = said[-1]
    press(drawn, Qt.Key.Key_Return)
    assert f"Set: {read}" in said
    app.window.pages.show_page("seek")
    solutions = part(app.window, AnswerTable, "solutions")
    wait_until(lambda: solutions.model().rowCount() > 0)
    solutions.setCurrentIndex(solutions.model().index(0, 0))
    press(solutions, Qt.Key.Key_Return)
    name = str(solutions.model().index(0, 0).data()).replace("\N{NO-BREAK SPACE}", " ")
    assert any(words.startswith(f"Set: {name}") for words in said)


def test_a_presentation_says_which_scenario_it_shows(app: App, said: list[str]) -> None:
    said.clear()
    trigger(app.window, "action:present")
    assert [words for words in said if " of 2" in words] == ["Presentation\nMy scenario\n2 of 2\nLeave (Esc)"]
    said.clear()
    QTest.keyClick(app.window, Qt.Key.Key_PageDown)
    let_it_show()
    assert [words for words in said if words.endswith(" of 2")] == ["Reference\n1 of 2"]


def test_a_page_says_its_name_and_then_its_answer(app: App, said: list[str]) -> None:
    for row in PAGES[1:]:
        said.clear()
        app.window.pages.show_page(row.key)
        assert said[0] == app.language.say(row.label), row.key
    app.window.pages.show_page("seek")
    said.clear()
    wait_until(lambda: any("shortfall" in words for words in said))


def test_a_step_says_what_it_is_and_that_it_is_undone(app: App, said: list[str]) -> None:
    act = app.window.actions_by_key
    for key, expected in (
        ("add_scenario", "“Scenario 3” added"),
        ("undo", "Undone: “Scenario 3” added"),
        ("redo", "Made again: “Scenario 3” added"),
    ):
        said.clear()
        act[key].trigger()
        assert said == [expected]


def test_a_lever_moved_after_a_step_was_undone_is_heard_once(app: App, said: list[str]) -> None:
    moved = slider(app, "trend.france")
    focus(moved)
    press(moved, Qt.Key.Key_Right)
    let_it_show()
    app.window.actions_by_key["undo"].trigger()
    said.clear()
    press(moved, Qt.Key.Key_Right)
    assert not [words for words in said if words.startswith("France")]
    app.window.actions_by_key["undo"].trigger()
    app.window.actions_by_key["redo"].trigger()
    assert said[-1].startswith("Made again: France")


def test_the_year_read_on_a_chart_is_said(app: App, said: list[str]) -> None:
    chart = part(app.window, ProjectionChart, "chart:turnover")
    focus(chart)
    press(chart, Qt.Key.Key_Left)
    assert said[-1].startswith("2020, bn MAD\n")
    press(chart, Qt.Key.Key_Left)
    assert said[-1].startswith("2019, bn MAD\n")


def test_a_figure_that_cannot_be_read_is_refused_aloud(app: App, said: list[str]) -> None:
    app.window.pages.show_page("data")
    grid = part(app.window, FiguresGrid, "own_figures")
    grid.model().setData(grid.model().index(0, 0), "abc")
    assert "abc" in said[-1]


def test_what_opens_to_be_typed_into_is_called_by_what_it_is_for(app: App) -> None:
    app.window.pages.show_page("data")
    grid = part(app.window, FiguresGrid, "own_figures")
    grid.edit(grid.model().index(0, 0))
    assert called(grid) == grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    app.window.scenarios.rename_current()
    assert called(app.window.scenarios) == "Name of the scenario"


def called(root: QWidget) -> str:
    """Return what the line is called that is open to be typed into."""
    line = root.findChild(QLineEdit)
    assert line is not None
    return line.accessibleName()


def test_no_description_is_marked_up(app: App) -> None:
    for row in PAGES:
        app.window.pages.show_page(row.key)
    for widget in app.window.findChildren(QWidget):
        told = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)
        assert "<span>" not in told, widget.objectName()


def test_what_an_import_understood_or_asks_is_said(app: App, said: list[str]) -> None:
    provenance = ("Own figures", "2026-01-31")
    dialog = ImportDialog(
        app.document.scenarios.study, Observed("turnover", "A"), provenance, app.language, LIGHT, app.window
    )
    dialog.read_pasted("Year,Turnover (bn MAD)\n2023,2.3\n2023,2.5")
    dialog.show()
    wait_until(lambda: any("2023 is there twice" in words for words in said))
    dialog.read_pasted("Year,Turnover (bn MAD),Jobs\n2022,2.3,1\n2023,2.5,2")
    wait_until(lambda: any("Left out: Jobs" in words for words in said))
    dialog.close()


def test_a_search_of_the_help_says_what_it_found_and_what_the_keys_choose(app: App, said: list[str]) -> None:
    window = show_help(app.window, app.language, LIGHT, "start")
    typed = part(window, QLineEdit, "help_find")
    wait_until(window.isActiveWindow)
    typed.setText("occupancy limit")
    wait_until(lambda: any(" found\n" in words for words in said))
    results = part(window, ResultList, "help_results")
    assert said[-1].startswith(f"{results.count()} found\n")
    press(typed, Qt.Key.Key_Down)
    assert said[-1] == results.item(1).text().strip()
    press(typed, Qt.Key.Key_Return)
    assert "occupancy limit" in said[-1]
    typed.setText("zzzz")
    wait_until(lambda: said[-1].startswith("Nothing found"))


@pytest.mark.parametrize(
    ("page", "box", "words", "none"),
    [
        ("projection", "find_lever", "growth", "No lever is called that."),
        ("sources", "find_fact", "turnover", "Nothing found. Try fewer words."),
    ],
)
def test_a_search_of_the_window_says_how_much_it_found(
    app: App, said: list[str], page: str, box: str, words: str, none: str
) -> None:
    app.window.pages.show_page(page)
    find = part(app.window, QLineEdit, box)
    focus(find)
    find.setText(words)
    wait_until(lambda: any(re.fullmatch(r"\d+ found", heard) for heard in said))
    find.setText("zzz")
    wait_until(lambda: none in said)


def test_a_card_that_pops_up_is_called_by_its_title_and_heard(app: App, said: list[str]) -> None:
    drawn = part(app.window, ProjectionChart, "chart:turnover")
    next(action for action in drawn.actions() if action.objectName().startswith("explain:")).trigger()
    card = part(app.window, ChartCard, "chart_card")
    assert card.accessibleName() == drawn.accessibleName()
    assert said[-1] == f"{card.accessibleName()}\n{card.accessibleDescription()}"
    assert len(card.accessibleDescription()) > 200
    for line in card.accessibleDescription().splitlines():
        assert line in card.view.toPlainText()
    card.close()
    label = app.language.say(app.document.scenarios.study.levers["sensitivity.france"].label)
    row = app.window.levers.row("sensitivity.france")
    for wanted, kind, name in (
        (row.source_wanted, SourceCard, "source_card"),
        (row.distribution_wanted, DistributionCard, "distribution_card"),
    ):
        wanted.emit("sensitivity.france", row)
        shown = part(app.window, kind, name)
        assert shown.accessibleName() == label
        assert said[-1].startswith(label)
        shown.close()


def test_a_link_that_the_keys_go_to_is_said(app: App, said: list[str]) -> None:
    window = show_help(app.window, app.language, LIGHT, "projection")
    wait_until(window.isActiveWindow)
    press(window.view, Qt.Key.Key_Tab)
    assert said[-1]
    assert said[-1] == window.view.textCursor().selectedText()


def test_of_many_fields_that_are_wrong_the_one_in_use_is_said(app: App, said: list[str]) -> None:
    dialog = NewStudyDialog(app.document.scenarios.study, app.language, app.window)
    dialog.show()
    wait_until(dialog.isActiveWindow)
    focus(part(dialog, QLineEdit, "title"))
    part(dialog, QPushButton, "create").click()
    assert [words for words in said if "Write" in words] == []
    assert said[0] == part(dialog, QLineEdit, "title").accessibleDescription()
    dialog.close()


def test_a_history_that_goes_with_its_window_still_open_says_nothing(qtbot: QtBot, said: list[str]) -> None:
    window, history = QWidget(), QUndoStack()
    qtbot.addWidget(window)
    history.push(QUndoCommand("France 6 %/yr"))
    SpokenSteps(window, history, load_language("en"))
    with qtbot.captureExceptions() as raised:
        delete(history)
    assert (raised, said) == ([], [])


@pytest.mark.parametrize(
    ("page", "kind", "key"),
    [
        ("projection", ProjectionChart, Qt.Key.Key_Right),
        ("projection", ProjectionChart, Qt.Key.Key_Left),
        ("projection", ProjectionChart, Qt.Key.Key_End),
        ("frontier", ThresholdMap, Qt.Key.Key_Right),
        ("frontier", ThresholdMap, Qt.Key.Key_Down),
    ],
)
def test_a_key_that_leads_no_further_says_again_what_is_there(
    app: App, said: list[str], page: str, kind: type[QWidget], key: Qt.Key
) -> None:
    app.window.pages.show_page(page)
    let_it_show()
    wait_until(lambda: app.window.pages.front.findChild(kind) is not None)
    chart = app.window.pages.front.findChildren(kind)[0]
    focus(chart)
    for _ in range(150):
        QTest.keyClick(chart, key)
    let_it_show()
    said.clear()
    QTest.keyClick(chart, key)
    assert said == [chart.accessibleDescription()]
