"""Places whose jobs do not fit their offices, when, and what land that takes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offsim.model.outcomes import BY_SITE
from offsim.model.projection import Projection
from offsim.model.study import Site

LEAST_GAP = 1.0
"""What lacks at most a square metre is full, not short."""


@dataclass(frozen=True, slots=True)
class OverCapacity:
    """A place whose offices are too small from the year ``first`` on, and lack most in the year ``worst``.

    ``gap`` is the shortfall then, in m², and ``land`` what land that takes, in ha.
    """

    site: Site
    first: int
    worst: int
    gap: float
    land: float

    @property
    def passes_limit(self) -> bool:
        """Whether that is more land than is set aside; False where nothing says how much is."""
        return self.site.land_limit is not None and self.land > self.site.land_limit.amount

    @property
    def levers(self) -> tuple[str, ...]:
        """The keys of the levers that could make room."""
        return "m2_per_job", "occupancy_limit", f"site.{self.site.key}.change"


def sites_over_capacity(projection: Projection) -> tuple[OverCapacity, ...]:
    """Return the places of one projection (no members) whose jobs do not fit in some year, in the study's order."""
    study = projection.study
    gaps, land = (BY_SITE[key].values(projection) for key in ("floor_gap", "land_need"))
    found = []
    for site, gap, need in zip(study.sites, gaps, land, strict=True):
        if short := np.flatnonzero(gap > LEAST_GAP).tolist():
            worst = int(gap.argmax())
            first = study.base_year + short[0]
            found.append(OverCapacity(site, first, study.base_year + worst, float(gap[worst]), float(need[worst])))
    return tuple(found)
