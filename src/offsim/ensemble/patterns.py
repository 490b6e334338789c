"""Which targets members reach together: counts of every pattern, from which that of any choice of targets follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

WORD = 62
"""Targets whose bits fit into one whole number."""

Pattern = tuple[int, ...]
"""The targets reached, a bit each, the first the lowest; a whole number for every ``WORD`` of them."""

FEW = 12
"""Targets of which so few patterns are possible that each is counted, and none sorted."""


def patterns(reached: npt.NDArray[np.bool_]) -> Counter[Pattern]:
    """Return how many members reached just which targets; ``reached`` (k, n) says it of each target and member."""
    targets, members = reached.shape
    if not targets:
        return Counter({(): members})
    if targets <= FEW:
        counted = np.bincount(_bits(reached, np.int16))
        return Counter({(pattern,): int(counted[pattern]) for pattern in np.flatnonzero(counted).tolist()})
    words = np.array(
        [_bits(reached[first : first + WORD]) for first in range(0, targets, WORD)],
        dtype=np.int64,
    )
    ordered = words[:, np.lexsort(words)]
    starts = np.flatnonzero((ordered[:, 1:] != ordered[:, :-1]).any(axis=0)) + 1
    firsts = np.concatenate([[0], starts])
    counts = np.diff(firsts, append=members)
    found = zip(*ordered[:, firsts].tolist(), strict=True)
    return Counter(dict(zip(found, counts.tolist(), strict=True)))


def reaching(found: Mapping[Pattern, int], wanted: Iterable[int]) -> int:
    """Return how many members reached all ``wanted`` targets, by their places, whatever else they reached."""
    places = [divmod(place, WORD) for place in wanted]
    return sum(count for pattern, count in found.items() if all(pattern[word] >> bit & 1 for word, bit in places))


def _bits(reached: npt.NDArray[np.bool_], kind: type[np.int16 | np.int64] = np.int64) -> npt.NDArray[np.signedinteger]:
    """Return a whole number of a ``kind`` for each member, with a bit for each target it reached."""
    bits: npt.NDArray[np.signedinteger] = np.left_shift(reached, np.arange(len(reached), dtype=kind)[:, None])
    answer: npt.NDArray[np.signedinteger] = bits.sum(axis=0, dtype=kind)
    return answer
