"""The main window: builds the panels and pages, and connects them to the document in one block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.report.changes import lost_lines
from offsim.session.document import Document, StepWords
from offsim.session.edits import Edits
from offsim.session.goals import Goals, Solutions, first_goal
from offsim.session.pending import Pending
from offsim.session.schedule import DEAR_MS, Schedule, follow_whole
from offsim.session.settings import OPEN_GROUPS, Settings
from offsim.session.snapshot import Snapshot, snapshot
from offsim.session.worker import Worker
from offsim.ui import tasks
from offsim.ui.commands import Commands
from offsim.ui.files import Files
from offsim.ui.lever_cards import LeverCards
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.levers.panel import LeverPanel
from offsim.ui.levers.scenario_list import ScenarioList
from offsim.ui.notice import Notice
from offsim.ui.overlaid import Overlaid
from offsim.ui.pages.pages import Pages
from offsim.ui.panels import HISTORY, NOTES, WARNINGS, Panels, stacked
from offsim.ui.plain_text import window_title
from offsim.ui.rail import add_rail
from offsim.ui.side_panels import NotesBox, history_view
from offsim.ui.state_line import StateLine
from offsim.ui.style import Theme
from offsim.ui.tour.start import Tour
from offsim.ui.tour.toured import Toured
from offsim.ui.uncertainty_controls import UncertaintyControls
from offsim.ui.view_keeping import ViewKeeper
from offsim.ui.warnings_list import WarningsList
from offsim.ui.window_frame import WindowFrame
from offsim.ui.wishes import carry_out
from offsim.ui.written_files import tell_of_files

ANEW_MS = 30
"""How soon it is looked again whether the window can be built anew."""


class MainWindow(WindowFrame):
    """Shows a document from when it is told to begin.

    ``settings_wanted`` asks for the settings, ``anew_wanted`` for a window built anew.
    """

    settings_wanted = Signal()
    anew_wanted = Signal()

    def __init__(self, document: Document, settings: Settings, language: Language, theme: Theme) -> None:
        super().__init__()
        self.document, self._settings, self.language, self.theme = document, settings, language, theme
        self.study = document.scenarios.study
        self._snapshot, self._leaving = snapshot(document.scenarios), False
        self._history = history_view(document.history, language)
        self.gathered = Pending(self)
        self._anew = QTimer(self, singleShot=True, interval=ANEW_MS)
        self.schedule = Schedule(self)
        self.steps = Edits(self, document)
        self.draws = UncertaintyControls(self, settings, self.steps, language, theme)
        self.goals = Goals(self, first_goal(document.scenarios))
        self.scenarios = ScenarioList(language, theme)
        self.levers = LeverPanel(self.study, language, theme)
        self.cards = LeverCards(self, self.study, self.levers, self.steps, language, theme)
        self.notice = Notice(language, theme)
        self.pages = Pages(self.study, self.schedule, language, theme)
        self.files = Files(self, document, settings, language, self.catch_up, self.pages)
        self.warnings = WarningsList(language, theme)
        self.notes = NotesBox(language)
        self._state = StateLine(language, theme)
        side = {HISTORY: self._history, WARNINGS: self.warnings, NOTES: self.notes}
        self.commands = Commands(self, self.study, language, theme)
        self.actions_by_key = self.commands.by_key
        self.rail = add_rail(self, self.pages, language, theme)
        levers, pages = stacked(self.scenarios, self.levers), Overlaid(self.pages, self.notice)
        self.panels = Panels(self, settings, language, levers, pages, side, self.rail)
        self._build()
        self._build_commands()
        self._connect()
        shown = self.catch_up, lambda: self._snapshot
        toured = Toured(self, document, *shown, self.pages, self.panels, self.levers, language, theme)
        self.tour = Tour(toured, self.actions_by_key, self.notice, settings)
        self._set_pace()
        self.panels.restore()
        self.rail.setFocus()
        self.levers.open_groups(settings.get(OPEN_GROUPS))

    def begin(self) -> None:
        """Show the document for the first time."""
        self.refresh()
        self.commands.tell_of_newer_edition(self.notice)

    def refresh(self) -> None:
        """Show the document as it is now."""
        scenarios = self.document.scenarios
        if scenarios.study is not self.study:
            self._ask_anew()
            return
        begin = perf_counter()
        self.draws.want(scenarios)
        ensembles, plain = self.draws.known(scenarios), self.draws.plain
        self._snapshot = snapshot(scenarios, self._snapshot, ensembles, self.goals.goal, plain=plain)
        self.scenarios.show_snapshot(self._snapshot)
        self.levers.show_scenario(scenarios.active_scenario)
        self.levers.show_goal(self.goals.goal, scenarios.targets)
        self.goals.show_scenarios(scenarios)
        self.notes.show_note(self.language.say(scenarios.active_scenario.note))
        self.pages.show_snapshot(self._snapshot)
        self.warnings.show_snapshot(self._snapshot)
        self.setWindowTitle(window_title(self.files.title(), self.language.say(self.study.title), self.language))
        modified = self.document.modified
        if self.isWindowModified() != modified:
            self.setWindowModified(modified)
        self.commands.show_document(self.document, modified=modified)
        self.rail.show_drafts(self.document.drafted)
        self._state.show_state(self._snapshot, perf_counter() - begin)
        self.schedule.change()

    def catch_up(self) -> Snapshot:
        """Show the document as it is now, with what is still being typed, and return what is shown.

        Where the study is another by now, the window that shows it is not there yet.
        """
        self.finish_typing()
        if self.document.scenarios.study is not self.study:
            return snapshot(self.document.scenarios, goal=first_goal(self.document.scenarios))
        if self.gathered.waits():
            self.gathered.stop()
            self.refresh()
        return self._snapshot

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, and remember the layout."""
        if self._leaving:
            event.accept()
            return
        self.finish_typing()
        if self.files.may_close() and self.files.may_leave():
            self.remember()
            self._stop()
            event.accept()
        else:
            event.ignore()

    def _ask_anew(self) -> None:
        """Ask for a window built anew, but not under a question of this one, nor between a press and its click."""
        if QApplication.activeModalWidget() or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._anew.start()
        else:
            self.anew_wanted.emit()

    def _stop(self) -> None:
        """Let no thread go on."""
        self.gathered.blockSignals(True)  # what a worker tells at its end
        self._anew.stop()
        self.schedule.close()
        for worker in self.findChildren(Worker):  # all of them, before any is waited for
            worker.stop()
        for part in (self.draws, self.goals, self.files):
            part.close()
        self.pages.close_down()

    def remember(self) -> None:
        """Remember size and layout for the next window."""
        self.commands.leave_presentation()
        self.panels.remember()
        self._settings.set(OPEN_GROUPS, self.levers.groups_open())

    def leave(self) -> None:
        """Close without asking, because another window shows the same document, or the program ends unasked."""
        if self._leaving:
            return
        self._leaving = True
        self._stop()
        self.document.changed.disconnect(self.gathered.start)
        self.close()

    def _build(self) -> None:
        self.setObjectName("main_window")
        self.statusBar().addWidget(self._state, 1)
        for line in (*self.files.lines(self.theme), self.draws.line):
            self.statusBar().addPermanentWidget(line)

    def _build_commands(self) -> None:
        self.draws.use(self.actions_by_key)
        self.commands.follow_history(self.document.history)
        self.commands.add_menus(self.files, self._settings, self.steps, self.panels, self.pages)
        self.commands.add_buttons(self.scenarios)
        self.commands.offer_presentation(self.panels, self.document, self.scenarios)
        self.commands.connect(self._tasks(), self._do)

    def _tasks(self) -> tasks.Tasks:
        files, language, settings = self.files, self.language, self._settings
        return {
            "settings": self.settings_wanted.emit,
            "quit": self.close,
            **tasks.document_tasks(files, self.steps, self.document, self.scenarios, self.pages),
            **tasks.answer_tasks(self.catch_up, self.draws, language),
            **tasks.place_tasks(self.panels, self.levers, self.pages, self.commands.tool_bar, self.notice),
            **tasks.edition_tasks(self, self.steps, language, settings, self.notice.say),
            **tasks.text_tasks(settings, self.notice, self._ask_anew),
            **tasks.help_tasks(self, self.pages, language, self.theme),
        }

    def _connect(self) -> None:
        document, files = self.document, self.files
        document.changed.connect(self.gathered.start)
        self.gathered.told.connect(self.refresh)
        self._anew.timeout.connect(self.refresh)
        self.painted.connect(self.draws.start)
        self.painted.connect(self._begin_marks, Qt.ConnectionType.SingleShotConnection)
        self.resized.connect(self.panels.make_room)
        self.dropped.connect(files.open)
        document.history.indexChanged.connect(self.notice.hide)
        files.wanted.connect(self.finish_typing)
        tell_of_files(files, self.notice, self.language)
        carry_out(self.steps, self.goals, self.levers, self.scenarios, self.pages, self.notes)
        self.views = ViewKeeper(self, document, self.study, self.pages, self.goals)
        self.scenarios.activated.connect(self._activate)
        self.scenarios.delete_wanted.connect(self.actions_by_key["delete"].trigger)
        self.draws.changed.connect(self.gathered.start)
        self.draws.failed.connect(self._refuse)
        self.goals.changed.connect(self.gathered.start)
        self.goals.failed.connect(self._refuse)
        self.goals.found.connect(self._show_solutions)
        self.levers.refused.connect(self._refuse)
        self.steps.refused.connect(self._refuse)
        self.steps.lost.connect(lambda old, new: self.notice.say(lambda says: "\n".join(lost_lines(old, new, says))))
        self.steps.begun.connect(self.finish_typing)
        self.cards.fact_wanted.connect(self.pages.show_fact)
        self.warnings.counted.connect(self.panels.count_warnings)
        self.warnings.lever_wanted.connect(self._show_lever)
        self.pages.levers_wanted.connect(self._set_levers)
        self.pages.lever_wanted.connect(self._show_lever)

    def _set_pace(self) -> None:
        """Let what follows the hand follow, in this order, and what waits for its rest wait."""
        schedule = self.schedule  # the pages have put themselves first
        schedule.add(self.levers.follow)
        schedule.add(self.warnings.follow)
        schedule.add(self._state.follow, DEAR_MS)
        schedule.rested.connect(self.draws.rest)
        schedule.rested.connect(self.goals.rest)
        for hands in (self.levers, self.cards):
            hands.begun.connect(schedule.hold)
            hands.ended.connect(schedule.release)
        schedule.held.connect(lambda _: self._history.viewport().update())  # a gesture goes on inside its step

    def _begin_marks(self) -> None:
        """Find the marks of the sliders, and explain charts, from now on: the window is painted without, and sooner."""
        self.schedule.add(self.goals.follow, DEAR_MS)
        follow_whole(self.goals.follow)
        self.pages.charts.begin()

    def _show_solutions(self, solutions: Solutions) -> None:
        self.levers.show_solutions(solutions, self.goals.goal.targets)
        self.pages.show_solutions(solutions)

    def _set_levers(self, values: Mapping[str, float], words: StepWords, gesture: int) -> None:
        self.finish_typing()
        self.steps.set_levers(values, words, gesture)

    def _show_lever(self, key: str) -> None:
        self.panels.levers.show()
        self.levers.show_lever(key)

    def _refuse(self, problem: Problem) -> None:
        self.notice.say(lambda language: language.explain(problem))
        self.gathered.start()

    def _do(self, task: Callable[[], object]) -> None:
        self.finish_typing()
        task()

    def _activate(self, scenario: str) -> None:
        self.finish_typing()
        if scenario in {known.key for known in self.document.scenarios.scenarios}:
            self.document.activate(scenario)
        self.gathered.start()  # the list may be behind the document, or the document behind the list

    def finish_typing(self) -> None:
        """Let a note, number or name count that is still being typed."""
        self.notes.tell()
        self.scenarios.finish_renaming()
        self.pages.finish_typing()
        focus = self.focusWidget()
        if isinstance(focus, NumberBox):
            focus.read()
