"""What every page of the window is: it shows, follows and rests as the hand moves, and has wishes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.session.goals import Solutions
from offsim.session.schedule import FOLLOW_MS
from offsim.session.snapshot import Snapshot
from offsim.ui.announcing import announce_standing
from offsim.ui.charts.drawing import Drawing
from offsim.ui.pages.kept_choices import kept_choices, resume_choices
from offsim.ui.text_size import drawn


def calculating(language: Language) -> str:
    """Say that an answer is on its way."""
    return language.translate("Page", "Calculating…")


def set_words(what: str, language: Language) -> str:
    """Say that something is set, where nothing else that has the focus says so."""
    return language.translate("Page", "Set: {what}").format(what=what)


LEAST_CHART = 230
"""Charts side by side that would be narrower, at text of 100 %, stand one below the other."""
ROOMY = (900, 660)
"""The width and height from which on a page has room for large type."""


class Scaled(Protocol):
    """What has axes or a scale."""

    def hold(self) -> None:
        """Let them stand still."""

    def settle(self) -> None:
        """Let them fit again."""


class Page(QWidget):
    """One page, in three paces: ``show_snapshot`` at every step, ``follow`` a moment later, ``rest`` with the hand.

    ``asked`` says that the planner has chosen another question on the page, which is to be followed as a step is.
    ``begun`` and ``ended`` say that a hand takes hold of levers here, and lets go. The wishes are carried out by the
    window: ``levers_wanted`` asks for levers, by key, at values (one step of the history), with words for the step and
    a gesture; ``lever_wanted`` for a lever to be brought into view; ``scenario_wanted`` for a scenario to be added;
    ``goal_wanted`` for the marks on the sliders to be for another ``Goal``; ``study_wanted`` for the study to be
    another ``Study``, with words for the step: then all pages are made anew, and ``resume`` what these have ``kept``;
    ``page_wanted`` for another page, by its key, to come to the front; ``drafted`` for what is put in and is not
    part of the document to be kept: in words (none for nothing), as ``restore`` takes it, and whether it was entered
    now. ``chart_made`` tells of a chart that came later.
    """

    pictures: Sequence[Drawing] = ()
    """Its charts, which can be kept as pictures."""
    scales: Sequence[Scaled] = ()
    """What stands still while a hand holds on."""
    choices: Sequence[QWidget] = ()
    """The boxes in which the planner chooses, and what shares out the room, each with a name."""
    every_ms = FOLLOW_MS
    """How often it follows a hand at most: as words do, or as what is dear."""
    asked = Signal()
    begun = Signal()
    ended = Signal()
    levers_wanted = Signal(object, object, int)
    lever_wanted = Signal(str)
    scenario_wanted = Signal(object)
    goal_wanted = Signal(object)
    study_wanted = Signal(object, object)
    page_wanted = Signal(str)
    chart_made = Signal(object)
    drafted = Signal(str, object, bool)
    roomy = Signal(bool)
    """Whether there is room for large type now, told when that changes; at first there is none."""
    is_roomy = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell whether there is room for large type."""
        super().resizeEvent(event)
        roomy = event.size().width() >= drawn(ROOMY[0]) and event.size().height() >= drawn(ROOMY[1])
        if roomy is not self.is_roomy:
            self.is_roomy = roomy
            self.roomy.emit(roomy)

    def showEvent(self, event: QShowEvent) -> None:
        """Name the page that has come to the front to whoever cannot see it; the focus may stay where it was."""
        super().showEvent(event)
        if not event.spontaneous():
            announce_standing(self, self.accessibleName())

    def __init__(self) -> None:
        super().__init__()
        self._snapshot: Snapshot | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take another snapshot, and show at once what is cheap and the eye is on, such as charts."""
        self._snapshot = snapshot

    def follow(self) -> None:
        """Show what is dearer, or too small to be read while a hand moves: sentences and tables."""

    def complete(self) -> None:
        """Show at once what its charts show, however long that takes; nobody watches."""
        self.follow()

    def rest(self) -> None:
        """Begin what takes a while in the background, where it is due."""

    def show_solutions(self, solutions: Solutions) -> None:
        """Show where each lever alone meets the targets of the goal, by lever key."""

    def close_down(self) -> None:
        """Stop for good what is still being worked out, and return when no thread is left."""

    def kept(self) -> object:
        """Return what the planner has chosen here and would choose again, for the page that takes this one's place."""
        return kept_choices(self.choices)

    def resume(self, kept: Any) -> None:  # noqa: ANN401  (what ``kept`` of the same page gave)
        """Stand where the page before this one stood, as far as the study still lets it."""
        resume_choices(self.choices, kept)

    def show_fact(self, key: str) -> None:
        """Bring a fact into view, by its dotted key, where the page has any."""

    def finish_typing(self) -> None:
        """Let count what is still being typed here."""

    def has_draft(self) -> bool:
        """Say whether something was put in here that is not part of the document, and would go with the page."""
        return False

    def take_draft(self, words: str) -> None:
        """Go on with a text of the study that is being changed, where the page changes it."""

    def restore(self, held: Any) -> None:  # noqa: ANN401  (what ``drafted`` of the same page told)
        """Hold again what was put in here before and is not part of the document, None for nothing."""

    def drop_draft(self) -> None:
        """Drop what was put in here that is not part of the document."""

    def import_figures(self) -> None:
        """Let the planner bring figures from a file, where the page takes any."""

    def hold(self) -> None:
        """Let the axes stand still."""
        for drawing in self.scales:
            drawing.hold()

    def settle(self) -> None:
        """Let the axes fit again."""
        for drawing in self.scales:
            drawing.settle()
