"""What would it take: for each lever, the value at which targets are just met, all else as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil, floor, isnan

import numpy as np

from offsim.analysis.gaps import gaps
from offsim.analysis.plausibility import is_plausible
from offsim.analysis.roots import TOLERANCE, Grid, Rows, nearest, zeros_by_step
from offsim.ensemble.steps import Steps, at_once
from offsim.ensemble.workers import Workers
from offsim.model.arrays import Array
from offsim.model.inputs import inputs_of
from offsim.model.levers import lever_named, lever_values
from offsim.model.paths import Path, path_from
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study, Target
from offsim.model.targets import targets_named

POINTS = 33
MOST_WHOLE = 256
"""Whole values that are tried, those nearest to the scenario's own; a study's years are fewer."""
STILL = 1e-9
"""A lever that moves the gap by less over all its values moves nothing: that is rounding, or nobody's concern."""

Gaps = Callable[[Rows, Array], Array]
"""Gives, for the places of levers (n) and a value of each (n), the gaps of the targets, (k, n)."""


@dataclass(frozen=True, slots=True)
class Solution:
    """Where a lever (key) alone makes all targets just met.

    ``value`` is the one nearest to the scenario's own, in the lever's unit; levers of whole numbers jump, theirs is the
    nearest that reaches the targets. It is None where nothing within the bounds does; ``toward`` then is the end of the
    bounds where the outcome comes nearest, 1 or -1, and 0 where the lever moves nothing that binds. ``binding`` is the
    key of the target that binds there, "" where the lever moves nothing; without a value ``plausible`` is
    False. Of a lever that changes by year, ``value`` is the first year's: its whole path is moved, and ``path`` gives
    what it has from which year on; it is plausible where every year is. ``side`` is 1 where more than ``value`` meets
    the targets too, -1 where less does, and 0 where whole numbers or nothing do.
    """

    lever: str
    value: float | None
    plausible: bool
    toward: int
    binding: str
    path: Path = field(default_factory=dict)
    side: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: ``levers`` with the scenario's ``own`` values (r), on a grid of ``points``."""

    study: Study
    scenario: Scenario
    levers: tuple[Lever, ...]
    own: Array
    targets: tuple[Target, ...]
    points: int = POINTS
    tolerance: float = TOLERANCE


@dataclass(frozen=True, slots=True, eq=False)
class Tries:
    """Values tried first, and the ``gaps`` (k, n) there: those of the ``grid`` (s, g), then the ``whole`` ones.

    ``smooth`` (s) and ``stepped`` are the levers they are of, by their places in the search.
    """

    smooth: Rows
    grid: Array
    stepped: Rows
    whole: Sequence[Array]
    gaps: Array


def seek(
    study: Study,
    scenario: Scenario,
    targets: Sequence[str],
    levers: Iterable[str] | None = None,
    *,
    stop: Callable[[], bool] | None = None,
) -> dict[str, Solution]:
    """Return the solution of each of the ``levers`` (by default all) for the ``targets``, all by key.

    ``stop`` is asked again and again whether to go on.

    Raises:
        Problem: a lever or a target is unknown, or no target is named.
        Cancelled: ``stop`` said so.
    """
    return at_once(seek_by_step(study, scenario, targets, levers, stop=stop))


def seek_by_step(
    study: Study,
    scenario: Scenario,
    targets: Sequence[str],
    levers: Iterable[str] | None = None,
    *,
    stop: Callable[[], bool] | None = None,
) -> Steps[dict[str, Solution]]:
    """Do the work of ``seek`` by steps that take less than a frame: something may come between them."""
    workers = Workers(stop=stop)
    search = search_for(study, scenario, targets, levers)
    inputs = inputs_of(study, scenario)

    def gaps_at(rows: Rows, at: Array) -> Array:
        which = np.unique(rows)
        moved = np.repeat(search.own[which, None], len(at), axis=1)
        moved[np.searchsorted(which, rows), np.arange(len(at))] = at
        values = {search.levers[row].key: moved[place] for place, row in enumerate(which)}  # all others stay one number
        return gaps(study, inputs.set_to(values), search.targets, workers)

    tries = first_tries(search, gaps_at)
    yield None
    return (yield from solutions(search, gaps_at, tries))


def search_for(study: Study, scenario: Scenario, targets: Sequence[str], levers: Iterable[str] | None = None) -> Search:
    """Return what to look for; a Problem where a name is unknown."""
    found = tuple(lever_named(study, key) for key in dict.fromkeys(sought(study) if levers is None else levers))
    values = lever_values(study, scenario)
    own = np.array([values[lever.key] for lever in found], dtype=np.float64)
    return Search(study, scenario, found, own, targets_named(study, targets))


def sought(study: Study) -> tuple[str, ...]:
    """Return the levers (keys) in which there is something to seek: up to which year one looks back is no means."""
    return tuple(key for key in study.levers if key != "jump_off")


def first_tries(search: Search, gaps_at: Gaps) -> Tries:
    """Try each lever on its grid, or at its whole numbers; ``gaps_at`` takes places among the levers."""
    whole = np.array([lever.whole for lever in search.levers], dtype=bool)
    smooth, stepped = np.nonzero(~whole)[0], np.nonzero(whole)[0]
    grid, tried = _grid(search, smooth), [whole_values(search.levers[row], search.own[row]) for row in stepped]
    if not search.levers:
        return Tries(smooth, grid, stepped, tried, np.empty((len(search.targets), 0)))
    rows = np.repeat(np.concatenate([smooth, stepped]), [len(values) for values in (*grid, *tried)])
    found = gaps_at(rows, np.concatenate([grid.ravel(), *tried]))  # one call for all: most of it is the same for many
    return Tries(smooth, grid, stepped, tried, found)


