"""The page “Threshold map”: two levers, the line where a target is met, and a click that sets both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from offsim.analysis.frontier import frontier, line_where_met
from offsim.analysis.measures import Measure
from offsim.app import App
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.pages.frontier_page import FrontierPage
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    drag,
    held,
    let_it_show,
    part,
    press,
    pull,
    settled,
    slider,
    steps,
    turn_to,
    value,
    wait_until,
)
from tests.gui.test_marks import choose
from tests.small_study import SMALL_STUDY

ONE, OTHER = "trend.france", "sensitivity.france"


@pytest.fixture
def page(app: App) -> App:
    turn_to(app, "frontier")
    return app


def shown(app: App) -> ThresholdMap:
    return part(app.window, ThresholdMap, "map")


def told(app: App, name: str = "frontier_answer") -> str:
    return part(app.window, StableLabel, name).text()


def assert_map_of(app: App, one: str = ONE, other: str = OTHER) -> None:
    scenarios = app.document.scenarios
    study, scenario = scenarios.study, scenarios.active_scenario
    found = frontier(study, scenario, one, other, Measure("turnover", 2020))
    np.testing.assert_array_equal(shown(app).values_shown(), found.values)
    expected = line_where_met(study, scenario, found, "turnover_2020")
    for drawn, line in zip(shown(app).border_shown(), expected, strict=True):
        np.testing.assert_array_equal(drawn, line)


def test_the_map_shows_the_outcome_and_the_line_where_the_target_is_met(page: App) -> None:
    assert_map_of(page)
    assert "16 bn MAD in 2020" in told(page)


def test_the_map_follows_the_hand(page: App) -> None:
    before = shown(page).values_shown()
    with held(slider(page, "trend.rest_of_europe")):
        pull(slider(page, "trend.rest_of_europe"), 14.0)
        wait_until(lambda: not np.array_equal(shown(page).values_shown(), before))
    let_it_show()
    assert_map_of(page)


def test_a_click_sets_both_levers_in_one_step(page: App) -> None:
    drawn = shown(page)
    QTest.mouseClick(
        drawn.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(drawn.width() * 2 // 3, drawn.height() // 3)
    )
    let_it_show()
    assert steps(page) == 1
    levers = page.document.scenarios.study.levers
    assert value(page, ONE) != levers[ONE].default.value
    assert value(page, OTHER) != levers[OTHER].default.value


def test_names_that_run_the_other_way_keep_their_values_in_the_step(open_app: OpenApp, tmp_path: Path) -> None:
    file = tmp_path / "study.toml"
    words = SMALL_STUDY.replace('"trend of data"', '"نمو البيانات"').replace('"trend of voice"', '"نمو الصوت"')
    file.write_text(words, encoding="utf-8")
    page = open_app(file=file)
    turn_to(page, "frontier")
    for name, lever in (("frontier_one", "trend.data"), ("frontier_other", "trend.voice")):
        box = part(page.window, QComboBox, name)
        choose(box, box.findData(lever))
    press(shown(page), Qt.Key.Key_Right)
    press(shown(page), Qt.Key.Key_Return)
    one, other = page.document.history.undoText().split(", ")
    for said, name in ((one, "نمو البيانات"), (other, "نمو الصوت")):
        assert said.startswith(f"\u2068{name} ")
        assert said.endswith("\u2069")


def test_the_arrow_keys_read_the_map_and_return_sets_the_levers(page: App) -> None:
    press(shown(page), Qt.Key.Key_Right, 3)
    assert "Growth · France" in told(page, "frontier_reading")
    assert shown(page).accessibleDescription() == told(page, "frontier_reading")
    press(shown(page), Qt.Key.Key_Return)
    assert steps(page) == 1


def test_pointing_starts_where_the_scenario_stands_and_tells_what_a_click_would_bring(page: App) -> None:
    press(shown(page), Qt.Key.Key_Right)
    before = told(page, "frontier_reading")
    assert before.endswith(", at Growth · France 5.5 %/yr, French market · Sensitivity to French growth 1.3 pp per pp")
    press(shown(page), Qt.Key.Key_Return)
    assert (value(page, ONE), value(page, OTHER)) == (5.5, 1.3)
    scenarios = page.document.scenarios
    turnover = NATIONAL["turnover"].values(project(scenarios.study, scenarios.active_scenario))[-1]
    assert before.startswith(f"{turnover:.2f} bn MAD, "), "what matters first: the line may be cut"


def test_whole_levers_go_year_by_year(page: App) -> None:
    one = part(page.window, QComboBox, "frontier_one")
    choose(one, one.findData("recession.france.start"))
    assert shown(page).values_shown().shape == (101, 7)
    press(shown(page), Qt.Key.Key_Left)
    assert "Recession start 2016," in told(page, "frontier_reading")


def test_the_line_is_followed_to_both_ends_and_stands_upright_where_the_lever_upwards_does_not_matter(
    page: App,
) -> None:
    _, up = shown(page).border_shown()
    assert (np.nanmin(up), np.nanmax(up)) == (0.0, 5.0)
    other = part(page.window, QComboBox, "frontier_other")
    choose(other, other.findData("m2_per_job"))
    across, up = shown(page).border_shown()
    assert np.ptp(across[np.isfinite(up)]) == pytest.approx(0, abs=1e-6)
    assert (np.nanmin(up), np.nanmax(up)) == (3.0, 25.0)
    assert "“Growth · France” must be at least" in told(page)


def test_the_same_lever_twice_makes_the_two_change_places(page: App) -> None:
    one, other = part(page.window, QComboBox, "frontier_one"), part(page.window, QComboBox, "frontier_other")
    choose(one, one.findData(OTHER))
    assert (one.currentData(), other.currentData()) == (OTHER, ONE)
    assert_map_of(page, OTHER, ONE)


def test_an_outcome_can_be_mapped_without_a_target(page: App) -> None:
    what = part(page.window, QComboBox, "frontier_what")
    choose(what, what.findText("Jobs in 2020"))
    assert told(page).startswith("Jobs in 2020: from")
    assert not shown(page).border_shown()[0].size


def test_a_lever_that_does_not_matter_is_said_not_to(page: App) -> None:
    one = part(page.window, QComboBox, "frontier_one")
    other = part(page.window, QComboBox, "frontier_other")
    choose(one, one.findData("m2_per_job"))
    choose(other, other.findData("occupancy_limit"))
    assert "is met for no values" in told(page)


def test_the_chance_of_a_target_is_mapped_when_the_hand_rests(page: App) -> None:
    what = part(page.window, QComboBox, "frontier_what")
    choose(what, what.findText("probability of “16 bn MAD in 2020”"))
    assert "Calculating" in told(page)
    wait_until(lambda: not part(page.window, FrontierPage, "page:frontier").busy)
    let_it_show()
    values = shown(page).values_shown()
    assert values.min() >= 0
    assert 0 < values.max() <= 1
    assert told(page).startswith("Probability of “16 bn MAD in 2020”: from")
    drag(slider(page, ONE), 20.0)
    wait_until(lambda: not part(page.window, FrontierPage, "page:frontier").busy)


def test_what_was_pointed_at_is_told_as_it_is_now(page: App) -> None:
    press(shown(page), Qt.Key.Key_Right)
    before = told(page, "frontier_reading")
    drag(slider(page, "trend.common"), 3.0)
    wait_until(lambda: settled(page))
    now = told(page, "frontier_reading")
    assert now != before
    assert now.rpartition(": ")[0] == before.rpartition(": ")[0]
    one = part(page.window, QComboBox, "frontier_one")
    choose(one, one.findData("recession.france.start"))
    assert told(page, "frontier_reading") == ""


def test_a_lever_that_changes_by_year_is_said_to_move_as_a_whole(page: App) -> None:
    assert "changes by year" not in told(page, "frontier_note")
    page.window.steps.set_path(ONE, {2014: 0.0, 2017: 2.0}, 0)
    let_it_show()
    assert told(page, "frontier_note").startswith("“Growth · France” changes by year")
    assert "Dotted: where both levers are plausible" in told(page, "frontier_note")


def test_a_place_of_the_map_says_first_what_it_comes_to_and_whether_that_is_enough(page: App) -> None:
    press(shown(page), Qt.Key.Key_Right)
    assert " bn MAD, target not reached, at Growth · France " in told(page, "frontier_reading")
    press(shown(page), Qt.Key.Key_Right, 40)
    assert " bn MAD, target reached, at Growth · France " in told(page, "frontier_reading")


def test_home_and_end_go_to_the_left_and_right_ends_of_the_map(page: App) -> None:
    levers = page.document.scenarios.study.levers
    for key, end in ((Qt.Key.Key_End, levers[ONE].high), (Qt.Key.Key_Home, levers[ONE].low)):
        press(shown(page), key)
        written = load_language("en").exact(end)
        assert f" at Growth · France {written} %/yr, " in told(page, "frontier_reading")


def test_the_names_of_the_sides_stand_in_the_middle_however_often_they_change(page: App) -> None:
    other = part(page.window, QComboBox, "frontier_other")
    for place in (5, 1, 8, 0, 3):
        other.setCurrentIndex(place)
        other.activated.emit(place)
        let_it_show()
        wait_until(lambda: settled(page))
        axis = shown(page).area.axes["left"]
        name, room = axis.label.sceneBoundingRect(), axis.sceneBoundingRect()
        assert abs(name.center().y() - room.center().y()) < 3
        assert room.height() >= name.height()
