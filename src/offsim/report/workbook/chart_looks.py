"""How charts look: fonts that stay legible in print, lines, and the colours scenarios have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.language import Language
from offsim.report.colours import ON_WHITE, pattern_of
from offsim.report.workbook.formats import INK, LINE

FONT: Mapping[str, Any] = {"size": 11, "color": INK, "bold": False}
"""Sheets are printed at three quarters of their size and no smaller."""
TITLE_FONT: Mapping[str, Any] = {"size": 13, "color": INK}
AXIS_LINE: Mapping[str, Any] = {"color": LINE}
GRID: Mapping[str, Any] = {"visible": True, "line": {"color": LINE, "width": 0.5}}
HIDDEN: Mapping[str, Any] = {"fill": {"none": True}, "border": {"none": True}}
RIGHT_TO_LEFT, END = "\u2067", "\u2069"
PLACED: Mapping[str, Any] = {"object_position": 2, "x_offset": 3, "y_offset": 6}
"""Charts move with their cells but keep their size; their frame is not on the edge of a page, which would cut it."""
HATCHES = ("", "wide_upward_diagonal", "small_grid", "wide_downward_diagonal")
"""How bars of one colour are told apart, as many as there are patterns of lines."""
RISE, FALL = "#0A6B4B", "#A33A00"


def colour_of(number: int) -> str:
    """Return the colour of a scenario by its number."""
    return ON_WHITE[number % len(ON_WHITE)]


def look_of(number: int) -> Mapping[str, str]:
    """Return the line of a scenario by its number; a pattern tells apart those that share a colour."""
    return {"color": colour_of(number), "dash_type": pattern_of(number)}


def bar_of(number: int) -> Mapping[str, Any]:
    """Return the bar of a scenario by its number, hatched where a scenario before it has its colour."""
    hatch = HATCHES[number // len(ON_WHITE) % len(HATCHES)]
    if not hatch:
        return {"fill": {"color": colour_of(number)}}
    return {"pattern": {"pattern": hatch, "fg_color": colour_of(number), "bg_color": "#FFFFFF"}}


def drawn_words(words: str, language: Language) -> str:
    """Return words for a cell that a chart takes a name from.

    Charts set every text from left to right, which puts the numbers in Arabic words in the wrong places; between marks
    of direction they keep theirs.
    """
    return f"{RIGHT_TO_LEFT}{words}{END}" if language.right_to_left and words else words
