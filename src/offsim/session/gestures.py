"""Gestures: what the hand does in one go becomes one step of the history, and the window answers it as one."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

KEYS_MERGE_FOR_MS = 700
"""Steps by key, wheel or button that follow each other within this are one gesture."""

# No two gestures share a number, not even those of a window and the one built anew in another language.
_NUMBERS = count()


def next_gesture() -> int:
    """Return the number of a new gesture."""
    return next(_NUMBERS)


class Gesture(QObject):
    """The gestures of one control, each with a ``number``: a drag, or steps that follow each other closely.

    ``begun`` and ``ended`` come once for each gesture, in turn.
    """

    begun = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.number = next_gesture()
        self._open = False
        self._pause = QTimer(self, singleShot=True, interval=KEYS_MERGE_FOR_MS)
        self._pause.timeout.connect(self.end)

    def press(self) -> None:
        """Begin a drag, which is a gesture of its own."""
        self._pause.stop()
        self.number = next_gesture()
        self._begin()

    def step(self, *, dragged: bool) -> None:
        """Go on by a step; unless it is ``dragged``, no other one within a while ends the gesture."""
        self._begin()
        if not dragged:
            self._pause.start()

    def end(self) -> None:
        """Let what comes next be another gesture."""
        self._pause.stop()
        self.number = next_gesture()
        if self._open:
            self._open = False
            self.ended.emit()

    def _begin(self) -> None:
        if not self._open:
            self._open = True
            self.begun.emit()
