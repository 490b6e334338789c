"""The pens charts draw with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen


def pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen whose width does not scale with the view."""
    result = QPen(QColor(colour), width, style)
    result.setCosmetic(True)
    return result
