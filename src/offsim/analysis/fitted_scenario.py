"""A scenario made of what the record says."""

from __future__ import annotations

from dataclasses import replace
from math import floor, log10

import numpy as np

from offsim.analysis.hindcast import Estimate, Fit
from offsim.model.levers import lever_value
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.uncertainty import Distribution, Kind

LEAST_ERROR = 1e-9
MOST_DECIMALS = 9
COMMON = "trend.common"
CERTAIN = Distribution(Kind.NORMAL, 0.0)


def fitted_scenario(study: Study, scenario: Scenario, found: Fit) -> Scenario:
    """Return ``scenario`` with the trend of every market, and the sensitivity to the economy, as the record has it.

    They are rounded to the decimals their errors allow, held within the levers' bounds, and the same every year; each
    is then uncertain by its standard error. The trend's is one for all markets where they have a trend in common: that
    one carries it, and is 0 as far as its bounds let it, while the markets' own have the trend and are certain. Offsets
    stay as they are, and as uncertain. So do events, though the fitted trend has those of the past in it.
    """
    values, distributions = dict(scenario.values), dict(scenario.distributions)
    common = 0.0
    if lever := study.levers.get(COMMON):
        values[COMMON] = common = min(max(0.0, lever.low), lever.high)
    fitted = {f"trend.{market.key}": _lowered(found.trend, common) for market in study.markets}
    fitted |= {
        market.sensitivity[0]: _lowered(found.sensitivity, _offset(study, scenario, found.economy))
        for market in study.markets
        if market.economy == found.economy
    }
    for key, one in fitted.items():
        lever, places = study.levers[key], decimals(one.standard_error)
        values[key] = min(max(round(one.value, places) + 0.0, lever.low), lever.high)
        carrier = study.levers[_spread_of(study, key)]
        spread = min(round(one.standard_error, places), carrier.high - carrier.low)
        distributions |= {key: CERTAIN, carrier.key: Distribution(Kind.NORMAL, spread)}
    usual = {key: study.levers[key].distribution or CERTAIN for key in distributions}
    return replace(
        scenario,
        values={key: value for key, value in values.items() if value != study.levers[key].default.value},
        distributions={key: own for key, own in distributions.items() if own != usual[key]},
        paths={key: steps for key, steps in scenario.paths.items() if key not in {*fitted, COMMON}},
    )


def fitted_levers(study: Study, found: Fit) -> list[str]:
    """Return the levers (keys) that a fit sets, in the study's order."""
    of_economy = {market.sensitivity[0] for market in study.markets if market.economy == found.economy}
    return [key for key in study.levers if (key.startswith("trend.") and key != COMMON) or key in of_economy]


def _spread_of(study: Study, key: str) -> str:
    """Return the lever that is uncertain by the error of a fitted one."""
    return COMMON if key.startswith("trend.") and COMMON in study.levers else key


def _lowered(found: Estimate, by: float) -> Estimate:
    return replace(found, value=found.value - by)


def _offset(study: Study, scenario: Scenario, economy: str) -> float:
    """Return how far the markets' sensitivity lies above that to their economy, weighted by turnover."""
    markets = [market for market in study.markets if market.economy == economy]
    offsets = [sum(lever_value(study, scenario, key) for key in market.sensitivity[1:]) for market in markets]
    return float(np.average(offsets, weights=[market.turnover_share.value for market in markets]))


def decimals(error: float) -> int:
    """Return how many decimals a standard error leaves an estimate: to its first digit, to its second after a 1."""
    if error < LEAST_ERROR:
        return MOST_DECIMALS
    first = floor(log10(error))
    return min(int(error < 2 * 10.0**first) - first, MOST_DECIMALS)
