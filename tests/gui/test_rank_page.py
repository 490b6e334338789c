"""The page “What matters”: a tornado that follows the hand, and Sobol indices once it rests."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from offsim.analysis.measures import Measure
from offsim.analysis.rank import NOISE, sobol_indices, tornado
from offsim.app import App
from offsim.language import load_language
from offsim.model.scenario_set import set_distribution
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.questions.rank import bar_words, indices_table
from offsim.report.rank_words import rank_sentence
from offsim.ui.charts.tornado import NO_ROW, Tornado
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.rank_page import RankPage
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.drawn_text import written_by
from tests.gui.hands import (
    LEFT_BUTTON,
    drag,
    focus,
    held,
    let_it_show,
    part,
    press,
    pull,
    settled,
    slider,
    turn_to,
    wait_until,
)
from tests.gui.test_marks import choose

TREND, EUROPE = "trend.france", "trend.rest_of_europe"
TURNOVER = Measure("turnover", 2020)
EN = load_language("en")


def matters(app: App) -> RankPage:
    return part(app.window, RankPage, "page:rank")


def drawing(app: App) -> Tornado:
    return part(app.window, Tornado, "tornado")


def worked_out(app: App) -> None:
    wait_until(lambda: settled(app) and not matters(app).busy)


def told(app: App, name: str) -> str:
    return part(app.window, StableLabel, name).text()


@pytest.fixture
def page(app: App) -> App:
    turn_to(app, "rank")
    worked_out(app)
    return app


def levers_shown(app: App) -> list[str]:
    return [row.bar.lever for row in drawing(app).rows]


def make_certain(app: App) -> None:
    """Take every lever's spread away."""
    scenarios = app.document.scenarios
    for key, lever in scenarios.study.levers.items():
        if lever.distribution:
            scenarios = set_distribution(scenarios, scenarios.active, key, Distribution(lever.distribution.kind, 0.0))
    app.document.edit("certain", scenarios)
    let_it_show()
    worked_out(app)


def test_the_page_draws_the_bars_that_move_the_outcome_and_tells_the_indices(page: App) -> None:
    scenarios = page.document.scenarios
    study, scenario = scenarios.study, scenarios.active_scenario
    bars = tornado(study, scenario, TURNOVER)
    assert [row.bar for row in drawing(page).rows] == [bar for bar in bars if bar.moves]
    assert "productivity" not in levers_shown(page)
    found = sobol_indices(study, scenario, TURNOVER, scenarios.seed)
    assert told(page, "rank_answer") == rank_sentence(study, found, EN)
    assert part(page.window, AnswerTable, "indices").shown == indices_table(study, found, EN)
    assert "calculating" not in told(page, "rank_state")


def test_outcomes_rise_to_the_right_and_the_ends_carry_the_lever_values(page: App) -> None:
    drawn = drawing(page)
    row = next(row for row in drawn.rows if row.bar.lever == "sensitivity.france")
    assert row.bar.at_low > row.bar.at_high
    assert row.ends == (row.high, row.low)
    assert row.low == f"{row.bar.low:.2f} pp per pp"
    assert drawn.x_of(row.bar.at_high) < drawn.x_of(row.bar.at_low)


def test_another_outcome_and_year_can_be_chosen(page: App) -> None:
    outcome, year = (part(page.window, QComboBox, f"rank_{name}") for name in ("outcome", "year"))
    choose(outcome, outcome.findData("jobs"))
    choose(year, year.findData(2016))
    assert "calculating" in told(page, "rank_state")
    assert told(page, "rank_answer") == ""
    worked_out(page)
    assert told(page, "rank_answer").startswith("Jobs in 2016: ")
    assert "productivity" in levers_shown(page)
    assert "base.turnover" not in levers_shown(page)


def test_the_tornado_follows_the_hand_and_the_indices_come_when_it_rests(page: App) -> None:
    before, sentence = drawing(page).rows, told(page, "rank_answer")
    with held(slider(page, TREND)):
        pull(slider(page, TREND), 12.0)
        assert told(page, "rank_answer") == sentence  # the old ones stay meanwhile
        assert "calculating" in told(page, "rank_state")
        wait_until(lambda: drawing(page).rows != before)
    worked_out(page)
    scenarios = page.document.scenarios
    bars = tornado(scenarios.study, scenarios.active_scenario, TURNOVER)
    assert [row.bar for row in drawing(page).rows] == [bar for bar in bars if bar.moves]
    assert told(page, "rank_answer") != sentence


def test_the_scale_stands_still_under_the_hand(page: App) -> None:
    drawn = drawing(page)
    outcome = drawn.rows[0].bar.least
    with held(slider(page, TREND)):
        before = drawn.x_of(outcome)
        pull(slider(page, TREND), 3.9)
        wait_until(lambda: not matters(page).busy)
        assert drawn.x_of(outcome) >= before
    drag(slider(page, TREND), 12.0)
    worked_out(page)
    assert drawn.x_of(min(row.bar.least for row in drawn.rows)) == pytest.approx(drawn.x_of(drawn.rows[0].bar.least))


