"""Noise goes together as it should, and dies away as it should."""

from dataclasses import replace

import numpy as np
import pytest

from offsim.ensemble.noise import noise, triangle
from offsim.model.facts import Fact, Status
from offsim.model.uncertainty import Correlation
from tests.small_study import small_study
from tests.uncertain_study import uncertain_study

STUDY = uncertain_study()


def correlation(one: str, other: str, value: float) -> Correlation:
    return Correlation((one, other), Fact(value, "correlation", None, "book", Status.ASSUMPTION))


def test_the_triangle_times_itself_is_the_correlations() -> None:
    pairs = [correlation("a", "b", 0.9), correlation("c", "a", 0.5), correlation("b", "c", 0.3)]
    rows = triangle("abc", pairs)
    assert rows is not None
    lower = np.array([[*row, *[0.0] * (3 - len(row))] for row in rows])
    np.testing.assert_allclose(lower @ lower.T, [[1, 0.9, 0.5], [0.9, 1, 0.3], [0.5, 0.3, 1]], atol=1e-12)


def test_two_economies_may_be_as_one() -> None:
    assert triangle("ab", [correlation("a", "b", 1.0)]) == ((1.0,), (1.0, 0.0))
    assert triangle("ab", [correlation("a", "b", -1.0)]) == ((1.0,), (-1.0, 0.0))


def test_three_economies_cannot_each_go_against_the_others() -> None:
    pairs = [correlation(one, other, -0.9) for one, other in ("ab", "bc", "ca")]
    assert triangle("abc", pairs) is None
    assert triangle("abc", [correlation("a", "b", 1.0), correlation("a", "c", 1.0), correlation("b", "c", 0.5)]) is None


def test_noise_is_what_persists_of_last_year_s_and_this_year_s_shock() -> None:
    shocks = np.random.default_rng(1).normal(size=(5, 2, 3))
    found = noise(STUDY, shocks, 0)
    south = 0.8 * shocks[:, 0] + 0.6 * shocks[:, 1]
    expected = np.zeros((3, 2, 5))
    before = np.zeros((2, 3))
    for year in range(5):
        before = np.array([0.3, -0.2])[:, None] * before + np.array([0.017, 0.022])[:, None] * [
            shocks[year, 0],
            south[year],
        ]
        expected[:, :, year] = before.T
    np.testing.assert_allclose(found, expected, rtol=1e-12)


def test_without_noise_nothing_is_added() -> None:
    assert not noise(small_study(), np.ones((5, 2, 3)), 0).any()


def test_correlations_that_no_shocks_can_have_are_no_study_s() -> None:
    wrong = replace(STUDY, correlations=(correlation("north", "south", 1.5),), digest="wrong")
    with pytest.raises(ValueError, match="small"):
        noise(wrong, np.ones((5, 2, 3)), 0)
