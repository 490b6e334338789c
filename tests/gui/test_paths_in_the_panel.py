"""A lever's path beside its slider and box: moved as a whole, reset, warned of, kept, and read out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QScrollArea, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.paths import by_year
from offsim.session.gestures import Gesture
from offsim.ui.levers.more_button import MoreButton
from offsim.ui.levers.path_button import PathButton
from offsim.ui.levers.path_chart import PathChart
from offsim.ui.levers.path_editor import PathEditor
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    box,
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
    type_into,
)
from tests.gui.test_languages import choose_settings
from tests.gui.years import (
    KEYS,
    LEVER,
    default,
    editor,
    opened,
    path,
    shown,
    year_box,
    years,
)


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
    assert button.accessibleName() == "Set “France” by year (the same in every year now)"
    assert drawn.accessibleName() == "France by year, % a year"
    named = [year_box(app, year).accessibleName() for year in years(app)]
    assert named == [f"France, {year}, % a year" for year in years(app)]
    app.window.steps.set_year(LEVER, years(app)[2], 6.0, 1)
    let_it_show()
    assert str(years(app)[2]) in button.accessibleName()
    assert button.toolTip()
    spoken = slider(app, LEVER).accessibleName().replace("\N{NO-BREAK SPACE}", " ")
    assert f"{years(app)[2]}: 6 %/yr" in spoken


def test_the_keyboard_alone_opens_it(app: App) -> None:
    focus(slider(app, LEVER))
    button = part(app.window, MoreButton, f"more:{LEVER}")
    press(button, KEYS.Key_Space)
    menu = part(button, QMenu, f"menu:more:{LEVER}")
    for key in (KEYS.Key_Down, KEYS.Key_Return):
        QTest.keyClick(menu, key)
    let_it_show()
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


def test_every_year_shows_its_number_whole_in_a_small_window(app: App) -> None:
    first, _, third, *_ = years(app)
    app.window.resize(1024, 768)
    app.window.steps.set_path(LEVER, {first: 15.48, third: 13.48}, 1)
    let_it_show()
    for year in years(app):
        digits = year_box(app, year).lineEdit()
        assert digits.fontMetrics().horizontalAdvance(digits.text()) <= digits.width() - 4
    drawn = part(editor(app), PathChart, f"path_chart:{LEVER}")
    wide = drawn.minimumWidth()
    app.window.steps.set_path(LEVER, {first: 8.0, third: 6.0}, 2)
    let_it_show()
    assert drawn.minimumWidth() < wide
