"""Changes gathered into one: told once, before anything they have made dirty is painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

TELL = QEvent.Type(QEvent.registerEventType())


class Pending(QObject):
    """Says ``told`` once for all the times it was ``start``-ed since the event at hand.

    A timer of no duration would come after the painting of what has changed already, and have it painted twice.
    """

    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waits = False

    def waits(self) -> bool:
        """Return whether there is something to tell."""
        return self._waits

    def start(self) -> None:
        """Have it told soon."""
        if not self._waits:
            self._waits = True
            QCoreApplication.postEvent(self, QEvent(TELL))

    def stop(self) -> None:
        """Tell nothing of what was gathered."""
        self._waits = False

    def event(self, event: QEvent) -> bool:
        """Tell it."""
        if event.type() != TELL:
            return super().event(event)
        if self._waits:
            self._waits = False
            self.told.emit()
        return True
