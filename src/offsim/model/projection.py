"""The kernel: from lever values to turnover and jobs by market and year, for one scenario or a million members."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import add

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array, empty, empty_for, outer
from offsim.model.inputs import NO_LUCK, Inputs, Luck, inputs_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Profile, Study, record
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS

NO_NUMBER = QT_TRANSLATE_NOOP(
    "Problem", "With these settings turnover or jobs go beyond all numbers by {last_year}. Choose others."
)


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """What of a study no lever moves, as arrays in the equations' units; axes as in ``equations``.

    ``felt`` (k, m, t) is the part of an event's strength a market feels in a year. ``constants`` stand in for levers
    that a study of the first format does not have. ``record`` gives for turnover and jobs what the country had in the
    observed years after the base year: the place, the year, the amount.
    """

    years: Array
    elapsed: Array
    economies: tuple[str, ...]
    markets: tuple[str, ...]
    normal: Array
    growth: Mapping[str, Array]
    economy_of_market: tuple[int, ...]
    profile: Array
    felt: Array
    turnover_share: Array
    jobs_share: Array
    site_turnover_share: Array
    site_jobs_share: Array
    floor_space: Array
    density: float
    scale: Mapping[str, float]
    constants: Mapping[str, Array]
    record: Mapping[str, Sequence[tuple[int, int, float]]]


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """The model's answer: ``turnover`` (bn MAD) and ``jobs`` by market and year, (…, m, T), and what they came from.

    ``levers`` holds every lever's value in the equations' units, one number or one a member; of a study of the first
    format also the fixed numbers that are levers since.
    """

    study: Study
    inputs: Inputs
    luck: Luck
    levers: Mapping[str, Array]
    turnover: Array
    jobs: Array


@lru_cache(maxsize=16)
def fixed_part(study: Study) -> Fixed:
    """Return the study's arrays; made once a study."""
    years = np.arange(study.base_year + 1, study.last_year + 1, dtype=np.float64)
    economies = [economy.key for economy in study.economies]
    dense = next(site for site in study.sites if site.key == study.density_site)
    if dense.land is None:
        raise ValueError(dense.key)  # the reader of study files has made sure of it
    profile = equations.event_profile(
        np.array([event.profile is Profile.RAMP for event in study.events], dtype=bool),
        np.array([event.start.value for event in study.events], dtype=np.float64),
        np.array([event.years.value for event in study.events], dtype=np.float64),
        years,
    )
    hits = np.array(
        [
            [event.hits[market.key].value if market.key in event.hits else 0.0 for market in study.markets]
            for event in study.events
        ]
    ).reshape(len(study.events), len(study.markets))
    return Fixed(
        years=years,
        elapsed=np.arange(len(study.years), dtype=np.float64),
        economies=tuple(economies),
        markets=tuple(market.key for market in study.markets),
        normal=np.array([economy.normal.amount for economy in study.economies]),
        growth={
            key: np.array([[fact.amount for fact in outlook.growth[economy]] for economy in economies])
            for key, outlook in study.outlooks.items()
        },
        economy_of_market=tuple(economies.index(market.economy) for market in study.markets),
        profile=profile,
        felt=hits[:, :, None] * profile[:, None, :],
        turnover_share=np.array([market.turnover_share.amount for market in study.markets]),
        jobs_share=np.array([market.jobs_share.amount for market in study.markets]),
        site_turnover_share=np.array([site.turnover_share.amount for site in study.sites]),
        site_jobs_share=np.array([site.jobs_share.amount for site in study.sites]),
        floor_space=np.array([site.floor_space.amount for site in study.sites]),
        density=dense.land.amount / dense.floor_space.amount,
        scale={key: UNITS[lever.default.unit].scale for key, lever in study.levers.items()},
        constants={
            "jump_off": _number(study.base_year),
            **{key: _number(fact.amount) for key, fact in study.fixed.items()},
        },
        record={
            outcome: [
                (year - study.base_year, year, fact.amount)
                for year, fact in sorted(record(study, outcome, study.perimeter).items())
                if study.base_year < year <= study.last_year
            ]
            for outcome in ("turnover", "jobs")
        },
    )


def _number(value: float) -> Array:
    return np.float64(value)  # type: ignore[return-value]


def project(study: Study, scenario: Scenario) -> Projection:
    """Project one scenario, without luck: arrays of (m, T)."""
    return project_members(study, inputs_of(study, scenario))


def project_each(study: Study, scenarios: Iterable[Scenario]) -> dict[str, Projection]:
    """Return the projections of scenarios, by their keys."""
    return {scenario.key: project(study, scenario) for scenario in scenarios}


