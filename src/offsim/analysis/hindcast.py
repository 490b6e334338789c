"""What the record says of trend and sensitivity: a line fitted to observed growth, and a scenario made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor, log10, sqrt

import numpy as np

from offsim.analysis.observed_series import observed
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Economy, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Counted
from offsim.model.uncertainty import Distribution, Kind

UNKNOWN_PERIMETER = QT_TRANSLATE_NOOP("Problem", "There is no perimeter “{key}” in this study. There are: {known}.")
UNKNOWN_ECONOMY = QT_TRANSLATE_NOOP("Problem", "There is no economy “{key}” in this study. There are: {known}.")
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
LEAST_ERROR = 1e-9
MOST_DECIMALS = 9
WITHIN = 2.0
"""How many standard errors from an estimate a value may lie for the record to fit it."""


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
class Fit:
    """The line growth = trend + sensitivity · deviation through the ``pairs``, with standard errors.

    ``trend`` is in per cent a year, ``sensitivity`` in points per point; ``assumed`` is the study's default
    sensitivity to the economy (key), weighted by the turnover of its markets.
    """

    perimeters: tuple[str, ...]
    economy: str
    pairs: tuple[Pair, ...]
    trend: float
    trend_error: float
    sensitivity: float
    sensitivity_error: float
    assumed: float

    @property
    def told(self) -> bool:
        """Whether the record can tell no sensitivity from the one the study assumes."""
        return not (self.allows(0.0) and self.allows(self.assumed))

    def allows(self, sensitivity: float) -> bool:
        """Say whether a sensitivity lies within two standard errors of the one that fits best."""
        return abs(sensitivity - self.sensitivity) <= WITHIN * self.sensitivity_error


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
    scatter = float(((up - trend - sensitivity * across) ** 2).sum()) / (len(found) - 2)
    return Fit(
        perimeters=tuple(dict.fromkeys(perimeters)),
        economy=economy,
        pairs=found,
        trend=trend,
        trend_error=sqrt(scatter * (1 / len(found) + float(middle) ** 2 / squares)),
        sensitivity=sensitivity,
        sensitivity_error=sqrt(scatter / squares),
        assumed=assumed,
    )


def fitted_scenario(study: Study, scenario: Scenario, found: Fit) -> Scenario:
    """Return ``scenario`` with the trend of every market, and the sensitivity of the economy's, as the record has it.

    They are rounded to the decimals their errors allow and held within the levers' bounds; each is then uncertain by
    its standard error. Events stay as they are, though the fitted trend has those of the past in it already.
    """
    fitted = {f"trend.{market.key}": (found.trend, found.trend_error) for market in study.markets}
    for market in study.markets:
        if market.economy == found.economy:
            fitted[f"sensitivity.{market.key}"] = (found.sensitivity, found.sensitivity_error)
    values, distributions = dict(scenario.values), dict(scenario.distributions)
    for key, (estimate, error) in fitted.items():
        lever, places = study.levers[key], decimals(error)
        values[key] = min(max(round(estimate, places) + 0.0, lever.low), lever.high)
        distributions[key] = Distribution(Kind.NORMAL, min(round(error, places), lever.high - lever.low))
    return replace(
        scenario,
        values={key: value for key, value in values.items() if value != study.levers[key].default.value},
        distributions={key: own for key, own in distributions.items() if own != study.levers[key].distribution},
    )


def decimals(error: float) -> int:
    """Return how many decimals a standard error leaves an estimate: to its first digit, to its second after a 1."""
    if error < LEAST_ERROR:
        return MOST_DECIMALS
    first = floor(log10(error))
    return min(int(error < 2 * 10.0**first) - first, MOST_DECIMALS)


def _assumed(study: Study, economy: str) -> float:
    markets = [market for market in study.markets if market.economy == economy]
    if not markets:
        raise Problem(NO_MARKET, economy=_economy(study, economy).label)
    weights = [market.turnover_share.value for market in markets]
    defaults = [study.levers[f"sensitivity.{market.key}"].default.value for market in markets]
    return float(np.average(defaults, weights=weights))


def _economy(study: Study, key: str) -> Economy:
    for economy in study.economies:
        if economy.key == key:
            return economy
    raise Problem(UNKNOWN_ECONOMY, key=key, known=", ".join(economy.key for economy in study.economies))


def _perimeter(study: Study, key: str) -> str:
    if key not in study.perimeters:
        raise Problem(UNKNOWN_PERIMETER, key=key, known=", ".join(study.perimeters))
    return key
