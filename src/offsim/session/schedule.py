"""When the parts of the window answer while a hand moves a lever: at once, a moment later, or once the hand rests."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

FOLLOW_MS = 40
"""What follows the charts does so within this: hardly anyone sees it lag, and most frames are spared it."""
DEAR_MS = 100
"""The same for what is dear, such as a map or the marks on all sliders, or changes too fast to be read."""
TURNS = 2
"""How many turns of the event loop a change takes: it is worked out in one, and painted in the next."""
SHARE_MS = 1.0
"""What follows takes no more of a turn than this, or one follower: a frame of a drag is not much longer for it."""
OVERDUE_MS = 40
"""For so long what is due lets the hand go first, where every turn belongs to a change."""
REST_MS = 150
"""A hand that has not moved a lever for this long rests."""

Follow = Callable[[], bool | None]
"""Follows, or does a part of it: then it says that there is more to do."""


def follow_whole(follow: Follow) -> None:
    """Have all of it done."""
    while follow():
        pass


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
        self._followers: list[tuple[Follow, float]] = []
        self._due: dict[Follow, float] = {}
        """What is yet to follow, and from when on."""
        self._begun: Follow | None = None
        """What has more to do."""
        self._turns = 0
        """How many turns, this one among them, belong to the last change."""
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._follow)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.rested)

    @property
    def busy(self) -> bool:
        """Whether something is yet to follow."""
        return bool(self._due or self._begun)

    def add(self, follow: Follow, every_ms: int = FOLLOW_MS) -> None:
        """Have ``follow`` called after changes: at once, or while a hand holds on at most every so often.

        Then a turn of the event loop calls as many as take a short time together, and calls them once what has changed
        is painted, so that the hand may go first; what is dear does a part of its work a turn.
        """
        self._followers.append((follow, every_ms / 1000))

    def change(self) -> None:
        """Say that something has changed; what waits already goes on waiting, so that no hand is too fast for it."""
        if self._closed:
            return
        self._rest.start()
        self._turns = TURNS if self._hands else 0
        now = monotonic()
        for follow, wait in self._followers:
            if self._hands:
                self._due.setdefault(follow, now + wait)
            else:
                follow_whole(follow)
        self._wait()

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
        self._next.stop()
        self._turns = 0
        begun, self._begun = self._begun, None
        for follow, _ in self._followers:
            if follow == begun:
                follow_whole(follow)
            if self._due.pop(follow, None) is not None:
                follow_whole(follow)

    def close(self) -> None:
        """Call nobody any more about changes."""
        self._closed = True
        self._begun, self._turns = None, 0
        self._due.clear()
        self._rest.stop()
        self._next.stop()

    def _wait(self) -> None:
        """Wait for what follows first: for the next turn where something has begun, or turns are to be counted."""
        if self._begun or self._turns:
            self._next.start(0)
        elif self._due:
            self._next.start(max(0, ceil((min(self._due.values()) - monotonic()) * 1000)))

    def _follow(self) -> None:
        """Go on with what has begun, or let those follow that are due, the first due first, as far as a turn goes."""
        if self._turns and not self._overdue():
            self._turns -= 1
        else:
            end = monotonic() + SHARE_MS / 1000
            while (next_one := self._next_one()) is not None:
                if next_one() and not self._closed:
                    self._begun = next_one
                if self._begun or monotonic() >= end:
                    break
        self._wait()

    def _overdue(self) -> bool:
        return any(monotonic() - due > OVERDUE_MS / 1000 for due in self._due.values())

    def _next_one(self) -> Follow | None:
        """Return what has begun, or else the first that is due."""
        if self._begun:
            begun, self._begun = self._begun, None
            return begun
        first = min(self._due, key=lambda each: self._due[each], default=None)
        if first is None or self._due[first] > monotonic():
            return None
        del self._due[first]
        return first
