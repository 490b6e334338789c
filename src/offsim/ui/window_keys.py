"""Leaves a window its keys while one types: some systems give Ctrl and a letter a meaning in text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from offsim.ui.access_keys import give_access_keys

EDITING = frozenset({Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X})
"""With Ctrl: all, copy, paste, cut."""
GOING_BACK = frozenset({Qt.Key.Key_Y, Qt.Key.Key_Z})
"""With Ctrl: redo, undo; of what is typed where something is, else of the document."""
BY_KEY = QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
LETTERS = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class WindowKeys(QObject):
    """Watches whatever has the focus in a window and is typed in, and gives keys to the questions it asks."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a key of the window's be one, whatever the field would make of it; F2 is a table's where one types."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_F2 and _is_in_table(watched):
            event.accept()
            return True
        if _is_of_window(event, watched):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        asking = now.window() if now else None
        if isinstance(asking, QDialog) and not isinstance(asking, QFileDialog):
            give_access_keys(asking)
        if now and now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) and now.window() is self._window:
            now.installEventFilter(self)


def _is_in_table(field: QObject) -> bool:
    """Say whether a field is a list or table whose cells are typed in, or the editor of a cell."""
    viewport = field.parent()
    table = viewport.parent() if isinstance(viewport, QWidget) and not isinstance(field, QAbstractItemView) else field
    return isinstance(table, QAbstractItemView) and bool(table.editTriggers() & BY_KEY)


def _is_of_window(event: QKeyEvent, field: QObject) -> bool:
    if event.key() not in LETTERS or event.modifiers() not in (CONTROL, CONTROL | SHIFT):
        return False
    if event.key() in GOING_BACK:
        return not _is_being_typed(field)
    return event.modifiers() != CONTROL or event.key() not in EDITING


def _is_being_typed(field: QObject) -> bool:
    """Say whether there is something to go back or forward to in what is typed in a field."""
    line = field.lineEdit() if isinstance(field, QAbstractSpinBox | QComboBox) else field
    if isinstance(line, QPlainTextEdit | QTextEdit):
        return line.document().isUndoAvailable() or line.document().isRedoAvailable()
    return isinstance(line, QLineEdit) and (line.isUndoAvailable() or line.isRedoAvailable())
