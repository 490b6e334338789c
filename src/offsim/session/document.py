"""The open document: a scenario set, its file, and a history in which every edit is one step back or forward."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from weakref import ref

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from offsim import __version__
from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.scenario_set import ScenarioSet, same_content
from offsim.model.view import NO_VIEW, View
from offsim.session.draft_steps import NOTHING, DraftStep, DraftSteps, Held
from offsim.storage.atomic_file import write_atomically
from offsim.storage.document_file import document_bytes
from offsim.storage.file_stamp import Stamp, written_stamp
from offsim.storage.recovery import Work

StepWords = str | Callable[[Language], str]
"""What a step is called: in the language of the window, which may be another when it is shown; a name as it stands."""

STUDY = "study"
"""The key of the page that changes the text of the study."""


def in_words(words: StepWords, language: Language) -> str:
    """Return what a step is called in a language."""
    return words if isinstance(words, str) else words(language)


def one_line(words: str) -> str:
    """Return what a step is called on one line: Qt takes a second one for a name of its own."""
    return words.replace("\n", " ")


class Edit(QUndoCommand):
    """One step of the history: the set before and after; what follows in the same gesture is taken into it."""

    def __init__(
        self, document: Document, words: StepWords, after: ScenarioSet, gesture: tuple[str, int] | None
    ) -> None:
        super().__init__(document.said(words))
        self._document, self.words = ref(document), words  # the stack holds it unseen, and the document the stack
        self.before = document.scenarios
        self.after = after
        self.gesture = gesture

    def redo(self) -> None:
        """Show the set after the edit."""
        self._show(self.after)

    def undo(self) -> None:
        """Show the set before the edit."""
        self._show(self.before)

    def take(self, words: StepWords, after: ScenarioSet) -> None:
        """Go on to a later set."""
        self.after, self.words = after, words
        self.say()
        self.redo()

    def say(self) -> None:
        """Be called what the step is called in the language of the document's window."""
        if document := self._document():
            self.setText(document.said(self.words))

    def _show(self, scenarios: ScenarioSet) -> None:
        if document := self._document():
            document.show_set(scenarios)


