"""Puts together what the chunks of an ensemble come to: every member's outcomes, or counts where they are too many.

Values go to their places and counts are whole numbers, so the answer does not depend on how the chunks were cut, who
ran them or which came first. A row is an outcome in a year, as in ``tally``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from offsim.model.crew import Crew, done
from offsim.model.histogram import Histogram, histogram, histogram_edges
from offsim.model.layout import Array
from offsim.model.quantiles import brackets, from_counts, from_values
from offsim.model.tally import Counts, Judged, Tally, Task, below, tally, together

MOST_KEPT = 1 << 20
REACH, WIDER = 8.0, 8.0
"""How many standard errors from a sample's quantile that of all members is looked for; how much wider the next time."""


@dataclass(frozen=True, slots=True)
class Run:
    """How members are run: by whom, how many at a time, and who is told how many are done, of how many."""

    crew: Crew
    chunk: int
    progress: Callable[[int, int], None] | None = None

    def tallies(self, task: Task, members: int, before: int, total: int) -> Iterator[Tally]:
        """Return what the chunks come to, in any order; of the ``total``, ``before`` are done already."""
        parts = ((task, start, min(start + self.chunk, members)) for start in range(0, members, self.chunk))
        for number, found in enumerate(done(self.crew, tally, parts), 1):
            yield found
            if self.progress:
                self.progress(min(before + number * self.chunk, total), total)


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """What all members come to: ``quantiles`` (r, q), judgements by target, and the histograms of rows asked for.

    ``values`` holds rows asked for themselves, in the order of the draws, where every member was kept.
    """

    quantiles: Array
    judged: tuple[Judged, ...]
    histograms: Mapping[int, Histogram]
    values: Mapping[int, Array] | None


def keep(task: Task, members: int, run: Run, pictured: Sequence[int], kept: Sequence[int]) -> Gathered:
    """Keep every member's outcomes; ``pictured`` are the rows to make histograms of, ``kept`` those to give back."""
    rows, judged = _rows(task, members, run, members)
    values = {row: rows[row].copy() for row in kept}
    rows.sort(axis=-1)
    edges = {row: histogram_edges(rows[row]) for row in pictured}
    counts = below(rows[list(edges)], tuple(edges.values()))
    histograms = {row: histogram(edges[row], found) for row, found in zip(edges, counts, strict=True)}
    return Gathered(from_values(rows), judged, histograms, values)


def count(task: Task, members: int, run: Run, pictured: Sequence[int]) -> Gathered:
    """Keep the outcomes of the first members, to know where to look, and only count those of all."""
    total = MOST_KEPT + members
    rows, _ = _rows(task, MOST_KEPT, run, total)
    rows.sort(axis=-1)
    bins = {row: histogram_edges(rows[row]) for row in pictured}
    reach = REACH
    while True:
        around = [brackets(row, reach) for row in rows]
        edges = tuple(np.concatenate([cells, bins.get(row, [])]) for row, cells in enumerate(around))
        counts, judged = _counts(run.tallies(replace(task, edges=edges), members, MOST_KEPT, total))
        quantiles = [
            from_counts(cells, found[: len(cells)], members) for cells, found in zip(around, counts, strict=True)
        ]
        if all(found is not None for found in quantiles):
            break
        reach *= WIDER
    histograms = {row: histogram(bins[row], counts[row][-len(bins[row]) :]) for row in bins}
    return Gathered(np.array(quantiles, dtype=np.float64), judged, histograms, None)


def _rows(task: Task, members: int, run: Run, total: int) -> tuple[Array, tuple[Judged, ...]]:
    """Return what every member comes to, (r, n), and how all of them are judged."""
    rows = np.empty((len(task.rows), members))
    judged = (Judged(),) * len(task.study.targets)
    for found in run.tallies(task, members, 0, total):
        rows[:, found.start : found.start + found.rows.shape[-1]] = found.rows
        judged = together(judged, found.judged)
    return rows, judged


def _counts(tallies: Iterator[Tally]) -> tuple[tuple[Counts, ...], tuple[Judged, ...]]:
    """Return how many members lie at or below each edge, row by row, and how all of them are judged."""
    first = next(tallies)
    counts, judged = first.below, first.judged
    for found in tallies:
        counts = tuple(one + other for one, other in zip(counts, found.below, strict=True))
        judged = together(judged, found.judged)
    return counts, judged
