"""Direction numbers: what each bit of a Sobol point's number turns in the point, as published and then scrambled.

Dimension by dimension they grow from a primitive polynomial and a few first numbers, those of S. Joe and F. Y. Kuo,
"Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30, 2635-2654 (2008).
``resources/sobol`` holds the first dimensions of their table new-joe-kuo-6.21201, and its licence. The scrambling is J.
Matousek's, "On the L2-discrepancy for anchored boxes", J. of Complexity 14, 527-556 (1998).
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.resources import resource_path

TOO_MANY = QT_TRANSLATE_NOOP(
    "Problem",
    "Each simulation of this study takes {found} random numbers, more than the {most} that can be drawn. Give the "
    "study fewer years, economies or markets.",
)

Bits = npt.NDArray[np.uint32]

POINT_BITS = 30
MOST_DIMENSIONS = 8192
"""Enough to rank what matters in a study of 60 years and 50 markets, each with an economy of its own."""

_LOWEST_FIRST = np.uint32(1) << np.arange(POINT_BITS, dtype=np.uint32)
_HIGHEST_FIRST = _LOWEST_FIRST[::-1]


@lru_cache(maxsize=4)
def scrambled(dimensions: int, seed: int) -> tuple[Bits, Bits]:
    """Return the first point, (d), and what each bit of a Gray code turns in it, (POINT_BITS, d), below 2³⁰.

    The random bits are those that SciPy's ``Sobol`` draws from ``np.random.default_rng(seed)``.

    Raises:
        Problem: there are more than ``MOST_DIMENSIONS``.
    """
    if dimensions > MOST_DIMENSIONS:
        raise Problem(TOO_MANY, found=dimensions, most=MOST_DIMENSIONS)
    chance = np.random.default_rng(seed).spawn(1)[0]
    origin = chance.integers(2, size=(dimensions, POINT_BITS), dtype=np.uint32) @ _LOWEST_FIRST
    # A matrix of bits for each dimension, a row of it a whole number: ones on the diagonal, and nothing right of it.
    rows = chance.integers(2, size=(dimensions, POINT_BITS, POINT_BITS), dtype=np.uint32) @ _HIGHEST_FIRST
    rows = rows & ~(2 * _HIGHEST_FIRST - 1) | _HIGHEST_FIRST
    odd = np.bitwise_count(direction_numbers(dimensions)[..., None] & rows) & 1
    return origin, odd @ _HIGHEST_FIRST


def direction_numbers(dimensions: int) -> Bits:
    """Return the direction numbers before scrambling, (POINT_BITS, d); at most ``MOST_DIMENSIONS``."""
    with np.load(resource_path("sobol", "joe-kuo-6.npz")) as table:
        polynomials, first = table["polynomials"][:dimensions], table["first"][:, :dimensions]
    degrees = (np.frexp(polynomials)[1] - 1).astype(np.uint32)
    steps = np.arange(1, len(first) + 1, dtype=np.uint32)[:, None]
    coefficients = np.where(steps <= degrees, polynomials >> (np.maximum(degrees, steps) - steps) & 1, 0)
    numbers = np.where(first, first, 1)
    numbers = np.concatenate([numbers, np.ones((POINT_BITS - len(first), dimensions), np.uint32)])
    numbers *= _HIGHEST_FIRST[:, None]
    for place in range(1, POINT_BITS):
        nearest_first = numbers[max(place - len(first), 0) : place][::-1]
        grown = np.bitwise_xor.reduce(coefficients[:place] * nearest_first)
        grown ^= numbers[np.maximum(place, degrees) - degrees, np.arange(dimensions)] >> degrees
        np.copyto(numbers[place], grown, where=place >= degrees)
    return numbers
