"""Exports and imports leave the window free: it goes on, can cancel them, and asks before it closes on them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QToolButton, QWidget

from offsim.app import App
from offsim.ensemble.workers import Cancelled
from offsim.language import load_language
from offsim.report.questions import every
from offsim.storage.returned_workbook import read_returned
from offsim.ui import report_files
from offsim.ui.pages.page_table import PAGES
from tests.gui.hands import begin, drag, finish_files, part, pause, settled, slider, trigger, value, wait_until
from tests.gui.test_languages import choose_settings

BUTTONS = QMessageBox.StandardButton
LEVER = "trend.france"


class Held:
    """Stands for work that takes until it may ``go_on``, or is stopped; notes the threads it was done in."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.threads: list[int] = []

    def wait(self, stop: Callable[[], bool]) -> None:
        self.threads.append(threading.get_ident())
        while not self.go_on.wait(0.01):
            if stop():
                raise Cancelled


@pytest.fixture
def holding() -> Iterator[Held]:
    """Let work go on at the end, however a test has ended: closing the window would wait for it."""
    found = Held()
    yield found
    found.go_on.set()


@pytest.fixture
def held(holding: Held, monkeypatch: pytest.MonkeyPatch) -> Held:
    """Have reports take until they may go on."""

    def answers(*asked: object) -> tuple[()]:
        stop = asked[-1]
        assert callable(stop)
        holding.wait(stop)
        return ()

    monkeypatch.setattr(every, "every_answer", answers)
    return holding


def turned(app: App) -> float:
    """Turn a lever by its slider, and return its new value, which counts."""
    before = value(app, LEVER)
    drag(slider(app, LEVER), 6.0)
    assert value(app, LEVER) != before
    return value(app, LEVER)


def save_in(monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    """Name files in the dialog that asks where to save, one after the other."""
    names = iter(files)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(names)), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(next(names)))


def files_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if file.is_file()}


def shown(app: App, name: str) -> bool:
    return part(app.window, QWidget, name).isVisible()


