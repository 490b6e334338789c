"""The pens charts draw with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from offsim.ui.text_size import drawn

HAIRLINE = 1.0


def pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen whose width does not scale with the view, but goes with text where it is more than a hairline."""
    result = QPen(QColor(colour), drawn(width) if width > HAIRLINE else width, style)
    result.setCosmetic(True)
    return result


STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "square_dot": Qt.PenStyle.DotLine,
    "dash_dot": Qt.PenStyle.DashDotLine,
}
"""How Qt draws ``report.colours.PATTERNS``."""
