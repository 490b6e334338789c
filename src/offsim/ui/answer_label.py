"""The answer of a page in words: large where the page is, and otherwise as large as leaves room for the rest."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QHideEvent, QShowEvent

from offsim.ui.announcing import announce
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import HEADING, TITLE, sized

SETTLED_MS = 500
"""An answer that has stood for so long is said: not each of those that a moving hand passes."""


class AnswerLabel(StableLabel):
    """Has one of two sizes of type; a screen reader says it where it comes into view, and once it is another one."""

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self._ordinary = self.font()
        self._said = ""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._say)
        self.setFont(sized(self._ordinary, HEADING))

    def show_text(self, words: str, colour: str = "") -> None:
        """Show a text, and have it said when no other follows."""
        super().show_text(words, colour)
        self._wait()

    def showEvent(self, event: QShowEvent) -> None:
        """Have it said again: it is another page that answers."""
        super().showEvent(event)
        self._said = ""
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say nothing of a page that is left."""
        super().hideEvent(event)
        self._settled.stop()

    def show_roomy(self, roomy: bool) -> None:
        """Take the larger size on a ``roomy`` page, and wrap anew."""
        self.setFont(sized(self._ordinary, TITLE if roomy else HEADING))
        self.ask_for_lines()
        self.updateGeometry()

    def _wait(self) -> None:
        if QAccessible.isActive() and self.isVisible() and self.text() != self._said:
            self._settled.start()

    def _say(self) -> None:
        if self.text() != self._said:
            self._said = self.text()
            announce(self, self._said)
