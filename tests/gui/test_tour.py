"""The tour of the window: a card beside what it speaks of, in every language and size, on the study that is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from offsim.app import App
from offsim.model.levers import main_levers
from offsim.model.scenario_set import new_set
from offsim.model.text import LANGUAGES, text
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.storage.studies import open_study
from offsim.storage.study_file import parse_study
from offsim.ui.pages.page_table import PAGES
from offsim.ui.tour.ring import WIDTH
from offsim.ui.tour.steps import STEPS
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    focus,
    let_it_show,
    part,
    slider,
    trigger,
    turn_to,
    wait_until,
)
from tests.gui.tour_hands import assert_beside, card_of, each_stop, go_on, spots, take
from tests.lean_studies import LEAN


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


@pytest.mark.parametrize("percent", [150, 200])
def test_in_a_narrow_window_a_page_has_the_room_of_the_levers_where_the_card_covers_nothing(
    open_app: OpenApp, percent: int
) -> None:
    Settings().set(TEXT_SIZE, percent)
    app = open_app("fr")
    app.window.resize(1024, 768)
    let_it_show()
    beside = {key: app.window.panels.levers.isVisible() for key in each_stop(app)}
    assert not any(beside[key] for key in ("answer", "sites", "report"))
    assert all(beside[key] for key in ("lever", "compare"))


@pytest.mark.parametrize("size", [(1400, 900), (1024, 768)])
def test_the_card_leaves_free_what_moves_with_the_lever(open_app: OpenApp, size: tuple[int, int]) -> None:
    for code in LANGUAGES:
        app = open_app(code)
        app.window.resize(*size)
        take(app)
        go_on(app, "lever")
        assert_beside(app)
        card = card_of(app).geometry()
        for name in ("answer", "card:turnover_2020", "chart:turnover", "chart:jobs"):
            shown = part(app.window, QWidget, name)
            assert not QRect(shown.mapTo(app.window, shown.rect().topLeft()), shown.size()).intersects(card), name


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


def in_ring(app: App, name: str) -> bool:
    """Say whether a ring holds all of a part."""
    pointed = part(app.window, QWidget, name)
    whole = QRect(pointed.mapTo(app.window, QPoint()), pointed.size())
    return any(spot.contains(whole) for spot in spots(app))


def test_what_is_pointed_at_stays_in_view_where_something_grows_above_it_until_the_planner_scrolls(
    open_app: OpenApp,
) -> None:
    Settings().set(TEXT_SIZE, 150)
    app = open_app("en")
    app.window.resize(1366, 768)
    take(app)
    go_on(app, "band")
    assert in_ring(app, "chart:turnover")
    answer = part(app.window.pages.front, QWidget, "answer")
    answer.setMinimumHeight(answer.height() + 400)
    wait_until(lambda: in_ring(app, "chart:turnover"))
    bar = part(app.window, QScrollArea, "scroll:projection").verticalScrollBar()
    bar.setValue(0)
    answer.setMinimumHeight(answer.height() + 100)
    let_it_show()
    assert bar.value() == 0


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
    assert "Growth · France: 13.48 %/yr, outside the plausible range, meets the target" in told["pai-2020", "seek"]
    assert told["digital-2030", "seek"] != told["pai-2020", "seek"]
    assert "2030" in told["digital-2030", "band"]


def test_figures_follow_what_the_planner_does_at_the_stop(app: App) -> None:
    take(app)
    go_on(app, "seek")
    before = card_of(app).spoken
    app.window.steps.set_lever("trend.common", 6.65, 0)
    wait_until(lambda: card_of(app).spoken != before)
    assert "Growth · France: 4 %/yr meets the target" in card_of(app).spoken.replace("\N{NO-BREAK SPACE}", " ")


def test_no_row_of_a_table_is_cut_by_the_ring(app: App) -> None:
    take(app)
    for key, name in (("seek", "solutions"), ("data", "own_figures")):
        go_on(app, key)
        table = part(app.window, QTableView, name)
        (ring, *_) = spots(app)
        edge = ring.bottom() + 1 - WIDTH - table.viewport().mapTo(app.window, QPoint(0, 0)).y()
        row = table.rowAt(edge - 1)
        assert table.rowViewportPosition(row) + table.rowHeight(row) == edge


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
