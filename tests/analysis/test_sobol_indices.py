"""Sobol indices of plain functions: closed forms, SciPy's own, and errors that are what they say."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from scipy import stats

from offsim.analysis.sobol_indices import saltelli
from offsim.ensemble.sobol_sequence import points
from offsim.model.arrays import Array

Function = Callable[[Array], Array]
Values = tuple[Array, Array, Array]


def values_of(function: Function, one: Array, other: Array) -> Values:
    """Return what saltelli asks for, for a function of (k, n) and two draws between 0 and 1."""
    mixed = np.repeat(one[None], len(one), axis=0)
    mixed[np.diag_indices(len(one))] = other
    return function(one), function(other), np.array([function(rows) for rows in mixed])


def sobol_values(function: Function, factors: int, slices: int = 4) -> Values:
    rows = np.concatenate([points(2 * factors, 1, number) for number in range(slices)], axis=1)
    return values_of(function, rows[:factors], rows[factors:])


def ishigami(chances: Array) -> Array:
    x, y, z = math.pi * (2 * chances - 1)
    answer: Array = np.sin(x) + 7 * np.sin(y) ** 2 + 0.1 * z**4 * np.sin(x)
    return answer


def test_the_ishigami_function_has_its_analytic_indices() -> None:
    b_1, b_2 = 0.1 * math.pi**4, 0.1**2 * math.pi**8
    alone = np.array([0.5 * (1 + b_1 / 5) ** 2, 7**2 / 8, 0.0])
    together = 8 * b_2 / 225
    variance = alone.sum() + together
    first, _, total, _ = saltelli(*sobol_values(ishigami, 3))
    np.testing.assert_allclose(first, alone / variance, atol=0.004)
    np.testing.assert_allclose(total, (alone + together * np.array([1, 0, 1])) / variance, atol=0.004)


def test_the_estimates_are_scipy_s() -> None:
    f_a, f_b, f_ab = sobol_values(ishigami, 3)
    expected = stats.sobol_indices(func={"f_A": f_a[None], "f_B": f_b[None], "f_AB": f_ab[:, None]}, n=len(f_a))
    first, _, total, _ = saltelli(f_a, f_b, f_ab)
    np.testing.assert_allclose(first, expected.first_order, atol=1e-12)
    np.testing.assert_allclose(total, expected.total_order, atol=1e-12)


def test_a_sum_shares_its_variance_by_the_squares_of_its_slopes() -> None:
    slopes = np.array([1.0, -2.0, 0.0, 4.0])
    first, _, total, _ = saltelli(*sobol_values(lambda chances: 1e4 + slopes @ chances, 4))
    np.testing.assert_allclose(first, slopes**2 / 21, atol=0.002)
    np.testing.assert_allclose(total, slopes**2 / 21, atol=0.002)
    assert first[2] == total[2] == 0


def test_a_product_shares_its_variance_by_the_spreads_in_parts_of_the_means() -> None:
    spread = np.array([1 / 12 / 1.0**2, 1 / 12 / 1.5**2])  # variances in parts of the squared means
    variance = spread.sum() + spread.prod()
    first, _, total, _ = saltelli(*sobol_values(lambda chances: (chances[0] + 0.5) * (chances[1] + 1), 2))
    np.testing.assert_allclose(first, spread / variance, atol=0.002)
    np.testing.assert_allclose(total, (spread + spread.prod()) / variance, atol=0.002)


def test_the_errors_are_the_spread_of_the_estimates_where_draws_are_by_chance() -> None:
    chance = np.random.default_rng(1)
    runs = [saltelli(*values_of(ishigami, *chance.random((2, 3, 512)))) for _ in range(300)]
    first, first_error, total, total_error = (np.array(column) for column in zip(*runs, strict=True))
    np.testing.assert_allclose(first_error.mean(axis=0), first.std(axis=0), rtol=0.15)
    np.testing.assert_allclose(total_error.mean(axis=0), total.std(axis=0), rtol=0.15)


@pytest.mark.parametrize("level", [0.0, 0.1, 1e9])
def test_what_does_not_vary_has_indices_of_0(level: float) -> None:
    found = saltelli(*sobol_values(lambda chances: np.full(chances.shape[1], level), 3, 1))
    assert not np.any(found)
