"""What a planner should be warned of in a scenario, each with what it is held against."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.analysis.capacity import OverCapacity, sites_over_capacity
from offsim.analysis.contradictions import Contradiction, contradictions
from offsim.model.paths import Path, path_of
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study


@dataclass(frozen=True, slots=True)
class ImplausibleLever:
    """A lever outside its plausible range: ``value`` in the lever's unit, from ``year`` on where not from the first."""

    lever: Lever
    value: float
    year: int | None = None

    @property
    def levers(self) -> tuple[str, ...]:
        """The key of the lever."""
        return (self.lever.key,)


Caution = ImplausibleLever | Contradiction | OverCapacity
"""Each has ``levers``: the keys of the levers that bear on it, the first being the one to go to."""


def is_plausible(lever: Lever, value: float) -> bool:
    """Say whether a value lies in the lever's plausible range."""
    low, high = lever.plausible
    return low <= value <= high


def implausible_levers(scenario: Scenario, projection: Projection) -> tuple[ImplausibleLever, ...]:
    """Return the levers a scenario sets outside their plausible ranges, in the study's order."""
    study = projection.study
    found = (implausible_in(study, lever, path_of(study, scenario, key)) for key, lever in study.levers.items())
    return tuple(one for one in found if one)


def implausible_in(study: Study, lever: Lever, path: Path) -> ImplausibleLever | None:
    """Return the first of a lever's values by year that lies outside its plausible range, None where none does."""
    for year, value in path.items():
        if not is_plausible(lever, value):
            return ImplausibleLever(lever, value, year if year > study.base_year + 1 else None)
    return None


def warnings(scenario: Scenario, projection: Projection) -> tuple[Caution, ...]:
    """Return all there is to warn of in a scenario and its projection (no members), what is set by hand first."""
    return (
        *implausible_levers(scenario, projection),
        *contradictions(projection),
        *sites_over_capacity(projection),
    )
