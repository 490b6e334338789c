"""A colour laid thinly over a ground, mixed beforehand: opaque, so that it is the same however often it is drawn."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mixed(colour: QColor | str, part: float, ground: QColor | str) -> QColor:
    """Return a ground with a part (0 to 1) of a colour in it."""
    over, under = QColor(colour), QColor(ground)
    parts = [(over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue())]
    return QColor(*(round(part * one + (1 - part) * other) for one, other in parts))
