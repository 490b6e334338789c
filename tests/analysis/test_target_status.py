"""A target is reached or missed, by what, in its own year."""

from dataclasses import replace

import pytest

from offsim.analysis.target_status import target_status, target_statuses
from offsim.model.projection import Projection, project
from offsim.model.study import Target
from tests.small_study import small_study


@pytest.fixture
def projection() -> Projection:
    return project(small_study(), small_study().presets["steady"])


def with_value(target: Target, value: float) -> Target:
    return replace(target, value=replace(target.value, value=value))


def test_a_target_is_held_against_the_outcome_of_its_year(projection: Projection) -> None:
    found = target_status(projection, small_study().targets["old_2022"])
    assert found.projected == pytest.approx(7.3 * 1.055**2, rel=1e-12)
    assert found.gap == pytest.approx(found.projected - 7)
    assert found.reached


def test_a_missed_target_has_a_negative_gap(projection: Projection) -> None:
    found = target_status(projection, small_study().targets["turnover_2025"])
    assert found.gap == pytest.approx(7.3 * 1.055**5 - 16)
    assert not found.reached


def test_a_target_met_to_the_digit_is_reached(projection: Projection) -> None:
    target = small_study().targets["jobs_2025"]
    exact = target_status(projection, target).projected
    assert target_status(projection, with_value(target, exact)).reached
    assert not target_status(projection, with_value(target, exact + 1e-6)).reached


def test_verdicts_come_in_the_order_asked_for(projection: Projection) -> None:
    found = target_statuses(projection, ["old_2022", "turnover_2025"])
    assert [one.target.key for one in found] == ["old_2022", "turnover_2025"]
