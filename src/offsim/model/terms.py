"""The terms of the equations from what levers are set to, for one scenario or many members."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce
from operator import add

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array, empty, empty_for, outer
from offsim.model.fixed_part import fixed_part, one_number
from offsim.model.inputs import Inputs, Luck
from offsim.model.problems import Problem
from offsim.model.remembered import remembered
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP

NO_NUMBER = QT_TRANSLATE_NOOP(
    "Problem", "With these settings turnover or jobs go beyond all numbers by {last_year}. Choose others."
)

ALL = slice(None)
OF_ECONOMY = ("growth.{}", "recession.{}.depth", "recession.{}.start", "recession.{}.length")
"""The levers of an economy."""


def _last(*asked: object) -> object:
    """Return what a term is asked for last: the market."""
    return asked[-1]


class Levers:
    """Every lever's value in the equations' units, by key: one number, or one a member, (n).

    Of a study of the first format also the fixed numbers that are levers since. A value is turned into its unit when it
    is first asked for: where most terms are remembered, few are.
    """

    def __init__(self, study: Study, inputs: Inputs) -> None:
        self._fixed, self._values = fixed_part(study), inputs.values
        self._known: dict[str, Array] = {}

    def __getitem__(self, key: str) -> Array:
        """Return the value of a lever."""
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._found(key)
        return known

    def _found(self, key: str) -> Array:
        value = self._values.get(key)
        return self._fixed.constants[key] if value is None else in_equations_units(value, self._fixed.scale[key])


def market_turnover(study: Study, inputs: Inputs, levers: Levers, luck: Luck, markets: slice = ALL) -> Array:
    """Return turnover of some markets, bn MAD, (…, m, T); ``levers`` are in the equations' units.

    Raises:
        Problem: as of ``checked``.
    """
    fixed = fixed_part(study)
    growth = equations.market_growth(
        _own_growth(study, inputs, levers, luck)[..., markets, :],
        market_sensitivity(study, levers, markets),
        _of_markets(_deviation(study, inputs, levers, luck), fixed.economy_of_market[markets]),
    )
    return checked(study, equations.grown(outer(levers["base.turnover"], fixed.turnover_share[markets]), growth))


def market_jobs(study: Study, turnover: Array, output: Array) -> Array:
    """Return jobs of some markets from their turnover and turnover per job, (…, m, T) each."""
    return checked(study, equations.jobs(turnover, output))


def checked(study: Study, level: Array) -> Array:
    """Return a level by market, (…, m, T), whose last year is all numbers above zero: once it has left them, it stays.

    Raises:
        Problem: it is not.
    """
    last = level[..., -1]
    if not (last.min(initial=np.inf) > 0 and last.max(initial=0.0) < np.inf):
        raise Problem(NO_NUMBER, last_year=study.last_year)
    return level


@lru_cache(maxsize=16)
def _market_levers(study: Study) -> tuple[tuple[str, ...], ...]:
    """Return by market the levers its turnover depends on."""
    return tuple(
        (
            *("base.turnover", "trend.common", f"trend.{market.key}"),
            *market.sensitivity,
            *(pattern.format(market.economy) for pattern in OF_ECONOMY),
            *_event_levers(study),
        )
        for market in study.markets
    )


@remembered(
    lambda study, inputs, _, luck, market: (
        *(study, inputs.outlook, luck.noise, luck.shock),
        *_set_to(inputs, _market_levers(study)[market]),
    ),
    apart=_last,
)
def turnover_of_one(study: Study, inputs: Inputs, levers: Levers, luck: Luck, market: int) -> Array:
    """Return turnover of one market, by its place, (…, 1, T), where every member has luck of its own.

    Most levers leave most markets alone. Without luck a market might have the members of another's lever.
    """
    return market_turnover(study, inputs, levers, luck, slice(market, market + 1))


@remembered(lambda _, turnover, output, __: (turnover, output), apart=_last)
def jobs_of_one(study: Study, turnover: Array, output: Array, market: int) -> Array:
    """Return jobs of one market, by its place, from its turnover, (…, 1, T), and turnover per job of all, (…, m, T)."""
    return market_jobs(study, turnover, output[..., market : market + 1, :])


def _of_markets(deviation: Array, economies: Sequence[int]) -> Array:
    """Return each market's deviation, (…, m, t), from that of all economies and the places of the markets' own."""
    if economies == tuple(range(deviation.shape[-2])):
        return deviation
    if len(economies) == 1:  # sliced, as picking by places would copy it
        return deviation[..., economies[0] : economies[0] + 1, :]
    return deviation[..., economies, :]


def _set_to(inputs: Inputs, keys: Sequence[str]) -> tuple[object, ...]:
    """Return all that is set of some levers; the study says what stands in for those it does not have."""
    return (*map(inputs.values.get, keys), *map(inputs.paths.get, keys))


@lru_cache(maxsize=16)
def _deviation_levers(study: Study) -> tuple[str, ...]:
    return tuple(pattern.format(key) for key in fixed_part(study).economies for pattern in OF_ECONOMY)


@lru_cache(maxsize=16)
def _trend_levers(study: Study) -> tuple[str, ...]:
    return ("trend.common", *(f"trend.{market}" for market in fixed_part(study).markets))


@lru_cache(maxsize=16)
def _event_levers(study: Study) -> tuple[str, ...]:
    return tuple(f"event.{event.key}" for event in study.events)


@remembered(
    lambda study, inputs, _, luck: (study, inputs.outlook, luck.noise, *_set_to(inputs, _deviation_levers(study)))
)
def _deviation(study: Study, inputs: Inputs, levers: Levers, luck: Luck) -> Array:
    fixed = fixed_part(study)
    return equations.deviation(
        fixed.growth[inputs.outlook],
        each_year(study, inputs, levers, [f"growth.{key}" for key in fixed.economies]),
        _each(levers, "recession.{}.depth", fixed.economies),
        _each(levers, "recession.{}.start", fixed.economies),
        _each(levers, "recession.{}.length", fixed.economies),
        luck.noise,
        fixed.normal,
        fixed.years,
    )


@remembered(lambda study, inputs, _: (study, *_set_to(inputs, ("base.turnover", "base.jobs", "productivity"))))
def output_per_job(study: Study, inputs: Inputs, levers: Levers) -> Array:
    """Return turnover per job, bn MAD, (…, m, T); ``levers`` are in the equations' units."""
    fixed = fixed_part(study)
    base = outer(levers["base.turnover"], fixed.turnover_share) / outer(levers["base.jobs"], fixed.jobs_share)
    productivity = each_year(study, inputs, levers, ["productivity"])[..., 0, :]
    return equations.output_per_job(base, productivity, len(fixed.years))


