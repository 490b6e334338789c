"""The figures between a projection's levers and its outcomes, in the units the sheet of workings shows them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array
from offsim.model.fixed_part import Fixed, fixed_part
from offsim.model.inputs import NO_LUCK
from offsim.model.paths import by_year, path_of
from offsim.model.projection import Projection, project_members
from offsim.model.scenario import Scenario
from offsim.model.terms import each_year, event_effect, market_sensitivity, market_trend
from offsim.model.units import UNITS

PERCENT = UNITS["%"].scale


@dataclass(frozen=True, slots=True, eq=False)
class Workings:
    """Arrays of (economies, markets, events or sites by T); a yearly figure of the base year is NaN where it has none.

    Growth, deviation and shares are per cent or percentage points; ``base_turnover`` (m) is bn MAD, ``output`` (m, T)
    thousand MAD a job, ``density`` hectares a square metre of offices. ``by_year`` gives by key what the levers that
    may change are set to in the years after the base year (t). ``free`` is the projection before the record holds it.
    """

    by_year: Mapping[str, Array]
    path: Array
    recession: Array
    deviation: Array
    profile: Array
    felt: Array
    market_events: Array
    market_growth: Array
    base_turnover: Array
    output: Array
    turnover_share: Array
    jobs_share: Array
    density: float
    free: Projection


def workings(projection: Projection, scenario: Scenario) -> Workings:
    """Return what the model works out on the way to a projection (no members) of ``scenario``."""
    study, fixed = projection.study, fixed_part(projection.study)
    recession, deviation = _economies(projection, fixed, scenario.outlook)
    effect = event_effect(study, projection.inputs)
    growth = equations.market_growth(
        equations.own_growth(market_trend(study, projection.inputs, projection.levers), effect, NO_LUCK.shock),
        market_sensitivity(study, projection.levers),
        deviation[list(fixed.economy_of_market)],
    )
    base = projection.turnover[:, 0]
    productivity = each_year(study, projection.inputs, projection.levers, ["productivity"])[0]
    change = _levers(projection, "site.{}.change", [site.key for site in study.sites])
    strength = _levers(projection, "event.{}", [event.key for event in study.events])
    return Workings(
        by_year={
            key: np.array([*by_year(study, path_of(study, scenario, key)).values()])
            for key, lever in study.levers.items()
            if lever.by_year
        },
        path=_shown(fixed.growth[scenario.outlook]),
        recession=_shown(recession),
        deviation=_shown(deviation),
        profile=_from_base_year(fixed.profile),
        felt=_shown(strength[:, None] * fixed.profile),
        market_events=_shown(effect),
        market_growth=_shown(growth),
        base_turnover=base,
        output=equations.output_per_job(base / projection.jobs[:, 0], productivity, len(fixed.years))
        / UNITS["thousand MAD"].scale,
        turnover_share=equations.site_share(fixed.site_turnover_share, change, fixed.elapsed) / PERCENT,
        jobs_share=equations.site_share(fixed.site_jobs_share, change, fixed.elapsed) / PERCENT,
        density=fixed.density,
        free=free_projection(projection),
    )  # fmt: skip


def free_projection(projection: Projection) -> Projection:
    """Return a projection as it is before the record holds it: itself where none does."""
    study = projection.study
    if "jump_off" not in study.levers:
        return projection
    return project_members(study, projection.inputs.set_to({"jump_off": float(study.base_year)}))


def _economies(projection: Projection, fixed: Fixed, outlook: str) -> tuple[Array, Array]:
    """Return what recessions take off and the deviation from normal, (e, t), as fractions."""
    keys = [economy.key for economy in projection.study.economies]
    study = projection.study
    shift = each_year(study, projection.inputs, projection.levers, [f"growth.{key}" for key in keys])
    depth, start, length = (
        _levers(projection, pattern, keys)
        for pattern in ("recession.{}.depth", "recession.{}.start", "recession.{}.length")
    )
    path, normal, calm = fixed.growth[outlook], fixed.normal, np.zeros((1, 1))
    deviation = equations.deviation(path, shift, depth, start, length, calm, normal, fixed.years)
    undisturbed = equations.deviation(path, shift, np.zeros_like(depth), start, length, calm, normal, fixed.years)
    return undisturbed - deviation, deviation


def _levers(projection: Projection, pattern: str, keys: list[str]) -> Array:
    return np.array([projection.levers[pattern.format(key)] for key in keys], dtype=np.float64)


def _shown(fractions: Array) -> Array:
    return _from_base_year(fractions / PERCENT)


def _from_base_year(values: Array) -> Array:
    return np.concatenate([np.full((*values.shape[:-1], 1), np.nan), values], axis=-1)