@np.errstate(over="ignore", under="ignore", divide="ignore", invalid="ignore")
def project_members(study: Study, inputs: Inputs, luck: Luck = NO_LUCK) -> Projection:
    """Project any number of members at once.

    Raises:
        Problem: some member's turnover or jobs are no numbers above zero, which bounds checked by the reader of studies
            leave no way to.
    """
    fixed = fixed_part(study)
    set_to = {key: in_equations_units(value, fixed.scale[key]) for key, value in inputs.values.items()}
    levers = {**fixed.constants, **set_to}
    growth = _market_growth(study, inputs, levers, luck)
    base = outer(levers["base.turnover"], fixed.turnover_share)
    turnover = equations.grown(base, growth)
    base_output = base / outer(levers["base.jobs"], fixed.jobs_share)
    productivity = each_year(study, inputs, levers, ["productivity"])[..., 0, :]
    jobs = equations.jobs(turnover, equations.output_per_job(base_output, productivity, len(fixed.years)))
    turnover, jobs = (
        _held(level, fixed.record[outcome], levers["jump_off"])
        for outcome, level in (("turnover", turnover), ("jobs", jobs))
    )
    _check(study, turnover, jobs)
    return Projection(study, inputs, luck, levers, turnover, jobs)


def _market_growth(study: Study, inputs: Inputs, levers: Mapping[str, Array], luck: Luck) -> Array:
    fixed = fixed_part(study)
    economies = fixed.economies
    away = equations.deviation(
        fixed.growth[inputs.outlook],
        each_year(study, inputs, levers, [f"growth.{key}" for key in economies]),
        _each(levers, "recession.{}.depth", economies),
        _each(levers, "recession.{}.start", economies),
        _each(levers, "recession.{}.length", economies),
        luck.noise,
        fixed.normal,
        fixed.years,
    )
    return equations.market_growth(
        market_trend(study, inputs, levers),
        market_sensitivity(study, levers),
        away if fixed.economy_of_market == tuple(range(len(economies))) else away[..., fixed.economy_of_market, :],
        event_effect(study, levers),
        luck.shock,
    )


def _each(levers: Mapping[str, Array], pattern: str, keys: Sequence[str]) -> Array:
    return side_by_side([levers[pattern.format(key)] for key in keys])


def market_trend(study: Study, inputs: Inputs, levers: Mapping[str, Array]) -> Array:
    """Return each market's own trend and the common one together, (…, m, t) or (…, m, 1)."""
    own = each_year(study, inputs, levers, [f"trend.{key}" for key in fixed_part(study).markets])
    if "trend.common" not in study.levers:
        return own
    common = each_year(study, inputs, levers, ["trend.common"])
    return np.add(own, common, out=empty_for(2, own, common))


def market_sensitivity(study: Study, levers: Mapping[str, Array]) -> Array:
    """Return each market's sensitivity, (…, m): that to its economy and, where it has one, its own offset."""
    return side_by_side([reduce(add, (levers[key] for key in market.sensitivity)) for market in study.markets])


def each_year(study: Study, inputs: Inputs, levers: Mapping[str, Array], keys: Sequence[str]) -> Array:
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


def _held(level: Array, record: Sequence[tuple[int, int, float]], jump_off: Array) -> Array:
    """Return a level by market, (…, m, T), held to the record up to the jump-off year; it may be changed in place."""
    if jump_off.ndim:
        whole = np.broadcast_to(level, (len(jump_off), *level.shape[-2:])).copy()
        for year in np.unique(jump_off):
            rows = jump_off == year
            whole[rows] = _held(whole[rows], record, year)
        return whole
    known = [(place, observed) for place, year, observed in record if year <= jump_off]
    if not known:
        return level
    places, observed = zip(*known, strict=True)
    level *= equations.held_to_record(level, places, np.array(observed))[..., None, :]
    return level


def _check(study: Study, *levels: Array) -> None:
    """Raise a Problem where a level is no number above zero in the last year: once it has left them, it stays there."""
    for level in levels:
        last = level[..., -1]
        if not (last.min(initial=np.inf) > 0 and last.max(initial=0.0) < np.inf):
            raise Problem(NO_NUMBER, last_year=study.last_year)


def in_equations_units(value: float | Array, scale: float) -> Array:
    """Return a lever's value times its scale, as numpy has it; one number is spared the way through an array."""
    if isinstance(value, float):
        return _number(value * scale)
    return np.asarray(value, dtype=np.float64) * scale


def side_by_side(values: Sequence[Array]) -> Array:
    """Return values as one array with a last axis over them, (…, n); each is a number, or one a member."""
    if all(isinstance(value, np.float64) for value in values):
        return np.array(values)
    shape = np.broadcast_shapes(*(value.shape for value in values))
    together = empty(1, (*shape, len(values)))
    for place, value in enumerate(values):
        together[..., place] = value
    return together


def event_effect(study: Study, levers: Mapping[str, Array]) -> Array:
    """Return what the events add to each market's growth, (…, m, t): strength times profile times hit, summed."""
    strength = [levers[f"event.{event.key}"] for event in study.events]
    return equations.event_effect(fixed_part(study).felt, strength)
