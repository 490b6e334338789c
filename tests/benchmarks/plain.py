"""The model as one would write it at first: one broadcast pass over all members, or one member in plain Python."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from offsim.model.arrays import Array
from offsim.model.fixed_part import fixed_part
from offsim.model.inputs import Luck
from offsim.model.study import Study


def plain_pass(study: Study, outlook: str, levers: Mapping[str, Array | float], luck: Luck) -> tuple[Array, Array]:
    """Return turnover and jobs of the country, (n, T), without a jump-off; ``levers`` in the equations' units."""
    fixed = fixed_part(study)
    members = len(luck.noise)

    def each(pattern: str, keys: tuple[str, ...]) -> Array:
        return np.stack([np.broadcast_to(levers[pattern.format(key)], members) for key in keys], axis=-1)

    start = each("recession.{}.start", fixed.economies)[..., None]
    end = start + each("recession.{}.length", fixed.economies)[..., None]
    recession = each("recession.{}.depth", fixed.economies)[..., None] * ((start <= fixed.years) & (fixed.years < end))
    shift = each("growth.{}", fixed.economies)[..., None]
    away = fixed.growth[outlook] + shift - recession + luck.noise - fixed.normal[:, None]
    strength = each("event.{}", tuple(event.key for event in study.events))
    events = np.tensordot(strength, fixed.felt, axes=1)
    growth = each("trend.{}", fixed.markets)[..., None] + events + luck.shock[:, None, :]
    growth += np.broadcast_to(levers["trend.common"], members)[:, None, None]
    sensitivity = np.stack(
        [
            sum((np.broadcast_to(levers[key], members) for key in market.sensitivity), np.zeros(members))
            for market in study.markets
        ],
        axis=-1,
    )
    growth += sensitivity[..., None] * away[:, fixed.economy_of_market, :]
    base = np.broadcast_to(levers["base.turnover"], members)[:, None] * fixed.turnover_share
    base_jobs = np.broadcast_to(levers["base.jobs"], members)[:, None] * fixed.jobs_share
    factors = 1 + np.maximum(growth, -0.95)
    turnover = base[..., None] * np.cumprod(np.concatenate([np.ones((*base.shape, 1)), factors], axis=-1), axis=-1)
    output = (base / base_jobs)[..., None] * (1 + np.asarray(levers["productivity"])[..., None, None]) ** fixed.elapsed
    return turnover.sum(axis=1), (turnover / output).sum(axis=1)


def plain_member(study: Study, outlook: str, levers: Mapping[str, float], luck: Luck) -> tuple[float, float]:
    """Return turnover and jobs of the country in the last year, by loops; ``luck`` is that of one member."""
    fixed = fixed_part(study)
    turnover = jobs = 0.0
    for place, market in enumerate(study.markets):
        economy = fixed.economy_of_market[place]
        key = market.economy
        level = levers["base.turnover"] * market.turnover_share.amount
        output = level / (levers["base.jobs"] * market.jobs_share.amount)
        begin, length = levers[f"recession.{key}.start"], levers[f"recession.{key}.length"]
        for year in range(len(fixed.years)):
            away = fixed.growth[outlook][economy][year] + levers[f"growth.{key}"] - fixed.normal[economy]
            if begin <= fixed.years[year] < begin + length:
                away -= levers[f"recession.{key}.depth"]
            sensitivity = sum(levers[name] for name in market.sensitivity)
            growth = levers[f"trend.{market.key}"] + levers["trend.common"] + luck.shock[year]
            growth += sensitivity * (away + luck.noise[economy][year])
            for number, event in enumerate(study.events):
                growth += levers[f"event.{event.key}"] * fixed.felt[number][place][year]
            level *= 1 + max(growth, -0.95)
            output *= 1 + levers["productivity"]
        turnover += level
        jobs += level / output
    return turnover, jobs
