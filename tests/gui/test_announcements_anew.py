"""A window built anew for the size of text or the look says what changed alone: the rest was said before."""

from __future__ import annotations

import pytest

from offsim.app import App
from offsim.session.settings import THEME, TOUR_KNOWN, Settings
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.pages.page_table import PAGES
from offsim.ui.spoken_label import SETTLED_MS
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, let_it_show, part, pause, settled, trigger, turn_to, wait_until
from tests.gui.test_languages import choose_settings


def listen_out(app: App) -> None:
    """Wait until all is said that the window says by itself."""
    wait_until(lambda: settled(app))
    app.window.painted.emit()
    let_it_show()
    pause(SETTLED_MS + 200)


@pytest.mark.parametrize("page", [row.key for row in PAGES])
def test_another_size_of_text_alone_is_said(app: App, said: list[str], page: str) -> None:
    turn_to(app, page)
    listen_out(app)
    for action, told in (("larger_text", "Text size 110 %"), ("larger_text", "Text size 125 %")):
        said.clear()
        trigger(app.window, f"action:{action}")
        listen_out(app)
        assert said == [told]


def test_another_look_is_seen_and_nothing_is_said(app: App, said: list[str]) -> None:
    listen_out(app)
    said.clear()
    Settings().set(THEME, "dark")
    app.follow_system()
    listen_out(app)
    assert said == []


def test_an_offer_of_the_tour_and_a_stop_of_it_are_not_said_again(open_app: OpenApp, said: list[str]) -> None:
    Settings().set(TOUR_KNOWN, value=False)
    app = open_app()
    listen_out(app)
    assert any("five-minute tour" in words for words in said)
    said.clear()
    trigger(app.window, "action:larger_text")
    listen_out(app)
    assert said == ["Text size 110 %"]
    app.window.tour.begin("answer")
    listen_out(app)
    said.clear()
    trigger(app.window, "action:larger_text")
    listen_out(app)
    assert said == ["Text size 125 %"]


def test_what_changes_later_is_said_and_so_is_a_page_that_is_turned_to(app: App, said: list[str]) -> None:
    listen_out(app)
    trigger(app.window, "action:larger_text")
    listen_out(app)
    said.clear()
    change(app)
    listen_out(app)
    assert said[-1] == part(app.window, AnswerLabel, "answer").text()
    for page, name in (("rank", "Sensitivity analysis"), ("projection", "Projection")):
        said.clear()
        turn_to(app, page)
        assert said[0] == name


def test_another_language_says_it_all_again(app: App, said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    listen_out(app)
    said.clear()
    choose_settings(app, monkeypatch, language="fr")
    listen_out(app)
    assert part(app.window, AnswerLabel, "answer").text() in said
