"""A lever by year: opened under its row, its years dragged, moved by keys, typed and pasted, and all of it undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.paths import by_year, path_of
from offsim.model.projection import project
from offsim.session.gestures import Gesture
from offsim.ui.levers.path_button import PathButton
from offsim.ui.levers.path_chart import PathChart
from offsim.ui.levers.path_editor import PathEditor
from offsim.ui.levers.year_box import YearBox
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    LEFT_BUTTON,
    box,
    chart,
    drag,
    focus,
    held,
    let_it_show,
    part,
    press,
    pull,
    save_as,
    slider,
    steps,
    trigger,
    type_into,
    wait_until,
)
from tests.gui.test_languages import choose_settings

KEYS = Qt.Key
LEVER = "trend.france"


def path(app: App, lever: str = LEVER) -> dict[int, float]:
    """Return what the scenario shown has a lever at, from which year on."""
    scenarios = app.document.scenarios
    return path_of(scenarios.study, scenarios.active_scenario, lever)


def years(app: App) -> range:
    study = app.document.scenarios.study
    return range(study.base_year + 1, study.last_year + 1)


def default(app: App) -> float:
    return app.document.scenarios.study.levers[LEVER].default.value


def editor(app: App, lever: str = LEVER) -> PathEditor:
    return part(app.window, PathEditor, f"by_year:{lever}")


def opened(app: App, lever: str = LEVER) -> PathChart:
    """Return a lever's chart by year, opened where it was not."""
    button = part(app.window, PathButton, f"path:{lever}")
    if not button.isChecked():
        button.click()
    let_it_show()
    app.window.levers.show_lever(lever)
    let_it_show()
    return part(app.window, PathChart, f"path_chart:{lever}")


def year_box(app: App, year: int, lever: str = LEVER) -> YearBox:
    return part(app.window, YearBox, f"year_{year}:{lever}")


def shown(app: App) -> list[str]:
    """Return what the table says, year by year."""
    return [year_box(app, year).lineEdit().text() for year in years(app)]


def place_of(drawn: PathChart, year: int, number: float) -> QPoint:
    return QPoint(round(drawn.frame.x_of(year)), round(drawn.frame.y_of(number)))


@contextmanager
def hand_on(drawn: PathChart, year: int) -> Iterator[None]:
    """Hold a year's handle with the left mouse button."""
    at = drawn.handle_of(year).toPoint()
    QTest.mousePress(drawn, LEFT_BUTTON, pos=at)
    let_it_show()
    yield
    QTest.mouseRelease(drawn, LEFT_BUTTON, pos=at)
    let_it_show()


def pull_year(drawn: PathChart, year: int, number: float) -> None:
    QTest.mouseMove(drawn, place_of(drawn, year, number))
    let_it_show()


