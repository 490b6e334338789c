"""A lever by year: opened under its row, its years dragged, moved by keys, typed and pasted, and all of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from offsim.app import App
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.ui.levers.path_button import PathButton
from tests.gui.hands import (
    chart,
    focus,
    let_it_show,
    press,
    steps,
    trigger,
    type_into,
    wait_until,
)
from tests.gui.years import (
    KEYS,
    LEVER,
    default,
    editor,
    hand_on,
    opened,
    paste,
    path,
    pull_year,
    shown,
    year_box,
    years,
)


def test_only_levers_that_may_change_by_year_offer_it(app: App) -> None:
    levers = app.document.scenarios.study.levers
    for key in levers:
        app.window.levers.row(key)
    offered = {button.objectName().removeprefix("path:") for button in app.window.findChildren(PathButton)}
    assert offered == {key for key, lever in levers.items() if lever.by_year}
    assert all(editor(app, key).isHidden() for key in offered)


def test_a_year_that_is_dragged_moves_until_the_next_change(app: App) -> None:
    first, second, third, *_ = years(app)
    app.window.steps.set_path(LEVER, {first: 4.0, third: 6.0}, 1)
    let_it_show()
    drawn = opened(app)
    with hand_on(drawn, second):
        pull_year(drawn, second, 10.0)
    assert path(app)[first] == 4
    assert path(app)[second] == pytest.approx(10, abs=0.5)
    assert path(app)[third] == 6
    assert shown(app)[2:] == ["6"] * (len(years(app)) - 2)


def test_a_drag_is_one_step_that_the_charts_follow(app: App) -> None:
    drawn, year = opened(app), years(app)[3]
    told: list[bool] = []
    app.window.schedule.held.connect(told.append)
    with hand_on(drawn, year):
        for number in (6.0, 2.0, 9.0):
            pull_year(drawn, year, number)
            scenarios = app.document.scenarios
            projected = NATIONAL["turnover"].values(project(scenarios.study, scenarios.active_scenario))
            assert chart(app, "turnover").values_shown(scenarios.active) == tuple(projected)
        wait_until(lambda: not app.window.schedule.busy)
        assert float(shown(app)[3]) == path(app)[year]
    assert told == [True, False]
    assert steps(app) == 1
    after = path(app)
    trigger(app.window, "action:undo")
    assert path(app) == {years(app)[0]: default(app)}
    trigger(app.window, "action:redo")
    assert path(app) == after


def test_a_year_dragged_across_the_next_ones_value_leaves_that_one_where_it_is(app: App) -> None:
    first, second, third, *_ = years(app)
    app.window.steps.set_path(LEVER, {first: 4.0, third: 6.0}, 1)
    let_it_show()
    drawn = opened(app)
    with hand_on(drawn, second):
        for number in (6.0, 12.0):
            scale = drawn.frame
            QTest.mouseMove(drawn, QPoint(round(scale.x_of(second)), round(scale.y_of(number))))
            let_it_show()
        year_moved = path(app)[second]
    assert year_moved > 6
    assert path(app)[third] == 6


def test_a_press_on_a_handle_moves_nothing(app: App) -> None:
    with hand_on(opened(app), years(app)[2]):
        pass
    assert steps(app) == 0


def test_the_axis_stands_still_while_a_year_is_dragged_beyond_it(app: App) -> None:
    drawn, year = opened(app), years(app)[1]
    before = drawn.frame
    with hand_on(drawn, year):
        QTest.mouseMove(drawn, QPoint(round(before.x_of(year)), -40))
        let_it_show()
        assert (drawn.frame.low, drawn.frame.high) == (before.low, before.high)
    assert path(app)[year] > before.high
    assert drawn.frame.high > before.high


def test_every_year_can_be_caught_in_24_pixels(app: App) -> None:
    drawn = opened(app)
    assert drawn.frame.column >= 24
    for year in years(app):
        for across in (-11, 11):
            assert drawn.frame.year_at(drawn.frame.x_of(year) + across) == year


def test_keys_choose_a_year_and_move_it_by_steps(app: App) -> None:
    drawn = opened(app)
    first, second, third, *_ = years(app)
    press(drawn, KEYS.Key_Right, 2)
    assert drawn.year == third
    press(drawn, KEYS.Key_Up, 3)
    assert path(app) == {first: default(app), third: pytest.approx(default(app) + 0.3)}
    press(drawn, KEYS.Key_PageDown)
    assert path(app)[third] == pytest.approx(default(app) - 0.7)
    assert steps(app) == 1
    press(drawn, KEYS.Key_Left)
    press(drawn, KEYS.Key_PageUp)
    assert path(app)[second] == default(app) + 1
    assert steps(app) == 2
    assert drawn.accessibleDescription().startswith(f"{second}: 5")


@pytest.mark.parametrize("key", [KEYS.Key_Delete, KEYS.Key_Backspace])
def test_a_year_is_given_back_to_the_one_before_it(app: App, key: Qt.Key) -> None:
    first, second, third, *_ = years(app)
    app.window.steps.set_path(LEVER, {first: 4.0, second: 6.0, third: 5.0}, 1)
    let_it_show()
    drawn = opened(app)
    press(drawn, KEYS.Key_Right)
    press(drawn, key)
    assert path(app) == {first: 4, third: 5}
    assert drawn.accessibleDescription().endswith("as in the year before")
    press(drawn, KEYS.Key_Home)
    press(drawn, key)
    assert path(app) == {first: 4, third: 5}


def test_a_year_is_typed_in_either_decimal_sign(app: App) -> None:
    opened(app)
    first, _, third, *_ = years(app)
    for words, expected in (("6,5", 6.5), ("7.25", 7.25)):
        type_into(year_box(app, third), words)
        assert path(app) == {first: default(app), third: expected}
    faint = year_box(app, third + 1).palette().text().color().name()
    assert faint == app.window.theme.faint.lower()
    assert year_box(app, third + 1).accessibleDescription() == "as in the year before"
    assert year_box(app, third).accessibleDescription() == ""
    assert year_box(app, third).palette().text().color().name() == app.window.theme.text.lower()


def test_an_emptied_year_has_what_the_one_before_has(app: App) -> None:
    opened(app)
    first, second, *_ = years(app)
    type_into(year_box(app, second), "6")
    type_into(year_box(app, second), "")
    assert path(app) == {first: default(app)}
    type_into(year_box(app, first), "")
    assert app.window.notice.isVisible()
    assert shown(app)[0] == "4"


@pytest.mark.parametrize("words", ["much", "1000", "nan", "1,000.5"])
def test_a_year_that_cannot_be_read_is_told_and_nothing_is_lost(app: App, words: str) -> None:
    opened(app)
    year = years(app)[2]
    type_into(year_box(app, year), "6")
    before = app.document.scenarios
    type_into(year_box(app, year), words)
    assert app.window.notice.isVisible()
    assert app.document.scenarios is before
    assert shown(app)[2] == "6"


def test_what_is_being_typed_in_a_year_counts_before_the_next_command(app: App) -> None:
    opened(app)
    own, year = app.document.scenarios.active, years(app)[2]
    focus(year_box(app, year))
    year_box(app, year).selectAll()
    QTest.keyClicks(year_box(app, year), "9")
    trigger(app.window, "action:add_scenario")
    assert year in {step[0] for step in app.document.scenarios.scenario(own).paths[LEVER]}


@pytest.mark.parametrize("cells", ["5\t6,5\t7", "5\n6.5\n7\n", "5\r\n6,5\r\n7\r\n"])
def test_cells_of_a_spreadsheet_fill_the_years_from_where_they_are_pasted(app: App, cells: str) -> None:
    opened(app)
    first, second, third, fourth, *_ = years(app)
    paste(year_box(app, second), cells)
    assert path(app) == {first: default(app), second: 5, third: 6.5, fourth: 7}
    assert steps(app) == 1
    trigger(app.window, "action:undo")
    paste(opened(app), cells)
    assert path(app) == {first: 5, second: 6.5, third: 7}


def test_cells_pasted_beside_what_stands_in_a_box_are_not_run_together_with_it(app: App) -> None:
    opened(app)
    first, second, third, *_ = years(app)
    year_box(app, second).lineEdit().deselect()
    paste(year_box(app, second), "5\t6")
    assert path(app) == {first: default(app), second: 5, third: 6}


@pytest.mark.parametrize("cells", ["5\tmuch\t7", "5\t1000", "\t".join("5" * 40)])
def test_cells_that_cannot_all_be_taken_change_nothing_and_are_told(app: App, cells: str) -> None:
    opened(app)
    before = app.document.scenarios
    paste(year_box(app, years(app)[1]), cells)
    assert app.window.notice.isVisible()
    assert "“France”" in app.window.notice.text
    assert app.document.scenarios is before
    assert shown(app) == ["4"] * len(years(app))
