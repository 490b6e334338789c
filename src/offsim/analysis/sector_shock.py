"""How the sector's growth strays by itself, as the record's residuals have it: its shock, and the error of its trend.

A line through growth of turnover against the growth of a client economy leaves residuals. What they come to is one
estimate for the sector, pooled over perimeters, as each has few points. Nothing here looks at the bands that follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

import numpy as np

from offsim.analysis.hindcast import Pair
from offsim.analysis.students_t import deviation
from offsim.model.arrays import Array


@dataclass(frozen=True, slots=True)
class SectorShock:
    """What the residuals of a line through the ``pairs`` come to, in points a year, and on the way to it.

    ``std`` is of a year's shock, ``trend_std`` of the trend where the client grows as usual; both are widened to the
    standard deviation that Student's t has with so many degrees of ``freedom``. ``correlation`` is that of the
    residuals of so many ``neighbours``, spells that follow each other; ``persistence`` what of it is not chance.
    """

    pairs: tuple[Pair, ...]
    trend: float
    sensitivity: float
    residuals: tuple[float, ...]
    variances: tuple[float, ...]
    freedom: int
    neighbours: int
    correlation: float
    persistence: float
    std: float
    trend_std: float


def sector_shock(pairs: Sequence[Pair]) -> SectorShock:
    """Return the estimate; it takes five pairs or more, not all of the same deviation, and two that touch.

    Growth over a spell of years is their mean, which strays less than a year does: each pair weighs as many years.
    """
    years = np.array([pair.last - pair.first for pair in pairs], dtype=np.float64)
    across, up = (np.array([getattr(pair, name) for pair in pairs]) for name in ("deviation", "growth"))
    middle = np.average(across, weights=years)
    squares = (years * (across - middle) ** 2).sum()
    sensitivity = (years * (across - middle) * up).sum() / squares
    trend = np.average(up, weights=years) - sensitivity * middle
    residuals = up - trend - sensitivity * across
    freedom = len(pairs) - 2
    neighbours, correlation = _correlation(pairs, residuals * np.sqrt(years))
    persistence = shrunk(correlation, neighbours)
    variances = np.array([spell_variance(int(count), persistence) for count in years])
    scatter = (years * residuals**2).sum() / freedom
    return SectorShock(
        pairs=tuple(pairs),
        trend=float(trend),
        sensitivity=float(sensitivity),
        residuals=tuple(residuals.tolist()),
        variances=tuple(variances.tolist()),
        freedom=freedom,
        neighbours=neighbours,
        correlation=correlation,
        persistence=persistence,
        std=sqrt((residuals**2 / variances).sum() / freedom) * deviation(freedom),
        trend_std=sqrt(scatter * (1 / years.sum() + middle**2 / squares)) * deviation(freedom),
    )


def spell_variance(years: int, persistence: float) -> float:
    """Return the variance of the mean of so many years of noise in which a year's shock has a variance of 1."""
    together = years + 2 * sum((years - apart) * persistence**apart for apart in range(1, years))
    return together / (years**2 * (1 - persistence**2))


def shrunk(correlation: float, count: int) -> float:
    """Return a correlation of so many pairs of numbers less what chance alone would make of it; 0 where it is no more.

    This is the positive part of the James-Stein estimator: the error is taken as the root of 1 over ``count``.
    """
    return correlation * max(0.0, 1 - 1 / (count * correlation**2)) if correlation else 0.0


def _correlation(pairs: Sequence[Pair], scaled: Array) -> tuple[int, float]:
    """Return how many spells follow each other in one perimeter, and how the residuals of such two go together."""
    touching = [
        (place, place + 1)
        for place, (one, other) in enumerate(pairwise(pairs))
        if (one.perimeter, one.last) == (other.perimeter, other.first)
    ]
    before, after = scaled[np.array(touching)].T
    return len(touching), float((before * after).sum() / sqrt((before**2).sum() * (after**2).sum()))
