"""Presses the buttons of a window by key: Return as Space does, and Down opens the menu of one that has one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ButtonKeys(QObject):
    """Watches whatever button has the focus, but in dialogs: there Return is for the answer that is offered."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press it, or open its menu."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        if isinstance(watched, QToolButton) and watched.menu() and event.key() == Qt.Key.Key_Down:
            watched.showMenu()
            return True
        if isinstance(watched, QToolButton | QPushButton) and event.key() in ENTER:
            watched.click()
            return True
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QToolButton | QPushButton) and not isinstance(now.window(), QDialog):
            now.installEventFilter(self)
