"""New studies from the File menu: from questions, from the open one, from a workbook; and the study saved by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
)

from offsim.app import App
from offsim.storage.typed_answers import MOST_MARKETS
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.typed_table import TypedModel
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, names, part, trigger
from tests.gui.new_study_hands import create, made_by_questions
from tests.gui.new_study_keys import answer, go_to, in_use, press_key, type_words, write, write_cells
from tests.gui.own_study_page import fill_in


@pytest.fixture
def page(app: App) -> NewStudyDialog:
    """The page of questions, empty."""
    dialog = NewStudyDialog(app.window.study, app.language, app.window)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def told(dialog: NewStudyDialog) -> dict[str, str]:
    """Return what is said to be wrong, by field."""
    labels = [it for it in dialog.findChildren(QLabel) if it.objectName().startswith("fault:") and not it.isHidden()]
    return {label.objectName().removeprefix("fault:"): label.text() for label in labels}


def cells(dialog: NewStudyDialog, name: str) -> list[list[str]]:
    """Return what a table shows."""
    model = part(dialog, QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_every_fault_is_told_beside_its_field_and_goes_as_it_is_mended(page: NewStudyDialog) -> None:
    assert told(page) == {}
    create(page)
    assert set(told(page)) == {"title", "site", "base_year", "last_year", "turnover", "jobs", "markets"}
    assert page.isVisible()
    assert page.made is None
    assert in_use().objectName() == "title"
    write(page, "title", "Services")
    assert "title" not in told(page)
    assert part(page, QLineEdit, "site").accessibleDescription() == told(page)["site"]
    write_cells(page, "markets", [["Spain", "", "60", "50", "much"], ["France", "", "60"]])
    assert "Row 1, Growth, % a year: “much” is no number" in told(page)["markets"]
    assert "120 %" in told(page)["markets"]
    assert "Row 1, Normal growth" in told(page)["normal"]


def test_the_first_fault_is_gone_to_in_the_tables_too(page: NewStudyDialog) -> None:
    fill_in(page)
    write_cells(page, "economies", [[], ["a lot"]], first=1)
    create(page)
    assert in_use() is part(page, QTableView, "economies")
    assert part(page, QTableView, "economies").currentIndex().row() == 1
    press_key(Qt.Key.Key_Return)
    type_words("1")
    press_key(Qt.Key.Key_Return)
    assert told(page) == {}


def test_the_last_market_has_the_rest_until_it_is_typed(page: NewStudyDialog) -> None:
    write_cells(page, "markets", [["Spain", "", "45", "50", "8"], ["Gulf", "Saudi Arabia"]])
    assert cells(page, "markets") == [["Spain", "Spain", "45", "50", "8"], ["Gulf", "Saudi Arabia", "55", "50", ""]]
    assert [row[0] for row in cells(page, "economies")] == ["Spain", "Saudi Arabia"]
    part(page, QPushButton, "add_market").click()
    type_words("France")
    press_key(Qt.Key.Key_Return)
    assert [row[2] for row in cells(page, "markets")] == ["45", "", ""]
    write_cells(page, "markets", [[], ["", "", "20"]])
    assert [row[2] for row in cells(page, "markets")] == ["45", "20", "35"]
    write_cells(page, "markets", [[], [], ["", "", "30"]])
    assert [row[2] for row in cells(page, "markets")] == ["45", "20", "30"]
    QTest.keyClick(go_to(page, "markets"), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    part(page, QPushButton, "rest").click()
    assert [row[2] for row in cells(page, "markets")] == ["50", "20", "30"]
    part(page, QPushButton, "remove_market").click()
    assert [row[0] for row in cells(page, "markets")] == ["Gulf", "France"]
    assert [row[0] for row in cells(page, "economies")] == ["Saudi Arabia", "France"]


def test_a_market_alone_has_all(page: NewStudyDialog) -> None:
    write_cells(page, "markets", [["Spain"]])
    assert cells(page, "markets") == [["Spain", "Spain", "100", "100", ""], [""] * 5]


def test_tab_goes_from_cell_to_cell_while_one_is_typed_and_leaves_after_the_last(page: NewStudyDialog) -> None:
    write_cells(page, "markets", [["Spain"], ["France"]])
    go_to(page, "economies")
    press_key(Qt.Key.Key_Right)
    for words in ("1.8", "1.3"):
        type_words(words)
        press_key(Qt.Key.Key_Tab)
    assert [row[1] for row in cells(page, "economies")] == ["1.8", "1.3"]
    assert in_use().objectName() == "target_outcome"


def test_an_outcome_is_offered_with_a_unit_only_where_it_does_not_name_what_it_counts(page: NewStudyDialog) -> None:
    offered = part(page, QComboBox, "target_outcome")
    assert [offered.itemText(place) for place in range(4)] == [
        "none",
        "Turnover, bn MAD",
        "Jobs",
        "Growth of turnover, %/yr",
    ]


def test_return_passes_by_what_is_only_offered(page: NewStudyDialog) -> None:
    go_to(page, "markets")
    for words in ("Spain", "", "45", "50", "8", "France"):
        type_words(words)
        press_key(Qt.Key.Key_Return)
    assert cells(page, "markets")[0] == ["Spain", "Spain", "45", "50", "8"]
    assert cells(page, "markets")[1][0] == "France"


def test_the_growth_of_countries_is_typed_as_soon_as_their_table_is_in_use(page: NewStudyDialog) -> None:
    write_cells(page, "markets", [["Spain"]])
    go_to(page, "economies")
    type_words("1.8")
    press_key(Qt.Key.Key_Return)
    assert cells(page, "economies") == [["Spain", "1.8"]]


def test_no_more_markets_are_added_than_a_study_can_have(page: NewStudyDialog) -> None:
    add = part(page, QPushButton, "add_market")
    for _ in range(MOST_MARKETS):
        add.click()
    assert len(cells(page, "markets")) == MOST_MARKETS
    assert not add.isEnabled()


def test_a_country_that_comes_back_has_its_growth_still(page: NewStudyDialog) -> None:
    write_cells(page, "markets", [["Spain"]])
    write_cells(page, "economies", [["1.8"]], first=1)
    write_cells(page, "markets", [["Portugal"]])
    assert cells(page, "economies") == [["Portugal", ""]]
    write_cells(page, "markets", [["SPAIN"]])
    assert cells(page, "economies") == [["SPAIN", "1.8"]]


def test_cells_are_copied_pasted_and_emptied_by_key(page: NewStudyDialog) -> None:
    table = go_to(page, "markets")
    assert isinstance(table, QTableView)
    QApplication.clipboard().setText("Spain\tSpain\t45\nFrance\tFrance\t55\nToo\tmany\n")
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Paste))
    assert [row[:3] for row in cells(page, "markets")] == [["Spain", "Spain", "45"], ["France", "France", "55"]]
    table.selectAll()
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text().startswith("Spain\tSpain\t45\t")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert cells(page, "markets") == [[""] * 5] * 2


def test_a_cell_says_its_heading_its_value_and_its_fault(page: NewStudyDialog) -> None:
    write_cells(page, "markets", [["Spain", "", "", "", "much"]])
    create(page)
    model = part(page, QTableView, "markets").model()
    assert isinstance(model, TypedModel)
    said = str(model.data(model.index(0, 4), Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Growth, % a year: much: “much” is no number")
    for field in (*page.findChildren(QLineEdit), *page.findChildren(QTableView), *page.findChildren(QComboBox)):
        own = field.objectName().startswith(("qt_", "own_"))
        assert own or field.accessibleName(), field.objectName()


def test_what_is_made_counts_as_unsaved(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    scenarios = made_by_questions(app, monkeypatch)
    assert names(app) == ["Reference", "My scenario"]
    assert app.document.modified
    assert app.document.file is None
    assert scenarios.edition == ""
    assert scenarios.study.targets["turnover_2030"].label.in_language("en") == "3 bn MAD in 2030"


def test_what_is_unsaved_is_asked_about_before_the_questions(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app)
    before = app.document.scenarios
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Cancel)
    for way in ("questions", "open"):
        trigger(app.window, f"new_study:{way}")  # no dialog opens: the test would fail
    assert app.document.scenarios is before


def test_the_page_can_be_called_off(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    before = app.document.scenarios
    answer(monkeypatch, NewStudyDialog, lambda _: press_key(Qt.Key.Key_Escape))
    trigger(app.window, "new_study:questions")
    assert app.document.scenarios is before
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert app.window.findChild(NewStudyDialog) is None


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_page_speaks_the_language_of_the_window(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    dialog = NewStudyDialog(app.window.study, app.language, app.window)
    dialog.show()
    create(dialog)
    english = ("Write", "Name", "Give", "Market", "Share", "Growth")
    heads = [str(part(dialog, QTableView, "markets").model().headerData(0, Qt.Orientation.Horizontal))]
    assert not any(word in said for said in [*told(dialog).values(), *heads] for word in english)
    dialog.close()
