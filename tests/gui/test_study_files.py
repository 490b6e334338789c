"""Studies as files: one made of the open study, saved by itself as a text or a workbook, read from a workbook."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
)

from offsim.app import App
from offsim.ui.study_dialogs import FaultsDialog, StudyNameDialog
from offsim.ui.study_files import study_bytes
from tests.gui.hands import change, let_it_show, names, open_file, part, save_as, steps, trigger
from tests.gui.new_study_hands import made_by_questions
from tests.gui.new_study_keys import answer, press_key, write
from tests.same_study import what_differs
from tests.study_workbooks import cell_of
from tests.study_workbooks import saved as saved_workbook


def name_it(dialog: StudyNameDialog) -> None:
    press_key(Qt.Key.Key_Return)
    assert "name" in part(dialog, QLabel, "fault:study_title").text()
    write(dialog, "study_title", "PAI 2020")
    press_key(Qt.Key.Key_Return)


def workbook(app: App, file: Path, **wrong: object) -> Path:
    """Save the workbook of the open study, with other values of a lever."""
    book = load_workbook(BytesIO(study_bytes(app.window.study, ".xlsx", app.language)))
    for key, value in wrong.items():
        cell_of(book, "levers", "productivity", key).value = value
    return saved_workbook(book, file)


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
    open_file(app, file)
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
    open_file(app, workbook(app, tmp_path / "mine.xlsx", value="much", unit="bananas", step=-1))
    assert len(lines) == 3
    assert all(line.startswith("Levers!") for line in lines)
    assert [line.partition("”")[0].rpartition(" · ")[2] for line in lines] == ["Value", "Unit", "Step"]
    assert app.document.scenarios is before


def test_a_workbook_of_something_else_is_told_in_a_sentence(app: App, tmp_path: Path) -> None:
    book = load_workbook(BytesIO(study_bytes(app.window.study, ".xlsx", app.language)))
    for name in book.sheetnames[1:]:
        del book[name]
    book.worksheets[0].delete_rows(1, 200)
    before = app.document.scenarios
    open_file(app, saved_workbook(book, tmp_path / "figures.xlsx"))
    assert "figures.xlsx: is no workbook of a study" in app.window.notice.text
    assert app.document.scenarios is before
