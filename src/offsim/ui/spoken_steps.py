"""Has a screen reader say the steps of the history: most are made by a key that leaves the focus where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.session.document import Edit
from offsim.ui.announcing import announce


class SpokenSteps(QObject):
    """Says each step that is made, undone or made again, for a window; a lever says itself what a hand makes of it."""

    def __init__(self, window: QWidget, history: QUndoStack, language: Language) -> None:
        super().__init__(window)
        self._window, self._history, self._language = window, history, language
        self._place, self._count = history.index(), history.count()
        history.indexChanged.connect(self._say)

    def _say(self, place: int) -> None:
        try:
            count = self._history.count()
        except RuntimeError:  # it goes, with its document, and empties itself on the way
            return
        before, made = self._place, count != self._count
        self._place, self._count = place, count
        if place > before:
            step = self._history.command(place - 1)
            if not (made and isinstance(step, Edit) and step.gesture):
                announce(self._window, step.text())
        elif place < self._count:
            undone = self._language.translate("Step", "Undone: {step}")
            announce(self._window, undone.format(step=self._history.text(place)))
