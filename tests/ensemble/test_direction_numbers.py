"""Direction numbers are SciPy's, scrambled with the same bits, and no study asks for more than there are.

The table is cut out of SciPy's; to renew it:

    python -m tests.ensemble.test_direction_numbers
"""

from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
import pytest
from scipy.stats.qmc import Sobol

from offsim.ensemble.direction_numbers import MOST_DIMENSIONS, POINT_BITS, direction_numbers, scrambled
from offsim.model.problems import Problem

DIMENSIONS = [1, 2, 17, 200, MOST_DIMENSIONS]
SEEDS = [0, 1, 20260101, (1 << 63) - 1]
MOST_DEGREE = 17
TABLE = Path(__file__).parents[2] / "resources" / "sobol" / "joe-kuo-6.npz"


@pytest.mark.parametrize("dimensions", DIMENSIONS)
def test_direction_numbers_are_scipy_s(dimensions: int) -> None:
    expected = Sobol(dimensions, scramble=False, bits=POINT_BITS)._sv.T  # no public name shows all bits at once
    np.testing.assert_array_equal(direction_numbers(dimensions), expected)


@pytest.mark.parametrize("dimensions", DIMENSIONS)
@pytest.mark.parametrize("seed", SEEDS)
def test_they_are_scrambled_as_scipy_does_it(dimensions: int, seed: int) -> None:
    expected = Sobol(dimensions, bits=POINT_BITS, rng=np.random.default_rng(seed))
    origin, turns = scrambled(dimensions, seed)
    np.testing.assert_array_equal(origin, expected._shift)
    np.testing.assert_array_equal(turns, expected._sv.T)


def test_every_dimension_fills_all_cells() -> None:
    halves = np.arange(POINT_BITS, dtype=np.uint32)[::-1, None]
    numbers = direction_numbers(MOST_DIMENSIONS)
    assert (numbers >> halves & 1).all()  # a number turns the highest bit that is its own
    assert not (numbers & ((1 << halves) - 1)).any()


def test_more_dimensions_than_there_are_is_told() -> None:
    with pytest.raises(Problem, match="takes 8193 random numbers, more than the 8192 that can be drawn"):
        scrambled(MOST_DIMENSIONS + 1, 1)


def renew() -> None:
    with as_file(files("scipy.stats") / "_sobol_direction_numbers.npz") as whole, np.load(whole) as table:
        polynomials, first = table["poly"][:MOST_DIMENSIONS], table["vinit"][:MOST_DIMENSIONS, :MOST_DEGREE].T
    np.savez_compressed(TABLE, polynomials=polynomials.astype(np.uint32), first=first.astype(np.uint32, order="C"))


if __name__ == "__main__":
    renew()
