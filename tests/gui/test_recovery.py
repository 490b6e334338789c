"""What a window that did not come to save has left is offered at the next start, with what differs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QMessageBox, QPlainTextEdit, QPushButton

from offsim.app import App
from offsim.storage.recovery import left_behind
from offsim.ui.recovery_dialog import RecoveryDialog
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, drag, focus, let_it_show, names, part, pause, slider, trigger, value, wait_until


class Offer:
    """Presses buttons of the dialog that offers unsaved work, and keeps what it showed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *presses: str) -> None:
        self.works: list[str] = []
        self.lines: list[str] = []
        self.shown = 0

        def answer(dialog: QDialog) -> int:
            assert isinstance(dialog, RecoveryDialog)
            self.shown += 1
            lines = part(dialog, QListWidget, "lines")
            self.works = [dialog.works.item(row).text() for row in range(dialog.works.count())]
            self.lines = [lines.item(row).text() for row in range(lines.count())]
            for press in presses:
                part(dialog, QPushButton, f"choice:{press}").click()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", answer)


def killed(app: App) -> None:
    """End a window as far as its nook goes as if it had been killed."""
    app.leave_at_once()


def test_unsaved_work_is_offered_with_what_differs_and_restored(
    open_app: OpenApp, saved: Path, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "productivity"), 2.0)
    mine, kept = app.document.scenarios, app.document.saved
    killed(app)
    offer = Offer(monkeypatch, "restore")
    again = open_app()
    let_it_show()
    assert saved.name in offer.works[0]
    assert any("→ 2 " in line for line in offer.lines)
    assert len(offer.lines) == 1
    assert again.document.scenarios == mine
    assert again.document.file == saved
    assert again.window.isWindowModified()
    assert saved.name in again.window.windowTitle()
    trigger(again.window, "action:undo")
    assert again.document.scenarios == kept
    assert not again.window.isWindowModified()


