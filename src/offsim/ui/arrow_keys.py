"""Buttons that the arrow keys do not leave: Qt would go on like Tab, and the next press would move a slider there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})

if TYPE_CHECKING:
    Part = QWidget
else:  # a second class of Qt beside the widget's own would be one too many
    Part = object


class StaysUnderArrows(Part):
    """Goes before a button's class: arrow keys are for what the button stands in, as a page that scrolls."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to what is around."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PushButton(StaysUnderArrows, QPushButton):
    """A button of a page or a message."""
