"""The window as a thing on the screen: it tells when it stands, how wide it becomes, and what is dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

from offsim.ui.button_keys import ButtonKeys
from offsim.ui.files import openable
from offsim.ui.laying_out import lay_out
from offsim.ui.wheel import StillWindow
from offsim.ui.window_keys import WindowKeys

PAINTED_AFTER_MS = 50
"""By then a window that is shown has been painted once; what would keep it from that begins no earlier."""


class WindowFrame(StillWindow):
    """``painted`` comes once the window has been; ``resized`` gives its width before and now; ``dropped`` a file.

    ``presents`` says that a presentation is to begin, or has been left.
    """

    painted = Signal()
    resized = Signal(int, int)
    dropped = Signal(object)
    presents = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._placed = False
        self.setAcceptDrops(True)
        WindowKeys(self)
        ButtonKeys(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Take sizes seriously once the window stands: while it is placed, it has others than it will have."""
        super().showEvent(event)
        before = self.width()
        lay_out()
        QTimer.singleShot(0, self, lambda: self._place(before))
        QTimer.singleShot(PAINTED_AFTER_MS, self, self.painted.emit)

    def _place(self, before: int) -> None:
        """Take sizes seriously from now on, and tell of the one the window was placed with."""
        self._placed = True
        if self.width() != before:
            self.resized.emit(before, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of a width that lasts."""
        super().resizeEvent(event)
        if self._placed:
            self.resized.emit(event.oldSize().width(), event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that offsim can open."""
        if openable(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the file, once whoever dropped it has been let go."""
        event.acceptProposedAction()
        file = openable(event.mimeData().urls())[0]
        QTimer.singleShot(0, self, lambda: self.dropped.emit(file))
