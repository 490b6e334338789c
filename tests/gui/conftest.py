"""A window for every test, on settings of its own, in which no dialog ever waits for a hand."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from offsim.app import App
from offsim.session.settings import TOUR_KNOWN, Settings
from offsim.ui.text_size import USUAL, apply_text_size
from tests.gui.hands import change, let_it_show, save_as, turn_to

OpenApp = Callable[..., App]


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path) -> Path:
    """Keep what is remembered in a folder of the test, never in the user's."""
    folder = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    Settings().set(TOUR_KNOWN, value=True)  # it is offered where a test says so
    return folder


@pytest.fixture(autouse=True)
def no_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a dialog that nobody answers fail the test rather than hang it."""

    def unanswered(*_args: object, **_kwargs: object) -> NoReturn:
        raise AssertionError("a dialog opened that the test does not answer")

    for kind, names in (
        (QDialog, ["exec"]),
        (QMessageBox, ["exec", "about", "question", "warning", "critical", "information"]),
        (QFileDialog, ["exec", "getOpenFileName", "getSaveFileName", "getExistingDirectory"]),
        (QMenu, ["exec"]),
    ):
        for name in names:
            monkeypatch.setattr(kind, name, unanswered)


def put_away(app: App) -> None:
    """Close a window without a question, and be rid of it."""
    app.recovery.finish()
    app.window.leave()
    app.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def open_app(qapp: QApplication, qtbot: QtBot) -> Iterator[OpenApp]:
    """Start the program as often as a test wants, one at a time; ``language`` None leaves it to the settings."""
    opened: list[App] = []

    def start(language: str | None = "en", file: Path | None = None) -> App:
        while opened:
            put_away(opened.pop())
        app = App(qapp, Settings(), language)
        opened.append(app)
        app.show(file)
        let_it_show()  # opening a file builds the window anew
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return app

    yield start
    while opened:
        put_away(opened.pop())
    gc.enable()  # no thread is left that could collect
    apply_text_size(qapp, USUAL)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(scope="module", autouse=True)
def nothing_left_for_threads() -> Iterator[None]:
    """Take apart what is left of windows: a thread of a later test that asks for memory would do it, and Qt crashes."""
    yield
    gc.collect()


@pytest.fixture
def app(open_app: OpenApp) -> App:
    """Return the program as it starts, in English."""
    return open_app()


@pytest.fixture
def saved(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with a changed scenario, open in ``app``."""
    change(app)
    file = tmp_path / "plan.offsim"
    save_as(app, file, monkeypatch)
    return file


@pytest.fixture
def study_page(app: App) -> App:
    """Return a window with the Study page in front."""
    turn_to(app, "study")
    return app


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Be what a screen reader says, as if there were one."""
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard
