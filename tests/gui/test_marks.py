"""Marks on the sliders: where each lever alone meets the target, moving as others move, set by a double click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from offsim.analysis.seek import Solution, seek
from offsim.analysis.target_status import target_status
from offsim.app import App
from offsim.model.projection import project
from offsim.model.targets import targets_ahead
from offsim.report.needed import needed_value
from offsim.session.goals import Goal
from offsim.ui.levers.slider import LeverSlider
from tests.gui.hands import drag, let_it_show, part, place_of, press, seen, settled, slider, steps, value, wait_until

LEVER = "trend.france"


def marked(app: App, lever: str) -> Solution | None:
    """Return what a slider marks, once the marks have followed."""
    wait_until(lambda: settled(app))
    return slider(app, lever).solution


def gap(app: App, target: str) -> float:
    scenarios = app.document.scenarios
    return target_status(project(scenarios.study, scenarios.active_scenario), scenarios.study.targets[target]).gap


def choose(box: QComboBox, place: int) -> None:
    box.setCurrentIndex(place)
    box.activated.emit(place)
    let_it_show()


def double_click(shown: LeverSlider, number: float) -> None:
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place_of(shown, number))
    QTest.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=place_of(shown, number))
    let_it_show()


def test_every_slider_marks_where_its_lever_alone_meets_the_first_target(app: App) -> None:
    scenarios = app.document.scenarios
    expected = seek(scenarios.study, scenarios.active_scenario, ("turnover_2020",))
    assert {key: marked(app, key) for key in scenarios.study.levers} == {"jump_off": None, **expected}
    assert any(solution.value is None and solution.toward for solution in expected.values())


def test_marks_move_as_other_levers_move(app: App) -> None:
    before = marked(app, LEVER)
    drag(slider(app, "productivity"), 3.0)
    assert marked(app, LEVER) == before  # which does not move turnover
    drag(slider(app, "sensitivity.france"), 0.0)
    now = marked(app, LEVER)
    assert before is not None
    assert now is not None
    assert now.value != before.value


def test_a_double_click_on_a_mark_meets_the_target_in_one_step(app: App) -> None:
    solution = marked(app, LEVER)
    assert solution is not None
    assert solution.value is not None
    double_click(slider(app, LEVER), solution.value)
    assert value(app, LEVER) == round(value(app, LEVER), 2) == pytest.approx(solution.value, abs=0.01)
    assert 0 <= gap(app, "turnover_2020") < 0.01
    assert steps(app) == 1


def test_a_double_click_elsewhere_is_two_presses(app: App) -> None:
    marked(app, LEVER)
    double_click(slider(app, LEVER), 40.0)
    assert value(app, LEVER) == pytest.approx(40.0, abs=1.0)


def test_return_takes_the_mark_too_and_undoing_goes_back_before_it(app: App) -> None:
    drag(slider(app, LEVER), 8.0)
    before = value(app, LEVER)
    solution = marked(app, LEVER)
    press(slider(app, LEVER), Qt.Key.Key_Return)
    assert solution is not None
    assert value(app, LEVER) == needed_value(app.document.scenarios.study.levers[LEVER], solution)
    app.document.history.undo()
    assert value(app, LEVER) == before


def test_a_mark_says_what_it_means(app: App) -> None:
    marked(app, LEVER)
    assert "meets the target" in slider(app, LEVER).toolTip()
    assert slider(app, LEVER).toolTip().endswith(": 16 bn MAD in 2020.")
    assert slider(app, LEVER).toolTip() in slider(app, LEVER).accessibleDescription()
    assert "No effect on the target" in slider(app, "m2_per_job").toolTip()


def test_the_planner_chooses_what_the_marks_are_for(app: App) -> None:
    box = part(app.window, QComboBox, "goal")
    first = marked(app, LEVER)
    choose(box, 1)
    jobs = marked(app, LEVER)
    assert jobs != first
    both = next(place for place in range(box.count()) if "at once" in box.itemText(place))
    choose(box, both)
    scenarios = app.document.scenarios
    assert app.window.goals.goal == Goal(targets_ahead(scenarios.study, scenarios.targets))
    choose(box, box.count() - 1)
    assert marked(app, LEVER) is None
    seen(app)


def test_marks_of_a_chance_come_when_the_hand_rests(app: App) -> None:
    line = marked(app, LEVER)
    app.window.goals.choose(Goal(("turnover_2020",), 0.8))
    assert slider(app, LEVER).solution is None
    likely = marked(app, LEVER)
    assert line is not None
    assert likely is not None
    assert line.value is not None
    assert likely.value is not None
    assert likely.value > line.value
