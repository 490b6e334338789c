"""The open document: a scenario set, its file, and a history in which every edit is one step back or forward."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from offsim import __version__
from offsim.model import scenario_set
from offsim.model.scenario_set import ScenarioSet
from offsim.storage.atomic_file import write_atomically
from offsim.storage.document_file import document_bytes

EDIT_ID = 1


class Edit(QUndoCommand):
    """One step of the history: the set before and after; edits of one gesture merge into one step."""

    def __init__(self, document: Document, words: str, after: ScenarioSet, gesture: tuple[str, int] | None) -> None:
        super().__init__(words)
        self.document = document
        self.before = document.scenarios
        self.after = after
        self.gesture = gesture

    def id(self) -> int:
        """Let the stack offer edits to one another for merging, where they belong to a gesture."""
        return EDIT_ID if self.gesture else -1

    def redo(self) -> None:
        """Show the set after the edit."""
        self.document.show_set(self.after)

    def undo(self) -> None:
        """Show the set before the edit."""
        self.document.show_set(self.before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next edit of the same gesture; a gesture that ends where it began leaves no step."""
        if not isinstance(other, Edit) or other.gesture != self.gesture:
            return False
        self.after = other.after
        self.setText(other.text())
        self.setObsolete(self.after == self.before)
        return True


class Document(QObject):
    """Holds what is open; ``changed`` says that the set, the file or the modified state is another."""

    changed = Signal()

    def __init__(self, scenarios: ScenarioSet, file: Path | None = None) -> None:
        super().__init__()
        self.scenarios = scenarios
        self.saved = scenarios
        self.file = file
        self.history = QUndoStack(self)
        self.history.cleanChanged.connect(self.changed)

    @property
    def modified(self) -> bool:
        """Whether there is something to save; which scenario is shown is nothing."""
        return replace(self.scenarios, active=self.saved.active) != self.saved

    def show_set(self, scenarios: ScenarioSet) -> None:
        """Put another set in place, without a step in the history."""
        if scenarios is not self.scenarios:
            self.scenarios = scenarios
            self.changed.emit()

    def edit(self, words: str, after: ScenarioSet, gesture: tuple[str, int] | None = None) -> None:
        """Make an edit a step called ``words``, or part of the step of its ``gesture``; none where nothing changes."""
        if after != self.scenarios:
            self.history.push(Edit(self, words, after, gesture))

    def activate(self, scenario: str) -> None:
        """Show another scenario's levers; no step in the history."""
        self.show_set(scenario_set.activate(self.scenarios, scenario))

    def replace(self, scenarios: ScenarioSet, file: Path | None) -> None:
        """Open something else, with an empty history."""
        self.history.clear()
        self.scenarios = self.saved = scenarios
        self.file = file
        self.changed.emit()

    def save(self, file: Path) -> None:
        """Write the document; raises Problem, and nothing is lost."""
        write_atomically(file, document_bytes(self.scenarios, __version__))
        self.file = file
        self.saved = self.scenarios
        self.history.setClean()
        self.changed.emit()
