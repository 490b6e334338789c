"""The standard normal distribution, both ways.

The inverse is that of S. L. Moshier's Cephes library (``ndtri``, 1989), with its published coefficients and its order
of operations. SciPy uses the same, so digits agree but for what numpy's logarithm rounds otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import erfc, sqrt

import numpy as np

from offsim.model.arrays import Array

BLOCK = 1 << 13
"""Numbers worked on at once: enough for numpy to be fast, and few enough for the processor's cache."""

TAIL = 0.13533528323661269189
"""e⁻², where the tails begin."""
FAR = 8.0
"""Where the far tails begin, in the square root of twice the natural logarithm: a chance of e⁻³²."""
ROOT_2_PI = 2.50662827463100050242


def _coefficients(*values: float) -> tuple[Array, ...]:
    """Return each value as an array of its own, which numpy takes in half the time that it takes a number."""
    return tuple(np.array(value) for value in values)


# Numerators and denominators from the highest power down; the highest of a denominator has the coefficient 1.
MIDDLE_RATIO = (
    _coefficients(
        -5.99633501014107895267e1, 9.80010754185999661536e1, -5.66762857469070293439e1, 1.39312609387279679503e1,
        -1.23916583867381258016e0,
    ),
    _coefficients(
        1.95448858338141759834e0, 4.67627912898881538453e0, 8.63602421390890590575e1, -2.25462687854119370527e2,
        2.00260212380060660359e2, -8.20372256168333339912e1, 1.59056225126211695515e1, -1.18331621121330003142e0,
    ),
)  # fmt: skip
NEAR_TAIL_RATIO = (
    _coefficients(
        4.05544892305962419923e0, 3.15251094599893866154e1, 5.71628192246421288162e1, 4.40805073893200834700e1,
        1.46849561928858024014e1, 2.18663306850790267539e0, -1.40256079171354495875e-1, -3.50424626827848203418e-2,
        -8.57456785154685413611e-4,
    ),
    _coefficients(
        1.57799883256466749731e1, 4.53907635128879210584e1, 4.13172038254672030440e1, 1.50425385692907503408e1,
        2.50464946208309415979e0, -1.42182922854787788574e-1, -3.80806407691578277194e-2, -9.33259480895457427372e-4,
    ),
)  # fmt: skip
FAR_TAIL_RATIO = (
    _coefficients(
        3.23774891776946035970e0, 6.91522889068984211695e0, 3.93881025292474443415e0, 1.33303460815807542389e0,
        2.01485389549179081538e-1, 1.23716634817820021358e-2, 3.01581553508235416007e-4, 2.65806974686737550832e-6,
        6.23974539184983293730e-9,
    ),
    _coefficients(
        6.02427039364742014255e0, 3.67983563856160859403e0, 1.37702099489081330271e0, 2.16236993594496635890e-1,
        1.34204006088543189037e-2, 3.28014464682127739104e-4, 2.89247864745380683936e-6, 6.79019408009981274425e-9,
    ),
)  # fmt: skip


def part_below(value: float) -> float:
    """Return the part of the distribution that lies below ``value``, to the 16th decimal place."""
    return erfc(-value * sqrt(0.5)) / 2


def value_above(chances: Array) -> Array:
    """Return the numbers that parts of the distribution lie below, for ``chances`` (…) above 0 and below 1."""
    flat = chances.ravel()
    answer = np.empty_like(flat)
    for start in range(0, len(flat), BLOCK):
        block = slice(start, start + BLOCK)
        answer[block] = _middle(flat[block])
    outside = np.flatnonzero((flat <= TAIL) | (flat > 1.0 - TAIL))
    for start in range(0, len(outside), BLOCK):
        places = outside[start : start + BLOCK]
        answer[places] = _tail(flat[places])
    return answer.reshape(chances.shape)


def _middle(chances: Array) -> Array:
    centred = chances - 0.5
    answer = _ratio(centred * centred, *MIDDLE_RATIO)
    answer *= centred
    answer += centred
    answer *= ROOT_2_PI
    return answer


def _tail(chances: Array) -> Array:
    reach = np.sqrt(-2.0 * np.log(np.minimum(chances, 1.0 - chances)))
    inverse = 1.0 / reach
    less = _ratio(inverse, *NEAR_TAIL_RATIO)
    if (far := reach >= FAR).any():
        less[far] = _ratio(inverse[far], *FAR_TAIL_RATIO)
    return np.copysign(reach - np.log(reach) / reach - less, chances - 0.5)


def _ratio(values: Array, above: Sequence[Array], below: Sequence[Array]) -> Array:
    """Return the values times one polynomial of them, divided by another."""
    numerator = values * above[0]
    for coefficient in above[1:]:
        numerator += coefficient
        numerator *= values
    denominator = values + below[0]
    for coefficient in below[1:]:
        denominator *= values
        denominator += coefficient
    numerator /= denominator
    return numerator
