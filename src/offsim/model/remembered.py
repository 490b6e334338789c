"""Keeps the last answer about many members, for where most of what it depends on is the same from step to step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import ParamSpec

import numpy as np

from offsim.model.arrays import Array

P = ParamSpec("P")


def remembered(on: Callable[..., Iterable[object]]) -> Callable[[Callable[P, Array]], Callable[P, Array]]:
    """Have a pure function give its last answer again where all it depends ``on`` is the very same.

    That is, the same objects, or equal numbers. Only answers about draws that nobody can change are kept, and nobody
    can change them. A lever that is dragged leaves the draws of all the others alone, and what comes of those takes a
    third of the time of an ensemble.
    """

    def having_memory(work: Callable[P, Array]) -> Callable[P, Array]:
        last: tuple[tuple[object, ...], Array] | None = None

        @wraps(work)
        def answered(*words: P.args, **named: P.kwargs) -> Array:
            nonlocal last
            known, basis = last, tuple(on(*words, **named))  # another thread may put its own in place of the last
            if not _is_kept(basis):
                return work(*words, **named)
            if known is not None and len(known[0]) == len(basis) and all(map(_same, known[0], basis)):
                return known[1]
            answer = work(*words, **named)
            answer.flags.writeable = False
            last = basis, answer
            return answer

        return answered

    return having_memory


def _is_kept(basis: tuple[object, ...]) -> bool:
    """Say whether there are members, and nobody can change what they are given."""
    arrays = [part for part in basis if isinstance(part, np.ndarray)]
    return bool(arrays) and not any(part.flags.writeable for part in arrays)


def _same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, float) and isinstance(other, float) and one == other)
