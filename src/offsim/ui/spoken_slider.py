"""What a screen reader is told of a slider: its value in its unit, where Qt would tell the number of a step."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from offsim.ui.wheel import Turner

READS_WORDS = sys.platform == "win32"
"""Elsewhere the value of a slider is asked for as a number alone, so that its words come with its name."""


class SpokenSlider(QAccessibleWidget):
    """A slider whose value is words, in the language of the window.

    It tells no number: readers on Windows make a share of the range of any, and then leave the words out. (Nor could
    it: ``interface_cast`` cannot be written in Python without a crash for all that it has nothing for.)
    """

    def __init__(self, slider: Turner) -> None:
        super().__init__(slider, QAccessible.Role.Slider)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the value in words, and the name without them where they are read."""
        slider = self.object()  # not kept: the binding never lets go of this, and with it of a window that is gone
        if isinstance(slider, Turner) and kind == QAccessible.Text.Value:
            return slider.spoken
        if isinstance(slider, Turner) and kind == QAccessible.Text.Name and READS_WORDS:
            return slider.label
        return super().text(kind)


def _spoken(_kind: str, part: QObject) -> QAccessibleInterface | None:
    return SpokenSlider(part) if isinstance(part, Turner) else None


@cache
def speak_of_sliders() -> None:
    """Have sliders read aloud so; Qt asks once for each, and only where something reads aloud."""
    QAccessible.installFactory(_spoken)
