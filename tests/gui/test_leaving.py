"""Leaving a document: the question about unsaved changes, and what is still being typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMessageBox, QPlainTextEdit

from offsim.app import App
from offsim.resources import resource_path
from offsim.storage.document_file import read_document
from tests.gui.hands import (
    box,
    change,
    drag,
    focus,
    let_it_show,
    part,
    seen,
    slider,
    trigger,
    value,
)

BUTTONS = QMessageBox.StandardButton
STUDY_FILE = resource_path("studies", "digital-2030.toml")


class Answers:
    """Answers the question about unsaved changes, and keeps what was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> None:
        asked: list[str] = []

        def answer(dialog: QMessageBox) -> QMessageBox.StandardButton:
            asked.append(dialog.text())
            return button

        self.asked = asked
        monkeypatch.setattr(QMessageBox, "exec", answer)


def leaving(app: App, how: str, file: Path) -> None:
    """Begin to leave the open document in one of the ways there are."""
    if how == "close":
        app.window.close()
    elif how == "open":
        app.window.files.open(file)
    elif how == "study file":
        app.window.files.open(STUDY_FILE)
    elif how == "new":
        app.window.files.new("digital-2030")
    else:
        trigger(app.window, how)
    let_it_show()


def test_cancelling_the_question_leaves_everything_as_it_was(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "trend.france"), 9.0)
    before, window = seen(app), app.window
    for how in ("close", "action:quit", "open", "study file", "new"):
        answers = Answers(monkeypatch, BUTTONS.Cancel)
        leaving(app, how, saved)
        assert len(answers.asked) == 1, how
        assert saved.name in answers.asked[0]
        assert app.window is window, how
        assert window.isVisible(), how
        assert seen(app) == before, how
        assert app.document.history.count() == 2


def test_nothing_is_asked_where_nothing_changed(app: App, saved: Path) -> None:
    leaving(app, "study file", saved)
    assert app.document.scenarios.study.key == "digital-2030"
    leaving(app, "open", saved)
    assert app.document.file == saved
    leaving(app, "close", saved)
    assert not app.window.isVisible()


def test_discarding_opens_the_other_file(app: App, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = app.document.scenarios
    drag(slider(app, "trend.france"), 9.0)
    Answers(monkeypatch, BUTTONS.Discard)
    leaving(app, "open", saved)
    assert app.document.scenarios == kept
    assert app.document.history.count() == 0
    assert not app.window.isWindowModified()


def test_saving_at_the_question_saves_and_goes_on(app: App, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drag(slider(app, "trend.france"), 9.0)
    Answers(monkeypatch, BUTTONS.Save)
    before = saved.read_bytes()
    leaving(app, "close", saved)
    assert saved.read_bytes() != before
    assert not app.window.isVisible()


def test_choosing_no_file_at_the_question_stays(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app)
    Answers(monkeypatch, BUTTONS.Save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    app.window.close()
    assert app.window.isVisible()


@pytest.mark.parametrize("how", ["open", "close"])
def test_a_note_that_is_still_being_typed_is_asked_about(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    part(app.window, QDockWidget, "panel:notes").show()
    notes = part(app.window, QPlainTextEdit, "notes")
    focus(notes)
    QTest.keyClicks(notes, "Why")
    answers = Answers(monkeypatch, BUTTONS.Cancel)
    leaving(app, how, saved)
    assert len(answers.asked) == 1
    assert app.document.scenarios.active_scenario.note.in_language("en") == "Why"


@pytest.mark.parametrize("how", ["save", "open"])
def test_a_number_that_is_still_being_typed_counts(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    typed = box(app, "productivity")
    focus(typed)
    typed.selectAll()
    QTest.keyClicks(typed, "2.5")
    answers = Answers(monkeypatch, BUTTONS.Cancel)
    if how == "save":
        trigger(app.window, "action:save")
        assert read_document(saved) == app.document.scenarios
    else:
        leaving(app, how, saved)
        assert len(answers.asked) == 1
    assert value(app, "productivity") == 2.5
