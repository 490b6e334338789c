"""New studies from the File menu: from questions, from the open one, from a workbook; and the study saved by itself."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTableView,
)

from offsim.app import App
from offsim.model.scenario_set import ScenarioSet
from offsim.storage.typed_answers import MOST_MARKETS
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.study_dialogs import FaultsDialog, StudyNameDialog
from offsim.ui.study_files import study_bytes
from offsim.ui.typed_table import TypedModel
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, let_it_show, names, part, save_as, steps, trigger
from tests.gui.new_study_keys import answer, go_to, in_use, press_key, type_words, write, write_cells
from tests.gui.own_study_page import fill_in
from tests.same_study import what_differs
from tests.study_workbooks import cell_of
from tests.study_workbooks import saved as saved_workbook


@pytest.fixture
def page(app: App) -> NewStudyDialog:
    """The page of questions, empty."""
    dialog = NewStudyDialog(app.window.study, app.language, app.window)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def create(dialog: NewStudyDialog) -> None:
    part(dialog, QPushButton, "create").click()
    QApplication.processEvents()


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


def made_by_questions(app: App, monkeypatch: pytest.MonkeyPatch) -> ScenarioSet:
    def follow(dialog: NewStudyDialog) -> None:
        fill_in(dialog)
        create(dialog)

    answer(monkeypatch, NewStudyDialog, follow)
    trigger(app.window, "new_study:questions")
    let_it_show()
    return app.document.scenarios


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


def name_it(dialog: StudyNameDialog) -> None:
    press_key(Qt.Key.Key_Return)
    assert "name" in part(dialog, QLabel, "fault:study_title").text()
    write(dialog, "study_title", "PAI 2020")
    press_key(Qt.Key.Key_Return)


def test_from_the_open_study_comes_one_of_its_own_with_the_scenarios(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(app)
    save_as(app, tmp_path / "plan.offsim", monkeypatch)
    before = app.document.scenarios
    answer(monkeypatch, StudyNameDialog, name_it)
    trigger(app.window, "new_study:open")
    let_it_show()
    after = app.document.scenarios
    assert (after.study.key, after.study.title.in_language("fr")) == ("pai-2020-2", "PAI 2020")
    assert {*what_differs(before.study, after.study)} == {"key", "title"}
    assert after.scenarios == before.scenarios
    assert app.document.file is None
    assert app.document.modified
    assert not app.window.actions_by_key["newer_edition"].isEnabled()
    assert steps(app) == 1
    trigger(app.window, "action:undo")
    assert app.document.scenarios == before


@pytest.mark.parametrize("ending", [".toml", ".xlsx"])
def test_a_study_is_saved_by_itself_and_opens_again(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    scenarios = made_by_questions(app, monkeypatch)
    file = tmp_path / f"tangier{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:save_study")
    assert file.name in app.window.notice.text
    if ending == ".toml":
        assert file.read_text(encoding="utf-8") == scenarios.study.text
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    app.window.files.open(file)
    let_it_show()
    assert what_differs(app.document.scenarios.study, scenarios.study) == []
    assert names(app) == ["Reference", "My scenario"]


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("mine", "Study files (*.toml)", "mine.toml"),
        ("mine", "Workbooks of studies (*.xlsx)", "mine.xlsx"),
        ("mine.xlsx", "Study files (*.toml)", "mine.xlsx"),
        ("mine.odd", "", "mine.odd.toml"),
    ],
)
def test_the_ending_says_how_a_study_is_saved(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, written: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))
    trigger(app.window, "action:save_study")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [written]


def test_a_study_that_cannot_be_saved_is_told(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "mine.toml"), ""))
    trigger(app.window, "action:save_study")
    assert "mine.toml" in app.window.notice.text


def workbook(app: App, file: Path, **wrong: object) -> Path:
    """Save the workbook of the open study, with other values of a lever."""
    book = load_workbook(BytesIO(study_bytes(app.window.study, ".xlsx", app.language)))
    for key, value in wrong.items():
        cell_of(book, "levers", "productivity", key).value = value
    return saved_workbook(book, file)


def test_a_workbook_makes_a_study(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = app.window.study
    file = workbook(app, tmp_path / "mine.xlsx", value=1.75)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    trigger(app.window, "new_study:workbook")
    let_it_show()
    assert what_differs(app.document.scenarios.study, before) == ["levers"]
    assert app.document.scenarios.study.levers["productivity"].default.value == 1.75
    assert app.document.file is None


def test_all_faults_of_a_workbook_are_told_by_their_cells(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = app.document.scenarios
    lines: list[str] = []

    def read(dialog: FaultsDialog) -> None:
        shown = part(dialog, QListWidget, "lines")
        lines.extend(shown.item(row).text() for row in range(shown.count()))

    answer(monkeypatch, FaultsDialog, read)
    app.window.files.open(workbook(app, tmp_path / "mine.xlsx", value="much", unit="bananas", step=-1))
    assert len(lines) == 3
    assert all(line.startswith("Levers!") for line in lines)
    assert app.document.scenarios is before


def test_a_workbook_of_something_else_is_told_in_a_sentence(app: App, tmp_path: Path) -> None:
    book = load_workbook(BytesIO(study_bytes(app.window.study, ".xlsx", app.language)))
    for name in book.sheetnames[1:]:
        del book[name]
    book.worksheets[0].delete_rows(1, 200)
    before = app.document.scenarios
    app.window.files.open(saved_workbook(book, tmp_path / "figures.xlsx"))
    assert "figures.xlsx: is no workbook of a study" in app.window.notice.text
    assert app.document.scenarios is before


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
