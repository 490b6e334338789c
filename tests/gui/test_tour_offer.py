"""The tour is offered at the first start, in no hand's way, and not again once that was answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from offsim.app import App
from offsim.session.settings import TOUR_KNOWN, Settings
from tests.gui.conftest import OpenApp
from tests.gui.hands import LEFT_BUTTON, change, focus, let_it_show, part, slider
from tests.gui.tour_hands import touring


@pytest.fixture
def first_start() -> None:
    """Let the next start be the first."""
    Settings().set(TOUR_KNOWN, value=False)


def painted(app: App) -> App:
    """Let the window have been painted."""
    app.window.painted.emit()
    let_it_show()
    return app


def offered(app: App) -> bool:
    notice = app.window.notice
    return not notice.isHidden() and "five-minute tour" in notice.text


def answer_offer(app: App, words: str) -> None:
    (button,) = (found for found in app.window.notice.findChildren(QPushButton) if found.text() == words)
    QTest.mouseClick(button, LEFT_BUTTON)
    let_it_show()


@pytest.mark.usefixtures("first_start")
def test_it_is_offered_at_the_first_start_and_takes_nothing_from_the_hand(open_app: OpenApp) -> None:
    app = open_app()
    before = QApplication.focusWidget()
    painted(app)
    assert offered(app)
    assert QApplication.activeModalWidget() is None
    assert QApplication.focusWidget() is before
    assert not touring(app)


@pytest.mark.usefixtures("first_start")
def test_who_takes_it_before_the_window_is_painted_is_not_offered_it(open_app: OpenApp) -> None:
    app = open_app()
    app.window.tour.begin()
    painted(app)
    assert touring(app)
    assert not offered(app)


@pytest.mark.usefixtures("first_start")
@pytest.mark.parametrize("way", ["Start", "Not now", "close", "a step"])
def test_once_answered_closed_or_worked_past_it_is_not_offered_again(open_app: OpenApp, way: str) -> None:
    app = painted(open_app())
    if way == "close":
        part(app.window, QToolButton, "close_notice").click()
    elif way == "a step":
        change(app)
    else:
        answer_offer(app, way)
    assert not offered(app)
    assert touring(app) is (way == "Start")
    assert not offered(painted(open_app()))


@pytest.mark.usefixtures("first_start")
def test_what_was_not_answered_is_offered_at_the_next_start_and_in_a_window_built_anew(open_app: OpenApp) -> None:
    painted(open_app())
    app = painted(open_app())
    assert offered(app)
    app.window.anew_wanted.emit()
    assert offered(painted(app))


@pytest.mark.usefixtures("first_start")
def test_who_comes_for_a_document_is_not_asked(open_app: OpenApp, saved: Path) -> None:
    app = painted(open_app(file=saved))
    assert app.window.notice.isHidden()
    app.window.anew_wanted.emit()
    assert painted(app).window.notice.isHidden()


@pytest.mark.usefixtures("first_start")
def test_who_is_at_work_by_then_is_not_asked(app: App) -> None:
    change(app)
    Settings().set(TOUR_KNOWN, value=False)
    app.window.tour.offer()
    assert not offered(painted(app))
    assert not Settings().get(TOUR_KNOWN)


@pytest.mark.usefixtures("first_start")
def test_something_more_urgent_is_left_standing(open_app: OpenApp) -> None:
    app = open_app()
    app.window.notice.say("The file cannot be read.")
    painted(app)
    assert app.window.notice.text == "The file cannot be read."
    part(app.window, QToolButton, "close_notice").click()
    assert offered(painted(open_app()))


@pytest.mark.usefixtures("first_start")
def test_who_took_the_offer_is_on_the_page_once_the_tour_is_over(open_app: OpenApp) -> None:
    app = painted(open_app())
    focus(slider(app, "trend.france"))
    answer_offer(app, "Start")
    assert touring(app)
    app.window.tour.leave()
    let_it_show()
    now = QApplication.focusWidget()
    assert now is not None
    assert app.window.pages.isAncestorOf(now), now.objectName()
