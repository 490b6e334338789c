"""A lever's values follow its distribution between its bounds, and nothing is heaped up there."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from offsim.ensemble.distributions import spread_out
from offsim.model.levers import checked_distribution
from offsim.model.problems import Problem
from offsim.model.study import Lever
from offsim.model.uncertainty import Distribution, Kind
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

LEVER = replace(small_study().levers["sensitivity.north"], low=0.0, high=5.0)
CHANCES = (np.arange(4096) + 0.5) / 4096


def uncut(kind: Kind, centre: float, spread: float) -> stats.rv_continuous:
    match kind:
        case Kind.NORMAL:
            return stats.norm(centre, spread)
        case Kind.TRIANGULAR:
            return stats.triang(0.5, centre - spread, 2 * spread)
    return stats.uniform(centre - spread, 2 * spread)


@UNHURRIED
@given(st.sampled_from(Kind), st.floats(0, 5), st.floats(0.01, 5))
def test_the_part_below_a_value_is_that_of_the_cut_distribution(kind: Kind, centre: float, spread: float) -> None:
    found = spread_out(LEVER, kind, spread, centre, CHANCES)
    whole = uncut(kind, centre, spread)
    least, most = whole.cdf(0.0), whole.cdf(5.0)
    np.testing.assert_allclose((whole.cdf(found) - least) / (most - least), CHANCES, atol=1e-9)


@UNHURRIED
@given(st.sampled_from(Kind), st.floats(0, 5), st.floats(0.01, 5))
def test_values_stay_within_the_bounds_and_rise_with_chance(kind: Kind, centre: float, spread: float) -> None:
    found = spread_out(LEVER, kind, spread, centre, CHANCES)
    assert found.min() >= 0
    assert found.max() <= 5
    assert (np.diff(found) >= 0).all()


def test_a_cut_distribution_is_not_heaped_up_at_the_bound() -> None:
    found = spread_out(LEVER, Kind.NORMAL, 1.3, 1.3, CHANCES)
    assert np.count_nonzero(found < 0.05) < 100  # a clipped one would have 16 % there
    assert found.mean() == pytest.approx(stats.truncnorm(-1, 3.7 / 1.3, 1.3, 1.3).mean(), abs=1e-3)


def test_a_cut_that_leaves_nothing_is_told() -> None:
    shut = replace(LEVER, low=2.0, high=2.0)
    with pytest.raises(Problem, match="leaves nothing between its bounds"):
        spread_out(shut, Kind.NORMAL, 1.0, 2.0, CHANCES)
    with pytest.raises(Problem, match="leaves nothing between its bounds"):
        spread_out(LEVER, Kind.NORMAL, 1e12, 2.0, CHANCES)


@pytest.mark.parametrize(
    ("lever", "spread", "sentence"),
    [
        (LEVER, -0.1, "goes from 0 to 5.0 (points per point), the width of its bounds; -0.1 is outside"),
        (LEVER, 5.1, "5.1 is outside"),
        (LEVER, float("nan"), "is a number, not “nan”"),
        (LEVER, True, "is a number, not “True”"),
        (small_study().levers["recession.north.start"], 1.0, "takes whole numbers and has no distribution"),
    ],
)
def test_a_spread_that_makes_no_sense_is_refused(lever: Lever, spread: float, sentence: str) -> None:
    with pytest.raises(Problem) as caught:
        checked_distribution(lever, Distribution(Kind.UNIFORM, spread))
    assert sentence in str(caught.value)
