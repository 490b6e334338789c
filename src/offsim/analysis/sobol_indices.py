"""How much of a function's variance comes from each of its factors: Sobol indices from three sets of values."""

from __future__ import annotations

from math import sqrt

import numpy as np

from offsim.model.arrays import Array


def saltelli(f_a: Array, f_b: Array, f_ab: Array) -> tuple[Array, Array, Array, Array]:
    """Return first-order indices, their standard errors, total indices and theirs, (k) each, for k factors.

    ``f_a`` and ``f_b`` (n) are a function's values where all factors are drawn twice, independently; ``f_ab`` (k, n)
    those of the first draw with one factor after the other from the second. The first-order index is what a factor
    explains by itself (estimator of Saltelli et al. 2010, doi 10.1016/j.cpc.2009.09.018, table 2 b), the total one what
    it has a part in (Jansen's, there f). Estimates may come out a little below 0 or above 1. The errors are those of
    draws by chance, by the delta method; Sobol points are more even, so the true ones are smaller. Where the function
    does not vary, all are 0.
    """
    mean, deviation = moments(f_a, f_b)
    if deviation == 0:
        zeros = np.zeros(len(f_ab))
        return zeros, zeros, zeros, zeros
    one, other = (f_a - mean) / deviation, (f_b - mean) / deviation
    change = (f_ab - f_a) / deviation
    variance = (one**2 + other**2) / 2
    return (*_ratio(other * change, variance), *_ratio(change**2 / 2, variance))


def moments(f_a: Array, f_b: Array) -> tuple[float, float]:
    """Return the mean and the standard deviation of two sets of values taken together."""
    mean = float(f_a.mean() + f_b.mean()) / 2
    variance = float(((f_a - mean) ** 2).mean() + ((f_b - mean) ** 2).mean()) / 2
    return mean, sqrt(variance)


def _ratio(terms: Array, variance: Array) -> tuple[Array, Array]:
    """Return the mean of ``terms`` (k, n) over that of ``variance`` (n), which is 1, and its standard error."""
    found = terms.mean(axis=-1)
    spread: Array = (terms - found[:, None] * variance).std(axis=-1)
    return found, spread / sqrt(len(variance))
