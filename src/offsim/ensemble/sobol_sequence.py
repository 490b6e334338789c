"""Scrambled Sobol points: numbers between 0 and 1 that fill many dimensions more evenly than chance does.

Every slice of points is the first with some bits flipped, the same bits for all of its points, so any slice can be made
at once, in any order, by anyone who knows the seed. The points are those of SciPy's ``Sobol``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from offsim.ensemble.direction_numbers import POINT_BITS, Bits, scrambled
from offsim.model.arrays import Array

SLICE_BITS = 12
SLICE = 1 << SLICE_BITS
"""Points in a slice: as many as a window draws at every step, and few enough for the processor's cache."""

MOST_POINTS = 1 << POINT_BITS
CELL = 2.0**-POINT_BITS


def points(dimensions: int, seed: int, number: int, wanted: Sequence[int] | slice = slice(None)) -> Array:
    """Return slice ``number`` of the points, (d, SLICE), for the ``wanted`` dimensions only.

    A number stands in the middle of its cell of 2⁻³⁰, so it is above 0 and below 1. Slices follow one another; the
    whole has ``MOST_POINTS``. ``dimensions`` and ``seed`` decide the digits, on every machine.

    Raises:
        Problem: there are more dimensions than points can be made in.
    """
    chances = (_first_slice(dimensions, seed)[wanted] ^ _flipped(dimensions, seed, number, wanted)).astype(np.float64)
    chances += 0.5
    chances *= CELL
    return chances


@lru_cache(maxsize=4)
def _first_slice(dimensions: int, seed: int) -> Bits:
    """Return the first points as whole numbers below 2³⁰, (d, SLICE)."""
    origin, turns = scrambled(dimensions, seed)
    found = np.empty((dimensions, SLICE), dtype=np.uint32)
    found[:, 0] = origin
    for place in range(SLICE_BITS):  # a Gray code mirrors what it has, with one bit more
        have = 1 << place
        found[:, have : 2 * have] = found[:, have - 1 :: -1] ^ turns[place, :, None]
    return found


def _flipped(dimensions: int, seed: int, number: int, wanted: Sequence[int] | slice) -> Bits:
    """Return the bits to flip in the first slice to get slice ``number``, (d, 1)."""
    _, turns = scrambled(dimensions, seed)
    first = number << SLICE_BITS
    gray = first ^ first >> 1
    flips = turns[[place for place in range(POINT_BITS) if gray >> place & 1]]
    answer: Bits = np.bitwise_xor.reduce(flips[:, wanted], axis=0)[:, None]
    return answer
