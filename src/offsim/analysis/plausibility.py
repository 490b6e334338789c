"""What a planner should be warned of in a scenario, each with what it is held against."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.analysis.capacity import OverCapacity, sites_over_capacity
from offsim.analysis.contradictions import Contradiction, contradictions
from offsim.model.levers import lever_values
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Lever


@dataclass(frozen=True, slots=True)
class ImplausibleLever:
    """A lever outside its plausible range; ``value`` is in the lever's unit."""

    lever: Lever
    value: float

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
    levers = projection.study.levers
    return tuple(
        ImplausibleLever(levers[key], value)
        for key, value in lever_values(projection.study, scenario).items()
        if not is_plausible(levers[key], value)
    )


def warnings(scenario: Scenario, projection: Projection) -> tuple[Caution, ...]:
    """Return all there is to warn of in a scenario and its projection (no members), what is set by hand first."""
    return (
        *implausible_levers(scenario, projection),
        *contradictions(projection),
        *sites_over_capacity(projection),
    )
