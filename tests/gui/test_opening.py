"""Opening: new documents, recent files, files dropped on the window or given at the start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QUndoView

from offsim.app import App
from offsim.resources import resource_path
from offsim.storage.studies import open_study
from offsim.ui.study_files import WORKBOOK, study_bytes
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    finish_files,
    let_it_show,
    names,
    part,
)

STUDY_FILE = resource_path("studies", "digital-2030.toml")


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
    finish_files(app.window)
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


def test_so_does_a_study_that_is_a_workbook(app: App, tmp_path: Path) -> None:
    file = tmp_path / "STUDY.XLSX"
    file.write_bytes(study_bytes(open_study("digital-2030"), WORKBOOK, app.language))
    assert drop(app, file)
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
