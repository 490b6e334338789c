"""How many members lie where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from offsim.model.layout import Array

BINS = 40


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Counts (b) of members between ``edges`` (b + 1); the first and the last also hold what lies beyond them."""

    edges: Array
    counts: npt.NDArray[np.int64]


def histogram_edges(ordered: Array) -> Array:
    """Return the edges of equal bins from the least to the greatest of values in rising order."""
    return np.linspace(ordered[0], ordered[-1], BINS + 1)


def histogram(edges: Array, below: npt.NDArray[np.int64], members: int) -> Histogram:
    """Return the histogram of ``members`` values of which ``below`` (b + 1) lie at or below the edges."""
    counts = np.diff(np.concatenate([[0], below[1:-1], [members]]))
    return Histogram(edges, counts)
