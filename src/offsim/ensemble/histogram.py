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


def ends(members: int) -> tuple[int, int]:
    """Return the places, counted from 0 in rising order, of the values where the first bin begins and the last ends."""
    beyond = int(members * BEYOND)
    return beyond, members - 1 - beyond


def histogram_edges(ordered: Array) -> Array:
    """Return the edges of equal bins over values, but for the ``BEYOND`` part of them at each end.

    Those at ``ends`` are in rising order.
    """
    low, high = (ordered[place] for place in ends(len(ordered)))
    edges: Array = low + PLACES * (high - low)
    return edges


def histogram(edges: Array, below: npt.NDArray[np.int64]) -> Histogram:
    """Return the histogram of values of which ``below`` (b + 1) lie at or below the edges."""
    return Histogram(edges, below[1:] - below[:-1])
