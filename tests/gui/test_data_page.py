"""The page of own figures: each figure typed, emptied or imported is one step, told with its source, and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMessageBox

from offsim.app import App
from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.study import record
from offsim.storage.document_file import read_document
from offsim.ui.field_box import FaultLabel
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.own_data.subject import OWN_MARK, subjects
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import part, pause, save_as, steps, trigger, turn_to, wait_until
from tests.gui.own_figures import (
    choose,
    date,
    grid,
    shown,
    stand_at,
    take,
    turnover,
    type_figure,
    undo,
    wrong,
)

FIVE_YEARS = "Année;CA (Mds DH)\n2016;8,1\n2017;8,9\n2019;11,2\n2020;10,9\n2021;12"
OUTLOOK = len(NATIONAL)
"""The first outlook's place among what can be shown."""


def told(app: App) -> str:
    return part(app.window, StableLabel, "own_told").text()


def test_a_figure_typed_is_one_step_of_the_document_and_the_planners_own(app: App) -> None:
    stand_at(app, 2016, "A")
    part(app.window, QLineEdit, "own_source").setText("Ministry, note 3")
    before = app.document.scenarios.study
    type_figure(app, 2016, "A", "8,1")
    fact = record(app.document.scenarios.study, "turnover", "A")[2016]
    assert (fact.value, fact.status) == (8.1, Status.OWN)
    assert app.document.scenarios.study.sources[fact.source].title.in_language("en") == "Ministry, note 3"
    assert steps(app) == 1
    assert app.document.history.text(0) == "Turnover 2016, A: offshoring (exchange office): 8.1 bn MAD"
    assert shown(app, 2016, "A") == f"{OWN_MARK} 8.1"
    undo(app)
    assert app.document.scenarios.study == before
    assert shown(app, 2016, "A") == ""


def test_there_is_a_row_for_years_newer_than_any_figure_of_the_study(app: App) -> None:
    newest = max(record(app.document.scenarios.study, "turnover", "B"))

    type_figure(app, newest + 2, "B", "19.2")

    assert record(app.document.scenarios.study, "turnover", "B")[newest + 2].value == 19.2


def test_whoever_types_goes_on_in_the_next_row_with_the_keyboard(app: App) -> None:
    for year, words in ((2016, "8.1"), (2017, "8.9")):
        type_figure(app, year, "A", words)
        assert grid(app).hasFocus()
        assert grid(app).current() == (year + 1, "A")
    QTest.keyClicks(grid(app), "9")
    assert grid(app).findChild(QLineEdit) is not None


def being_typed(app: App, year: int, words: str) -> None:
    """Type into a cell and leave it so."""
    table = stand_at(app, year, "A")
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(words)


