"""How many members an ensemble has."""

from __future__ import annotations

from offsim.ensemble.sobol_sequence import MOST_POINTS
from offsim.model.problems import Problem
from offsim.model.seed import shown_whole
from offsim.model.text import QT_TRANSLATE_NOOP

MEMBERS = QT_TRANSLATE_NOOP("Problem", "The number of simulations is a whole number from 1 to {most}, not “{found}”.")

MOST_MEMBERS = MOST_POINTS


def checked_members(found: object) -> int:
    """Return a number of members if it makes sense; a Problem says so where it does not."""
    if type(found) is not int or not 1 <= found <= MOST_MEMBERS:
        raise Problem(MEMBERS, most=MOST_MEMBERS, found=shown_whole(found))
    return found
