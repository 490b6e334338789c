"""Names on charts that have little room: the unit stays, and what goes first is what the list beside the chart says."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

GROUP = " · "
"""What stands between the group of a lever and the lever."""
UNIT = re.compile(r"(?:[,،] [^,،]*|\s\([^()]*\))$")
"""The unit at the end of a name, as the three languages write it."""


def with_unit(name: str, metrics: QFontMetrics, room: int) -> str:
    """Return as much of a name as fits ``room`` pixels: without its group, then cut with dots before its unit."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    found = UNIT.search(name)
    unit = found.group() if found else ""
    own = name.removesuffix(unit).rpartition(GROUP)[2]
    left = room - metrics.horizontalAdvance(unit)
    if left <= metrics.horizontalAdvance(own[0] + "…" if own else ""):
        return metrics.elidedText(own, Qt.TextElideMode.ElideRight, room)
    return metrics.elidedText(own, Qt.TextElideMode.ElideRight, left) + unit
