"""Scrambled Sobol points: numbers between 0 and 1 that fill many dimensions more evenly than chance does.

SciPy makes the first slice of points; every other slice is the first with some bits flipped, the same bits for all of
its points, so any slice can be made at once, in any order, by anyone who knows the seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from offsim.model.arrays import Array

Bits = npt.NDArray[np.uint32]

SLICE_BITS = 12
SLICE = 1 << SLICE_BITS
"""Points in a slice: as many as a window draws at every step, and few enough for the processor's cache."""

POINT_BITS = 30
MOST_POINTS = 1 << POINT_BITS
CELL = 2.0**-POINT_BITS


def points(dimensions: int, seed: int, number: int, wanted: Sequence[int] | slice = slice(None)) -> Array:
    """Return slice ``number`` of the points, (d, SLICE), for the ``wanted`` dimensions only.

    A number stands in the middle of its cell of 2⁻³⁰, so it is above 0 and below 1. Slices follow one another; the
    whole has ``MOST_POINTS``. ``dimensions`` and ``seed`` decide the digits, on every machine.
    """
    bits = _first_slice(dimensions, seed)[wanted] ^ _flipped(dimensions, seed, number)[wanted, None]
    return (bits.astype(np.float64) + 0.5) * CELL


@lru_cache(maxsize=4)
def _first_slice(dimensions: int, seed: int) -> Bits:
    """Return the first points as whole numbers below 2³⁰, (d, SLICE)."""
    from scipy.stats.qmc import Sobol  # noqa: PLC0415  (a second, and only where something is uncertain)

    engine = Sobol(dimensions, bits=POINT_BITS, rng=np.random.default_rng(seed))
    return _whole(engine.random(SLICE)).T.copy()


def _flipped(dimensions: int, seed: int, number: int) -> Bits:
    """Return the bits to flip in the first slice to get slice ``number``, (d)."""
    first = number << SLICE_BITS
    gray = first ^ first >> 1
    places = [place for place in range(POINT_BITS) if gray >> place & 1]
    if not places:
        return np.zeros(dimensions, dtype=np.uint32)
    # Rounded up, so that a run asks for a few tables only.
    turns = _turns(dimensions, seed, min(POINT_BITS, -(-first.bit_length() // 5) * 5))
    answer: Bits = np.bitwise_xor.reduce(turns[places], axis=0)
    return answer


@lru_cache(maxsize=8)
def _turns(dimensions: int, seed: int, count: int) -> Bits:
    """Return the bits of a point that each of the lowest ``count`` bits of its Gray code turns, (count, d).

    The point before number 2ᵏ⁺¹ has only bit k in its Gray code, so it shows what that bit does.
    """
    from scipy.stats.qmc import Sobol  # noqa: PLC0415  (a second, and only where something is uncertain)

    engine = Sobol(dimensions, bits=POINT_BITS, rng=np.random.default_rng(seed))
    origin = _whole(engine.random(1))[0]
    turns = np.zeros((count, dimensions), dtype=np.uint32)
    for place in range(count):
        engine.fast_forward((2 << place) - 1 - engine.num_generated)
        turns[place] = origin ^ _whole(engine.random(1))[0]
    return turns


def _whole(chances: Array) -> Bits:
    return (chances * MOST_POINTS).astype(np.uint32)