def test_the_window_goes_on_while_a_report_is_written(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    save_in(monkeypatch, tmp_path / "report.xlsx")
    begin(app.window, "action:export_workbook")
    wait_until(lambda: bool(held.threads))
    assert held.threads != [threading.get_ident()]
    turned(app)
    assert files_in(tmp_path) == set()
    held.go_on.set()
    finish_files(app.window)
    assert files_in(tmp_path) == {"report.xlsx"}
    assert "report.xlsx" in app.window.notice.text


def test_only_what_takes_long_is_shown_to_be_going_on(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    save_in(monkeypatch, tmp_path / "report.xlsx")
    begin(app.window, "action:export_workbook")
    assert not shown(app, "export_progress_line")
    wait_until(lambda: shown(app, "export_progress_line"))
    held.go_on.set()
    finish_files(app.window)
    assert not shown(app, "export_progress_line")


def test_a_report_that_is_cancelled_leaves_no_file(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    save_in(monkeypatch, tmp_path / "report.xlsx")
    begin(app.window, "action:export_workbook")
    wait_until(lambda: shown(app, "export_progress_line"))
    part(app.window, QToolButton, "export_cancel").click()
    finish_files(app.window)
    assert held.threads
    assert files_in(tmp_path) == set()
    assert not app.window.notice.isVisible()
    assert not shown(app, "export_progress_line")


def test_charts_are_drawn_between_other_things_and_leave_no_file_where_they_are_cancelled(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_in(monkeypatch, tmp_path)
    begin(app.window, "action:export_charts")
    assert app.window.files.exports.busy
    turned(app)
    assert app.window.files.exports.busy
    app.window.files.exports.cancel()
    finish_files(app.window)
    assert files_in(tmp_path) == set()


def test_charts_show_what_the_window_showed_when_they_were_asked_for(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / name for name in ("alone", "moved")]
    for folder in folders:
        folder.mkdir()
    save_in(monkeypatch, *folders)
    wait_until(lambda: settled(app))
    trigger(app.window, "action:export_charts")
    begin(app.window, "action:export_charts")
    drag(slider(app, LEVER), 6.0)
    finish_files(app.window)
    for page in (row.key for row in PAGES if row.draws):
        drawn = [{file.name: file.read_bytes() for file in folder.glob(f"{page}-*.svg")} for folder in folders]
        assert drawn[0] == drawn[1]


def test_one_file_is_finished_before_another_is_begun(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    save_in(monkeypatch, tmp_path / "first.xlsx", tmp_path / "second.xlsx")
    begin(app.window, "action:export_workbook")
    for command in ("export_workbook", "export_page", "export_charts", "export_chart", "save_study"):
        app.window.notice.hide()
        begin(app.window, f"action:{command}")  # asks for no name
        assert "still being created" in app.window.notice.text
    held.go_on.set()
    finish_files(app.window)
    assert "first.xlsx" in app.window.notice.text
    trigger(app.window, "action:export_workbook")
    assert "second.xlsx" in app.window.notice.text
    assert files_in(tmp_path) == {"first.xlsx", "second.xlsx"}


def test_a_file_is_finished_for_the_window_built_anew(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held
) -> None:
    before = app.window
    save_in(monkeypatch, tmp_path / "report.xlsx")
    begin(app.window, "action:export_workbook")
    choose_settings(app, monkeypatch, language="fr")
    assert app.window is not before
    assert app.window.files.busy
    held.go_on.set()
    finish_files(app.window)
    assert app.window.notice.text.startswith(load_language("fr").translate("Files", "File saved: {file}")[:8])
    assert files_in(tmp_path) == {"report.xlsx"}


def test_charts_are_finished_for_the_window_built_anew(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_in(monkeypatch, tmp_path)
    begin(app.window, "action:export_charts")
    choose_settings(app, monkeypatch, theme="dark")
    assert app.window.files.busy
    finish_files(app.window)
    assert f"{len(files_in(tmp_path))} files saved in" in app.window.notice.text
    assert "projection-turnover.png" in files_in(tmp_path)


@pytest.mark.usefixtures("held")
def test_what_a_window_before_began_is_not_written_where_the_last_one_closes(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(threading.enumerate())
    save_in(monkeypatch, tmp_path / "report.xlsx")
    begin(app.window, "action:export_workbook")
    choose_settings(app, monkeypatch, theme="dark")
    assert set(threading.enumerate()) - before
    app.finish()
    app.window.leave()
    assert set(threading.enumerate()) <= before
    assert files_in(tmp_path) == set()


@pytest.mark.parametrize(("answer", "closes"), [(BUTTONS.Cancel, False), (BUTTONS.Discard, True)])
def test_closing_asks_where_a_file_is_being_written(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held, answer: BUTTONS, closes: bool
) -> None:
    asked: list[str] = []

    def press(box: QMessageBox) -> BUTTONS:
        asked.append(box.objectName())
        return answer

    monkeypatch.setattr(QMessageBox, "exec", press)
    save_in(monkeypatch, tmp_path / "report.xlsx")
    begin(app.window, "action:export_workbook")
    assert app.window.close() is closes
    assert asked == ["unwritten"]
    held.go_on.set()
    finish_files(app.window)
    assert files_in(tmp_path) == (set() if closes else {"report.xlsx"})
    assert app.window.close()
    assert asked == ["unwritten"]


def test_the_window_goes_on_while_a_report_comes_home(
    app: App, holding: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "report.xlsx"
    save_in(monkeypatch, file)
    trigger(app.window, "action:export_workbook")
    app.window.notice.hide()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def read(*asked: object) -> object:
        holding.wait(lambda: False)
        return read_returned(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(report_files, "read_returned", read)
    begin(app.window, "action:import_workbook")
    wait_until(lambda: bool(holding.threads))
    assert holding.threads != [threading.get_ident()]
    wanted = turned(app)
    part(app.window, QToolButton, "import_cancel").click()
    holding.go_on.set()
    finish_files(app.window)  # shows no question, which would fail
    pause(20)
    assert value(app, LEVER) == wanted
