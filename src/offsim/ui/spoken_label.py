"""A text that a screen reader says where it comes into view, and once it is another one."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QHideEvent, QShowEvent

from offsim.ui.announcing import announce_standing
from offsim.ui.stable_label import StableLabel

SETTLED_MS = 500
"""A text that has stood for so long is said: not each of those that a moving hand passes."""


class SpokenLabel(StableLabel):
    """A ``StableLabel`` for what whoever does not see it must hear: an answer, or what is wrong."""

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self._said = ""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._say)

    def show_text(self, words: str, colour: str = "") -> None:
        """Show a text, and have it said when no other follows."""
        super().show_text(words, colour)
        self._wait()

    def showEvent(self, event: QShowEvent) -> None:
        """Have it said again: it is another page or dialog that says it."""
        super().showEvent(event)
        self._said = ""
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say nothing of a page that is left."""
        super().hideEvent(event)
        self._settled.stop()

    def _wait(self) -> None:
        if QAccessible.isActive() and self.isVisible() and self.text() != self._said:
            self._settled.start()

    def _say(self) -> None:
        if self.text() != self._said:
            self._said = self.text()
            announce_standing(self, self._said)
