"""The page of own figures: each figure typed, emptied or imported is one step, told with its source, and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListWidget, QMessageBox, QPushButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.study import record
from offsim.storage.document_file import read_document
from offsim.ui.charts.observed_chart import ObservedChart
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.own_data.subject import OWN_MARK, subjects
from offsim.ui.plain_text import copy
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, pause, save_as, steps, trigger, turn_to, value, wait_until
from tests.gui.own_figures import (
    choose,
    grid,
    paste,
    press_button,
    shown,
    stand_at,
    take,
    type_figure,
    wrong,
)
from tests.small_study import small_study

FIVE_YEARS = "Année;CA (Mds DH)\n2016;8,1\n2017;8,9\n2019;11,2\n2020;10,9\n2021;12"
OUTLOOK = len(NATIONAL)
"""The first outlook's place among what can be shown."""


def told(app: App) -> str:
    return part(app.window, StableLabel, "own_told").text()


def turnover(app: App) -> dict[int, float]:
    study = app.document.scenarios.study
    return {year: fact.value for year, fact in record(study, "turnover", study.perimeter).items()}


def undo(app: App) -> None:
    before = app.window
    app.document.history.undo()
    wait_until(lambda: app.window is not before)


def test_a_figure_typed_is_one_step_of_the_document_and_the_planners_own(app: App) -> None:
    stand_at(app, 2016, "A")
    part(app.window, QLineEdit, "own_source").setText("Ministry, note 3")
    before = app.document.scenarios.study
    type_figure(app, 2016, "A", "8,1")
    fact = record(app.document.scenarios.study, "turnover", "A")[2016]
    assert (fact.value, fact.status) == (8.1, Status.OWN)
    assert app.document.scenarios.study.sources[fact.source].title.in_language("en") == "Ministry, note 3"
    assert steps(app) == 1
    assert app.document.history.text(0) == "Turnover 2016, A: offshoring (exchange office): 8.1"
    assert shown(app, 2016, "A") == f"{OWN_MARK} 8.1"
    undo(app)
    assert app.document.scenarios.study == before
    assert shown(app, 2016, "A") == ""


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


def test_five_years_are_pasted_saved_reopened_and_undone(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = app.document.scenarios
    stand_at(app, 2016, "A")
    paste(app, monkeypatch, FIVE_YEARS, take)
    assert turnover(app) | {2016: 8.1, 2017: 8.9, 2019: 11.2, 2020: 10.9, 2021: 12} == turnover(app)
    assert app.document.history.text(0) == "Turnover, A: offshoring (exchange office): 2016–2021"
    assert grid(app).current() == (2016, "A")
    assert app.document.scenarios.study.levers["jump_off"].high == 2020
    save_as(app, tmp_path / "plan.offsim", monkeypatch)
    assert read_document(tmp_path / "plan.offsim") == app.document.scenarios
    undo(app)
    assert app.document.scenarios == before


def test_one_number_pasted_goes_into_its_cell(app: App) -> None:
    table = stand_at(app, 2016, "A")
    copy("8.1\n")
    window = app.window
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: app.window is not window)
    assert turnover(app)[2016] == 8.1


def test_cells_are_copied_with_their_years_and_headings(app: App) -> None:
    table = stand_at(app, 2011, "A")
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][1] == "A: offshoring (exchange office)"
    assert ["2011", "6.86", "", "", ""] in lines


def test_a_file_is_imported_from_anywhere(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "figures.csv"
    file.write_text(FIVE_YEARS, encoding="cp1252")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    came: list[ImportDialog] = []

    def come_up(dialog: ImportDialog) -> int:
        came.append(dialog)
        take(dialog)
        return 0

    monkeypatch.setattr(ImportDialog, "exec", come_up)
    window = app.window
    trigger(window, "action:import_figures")
    wait_until(lambda: app.window is not window)
    assert came
    assert turnover(app)[2021] == 12
    fact = record(app.document.scenarios.study, "turnover", "A")[2021]
    assert app.document.scenarios.study.sources[fact.source].title.in_language("en") == "figures.csv"


def test_the_name_of_a_file_is_the_source_of_its_figures_alone(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImportDialog, "exec", take)
    files = {tmp_path / "first.csv": 2021, tmp_path / "second.csv": 2022}
    chosen = iter(files)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(next(chosen)), ""))
    for file, year in files.items():
        file.write_text(f"Year;Turnover (bn MAD)\n{year};12")
        steps_before = steps(app)
        trigger(app.window, "action:import_figures")
        assert steps(app) == steps_before + 1
        let_it_show()
    type_figure(app, 2016, "A", "9")
    study = app.document.scenarios.study
    found = record(study, "turnover", "A")
    titles = [study.sources[found[year].source].title.in_language("en") for year in (2021, 2022, 2016)]
    assert titles == ["first.csv", "second.csv", "Own figures"]


