"""Round numbers for axes: steps between ticks, and the ends of what is shown."""

from __future__ import annotations

import math
from collections.abc import Sequence

HEADROOM = 1.12
ROUND_STEPS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


def round_step(wanted: float) -> float:
    """Return the least of 1, 2 and 5 times a power of ten that is not below what is wanted."""
    power = 10.0 ** math.floor(math.log10(max(wanted, 1e-9)))
    return next(step for step in (power, 2 * power, 5 * power, 10 * power) if step >= wanted * (1 - 1e-9))


def round_range(values: Sequence[float]) -> tuple[float, float]:
    """Return round ends for an axis that holds zero and all values, each a little beyond them."""
    low, top = min(values, default=0.0), max(values, default=0.0)
    if low >= 0 >= top:
        return 0.0, 1.0
    return -round_top(-low) if low < 0 else 0.0, round_top(top) if top > 0 else 0.0


def round_top(highest: float) -> float:
    """Return a round number a little above the highest value, for the end of an axis that begins at zero."""
    wanted = max(highest, 1e-9) * HEADROOM
    power = 10.0 ** math.floor(math.log10(wanted))
    return next(step for step in ROUND_STEPS if step * power >= wanted * (1 - 1e-12)) * power
