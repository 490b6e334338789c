"""The solver finds every zero a grid leads to, from above, and takes no pole or jump for one."""

import numpy as np
import pytest

from offsim.analysis.roots import TOLERANCE, Found, Function, grid_of, nearest, zeros
from offsim.model.arrays import Array


def found(function: Function, low: float = -1.0, high: float = 1.0, points: int = 12, rows: int = 1) -> Found:
    at = np.tile(np.linspace(low, high, points), (rows, 1))
    return zeros(function, grid_of(function, np.arange(rows), at))


def polynomial(*zeros_of: float) -> Function:
    return lambda _, at: np.prod([at - zero for zero in zeros_of], axis=0)


def test_every_zero_is_found_and_lies_from_zero_to_twice_the_aim() -> None:
    function = polynomial(-0.71, 0.13, 0.52)
    at = found(function).at
    np.testing.assert_allclose(np.sort(at), [-0.71, 0.13, 0.52], atol=1e-10)
    assert np.all(
        (function(np.zeros(3, dtype=np.intp), at) >= 0) & (function(np.zeros(3, dtype=np.intp), at) <= 2 * TOLERANCE)
    )


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("width", [1e-1, 1e-3, 1e-5])
def test_two_zeros_between_two_places_of_the_grid_are_found(sign: int, width: float) -> None:
    one, other = 0.4321 - width / 2, 0.4321 + width / 2
    at = found(lambda _, at: sign * (at - one) * (at - other)).at
    np.testing.assert_allclose(np.sort(at), [one, other], atol=2 * TOLERANCE / width)


def test_a_narrow_tip_of_two_straight_lines_is_found() -> None:
    at = found(lambda _, at: 1e-4 - np.abs(at - 0.4321)).at
    np.testing.assert_allclose(np.sort(at), [0.4320, 0.4322], atol=1e-9)


def test_a_function_that_turns_back_before_zero_has_none() -> None:
    assert len(found(lambda _, at: (at - 0.4321) ** 2 + 1e-6).at) == 0


def test_a_place_of_the_grid_may_be_a_zero_itself() -> None:
    at = found(lambda _, at: np.maximum(at, 0.0), points=11).at
    assert 0.0 in at
    assert at.max() <= 2 * TOLERANCE


def test_a_pole_is_no_zero() -> None:
    assert len(found(lambda _, at: np.where(at > 0.4321, 1, -1) / (np.abs(at - 0.4321) + 1e-15)).at) == 0


def test_a_jump_is_one_only_where_jumps_count() -> None:
    def step(_: object, at: Array) -> Array:
        return np.where(at >= 0.4321, 1.0, -1.0)

    grid = grid_of(step, np.zeros(1, dtype=np.intp), np.linspace(0, 1, 5)[None])
    assert len(zeros(step, grid).at) == 0
    assert zeros(step, grid, jumps=True).at == pytest.approx([0.4321], abs=1e-15)


def test_many_functions_are_solved_at_once_each_by_itself() -> None:
    own = np.array([0.123, -0.5, 0.9])
    answer = found(lambda rows, at: at**3 - own[rows] ** 3, rows=3)
    np.testing.assert_allclose(nearest(answer, np.zeros(3)), own, atol=1e-9)


def test_the_nearest_zero_is_taken_and_none_is_no_number() -> None:
    some = Found(np.array([0, 0, 2]), np.array([-1.0, 2.0, 7.0]))
    np.testing.assert_array_equal(nearest(some, np.array([1.0, 0.0, 0.0])), [2.0, np.nan, 7.0])


@pytest.mark.parametrize("power", [1, 3, 9, 25])
def test_it_takes_few_steps(power: int) -> None:
    calls = 0

    def function(_: object, at: Array) -> Array:
        nonlocal calls
        calls += 1
        return (1 + at) ** power - 1.7

    assert len(found(function, 0.0, 1.0, 33).at) == 1
    assert calls <= 8