def test_bars_are_chosen_by_the_arrow_keys_and_return_goes_to_the_lever(page: App) -> None:
    drawn = drawing(page)
    assert drawn.current == NO_ROW
    assert "Up and Down" in told(page, "rank_reading")
    press(drawn, Qt.Key.Key_Down)
    assert drawn.current == 1
    scenarios = page.document.scenarios
    assert drawn.accessibleDescription() == bar_words(scenarios.study, TURNOVER, drawn.rows[1].bar, EN)
    assert told(page, "rank_reading") == drawn.accessibleDescription()
    press(drawn, Qt.Key.Key_Up, 5)
    assert drawn.current == 0
    press(drawn, Qt.Key.Key_Return)
    assert slider(page, drawn.rows[0].bar.lever).hasFocus()


def test_a_click_on_a_bar_goes_to_its_lever(page: App) -> None:
    drawn = drawing(page)
    place = levers_shown(page).index(EUROPE)
    QTest.mouseClick(drawn, LEFT_BUTTON, pos=drawn.row_rect(place).center().toPoint())
    assert slider(page, EUROPE).hasFocus()


def test_a_chosen_lever_stays_chosen_where_its_bar_moves(page: App) -> None:
    drawn = drawing(page)
    focus(drawn)
    press(drawn, Qt.Key.Key_Down)
    lever = drawn.rows[drawn.current].bar.lever
    box = part(page.window, QComboBox, "rank_outcome")
    choose(box, box.findData("jobs"))
    worked_out(page)
    assert drawn.rows[drawn.current].bar.lever == lever


def test_return_on_a_row_of_the_table_goes_to_its_lever(page: App) -> None:
    table = part(page.window, AnswerTable, "indices")
    scenarios = page.document.scenarios
    found = sobol_indices(scenarios.study, scenarios.active_scenario, TURNOVER, scenarios.seed)
    factors = [row.factor for row in found.rows]
    table.setCurrentIndex(table.model().index(factors.index(NOISE), 0))
    press(table, Qt.Key.Key_Return)
    assert table.hasFocus()
    table.setCurrentIndex(table.model().index(factors.index(TREND), 0))
    press(table, Qt.Key.Key_Return)
    assert slider(page, TREND).hasFocus()


def test_without_uncertain_levers_the_page_says_so(page: App) -> None:
    make_certain(page)
    assert drawing(page).rows == ()
    assert drawing(page).accessibleDescription().startswith("No lever has a distribution.")
    assert "Sector’s own shocks (100" in told(page, "rank_answer")
    drawing(page).grab()


def test_an_outcome_that_no_uncertain_lever_moves_is_said_to_be_so(page: App) -> None:
    make_certain(page)
    scenarios = page.document.scenarios
    spread = set_distribution(scenarios, scenarios.active, "productivity", Distribution(Kind.NORMAL, 1.0))
    page.document.edit("one", spread)
    let_it_show()
    worked_out(page)
    assert drawing(page).accessibleDescription() == "Turnover in 2020: no uncertain lever affects it."


def test_a_lever_that_turns_has_a_sign_of_its_own(page: App) -> None:
    drawn = drawing(page)
    plain = drawn.grab().toImage()
    row = drawn.rows[0]
    turning = replace(row, bar=replace(row.bar, monotone=False))
    drawn.show_rows((turning, *drawn.rows[1:]), 10.4, 2)
    assert drawn.grab().toImage() != plain


def test_labels_mirror_but_numbers_do_not(open_app: OpenApp) -> None:
    app = open_app("ar")
    turn_to(app, "rank")
    worked_out(app)
    drawn = drawing(app)
    bar = drawn.rows[0].bar
    assert drawn.x_of(bar.at_low) < drawn.x_of(bar.at_high) < drawn.labels_rect().left()


def test_labels_are_whole_where_the_chart_has_room_for_them(page: App) -> None:
    page.window.resize(1400, 900)
    let_it_show()
    drawn = drawing(page)
    assert {row.label for row in drawn.rows} <= {text.words for text in written_by(drawn)}


def test_bars_have_room_in_a_narrow_chart_with_their_labels_above_them(page: App) -> None:
    drawn = drawing(page)
    for width, above in ((1000, False), (360, True), (1000, False)):
        drawn.setMinimumWidth(width)
        drawn.setMaximumWidth(width)
        let_it_show()
        bar = drawn.rows[0].bar
        assert drawn.x_of(bar.greatest) - drawn.x_of(bar.least) >= 60
        assert (drawn.labels_rect().width() == width) is above
        texts = written_by(drawn)
        for one, other in combinations(texts, 2):
            assert not one.ink.adjusted(1, 1, -1, -1).intersects(other.ink)
        assert all(drawn.rect().contains(text.ink.toRect()) for text in texts)


def test_bars_are_thicker_where_there_is_room(page: App) -> None:
    heights = []
    for height in (700, 1400):
        page.window.resize(1400, height)
        let_it_show()
        heights.append(drawing(page).row_rect(0).height())
    assert heights[1] > heights[0]


def test_closing_while_it_is_worked_out_stops_it(app: App) -> None:
    turn_to(app, "rank")
    page = matters(app)
    assert page.busy
    page.close_down()
    assert not page.busy


@pytest.mark.parametrize("width", [320, 400, 600, 900])
def test_bars_keep_room_beside_their_words(page: App, width: int) -> None:
    drawn = drawing(page).again(LIGHT)
    drawn.resize(width, 400)
    drawn.grab()  # lays it out
    ends = [end for row in drawn.rows for end in (row.bar.least, row.bar.greatest)]
    assert drawn.x_of(max(ends)) - drawn.x_of(min(ends)) >= 0.14 * width
    assert drawn.rows[0].ends[1] in [text.words for text in written_by(drawn)]
