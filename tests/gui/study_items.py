"""A planner’s changes of a study, and the dialogs in which items of two studies are chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton

from offsim.app import App
from offsim.model.scenario_set import new_set
from offsim.model.study import Study
from offsim.model.text import text
from offsim.storage.document_file import document_bytes
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.imports.understood import Point
from offsim.storage.study_edits import with_observations
from offsim.storage.study_file import parse_study
from offsim.ui.study_items_dialog import StudyItemsDialog
from tests.gui.hands import let_it_show, part, settled, trigger, wait_until

MINE = Provenance("Our survey", "2026-03-01")


def own_turnover(words: str) -> str:
    return with_own_value(words, ("base", "turnover"), 7.9, "bn MAD", MINE)


def own_target(words: str) -> str:
    return with_own_value(words, ("targets", "turnover_2020", "value"), 18, "bn MAD", MINE)


def observed(words: str) -> str:
    return with_observations(words, ("turnover", "A"), "bn MAD", [Point(2019, 9.9), Point(2020, 9.1)], MINE)


def change(app: App, *changes: Callable[[str], str]) -> None:
    """Change the study, a step for each."""
    for made in changes:
        before = app.window
        app.window.steps.change_study(parse_study(made(app.document.scenarios.study.text), "own"), "a change")
        wait_until(lambda before=before: app.window is not before and settled(app))  # type: ignore[misc]


def lines(dialog: StudyItemsDialog, name: str = "items") -> list[str]:
    found = part(dialog, QListWidget, name)
    return [found.item(row).text() for row in range(found.count())]


def check(dialog: StudyItemsDialog, *words: str) -> None:
    """Check the items whose lines have these words in them, with the keyboard."""
    found = part(dialog, QListWidget, "items")
    for row in range(found.count()):
        if any(word in found.item(row).text() for word in words):
            found.setCurrentRow(row)
            QTest.keyClick(found, Qt.Key.Key_Space)


def checked(dialog: StudyItemsDialog) -> list[str]:
    found = part(dialog, QListWidget, "items")
    return [line for row, line in enumerate(lines(dialog)) if found.item(row).checkState() is Qt.CheckState.Checked]


def answering(monkeypatch: pytest.MonkeyPatch, choice: str, *words: str) -> list[list[str]]:
    """Check items and press a button of the dialog whenever it comes up; return the lines it showed."""
    seen: list[list[str]] = []

    def answer(dialog: StudyItemsDialog) -> int:
        dialog.show()
        seen.append(lines(dialog))
        check(dialog, *words)
        if choice:
            button = part(dialog, QPushButton, f"choice:{choice}")
            assert button.isEnabled()
            button.click()
        return 0

    monkeypatch.setattr(StudyItemsDialog, "exec", answer)
    return seen


def mark(app: App) -> QToolButton:
    return part(app.window, QToolButton, "study_mark")


def shown_dialog(app: App, monkeypatch: pytest.MonkeyPatch, action: str) -> StudyItemsDialog:
    """Return a dialog that stays."""
    kept: list[StudyItemsDialog] = []

    def keep(dialog: StudyItemsDialog) -> int:
        kept.append(dialog)
        dialog.show()
        return 0

    monkeypatch.setattr(StudyItemsDialog, "exec", keep)
    trigger(app.window, action)
    let_it_show()
    return kept[0]


def written(file: Path, study: Study) -> Path:
    content = study.text.encode()
    file.write_bytes(content if file.suffix == ".toml" else document_bytes(new_set(study, text("Theirs")), "1.0"))
    return file
