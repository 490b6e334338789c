"""The normal distribution is SciPy's, both ways, from one tail to the other."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import ndtr, ndtri

from offsim.ensemble.normal_distribution import BLOCK, FAR, TAIL, part_below, value_above
from tests.model.test_scenario_set import UNHURRIED

CLOSE = 1e-15
"""As far apart as a logarithm that rounds otherwise can take two values, as a part of them."""
RANDOM = np.random.default_rng(1)
FAR_TAIL = np.exp(-(FAR**2) / 2)


@pytest.mark.parametrize(
    "chances",
    [
        (RANDOM.integers(1 << 30, size=(7, BLOCK)) + 0.5) / (1 << 30),
        10.0 ** RANDOM.uniform(-307.0, -0.3, 3 * BLOCK + 5),
        1.0 - 10.0 ** RANDOM.uniform(-15.0, -0.3, BLOCK - 5),
        np.array([5e-324, 2.0**-31, 0.5, 1 - 2.0**-31, 1 - 2.0**-53]),
        np.nextafter([[TAIL], [1 - TAIL], [FAR_TAIL]], [[0.0, TAIL, 1.0]]),
        np.empty((2, 0)),
    ],
    ids=["points", "lower tail", "upper tail", "ends", "where parts meet", "none"],
)
def test_values_above_are_scipy_s(chances: np.ndarray) -> None:
    found = value_above(chances)
    assert found.shape == chances.shape
    np.testing.assert_allclose(found, ndtri(chances), rtol=CLOSE, atol=0)


def test_between_the_tails_they_are_scipy_s_to_the_last_digit() -> None:
    chances = RANDOM.uniform(TAIL, 1 - TAIL, 5 * BLOCK)
    np.testing.assert_array_equal(value_above(chances), ndtri(chances))


def test_a_value_does_not_depend_on_those_beside_it() -> None:
    chances = RANDOM.random(3 * BLOCK)
    some = RANDOM.permutation(len(chances))[: BLOCK + 3]
    np.testing.assert_array_equal(value_above(chances[some]), value_above(chances)[some])


@UNHURRIED
@given(st.floats(-40, 40))
def test_the_part_below_is_scipy_s(value: float) -> None:
    assert part_below(value) == pytest.approx(ndtr(value), abs=3e-16)


@pytest.mark.parametrize(("value", "part"), [(-np.inf, 0.0), (0.0, 0.5), (np.inf, 1.0)])
def test_all_lies_between_the_infinities(value: float, part: float) -> None:
    assert part_below(value) == part
