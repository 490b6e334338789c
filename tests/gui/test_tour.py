"""The tour of the window: offered once, beside what it speaks of, in no hand's way, and without a step of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget

from offsim.app import App
from offsim.model.levers import main_levers
from offsim.model.scenario_set import new_set
from offsim.model.text import LANGUAGES, text
from offsim.session.settings import TEXT_SIZE, TOUR_KNOWN, Settings
from offsim.storage.studies import open_study
from offsim.storage.study_file import parse_study
from offsim.ui.bar_button import BarButton
from offsim.ui.pages.pages import PAGES
from offsim.ui.tour.card import Card
from offsim.ui.tour.ring import Ring
from offsim.ui.tour.steps import STEPS
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    LEFT_BUTTON,
    change,
    drag,
    focus,
    let_it_show,
    part,
    press,
    slider,
    steps,
    trigger,
    turn_to,
    wait_until,
)
from tests.lean_studies import LEAN

KEYS = Qt.Key


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


def take(app: App) -> Card:
    """Begin the tour from the menu."""
    trigger(app.window, "action:tour")
    return card_of(app)


def card_of(app: App) -> Card:
    (card,) = cards(app)
    return card


def cards(app: App) -> list[Card]:
    let_it_show()
    return [card for card in app.window.findChildren(Card) if card.isVisible()]


def touring(app: App) -> bool:
    return bool(cards(app))


def go_on(app: App, key: str = "") -> None:
    """Press Next until a stop, or once."""
    while True:
        QTest.mouseClick(card_of(app).next, LEFT_BUTTON)
        let_it_show()
        if not key or stop(app) == key:
            return


def stop(app: App) -> str:
    """Return the key of the stop that the card shows."""
    title = card_of(app).spoken.splitlines()[1]
    return next(step.key for step in STEPS if app.language.say(step.title) == title)


def spots(app: App) -> list[QRect]:
    """Return what the rings of the window surround."""
    rings = [ring for ring in app.window.findChildren(Ring) if ring.isVisible()]
    return [ring.geometry() for ring in rings]


def each_stop(app: App) -> Iterator[str]:
    """Go through the tour, from stop to stop."""
    take(app)
    while touring(app):
        yield stop(app)
        go_on(app)


def assert_beside(app: App) -> None:
    """Check that something is pointed at, and that the card lies in the window and over none of it."""
    wait_until(lambda: bool(spots(app)))  # some pages work out first what they show
    found, card = spots(app), card_of(app).geometry()
    assert app.window.rect().contains(card)
    assert [spot for spot in found if spot.intersects(card)] == []


# What is offered, and when


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
def test_something_more_urgent_is_left_standing(open_app: OpenApp) -> None:
    app = open_app()
    app.window.notice.say("The file cannot be read.")
    painted(app)
    assert app.window.notice.text == "The file cannot be read."
    part(app.window, QToolButton, "close_notice").click()
    assert offered(painted(open_app()))


# What it shows


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_stop_is_seen_in_a_small_window_and_the_card_is_not_over_it(
    open_app: OpenApp, code: str, percent: int
) -> None:
    Settings().set(TEXT_SIZE, percent)
    app = open_app(code)
    app.window.resize(1024, 768)
    let_it_show()
    seen = []
    for key in each_stop(app):
        assert_beside(app)
        seen.append(key)
    assert seen == [step.key for step in STEPS]


def test_the_card_stands_after_what_it_speaks_of_in_the_direction_of_reading(open_app: OpenApp) -> None:
    for code, after in (("en", True), ("ar", False)):
        app = open_app(code)
        take(app)
        go_on(app, "lever")
        (ring,) = spots(app)
        assert (card_of(app).geometry().left() > ring.right()) is after


def test_it_stays_beside_it_in_a_window_that_grows_and_a_panel_that_scrolls(app: App) -> None:
    take(app)
    go_on(app, "lever")
    before = spots(app)
    app.window.resize(1250, 800)
    let_it_show()
    assert_beside(app)
    focus(slider(app, main_levers(app.window.study)[-1]))
    let_it_show()
    assert spots(app) != before
    assert app.window.rect().contains(card_of(app).geometry())


def test_it_turns_to_the_page_and_opens_the_panel_that_it_needs(app: App) -> None:
    app.window.panels.levers.hide()
    turn_to(app, "study")
    pages = []
    for _ in each_stop(app):
        assert app.window.panels.levers.isVisible()
        pages.append(PAGES[app.window.pages.currentIndex()].key)
    assert pages == [step.page for step in STEPS]


def test_on_another_page_nothing_is_pointed_at_and_the_tour_goes_on_from_there(app: App) -> None:
    take(app)
    turn_to(app, "study")
    assert spots(app) == []
    assert card_of(app).isVisible()
    turn_to(app, "projection")
    assert_beside(app)
    turn_to(app, "sources")
    go_on(app)
    assert_beside(app)


def test_figures_are_those_of_the_study_that_is_open(app: App) -> None:
    told = {}
    for study in ("pai-2020", "digital-2030"):
        app.document.replace(new_set(open_study(study), text("Mine")), None, None)
        let_it_show()
        for key in each_stop(app):
            told[study, key] = card_of(app).spoken
    assert "Growth · France: 13.48 %/yr meets the target, outside the plausible range" in told["pai-2020", "seek"]
    assert told["digital-2030", "seek"] != told["pai-2020", "seek"]
    assert "2030" in told["digital-2030", "band"]


@pytest.mark.parametrize("lean", LEAN)
def test_stops_that_a_study_has_nothing_for_are_left_out(app: App, lean: str) -> None:
    app.document.replace(new_set(parse_study(LEAN[lean], "lean.toml"), text("Mine")), None, None)
    let_it_show()
    study = app.document.scenarios.study
    expected = [step.key for step in STEPS]
    if not study.targets:
        expected = [key for key in expected if key not in ("seek", "frontier")]
    if not study.sites:
        expected.remove("sites")
    assert [*each_stop(app)] == expected


def test_without_uncertainty_none_is_spoken_of(app: App) -> None:
    trigger(app.window, "action:uncertainty")
    assert "band" not in [*each_stop(app)]


# What the planner does


def test_it_takes_no_step_of_its_own(app: App) -> None:
    before = app.document.scenarios
    assert len([*each_stop(app)]) == len(STEPS)
    assert app.document.scenarios is before
    assert steps(app) == 0
    assert not app.window.isWindowModified()


def test_a_stop_is_done_when_the_planner_has_moved_the_lever_and_not_when_that_is_undone(app: App) -> None:
    take(app)
    go_on(app, "lever")
    moved = slider(app, main_levers(app.window.study)[0])
    assert moved.hasFocus()
    assert "✓" not in card_of(app).spoken
    drag(moved, 1.0)
    assert "✓ Done" in card_of(app).spoken
    assert_beside(app)
    app.document.history.undo()
    let_it_show()
    assert "✓" not in card_of(app).spoken
    press(moved, KEYS.Key_Right)
    assert "✓ Done" in card_of(app).spoken
    go_on(app)
    assert steps(app) == 1


def test_a_stop_is_done_when_the_planner_has_added_a_scenario(app: App) -> None:
    take(app)
    go_on(app, "compare")
    add = part(app.window, QToolButton, "button:add_scenario")
    assert add.hasFocus()
    QTest.mouseClick(add, LEFT_BUTTON, pos=add.rect().center() / 2)
    let_it_show()
    assert "✓ Done" in card_of(app).spoken


def test_the_tab_key_leads_from_the_lever_to_the_card_and_return_goes_on(app: App) -> None:
    take(app)
    go_on(app, "lever")
    reached = app.window.focusWidget()
    for _ in range(12):
        QTest.keyClick(reached, KEYS.Key_Tab)
        reached = app.window.focusWidget()
        if reached is card_of(app).next:
            break
    assert reached is card_of(app).next
    QTest.keyClick(reached, KEYS.Key_Return)
    let_it_show()
    assert stop(app) == "band"
    assert card_of(app).next.hasFocus()


@pytest.mark.parametrize("name", ["slider:trend.common", "find_lever", "tour:next", "chart:turnover"])
def test_escape_ends_it_from_anywhere_and_the_focus_stays_in_the_window(app: App, name: str) -> None:
    take(app)
    where = part(app.window, QWidget, name)
    focus(where)
    QTest.keyClick(where, KEYS.Key_Escape)
    assert not touring(app)
    assert spots(app) == []
    left = app.window.focusWidget()
    assert left is not None
    assert left.isVisible()
    if name != "tour:next":
        assert left is where


def test_once_it_has_ended_escape_means_what_it_meant(app: App) -> None:
    take(app)
    QTest.mouseClick(card_of(app).end, LEFT_BUTTON)
    assert not touring(app)
    find = part(app.window, QLineEdit, "find_lever")
    focus(find)
    QTest.keyClicks(find, "france")
    QTest.keyClick(find, KEYS.Key_Escape)
    assert find.text() == ""


def test_back_leads_back_and_the_last_stop_finishes(app: App) -> None:
    card = take(app)
    assert not card.previous.isEnabled()
    go_on(app)
    QTest.mouseClick(card.previous, LEFT_BUTTON)
    assert stop(app) == "answer"
    go_on(app, "report")
    assert card.next.text() == "Finish"
    go_on(app)
    assert not touring(app)


def test_taken_again_while_it_runs_it_begins_anew(app: App) -> None:
    take(app)
    go_on(app)
    take(app)
    assert stop(app) == "answer"


@pytest.mark.parametrize("code", LANGUAGES)
def test_its_buttons_can_be_hit_and_its_parts_have_names(open_app: OpenApp, code: str) -> None:
    card = take(open_app(code))
    for button in card.findChildren(BarButton):
        assert min(button.width(), button.height()) >= 24
        assert button.text()
    for one, other in combinations(card.findChildren(BarButton), 2):
        assert not one.geometry().intersects(other.geometry())
    assert card.accessibleName() == card.spoken


def test_a_screen_reader_is_told_every_stop_and_what_is_done(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Card, "announce", lambda _, words: said.append(words))
    for key in each_stop(app):
        assert said[-1] == card_of(app).spoken
        assert said[-1].startswith(f"Tour: step {len(said)} of {len(STEPS)}\n")
        if key == "lever":
            drag(slider(app, "trend.common"), 1.0)
            assert said.pop().startswith("Done")


def test_it_goes_on_in_a_window_built_anew(app: App) -> None:
    take(app)
    go_on(app, "seek")
    app.window.anew_wanted.emit()
    let_it_show()
    assert stop(app) == "seek"
    assert_beside(app)


def test_a_presentation_ends_it_and_it_ends_a_presentation(app: App) -> None:
    take(app)
    part(app.window, QAction, "action:present").trigger()
    assert not touring(app)
    take(app)
    assert not app.window.isFullScreen()
    assert_beside(app)


def test_the_window_can_be_closed_while_it_runs(app: App) -> None:
    take(app)
    app.window.leave()
    let_it_show()
    assert not app.window.isVisible()
