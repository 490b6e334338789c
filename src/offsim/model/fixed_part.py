"""What of a study no lever moves, as arrays in the equations' units, made once a study."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array
from offsim.model.study import Profile, Study, record
from offsim.model.units import UNITS


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
            "jump_off": one_number(study.base_year),
            **{key: one_number(fact.amount) for key, fact in study.fixed.items()},
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


def one_number(value: float) -> Array:
    """Return a number as numpy has it, without an array around it."""
    return np.float64(value)  # type: ignore[return-value]
