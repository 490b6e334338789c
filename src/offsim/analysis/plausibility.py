"""Settings a planner should be warned of, each with what it is held against."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.model.levers import lever_values
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Lever


@dataclass(frozen=True, slots=True)
class ImplausibleLever:
    """A lever outside its plausible range; ``value`` is in the lever's unit."""

    lever: Lever
    value: float


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
