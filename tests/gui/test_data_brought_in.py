"""Figures brought to the page of own figures: pasted, copied from it, imported from files, with their source."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from offsim.app import App
from offsim.model.study import record
from offsim.storage.document_file import read_document
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.plain_text import copy
from tests.gui.hands import let_it_show, save_as, steps, trigger, wait_until
from tests.gui.own_figures import (
    grid,
    paste,
    stand_at,
    take,
    turnover,
    type_figure,
    undo,
)

FIVE_YEARS = "Année;CA (Mds DH)\n2016;8,1\n2017;8,9\n2019;11,2\n2020;10,9\n2021;12"


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
