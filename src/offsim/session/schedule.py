"""When the parts of the window answer while a hand moves a lever: at once, a moment later, or once the hand rests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

FOLLOW_MS = 40
"""What follows the charts does so within this: hardly anyone sees it lag, and most frames are spared it."""
DEAR_MS = 100
"""The same for what is dear, such as a map or the marks on all sliders, or changes too fast to be read."""
REST_MS = 150
"""A hand that has not moved a lever for this long rests."""


class Schedule(QObject):
    """Tells what follows and what waits for rest about changes, which whoever makes them has shown already.

    ``held`` says that the first hand has taken hold, or the last has let go; ``rested`` that nothing has changed for a
    while, held or not.
    """

    held = Signal(bool)
    rested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hands, self._closed = 0, False
        self._followers: list[tuple[QTimer, Callable[[], None]]] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.rested)

    @property
    def busy(self) -> bool:
        """Whether something is yet to follow."""
        return any(wait.isActive() for wait, _ in self._followers)

    def add(self, follow: Callable[[], None], every_ms: int = FOLLOW_MS) -> None:
        """Have ``follow`` called after changes: at once, or while a hand holds on at most every so often."""
        wait = QTimer(self, singleShot=True, interval=every_ms)
        wait.timeout.connect(follow)
        self._followers.append((wait, follow))

    def change(self) -> None:
        """Say that something has changed; what waits already goes on waiting, so that no hand is too fast for it."""
        if self._closed:
            return
        self._rest.start()
        for wait, follow in self._followers:
            if not self._hands:
                follow()
            elif not wait.isActive():
                wait.start()

    def hold(self) -> None:
        """Say that a gesture begins; ``release`` says that it is over, once for each."""
        self._hands += 1
        if self._hands == 1:
            self.held.emit(True)

    def release(self) -> None:
        """Say that a gesture is over; after the last one, what waits follows at once."""
        self._hands -= 1
        if self._hands:
            return
        self.held.emit(False)
        for wait, follow in self._followers:
            if wait.isActive():
                wait.stop()
                follow()

    def close(self) -> None:
        """Call nobody any more about changes."""
        self._closed = True
        for wait in (self._rest, *(wait for wait, _ in self._followers)):
            wait.stop()
