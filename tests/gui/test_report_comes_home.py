"""A report comes home into the window: shown first, taken as new scenarios or as a document, refused by the cell."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QCheckBox, QFileDialog, QListWidget, QPushButton

from offsim.app import App
from offsim.model.facts import Status
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


def with_figure(app: App, file: Path, monkeypatch: pytest.MonkeyPatch, value: float = 17.5) -> Path:
    """Export a report, and change a target and nothing else in it."""
    export(app, file, monkeypatch)
    type_over(file, "targets.turnover_2020", value)
    return file


def checking(monkeypatch: pytest.MonkeyPatch, choice: str, *, further: bool) -> list[bool]:
    """Check the box of what may be taken too, or leave it, and press a button; return whether it could be."""
    able: list[bool] = []

    def press(dialog: DifferenceDialog) -> int:
        box, button = part(dialog, QCheckBox, "further"), part(dialog, QPushButton, f"choice:{choice}")
        assert not box.isChecked()
        box.setChecked(further)
        able.append(button.isEnabled())
        button.click()
        return 0

    monkeypatch.setattr(DifferenceDialog, "exec", press)
    return able


def test_changed_figures_of_the_study_are_taken_where_that_is_chosen_in_one_step(
    app: App, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_over(report, "targets.turnover_2020", 17.5)
    before, count = app.document.scenarios, steps(app)
    checking(monkeypatch, "add", further=True)
    bring(app, report, monkeypatch)
    after = app.document.scenarios
    figure = after.study.targets["turnover_2020"].value
    assert (figure.value, figure.status) == (17.5, Status.OWN)
    assert after.study.sources[figure.source].title.in_language("en") == "workbook report.xlsx"
    assert after.active_scenario.values["productivity"] == 2.5
    assert steps(app) == count + 1
    trigger(app.window, "action:undo")
    assert app.document.scenarios == before


def test_changed_figures_are_shown_and_left_where_nothing_is_chosen(
    app: App, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_over(report, "targets.turnover_2020", 17.5)
    before = app.document.scenarios
    shown = answering(monkeypatch, "add")
    bring(app, report, monkeypatch)
    assert "“Turnover · 16 bn MAD in 2020”: 16 → 17.5" in shown[0][-1]
    assert app.document.scenarios.study is before.study
    assert len(app.document.scenarios.scenarios) == len(before.scenarios) + 1


@pytest.mark.parametrize("further", [True, False])
def test_where_only_figures_were_changed_they_are_all_there_is_to_take(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, further: bool
) -> None:
    file, before = with_figure(app, tmp_path / "report.xlsx", monkeypatch), app.document.scenarios
    able = checking(monkeypatch, "add", further=further)
    bring(app, file, monkeypatch)
    assert able == [further]
    assert (app.document.scenarios.study.targets["turnover_2020"].value.value == 17.5) is further
    assert app.document.scenarios.scenarios == before.scenarios


def test_a_report_opens_as_a_document_with_its_figures_where_that_is_wanted(
    open_app: OpenApp, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = with_figure(app, tmp_path / "report.xlsx", monkeypatch)
    other = open_app()
    checking(monkeypatch, "open", further=True)
    bring(other, file, monkeypatch)
    assert other.document.scenarios.study.targets["turnover_2020"].value.value == 17.5
    trigger(other.window, "action:undo")
    assert other.document.scenarios.study.targets["turnover_2020"].value.value == 16


def test_figures_that_make_no_study_are_told_and_nothing_is_taken(
    app: App, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_over(report, "markets.france.turnover_share", 90.0)
    before = app.document.scenarios
    checking(monkeypatch, "add", further=True)
    bring(app, report, monkeypatch)
    assert app.document.scenarios is before
    assert "118 %" in app.window.notice.text
