"""Inverse distributions: what turns a number between 0 and 1 into a lever's value, cut at the lever's bounds.

A cut distribution is the part between the bounds, stretched to a whole one; nothing is heaped up at the bounds. Before
the cut each is symmetric around its centre, so a cut on one side moves the mean to the other.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offsim.ensemble import normal_distribution
from offsim.model.arrays import Array
from offsim.model.problems import Problem
from offsim.model.study import Lever
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.uncertainty import Kind

NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "Problem",
    "The distribution of the lever “{lever}” around {value} leaves nothing between its bounds, "
    "{low} and {high}. Change its standard deviation or half-width.",
)
LEAST_LEFT = 1e-6
"""The least part of a distribution that a cut may leave: with less, too few digits would tell its values apart."""


def spread_out(lever: Lever, kind: Kind, spread: float, centre: float, chances: Array) -> Array:
    """Return values of ``lever`` in its unit, (…), for ``chances`` (…) above 0 and below 1.

    ``centre`` is the value the scenario gives the lever, ``spread`` is above zero and in the lever's unit.

    Raises:
        Problem: the bounds leave (nearly) nothing of the distribution.
    """
    low, high = (lever.low - centre) / spread, (lever.high - centre) / spread
    below, inverse = FUNCTIONS[kind]
    start, end = below(low), below(high)
    if not end - start > LEAST_LEFT:
        raise Problem(NOTHING_LEFT, lever=lever.named, value=centre, low=lever.low, high=lever.high)
    found = centre + spread * inverse(start + (end - start) * chances)
    return np.clip(found, lever.low, lever.high)  # rounding, no more


def density(kind: Kind, values: Array) -> Array:
    """Return how likely values are beside the likeliest, from 0 to 1, for centre 0 and spread 1 and before any cut."""
    inside: Array = np.clip(1 - np.abs(values), 0.0, 1.0)
    bell: Array = np.exp(-(values**2) / 2)
    return {Kind.NORMAL: bell, Kind.TRIANGULAR: inside, Kind.UNIFORM: np.sign(inside)}[kind]


def _below_triangle(value: float) -> float:
    outside = 1 - min(abs(value), 1.0)
    part = outside * outside / 2
    return part if value < 0 else 1 - part


def _triangle(chances: Array) -> Array:
    nearer = np.minimum(chances, 1 - chances)
    answer: Array = np.copysign(1 - np.sqrt(2 * nearer), chances - 0.5)
    return answer


def _below_uniform(value: float) -> float:
    return (min(max(value, -1.0), 1.0) + 1) / 2


def _uniform(chances: Array) -> Array:
    return chances * 2.0 - 1.0


FUNCTIONS: dict[Kind, tuple[Callable[[float], float], Callable[[Array], Array]]] = {
    Kind.NORMAL: (normal_distribution.part_below, normal_distribution.value_above),
    Kind.TRIANGULAR: (_below_triangle, _triangle),
    Kind.UNIFORM: (_below_uniform, _uniform),
}
"""For each kind, with centre 0 and spread 1, the part that lies below a value, and the value that a part lies below."""
