"""A report comes home into the window: shown first, taken as new scenarios or as a document, refused by the cell."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton

from offsim.app import App
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.study_dialogs import FaultsDialog
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, finish_files, part, settled, slider, steps, trigger, wait_until
from tests.report.workbook_files import VALUE, row_of


def export(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:export_workbook")
    wait_until(file.is_file)


def type_over(file: Path, key: str, value: object) -> None:
    """Change a cell of the inputs and save the workbook, as somebody elsewhere would."""
    workbook = load_workbook(BytesIO(file.read_bytes()))
    inputs = workbook["Inputs"]
    inputs.cell(row_of(inputs, key), VALUE).value = value
    workbook.save(file)


def answering(monkeypatch: pytest.MonkeyPatch, choice: str) -> list[list[str]]:
    shown: list[list[str]] = []

    def press(dialog: DifferenceDialog) -> int:
        lines = part(dialog, QListWidget, "lines")
        shown.append([lines.item(row).text() for row in range(lines.count())])
        if choice:
            part(dialog, QPushButton, f"choice:{choice}").click()
        return 0

    monkeypatch.setattr(DifferenceDialog, "exec", press)
    return shown


def bring(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:import_workbook")
    wait_until(lambda: settled(app))


@pytest.fixture
def report(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    drag(slider(app, "trend.france"), 6.0)
    file = tmp_path / "report.xlsx"
    export(app, file, monkeypatch)
    type_over(file, "productivity", 2.5)
    return file


def test_what_was_changed_is_shown_and_becomes_a_new_scenario_in_one_step(
    app: App, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, count = app.document.scenarios, steps(app)
    shown = answering(monkeypatch, "add")
    bring(app, report, monkeypatch)
    after = app.document.scenarios
    assert shown == [["“My scenario”: Productivity · Growth of turnover per job: 1 %/yr → 2.5 %/yr"]]
    assert steps(app) == count + 1
    assert after.scenarios[:-1] == before.scenarios
    made = after.active_scenario
    assert made.name.in_language("en") == "My scenario, from the workbook"
    assert made.values == {**before.active_scenario.values, "productivity": 2.5}
    trigger(app.window, "action:undo")
    assert app.document.scenarios == before


def test_nothing_is_changed_before_the_planner_says_so(app: App, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = app.document.scenarios
    answering(monkeypatch, "")
    bring(app, report, monkeypatch)
    assert app.document.scenarios == before


def test_a_report_dropped_on_the_window_opens_as_an_unsaved_document_where_that_is_wanted(
    open_app: OpenApp, app: App, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported = app.document.scenarios
    other = open_app()
    answering(monkeypatch, "open")
    other.window.dropped.emit(report)
    finish_files(other.window)
    wait_until(lambda: settled(other))
    assert other.document.scenarios.scenarios[:-1] == exported.scenarios
    assert other.document.modified
    assert other.document.file is None


def test_a_cell_that_cannot_be_understood_is_told_and_nothing_is_taken(
    app: App, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_over(report, "productivity", "much")
    told: list[str] = []

    def read(dialog: FaultsDialog) -> int:
        found = dialog.findChild(QListWidget)
        assert found is not None
        told.extend(found.item(row).text() for row in range(found.count()))
        return 0

    monkeypatch.setattr(FaultsDialog, "exec", read)
    before = app.document.scenarios
    bring(app, report, monkeypatch)
    assert len(told) == 1
    assert "Inputs!D" in told[0]
    assert app.document.scenarios == before
