"""Documents by hand: undo and redo, the list of steps, the title, saving and going back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMessageBox, QPlainTextEdit, QSlider, QUndoView, QWidget

from offsim.app import App
from tests.gui.hands import (
    box,
    change,
    drag,
    focus,
    let_it_show,
    names,
    part,
    pause,
    press,
    save_as,
    seen,
    settled,
    slider,
    trigger,
    turn_to,
    type_into,
    value,
    wait_until,
)


def test_everything_can_be_undone_and_done_again(app: App) -> None:
    shown = [seen(app)]
    for lever, wanted in (("trend.france", 6.0), ("productivity", 2.0), ("event.telecom_price_war", -9.0)):
        drag(slider(app, lever), wanted)
        shown.append(seen(app))
    trigger(app.window, "action:add_scenario")
    for state in reversed(shown):
        trigger(app.window, "action:undo")
        assert seen(app) == state
    assert not part(app.window, QAction, "action:undo").isEnabled()
    for state in shown[1:]:
        trigger(app.window, "action:redo")
        assert seen(app) == state
    trigger(app.window, "action:redo")
    assert len(names(app)) == 3
    assert not part(app.window, QAction, "action:redo").isEnabled()


def test_a_new_edit_ends_what_could_be_done_again(app: App) -> None:
    change(app)
    trigger(app.window, "action:undo")
    drag(slider(app, "productivity"), 2.0)
    assert not part(app.window, QAction, "action:redo").isEnabled()
    assert app.document.history.count() == 1


class Paints(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.number = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:  # noqa: N802
        self.number += event.type() == QEvent.Type.Paint
        return False


def test_the_history_is_drawn_with_the_last_words_of_a_gesture_on_a_page_too(app: App) -> None:
    turn_to(app, "seek")
    part(app.window, QDockWidget, "panel:history").show()
    wait_until(lambda: settled(app))
    press(part(app.window, QSlider, "effort_slider"), Qt.Key.Key_PageUp, 2)
    pause(50)
    released: list[bool] = []
    app.window.schedule.held.connect(released.append)
    paints = Paints(part(app.window, QUndoView, "history_list").viewport())
    wait_until(lambda: bool(released))
    let_it_show()
    assert paints.number


def test_a_click_in_the_history_goes_there(app: App) -> None:
    part(app.window, QDockWidget, "panel:history").show()
    history = part(app.window, QUndoView, "history_list")
    shown = [app.document.scenarios]
    for wanted in (6.0, 8.0, 10.0):
        type_into(box(app, "trend.france"), f"{wanted}")
        focus(slider(app, "productivity"))
        type_into(box(app, "productivity"), f"{wanted / 10}")
        shown.append(app.document.scenarios)
    let_it_show()
    assert "10" in history.model().index(5, 0).data()
    for row, expected in ((2, shown[1]), (6, shown[3]), (0, shown[0])):
        place = history.visualRect(history.model().index(row, 0)).center()
        QTest.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=place)
        let_it_show()
        assert app.document.scenarios == expected
        assert value(app, "trend.france") == float(box(app, "trend.france").lineEdit().text())


def test_the_title_tells_file_and_study_and_whether_there_is_something_to_save(app: App, saved: Path) -> None:
    window, title = app.window, app.document.scenarios.study.title.in_language("en")
    assert saved.name in window.windowTitle()
    assert title in window.windowTitle()
    assert not window.isWindowModified()
    drag(slider(app, "trend.france"), 9.0)
    assert window.isWindowModified()
    trigger(window, "action:undo")
    assert not window.isWindowModified()
    trigger(window, "action:undo")
    assert window.isWindowModified()
    trigger(window, "action:redo")
    assert not window.isWindowModified()


def test_saving_again_asks_nothing_and_keeps_the_history(app: App, saved: Path) -> None:
    before = saved.read_bytes()
    drag(slider(app, "trend.france"), 9.0)
    trigger(app.window, "action:save")
    assert saved.read_bytes() != before
    assert not app.window.isWindowModified()
    trigger(app.window, "action:undo")
    assert app.window.isWindowModified()


def test_saving_takes_a_note_that_is_still_being_typed(app: App, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part(app.window, QDockWidget, "panel:notes").show()
    notes = part(app.window, QPlainTextEdit, "notes")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Yes)  # overwrite
    focus(notes)
    for words, command in (("One", "action:save"), (" and two", "action:save_as")):
        QTest.keyClicks(notes, words)
        save_as(app, saved, monkeypatch) if command == "action:save_as" else trigger(app.window, command)
        assert notes.toPlainText() in saved.read_text(encoding="utf-8")
        assert not app.window.isWindowModified()


def test_the_name_chosen_gets_the_ending(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_as(app, tmp_path / "plan", monkeypatch)
    assert app.document.file == tmp_path / "plan.offsim"
    assert app.document.file.is_file()


def test_choosing_no_file_saves_nothing(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    change(app)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    trigger(app.window, "action:save")
    assert app.document.file is None
    assert app.window.isWindowModified()


def test_the_defaults_and_what_was_saved_are_two_ways_back(app: App, saved: Path) -> None:
    assert saved.is_file()
    kept = app.document.scenarios
    revert = part(app.window, QAction, "action:revert")
    assert not revert.isEnabled()
    drag(slider(app, "productivity"), 2.0)
    trigger(app.window, "action:add_scenario")
    assert revert.isEnabled()
    trigger(app.window, "action:revert")
    assert app.document.scenarios == kept
    assert value(app, "trend.france") != 4.0
    trigger(app.window, "action:reset_levers")
    assert app.document.scenarios.active_scenario.values == {}
    assert value(app, "trend.france") == 4.0
    assert app.document.scenarios != kept
    trigger(app.window, "action:undo")
    trigger(app.window, "action:undo")
    assert len(names(app)) == 3
