"""Lets what assistive tools choose in a list be what it is at: they select an entry, and leave the current one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView


class AssistiveChoice(QObject):
    """Watches a view in which one entry is chosen at a time, once its model is set."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        # later, for Qt itself selects an entry first and then makes it the current one
        view.selectionModel().selectionChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    def _follow(self) -> None:
        chosen = self._view.selectionModel().selectedIndexes()
        if len(chosen) == 1 and chosen[0] != self._view.currentIndex():
            self._view.setCurrentIndex(chosen[0])
