"""Which of the uncertain levers matters most: a tornado, one lever at a time, and Sobol indices, all at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from offsim.analysis.measures import Measure, checked_measure, measured
from offsim.analysis.sobol_indices import moments, saltelli
from offsim.ensemble.distributions import spread_out
from offsim.ensemble.noise import has_noise, has_shock
from offsim.ensemble.sampling import Draw, Uncertain, drawn_twice, uncertain_levers
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import Workers, map_unordered
from offsim.model.arrays import Array
from offsim.model.inputs import Luck, inputs_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.seed import checked_seed
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP

DRAWS = QT_TRANSLATE_NOOP("Problem", "A ranking takes a whole number of draws from {least} to {most}, not “{found}”.")

NOISE = "noise"
"""The yearly noise of all economies, which goes together and so counts as one factor."""
SHOCK = "shock"
"""The sector's own luck, year by year."""
DEFAULT_DRAWS = 1 << 14
LEAST_DRAWS, MOST_DRAWS = 2, 1 << 18
STOPS = np.linspace(0.1, 0.9, 17)
"""The parts of a lever's distribution at whose ends a bar of the tornado ends, with places to look at on the way."""
KEPT_WAYS = 256
ROUNDING = 1e-9
"""Changes smaller than this part of an outcome, or of 1 in its unit, are rounding."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What one lever does to the outcome between the 10 % and the 90 % of its distribution.

    ``low`` and ``high`` are its values there, in its unit, ``at_low`` and ``at_high`` the outcomes. ``least`` and
    ``greatest`` are the outcome's ends over ``STOPS``; they lie further out where it is not ``monotone``.
    """

    lever: str
    low: float
    high: float
    at_low: float
    at_high: float
    least: float
    greatest: float
    monotone: bool

    @property
    def moves(self) -> bool:
        """Whether the outcome changes at all, by more than rounding."""
        return self.greatest - self.least > _rounding(np.array([self.least, self.greatest]))


@dataclass(frozen=True, slots=True)
class Index:
    """A factor's share of the variance: by itself, and in total with all it works together with.

    ``factor`` is a lever's key, ``NOISE`` or ``SHOCK``; the errors are standard errors, for draws by chance.
    """

    factor: str
    first: float
    first_error: float
    total: float
    total_error: float


@dataclass(frozen=True, slots=True)
class Indices:
    """The Sobol indices of a measure, the largest total first, and its ``mean`` and ``deviation`` over the draws."""

    of: Measure
    mean: float
    deviation: float
    draws: int
    rows: tuple[Index, ...]


def tornado(
    study: Study, scenario: Scenario, of: Measure, *, stop: Callable[[], bool] | None = None
) -> tuple[Bar, ...]:
    """Return a bar for every uncertain lever, all else as it stands and without noise, the widest first.

    Raises:
        Problem: the cut of a distribution at its lever's bounds leaves nothing.
        Cancelled: ``stop``, which is asked again and again, said so.
    """
    checked_measure(study, of.outcome, of.year)
    uncertain = uncertain_levers(study, scenario)
    if not uncertain:
        return ()
    ways = {lever.key: _way(study, lever) for lever in uncertain}
    inputs, columns = inputs_of(study, scenario), {}
    for place, (key, way) in enumerate(ways.items()):
        column = np.full((len(ways), len(STOPS)), inputs.values[key])
        column[place] = way
        columns[key] = column.ravel()
    found = measured(study, inputs.set_to(columns), of, workers=Workers(stop=stop)).reshape(len(ways), len(STOPS))
    bars = [_bar(key, way, outcomes) for (key, way), outcomes in zip(ways.items(), found, strict=True)]
    return tuple(sorted(bars, key=lambda bar: bar.least - bar.greatest))


