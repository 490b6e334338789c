"""Numbers of gestures: what the hand does in one go becomes one step of the history."""

from __future__ import annotations

from itertools import count

# No two gestures share a number, not even those of a window and the one built anew in another language.
_NUMBERS = count()


def next_gesture() -> int:
    """Return the number of a new gesture."""
    return next(_NUMBERS)
