"""What the record says of trend and sensitivity: a line fitted to observed growth, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

import numpy as np

from offsim.analysis.observed_series import observed
from offsim.analysis.students_t import part_below, value_above
from offsim.model.problems import Problem
from offsim.model.study import Economy, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Counted

UNKNOWN_PERIMETER = QT_TRANSLATE_NOOP("Problem", "There is no perimeter “{key}” in this study. Available: {known}.")
UNKNOWN_ECONOMY = QT_TRANSLATE_NOOP("Problem", "There is no economy “{key}” in this study. Available: {known}.")
NO_MARKET = QT_TRANSLATE_NOOP(
    "Problem", "No market of this study follows {economy}: there is no sensitivity to estimate."
)
TOO_SHORT = QT_TRANSLATE_NOOP(
    "Problem",
    "The historical data are too short for an estimate: {least} of turnover with the growth of {economy} in the same "
    "years are needed, and there are {found}.",
)
NO_SPREAD = QT_TRANSLATE_NOOP(
    "Problem",
    "{economy} was equally far from normal growth all along the historical data, which then give no sensitivity.",
)

LEAST_PAIRS = 3
LEAST_SPREAD = 1e-9
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Pair:
    """Growth of observed turnover from year ``first`` to ``last``, per cent a year, compounded where they lie apart.

    ``deviation`` is how far the economy grew from normal on average in the years after ``first`` up to ``last``, in
    points.
    """

    perimeter: str
    first: int
    last: int
    growth: float
    deviation: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the record gives for a parameter, with its ``CONFIDENCE`` interval from ``low`` to ``high``.

    ``p`` is how likely data at least as far from zero would be if the parameter were zero. Both are Student's t.
    """

    value: float
    standard_error: float
    low: float
    high: float
    p: float

    def allows(self, value: float) -> bool:
        """Say whether a value lies within the interval."""
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Fit:
    """The line growth = trend + sensitivity · deviation through the ``pairs``.

    ``trend`` is in per cent a year, ``sensitivity`` in points per point; ``assumed`` is the study's default
    sensitivity to the economy (key), weighted by the turnover of its markets.
    """

    perimeters: tuple[str, ...]
    economy: str
    pairs: tuple[Pair, ...]
    trend: Estimate
    sensitivity: Estimate
    assumed: float

    @property
    def conclusive(self) -> bool:
        """Whether the record tells no sensitivity from the one the study assumes: one of the two lies outside."""
        return not (self.sensitivity.allows(0.0) and self.sensitivity.allows(self.assumed))


def estimate(value: float, error: float, freedom: int) -> Estimate:
    """Return an estimate with a standard ``error`` of so many degrees of ``freedom``; without error it is exact."""
    reach = error * value_above((1 + CONFIDENCE) / 2, freedom)
    p = 2 * part_below(-abs(value) / error, freedom) if error else float(value == 0)
    return Estimate(value, error, value - reach, value + reach, p)


def pairs(study: Study, economy: str, perimeters: Sequence[str]) -> tuple[Pair, ...]:
    """Return the changes of observed turnover beside an economy's growth, perimeter by perimeter.

    Years that follow each other in one perimeter make a pair; those over which the study does not say how the economy
    grew are left out, and so are those from or to a turnover that is not above zero.

    Raises:
        Problem: the study has no such economy or perimeter.
    """
    client = _economy(study, economy)
    away = {fact.year: fact.value - client.normal.value for fact in client.history}
    found = []
    for perimeter in dict.fromkeys(perimeters):
        points = sorted(observed(study, "turnover", _perimeter(study, perimeter)).items())
        for (first, before), (last, after) in pairwise(points):
            years = range(first + 1, last + 1)
            if min(before, after) > 0 and all(year in away for year in years):
                growth = ((after / before) ** (1 / len(years)) - 1) * 100
                deviation = sum(away[year] for year in years) / len(years)
                found.append(Pair(perimeter, first, last, growth, deviation))
    return tuple(found)


def fit(study: Study, economy: str, perimeters: Sequence[str]) -> Fit:
    """Fit a line to the pairs of one perimeter, or of several put together, by ordinary least squares.

    Every pair counts alike; the errors are those of a line with n − 2 degrees of freedom.

    Raises:
        Problem: no such economy or perimeter, no market follows the economy, fewer than three pairs, or none apart.
    """
    client, assumed = _economy(study, economy), _assumed(study, economy)
    found = pairs(study, economy, perimeters)
    if len(found) < LEAST_PAIRS:
        raise Problem(
            TOO_SHORT, least=Counted.tr("%n changes", None, LEAST_PAIRS), economy=client.label, found=len(found)
        )
    across = np.array([pair.deviation for pair in found])
    up = np.array([pair.growth for pair in found])
    if np.ptp(across) < LEAST_SPREAD:
        raise Problem(NO_SPREAD, economy=client.label)
    middle = across.mean()
    squares = float(((across - middle) ** 2).sum())
    sensitivity = float(((across - middle) * up).sum()) / squares
    trend = float(up.mean() - sensitivity * middle)
    freedom = len(found) - 2
    scatter = float(((up - trend - sensitivity * across) ** 2).sum()) / freedom
    return Fit(
        perimeters=tuple(dict.fromkeys(perimeters)),
        economy=economy,
        pairs=found,
        trend=estimate(trend, sqrt(scatter * (1 / len(found) + float(middle) ** 2 / squares)), freedom),
        sensitivity=estimate(sensitivity, sqrt(scatter / squares), freedom),
        assumed=assumed,
    )


def _assumed(study: Study, economy: str) -> float:
    markets = [market for market in study.markets if market.economy == economy]
    if not markets:
        raise Problem(NO_MARKET, economy=_economy(study, economy).label)
    weights = [market.turnover_share.value for market in markets]
    defaults = [sum(study.levers[key].default.value for key in market.sensitivity) for market in markets]
    return float(np.average(defaults, weights=weights))


def _economy(study: Study, key: str) -> Economy:
    for economy in study.economies:
        if economy.key == key:
            return economy
    raise Problem(UNKNOWN_ECONOMY, key=key, known=tuple(economy.key for economy in study.economies))


def _perimeter(study: Study, key: str) -> str:
    if key not in study.perimeters:
        raise Problem(UNKNOWN_PERIMETER, key=key, known=tuple(study.perimeters))
    return key
