"""Has a screen reader say the steps of the history: most are made by a key that leaves the focus where it is."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.text import Counted
from offsim.session.document import Edit
from offsim.ui.announcing import announce


class SpokenSteps(QObject):
    """Says each step that is made, undone or made again, for a window; a lever says itself what a hand makes of it."""

    def __init__(self, window: QWidget, history: QUndoStack, language: Language) -> None:
        super().__init__(window)
        self._window, self._history, self._language = window, history, language
        self._keep()
        history.indexChanged.connect(self._say)

    def _keep(self) -> None:
        """Know where the history stands, and which step would be made again."""
        self._place = self._history.index()
        self._undone = ref(self._history.command(self._place)) if self._place < self._history.count() else None

    def _say(self, place: int) -> None:
        try:
            count = self._history.count()
        except RuntimeError:  # it goes, with its document, and empties itself on the way
            return
        before, undone = self._place, self._undone
        self._keep()
        if place > before:
            step = self._history.command(place - 1)
            again = undone is not None and undone() is self._history.command(before)
            if again and place > before + 1:
                announce(self._window, self._language.say(Counted.tr("%n steps made again", None, place - before)))
            elif again:
                words = self._language.translate("Step", "Made again: {step}")
                announce(self._window, words.format(step=step.text()))
            elif not (isinstance(step, Edit) and step.gesture):
                announce(self._window, step.text())
        elif place + 1 < min(before, count + 1):
            announce(self._window, self._language.say(Counted.tr("%n steps undone", None, before - place)))
        elif place < count:
            words = self._language.translate("Step", "Undone: {step}")
            announce(self._window, words.format(step=self._history.text(place)))
