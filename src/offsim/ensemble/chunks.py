"""What a run of members comes to: their outcomes, or counts of them, in whole numbers that add up in any order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from offsim.ensemble.patterns import Pattern, patterns
from offsim.ensemble.sampling import drawn
from offsim.ensemble.slices import in_slices
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import ALONE, Workers
from offsim.model.arrays import Array
from offsim.model.outcomes import OUTCOMES
from offsim.model.projection import project_again, project_members
from offsim.model.scenario import Scenario
from offsim.model.study import Study, Target

Counts = npt.NDArray[np.int64]
Outcomes = dict[str, Array]
"""National outcomes by key, for members, (n, T)."""

FINENESS = 2**40
"""Into how many parts the size of a target is cut, to add up in whole numbers what members miss it by."""


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """What is to be run.

    A row is a national outcome by key in one year of the study, counted from 0. ``edges``, an array for each row, ask
    for counts at them in place of every member's outcomes.
    """

    study: Study
    scenario: Scenario
    seed: int
    rows: tuple[tuple[str, int], ...]
    edges: tuple[Array, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetCounts:
    """How many members reached a target, and what the others missed it by, in parts of the target's size."""

    reached: int = 0
    missed: int = 0

    def __add__(self, other: TargetCounts) -> TargetCounts:
        """Put two groups of members together."""
        return TargetCounts(self.reached + other.reached, self.missed + other.missed)


@dataclass(frozen=True, slots=True, eq=False)
class ChunkResult:
    """What the members from number ``start`` on came to.

    ``rows`` (r, n) holds every member's outcomes in the units they are shown in; where the task has edges, ``below``
    holds instead, for each row, how many members lie at or below each edge. ``target_counts`` is by target, and
    ``together`` counts by which targets members reached.
    """

    start: int
    rows: Array
    below: tuple[Counts, ...]
    target_counts: tuple[TargetCounts, ...]
    together: Counter[Pattern]


def run_chunk(task: Task, start: int, stop: int, workers: Workers = ALONE) -> ChunkResult:
    """Run the members from ``start``, the first of a slice, up to ``stop``; what comes out depends on no more.

    Raises:
        Cancelled: the workers were told to stop.
    """
    rows = np.empty((len(task.rows), stop - start))
    target_counts, together = (TargetCounts(),) * len(task.study.targets), Counter[Pattern]()
    for first, members, outcomes in _outcomes(task, start, stop, workers):
        for row, (key, year) in zip(rows, task.rows, strict=True):
            row[first - start : first - start + members] = outcomes[key][:members, year]
        gaps = _gaps(task.study, outcomes, members)
        reached = gaps >= 0
        target_counts = merge(target_counts, _target_counts(task.study, gaps, reached))
        together.update(patterns(reached))
    if not task.edges:
        return ChunkResult(start, rows, (), target_counts, together)
    rows.sort(axis=-1)
    return ChunkResult(start, np.empty((len(rows), 0)), below(rows, task.edges), target_counts, together)


def merge(one: tuple[TargetCounts, ...], other: tuple[TargetCounts, ...]) -> tuple[TargetCounts, ...]:
    """Put the judgements of two groups of members together, target by target."""
    return tuple(mine + theirs for mine, theirs in zip(one, other, strict=True))


def below(ordered: Array, edges: tuple[Array, ...]) -> tuple[Counts, ...]:
    """Return for each row of values in rising order, (r, n), how many lie at or below each of its edges."""
    return tuple(
        row.searchsorted(its_edges, side="right").astype(np.int64)
        for row, its_edges in zip(ordered, edges, strict=True)
    )


def target_size(target: Target) -> float:
    """Return what a target is measured in parts of: its value, at least 1, in the unit it is shown in."""
    return max(abs(target.value.value), 1.0)


def _outcomes(task: Task, start: int, stop: int, workers: Workers) -> Iterator[tuple[int, int, Outcomes]]:
    """Give the first of some members, how many of them are wanted, and all their outcomes with rows or targets."""
    for begin in range(start, stop, SLICE):
        for first, outcomes in _slice_outcomes(task, begin, stop, workers):
            yield first, min(len(next(iter(outcomes.values()))), stop - first), outcomes


def _slice_outcomes(task: Task, begin: int, stop: int, workers: Workers) -> list[tuple[int, Outcomes]]:
    """Return the outcomes of a slice that begins before ``stop``, part by part, each with its first member."""
    study, found = task.study, []
    targets = (target.outcome for target in study.targets.values())
    wanted = dict.fromkeys((*(key for key, _ in task.rows), *targets))
    draw = drawn(study, task.scenario, task.seed, begin // SLICE)
    for part, inputs, luck in in_slices(study, draw.inputs, draw.luck, workers):
        if begin + part.start >= stop:
            break
        again = stop <= SLICE and luck is draw.luck  # as at every step of a lever: the first slice alone, in one part
        projection = (project_again if again else project_members)(study, inputs, luck)
        shape = (part.stop - part.start or SLICE, len(study.years))  # what is certain is worked out once
        outcomes = {key: _in_shape(OUTCOMES[key].values(projection), shape) for key in wanted}
        found.append((begin + part.start, outcomes))
    return found


def _in_shape(found: Array, shape: tuple[int, int]) -> Array:
    return found if found.shape == shape else np.broadcast_to(found, shape)


def _gaps(study: Study, outcomes: Outcomes, members: int) -> Array:
    """Return how far members are above each target, (k, n), in the unit it is shown in."""
    gaps = np.empty((len(study.targets), members))
    for row, target in zip(gaps, study.targets.values(), strict=True):
        np.subtract(outcomes[target.outcome][:members, target.year - study.base_year], target.value.value, out=row)
    return gaps


def _target_counts(study: Study, gaps: Array, reached: npt.NDArray[np.bool_]) -> tuple[TargetCounts, ...]:
    """Return the counts by target, from the gaps and which of them are no misses, both (k, n)."""
    sizes = np.array([target_size(target) for target in study.targets.values()])
    found = np.fmin(gaps, 0.0)  # 0 where there is no outcome
    found *= -FINENESS / sizes[:, None]
    missed = np.rint(found, out=found).astype(np.int64).sum(axis=-1).tolist()
    return tuple(TargetCounts(int(np.count_nonzero(row)), parts) for row, parts in zip(reached, missed, strict=True))
