"""Cells of the Study page by the keyboard: typed, copied, pasted, emptied, named, and still in use after a step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from offsim.app import App
from offsim.model.facts import Status
from offsim.resources import resource_path
from offsim.ui.pages.study_page import StudyPage
from offsim.ui.plain_text import copy, on_clipboard
from offsim.ui.study_tables.sections import SECTIONS
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, part, steps, turn_to, wait_until
from tests.gui.study_hands import (
    go_to,
    open_section,
    said,
    shown,
    study_of,
    table,
    told,
    type_in,
)

Key = Qt.Key


def test_the_keyboard_goes_on_in_the_table_after_a_step(study_page: App) -> None:
    open_section(study_page, "base")
    type_in(study_page, 1, "Value", "70000")
    assert study_page.window.focusWidget() is table(study_page)
    cell = table(study_page).current_cell()
    assert cell is not None
    assert (cell.row, cell.words) == ("Jobs", "70000")


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_the_keyboard_stays_in_the_table_after_a_step_that_tab_ends(study_page: App, key: Key) -> None:
    open_section(study_page, "base")
    go_to(study_page, 0, "Value")
    focus(table(study_page))
    QTest.keyClick(table(study_page), Key.Key_Return)
    editor, before = part(study_page.window, QLineEdit, "study_cell"), study_page.window
    editor.setText("7.9")
    editor.setModified(True)
    QTest.keyClick(editor, key)
    wait_until(lambda: study_page.window is not before)
    assert study_of(study_page).levers["base.turnover"].default.value == 7.9
    assert study_page.window.focusWidget() is table(study_page)


def test_the_keys_of_the_table_do_what_the_buttons_do(study_page: App) -> None:
    open_section(study_page, "targets")
    names = [row[0] for row in shown(study_page)]
    table(study_page).go_to(0, 0)
    focus(table(study_page))
    QTest.keyClick(table(study_page), Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    let_it_show()
    assert [row[0] for row in shown(study_page)] == [names[1], names[0], *names[2:]]
    assert table(study_page).currentIndex().row() == 1
    QTest.keyClick(table(study_page), Key.Key_Insert)
    let_it_show()
    assert shown(study_page)[-1][0] == "New target"
    QTest.keyClick(table(study_page), Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    let_it_show()
    assert len(shown(study_page)) == len(names)
    QTest.keyClick(
        table(study_page), Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    let_it_show()
    assert len(shown(study_page)) == len(names) + 1


def test_cells_are_copied_and_pasted(study_page: App) -> None:
    open_section(study_page, "outlooks")
    go_to(study_page, 0, "2014")
    copy("1,5\t2.5\n0.5\t-1\n")
    focus(table(study_page))
    QTest.keyClick(table(study_page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert steps(study_page) == 1
    outlook = next(iter(study_of(study_page).outlooks.values()))
    grown = [[fact.value for fact in path[:2]] for path in outlook.growth.values()][:2]
    assert grown == [[1.5, 2.5], [0.5, -1]]
    QTest.keyClick(table(study_page), Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert on_clipboard() == "1.5\n"


def test_what_is_pasted_over_itself_stays_whose_it_was(study_page: App) -> None:
    open_section(study_page, "outlooks")
    table(study_page).selectAll()
    copy(table(study_page).copied_text().replace("1.0668", "1.1", 1))
    for _ in range(2):
        table(study_page).go_to(0, 0)
        focus(table(study_page))
        QTest.keyClick(table(study_page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        let_it_show()
    assert steps(study_page) == 1
    own = [fact for path in next(iter(study_of(study_page).outlooks.values())).growth.values() for fact in path
           if fact.status is Status.OWN]  # fmt: skip
    assert [fact.value for fact in own] == [1.1]


@pytest.mark.parametrize(("code", "study"), [("fr", "digital-2030"), ("ar", "pai-2020")])
def test_every_cell_has_a_name_and_is_told(open_app: OpenApp, code: str, study: str) -> None:
    app = open_app(code, resource_path("studies", f"{study}.toml"))
    turn_to(app, "study")
    for section in SECTIONS:
        open_section(app, section.key)
        found = table(app).cells.grid
        assert found is not None
        for number, row in enumerate(found.cells):
            for column, cell in enumerate(row):
                assert section.across or cell.row
                assert cell.heading
                table(app).go_to(number, column)
                assert told(app)


def test_what_is_still_being_typed_counts_before_anything_else_is_done(study_page: App) -> None:
    open_section(study_page, "base")
    go_to(study_page, 0, "Value")
    focus(table(study_page))
    QTest.keyClicks(table(study_page), "8")
    part(study_page.window, StudyPage, "page:study").finish_typing()
    let_it_show()
    assert study_of(study_page).levers["base.turnover"].default.value == 8
    part(study_page.window, StudyPage, "page:study").finish_typing()
    assert steps(study_page) == 1


@pytest.mark.parametrize("words", ['a "quote" and a \\', "'''", "[markets]", "# no remark", "ملاحظة"])
def test_words_come_back_as_they_were_typed(study_page: App, words: str) -> None:
    open_section(study_page, "targets")
    copy(words)
    go_to(study_page, 0, "Name")
    focus(table(study_page))
    QTest.keyClick(table(study_page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert next(iter(study_of(study_page).targets.values())).label.in_language("en") == words


def test_controls_that_other_programs_copy_are_left_out(study_page: App) -> None:
    open_section(study_page, "targets")
    go_to(study_page, 0, "Name")
    QGuiApplication.clipboard().setText("18\x00 bn\u202e \x85MAD")
    focus(table(study_page))
    QTest.keyClick(table(study_page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert said(study_page) == ""
    assert next(iter(study_of(study_page).targets.values())).label.in_language("en") == "18 bn \nMAD"


def test_thousands_of_a_figure_are_apart_where_it_is_read_and_nowhere_else(study_page: App) -> None:
    for section, name, heading in (
        ("base", "Jobs", "Highest"),
        ("levers", "Jobs", "Value"),
        ("sites", "Morocco", "Floor"),
    ):
        open_section(study_page, section)
        row = next(number for number, cells in enumerate(shown(study_page)) if name in cells)
        go_to(study_page, row, heading)
        cell = table(study_page).current_cell()
        assert cell is not None
        column = table(study_page).currentIndex().column()
        assert shown(study_page)[row][column] == f"{int(cell.words):,}"
        assert table(study_page).copied_text() == f"{cell.words}\n"
    open_section(study_page, "levers")
    years = [cells for cells in shown(study_page) if "Jump-off year" in cells]
    assert all("2013" in cells for cells in years)
