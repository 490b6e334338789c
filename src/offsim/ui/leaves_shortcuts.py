"""Fields that are typed in and leave the window its keys: Ctrl and a letter, but for those that edit text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

EDITING = frozenset({Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z})
"""With Ctrl: all, copy, paste, cut, redo, undo."""
LETTERS = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)

if TYPE_CHECKING:
    Part = QWidget
else:  # a second class of Qt beside the widget's own would be one too many
    Part = object


class LeavesShortcuts(Part):
    """Goes before a field's class: some systems give Ctrl+E and others of the window's keys a meaning in text."""

    def event(self, event: QEvent) -> bool:
        """Let a key of the window's be one, whatever the field would make of it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_of_window(event):
            event.ignore()
            return False
        return super().event(event)


def _is_of_window(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.key() in LETTERS and event.key() not in EDITING
