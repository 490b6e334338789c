"""The seed that says which draws an ensemble has."""

from __future__ import annotations

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

SEED = QT_TRANSLATE_NOOP("Problem", "A seed is a whole number from 0 to {most}, not “{found}”.")

MOST_SEED = (1 << 63) - 1
DEFAULT_SEED = 1
LONGEST = 40


def checked_seed(found: object) -> int:
    """Return a seed if it is one; a Problem says so where it is not."""
    if type(found) is not int or not 0 <= found <= MOST_SEED:
        raise Problem(SEED, most=MOST_SEED, found=shown_whole(found))
    return found


def shown_whole(found: object) -> str:
    """Return what was found instead of a whole number, short enough for a sentence."""
    try:
        words = str(found)
    except ValueError:  # thousands of digits
        return "…"
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
