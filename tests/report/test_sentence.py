"""The answer in words."""

from dataclasses import replace

import pytest

from offsim.language import load_language
from offsim.model.projection import Projection, project
from offsim.model.scenario import Scenario
from offsim.model.text import text
from offsim.report.sentence import answer, gap_number
from tests.small_study import small_study

ENGLISH = load_language("en")
FINAL = ("turnover_2025", "jobs_2025")


def projection(**levers: float) -> Projection:
    scenario = replace(small_study().presets["steady"], values=dict(small_study().presets["steady"].values) | levers)
    return project(small_study(), scenario)


def grown(percent: float) -> Projection:
    return projection(**{f"trend.{market.key}": percent for market in small_study().markets})


def test_the_answer_says_what_is_reached_and_what_is_missing() -> None:
    assert answer(grown(5.5), FINAL, ENGLISH) == (
        "Turnover reaches 9.5 bn MAD in 2025, 6.5 bn MAD short of the target. "
        "87,100 jobs, 20,500 more than in 2020, 19,500 jobs short of the target."
    )


def test_the_answer_says_what_lies_above_the_target() -> None:
    assert answer(grown(20), FINAL, ENGLISH) == (
        "Turnover reaches 18.2 bn MAD in 2025, 2.2 bn MAD above the target. "
        "165,900 jobs, 99,200 more than in 2020, 59,200 jobs above the target."
    )


def test_lost_jobs_are_fewer_not_minus_more() -> None:
    assert ", 27,300 fewer than in 2020, 67,300 jobs short of the target." in answer(grown(-10), FINAL, ENGLISH)


def test_targets_that_are_not_watched_or_of_another_year_are_not_spoken_of() -> None:
    assert answer(grown(5.5), ("old_2022",), ENGLISH) == (
        "Turnover reaches 9.5 bn MAD in 2025. 87,100 jobs, 20,500 more than in 2020."
    )


@pytest.mark.parametrize(
    ("gap", "decimals", "written"),
    [
        (4.71, 1, "4.7"),
        (0.04, 1, "0.04"),
        (0.0023, 1, "0.002"),
        (0.3, 0, "0.3"),
        (0.0, 1, "0.0"),
        (1e-12, 1, "0.000000000"),
        (40, -2, "40"),
        (3650, -2, "3,600"),
    ],
)
def test_a_missed_target_is_never_0_0_short(gap: float, decimals: int, written: str) -> None:
    assert gap_number(gap, decimals, ENGLISH) == written


def test_no_targets_leave_the_figures() -> None:
    scenario = Scenario("own", text("Own"), "normal", {})
    assert "target" not in answer(project(small_study(), scenario), (), ENGLISH)
