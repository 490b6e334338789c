"""Where is the frontier: a map of an outcome, or of a target's probability, over two levers, and where it is met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from offsim.analysis.gaps import gap
from offsim.analysis.measures import Measure, checked_measure, measure_of, measured
from offsim.analysis.roots import Found, Grid, Rows, grid_of, zeros
from offsim.analysis.seek import POINTS, whole_values
from offsim.analysis.seek_probability import checked_kept, drawn_measure, with_values
from offsim.ensemble.workers import ALONE, Workers
from offsim.model.arrays import Array
from offsim.model.inputs import inputs_of
from offsim.model.levers import lever_named, lever_value
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.seed import checked_seed
from offsim.model.study import Lever, Study
from offsim.model.targets import targets_named
from offsim.model.text import QT_TRANSLATE_NOOP

SAME_LEVER = QT_TRANSLATE_NOOP("Problem", "A map takes two levers; “{lever}” is named twice.")
MAP_POINTS = QT_TRANSLATE_NOOP("Problem", "A map has a whole number of points a side, from 2 to {most}, not “{found}”.")

MOST_POINTS, MOST_CHANCE_POINTS = 501, 101
"""Values a side: a quarter of a million projections, or ten thousand ensembles, which take some seconds."""


Line = tuple[Array, Array]
"""Points (n) across and (n) up, not a number where the line is broken."""
NO_LINE: Line = (np.array([]), np.array([]))


@dataclass(frozen=True, slots=True, eq=False)
class Frontier:
    """``values`` (y, x) of ``of``, in the unit its outcome is shown in, or shares of so many ``members``, from 0 to 1.

    ``across`` (x) and ``up`` (y) are the values of the levers ``one`` and ``other`` (keys), each in its own unit, from
    bound to bound.
    """

    one: str
    other: str
    across: Array
    up: Array
    values: Array
    of: Measure
    members: int = 0


def frontier(
    study: Study,
    scenario: Scenario,
    one: str,
    other: str,
    of: Measure,
    points: int = 101,
    *,
    workers: Workers = ALONE,
) -> Frontier:
    """Map a measure over the bounds of two levers, all else as it stands in ``scenario``.

    Levers of whole numbers have their whole values only.

    Raises:
        Problem: a lever is unknown or named twice, or the number of points makes no sense.
        Cancelled: the workers were told to stop.
    """
    checked_measure(study, of.outcome, of.year)
    across, up = _sides(study, scenario, (one, other), points)
    shape = (len(up), len(across))
    inputs = inputs_of(study, scenario).set_to({one: np.tile(across, len(up)), other: np.repeat(up, len(across))})
    found = measured(study, inputs, of, workers=workers)
    return Frontier(one, other, across, up, found.reshape(shape), of)


def chances(  # noqa: PLR0913  (what to map, over which draws, how finely, and who watches)
    study: Study,
    scenario: Scenario,
    one: str,
    other: str,
    target: str,
    members: int,
    seed: int,
    points: int = 41,
    *,
    stop: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Frontier:
    """Map the probability that a target is reached; levers that are uncertain take their distributions along.

    ``stop`` is asked before every slice of members; ``progress`` is told how many points are done, of how many.

    Raises:
        Problem: a name is unknown or named twice, a number makes no sense, or a distribution leaves nothing.
        Cancelled: ``stop`` said so.
    """
    across, up = _sides(study, scenario, (one, other), points, MOST_CHANCE_POINTS)
    goal, workers = targets_named(study, [target])[0], Workers(stop=stop)
    checked_kept(members), checked_seed(seed)
    found = np.empty((len(up), len(across)))
    for row, column in np.ndindex(found.shape):
        here = with_values(scenario, {one: float(across[column]), other: float(up[row])})
        outcomes = drawn_measure(study, here, measure_of(goal), members, seed, workers)
        found[row, column] = np.count_nonzero(outcomes >= goal.value.value) / members
        if progress:
            progress(row * len(across) + column + 1, found.size)
    return Frontier(one, other, across, up, found, measure_of(goal), members)


def border(
    study: Study,
    scenario: Scenario,
    one: str,
    other: str,
    target: str,
    points: int = 101,
    *,
    workers: Workers = ALONE,
) -> Array:
    """Return for each value of ``one`` (x, as in ``frontier``) the values of ``other`` at which a target is just met.

    (x, b), in rising order, not a number where there are no more; a target may be met between two values only, so that
    b is more than 1. Where ``other`` takes whole numbers, they are those that reach it beside one that does not.

    Raises:
        Problem: as for ``frontier``, or the target is unknown.
        Cancelled: the workers were told to stop.
    """
    across, _ = _sides(study, scenario, (one, other), points)
    goal, of, lever = targets_named(study, [target])[0], measure_of(study.targets[target]), study.levers[other]
    inputs = inputs_of(study, scenario)

    def function(rows: Rows, at: Array) -> Array:
        return gap(measured(study, inputs.set_to({one: across[rows], other: at}), of, workers=workers), goal)

    up = _values(lever, lever_value(study, scenario, other), POINTS)
    grid = grid_of(function, np.arange(len(across)), np.tile(up, (len(across), 1)))
    return _side_by_side(_turns(grid) if lever.whole else zeros(function, grid), len(across))


def line_where_met(study: Study, scenario: Scenario, found: Frontier, target: str, workers: Workers = ALONE) -> Line:
    """Return where a target (key) is just met, followed along the lever that follows it further; whole ones do best.

    Raises:
        Problem: the target is unknown.
        Cancelled: the workers were told to stop.
    """
    along_one = border(study, scenario, found.one, found.other, target, workers=workers)
    along_other = border(study, scenario, found.other, found.one, target, workers=workers)
    one, other = (
        (bool(there.any()), study.levers[key].whole, float(there.any(axis=1).mean()))
        for key, there in ((found.one, np.isfinite(along_one)), (found.other, np.isfinite(along_other)))
    )
    if one >= other:
        return _line(found.across, along_one)
    across, up = _line(found.up, along_other)
    return up, across


def value_at(study: Study, scenario: Scenario, found: Frontier, one: float, other: float) -> float:
    """Return what a map of an outcome has where the two levers have these values, in the outcome's unit."""
    inputs = inputs_of(study, scenario).set_to({found.one: one, found.other: other})
    return float(measured(study, inputs, found.of))