def test_the_chart_beside_shows_the_record_and_the_scenario(app: App) -> None:
    type_figure(app, 2016, "A", "8.1")
    chart = part(app.window, ObservedChart, "chart:own_turnover")
    assert chart.observed_shown("A") == tuple(turnover(app)[year] for year in sorted(turnover(app)))
    for place, outcome in enumerate(NATIONAL):
        choose(app, "own_subject", place)
        assert len(part(app.window, ObservedChart, f"chart:own_{outcome}").values_shown("scenario_1")) >= 7


def test_the_hindcast_is_beside_it_and_a_button_leads_there(app: App) -> None:
    turn_to(app, "data")
    sentence = part(app.window, StableLabel, "own_hindcast").text()
    press_button(app, "own_to_hindcast")
    assert part(app.window, StableLabel, "hindcast_sentence").text() == sentence
    assert part(app.window, StableLabel, "hindcast_sentence").isVisible()


def test_the_jump_off_year_is_set_up_to_the_last_year_observed(app: App) -> None:
    turn_to(app, "data")
    choice = part(app.window, QComboBox, "own_jump_off")
    assert [choice.itemData(at) for at in range(choice.count())] == [*range(2013, 2019)]
    choose(app, "own_jump_off", 2)
    assert value(app, "jump_off") == 2015
    assert app.document.history.text(0) == "Jump-off year 2015"
    app.document.history.undo()
    let_it_show()
    wait_until(lambda: choice.currentData() == 2013)


def test_a_study_without_a_jump_off_year_gets_one(open_app: OpenApp, tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(small_study().text, encoding="utf-8")
    app = open_app(file=file)
    turn_to(app, "data")
    assert app.window.findChild(QPushButton, "own_allow") is None
    type_figure(app, 2022, "all", "8.1")
    before = app.window
    press_button(app, "own_allow")
    wait_until(lambda: app.window is not before)
    choice = part(app.window, QComboBox, "own_jump_off")
    assert choice.isEnabled()
    assert [choice.itemData(at) for at in range(choice.count())] == [2020, 2021, 2022]
    assert value(app, "jump_off") == 2020
    undo(app)
    assert "jump_off" not in app.document.scenarios.study.levers


def test_another_base_year_is_shown_before_it_is_made(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    choices = iter(["", "make"])

    def come_up(dialog: DifferenceDialog) -> int:
        listed = part(dialog, QListWidget, "lines")
        lines[:] = [listed.item(row).text() for row in range(listed.count())]
        if choice := next(choices):
            part(dialog, QPushButton, f"choice:{choice}").click()
        return 0

    monkeypatch.setattr(DifferenceDialog, "exec", come_up)
    stand_at(app, 2018, "A")
    assert part(app.window, QPushButton, "own_rebase").text() == "&Make 2018 the base year…"
    press_button(app, "own_rebase")
    assert "Turnover of the base year: 7.3 bn MAD (2013) → 10 bn MAD (2018)" in lines
    assert "Target taken out, as its year is over: 20 bn MAD in 2015 (Pact)" in lines
    assert steps(app) == 0
    window = app.window
    press_button(app, "own_rebase")
    wait_until(lambda: app.window is not window)
    assert app.document.scenarios.study.base_year == 2018
    assert app.document.history.text(0) == "Base year 2018"
    assert not part(app.window, QComboBox, "own_jump_off").isEnabled()
    undo(app)
    assert app.document.scenarios.study.base_year == 2013


@pytest.mark.parametrize(
    ("year", "sentence"),
    [(2016, "nothing was observed of Turnover in “A:"), (2012, "cannot be the base year"), (2020, "before 2020")],
)
def test_a_year_that_cannot_be_the_base_year_is_told(app: App, year: int, sentence: str) -> None:
    stand_at(app, year, "A")
    press_button(app, "own_rebase")
    assert sentence in wrong(app)
    assert steps(app) == 0


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_table_is_there_in_every_language(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    type_figure(app, 2016, "A", "8,1")
    assert shown(app, 2016, "A") == f"{OWN_MARK} 8,1"
    assert load_language(code).exact(7.54) == shown(app, 2015, "A")
