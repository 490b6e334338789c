"""The answer of a page in words: large where the page is wide, and otherwise as large as leaves room for the rest."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from offsim.ui.stable_label import StableLabel
from offsim.ui.style import HEADING, TITLE, sized

WIDE = 900


class AnswerLabel(StableLabel):
    """Has its size of type from its width."""

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self._ordinary = self.font()
        self.setFont(sized(self._ordinary, HEADING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the size of type that fits, and wrap anew."""
        font = sized(self._ordinary, TITLE if event.size().width() >= WIDE else HEADING)
        if font.pointSizeF() != self.font().pointSizeF():
            self.setFont(font)
            self.updateGeometry()
        super().resizeEvent(event)
