"""How many members are worked out at once: what stays in the processor's cache, and ends soon where someone waits."""

from __future__ import annotations

from collections.abc import Iterator

from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import ALONE, Workers
from offsim.model.inputs import NO_LUCK, Inputs, Luck
from offsim.model.study import Study

MOST_CELLS = 400
"""Markets times years up to which hundreds of projections take less than a frame."""
CELLS_AT_ONCE = 1 << 20
"""Markets times years times members whose arrays the processor's cache holds, nearly."""


def is_large(study: Study) -> bool:
    """Say whether a study has so many markets and years that what takes many projections is not done in a frame."""
    return _cells(study) > MOST_CELLS


def members_at_once(study: Study) -> int:
    """Return how many members of a study are worked out at once: ``SLICE``, or a smaller power of two."""
    return min(SLICE, 1 << (CELLS_AT_ONCE // _cells(study)).bit_length() - 1)


def in_slices(
    study: Study, inputs: Inputs, luck: Luck = NO_LUCK, workers: Workers = ALONE
) -> Iterator[tuple[slice, Inputs, Luck]]:
    """Give which of the members are to be worked out at once, and theirs of the inputs and the luck, part by part.

    Where there is one projection, that is given whole, as the members from 0 to 0.

    Raises:
        Cancelled: the workers were told to stop, before a part.
    """
    members, each = max(inputs.members, luck.members), members_at_once(study)
    if members <= each:
        workers.check()
        yield slice(0, members), inputs, luck
        return
    for start in range(0, members, each):
        workers.check()
        part = slice(start, min(start + each, members))
        yield part, inputs.some(part), luck.some(part)


def _cells(study: Study) -> int:
    return len(study.markets) * len(study.years)
