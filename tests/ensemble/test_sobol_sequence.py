"""Slices of Sobol points are the points SciPy makes, whichever comes first."""

import numpy as np
import pytest
from scipy.stats.qmc import Sobol

from offsim.ensemble.sobol_sequence import CELL, SLICE, points

DIMENSIONS = 40


@pytest.mark.parametrize("dimensions", [1, 2, 17, 200])
@pytest.mark.parametrize("seed", [0, 1, 20260101, (1 << 63) - 1])
def test_slices_are_scipy_s_points_in_the_middle_of_their_cells(dimensions: int, seed: int) -> None:
    expected = Sobol(dimensions, bits=30, rng=np.random.default_rng(seed)).random(8 * SLICE) + CELL / 2
    for number in (7, 0, 3, 1, 6):
        found = points(dimensions, seed, number)
        np.testing.assert_array_equal(found, expected[number * SLICE : (number + 1) * SLICE].T)


def test_a_far_slice_is_made_without_those_before_it() -> None:
    far = (1 << 22) // SLICE
    engine = Sobol(5, bits=30, rng=np.random.default_rng(3))
    engine.fast_forward(far * SLICE)
    np.testing.assert_array_equal(points(5, 3, far), engine.random(SLICE).T + CELL / 2)


def test_only_the_wanted_dimensions_are_made() -> None:
    np.testing.assert_array_equal(points(DIMENSIONS, 1, 2, [3, 17]), points(DIMENSIONS, 1, 2)[[3, 17]])


def test_every_point_is_above_0_and_below_1() -> None:
    found = points(DIMENSIONS, 5, 0)
    assert found.min() > 0
    assert found.max() < 1
