"""The colours scenarios keep everywhere, on white ground and on dark, by its number, and their patterns.

Okabe and Ito's order, moved apart until normal eyes and those without red, green or blue tell every two of them, and
the grey of the reference, from each other; tests/report/test_colours.py says how far.
"""

from __future__ import annotations

ON_WHITE = ("#076AAF", "#E2590D", "#269F68", "#AA7F9B", "#714511", "#510C80", "#000000")
ON_DARK = ("#6D97B4", "#DE9705", "#2FD886", "#FFBBFC", "#FFE91C", "#A464FF", "#FFFFFF")
GREY_ON_WHITE, GREY_ON_DARK = "#616367", "#B5BABB"
"""The reference, beside another scenario."""
PATTERNS = ("solid", "dash", "square_dot", "dash_dot")
"""How lines are drawn, as spreadsheets name it: one after the other, each with all colours."""


def pattern_of(number: int) -> str:
    """Return the pattern (of ``PATTERNS``) that tells a scenario from those whose colour it shares, by its number."""
    return PATTERNS[number // len(ON_WHITE) % len(PATTERNS)]
