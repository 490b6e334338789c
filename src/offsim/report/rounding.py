"""Rounds the parts of a whole so that what is shown adds up."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor


def rounded_to_sum(values: Sequence[float], total: float, decimals: int) -> tuple[float, ...]:
    """Return ``values``, which add up to ``total``, rounded so that they add up to ``total`` rounded.

    All are rounded down, and as many as it takes, those that lost most, up instead (largest remainder), so none is off
    by a whole last digit. Negative ``decimals`` round to tens, hundreds and so on.

    Raises:
        ValueError: the values do not add up to the total, nearly enough to be rounded so.
    """
    scale = 10.0**decimals
    down = [floor(value * scale) for value in values]
    lost = [value * scale - whole for value, whole in zip(values, down, strict=True)]
    missing = round(round(total, decimals) * scale) - sum(down)
    if not 0 <= missing <= len(values):
        raise ValueError(total)
    up = sorted(range(len(values)), key=lambda place: -lost[place])[:missing]
    return tuple(round((whole + (place in up)) / scale, decimals) for place, whole in enumerate(down))
