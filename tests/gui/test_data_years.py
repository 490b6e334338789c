"""The years on the page of own figures: the record beside the projection, the jump-off year, another base year."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.text import LANGUAGES
from offsim.report.amounts import number_words
from offsim.ui.charts.figures import axis_of, chart_title
from offsim.ui.charts.observed_chart import ObservedChart
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, steps, turn_to, value, wait_until
from tests.gui.own_figures import (
    choose,
    press_button,
    stand_at,
    turnover,
    type_figure,
    undo,
    wrong,
)
from tests.small_study import small_study


def test_the_chart_beside_shows_the_record_and_the_scenario(app: App) -> None:
    type_figure(app, 2016, "A", "8.1")
    chart = part(app.window, ObservedChart, "chart:own_turnover")
    assert chart.observed_shown("A") == tuple(turnover(app)[year] for year in sorted(turnover(app)))
    for place, outcome in enumerate(NATIONAL):
        choose(app, "own_subject", place)
        chart = part(app.window, ObservedChart, f"chart:own_{outcome}")
        assert len(chart.values_shown("scenario_1")) >= 7
        assert chart.accessibleName() == chart_title(axis_of(outcome), app.language)
        assert no_word_twice(chart.accessibleName())


def test_the_chart_that_is_seen_beside_the_figures_is_the_one_to_be_kept(app: App) -> None:
    turn_to(app, "data")
    for place, outcome in enumerate(NATIONAL):
        choose(app, "own_subject", place)
        (picture,) = app.window.pages.front.pictures
        seen = part(app.window, ObservedChart, f"chart:own_{outcome}")
        assert picture is seen
        assert seen.isVisible()
        assert f"export_chart:{seen.objectName()}" in [action.objectName() for action in seen.actions()]


BESIDE = "shown beside the projection, which it does not move"


def told_of(app: App, year: int, column: str) -> str:
    stand_at(app, year, column)
    return part(app.window, StableLabel, "own_told").text()


def test_an_own_figure_far_from_all_others_is_told_until_it_is_mended(app: App) -> None:
    for typed, far in (("8.1", False), ("8100", True), ("0.0081", True), ("8.1", False)):
        type_figure(app, 2016, "A", typed)
        told = part(app.window, StableLabel, "own_wrong")
        assert told.isVisible() is far
        assert ("check the unit. 2016 · A: offshoring" in told.text()) is far
    type_figure(app, 2016, "A", "8100")
    type_figure(app, 2017, "A", "8400")
    assert all(year in part(app.window, StableLabel, "own_wrong").text() for year in ("2016", "2017")), "off together"
    choose(app, "own_subject", 1)
    assert not part(app.window, StableLabel, "own_wrong").isVisible()
    choose(app, "own_subject", 0)
    assert part(app.window, StableLabel, "own_wrong").isVisible()


def test_an_own_figure_says_where_it_is_in_no_projection(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    type_figure(app, 2016, "A", "8.1")
    type_figure(app, 2014, "B", "8.1")
    assert BESIDE in told_of(app, 2016, "A")
    assert BESIDE not in told_of(app, 2015, "A"), "published"
    jump_off = part(app.window, QComboBox, "own_jump_off")
    jump_off.setCurrentIndex(jump_off.findData(2016))
    jump_off.activated.emit(jump_off.currentIndex())
    let_it_show()
    assert BESIDE not in told_of(app, 2016, "A")
    assert BESIDE in told_of(app, 2014, "B"), "another perimeter"
    for subject, outcome in enumerate(NATIONAL):
        if outcome == "companies":
            choose(app, "own_subject", subject)
            type_figure(app, 2016, "A", "0")
            assert BESIDE in told_of(app, 2016, "A"), "no projection is held to it"
            assert not part(app.window, StableLabel, "own_wrong").isVisible(), "zero has no unit"
            choose(app, "own_subject", 0)
    monkeypatch.setattr(DifferenceDialog, "exec", lambda dialog: part(dialog, QPushButton, "choice:make").click())
    type_figure(app, 2018, "A", "9.9")
    stand_at(app, 2018, "A")
    press_button(app, "own_rebase")
    wait_until(lambda: app.document.scenarios.study.base_year == 2018)
    assert BESIDE not in told_of(app, 2018, "A"), "where it begins"


def no_word_twice(title: str) -> bool:
    words = title.replace(",", "").casefold().split()
    return len({*words}) == len(words)


def test_the_hindcast_is_beside_it_and_a_button_leads_there(app: App) -> None:
    turn_to(app, "data")
    sentence = part(app.window, StableLabel, "own_hindcast").text()
    press_button(app, "own_to_hindcast")
    assert part(app.window, StableLabel, "hindcast_sentence").text() == sentence
    assert part(app.window, StableLabel, "hindcast_sentence").isVisible()


def test_the_jump_off_year_is_set_up_to_the_last_year_observed(app: App) -> None:
    turn_to(app, "data")
    choice = part(app.window, QComboBox, "own_jump_off")
    assert [choice.itemData(at) for at in range(choice.count())] == [*range(2013, 2019)]
    begins = part(app.window, StableLabel, "own_begins")
    assert begins.text() == "Projected from 2014, whatever was observed from then on."
    choose(app, "own_jump_off", 2)
    assert value(app, "jump_off") == 2015
    assert begins.text() == "Follows what was observed up to 2015, projected from 2016."
    assert app.document.history.text(0) == "Jump-off year 2015"
    app.document.history.undo()
    let_it_show()
    wait_until(lambda: choice.currentData() == 2013)


def test_a_study_without_a_jump_off_year_gets_one(open_app: OpenApp, tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(small_study().text, encoding="utf-8")
    app = open_app(file=file)
    turn_to(app, "data")
    assert app.window.findChild(QPushButton, "own_allow") is None
    type_figure(app, 2022, "all", "8.1")
    before = app.window
    press_button(app, "own_allow")
    wait_until(lambda: app.window is not before)
    choice = part(app.window, QComboBox, "own_jump_off")
    assert choice.isEnabled()
    assert [choice.itemData(at) for at in range(choice.count())] == [2020, 2021, 2022]
    assert value(app, "jump_off") == 2020
    undo(app)
    assert "jump_off" not in app.document.scenarios.study.levers


def test_another_base_year_is_shown_before_it_is_made(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    choices = iter(["", "make"])

    def come_up(dialog: DifferenceDialog) -> int:
        assert dialog.windowTitle() == "Base year 2018"
        listed = part(dialog, QListWidget, "lines")
        lines[:] = [listed.item(row).text() for row in range(listed.count())]
        if choice := next(choices):
            part(dialog, QPushButton, f"choice:{choice}").click()
        return 0

    monkeypatch.setattr(DifferenceDialog, "exec", come_up)
    stand_at(app, 2018, "A")
    assert part(app.window, QPushButton, "own_rebase").text() == "&Make 2018 the base year…"
    press_button(app, "own_rebase")
    assert "Turnover of the base year: 7.3 bn MAD (2013) → 10 bn MAD (2018)" in lines
    assert "Target taken out, as its year is over: 20 bn MAD in 2015 (Pact)" in lines
    assert steps(app) == 0
    window = app.window
    press_button(app, "own_rebase")
    wait_until(lambda: app.window is not window)
    assert app.document.scenarios.study.base_year == 2018
    assert app.document.history.text(0) == "Base year 2018"
    assert not part(app.window, QComboBox, "own_jump_off").isEnabled()
    undo(app)
    assert app.document.scenarios.study.base_year == 2013


@pytest.mark.parametrize(
    ("year", "sentence"),
    [(2016, "nothing was observed of Turnover in “A:"), (2012, "cannot be the base year"), (2020, "before 2020")],
)
def test_a_year_that_cannot_be_the_base_year_is_told(app: App, year: int, sentence: str) -> None:
    stand_at(app, year, "A")
    press_button(app, "own_rebase")
    assert sentence in wrong(app)
    assert steps(app) == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_thousands_are_written_one_way_whatever_their_size(code: str) -> None:
    language = load_language(code)
    for number in (1000.0, 9500.0, 12_500.0, 66_667.0):
        assert number_words(number, language) == language.number(number)
    assert number_words(7.3, language) == language.exact(7.3)
