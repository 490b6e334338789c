"""The page “Goal seek”: each lever alone, levers that share the effort, several targets, and a chance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider

from offsim.app import App
from offsim.language import load_language
from offsim.model.paths import path_of
from offsim.model.projection import project
from offsim.model.scenario_set import set_lever
from offsim.report.needed import needed_decimals
from offsim.report.questions.seek import gaps_sentence, solutions_table
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import (
    drag,
    let_it_show,
    part,
    press,
    seen,
    settled,
    slider,
    steps,
    trigger,
    turn_to,
    value,
    wait_until,
)
from tests.gui.test_marks import choose, gap, marked

TREND, EUROPE = "trend.france", "trend.rest_of_europe"


@pytest.fixture
def page(app: App) -> App:
    turn_to(app, "seek")
    wait_until(lambda: settled(app))
    return app


def told(app: App, name: str) -> str:
    return part(app.window, StableLabel, name).text()


def row_of(app: App, lever: str) -> int:
    """Return the row of the table that tells of a lever."""
    label = app.document.scenarios.study.levers[lever].label.in_language("en")
    rows = part(app.window, AnswerTable, "solutions").shown.rows
    return next(place for place, row in enumerate(rows) if str(row[0]).endswith(f"· {label}"))


def take(app: App, lever: str) -> None:
    table = part(app.window, AnswerTable, "solutions")
    table.setCurrentIndex(table.model().index(row_of(app, lever), 0))
    press(table, Qt.Key.Key_Return)


def test_the_page_tells_the_marks_of_the_sliders(page: App) -> None:
    scenarios = page.document.scenarios
    marks = {key: solution for key in scenarios.study.levers if (solution := marked(page, key))}
    table = part(page.window, AnswerTable, "solutions")
    shown = solutions_table(scenarios.study, scenarios.active_scenario, marks, load_language("en"))
    assert str(table.shown) == str(shown)  # what is not a number is not even equal to itself
    projection = project(scenarios.study, scenarios.active_scenario)
    expected = gaps_sentence(projection, ("turnover_2020",), load_language("en"))
    assert told(page, "seek_answer") == expected
    assert "France at" in told(page, "seek_levers")


def just_met(app: App) -> bool:
    """Say whether the target is met, by no more than a last digit of a lever makes."""
    return 0 <= gap(app, "turnover_2020") < 0.02


def test_return_on_a_row_meets_the_target_in_one_step(page: App) -> None:
    take(page, TREND)
    assert just_met(page)
    assert steps(page) == 1
    assert page.document.history.undoText() == f"Growth · France at {value(page, TREND)} %/yr"


def test_every_row_sets_its_lever_to_what_is_told_and_meets_the_target(page: App) -> None:
    begun = page.document.scenarios
    levers = begun.study.levers
    for key in (key for key in levers if (found := marked(page, key)) and found.value is not None):
        take(page, key)
        assert gap(page, "turnover_2020") >= 0, key
        assert value(page, key) == round(value(page, key), needed_decimals(levers[key]))
        trigger(page.window, "action:undo")
        assert page.document.scenarios == begun
        wait_until(lambda: settled(page))


def test_a_row_that_nothing_reaches_leads_to_its_lever(page: App) -> None:
    take(page, "sensitivity.france")
    assert steps(page) == 0
    assert slider(page, "sensitivity.france").hasFocus()


def test_levers_share_the_effort_until_the_target_is_met(page: App) -> None:
    part(page.window, QPushButton, "effort_until").click()
    let_it_show()
    assert just_met(page)
    assert steps(page) == 1
    moved = page.document.scenarios.active_scenario.values
    levers = page.document.scenarios.study.levers
    assert set(moved) == {key for key, lever in levers.items() if lever.group == "growth"}
    assert all(at == round(at, needed_decimals(levers[key])) for key, at in moved.items())
    parts = [
        (moved[key] - levers[key].default.value) / (levers[key].plausible[1] - levers[key].default.value)
        for key in moved
    ]
    assert parts == pytest.approx([parts[0]] * len(moved), abs=3e-3)  # of a rounding up to 0.01
    assert "No change is needed" in told(page, "effort_told")


def test_dragging_the_effort_moves_the_group_as_one_step(page: App) -> None:
    control = part(page.window, QSlider, "effort_slider")
    control.setSliderDown(True)
    for place in (10, 30, 50):
        control.setSliderPosition(place)
        let_it_show()
    control.setSliderDown(False)
    let_it_show()
    assert steps(page) == 1
    lever = page.document.scenarios.study.levers[TREND]
    assert value(page, TREND) == pytest.approx((lever.default.value + lever.plausible[1]) / 2)
    assert control.value() == 50
    trigger(page.window, "action:undo")
    assert value(page, TREND) == lever.default.value
    assert control.value() == 0


def test_a_group_moved_at_once_after_another_keeps_what_the_other_did(page: App) -> None:
    box, control = part(page.window, QComboBox, "effort_group"), part(page.window, QSlider, "effort_slider")
    press(control, Qt.Key.Key_PageUp)
    first = dict(page.document.scenarios.active_scenario.values)
    choose(box, box.findData("economy.france"))
    press(control, Qt.Key.Key_PageUp)
    values = page.document.scenarios.active_scenario.values
    assert first
    assert first.items() < values.items()
    assert steps(page) == 2


def test_the_group_moved_on_at_once_after_solving_is_another_step(page: App) -> None:
    part(page.window, QPushButton, "effort_until").click()
    let_it_show()
    met = page.document.scenarios
    goal = part(page.window, QComboBox, "seek_goal")
    choose(goal, next(place for place in range(goal.count()) if "25.5 bn" in goal.itemText(place)))
    wait_until(lambda: settled(page))
    press(part(page.window, QSlider, "effort_slider"), Qt.Key.Key_Right)
    assert steps(page) == 2
    trigger(page.window, "action:undo")
    assert page.document.scenarios == met


def test_an_effort_that_is_not_enough_says_how_near_it_gets(page: App) -> None:
    box = part(page.window, QComboBox, "effort_group")
    choose(box, box.findData("economy.france"))
    assert "is not sufficient within their plausible ranges" in told(page, "effort_told")
    assert "short" in told(page, "effort_told")
    until = part(page.window, QPushButton, "effort_until")
    assert until.text() == "Move to the plausible limits"
    until.click()
    let_it_show()
    assert gap(page, "turnover_2020") < 0


def test_the_selected_levers_can_share_the_effort(page: App) -> None:
    box = part(page.window, QComboBox, "effort_group")
    choose(box, box.count() - 1)
    assert "Select the levers" in told(page, "effort_told")
    table = part(page.window, AnswerTable, "solutions")
    table.selectRow(row_of(page, TREND))
    assert "Growth · France" in told(page, "effort_told")
    part(page.window, QPushButton, "effort_until").click()
    let_it_show()
    assert set(page.document.scenarios.active_scenario.values) == {TREND}


def test_moving_a_lever_by_hand_begins_the_effort_anew(page: App) -> None:
    control = part(page.window, QSlider, "effort_slider")
    control.setValue(40)
    let_it_show()
    drag(slider(page, "productivity"), 2.5)
    assert control.value() == 0


def test_a_lever_that_changes_by_year_begins_the_effort_anew_and_keeps_its_shape(page: App) -> None:
    first = page.document.scenarios.study.base_year + 1
    control = part(page.window, QSlider, "effort_slider")
    control.setValue(40)
    let_it_show()
    page.window.steps.set_path(TREND, {first: value(page, TREND), first + 2: value(page, TREND) - 2}, 1)
    let_it_show()
    assert control.value() == 0
    control.setValue(20)
    let_it_show()
    assert control.value() == 20
    scenarios = page.document.scenarios
    begun, later = path_of(scenarios.study, scenarios.active_scenario, TREND).values()
    assert later == pytest.approx(begun - 2)


def test_another_outlook_begins_the_effort_anew(page: App) -> None:
    control = part(page.window, QSlider, "effort_slider")
    control.setValue(40)
    let_it_show()
    page.window.steps.set_outlook([*page.document.scenarios.study.outlooks][-1])
    let_it_show()
    assert control.value() == 0


def test_several_targets_at_once_tell_which_binds(page: App) -> None:
    box = part(page.window, QComboBox, "seek_goal")
    choose(box, next(place for place in range(box.count()) if "at once" in box.itemText(place)))
    wait_until(lambda: settled(page))
    assert told(page, "seek_answer").count("shortfall") == 2  # 2015 is behind
    assert not part(page.window, QComboBox, "seek_chance").isEnabled()


def test_a_target_that_is_met_already_is_said_to_be(page: App) -> None:
    page.document.edit("more", set_lever(page.document.scenarios, "scenario_1", TREND, 30.0))
    wait_until(lambda: settled(page))
    assert "already met" in told(page, "seek_answer")
    assert "No change is needed" in told(page, "effort_told")


def test_the_effort_says_that_it_is_by_the_central_projection_as_soon_as_a_chance_is_asked_for(page: App) -> None:
    box, by_line = part(page.window, QComboBox, "seek_chance"), told(page, "effort_told")
    for place in (1, 0):
        box.setCurrentIndex(place)
        box.activated.emit(place)
        let_it_show()
        assert (
            told(page, "effort_told") == ("Central projection, not with that probability: " if place else "") + by_line
        )


def test_a_chance_is_worked_out_when_the_hand_rests(page: App) -> None:
    line = marked(page, TREND)
    box = part(page.window, QComboBox, "seek_chance")
    choose(box, box.findData(0.8))
    assert "Calculating" in told(page, "seek_levers")
    likely = marked(page, TREND)
    assert line is not None
    assert likely is not None
    assert (likely.value or 0) > (line.value or 0)
    assert "Probability asked for: 80" in told(page, "seek_levers")


def test_behind_another_page_it_waits_until_it_comes_to_the_front(page: App) -> None:
    table = part(page.window, AnswerTable, "solutions")
    turn_to(page, "projection")
    before = str(table.shown)  # what is not a number is not even equal to itself
    drag(slider(page, EUROPE), 14.0)
    wait_until(lambda: settled(page))
    assert str(table.shown) == before
    turn_to(page, "seek")
    test_the_page_tells_the_marks_of_the_sliders(page)
    assert str(table.shown) != before


def test_without_marks_the_page_asks_for_a_target(page: App) -> None:
    box = part(page.window, QComboBox, "seek_goal")
    choose(box, box.count() - 1)
    wait_until(lambda: settled(page))
    assert told(page, "seek_answer") == "Choose a target above."
    seen(page)


def test_what_the_shared_effort_sets_is_said(page: App, said: list[str]) -> None:
    part(page.window, QPushButton, "effort_until").click()
    (told,) = [words for words in said if words.startswith("Set: ")]
    plain = told.replace("\u2060", "").replace("\u00a0", " ")
    assert plain == (
        "Set: Growth · France at 7.33 %/yr, Growth · Rest of Europe at 15.18 %/yr, "
        "Growth · Rest of the world at 19.73 %/yr, Growth · All markets at 1.48 %/yr"
    )
