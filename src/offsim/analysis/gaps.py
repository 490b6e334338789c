"""How far outcomes lie above or below targets, in parts of each target's size, for many lever settings at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from offsim.ensemble.chunks import target_size
from offsim.ensemble.slices import in_slices
from offsim.ensemble.workers import ALONE, Workers
from offsim.model.arrays import Array
from offsim.model.inputs import Inputs
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection, project_members
from offsim.model.study import Study, Target

FARTHEST = 1e100
"""The gap where an outcome is no number, or infinite; below zero where it is no number, so that it meets no target."""


def gaps(study: Study, inputs: Inputs, targets: Sequence[Target], workers: Workers = ALONE) -> Array:
    """Return each target's gap, (k, n) or (k): below zero where it is missed, in parts of the target's size.

    Gaps are finite always.

    Raises:
        Cancelled: the workers were told to stop.
    """
    parts = [
        _gaps(project_members(study, some), targets, part.stop - part.start)
        for part, some, _ in in_slices(study, inputs, workers=workers)
    ]
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=-1)


def _gaps(projection: Projection, targets: Sequence[Target], members: int) -> Array:
    """Return each target's gap in a projection of so many members, 0 where it is one."""
    values, base_year = projection.inputs.values.values(), projection.study.base_year
    found = np.empty((len(targets), *((members,) if members else np.broadcast_shapes(*map(np.shape, values)))))
    for place, it in enumerate(targets):
        found[place] = gap(NATIONAL[it.outcome].values(projection)[..., it.year - base_year], it)
    return found


def gap(outcome: Array, target: Target) -> Array:
    """Return how far values of a target's outcome lie above it, in parts of its size."""
    parts = (outcome - target.value.value) / target_size(target)
    return np.nan_to_num(parts, nan=-FARTHEST, posinf=FARTHEST, neginf=-FARTHEST)
