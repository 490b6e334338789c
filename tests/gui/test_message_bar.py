"""The message bar lies over the lower edge of the page and moves nothing; files just written can be opened from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from offsim.app import App, tell_unexpected
from offsim.model.text import LANGUAGES
from tests.gui.conftest import OpenApp
from tests.gui.hands import LEFT_BUTTON, box, change, focus, let_it_show, part, press, slider, trigger, wait_until
from tests.gui.test_languages import choose_settings
from tests.test_translations import speaks

LONG = "Something went wrong here, and it takes many words to say what it was and what to do. " * 5


def buttons(app: App) -> list[QPushButton]:
    return [button for button in app.window.notice.findChildren(QPushButton) if button.isVisible()]


def place(app: App) -> QRect:
    """Return where the bar lies in the room of the pages."""
    notice = app.window.notice
    assert notice.isVisible()
    return QRect(notice.mapTo(app.window, notice.rect().topLeft()), notice.size())


def room(app: App) -> QRect:
    pages = app.window.pages
    return QRect(pages.mapTo(app.window, pages.rect().topLeft()), pages.size())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("words", ["Saved.", LONG, "\n".join(["a line"] * 7)])
def test_it_moves_nothing_and_lies_at_the_lower_edge(open_app: OpenApp, code: str, words: str) -> None:
    app = open_app(code)
    for width in (1400, 1024):
        app.window.notice.hide()
        for _ in range(2):
            app.window.resize(width, 768)
            let_it_show()
        before = room(app)
        app.window.notice.say(words)
        let_it_show()
        assert room(app) == before
        assert before.contains(place(app))
        assert before.bottom() - place(app).bottom() <= 16
        told = app.window.notice.findChild(QToolButton, "close_notice")
        assert told is not None
        assert told.visibleRegion().boundingRect() == told.rect()


def test_its_height_follows_its_words_and_the_window(app: App) -> None:
    notice = app.window.notice
    notice.say("Saved.")
    let_it_show()
    low = place(app).height()
    notice.say(LONG)
    let_it_show()
    assert place(app).height() > low
    app.window.resize(1900, 900)
    let_it_show()
    assert room(app).contains(place(app))
    assert place(app).width() > 0.9 * room(app).width()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was given to the system to be opened."""
    found: list[Path] = []

    def open_url(url: object) -> bool:
        found.append(Path(url.toLocalFile()))  # type: ignore[attr-defined]
        return found[-1].exists()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def export(app: App, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:export_chart")
    assert file.is_file()


def test_a_file_just_written_can_be_opened_and_seen_in_its_folder(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: list[Path]
) -> None:
    file = tmp_path / "chart.png"
    for place, expected in ((0, file), (1, tmp_path)):
        export(app, file, monkeypatch)
        assert [button.text() for button in buttons(app)] == ["Open file", "Show in folder"]
        QTest.mouseClick(buttons(app)[place], LEFT_BUTTON)
        assert shown[-1] == expected
        assert not app.window.notice.isVisible()
        file.unlink()
    assert len(shown) == 2


def test_several_files_are_seen_in_their_folder(app: App, tmp_path: Path, shown: list[Path]) -> None:
    app.window.files.told_written([tmp_path / "one.png", tmp_path / "two.png"])
    assert app.window.notice.text == f"2 files saved in {tmp_path}".replace(
        str(tmp_path), app.language.isolated(str(tmp_path))
    )
    (only,) = buttons(app)
    QTest.mouseClick(only, LEFT_BUTTON)
    assert shown == [tmp_path]


def test_a_file_that_cannot_be_opened_is_told_of(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: list[Path]
) -> None:
    file = tmp_path / "chart.png"
    export(app, file, monkeypatch)
    file.unlink()
    QTest.mouseClick(buttons(app)[0], LEFT_BUTTON)
    let_it_show()
    assert shown == [file]
    assert app.window.notice.isVisible()
    assert "chart.png” cannot be opened" in app.window.notice.text
    assert buttons(app) == []


def test_a_file_on_another_computer_is_not_opened_from_here(app: App, shown: list[Path]) -> None:
    app.window.files.told_written([Path("//server/share/chart.png")])
    assert buttons(app) == []
    assert shown == []


def test_what_is_only_mentioned_goes_by_itself_in_the_window_that_comes_after_too(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("offsim.ui.notice.PASSING_MS", 600)
    trigger(app.window, "action:larger_text")
    assert app.window.notice.isVisible()
    wait_until(lambda: not app.window.notice.isVisible())


def test_what_is_wrong_or_being_read_stays(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("offsim.ui.notice.PASSING_MS", 600)
    trigger(app.window, "action:larger_text")
    notice = app.window.notice
    focus(part(app.window, QToolButton, "close_notice"))
    qtbot.wait(700)
    assert notice.isVisible()
    notice.say("The file is gone.")
    focus(slider(app, "trend.france"))
    qtbot.wait(700)
    assert notice.isVisible()


def test_escape_closes_it_and_the_focus_goes_back(app: App) -> None:
    lever = slider(app, "trend.france")
    focus(lever)
    app.window.notice.say("The file is gone.")
    close = part(app.window, QToolButton, "close_notice")
    focus(close)
    press(close, Qt.Key.Key_Escape)
    assert not app.window.notice.isVisible()
    assert lever.hasFocus()


def test_it_goes_with_the_next_step(app: App) -> None:
    app.window.notice.say("Saved.")
    change(app)
    assert not app.window.notice.isVisible()


def what_was_done(app: App) -> None:
    trigger(app.window, "action:copy_chart_data")


def a_number_is_refused(app: App) -> None:
    refused = box(app, "trend.france")
    focus(refused)
    refused.lineEdit().setText("many")
    press(refused, Qt.Key.Key_Return)


def a_file_cannot_be_read(app: App) -> None:
    app.window.files.open(Path("no such file.offsim"))


def the_unexpected(app: App) -> None:
    tell_unexpected(app, ValueError("out of the blue"))


@pytest.mark.parametrize("tells", [what_was_done, a_number_is_refused, a_file_cannot_be_read, the_unexpected])
def test_it_is_said_again_in_the_language_that_is_changed_to(
    app: App, monkeypatch: pytest.MonkeyPatch, tells: Callable[[App], None]
) -> None:
    said: dict[str, str] = {}
    for code in ("en", "ar", "fr", "en"):
        choose_settings(app, monkeypatch, language=code)
        if not said:
            tells(app)
        let_it_show()
        notice = app.window.notice
        assert notice.isVisible()
        assert said.setdefault(code, notice.text) == notice.text
        assert speaks(notice.text) is (code == "ar")
    assert len({*said.values()}) == 3


def test_what_it_offers_with_files_is_offered_in_the_language_that_is_changed_to(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: list[Path]
) -> None:
    file = tmp_path / "chart.png"
    export(app, file, monkeypatch)
    for code, words in (
        ("fr", ["Ouvrir le fichier", "Afficher dans le dossier"]),
        ("en", ["Open file", "Show in folder"]),
    ):
        choose_settings(app, monkeypatch, language=code)
        let_it_show()
        assert str(file) in app.window.notice.text
        assert [button.text().replace("&", "") for button in buttons(app)] == words
    file.unlink()
    QTest.mouseClick(buttons(app)[0], LEFT_BUTTON)
    let_it_show()
    assert shown == [file]
    assert "cannot be opened" in app.window.notice.text
    choose_settings(app, monkeypatch, language="ar")
    assert speaks(app.window.notice.text)


def test_what_was_said_in_one_language_alone_goes_with_it(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.window.notice.say("Saved.")
    choose_settings(app, monkeypatch, theme="dark")
    assert app.window.notice.text == "Saved."
    choose_settings(app, monkeypatch, language="fr")
    assert not app.window.notice.isVisible()


def test_it_gives_the_focus_back_to_where_it_came_from(app: App) -> None:
    moved = slider(app, "trend.france")
    done: list[str] = []
    for name in ("notice_offer", "close_notice"):
        focus(moved)
        app.window.notice.say("Saved.", offers=[("Open", lambda: done.append("Open"))])
        answer = part(app.window.notice, QAbstractButton, name)
        assert name != "notice_offer" or answer.accessibleDescription() == "Saved."
        press(answer, Qt.Key.Key_Space)
        assert not app.window.notice.isVisible()
        assert moved.hasFocus(), name
    assert done == ["Open"]
