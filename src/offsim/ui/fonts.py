"""The type that ships: IBM Plex Sans, with Arabic, in two weights; figures of both have one width."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from offsim.resources import resource_path

LATIN, ARABIC = "IBM Plex Sans", "IBM Plex Sans Arabic"
FILES = ("IBMPlexSans-Regular", "IBMPlexSans-SemiBold", "IBMPlexSansArabic-Regular", "IBMPlexSansArabic-SemiBold")
POINTS = 9.75
"""The size of ordinary text, 13 pixels on a screen of 96 to the inch."""


def use_type(app: QApplication, *, right_to_left: bool) -> None:
    """Let the whole application write in the type that ships, that of its language first."""
    _load()
    font = QFont([ARABIC, LATIN] if right_to_left else [LATIN, ARABIC])
    font.setPointSizeF(POINTS)
    app.setFont(font)


def semi_bold(font: QFont) -> QFont:
    """Return a font in its heavier weight; ``bold`` would be drawn from it with a second stroke."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


@cache
def _load() -> None:
    for name in FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", f"{name}.ttf")))