def test_work_on_another_study_is_restored_with_its_study(
    open_app: OpenApp, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.window.files.new("digital-2030")
    let_it_show()
    app.window.steps.rename("scenario_1", "Ours")
    mine = app.document.scenarios
    killed(app)
    Offer(monkeypatch, "restore")
    again = open_app()
    let_it_show()
    assert again.document.scenarios == mine
    assert again.document.scenarios.study.title.in_language("en") in again.window.windowTitle()
    assert "Ours" in names(again)


def test_a_user_without_a_folder_can_work_all_the_same(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setattr(Path, "home", homeless)
    app = open_app()
    change(app)
    assert app.window.isVisible()


def test_restored_work_is_offered_again_until_it_is_saved(
    open_app: OpenApp, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(app)
    killed(app)
    for _ in range(2):
        offer = Offer(monkeypatch, "restore")
        again = open_app()
        let_it_show()
        assert offer.shown == 1
        assert again.window.isWindowModified()
        killed(again)
    Offer(monkeypatch, "restore")
    again = open_app()
    let_it_show()
    again.window.files._write_to(tmp_path / "plan.offsim")
    offer = Offer(monkeypatch)
    open_app()
    let_it_show()
    assert offer.shown == 0


def test_refused_work_is_gone_and_what_was_asked_for_is_opened(
    open_app: OpenApp, saved: Path, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = app.document.scenarios
    drag(slider(app, "productivity"), 2.0)
    killed(app)
    Offer(monkeypatch, "refuse")
    again = open_app(file=saved)
    let_it_show()
    assert again.document.scenarios == kept
    offer = Offer(monkeypatch)
    open_app()
    let_it_show()
    assert offer.shown == 0


def test_work_that_is_decided_on_later_is_offered_again(
    open_app: OpenApp, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(app)
    killed(app)
    for _ in range(2):
        offer = Offer(monkeypatch, "later")
        open_app()
        let_it_show()
        assert offer.shown == 1
        assert "Untitled" in offer.works[0]


def test_several_windows_work_is_offered_each_by_itself(
    open_app: OpenApp, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(app)
    killed(app)
    Offer(monkeypatch, "later")
    second = open_app()
    let_it_show()
    drag(slider(second, "productivity"), 2.0)
    killed(second)
    offer = Offer(monkeypatch, "refuse", "restore")
    third = open_app()
    let_it_show()
    assert len(offer.works) == 2
    assert value(third, "productivity") != 2.0
    assert value(third, "trend.france") != 4.0


def test_a_file_changed_between_the_end_and_the_next_start_is_not_overwritten_unasked(
    open_app: OpenApp, saved: Path, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(slider(app, "productivity"), 2.0)
    killed(app)
    saved.unlink()
    Offer(monkeypatch, "restore")
    again = open_app()
    let_it_show()
    asked: list[str] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: asked.append(part(dialog, QLabel, "sentence").text()))
    trigger(again.window, "action:save")
    assert "no longer there" in asked[0]


def test_a_note_that_is_typed_without_a_pause_becomes_part_of_the_document(app: App) -> None:
    app.window.panels.all[-1].show()
    notes = part(app.window, QPlainTextEdit, "notes")
    focus(notes)
    notes._longest.setInterval(20)  # type: ignore[attr-defined]
    for _ in range(30):
        notes.insertPlainText("x")
        pause(5)
        if app.document.modified:
            break
    assert app.document.modified


def test_work_that_cannot_be_kept_or_read_is_told_in_the_window(open_app: OpenApp, app: App, state_home: Path) -> None:
    change(app)
    killed(app)
    for document in state_home.rglob("document.offsim"):
        document.write_bytes(b"\0" * 100)
    again = open_app()
    let_it_show()
    assert "cannot be read" in again.window.notice.text
    assert ".unreadable" in again.window.notice.text


def test_help_tells_where_crash_reports_lie_and_opens_that_folder_alone(
    app: App, state_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    told: list[str] = []

    def press_open(box: QMessageBox) -> int:
        told.append(box.text())
        (button,) = [button for button in box.findChildren(QPushButton) if "Open" in button.text()]
        enabled.append(button.isEnabled())
        button.click()
        return 0

    enabled: list[bool] = []
    monkeypatch.setattr(QMessageBox, "exec", press_open)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    trigger(app.window, "action:crash_reports")
    assert str(state_home / "offsim") in told[0]
    assert (enabled, opened) == ([False], [])
    (state_home / "offsim").mkdir()
    trigger(app.window, "action:crash_reports")
    assert opened == [str(state_home / "offsim")]


WINDOW = """
import signal
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from offsim import app as app_module

class Edited(app_module.App):
    def show(self, file=None):
        super().show(file)
        QTimer.singleShot(0, self.edit)
    def edit(self):
        self.window.steps.set_lever("productivity", 2.0, 1)
        print("edited", flush=True)

for number in (signal.SIGTERM, signal.SIGHUP):  # whoever runs the tests may ignore them, and that is inherited
    signal.signal(number, signal.SIG_DFL)
app_module.App = Edited
sys.argv = ["offsim"]
from offsim.__main__ import _end_silently
_end_silently()
sys.exit(app_module.run_window(None, "en"))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_window_asked_to_end_keeps_what_is_unsaved_and_leaves_silently(
    state_home: Path, tmp_path: Path, number: signal.Signals
) -> None:
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", WINDOW], env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"edited\n"
        window.send_signal(number)
        _, said = window.communicate(timeout=60)
    assert window.returncode == 128 + number
    assert said.replace(b"This plugin does not support propagateSizeHints()\n", b"") == b""
    (left,), _ = left_behind(state_home / "offsim" / "recovery")
    assert left.work.now.active_scenario.values["productivity"] == 2.0
    left.nook.lock.close()


def test_a_killed_window_has_kept_what_was_changed(state_home: Path, tmp_path: Path) -> None:
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-c", WINDOW], env=surroundings, stderr=subprocess.DEVNULL) as window:  # noqa: S603
        wait_until(lambda: any(state_home.rglob("document.offsim")))
        window.kill()
    (left,), _ = left_behind(state_home / "offsim" / "recovery")
    assert left.work.now.active_scenario.values["productivity"] == 2.0
    left.nook.lock.close()
