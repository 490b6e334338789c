"""Shares of places that cannot be true together, each told for the first year in which that shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from offsim.model.arrays import Array
from offsim.model.facts import Fact
from offsim.model.fixed_part import fixed_part
from offsim.model.outcomes import BY_SITE, NATIONAL
from offsim.model.projection import Projection
from offsim.model.study import Site, Study
from offsim.model.units import UNITS

ROUNDING = 1e-9
FEWEST_JOBS = 1.0


@dataclass(frozen=True, slots=True)
class BelowWage:
    """A place whose shares leave less turnover a job elsewhere in the country, ``per_job`` MAD, than a job pays."""

    site: Site
    year: int
    per_job: float
    wage: Fact

    @property
    def levers(self) -> tuple[str, ...]:
        """The keys of the levers that bear on it."""
        return f"site.{self.site.key}.change", "base.turnover", "base.jobs"


@dataclass(frozen=True, slots=True)
class Outgrown:
    """A place with a greater share than the place around it, both in per cent; ``outcome`` is turnover or jobs."""

    inner: Site
    outer: Site
    outcome: str
    year: int
    inner_share: float
    outer_share: float

    @property
    def levers(self) -> tuple[str, ...]:
        """The keys of the levers that bear on it."""
        return f"site.{self.inner.key}.change", f"site.{self.outer.key}.change"


@dataclass(frozen=True, slots=True)
class Clipped:
    """A place whose share would pass 0 or 100 %: it would be ``share`` per cent, and is held at ``held`` from there."""

    site: Site
    outcome: str
    year: int
    share: float
    held: float

    @property
    def levers(self) -> tuple[str, ...]:
        """The keys of the levers that bear on it."""
        return (f"site.{self.site.key}.change",)


Contradiction = BelowWage | Outgrown | Clipped


def contradictions(projection: Projection) -> tuple[Contradiction, ...]:
    """Return what contradicts itself in the shares of one projection (no members), place by place.

    Where both the shares of turnover and of jobs do, the one that does so first is told.
    """
    study, shares, others = projection.study, _shares(projection), _without(projection)
    places = {site.key: place for place, site in enumerate(study.sites)}
    found: list[Contradiction] = []
    for place, site in enumerate(study.sites):
        own = {outcome: rows[place] for outcome, rows in shares.items()}
        found += _below_wage(study, site, *(rows[place] for rows in others))
        if site.inside:
            outer = places[site.inside]
            around = {outcome: rows[outer] for outcome, rows in shares.items()}
            found += _outgrown(site, study.sites[outer], own, around, study.base_year)
        found += _clipped(site, own, study.base_year)
    return tuple(found)


def _shares(projection: Projection) -> dict[str, Array]:
    """Return every site's shares of turnover and jobs, before they are held between 0 and 1, (s, T)."""
    fixed, sites = fixed_part(projection.study), projection.study.sites
    change = np.array([float(projection.levers[f"site.{site.key}.change"]) for site in sites])
    moved = change[:, None] * fixed.elapsed
    return {
        "turnover": fixed.site_turnover_share[:, None] + moved,
        "jobs": fixed.site_jobs_share[:, None] + moved,
    }


def _without(projection: Projection) -> tuple[Array, Array]:
    """Return the turnover and the jobs of the country without each site, (s, T)."""
    turnover, jobs = (
        NATIONAL[key].values(projection) - BY_SITE[key].values(projection) for key in ("turnover", "jobs")
    )
    return turnover, jobs


def _below_wage(study: Study, site: Site, turnover: Array, jobs: Array) -> Iterator[BelowWage]:
    """Give where the country without a site has a turnover per job, both (T), that pays no wage."""
    if study.wage is None:
        return
    per_job = turnover / np.maximum(jobs, FEWEST_JOBS)
    low = (jobs >= FEWEST_JOBS) & (per_job < study.wage.amount)
    if low.any():
        year = int(low.argmax())
        amount = float(per_job[year]) / UNITS[study.wage.unit].scale
        yield BelowWage(site, study.base_year + year, amount, study.wage)


def _outgrown(
    inner: Site, outer: Site, own: dict[str, Array], around: dict[str, Array], base_year: int
) -> Iterator[Outgrown]:
    held = {outcome: (np.clip(own[outcome], 0, 1), np.clip(around[outcome], 0, 1)) for outcome in own}
    if found := _first({outcome: one > other + ROUNDING for outcome, (one, other) in held.items()}):
        outcome, year = found
        one, other = (100 * float(share[year]) for share in held[outcome])
        yield Outgrown(inner, outer, outcome, base_year + year, one, other)


def _clipped(site: Site, own: dict[str, Array], base_year: int) -> Iterator[Clipped]:
    if found := _first({outcome: (share < -ROUNDING) | (share > 1 + ROUNDING) for outcome, share in own.items()}):
        outcome, year = found
        share = 100 * float(own[outcome][year])
        yield Clipped(site, outcome, base_year + year, share, 0.0 if share < 0 else 100.0)


def _first(where: dict[str, npt.NDArray[np.bool_]]) -> tuple[str, int] | None:
    """Return the outcome of which something holds first, and in which year, counted from the base year."""
    years = {outcome: int(holds.argmax()) for outcome, holds in where.items() if holds.any()}
    return min(years.items(), key=lambda found: found[1]) if years else None