def paste(at: YearBox | PathChart, cells: str) -> None:
    """Paste what a spreadsheet has put on the clipboard."""
    QGuiApplication.clipboard().setText(cells)
    focus(at)
    QTest.keyClick(at, KEYS.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()


def test_only_levers_that_may_change_by_year_offer_it(app: App) -> None:
    levers = app.document.scenarios.study.levers
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


def test_slider_and_box_move_the_whole_path(app: App) -> None:
    first, _, third, *_ = years(app)
    app.window.steps.set_path(LEVER, {first: 4.0, third: 6.0}, 1)
    let_it_show()
    type_into(box(app, LEVER), "5")
    assert path(app) == {first: 5, third: 7}
    assert shown(app)[:3] == ["5", "5", "7"]
    assert f"{third}: 7" in app.document.history.undoText()


def test_a_path_pushed_against_a_bound_has_its_shape_back_when_the_hand_comes_back(app: App) -> None:
    first, _, third, *_ = years(app)
    lever = app.document.scenarios.study.levers[LEVER]
    app.window.steps.set_path(LEVER, {first: 4.0, third: 6.0}, 1)
    let_it_show()
    with held(slider(app, LEVER)):
        pull(slider(app, LEVER), lever.high)
        assert path(app) == {first: lever.high}
        pull(slider(app, LEVER), 8.0)
        first_value = path(app)[first]
        assert path(app) == {first: first_value, third: pytest.approx(first_value + 2)}


def test_reset_shows_for_a_path_and_takes_it_away(app: App) -> None:
    first, _, third, *_ = years(app)
    reset = part(app.window, QToolButton, f"reset:{LEVER}")
    assert reset.isHidden()
    app.window.steps.set_path(LEVER, {first: default(app), third: 6.0}, 1)
    let_it_show()
    assert not reset.isHidden()
    reset.click()
    let_it_show()
    assert path(app) == {first: default(app)}
    assert app.document.scenarios.active_scenario.paths == {}
    assert reset.isHidden()
    assert steps(app) == 2


def test_the_row_warns_of_the_first_year_that_is_implausible(app: App) -> None:
    first, _, third, *_ = years(app)
    beyond = app.document.scenarios.study.levers[LEVER].plausible[1] + 1
    mark = part(app.window, QLabel, f"warning:{LEVER}")
    app.window.steps.set_path(LEVER, {first: 4.0, third: beyond}, 1)
    let_it_show()
    assert not mark.isHidden()
    assert f"from {third}" in mark.accessibleName()


def test_a_path_opens_with_its_scenario_and_closes_with_the_next(app: App) -> None:
    own, reference = app.document.scenarios.active, app.document.scenarios.reference
    app.window.steps.set_year(LEVER, years(app)[2], 6.0, 1)
    let_it_show()
    assert not editor(app).isHidden()
    app.document.activate(reference)
    let_it_show()
    assert editor(app).isHidden()
    app.document.activate(own)
    let_it_show()
    assert not editor(app).isHidden()
    part(app.window, PathButton, f"path:{LEVER}").click()
    app.window.steps.set_year(LEVER, years(app)[3], 7.0, 2)
    let_it_show()
    assert editor(app).isHidden()


def test_what_a_hand_opened_stays_open_in_the_next_scenario(app: App) -> None:
    opened(app)
    app.document.activate(app.document.scenarios.reference)
    let_it_show()
    assert not editor(app).isHidden()


def test_a_path_is_saved_and_opened_again(
    app: App, open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(app)
    type_into(year_box(app, years(app)[2]), "6,5")
    expected, words = path(app), shown(app)
    save_as(app, tmp_path / "path.offsim", monkeypatch)
    again = open_app(None, tmp_path / "path.offsim")
    assert path(again) == expected
    assert shown(again) == words


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_another_language_keeps_paths_and_the_way_years_run(
    app: App, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.window.steps.set_year(LEVER, years(app)[2], 6.5, 1)
    let_it_show()
    expected = path(app)
    choose_settings(app, monkeypatch, language=code)
    assert path(app) == expected
    drawn, language = opened(app), load_language(code)
    assert shown(app) == [language.exact(value) for value in by_year(app.document.scenarios.study, expected).values()]
    places = [drawn.handle_of(year).x() for year in years(app)]
    assert places == sorted(places)
    boxes = [year_box(app, year).mapTo(app.window, QPoint()).x() for year in years(app)]
    assert boxes == sorted(boxes)
    last, *_ = reversed(years(app))
    assert abs(year_box(app, last).geometry().center().x() - drawn.frame.x_of(last)) <= drawn.frame.column / 4
    press(drawn, KEYS.Key_Right)
    assert drawn.year == years(app)[1]


def test_every_part_says_what_it_is(app: App) -> None:
    drawn = opened(app)
    button = part(app.window, PathButton, f"path:{LEVER}")
    assert button.accessibleName() == "“France” by year: the same in every year"
    assert drawn.accessibleName() == "France by year, % a year"
    named = [year_box(app, year).accessibleName() for year in years(app)]
    assert named == [f"France, {year}, % a year" for year in years(app)]
    app.window.steps.set_year(LEVER, years(app)[2], 6.0, 1)
    let_it_show()
    assert str(years(app)[2]) in button.accessibleName()
    assert button.toolTip()


def test_the_keyboard_alone_opens_it(app: App) -> None:
    button = part(app.window, PathButton, f"path:{LEVER}")
    press(button, KEYS.Key_Space)
    drawn = part(app.window, PathChart, f"path_chart:{LEVER}")
    assert drawn.hasFocus()
    assert not year_box(app, years(app)[0]).visibleRegion().isEmpty()
    QTest.keyClick(drawn, KEYS.Key_Tab)
    assert year_box(app, years(app)[0]).hasFocus()


def test_a_slider_of_another_lever_leaves_a_path_alone(app: App) -> None:
    app.window.steps.set_year(LEVER, years(app)[2], 6.0, 1)
    let_it_show()
    before = path(app)
    drag(slider(app, "productivity"), 2.0)
    assert path(app) == before


def test_more_years_than_there_is_room_for_are_scrolled_to(app: App) -> None:
    study = replace(app.document.scenarios.study, last_year=years(app)[0] + 19)
    window = app.window
    long = PathEditor(study, study.levers[LEVER], Gesture(window), window.language, window.theme)
    long.resize(280, 200)
    long.set_open(True)
    long.show()
    let_it_show()
    drawn = long.chart
    assert drawn is not None
    assert drawn.frame.column >= 24
    view = part(long, QScrollArea, "")
    press(drawn, KEYS.Key_End)
    seen_at = drawn.mapTo(view.viewport(), drawn.handle_of(study.last_year).toPoint()).x()
    assert 0 <= seen_at <= view.viewport().width()
    long.close()
    long.deleteLater()
