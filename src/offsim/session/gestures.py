"""Numbers of gestures: what the hand does in one go becomes one step of the history."""

from __future__ import annotations

from itertools import count

KEYS_MERGE_FOR_MS = 700
"""Steps by key, wheel or button that follow each other within this are one gesture."""

# No two gestures share a number, not even those of a window and the one built anew in another language.
_NUMBERS = count()


def next_gesture() -> int:
    """Return the number of a new gesture."""
    return next(_NUMBERS)