class Document(QObject):
    """Holds what is open; ``changed`` says that the set, the file or the modified state is another.

    ``stamp`` is what is known of the file since it was last read or written. ``view`` is what the planner looks at, and
    is saved with the rest; ``draft`` is the text of the study as it is being changed, and is not. ``replaced`` says
    that something else is open, and its view is to be shown; ``draft_wanted`` that a page (key) is to hold what it held
    at another step of its draft, None for nothing, and whether the step is made again or taken back.
    """

    changed = Signal()
    replaced = Signal()
    draft_wanted = Signal(str, object, bool)

    def __init__(self, scenarios: ScenarioSet, file: Path | None = None) -> None:
        super().__init__()
        self.scenarios = scenarios
        self.saved = scenarios
        self.file = file
        self.stamp: Stamp | None = None
        self.view = NO_VIEW
        self._language: Language | None = None
        self._drafts: dict[str, Held] = {}
        self._draft_steps = DraftSteps()
        self._last: Edit | None = None
        self.history = QUndoStack(self)
        self.history.cleanChanged.connect(self.changed)

    def speak(self, language: Language) -> None:
        """Call the steps, those made and those to come, what they are called in a language."""
        self._language = language
        for place in range(self.history.count()):
            step = self.history.command(place)
            if isinstance(step, Edit):
                step.say()

    def said(self, words: StepWords) -> str:
        """Return what a step is called on one line, in the language of the window; nothing before there is one."""
        return one_line(in_words(words, self._language)) if self._language else ""

    @property
    def modified(self) -> bool:
        """Whether there is something to save; which scenario is shown is nothing."""
        return not same_content(self.scenarios, self.saved)

    def show_set(self, scenarios: ScenarioSet) -> None:
        """Put another set in place, without a step in the history."""
        if scenarios is not self.scenarios:
            self.scenarios = scenarios
            self.changed.emit()

    def edit(self, words: StepWords, after: ScenarioSet, gesture: tuple[str, int] | None = None) -> None:
        """Make an edit a step called ``words``, or part of the step of its ``gesture``; none where nothing changes.

        A gesture goes on inside its step, past the stack: telling every view of the history at each lever step would
        cost more than drawing the charts.
        """
        if after == self.scenarios:
            return
        if gesture and (open_step := self._open_step(gesture)):
            open_step.take(words, after)
            if after == open_step.before:  # back where it began, which leaves no step
                open_step.setObsolete(True)
                self._last = None
                self.history.undo()
        else:
            self._draft_steps.close(self.history.index(), self._drafts)
            self._last = Edit(self, words, after, gesture)
            self.history.push(self._last)

    @property
    def draft(self) -> str:
        """What pages hold that is not part of the document: the study as it is being changed, and remarks below it."""
        return "\n".join(self._drafts[page].words for page in sorted(self._drafts, key=lambda page: page != STUDY))

    @property
    def drafted(self) -> frozenset[str]:
        """The keys of the pages that hold something of it."""
        return frozenset(self._drafts)

    def keep_draft(self, page: str, words: str, itself: object, entered: bool) -> None:
        """Know of what a page (key) holds that is not part of the document, in words (none for nothing) and as it is.

        It is a step where it was ``entered`` now, and not where it is what has become of it.
        """
        before = self._drafts.get(page, NOTHING)
        if words != before.words:
            now = Held(words, itself)
            if entered:
                self._draft_steps.make(DraftStep(page, before, now, self.history.index()))
            self._hold(page, now)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back, of the history or of a draft."""
        return self.history.canUndo() or self._draft_steps.last(self.history.index(), self._drafts) is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self.history.canRedo() or self._draft_steps.next(self.history.index(), self._drafts) is not None

    def undo(self) -> None:
        """Take back what was done last, whether it is part of the document or not yet."""
        if step := self._draft_steps.last(self.history.index(), self._drafts):
            self._draft_steps.take_back(step)
            self._hold(step.page, step.before)
            self.draft_wanted.emit(step.page, step.before.itself, False)
        else:
            self.history.undo()

    def redo(self) -> None:
        """Make again what was taken back last."""
        if step := self._draft_steps.next(self.history.index(), self._drafts):
            self._draft_steps.make_again(step)
            self._hold(step.page, step.after)
            self.draft_wanted.emit(step.page, step.after.itself, True)
        else:
            self.history.redo()

    def _hold(self, page: str, now: Held) -> None:
        others = {key: held for key, held in self._drafts.items() if key != page}
        self._drafts = {**others, page: now} if now.words else others
        self.changed.emit()

    def begun(self, gesture: tuple[str, int] | None) -> ScenarioSet:
        """Return the set as it was when a gesture began; as it is now where the gesture has no step yet."""
        open_step = self._open_step(gesture) if gesture else None
        return open_step.before if open_step else self.scenarios

    def _open_step(self, gesture: tuple[str, int]) -> Edit | None:
        """Return the last step where it belongs to the gesture, is not undone and not the one that was saved."""
        last, index = self._last, self.history.index()
        if last is None or last.gesture != gesture or last.after is not self.scenarios:
            return None
        return last if index == self.history.count() and index != self.history.cleanIndex() else None

    def activate(self, scenario: str) -> None:
        """Show another scenario's levers; no step in the history."""
        self.show_set(scenario_set.activate(self.scenarios, scenario))

    def replace(
        self, scenarios: ScenarioSet, file: Path | None, stamp: Stamp | None = None, view: View = NO_VIEW
    ) -> None:
        """Open something else, with an empty history."""
        self.history.clear()
        self._last, self._draft_steps = None, DraftSteps()
        self.scenarios = self.saved = scenarios
        self.file, self.stamp, self.view, self._drafts = file, stamp, view, {}
        self.changed.emit()
        self.replaced.emit()

    def restore(self, words: StepWords, work: Work) -> None:
        """Open what was saved of unsaved work, and make the rest of it a step called ``words``."""
        self.replace(work.saved, work.file, work.stamp)
        self.edit(words, work.now)

    def reload(self, words: StepWords, scenarios: ScenarioSet, stamp: Stamp) -> None:
        """Take over what the file holds now, as a step called ``words``, so that what was here can be gone back to."""
        self.edit(words, scenarios)
        self.saved, self.stamp = scenarios, stamp
        self.history.setClean()
        self.changed.emit()

    def save(self, file: Path) -> None:
        """Write the document; raises Problem, and nothing is lost."""
        content = document_bytes(self.scenarios, __version__, self.view)
        write_atomically(file, content)
        self.file, self.stamp = file, written_stamp(file, content)
        self.saved = self.scenarios
        self.history.setClean()
        self.changed.emit()
