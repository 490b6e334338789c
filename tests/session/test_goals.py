"""How marks are found while a hand moves on, and what those of a window that takes another's place begin with."""

import pytest
from PySide6.QtCore import QObject

from offsim.analysis.seek import seek
from offsim.model.scenario_set import new_set, set_lever
from offsim.session import goals as goals_module
from offsim.session.goals import Goal, Goals
from offsim.session.schedule import follow_whole
from tests.small_study import small_study

MARKS = {"trend.france": object()}


@pytest.mark.usefixtures("qapp")
def test_marks_go_over_to_another_window_with_their_study_and_the_goal_without() -> None:
    holder = QObject()
    before = Goals(holder, Goal(("turnover_2020",), 0.5))
    before.found.emit(MARKS)
    for same, wanted in ((True, [MARKS]), (False, [])):
        after, told = Goals(holder, Goal()), list[object]()
        after.found.connect(told.append)
        after.take_over(before, marks=same)
        assert (after.goal, told) == (before.goal, wanted)


@pytest.mark.usefixtures("qapp")
def test_marks_come_in_parts_and_a_search_that_has_begun_is_finished_however_fast_the_hand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(goals_module, "PART_MS", 0.0)
    first = new_set(small_study())
    second = set_lever(first, first.active, "trend.voice", 3.0)
    holder, told = QObject(), list[object]()
    goals = Goals(holder, Goal(("turnover_2025",)))
    goals.found.connect(told.append)
    goals.show_scenarios(first)
    assert goals.follow()
    assert not told
    goals.show_scenarios(second)
    parts = [sum(1 for _ in iter(goals.follow, False)) for _ in range(2)]
    assert min(parts) > 2
    assert told == [seek(shown.study, shown.active_scenario, ["turnover_2025"]) for shown in (first, second)]
    assert not goals.busy


@pytest.mark.usefixtures("qapp")
def test_a_search_for_a_goal_that_is_no_longer_wanted_is_not_finished() -> None:
    scenarios = new_set(small_study())
    holder, told = QObject(), list[object]()
    goals = Goals(holder, Goal(("turnover_2025",)))
    goals.found.connect(told.append)
    goals.show_scenarios(scenarios)
    goals.follow()
    goals.choose(Goal(("jobs_2025",)))
    follow_whole(goals.follow)
    assert told == [seek(scenarios.study, scenarios.active_scenario, ["jobs_2025"])]