def nearest_value(found: Frontier, one: float, other: float) -> float:
    """Return what a map has at its point nearest to these values of the two levers."""
    return float(found.values[abs(found.up - other).argmin(), abs(found.across - one).argmin()])


def _line(at: Array, border: Array) -> Line:
    """Return a border (x, b) over values (x) of the lever across as one line with gaps."""
    gap = np.full((1, border.shape[1]), np.nan)
    across = np.tile(np.append(at, np.nan), border.shape[1])
    return across, np.concatenate([border, gap]).T.ravel()


def _sides(
    study: Study, scenario: Scenario, keys: tuple[str, str], points: object, most: int = MOST_POINTS
) -> tuple[Array, Array]:
    one, other = (lever_named(study, key) for key in keys)
    if one is other:
        raise Problem(SAME_LEVER, lever=one.named)
    if type(points) is not int or not 2 <= points <= most:
        raise Problem(MAP_POINTS, most=most, found=points)
    across, up = (_values(lever, lever_value(study, scenario, lever.key), points) for lever in (one, other))
    return across, up


def _values(lever: Lever, own: float, points: int) -> Array:
    return whole_values(lever, own) if lever.whole else np.linspace(lever.low, lever.high, points)


def _turns(grid: Grid) -> Found:
    """Return the places of the grid that are zero or above beside one below."""
    met = grid.values >= 0
    beside = np.zeros_like(met)
    beside[:, 1:] |= ~met[:, :-1]
    beside[:, :-1] |= ~met[:, 1:]
    which, places = np.nonzero(met & beside)
    return Found(grid.rows[which], grid.at[which, places])


def _side_by_side(found: Found, rows: int) -> Array:
    """Return the places of each row in rising order, (rows, b), b at least 1."""
    order = np.lexsort((found.at, found.rows))
    which, at = found.rows[order], found.at[order]
    number = np.arange(len(which)) - np.searchsorted(which, which)
    answer = np.full((rows, int(number.max(initial=0)) + 1), np.nan)
    answer[which, number] = at
    return answer
