"""More members are drawn on demand, by a seed of one's own; a long run shows how far it is, and can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QToolButton,
)

from offsim.app import App
from offsim.session.ensembles import FINE
from offsim.ui.members_dialog import MembersDialog
from offsim.ui.notice import Notice
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    drag,
    let_it_show,
    part,
    pause,
    seen,
    slider,
    trigger,
    wait_until,
)
from tests.gui.test_uncertainty import LEVER, assert_fan, drawn, state

OPENED = QDialog.exec


def answer_dialog(app: App, members: str, seed: str) -> list[str]:
    """Choose to draw more members, answer the dialog, and return what it said was wrong; it is left by Cancel then."""
    wrong: list[str] = []

    def fill() -> None:
        dialog = part(app.window, MembersDialog, "draw_members")
        part(dialog, QLineEdit, "members").setText(members)
        part(dialog, QLineEdit, "seed").setText(seed)
        part(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Ok).click()
        if dialog.isVisible():
            wrong.append(part(dialog, QLabel, "wrong").text())
            dialog.reject()

    QTimer.singleShot(0, fill)
    app.window.actions_by_key["draw"].trigger()
    return wrong


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the dialog for members open, since these tests answer it."""
    monkeypatch.setattr(MembersDialog, "exec", OPENED, raising=False)


@pytest.mark.usefixtures("dialogs")
def test_a_million_members_are_drawn_on_demand_and_stay_until_a_lever_moves(app: App) -> None:
    seen(app)
    assert answer_dialog(app, "200000", "7") == []
    seen(app)
    assert app.document.scenarios.seed == 7
    assert_fan(app, drawn(app, 200_000))
    wait_until(lambda: "200,000 simulations, seed 7" in state(app))
    drag(slider(app, LEVER), 2.0)
    seen(app)
    assert_fan(app, drawn(app))
    trigger(app.window, "action:undo")
    trigger(app.window, "action:undo")
    assert app.document.scenarios.seed == 1


@pytest.mark.usefixtures("dialogs")
@pytest.mark.parametrize(
    ("members", "seed", "sentence"),
    [
        ("0", "1", "number of simulations is a whole number from 1 to"),
        ("-5", "1", "not “-5”"),
        ("1e6", "1", "not “1e6”"),
        ("9" * 30, "1", "number of simulations is a whole number from 1 to"),
        ("", "1", "not “”"),
        ("100", "1.5", "A seed is a whole number"),
        ("100", "x", "not “x”"),
        ("100", "-1", "not “-1”"),
    ],
)
def test_members_or_a_seed_that_make_no_sense_are_told(app: App, members: str, seed: str, sentence: str) -> None:
    before = seen(app)
    (wrong,) = answer_dialog(app, members, seed)
    assert sentence in wrong
    assert seen(app) == before


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_dialog_makes_room_for_what_is_wrong(open_app: OpenApp, code: str) -> None:
    window = open_app(code).window
    dialog = MembersDialog(window.language, window.theme, 1, window)
    dialog.show()
    part(dialog, QLineEdit, "members").setText("x")
    part(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Ok).click()
    let_it_show()
    assert dialog.height() >= dialog.heightForWidth(dialog.width())
    dialog.close()


@pytest.mark.usefixtures("dialogs")
def test_a_long_run_shows_how_far_it_is_and_can_be_cancelled(app: App) -> None:
    before = seen(app)
    answer_dialog(app, "1000000000", "1")
    bar = part(app.window, QProgressBar, "progress")
    wait_until(bar.isVisible)
    wait_until(lambda: "of 2,000,000,000 simulations" in bar.accessibleName())
    part(app.window, QToolButton, "cancel").click()
    assert not bar.isVisible()
    assert seen(app) == before


@pytest.mark.usefixtures("dialogs")
def test_a_lever_moved_during_a_long_run_ends_it(app: App) -> None:
    seen(app)
    answer_dialog(app, "1000000000", "1")
    drag(slider(app, LEVER), 2.0)
    seen(app)
    assert_fan(app, drawn(app))


@pytest.mark.usefixtures("dialogs")
def test_closing_the_window_during_a_long_run_leaves_no_thread(open_app: Callable[..., App]) -> None:
    before = set(threading.enumerate())
    app = open_app()
    seen(app)
    answer_dialog(app, "1000000000", "1")
    pause(20)
    assert set(threading.enumerate()) > before
    app.window.close()
    app.finish()
    assert set(threading.enumerate()) <= before


def test_too_little_memory_is_told_and_what_is_shown_stays(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    before = seen(app)

    def short(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("offsim.ensemble.ensemble.exact", short)
    app.window.draws.draw(app.document.scenarios, FINE + 1)
    notice = part(app.window, Notice, "notice")
    wait_until(notice.isVisible)
    assert "too little memory" in notice.text
    assert seen(app) == before
