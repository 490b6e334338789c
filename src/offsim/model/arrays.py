"""How arrays of many members lie in memory: members side by side, so that a chunk of them stays in the cache.

Axes keep their names and places whatever the memory looks like (members lead, as everywhere); only speed depends on it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def empty_for(trailing: int, *operands: Array) -> Array | None:
    """Return an empty array for what ``operands`` come to together, members innermost in memory.

    ``trailing`` is the number of axes after those of the members. None where no operand has members: numpy then makes
    room by itself, faster. Without this, numpy orders memory by the first operand that leaves it no choice, and one
    operand without members can turn all that follows into rows of a few years each.
    """
    if all(operand.ndim <= trailing for operand in operands):
        return None
    return empty(trailing, np.broadcast_shapes(*(operand.shape for operand in operands)))


def empty(trailing: int, shape: tuple[int, ...]) -> Array:
    """Return an empty array of ``shape`` with its ``trailing`` axes outermost in memory."""
    leading = len(shape) - trailing
    return np.empty(shape[leading:] + shape[:leading]).transpose(*range(trailing, len(shape)), *range(trailing))


def outer(values: Array, trailing: Array) -> Array:
    """Return every value (…) times every element of ``trailing`` (a, …), as (…, a, …)."""
    if values.ndim == 0:
        return values * trailing
    product: Array = np.multiply.outer(trailing, values)
    return product.transpose(*range(trailing.ndim, product.ndim), *range(trailing.ndim))
