"""The kernel: from lever values to turnover and jobs by market and year, for one scenario or a million members."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array, empty, outer
from offsim.model.levers import lever_values
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Profile, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS

NO_NUMBER = QT_TRANSLATE_NOOP(
    "Problem", "With these settings turnover or jobs go beyond all numbers by {last_year}. Choose others."
)
NO_NOISE = np.zeros((1, 1))


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """What of a study no lever moves, as arrays in the equations' units; axes as in ``equations``.

    ``felt`` (k, m, t) is the part of an event's strength a market feels in a year.
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


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """The model's answer: ``turnover`` (bn MAD) and ``jobs`` by market and year, (…, m, T), and what they came from.

    ``levers`` holds every lever's value in the equations' units, one number or one a member.
    """

    study: Study
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
    )


def project(study: Study, scenario: Scenario) -> Projection:
    """Project one scenario, without noise: arrays of (m, T)."""
    return project_members(study, scenario.outlook, lever_values(study, scenario))


def project_each(study: Study, scenarios: Iterable[Scenario]) -> dict[str, Projection]:
    """Return the projections of scenarios, by their keys."""
    return {scenario.key: project(study, scenario) for scenario in scenarios}


@np.errstate(over="ignore", under="ignore", divide="ignore", invalid="ignore")
def project_members(
    study: Study, outlook: str, values: Mapping[str, float | Array], noise: Array = NO_NOISE
) -> Projection:
    """Project any number of members at once.

    ``values`` gives every lever by key in its own unit: a number, or an array of one a member; ``noise`` is added to
    the economies' growth, as a fraction, (…, e, t).

    Raises:
        Problem: some member's turnover or jobs are no numbers above zero, which bounds checked by the reader of studies
            leave no way to.
    """
    fixed = fixed_part(study)
    levers = {key: in_equations_units(value, fixed.scale[key]) for key, value in values.items()}

    def each(pattern: str, keys: Sequence[str]) -> Array:
        return side_by_side([levers[pattern.format(key)] for key in keys])

    economies, markets = fixed.economies, fixed.markets
    away = equations.deviation(
        fixed.growth[outlook],
        each("growth.{}", economies),
        each("recession.{}.depth", economies),
        each("recession.{}.start", economies),
        each("recession.{}.length", economies),
        noise,
        fixed.normal,
        fixed.years,
    )
    growth = equations.market_growth(
        each("trend.{}", markets),
        each("sensitivity.{}", markets),
        away if fixed.economy_of_market == tuple(range(len(economies))) else away[..., fixed.economy_of_market, :],
        event_effect(study, levers),
    )
    base = outer(levers["base.turnover"], fixed.turnover_share)
    turnover = equations.grown(base, growth)
    base_output = base / outer(levers["base.jobs"], fixed.jobs_share)
    output = equations.output_per_job(base_output, levers["productivity"], fixed.elapsed)
    jobs = equations.jobs(turnover, output)
    _check(study, turnover, jobs)
    return Projection(study, levers, turnover, jobs)


def _check(study: Study, *levels: Array) -> None:
    """Raise a Problem where a level is no number above zero in the last year: once it has left them, it stays there."""
    for level in levels:
        last = level[..., -1]
        if not (last.min(initial=np.inf) > 0 and last.max(initial=0.0) < np.inf):
            raise Problem(NO_NUMBER, last_year=study.last_year)


def in_equations_units(value: float | Array, scale: float) -> Array:
    """Return a lever's value times its scale, as numpy has it; one number is spared the way through an array."""
    if isinstance(value, float):
        return np.float64(value * scale)  # type: ignore[return-value]
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