def test_a_question_stays_that_comes_up_while_a_figure_is_being_typed(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        box.open()
        pause(200)
        asked.append(box.text())
        box.close()
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    being_typed(app, 2016, "8.1")
    before = app.window
    assert not app.window.close()
    assert asked == ["“Untitled” has unsaved changes. Save them?"]
    assert app.window is before
    wait_until(lambda: app.window is not before)
    assert turnover(app)[2016] == 8.1


def test_an_import_keeps_the_figure_that_was_being_typed(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "figures.csv"
    file.write_text(FIVE_YEARS, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def come_up(dialog: ImportDialog) -> int:
        dialog.open()
        pause(200)
        take(dialog)
        return 1

    monkeypatch.setattr(ImportDialog, "exec", come_up)
    being_typed(app, 2014, "7.6")
    trigger(app.window, "action:import_figures")
    assert (turnover(app)[2014], turnover(app)[2021], steps(app)) == (7.6, 12, 2)


def test_a_workbook_of_what_is_being_typed_is_of_the_study_with_it(app: App) -> None:
    being_typed(app, 2016, "8.1")
    shown_then = app.window.catch_up()
    assert record(shown_then.scenarios.study, "turnover", "A")[2016].value == 8.1


def test_whoever_ends_typing_with_tab_goes_on_beside_it_with_the_keyboard(app: App) -> None:
    table = stand_at(app, 2016, "A")
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor, before = table.findChild(QLineEdit), app.window
    assert editor is not None
    editor.setText("8.1")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    wait_until(lambda: app.window is not before)
    assert app.window.focusWidget() is grid(app)
    assert grid(app).current() == (2016, "B")


def test_what_is_chosen_and_typed_stays_when_the_window_is_built_anew(app: App) -> None:
    turn_to(app, "data")
    choose(app, "own_subject", 1)
    part(app.window, QLineEdit, "own_source").setText("Ministry")
    part(app.window, QLineEdit, "own_date").setText("2026-02-01")
    type_figure(app, 2019, "A", "88000")
    assert part(app.window, QComboBox, "own_subject").currentIndex() == 1
    assert part(app.window, QLineEdit, "own_source").text() == "Ministry"
    assert part(app.window, QLineEdit, "own_date").text() == "2026-02-01"
    assert shown(app, 2019, "A") == f"{OWN_MARK} 88,000"


def test_a_date_that_is_none_is_told_beside_it_and_the_figure_waits(app: App) -> None:
    turn_to(app, "data")
    date(app, "soon")
    assert "“soon” is not a date" in part(app.window, FaultLabel, "fault:own_date").text()
    type_figure(app, 2016, "A", "8.1")
    assert "“soon” is not a date" in wrong(app)
    assert (shown(app, 2016, "A"), 2016 in turnover(app)) == ("⚠ 8.1", False)
    date(app, "2026")
    assert part(app.window, FaultLabel, "fault:own_date").isHidden()
    assert (turnover(app)[2016], shown(app, 2016, "A"), wrong(app)) == (8.1, f"{OWN_MARK} 8.1", "")
    date(app, "15/11/2026")
    assert part(app.window, QLineEdit, "own_date").text() == "2026-11-15"


def test_what_waited_for_a_date_is_taken_once_there_is_one_wherever_it_stands(app: App) -> None:
    turn_to(app, "data")
    date(app, "soon")
    type_figure(app, 2016, "A", "8.1")
    type_figure(app, 2017, "A", "about nine")
    choose(app, "own_subject", 1)
    type_figure(app, 2016, "A", "71000")
    assert steps(app) == 0
    date(app, "2026-02-01")
    box = part(app.window, QComboBox, "own_subject")
    assert (steps(app), box.currentIndex(), grid(app).current()) == (2, 1, (2016, "A"))
    assert shown(app, 2016, "A") == f"{OWN_MARK} 71,000"
    choose(app, "own_subject", 0)
    assert (turnover(app)[2016], shown(app, 2017, "A")) == (8.1, "⚠ about nine")


def test_the_line_below_and_the_tip_tell_where_a_figure_comes_from(app: App) -> None:
    type_figure(app, 2013, "A", "7.5")
    grid(app).choose(2013, "A")
    assert told(app).startswith(f"{OWN_MARK} 2013 · A: offshoring (exchange office): 7.5 bn MAD · own figure")
    assert "instead of 7.2" in told(app)
    index = grid(app).figures.index_of(2013, "A")
    assert "own figure" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "7.5 bn MAD" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.FontRole).bold()
    grid(app).choose(2014, "B")
    assert "no figure" in told(app)


def test_an_own_figure_taken_out_gives_way_to_what_stood_there(app: App) -> None:
    before = app.document.scenarios.study
    type_figure(app, 2013, "A", "7.5")
    window = app.window
    QTest.keyClick(stand_at(app, 2013, "A"), Qt.Key.Key_Delete)
    wait_until(lambda: app.window is not window)
    assert app.document.scenarios.study == before
    assert app.document.scenarios.edition == ""
    assert app.document.history.text(1) == "Turnover 2013, A: offshoring (exchange office): taken out"


def test_a_figure_of_the_study_is_taken_out_of_the_record(app: App) -> None:
    window = app.window
    QTest.keyClick(stand_at(app, 2018, "A"), Qt.Key.Key_Delete)
    wait_until(lambda: app.window is not window)
    assert 2018 not in turnover(app)
    QTest.keyClick(stand_at(app, 2009, "A"), Qt.Key.Key_Delete)
    assert steps(app) == 1


def test_growth_is_typed_too_and_cannot_be_emptied(app: App) -> None:
    turn_to(app, "data")
    choose(app, "own_subject", OUTLOOK)
    type_figure(app, 2015, "france", "1,5 %")
    study = app.document.scenarios.study
    outlook = subjects(study)[OUTLOOK].outlook
    assert [fact.value for fact in study.outlooks[outlook].growth["france"] if fact.status is Status.OWN] == [1.5]
    QTest.keyClick(stand_at(app, 2016, "france"), Qt.Key.Key_Delete)
    assert "needs the growth of every year from 2014 to 2020" in wrong(app)
    type_figure(app, 2017, "france", "")
    assert "needs the growth of every year from 2014 to 2020" in wrong(app)
    assert steps(app) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [("abc", "“abc” is no number"), ("0", "a value above zero"), ("-3", "a value above zero"), ("1e99", "at most 10")],
)
def test_what_cannot_be_taken_stays_in_sight_with_what_to_do(app: App, words: str, sentence: str) -> None:
    type_figure(app, 2016, "A", words)
    assert sentence in wrong(app)
    assert words in shown(app, 2016, "A")
    assert steps(app) == 0
    assert grid(app).current() == (2016, "A")
    QTest.keyClick(grid(app), Qt.Key.Key_Delete)
    assert (shown(app, 2016, "A"), wrong(app)) == ("", "")


def test_what_could_not_be_taken_stays_whatever_else_is_shown_in_between(app: App) -> None:
    type_figure(app, 2016, "A", "about eight")
    choose(app, "own_subject", 1)
    assert "⚠" not in shown(app, 2016, "A")
    type_figure(app, 2017, "A", "many")
    choose(app, "own_subject", OUTLOOK)
    type_figure(app, 2016, "france", "1.5")  # a step, after which the window is built anew
    box = part(app.window, QComboBox, "own_subject")
    assert [box.itemText(place).startswith("⚠") for place in range(3)] == [True, True, False]
    choose(app, "own_subject", 0)
    assert shown(app, 2016, "A") == "⚠ about eight"
    type_figure(app, 2016, "A", "8.1")
    choose(app, "own_subject", 1)
    assert shown(app, 2017, "A") == "⚠ many"
    assert app.document.draft != ""
    QTest.keyClick(stand_at(app, 2017, "A"), Qt.Key.Key_Delete)
    box = part(app.window, QComboBox, "own_subject")
    assert (app.document.draft, box.itemText(0)[0], box.itemText(1)[0]) == ("", "T", "J")


def test_a_number_that_may_be_two_is_not_guessed(open_app: OpenApp) -> None:
    app = open_app("fr")
    turn_to(app, "data")
    choose(app, "own_subject", 1)
    type_figure(app, 2019, "A", "88,000")
    assert steps(app) == 0
    assert "88000" in wrong(app)


def test_what_is_being_typed_counts_when_the_document_is_saved(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = stand_at(app, 2016, "A")
    QTest.keyClicks(table, "8")
    save_as(app, tmp_path / "plan.offsim", monkeypatch)
    saved = read_document(tmp_path / "plan.offsim")
    assert record(saved.study, "turnover", "A")[2016].value == 8
    assert steps(app) == 1


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_table_is_there_in_every_language(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    type_figure(app, 2016, "A", "8,1")
    assert shown(app, 2016, "A") == f"{OWN_MARK} 8,1"
    assert load_language(code).exact(7.54) == shown(app, 2015, "A")
