"""Finds where functions of one number just reach zero, many functions at once, and one call a step for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from offsim.ensemble.steps import Steps, at_once
from offsim.model.arrays import Array

Rows = npt.NDArray[np.intp]
Function = Callable[[Rows, Array], Array]
"""Gives, for the numbers of functions (n) and a place for each (n), their values (n): finite, whatever the place."""

TOLERANCE = 1e-12
CLOSE = 1e-9
"""Above this, what a search ends at is no zero but a jump or a pole."""
FINER = 17
"""Places in a grid around an extreme."""
MOST_LEVELS, MOST_STEPS = 12, 100


@dataclass(frozen=True, slots=True)
class Grid:
    """Places in rising order, (n, g), and values there; ``rows`` (n) says which functions they are of."""

    rows: Rows
    at: Array
    values: Array


@dataclass(frozen=True, slots=True)
class Found:
    """Places (n) where functions number ``rows`` (n) just reach zero: values lie from 0 to twice the tolerance."""

    rows: Rows
    at: Array


def grid_of(function: Function, rows: Rows, at: Array) -> Grid:
    """Work out the functions number ``rows`` (n) at places in rising order, (n, g)."""
    values = function(np.repeat(rows, at.shape[-1]), at.ravel())
    return Grid(rows, at, values.reshape(at.shape))


def zeros(function: Function, grid: Grid, tolerance: float = TOLERANCE, *, jumps: bool = False) -> Found:
    """Return what ``zeros_by_step`` comes to."""
    return at_once(zeros_by_step(function, grid, tolerance, jumps=jumps))


def zeros_by_step(function: Function, grid: Grid, tolerance: float = TOLERANCE, *, jumps: bool = False) -> Steps[Found]:
    """Return every zero that the grid leads to, in no order, a call of the function a step.

    Zeros show by a change of sign between neighbours, or lie on the grid. Where a function turns back near zero, finer
    grids look whether it gets there. Searches end at the first place with a value from 0 to twice ``tolerance``, so
    that what must not be below zero is not. Where a function jumps past zero, the place is the nearest on the upper
    side if ``jumps``, else none.
    """
    brackets, hits = [_brackets(grid, tolerance)], [_hits(grid, tolerance)]
    for _ in range(MOST_LEVELS):
        rows, left, right = _near_misses(grid, tolerance)
        if not len(rows):
            break
        yield None
        grid = grid_of(function, rows, np.linspace(left, right, FINER, axis=-1))
        brackets.append(_brackets(grid, tolerance))
        hits.append(_hits(grid, tolerance))
    rows, ends = np.concatenate([rows for rows, _ in brackets]), np.concatenate([ends for _, ends in brackets], axis=-1)
    at, values = yield from _narrowed(function, rows, ends, tolerance)
    real = (values >= 0) & ((values <= max(CLOSE, 2 * tolerance)) | jumps)
    return Found(
        np.concatenate([rows[real], *(hit.rows for hit in hits)]), np.concatenate([at[real], *(hit.at for hit in hits)])
    )


def nearest(found: Found, own: Array) -> Array:
    """Return for each function the zero nearest to a place of its own, (r); not a number where there is none."""
    answer = np.full(len(own), np.nan)
    farthest_first = np.argsort(-np.abs(found.at - own[found.rows]), kind="stable")
    answer[found.rows[farthest_first]] = found.at[farthest_first]  # the last to be written stays
    return answer


def _hits(grid: Grid, tolerance: float) -> Found:
    """Return the places of the grid that are zeros themselves."""
    which, places = np.nonzero((grid.values >= 0) & (grid.values <= 2 * tolerance))
    return Found(grid.rows[which], grid.at[which, places])


def _brackets(grid: Grid, tolerance: float) -> tuple[Rows, Array]:
    """Return the pairs of neighbours with a zero between them: rows (n), and ends and values there, (4, n)."""
    values = grid.values - tolerance
    which, places = np.nonzero((values[:, :-1] > 0) != (values[:, 1:] > 0))
    one, other = (which, places), (which, places + 1)
    return grid.rows[which], np.array([grid.at[one], values[one], grid.at[other], values[other]])


def _near_misses(grid: Grid, tolerance: float) -> tuple[Rows, Array, Array]:
    """Return the stretches (rows, left, right) in which a function turns back so near to zero that it may cross it.

    A parabola turns at most an eighth of the larger of the two steps beyond the middle one of three neighbours, and
    two straight lines turn at most one such step beyond it.
    """
    values = np.pad(grid.values - tolerance, ((0, 0), (1, 1)), mode="edge")
    size, above = np.abs(values), values > 0
    middle, before, after = size[:, 1:-1], size[:, :-2], size[:, 2:]
    step = np.maximum(before - middle, after - middle)
    alike = (above[:, 1:-1] == above[:, :-2]) & (above[:, 1:-1] == above[:, 2:])
    turns = alike & (middle <= before) & (middle <= after) & (middle <= step) & (step > tolerance)
    which, places = np.nonzero(turns)
    last = grid.at.shape[-1] - 1
    return grid.rows[which], grid.at[which, np.maximum(places - 1, 0)], grid.at[which, np.minimum(places + 1, last)]


def _narrowed(function: Function, rows: Rows, ends: Array, tolerance: float) -> Steps[tuple[Array, Array]]:
    """Return where each bracket's function just is above zero, and its value there; ``ends`` as from ``_brackets``.

    Chandrupatla's method (Advances in Engineering Software 28, 1997): through the last three points goes an inverse
    parabola where that is safe, else the bracket is halved. It begins with a straight line.
    """
    at, values = np.empty(len(rows)), np.empty(len(rows))
    going, state = np.arange(len(rows)), np.concatenate([ends, ends[:2]])
    part = ends[1] / (ends[1] - ends[3])
    for _ in range(MOST_STEPS):
        best = np.where(np.abs(state[1]) <= np.abs(state[3]), state[:2], state[2:4])
        upper = np.where(state[1] > 0, state[:2], state[2:4])
        narrow = np.abs(state[0] - state[2]) <= 2 * np.spacing(np.maximum(np.abs(state[0]), np.abs(state[2])))
        good = np.abs(best[1]) <= tolerance
        done = good | narrow
        at[going[done]], values[going[done]] = np.where(good, best, upper)[:, done]
        going, state, part = going[~done], state[:, ~done], part[~done]
        if not len(going):
            break
        yield None
        place = state[0] + part * (state[2] - state[0])
        place = np.clip(place, np.minimum(state[0], state[2]), np.maximum(state[0], state[2]))  # rounding, no more
        state = _stepped(state, place, function(rows[going], place) - tolerance)
        part = _next_part(state)
    at[going], values[going] = np.where(state[1] > 0, state[:2], state[2:4])
    return at, values + tolerance


def _stepped(state: Array, place: Array, value: Array) -> Array:
    """Return the newest point, the end on the other side of zero, and the point given up, (6, n)."""
    same = (value > 0) == (state[1] > 0)
    newest = np.array([place, value])
    return np.concatenate([newest, np.where(same, state[2:4], state[:2]), np.where(same, state[:2], state[2:4])])


def _next_part(state: Array) -> Array:
    """Return which part of the way from the newest point to the other end to go next, (n)."""
    (a, at_a), (b, at_b), (c, at_c) = state[:2], state[2:4], state[4:]
    with np.errstate(all="ignore"):  # what is no number is halved instead
        across, along = (a - b) / (c - b), (at_a - at_b) / (at_c - at_b)
        safe = (along**2 < across) & ((1 - along) ** 2 < 1 - across)
        curved = at_a / (at_b - at_a) * at_c / (at_b - at_c)
        curved = curved + (c - a) / (b - a) * at_a / (at_c - at_a) * at_b / (at_c - at_b)
    least = np.spacing(np.abs(a)) / np.abs(b - a)
    return np.clip(np.where(safe & np.isfinite(curved), curved, 0.5), least, 1 - least)
