"""A button that Return presses as Space does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnteredButton(QToolButton):
    """Is pressed with Return as with Space."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Return as with Space."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
