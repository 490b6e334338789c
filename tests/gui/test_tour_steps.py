"""The tour leaves all to the planner's hands: it takes no step of its own, and ends when she wants."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from offsim.app import App
from offsim.model.levers import main_levers
from offsim.model.text import LANGUAGES
from offsim.ui import presentation
from offsim.ui.bar_button import BarButton
from offsim.ui.tour.card import Card
from offsim.ui.tour.steps import STEPS
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    LEFT_BUTTON,
    drag,
    focus,
    let_it_show,
    part,
    press,
    slider,
    steps,
    trigger,
    wait_until,
)
from tests.gui.own_figures import grid, type_figure
from tests.gui.tour_hands import assert_beside, card_of, cards, each_stop, go_on, spots, stop, take, touring

KEYS = Qt.Key


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


def test_to_look_at_another_scenario_is_not_to_move_a_lever(app: App) -> None:
    app.window.steps.add_preset("diversification")
    take(app)
    go_on(app, "lever")
    app.document.activate("reference")
    let_it_show()
    assert "✓" not in card_of(app).spoken
    drag(slider(app, main_levers(app.window.study)[0]), 1.0)
    assert "✓ Done" in card_of(app).spoken


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


def test_the_key_that_goes_from_panel_to_panel_comes_to_the_card_after_the_page(app: App) -> None:
    card = take(app)
    focus(part(app.window, QWidget, "chart:turnover"))
    QTest.keyClick(app.window, KEYS.Key_F6)
    assert card.isAncestorOf(app.window.focusWidget())
    QTest.keyClick(app.window, KEYS.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert app.window.pages.isAncestorOf(app.window.focusWidget())


def test_the_key_comes_from_the_slider_a_stop_is_about_to_the_card_at_once(app: App) -> None:
    card = take(app)
    go_on(app, "lever")
    moved = slider(app, main_levers(app.window.study)[0])
    QTest.keyClick(moved, KEYS.Key_F6)
    assert card.isAncestorOf(app.window.focusWidget())
    QTest.keyClick(app.window, KEYS.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert moved.hasFocus()


def test_no_card_comes_back_once_the_tour_is_left_while_the_window_is_laid_out_anew(app: App) -> None:
    take(app)
    go_on(app, "lever")
    app.window.levers.resize(app.window.levers.width(), app.window.levers.height() - 40)
    app.window.tour.leave()
    let_it_show()
    assert [card for card in cards(app) if card.isVisible()] == []


def test_no_card_comes_back_where_what_a_stop_was_about_moves_once_the_tour_is_left(app: App) -> None:
    take(app)
    go_on(app, "lever")
    go_on(app)
    moved = slider(app, main_levers(app.window.study)[0])
    app.window.tour.leave()
    moved.move(moved.x(), moved.y() + 5)
    assert [card for card in app.window.findChildren(Card) if card.isVisible()] == []


def test_the_planner_types_one_figure_after_another_though_the_window_is_built_anew(app: App) -> None:
    take(app)
    go_on(app, "data")
    for year, words in ((2016, "7.8"), (2017, "8.1")):
        before = app.window
        type_figure(app, year, "A", words)
        assert app.window is not before
        assert grid(app).hasFocus()
    assert stop(app) == "data"
    focus(card_of(app).next)
    app.speak("fr")
    let_it_show()
    assert card_of(app).isAncestorOf(app.window.focusWidget())


@pytest.mark.parametrize("key", ["lever", "compare"])
def test_return_that_came_to_a_stop_does_nothing_to_its_part_and_stays_there(
    app: App, said: list[str], key: str
) -> None:
    take(app)
    wait_until(lambda: slider(app, "trend.common").solution is not None)
    go_on(app, key)
    hand = app.window.focusWidget()
    assert hand is not None
    before = app.document.scenarios
    QTest.keyClick(hand, KEYS.Key_Return)
    let_it_show()
    assert app.document.scenarios is before
    assert hand.hasFocus()
    assert said[-1] == "Press F6 to go on with the tour."
    QTest.keyClick(hand, KEYS.Key_Return)  # asked for, by whoever stayed
    let_it_show()
    assert app.document.scenarios is not before


@pytest.mark.parametrize("work", ["moved", "built anew"])
def test_return_is_the_parts_own_where_the_planner_works_in_it(app: App, work: str) -> None:
    take(app)
    go_on(app, "lever")
    wait_until(lambda: slider(app, "trend.common").solution is not None)
    if work == "moved":
        QTest.keyClick(slider(app, "trend.common"), KEYS.Key_Right)
    else:
        trigger(app.window, "action:larger_text")
    let_it_show()
    wait_until(lambda: slider(app, "trend.common").solution is not None)
    hand, before = slider(app, "trend.common"), app.document.scenarios
    assert hand.hasFocus()
    QTest.keyClick(hand, KEYS.Key_Return)
    let_it_show()
    assert hand.hasFocus()
    assert app.document.scenarios is not before


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
    monkeypatch.setattr(Card, "announce_all", lambda card: said.append(card.spoken))
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


@pytest.mark.parametrize("growth", [1.0, 1.5])
def test_a_presentation_ends_it_and_it_ends_a_presentation(
    app: App, monkeypatch: pytest.MonkeyPatch, growth: float
) -> None:
    monkeypatch.setattr(presentation, "growth_on", lambda _: growth)
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