def solutions(search: Search, gaps_at: Gaps, tries: Tries) -> Steps[dict[str, Solution]]:
    """Return the solution of each lever, in the order of the search, from its first tries, by steps."""
    smooth, stepped, grid, found = tries.smooth, tries.stepped, tries.grid, tries.gaps
    value, side = np.full(len(search.levers), np.nan), np.zeros(len(search.levers), int)
    toward, binding = np.zeros_like(side), np.zeros_like(side)
    if len(smooth):
        of_grid = found[:, : grid.size].reshape(-1, *grid.shape)
        smoothly = yield from _smooth(search, gaps_at, smooth, grid, of_grid)
        value[smooth], side[smooth], toward[smooth], binding[smooth] = smoothly
    if len(stepped):
        value[stepped], toward[stepped], binding[stepped] = _whole(search, stepped, tries.whole, found[:, grid.size :])
    there = np.nonzero(~np.isnan(value))[0]
    if len(search.targets) > 1 and len(there):
        binding[there] = gaps_at(there, value[there]).argmin(axis=0)
    answers = zip(search.levers, value.tolist(), side.tolist(), toward.tolist(), binding.tolist(), strict=True)
    return {lever.key: _solution(search, lever, *answer) for lever, *answer in answers}


def _solution(search: Search, lever: Lever, value: float, side: int, toward: int, binding: int) -> Solution:
    target = search.targets[binding].key
    if isnan(value):
        return Solution(lever.key, None, False, toward, target if toward else "")
    steps = search.scenario.paths.get(lever.key, ())
    path = path_from(search.study, lever, steps, value)
    plausible = all(is_plausible(lever, each) for each in path.values())
    return Solution(lever.key, value, plausible, 0, target, path if steps else {}, side)


def _smooth(
    search: Search, gaps_at: Gaps, rows: Rows, at: Array, found: Array
) -> Steps[tuple[Array, Rows, Rows, Rows]]:
    """Return for each lever its solution, or not a number, and the side of it on which the targets are met.

    Then the end to go toward, and the target that binds at that end. ``found`` (k, r, g) are the gaps on the grid
    ``at`` (r, g).
    """
    smallest = found.min(axis=0)
    moving = np.ptp(smallest, axis=-1) > STILL

    def function(rows: Rows, at: Array) -> Array:
        answer: Array = gaps_at(rows, at).min(axis=0)
        return answer

    found_there = yield from zeros_by_step(function, Grid(rows[moving], at[moving], smallest[moving]), search.tolerance)
    solutions = nearest(found_there, search.own)
    return solutions[rows], _sides(search.own[rows], solutions[rows], at, smallest), *_ends(found, moving)


def _sides(own: Array, solutions: Array, at: Array, smallest: Array) -> Rows:
    """Return on which side of each solution the targets are met: the scenario's own, or the other if it misses one."""
    met = smallest[np.arange(len(own)), (at == own[:, None]).argmax(axis=-1)] >= 0
    beyond = np.nan_to_num(np.sign(solutions - own)).astype(int)
    return np.where(met, -beyond, beyond)


def _whole(search: Search, rows: Rows, at: Sequence[Array], gaps: Array) -> tuple[Array, Rows, Rows]:
    """Return for levers of whole numbers the nearest value that reaches, or not a number, then end and target as above.

    ``gaps`` (k, n) are those at all the values tried, ``at``, one lever after the other.
    """
    found = np.split(gaps, np.cumsum([len(values) for values in at])[:-1], axis=-1)
    moving = np.array([np.ptp(each.min(axis=0)) > STILL for each in found])
    solutions = np.full(len(rows), np.nan)
    for place, row in enumerate(rows):
        reaching = at[place][found[place].min(axis=0) >= 0]
        if moving[place] and len(reaching):
            solutions[place] = reaching[np.abs(reaching - search.own[row]).argmin()]
    outer = np.array([each[:, [0, -1]] for each in found]).transpose(1, 0, 2)
    return solutions, *_ends(outer, moving)


def _ends(found: Array, moving: Array) -> tuple[Rows, Rows]:
    """Return where gaps (k, r, g) come nearer to zero, the last place (1) or the first (-1), and what binds there."""
    smallest = np.abs(found[..., [0, -1]].min(axis=0))
    last = smallest[:, 1] <= smallest[:, 0]
    return np.where(moving, np.where(last, 1, -1), 0), np.where(last, found[..., -1], found[..., 0]).argmin(axis=0)


def whole_values(lever: Lever, own: float) -> Array:
    """Return the whole values a lever may take, in rising order: both bounds, and at most so many around ``own``."""
    low, high = ceil(lever.low), floor(lever.high)
    first = max(low, int(own) - MOST_WHOLE // 2)
    around = range(first, min(high, first + MOST_WHOLE) + 1)
    return np.array(sorted({low, *around, high}), dtype=np.float64)


def _grid(search: Search, rows: Rows) -> Array:
    """Return values of levers from bound to bound, the scenario's own among them, (n, points + 1)."""
    low, high = np.array([(search.levers[row].low, search.levers[row].high) for row in rows]).reshape(-1, 2).T
    at = np.linspace(low, high, search.points, axis=-1)
    return np.sort(np.concatenate([at, search.own[rows, None]], axis=-1), axis=-1)