@remembered(
    lambda study, inputs, _, luck: (study, luck.shock, *_set_to(inputs, (*_trend_levers(study), *_event_levers(study))))
)
def _own_growth(study: Study, inputs: Inputs, levers: Levers, luck: Luck) -> Array:
    return equations.own_growth(market_trend(study, inputs, levers), event_effect(study, inputs), luck.shock)


def _each(levers: Levers, pattern: str, keys: Sequence[str]) -> Array:
    return side_by_side([levers[pattern.format(key)] for key in keys])


@remembered(lambda study, inputs, _: (study, *_set_to(inputs, _trend_levers(study))))
def market_trend(study: Study, inputs: Inputs, levers: Levers) -> Array:
    """Return each market's own trend and the common one together, (…, m, t) or (…, m, 1)."""
    own = each_year(study, inputs, levers, [f"trend.{key}" for key in fixed_part(study).markets])
    if "trend.common" not in study.levers:
        return own
    common = each_year(study, inputs, levers, ["trend.common"])
    return np.add(own, common, out=empty_for(2, own, common))


def market_sensitivity(study: Study, levers: Levers, markets: slice = ALL) -> Array:
    """Return some markets' sensitivity, (…, m): that to its economy and, where it has one, its own offset."""
    some = study.markets[markets]
    return side_by_side([reduce(add, (levers[key] for key in market.sensitivity)) for market in some])


def each_year(study: Study, inputs: Inputs, levers: Levers, keys: Sequence[str]) -> Array:
    """Return what levers (n) are set to in the years after the base year, (…, n, t), or (…, n, 1) where all stay.

    ``levers`` are in the equations' units; a path is held within its lever's bounds.
    """
    if not any(key in inputs.paths for key in keys):
        return side_by_side([levers[key] for key in keys])[..., None]
    scale, years = fixed_part(study).scale, len(study.years) - 1
    rows = []
    for key in keys:
        of_lever, low, high = scale[key], study.levers[key].low, study.levers[key].high
        path = inputs.paths.get(key, np.zeros(years))
        rows.append(np.clip(levers[key][..., None] + path * of_lever, low * of_lever, high * of_lever))
    together = empty(2, (*np.broadcast_shapes(*(row.shape[:-1] for row in rows)), len(rows), years))
    for place, row in enumerate(rows):
        together[..., place, :] = row
    return together


@remembered(lambda study, inputs: (study, *_set_to(inputs, _event_levers(study))))
def event_effect(study: Study, inputs: Inputs) -> Array:
    """Return what the events add to each market's growth, (…, m, t): strength times profile times hit, summed."""
    fixed = fixed_part(study)
    strength = [in_equations_units(inputs.values[key], fixed.scale[key]) for key in _event_levers(study)]
    return equations.event_effect(fixed.felt, strength)


def in_equations_units(value: float | Array, scale: float) -> Array:
    """Return a lever's value times its scale, as numpy has it; one number is spared the way through an array."""
    if isinstance(value, float):
        return one_number(value * scale)
    values = np.asarray(value, dtype=np.float64)
    return values if scale == 1 else values * scale


def side_by_side(values: Sequence[Array]) -> Array:
    """Return values as one array with a last axis over them, (…, n); each is a number, or one a member."""
    if all(isinstance(value, np.float64) for value in values):
        return np.array(values)
    shape = np.broadcast_shapes(*(value.shape for value in values))
    together = empty(1, (*shape, len(values)))
    for place, value in enumerate(values):
        together[..., place] = value
    return together
