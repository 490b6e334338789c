"""What the panels at the side hold: the history as a list to click, and the scenario's notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QUndoStack
from PySide6.QtWidgets import QPlainTextEdit, QUndoView

from offsim.language import Language
from offsim.ui.assistive_choice import AssistiveChoice
from offsim.ui.wrapped_text import WithUnits

NOTES_WAIT_MS = 400
LONGEST_WAIT_MS = 3000


def history_view(history: QUndoStack, language: Language) -> QUndoView:
    """Return the list of steps; a click goes there."""
    view = QUndoView(history)
    view.setObjectName("history_list")
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setWordWrap(True)
    view.setResizeMode(QUndoView.ResizeMode.Adjust)
    view.setItemDelegate(WithUnits(view))
    view.setEmptyLabel(language.translate("History", "As opened"))
    view.setAccessibleName(language.translate("History", "History of edits"))
    AssistiveChoice(view)
    return view


class NotesBox(QPlainTextEdit):
    """Shows a scenario's note; ``edited`` tells the new one when the typing pauses, or goes on for long."""

    edited = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("notes")
        self.setAccessibleName(language.translate("Notes", "Notes on this scenario"))
        self.setPlaceholderText(language.translate("Notes", "Why these settings? Notes are saved with the scenario."))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._pause = QTimer(self, singleShot=True, interval=NOTES_WAIT_MS)
        self._pause.timeout.connect(self.tell)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._longest.timeout.connect(self.tell)
        self._shown = self._untouched = ""
        self.textChanged.connect(self._wait)

    def show_note(self, note: str) -> None:
        """Show a note, without telling anyone; what is being typed stays."""
        if note != self._shown:
            self._pause.stop()
            self._shown = note
            blocked = self.blockSignals(True)
            self.setPlainText(note)
            self._untouched = self.toPlainText()  # where spaces that keep words together have become common ones
            self.blockSignals(blocked)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed before anything else can be done to the document."""
        self.tell()
        super().focusOutEvent(event)

    def tell(self) -> None:
        """Tell what was typed, if anything new was."""
        self._pause.stop()
        self._longest.stop()
        if self.toPlainText() != self._untouched:
            self._shown = self._untouched = self.toPlainText()
            self.edited.emit(self._shown)

    def _wait(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