def sobol_indices(  # noqa: PLR0913  (what to rank, how, and who watches)
    study: Study,
    scenario: Scenario,
    of: Measure,
    seed: int,
    draws: int = DEFAULT_DRAWS,
    executor: Executor | None = None,
    *,
    stop: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Indices:
    """Return the indices of every uncertain lever, ``NOISE`` and ``SHOCK``, from ``draws`` pairs of members.

    Each pair takes two projections and one more a factor, in this thread or by ``executor``, with the same digits. A
    power of two makes the most of Sobol points. ``stop`` is asked before every slice of draws, and within it unless
    that is done in another process; ``progress`` is told after it, in this thread, how many are done, of how many.

    Raises:
        Problem: the number of draws or the seed makes no sense, a distribution leaves nothing.
        Cancelled: ``stop`` said so.
    """
    task, workers = (
        (study, scenario, checked_measure(study, of.outcome, of.year), checked_seed(seed)),
        Workers(executor, stop),
    )
    names = factors(study, scenario)
    found, done = np.empty((2 + len(names), checked_draws(draws))), 0
    parts = ((*task, start, min(start + SLICE, draws), workers.within) for start in range(0, draws, SLICE))
    for start, rows in map_unordered(workers, _slice, parts):
        found[:, start : start + rows.shape[1]] = rows
        done += rows.shape[1]
        if progress:
            progress(done, draws)
    return _indices(of, names, found)


def factors(study: Study, scenario: Scenario) -> tuple[str, ...]:
    """Return what is uncertain: the keys of levers in the study's order, then ``NOISE`` and ``SHOCK``."""
    levers = (lever.key for lever in uncertain_levers(study, scenario))
    noise, shock = (NOISE,) if has_noise(study) else (), (SHOCK,) if has_shock(study) else ()
    return (*levers, *noise, *shock)


def checked_draws(found: object) -> int:
    """Return a number of draws if it makes sense; a Problem says so where it does not."""
    if type(found) is not int or not LEAST_DRAWS <= found <= MOST_DRAWS:
        raise Problem(DRAWS, least=LEAST_DRAWS, most=MOST_DRAWS, found=found)
    return found


@lru_cache(maxsize=KEPT_WAYS)
def _way(study: Study, lever: Uncertain) -> Array:
    """Return a lever's values at ``STOPS``; while one lever is dragged, those of all others are there."""
    way = spread_out(study.levers[lever.key], lever.kind, lever.spread, lever.centre, STOPS)
    way.flags.writeable = False
    return way


def _bar(key: str, way: Array, outcomes: Array) -> Bar:
    steps = np.diff(outcomes)
    tolerance = _rounding(outcomes)
    return Bar(
        lever=key,
        low=float(way[0]),
        high=float(way[-1]),
        at_low=float(outcomes[0]),
        at_high=float(outcomes[-1]),
        least=float(outcomes.min()),
        greatest=float(outcomes.max()),
        monotone=not (steps.min() < -tolerance and steps.max() > tolerance),
    )


def _slice(
    study: Study, scenario: Scenario, of: Measure, seed: int, start: int, stop: int, workers: Workers
) -> tuple[int, Array]:
    """Return the measure of both draws and of their mixtures, (2 + k, n), from number ``start``, a slice's first."""
    wanted = slice(0, stop - start)
    one, other = (
        Draw(draw.inputs.some(wanted), draw.luck.some(wanted))
        for draw in drawn_twice(study, scenario, seed, start // SLICE)
    )
    draws = (one, other, *(_mixed(one, other, name) for name in factors(study, scenario)))
    rows = [np.broadcast_to(measured(study, it.inputs, of, it.luck, workers), stop - start) for it in draws]
    return start, np.array(rows)


def _mixed(one: Draw, other: Draw, factor: str) -> Draw:
    """Return a draw with one factor from another."""
    if factor == NOISE:
        return Draw(one.inputs, Luck(other.luck.noise, one.luck.shock))
    if factor == SHOCK:
        return Draw(one.inputs, Luck(one.luck.noise, other.luck.shock))
    return Draw(one.inputs.set_to({factor: other.inputs.values[factor]}), one.luck)


def _indices(of: Measure, names: tuple[str, ...], found: Array) -> Indices:
    mean, deviation = moments(found[0], found[1])
    if deviation <= _rounding(found):  # jobs do not depend on the base turnover, but for the last digit
        deviation, found = 0.0, np.full(found.shape, mean)
    columns = saltelli(found[0], found[1], found[2:])
    rows = [Index(name, *map(float, row)) for name, *row in zip(names, *columns, strict=True)]
    return Indices(of, mean, deviation, found.shape[1], tuple(sorted(rows, key=lambda row: -row.total)))


def _rounding(outcomes: Array) -> float:
    return ROUNDING * max(1.0, float(np.abs(outcomes).max()))
