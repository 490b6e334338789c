"""How many members lie where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from offsim.model.arrays import Array

BINS = 40
PLACES = np.arange(BINS + 1) / BINS
BEYOND = 0.001
"""The rarest values would leave most of the picture empty."""


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Counts (b) of members above one of the ``edges`` (b + 1) and up to the next; those beyond are left out."""

    edges: Array
    counts: npt.NDArray[np.int64]


def histogram_edges(ordered: Array) -> Array:
    """Return the edges of equal bins over values in rising order, but for the ``BEYOND`` part of them at each end."""
    beyond = int(len(ordered) * BEYOND)
    low, high = ordered[beyond], ordered[-1 - beyond]
    edges: Array = low + PLACES * (high - low)
    return edges


def histogram(edges: Array, below: npt.NDArray[np.int64]) -> Histogram:
    """Return the histogram of values of which ``below`` (b + 1) lie at or below the edges."""
    return Histogram(edges, np.diff(below))
