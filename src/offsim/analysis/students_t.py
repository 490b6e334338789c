"""Student's t distribution, both ways, by the regularised incomplete beta function.

The function is worked out as a continued fraction, by Lentz's method: NIST Digital Library of Mathematical Functions,
8.17.22 and 3.10.(iii). It serves few points of data, where a normal distribution would claim too much.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import copysign, exp, inf, lgamma, log, log1p, sqrt

TERMS = 1000
ENOUGH = 1e-16
TINY = 1e-300
"""Stands in for a denominator of zero."""
HALVINGS = 200


def part_below(value: float, freedom: float) -> float:
    """Return the part of the distribution with so many degrees of ``freedom``, above 0, that lies below ``value``."""
    tail = _beyond(abs(value), freedom)
    return tail if value < 0 else 1.0 - tail


def value_above(part: float, freedom: float) -> float:
    """Return the value below which a ``part``, above 0 and below 1, of the distribution lies."""
    tail = min(part, 1.0 - part)
    low, high = 0.0, 1.0
    while _beyond(high, freedom) > tail:
        low, high = high, 2 * high
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if not low < middle < high:
            break
        low, high = (middle, high) if _beyond(middle, freedom) > tail else (low, middle)
    return copysign(high, part - 0.5) if tail < 0.5 else 0.0


def deviation(freedom: float) -> float:
    """Return the standard deviation; infinite up to two degrees of ``freedom``."""
    return sqrt(freedom / (freedom - 2)) if freedom > 2 else inf


def _beyond(value: float, freedom: float) -> float:
    """Return the part above a ``value`` of 0 or more."""
    square = value * value
    inside, rest = freedom / (freedom + square), square / (freedom + square)
    return _beta(inside, rest, freedom / 2, 0.5) / 2


def _beta(at: float, rest: float, one: float, other: float) -> float:
    """Return the regularised incomplete beta function ``at`` a number from 0 to 1, which is 1 less ``rest``."""
    if at <= 0 or rest <= 0:
        return float(at > 0)
    front = exp(lgamma(one + other) - lgamma(one) - lgamma(other) + one * log(at) + other * _log(rest, at))
    if at < (one + 1) / (one + other + 2):
        return front * _fraction(at, one, other) / one
    return 1.0 - front * _fraction(rest, other, one) / other


def _log(part: float, rest: float) -> float:
    """Return the logarithm of ``part``, 1 less ``rest``, from whichever has more digits."""
    return log1p(-rest) if rest < part else log(part)


def _fraction(at: float, one: float, other: float) -> float:
    """Return the continued fraction of the incomplete beta function."""
    above, below, found = 1.0, 0.0, 1.0
    for term in _terms(at, one, other):
        below = 1.0 / (1.0 + term * below or TINY)
        above = 1.0 + term / above or TINY
        found *= above * below
        if abs(above * below - 1.0) < ENOUGH:
            break
    return 1.0 / found


def _terms(at: float, one: float, other: float) -> Iterator[float]:
    for number in range(TERMS):
        twice = one + 2 * number
        yield -(one + number) * (one + other + number) * at / (twice * (twice + 1))
        later = number + 1
        yield later * (other - later) * at / ((twice + 1) * (twice + 2))
