"""Quantiles over members: from every member's value, or from counts where there are too many members to keep.

The quantile at ``level`` of n values in order is number level·(n − 1), counted from 0; between two, in proportion.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, sqrt

import numpy as np
import numpy.typing as npt

from offsim.model.arrays import Array

LEVELS = (0.05, 0.25, 0.5, 0.75, 0.95)
CELLS = 512
"""Cells a bracket is cut into: fine enough that what lies between two edges is as good as evenly spread."""


def places(members: int) -> Array:
    """Return the places, counted from 0 in rising order, of those values that ``from_values`` looks at."""
    lower = np.floor(np.array(LEVELS) * (members - 1))
    return np.concatenate([lower, np.minimum(lower + 1, members - 1)])


def part_at(values: Array, wanted: Sequence[int]) -> None:
    """Put those of ``values`` (n) in order, in place, that come at the places ``wanted``, which are in rising order.

    All that lie before such a place are at most as large, all behind it at least. One place at a time, within what the
    others leave: numpy has the processor compare several values at once for one place, but not for many.
    """
    if not wanted:
        return
    middle = len(wanted) // 2
    place = wanted[middle]
    values.partition(place)
    part_at(values[:place], wanted[:middle])
    part_at(values[place + 1 :], [later - place - 1 for later in wanted[middle + 1 :]])


def from_values(ordered: Array) -> Array:
    """Return the quantiles, (r, q), of rows of values, (r, n), of which those at ``places`` are in rising order."""
    last = ordered.shape[-1] - 1
    numbers = np.array(LEVELS) * last
    lower = np.floor(numbers).astype(np.int64)
    one, other = ordered[:, lower], ordered[:, np.minimum(lower + 1, last)]
    apart = np.subtract(other, one, out=np.zeros_like(one), where=one != other)  # infinities differ by no number
    found: Array = one + (numbers - lower) * apart
    return found


def brackets(ordered: Array, errors: float) -> Array:
    """Return the edges of cells, (q·(CELLS + 1)), around each quantile of a sample in rising order, (n).

    A bracket reaches ``errors`` standard errors of the sample's share to either side.
    """
    last = len(ordered) - 1
    ends = []
    for level in LEVELS:
        reach = errors * sqrt(level * (1 - level) * len(ordered))
        low, high = (min(max(level * last + way * reach, 0.0), float(last)) for way in (-1, 1))
        ends.append((_numbered(ordered, low), _numbered(ordered, high)))
    return np.concatenate([np.linspace(low, high, CELLS + 1) for low, high in ends])


def from_counts(edges: Array, below: npt.NDArray[np.int64], members: int) -> Array | None:
    """Return the quantiles, (q), of ``members`` values of which ``below`` lie at or below each of the ``edges``.

    None where one lies outside its bracket, which should then be wider.
    """
    answer = []
    for level, ends, counts in zip(LEVELS, *(part.reshape(len(LEVELS), -1) for part in (edges, below)), strict=True):
        number = level * (members - 1) + 1
        place = int(np.searchsorted(counts, number))  # the first edge with enough members at or below
        if place > CELLS or (place == 0 and ends[0] < ends[-1]):
            return None
        before = max(place - 1, 0)
        inside = counts[place] - counts[before]
        part = (number - counts[before]) / inside if inside else 1.0
        answer.append(ends[before] + part * (ends[place] - ends[before]))
    return np.array(answer)


def _numbered(ordered: Array, number: float) -> float:
    """Return the value with a number from 0, or between two of them; exactly theirs where they are the same."""
    lower = floor(number)
    one, other = float(ordered[lower]), float(ordered[min(lower + 1, len(ordered) - 1)])
    return one if one == other else one + (number - lower) * (other - one)
