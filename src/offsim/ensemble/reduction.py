"""Puts together what the chunks of an ensemble come to: every member's outcomes, or counts where they are too many.

Values go to their places and counts are whole numbers, so the answer does not depend on how the chunks were cut, who
ran them or which came first. A row is an outcome in a year, as in ``run_chunk``.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from offsim.ensemble.chunks import ChunkResult, Counts, TargetCounts, Task, merge, run_chunk
from offsim.ensemble.histogram import Histogram, ends, histogram, histogram_edges
from offsim.ensemble.patterns import Pattern
from offsim.ensemble.quantiles import brackets, from_counts, from_values, part_at, places
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import Workers, map_unordered
from offsim.model.arrays import Array

MOST_KEPT = 1 << 20
REACH, WIDER = 8.0, 8.0
"""How many standard errors from a sample's quantile that of all members is looked for; how much wider the next time."""


@dataclass(frozen=True, slots=True)
class Run:
    """How members are run: by whom, how many at a time, and who is told how many are done, of how many."""

    workers: Workers
    chunk: int
    progress: Callable[[int, int], None] | None = None

    def chunks(self, task: Task, members: int, before: int, total: int) -> Iterator[ChunkResult]:
        """Return what the chunks come to, in any order; of the ``total``, ``before`` are done already."""
        within = self.workers.within
        parts = ((task, start, min(start + self.chunk, members), within) for start in range(0, members, self.chunk))
        for number, found in enumerate(map_unordered(self.workers, run_chunk, parts), 1):
            yield found
            if self.progress:
                self.progress(min(before + number * self.chunk, total), total)


@dataclass(frozen=True, slots=True, eq=False)
class Reduction:
    """What all members come to: ``quantiles`` (r, q), counts by target, and the histograms of rows asked for.

    ``together`` counts by which targets were reached. ``values`` holds rows asked for themselves, in the order of the
    draws, where every member was kept.
    """

    quantiles: Array
    target_counts: tuple[TargetCounts, ...]
    together: Mapping[Pattern, int]
    histograms: Mapping[int, Histogram]
    values: Mapping[int, Array] | None


def exact(task: Task, members: int, run: Run, binned: Sequence[int], kept: Sequence[int]) -> Reduction:
    """Keep every member's outcomes; ``binned`` are the rows to make histograms of, ``kept`` those to give back."""
    rows, target_counts, together = _rows(task, members, run, members)
    values = {row: rows[row].copy() for row in kept}
    if members <= SLICE:
        rows.sort(axis=-1)
    else:
        _put_in_order(rows, threads=os.cpu_count() if run.workers.executor else 1)
    histograms = {row: _histogram(rows[row]) for row in binned}
    return Reduction(from_values(rows), target_counts, together, histograms, values)


def _put_in_order(rows: Array, threads: int | None) -> None:
    """Put those values of each row in order that are looked at; the others take longer than these to order."""
    members = rows.shape[-1]
    looked_at = sorted({int(place) for place in (*places(members), *ends(members))})
    with ThreadPoolExecutor(threads) as workers:
        list(workers.map(lambda row: part_at(row, looked_at), rows))


def _histogram(values: Array) -> Histogram:
    """Return the histogram of values, (n), in rising order, or of many of which those at ``ends`` are."""
    edges = histogram_edges(values)
    if len(values) <= SLICE:
        return histogram(edges, values.searchsorted(edges, side="right"))
    return histogram(edges, np.array([np.count_nonzero(values <= edge) for edge in edges]))


def streaming(task: Task, members: int, run: Run, binned: Sequence[int]) -> Reduction:
    """Keep the outcomes of the first members, to know where to look, and only count those of all."""
    total = MOST_KEPT + members
    rows, *_ = _rows(task, MOST_KEPT, run, total)
    rows.sort(axis=-1)
    bins = {row: histogram_edges(rows[row]) for row in binned}
    reach = REACH
    while True:
        around = [brackets(row, reach) for row in rows]
        edges = tuple(np.concatenate([cells, bins.get(row, [])]) for row, cells in enumerate(around))
        counts, target_counts, together = _counts(run.chunks(replace(task, edges=edges), members, MOST_KEPT, total))
        quantiles = [
            from_counts(cells, found[: len(cells)], members) for cells, found in zip(around, counts, strict=True)
        ]
        if all(found is not None for found in quantiles):
            break
        reach *= WIDER
    histograms = {row: histogram(bins[row], counts[row][-len(bins[row]) :]) for row in bins}
    return Reduction(np.array(quantiles, dtype=np.float64), target_counts, together, histograms, None)


def _rows(task: Task, members: int, run: Run, total: int) -> tuple[Array, tuple[TargetCounts, ...], Counter[Pattern]]:
    """Return what every member comes to, (r, n), the counts by target, and those by which were reached together."""
    rows = np.empty((len(task.rows), members))
    target_counts, together = (TargetCounts(),) * len(task.study.targets), Counter[Pattern]()
    for found in run.chunks(task, members, 0, total):
        wide = found.rows.shape[-1]
        if wide == members:
            rows = found.rows
        else:
            rows[:, found.start : found.start + wide] = found.rows
        target_counts = merge(target_counts, found.target_counts)
        together.update(found.together)
    return rows, target_counts, together


def _counts(chunks: Iterator[ChunkResult]) -> tuple[tuple[Counts, ...], tuple[TargetCounts, ...], Counter[Pattern]]:
    """Return how many members lie at or below each edge, row by row, and the counts as of ``_rows``."""
    first = next(chunks)
    counts, target_counts, together = first.below, first.target_counts, first.together
    for found in chunks:
        counts = tuple(one + other for one, other in zip(counts, found.below, strict=True))
        target_counts = merge(target_counts, found.target_counts)
        together.update(found.together)
    return counts, target_counts, together
