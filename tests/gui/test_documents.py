"""Documents by hand: history, saving, opening, dropping, and the question about unsaved changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QFileDialog, QMenu, QMessageBox, QPlainTextEdit, QUndoView

from offsim.app import App
from offsim.model.scenario_set import ScenarioSet
from offsim.resources import resource_path
from offsim.storage.document_file import read_document
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, drag, focus, let_it_show, names, part, seen, slider, trigger, type_into, value

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


def change(app: App) -> ScenarioSet:
    drag(slider(app, "trend.france"), 6.0)
    assert app.window.isWindowModified()
    return app.document.scenarios


def save_as(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:save_as")


@pytest.fixture
def saved(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with a changed scenario, open in ``app``."""
    change(app)
    file = tmp_path / "plan.offsim"
    save_as(app, file, monkeypatch)
    return file


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


def test_a_new_document_begins_on_each_shipped_study(app: App) -> None:
    for key in ("digital-2030", "pai-2020"):
        app.window.files.new(key)
        let_it_show()
        assert app.document.scenarios.study.key == key
        assert app.document.scenarios.study.title.in_language("en") in app.window.windowTitle()
        assert names(app) == ["Reference", "My scenario"]
        assert app.document.file is None
        assert not app.window.isWindowModified()
        assert part(app.window, QUndoView, "history_list").stack() is app.document.history


def recent(app: App) -> QMenu:
    menu = part(app.window, QMenu, "menu:recent")
    menu.aboutToShow.emit()
    return menu


def test_files_opened_and_saved_are_offered_again(app: App, saved: Path, open_app: OpenApp) -> None:
    assert saved.name in recent(app).actions()[0].text()
    later = open_app()
    recent(later).actions()[0].trigger()
    let_it_show()
    assert later.document.file == saved
    assert later.document.scenarios == app.document.scenarios
    saved.unlink()
    assert [action.isEnabled() for action in recent(later).actions()] == [False]


def drop(app: App, *files: Path) -> bool:
    """Drag files onto the window and let them go; return whether the window would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, button, none)
    enter.setAccepted(False)
    QApplication.sendEvent(app.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(app.window, QDropEvent(QPointF(50, 50), copy, data, button, none))
    let_it_show()
    let_it_show()
    return enter.isAccepted()


def test_a_document_dropped_on_the_window_opens(open_app: OpenApp, app: App, saved: Path) -> None:
    other = open_app()
    assert drop(other, saved)
    assert other.document.file == saved
    assert other.document.scenarios == app.document.scenarios


def test_a_study_dropped_on_the_window_begins_a_document(app: App) -> None:
    assert drop(app, STUDY_FILE)
    assert app.document.scenarios.study.key == "digital-2030"
    assert app.document.file is None


def test_what_offsim_cannot_open_is_not_taken(app: App, tmp_path: Path) -> None:
    before = app.document.scenarios
    assert not drop(app, tmp_path / "letter.docx")
    assert app.document.scenarios is before


def test_the_file_offsim_can_open_is_picked_out_of_those_dropped(app: App, saved: Path, tmp_path: Path) -> None:
    Path(tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    app.window.files.new("digital-2030")
    let_it_show()
    assert drop(app, tmp_path / "letter.txt", saved)
    assert app.document.file == saved
    assert not app.window.notice.isVisible()


def test_endings_in_capitals_are_endings_too(app: App, saved: Path, tmp_path: Path) -> None:
    document, study = tmp_path / "PLAN.OFFSIM", tmp_path / "STUDY.TOML"
    document.write_bytes(saved.read_bytes())
    study.write_bytes(STUDY_FILE.read_bytes())
    assert drop(app, study)
    assert app.document.scenarios.study.key == "digital-2030"
    assert drop(app, document)
    assert app.document.file == document


def test_the_program_opens_with_the_file_it_is_given(open_app: OpenApp, app: App, saved: Path) -> None:
    assert open_app(file=saved).document.scenarios == app.document.scenarios
    assert open_app(file=STUDY_FILE).document.scenarios.study.key == "digital-2030"
