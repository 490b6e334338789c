"""What a planner should be warned of in a scenario, each with what it is held against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from offsim.analysis.capacity import OverCapacity, sites_over_capacity
from offsim.analysis.contradictions import Contradiction, contradictions
from offsim.analysis.jump_off import HeldApart, held_apart
from offsim.model.paths import Path, path_of
from offsim.model.projection import Projection, project
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


Caution = ImplausibleLever | HeldApart | Contradiction | OverCapacity
"""Each has ``levers``: the keys of the levers that bear on it, the first being the one to go to."""
MUCH = 1.1
"""From how many times what is lacking as the study comes a shortfall is another one."""
Subject = tuple[str, tuple[str, ...]]
"""What a warning is about, whatever its figures: its kind, and the levers that bear on it."""


def is_plausible(lever: Lever, value: float) -> bool:
    """Say whether a value lies in the lever's plausible range."""
    low, high = lever.plausible
    return low <= value <= high


def implausible_levers(scenario: Scenario, projection: Projection) -> tuple[ImplausibleLever, ...]:
    """Return the levers a scenario sets outside their plausible ranges, in the study's order."""
    study = projection.study
    paths = ((lever, path_of(study, scenario, key)) for key, lever in study.levers.items())
    return tuple(found for lever, path in paths for found in _excursions(study, lever, path))


def _excursions(study: Study, lever: Lever, path: Path) -> list[ImplausibleLever]:
    """Return the first value by year on each side of the plausible range, the earlier first."""
    if all(is_plausible(lever, value) for value in path.values()):
        return []
    below = {year: value for year, value in path.items() if value <= lever.plausible[1]}
    above = {year: value for year, value in path.items() if value >= lever.plausible[0]}
    found = [implausible_in(study, lever, side) for side in (below, above)]
    return sorted((one for one in found if one), key=lambda one: one.year or 0)


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
        *held_apart(projection),
        *contradictions(projection),
        *sites_over_capacity(projection),
    )


def about(caution: Caution) -> Subject:
    """Return the subject of a warning."""
    return type(caution).__name__, caution.levers


@lru_cache(maxsize=16)
def given(study: Study) -> Mapping[Subject, Caution]:
    """Return what a study is to be warned of as it comes, in its first preset: nobody has caused that yet."""
    first = next(iter(study.presets.values()))
    return {about(found): found for found in warnings(first, project(study, first))}


def apart(
    found: Iterable[Caution], brought: Mapping[Subject, Caution]
) -> tuple[tuple[Caution, ...], tuple[Caution, ...]]:
    """Return what a scenario causes, and what its study brings as it comes (``given``), each in the order found.

    A shortfall that is much greater than as the study comes is caused, as is another value that is implausible.
    """
    caused: list[Caution] = []
    known: list[Caution] = []
    for one in found:
        before = brought.get(about(one))
        (caused if before is None or _is_worse(one, before) else known).append(one)
    return tuple(caused), tuple(known)


def _is_worse(one: Caution, before: Caution) -> bool:
    if isinstance(one, OverCapacity) and isinstance(before, OverCapacity):
        return one.gap > MUCH * before.gap or (one.passes_limit and not before.passes_limit)
    if isinstance(one, ImplausibleLever) and isinstance(before, ImplausibleLever):
        return (one.value, one.year) != (before.value, before.year)
    return False


def caused_first(scenario: Scenario, projection: Projection) -> tuple[Caution, ...]:
    """Return all there is to warn of, what the study brings as it comes last."""
    caused, brought = apart(warnings(scenario, projection), given(projection.study))
    return caused + brought


def most_urgent_first(cautions: Iterable[Caution]) -> tuple[Caution, ...]:
    """Return warnings in the order in which somebody with little room tells them.

    Too little land comes first, then too few offices, the greatest shortfall first; then levers outside their
    plausible ranges, and shares that contradict themselves.
    """
    return tuple(sorted(cautions, key=_urgency))


def _urgency(caution: Caution) -> tuple[int, float]:
    if isinstance(caution, OverCapacity):
        return 0 if caution.passes_limit else 1, -caution.gap
    return 2 if isinstance(caution, ImplausibleLever) else 3, 0.0
