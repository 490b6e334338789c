"""Two hands on one file: however they cross, the planner is told, and nothing is lost unasked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QListWidget, QMessageBox, QPushButton, QWidget

from offsim import __version__
from offsim.app import App
from offsim.model import scenario_set
from offsim.model.scenario_set import ScenarioSet
from offsim.storage.atomic_file import write_atomically
from offsim.storage.document_file import document_bytes, read_document
from tests.gui.hands import drag, focus, let_it_show, names, part, slider, trigger, value, wait_until


class Choice:
    """Chooses in the dialog that shows what differs, and keeps what it showed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, choice: str = "") -> None:
        self.sentences: list[str] = []
        self.lines: list[list[str]] = []
        self.offered: list[list[str]] = []

        def answer(dialog: QDialog) -> int:
            self.sentences.append(part(dialog, QLabel, "sentence").text())
            shown = dialog.findChild(QListWidget, "lines")
            self.lines.append([shown.item(row).text() for row in range(shown.count())] if shown else [])
            buttons = [button.objectName() for button in dialog.findChildren(QPushButton)]
            self.offered.append([name.removeprefix("choice:") for name in buttons if name.startswith("choice:")])
            if choice:
                part(dialog, QPushButton, f"choice:{choice}").click()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", answer)


def other_hand(file: Path) -> ScenarioSet:
    """Change and save the file as another window does; return what is in it then."""
    theirs = scenario_set.set_lever(read_document(file), "scenario_1", "productivity", 3.0)
    write_atomically(file, document_bytes(theirs, __version__))
    return theirs


def come_back(app: App) -> None:
    """Go to another window of the desktop and back."""
    elsewhere = QWidget()
    elsewhere.show()
    elsewhere.activateWindow()
    wait_until(elsewhere.isActiveWindow)
    app.window.activateWindow()
    wait_until(app.window.isActiveWindow)
    elsewhere.close()
    elsewhere.deleteLater()
    let_it_show()


def told(app: App) -> str:
    return app.window.notice.text if app.window.notice.isVisible() else ""


def test_a_file_another_window_saved_is_not_overwritten_unasked(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "trend.france"), 9.0)
    theirs, mine = other_hand(saved), app.document.scenarios
    choice = Choice(monkeypatch)
    trigger(app.window, "action:save")
    assert "was changed by another" in choice.sentences[0]
    assert saved.name in choice.sentences[0]
    assert any("3" in line and "→" in line for line in choice.lines[0])
    assert choice.offered == [["elsewhere", "reload", "overwrite"]]
    assert read_document(saved) == theirs
    assert app.document.scenarios == mine
    assert app.window.isWindowModified()


def test_a_change_is_noticed_once_with_the_focus_and_can_be_taken_over(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, mine = other_hand(saved), app.document.scenarios
    come_back(app)
    assert "was changed by another" in told(app)
    app.window.notice.hide()
    come_back(app)
    assert told(app) == ""
    other_hand(saved).study  # noqa: B018  (saved again, the same)
    write_atomically(saved, document_bytes(scenario_set.rename(theirs, "scenario_1", "Theirs"), __version__))
    come_back(app)
    choice = Choice(monkeypatch, "reload")
    part(app.window.notice, QPushButton, "notice_offer").click()
    let_it_show()
    assert len(choice.sentences) == 1
    assert "Theirs" in names(app)
    assert value(app, "productivity") == 3.0
    assert not app.window.isWindowModified()
    trigger(app.window, "action:undo")
    assert app.document.scenarios == mine
    assert app.window.isWindowModified()


def test_what_both_have_changed_can_be_compared_and_overwritten_knowingly(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "trend.france"), 9.0)
    mine = app.document.scenarios
    other_hand(saved)
    come_back(app)
    assert saved.name in told(app)
    choice = Choice(monkeypatch, "overwrite")
    trigger(app.window, "action:save")
    assert len(choice.lines[0]) == 2
    assert read_document(saved) == mine
    assert not app.window.isWindowModified()
    trigger(app.window, "action:save")
    assert len(choice.sentences) == 1


def test_what_both_have_changed_can_be_saved_elsewhere(
    app: App, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "trend.france"), 9.0)
    theirs, mine = other_hand(saved), app.document.scenarios
    Choice(monkeypatch, "elsewhere")
    elsewhere = tmp_path / "mine.offsim"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(elsewhere), ""))
    trigger(app.window, "action:save")
    assert read_document(saved) == theirs
    assert read_document(elsewhere) == mine
    assert app.document.file == elsewhere


def test_a_file_that_was_deleted_is_noticed_and_can_be_written_again(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved.unlink()
    come_back(app)
    assert "no longer there" in told(app)
    asked: list[str] = []

    def cancel(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", cancel)
    app.window.close()
    assert app.window.isVisible()
    assert "no longer there" in asked[0]
    choice = Choice(monkeypatch, "overwrite")
    trigger(app.window, "action:save")
    assert choice.offered == [["elsewhere", "overwrite"]]
    assert read_document(saved) == app.document.scenarios


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def another_programs_file(file: Path) -> None:
    file.write_bytes(b"PK\x03\x04")


@pytest.mark.parametrize(("replace", "offered"), [(a_folder, []), (another_programs_file, ["overwrite"])])
def test_a_file_in_whose_place_something_else_stands_is_noticed(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch, replace: Callable[[Path], None], offered: list[str]
) -> None:
    replace(saved)
    come_back(app)
    assert saved.name in told(app)
    choice = Choice(monkeypatch)
    trigger(app.window, "action:save")
    assert choice.offered == [["elsewhere", *offered]]
    assert len(choice.sentences) == 1


def test_a_file_that_holds_the_same_again_is_nothing_to_tell(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "trend.france"), 9.0)
    before = saved.read_bytes()
    other_hand(saved)
    write_atomically(saved, before)
    come_back(app)
    assert told(app) == ""
    saved.write_text(json.dumps(json.loads(before), indent=4), encoding="utf-8")
    come_back(app)
    assert told(app) == ""
    choice = Choice(monkeypatch)
    trigger(app.window, "action:save")
    assert choice.sentences == []
    assert read_document(saved) == app.document.scenarios


def test_two_windows_save_one_file_in_turn_and_the_second_is_asked(
    app: App, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from offsim.session.document import Document  # noqa: PLC0415

    other = Document(read_document(saved), saved)
    other.edit("edit", scenario_set.set_lever(other.scenarios, "scenario_1", "productivity", 3.0))
    other.save(saved)
    drag(slider(app, "trend.france"), 9.0)
    focus(slider(app, "productivity"))
    choice = Choice(monkeypatch)
    trigger(app.window, "action:save")
    assert len(choice.sentences) == 1
    assert read_document(saved) == other.scenarios
