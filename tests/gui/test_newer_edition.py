"""A document with an older edition of its study: said so, shown what changes, taken over in one step that goes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton

from offsim.app import App
from offsim.model.scenario_set import new_set, set_lever
from offsim.model.text import text
from offsim.storage.document_file import document_bytes
from offsim.storage.studies import open_study
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.notice import Notice
from tests.gui.hands import part, trigger, wait_until
from tests.old_studies import old_study


@pytest.fixture
def old_document(tmp_path: Path) -> Path:
    scenarios = set_lever(new_set(old_study("pai-2020"), text("Mine")), "scenario_1", "trend.france", 5.25)
    file = tmp_path / "old.offsim"
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    return file


def answering(monkeypatch: pytest.MonkeyPatch, choice: str) -> list[list[str]]:
    """Press a button of the dialog whenever it comes up; return the lines it showed."""
    shown: list[list[str]] = []

    def press(dialog: DifferenceDialog) -> int:
        lines = dialog.findChild(QListWidget, "lines")
        assert lines is not None
        shown.append([lines.item(row).text() for row in range(lines.count())])
        if choice:
            button = dialog.findChild(QPushButton, f"choice:{choice}")
            assert button is not None
            button.click()
        return 0

    monkeypatch.setattr(DifferenceDialog, "exec", press)
    return shown


def test_the_newer_edition_is_offered_shown_taken_and_undone(
    open_app: Callable[..., App], old_document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    app.window.files.open(old_document)
    wait_until(lambda: app.window.document.scenarios.study.format == 1 and app.window.isVisible())
    wait_until(lambda: "newer edition" in part(app.window, Notice, "notice").text)
    shown = answering(monkeypatch, "take")
    app.window.actions_by_key["newer_edition"].trigger()
    assert any("“Mine”: Turnover in 2020: " in line and " → " in line for line in shown[0])
    wait_until(lambda: app.document.scenarios.study == open_study("pai-2020"))
    assert app.document.scenarios.active_scenario.values == {"trend.france": 5.25}
    wait_until(lambda: not app.window.actions_by_key["newer_edition"].isEnabled())
    app.document.history.undo()
    wait_until(lambda: app.document.scenarios.study.format == 1)
    assert not app.document.modified


def test_nothing_is_taken_where_nothing_is_chosen(
    open_app: Callable[..., App], old_document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    app.window.files.open(old_document)
    wait_until(app.window.actions_by_key["newer_edition"].isEnabled)
    answering(monkeypatch, "")
    trigger(app.window, "action:newer_edition")
    assert app.document.scenarios.study == old_study("pai-2020")
    assert not app.document.modified


def test_a_document_with_the_edition_of_today_says_nothing(open_app: Callable[..., App]) -> None:
    app = open_app()
    assert not app.window.actions_by_key["newer_edition"].isEnabled()
    assert part(app.window, Notice, "notice").isHidden()
