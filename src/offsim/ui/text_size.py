"""How large text is, in per cent of what is usual, and with it rows, boxes and the room for words in charts."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from offsim.ui.fonts import POINTS

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
USUAL = 100
PERCENT = "text_percent"
"""Where the application remembers how large its text is."""


def apply_text_size(app: QApplication, percent: int) -> None:
    """Let all that is made from now on have text of a size, the nearest of ``SIZES``."""
    percent = _nearest(percent)
    app.setProperty(PERCENT, percent)
    text_percent.cache_clear()
    font = QFont(app.font())
    font.setPointSizeF(POINTS * percent / USUAL)
    if font.pointSizeF() != app.font().pointSizeF():
        app.setFont(font)


@cache
def text_percent() -> int:
    """Return how large text is now, in per cent; asked a thousand times while a window is built."""
    app = QApplication.instance()
    return (app and app.property(PERCENT)) or USUAL


def grown(pixels: float) -> int:
    """Return a length that goes with text, given for 100 %, in whole pixels at the size text has now."""
    return round(pixels * text_percent() / USUAL)


def drawn(pixels: float) -> float:
    """Return a length that goes with text where it becomes larger, to draw with: what is seen at 100 % stays seen."""
    return pixels * max(text_percent(), USUAL) / USUAL


def stepped(percent: int, steps: int) -> int:
    """Return the size so many steps above or below the one nearest to another, or the last there is."""
    place = SIZES.index(_nearest(percent)) + steps
    return SIZES[min(max(place, 0), len(SIZES) - 1)]


def _nearest(percent: int) -> int:
    return min(SIZES, key=lambda size: abs(size - percent))
