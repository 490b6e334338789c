"""The tool bar: the study, undo and redo, whether all is saved, and what goes out, all by hand and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.ui.bar_button import BarButton
from offsim.ui.tool_bar import EXPORTS, ToolBar
from tests.gui.conftest import OpenApp
from tests.gui.hands import LEFT_BUTTON, change, focus, let_it_show, part, save_as, steps, trigger


def button(app: App, name: str) -> BarButton:
    return part(app.window, BarButton, name)


def entries(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.objectName() or action.menu().objectName() for action in menu.actions() if not action.isSeparator()]


def reached_by_tab() -> Iterator[str]:
    for _ in range(20):
        widget = QApplication.focusWidget()
        assert widget is not None
        yield widget.objectName()
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def test_the_study_is_named_and_leads_to_the_choice_of_studies(app: App) -> None:
    study = button(app, "study_title")
    assert study.text().strip("\u2066\u2068\u2069") == app.window.study.title.in_language("en")
    menu = study.menu()
    shipped = [f"new:{key}" for key in shipped_study_ids()]
    for _ in range(2):  # the second look finds no more
        assert entries(menu) == [*shipped, "menu:new_study", "menu:recent", "action:open"]
    menu.actions()[1].trigger()
    let_it_show()
    assert app.window.study.title == open_study(shipped_study_ids()[1]).title


def test_undo_and_redo_go_through_the_history(app: App) -> None:
    undo, redo = button(app, "tool:undo"), button(app, "tool:redo")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    change(app)
    QTest.mouseClick(undo, LEFT_BUTTON)
    assert (app.document.history.index(), undo.isEnabled(), redo.isEnabled()) == (0, False, True)
    focus(redo)
    QTest.keyClick(redo, Qt.Key.Key_Return)
    assert app.document.history.index() == steps(app) == 1


def test_it_says_whether_everything_is_saved_and_saves(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = button(app, "saved_state")
    assert state.text() == "Not saved yet"
    width = state.sizeHint().width()
    change(app)
    let_it_show()
    assert state.text() == "Unsaved changes"
    save_as(app, tmp_path / "plan.offsim", monkeypatch)
    assert state.text() == "Saved"
    trigger(app.window, "action:add_scenario")
    assert state.text() == "Unsaved changes"
    QTest.mouseClick(state, LEFT_BUTTON)
    let_it_show()
    assert state.text() == "Saved"
    assert "Save (Ctrl+S)" in state.accessibleName()
    assert state.sizeHint().width() == width, "nothing moves where the words change"
    app.document.keep_draft("study", "what no file has", None, entered=True)
    let_it_show()
    assert state.text() == "Unsaved changes"


def test_one_button_offers_every_export(app: App) -> None:
    assert entries(button(app, "export").menu()) == [f"action:{key}" for key in EXPORTS]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_tab_key_reaches_all_of_it_and_all_has_a_name(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    change(app)
    trigger(app.window, "action:add_scenario")
    trigger(app.window, "action:undo")
    focus(button(app, "study_title"))
    names = ["study_title", "tool:undo", "tool:redo", "saved_state", "export", "rail"]
    assert [name for name in reached_by_tab() if name in names][: len(names)] == names
    assert all(button(app, name).text() for name in names[:-1])


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_of_it_has_room_in_a_small_window(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    change(app)
    for _ in range(2):
        app.window.resize(1024, 768)
        let_it_show()
    bar = part(app.window, ToolBar, "toolbar")
    shown = [found for found in bar.findChildren(BarButton) if found.objectName() != "study_mark"]
    assert all(found.isVisible() and found.width() >= found.sizeHint().width() for found in shown)
    assert min(found.height() for found in shown) >= 28
    places = sorted(shown, key=lambda found: found.x(), reverse=code == "ar")
    assert [places[0].objectName(), places[-1].objectName()] == ["study_title", "export"]


def test_where_the_keys_are_is_seen(app: App) -> None:
    for name in ("study_title", "saved_state", "export"):
        found = button(app, name)
        app.window.rail.setFocus()
        before = found.grab().toImage()
        focus(found)
        assert found.grab().toImage() != before, name
