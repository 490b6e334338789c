"""Does a projection reach a target, and by how much does it miss or pass it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.study import Target


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """``projected`` is the outcome in the target's year, ``gap`` what it lies above (or, negative, below) the target.

    Both are in the unit the outcome is shown in.
    """

    target: Target
    projected: float
    gap: float
    reached: bool


def target_status(projection: Projection, target: Target) -> TargetStatus:
    """Hold one projection (no members) against one target."""
    year = target.year - projection.study.base_year
    projected = float(NATIONAL[target.outcome].values(projection)[year])
    gap = projected - target.value.value
    return TargetStatus(target, projected, gap, gap >= 0)


def target_statuses(projection: Projection, targets: Iterable[str]) -> tuple[TargetStatus, ...]:
    """Hold one projection against several targets, by key."""
    return tuple(target_status(projection, projection.study.targets[key]) for key in targets)
