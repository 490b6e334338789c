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
from offsim.model.problems import Problem
from offsim.model.projection import project_members
from offsim.model.study import Study, Target, record
from offsim.model.targets import target_named
from offsim.model.text import QT_TRANSLATE_NOOP

NO_TARGET = QT_TRANSLATE_NOOP("Problem", "Name at least one target. There are: {known}.")

FARTHEST = 1e100
"""The gap where an outcome is no number, or infinite; below zero where it is no number, so that it meets no target."""


def targets_named(study: Study, keys: Sequence[str]) -> tuple[Target, ...]:
    """Return the targets called ``keys``; a Problem where there is none of a name, or no name at all."""
    if isinstance(keys, str):
        keys = (keys,)
    if not keys and study.targets:
        raise Problem(NO_TARGET, known=", ".join(study.targets))
    return tuple(target_named(study, key) for key in keys or ("",))


def targets_ahead(study: Study, watched: Sequence[str]) -> tuple[str, ...]:
    """Return which of the ``watched`` targets (keys) nobody knows the end of yet.

    Their year lies after the last in which anything was observed in the study's own perimeter; all that are watched,
    where none does.
    """
    last = max(
        (year for outcome in NATIONAL for year in record(study, outcome, study.perimeter)), default=study.base_year
    )
    return tuple(key for key in watched if study.targets[key].year > last) or tuple(watched)


def gaps(study: Study, inputs: Inputs, targets: Sequence[Target], workers: Workers = ALONE) -> Array:
    """Return each target's gap, (k, n) or (k): below zero where it is missed, in parts of the target's size.

    Gaps are finite always.

    Raises:
        Cancelled: the workers were told to stop.
    """
    shape = (inputs.members,) if inputs.members else np.broadcast_shapes(*map(np.shape, inputs.values.values()))
    found = np.empty((len(targets), *shape))
    for part, some, _ in in_slices(study, inputs, workers=workers):
        projection = project_members(study, some)
        for place, it in enumerate(targets):
            outcome = NATIONAL[it.outcome].values(projection)[..., it.year - study.base_year]
            found[(place, part) if inputs.members else place] = gap(outcome, it)
    return found


def gap(outcome: Array, target: Target) -> Array:
    """Return how far values of a target's outcome lie above it, in parts of its size."""
    parts = (outcome - target.value.value) / target_size(target)
    return np.nan_to_num(parts, nan=-FARTHEST, posinf=FARTHEST, neginf=-FARTHEST)
