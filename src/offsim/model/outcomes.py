"""The outcomes a planner reads, as tables: of the country, of a market, of a site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array
from offsim.model.projection import Projection, fixed_part, side_by_side
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.model.units import UNITS


@dataclass(frozen=True, slots=True)
class Outcome:
    """A number the planner reads.

    ``compute`` gives it in the equations' units over the years, (…, T), or (…, m, T) and (…, s, T) where it is one a
    market or a site; ``unit`` is the unit it is shown in, with ``decimals`` digits.
    """

    key: str
    label: Message
    unit: str
    decimals: int
    compute: Callable[[Projection], Array]

    def values(self, projection: Projection) -> Array:
        """Return the outcome in the unit it is shown in."""
        found, scale = self.compute(projection), UNITS[self.unit].scale
        return found if scale == 1.0 else found / scale


def _yearly_growth(level: Array) -> Array:
    """Return growth on the year before, (…, T), not a number in the base year."""
    growth = np.full(level.shape, np.nan)
    growth[..., 1:] = level[..., 1:] / level[..., :-1] - 1.0
    return growth


def _national_turnover(projection: Projection) -> Array:
    total: Array = projection.turnover.sum(axis=-2)
    return total


def _national_jobs(projection: Projection) -> Array:
    total: Array = projection.jobs.sum(axis=-2)
    return total


def _site_share(projection: Projection, base_share: Array) -> Array:
    change = side_by_side([projection.levers[f"site.{site.key}.change"] for site in projection.study.sites])
    return equations.site_share(base_share, change, fixed_part(projection.study).elapsed)


def _site_turnover(projection: Projection) -> Array:
    share = _site_share(projection, fixed_part(projection.study).site_turnover_share)
    return share * _national_turnover(projection)[..., None, :]


def _site_jobs(projection: Projection) -> Array:
    share = _site_share(projection, fixed_part(projection.study).site_jobs_share)
    return share * _national_jobs(projection)[..., None, :]


def _floor_need(projection: Projection) -> Array:
    return _site_jobs(projection) * projection.levers["m2_per_job"][..., None, None]


def _floor_gap(projection: Projection) -> Array:
    space = fixed_part(projection.study).floor_space
    return equations.floor_gap(_floor_need(projection), space, projection.levers["occupancy_limit"])


def _table(*outcomes: Outcome) -> Mapping[str, Outcome]:
    return {outcome.key: outcome for outcome in outcomes}


TURNOVER = QT_TRANSLATE_NOOP("Outcome", "Turnover")
JOBS = QT_TRANSLATE_NOOP("Outcome", "Jobs")
GROWTH = QT_TRANSLATE_NOOP("Outcome", "Growth of turnover")
PER_JOB = QT_TRANSLATE_NOOP("Outcome", "Turnover per job")

NATIONAL = _table(
    Outcome("turnover", TURNOVER, "bn MAD", 2, _national_turnover),
    Outcome("jobs", JOBS, "jobs", 0, _national_jobs),
    Outcome("growth", GROWTH, "% a year", 1, lambda p: _yearly_growth(_national_turnover(p))),
    Outcome(
        "added_jobs",
        QT_TRANSLATE_NOOP("Outcome", "Jobs added"),
        "jobs",
        0,
        lambda p: equations.added_jobs(_national_jobs(p)),
    ),
    Outcome("turnover_per_job", PER_JOB, "thousand MAD", 1, lambda p: _national_turnover(p) / _national_jobs(p)),
    Outcome(
        "investment",
        QT_TRANSLATE_NOOP("Outcome", "Cumulative investment"),
        "bn MAD",
        2,
        lambda p: equations.investment(_national_jobs(p), p.study.investment_per_job.amount),
    ),
    Outcome(
        "companies",
        QT_TRANSLATE_NOOP("Outcome", "Companies"),
        "companies",
        0,
        lambda p: equations.companies(_national_turnover(p), p.study.turnover_per_company.amount),
    ),
)

BY_MARKET = _table(
    Outcome("turnover", TURNOVER, "bn MAD", 2, lambda p: p.turnover),
    Outcome("jobs", JOBS, "jobs", 0, lambda p: p.jobs),
    Outcome("growth", GROWTH, "% a year", 1, lambda p: _yearly_growth(p.turnover)),
)

BY_SITE = _table(
    Outcome("turnover", TURNOVER, "bn MAD", 2, _site_turnover),
    Outcome("jobs", JOBS, "jobs", 0, _site_jobs),
    Outcome("floor_need", QT_TRANSLATE_NOOP("Outcome", "Floor space needed"), "m²", 0, _floor_need),
    Outcome("floor_gap", QT_TRANSLATE_NOOP("Outcome", "Floor-space shortfall"), "m²", 0, _floor_gap),
    Outcome(
        "land_need",
        QT_TRANSLATE_NOOP("Outcome", "Land shortfall"),
        "ha",
        1,
        lambda p: equations.land_need(_floor_gap(p), fixed_part(p.study).density),
    ),
)
