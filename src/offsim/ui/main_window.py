"""The main window: builds the panels and pages, and connects them to the document in one block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.session.document import Document
from offsim.session.edits import Edits
from offsim.session.goals import Goals, Solutions, first_goal
from offsim.session.settings import CLOSED_GROUPS, Settings
from offsim.session.snapshot import Snapshot, snapshot
from offsim.ui import menus
from offsim.ui.actions import make_actions
from offsim.ui.files import Files, openable
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.levers.panel import LeverPanel
from offsim.ui.levers.scenario_list import ScenarioList
from offsim.ui.notice import Notice
from offsim.ui.pages.pages import Pages
from offsim.ui.panels import HISTORY, NOTES, WARNINGS, Panels, stacked
from offsim.ui.plain_text import copy, title_part
from offsim.ui.side_panels import NotesBox, history_view
from offsim.ui.state_line import StateLine
from offsim.ui.style import Theme
from offsim.ui.uncertainty_controls import UncertaintyControls
from offsim.ui.warnings_list import WarningsList
from offsim.ui.wheel import StillWindow

DRAWS_FOLLOW_MS = 50


class MainWindow(StillWindow):
    """Shows a document; ``settings_wanted`` and ``study_changed`` ask for a window built anew."""

    settings_wanted = Signal()
    study_changed = Signal()

    def __init__(self, document: Document, settings: Settings, language: Language, theme: Theme) -> None:
        super().__init__()
        self.document, self._settings, self.language, self.theme = document, settings, language, theme
        self._study = document.scenarios.study
        self._snapshot: Snapshot | None = None
        self._leaving = self._placed = False
        self._history = history_view(document.history, language)
        self.gathered = QTimer(self, singleShot=True, interval=0)
        self.steps = Edits(self, document, language)
        self.draws = UncertaintyControls(self, settings, self.steps, language, theme)
        self.goals = Goals(self, first_goal(document.scenarios))
        self.files = Files(self, document, settings, language, self.draws.of)
        self.scenarios = ScenarioList(language, theme)
        self.levers = LeverPanel(self._study, language, theme)
        self.notice = Notice(language, theme)
        self.pages = Pages(self._study, language, theme)
        self.warnings = WarningsList(language, theme)
        self.notes = NotesBox(language)
        self._state = StateLine(document, language, theme)
        left = stacked(self.scenarios, self.levers)
        side = {HISTORY: self._history, WARNINGS: self.warnings, NOTES: self.notes}
        self.panels = Panels(self, settings, language, left, side)
        self._build()
        self._build_menus()
        self._connect()
        self.panels.restore()
        self.levers.close_groups(settings.get(CLOSED_GROUPS))
        self.refresh()

    def refresh(self) -> None:
        """Show the document as it is now."""
        scenarios = self.document.scenarios
        if scenarios.study is not self._study:
            self.study_changed.emit()
            return
        begin = perf_counter()
        ensembles = self.draws.of(scenarios)
        before, self._snapshot = (
            self._snapshot,
            snapshot(scenarios, self._snapshot, ensembles, self.goals.goal, plain=self.draws.plain),
        )
        self.scenarios.show_snapshot(self._snapshot)
        self.levers.show_scenario(scenarios.active_scenario)
        self.levers.show_goal(self.goals.goal, scenarios.targets)
        self.goals.follow(scenarios)
        self.notes.show_note(self.language.say(scenarios.active_scenario.note))
        self.pages.show_snapshot(self._snapshot)
        self.warnings.show_snapshot(self._snapshot)
        if before is None or before.scenarios.targets != scenarios.targets:
            for key, action in self._targets.items():
                action.setChecked(key in scenarios.targets)
        study = self.language.isolated(title_part(self.language.say(self._study.title)))
        self.setWindowTitle(f"{title_part(self.files.title())}[*] – {study} – offsim")
        if self.isWindowModified() != self.document.modified:
            self.setWindowModified(self.document.modified)
        self.actions_by_key["delete"].setEnabled(len(scenarios.scenarios) > 1)
        self.actions_by_key["revert"].setEnabled(self.document.modified)
        self._state.show_state(self._snapshot, perf_counter() - begin)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, and remember the layout."""
        if self._leaving:
            event.accept()
            return
        self.finish_typing()
        if self.files.may_leave():
            self.remember()
            self._stop()
            event.accept()
        else:
            event.ignore()

    def _stop(self) -> None:
        """Let no thread go on."""
        self.draws.close()
        self.goals.close()
        self.pages.close_down()

    def remember(self) -> None:
        """Remember size and layout for the next window."""
        self.panels.remember()
        self._settings.set(CLOSED_GROUPS, self.levers.closed_groups())

    def showEvent(self, event: QShowEvent) -> None:
        """Take sizes seriously once the window stands: while it is placed, it has others than it will have."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: setattr(self, "_placed", True))
        QTimer.singleShot(DRAWS_FOLLOW_MS, self, self.draws.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let history and notes make room where the window becomes narrow, and come back where it is wide again."""
        super().resizeEvent(event)
        if self._placed:
            self.panels.make_room(event.oldSize().width(), event.size().width())

    def leave(self) -> None:
        """Close without asking, because another window shows the same document, or the program ends unasked."""
        if self._leaving:
            return
        self._leaving = True
        self._stop()
        self.document.changed.disconnect(self.gathered.start)
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that offsim can open."""
        if openable(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file dropped."""
        event.acceptProposedAction()
        file = openable(event.mimeData().urls())[0]
        QTimer.singleShot(0, lambda: self.files.open(file))

    def _build(self) -> None:
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setCentralWidget(stacked(self.notice, self.pages))
        self.statusBar().addWidget(self._state, 1)
        self.statusBar().addPermanentWidget(self.draws.line)

    def _build_menus(self) -> None:
        language, history = self.language, self.document.history
        self.actions_by_key = make_actions(self, language, self.theme)
        self.draws.use(self.actions_by_key)
        self.actions_by_key["redo"].setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        history.canUndoChanged.connect(self.actions_by_key["undo"].setEnabled)
        history.canRedoChanged.connect(self.actions_by_key["redo"].setEnabled)
        self.actions_by_key["undo"].setEnabled(history.canUndo())
        self.actions_by_key["redo"].setEnabled(history.canRedo())
        bar = menus.fill_menus(self, self.actions_by_key, language)
        menus.add_new_menu(bar, language, self.files.new)
        menus.add_recent_menu(bar, language, self._settings.recent_files, self.files.open)
        presets = menus.preset_menu(bar, language)
        menus.add_preset_menu(presets, self._study, language, self.steps.add_preset)
        self._targets = menus.add_target_menu(bar, self._study, language, self.steps.show_target)
        for panel in self.panels.all:
            bar["&View"].addAction(panel.toggleViewAction())
        menus.add_page_actions(bar, language, self.pages.show_page)
        self.addToolBar(menus.fill_toolbar(self, self.actions_by_key, self._study, language))
        for button in menus.scenario_buttons(self.actions_by_key, presets, language):
            self.scenarios.add_button(button)
        self.scenarios.add_context_actions(
            [
                self.actions_by_key[key]
                for key in ("rename", "duplicate", "set_reference", "move_up", "move_down", "delete")
            ]
        )

    def _connect(self) -> None:
        document, files = self.document, self.files
        document.changed.connect(self.gathered.start)
        self.gathered.timeout.connect(self.refresh)
        document.history.indexChanged.connect(self.notice.hide)
        files.wanted.connect(self.finish_typing)
        files.told.connect(lambda sentence, wrong: self.notice.say(sentence, wrong=wrong))
        see = self.language.translate("Crossing", "See what differs…")
        files.crossing.noticed.connect(lambda sentence: self.notice.say(sentence, offer=(see, files.meet)))
        self.scenarios.activated.connect(self._activate)
        self.scenarios.renamed.connect(self.steps.rename)
        self.scenarios.moved.connect(self.steps.move)
        self.draws.changed.connect(self.gathered.start)
        self.draws.failed.connect(self._refuse)
        self.goals.changed.connect(self.gathered.start)
        self.goals.failed.connect(self._refuse)
        self.goals.found.connect(self._show_solutions)
        self.levers.goal_wanted.connect(self.goals.choose)
        self.pages.goal_wanted.connect(self.goals.choose)
        self.levers.edited.connect(self._set_lever)
        self.levers.settled.connect(self.pages.settle)
        self.levers.settled.connect(self._history.viewport().update)
        self.levers.refused.connect(self._refuse)
        self.steps.refused.connect(self._refuse)
        self.steps.begun.connect(self.finish_typing)
        self.levers.source_wanted.connect(self._show_source)
        self.levers.distribution_wanted.connect(self._show_distribution)
        self.levers.outlook_wanted.connect(self.steps.set_outlook)
        self.notes.edited.connect(self.steps.set_note)
        self.warnings.counted.connect(self.panels.count_warnings)
        self.warnings.lever_wanted.connect(self._show_lever)
        self.pages.levers_wanted.connect(self._set_levers)
        self.pages.lever_wanted.connect(self._show_lever)
        self.pages.scenario_wanted.connect(self.steps.add_ready)
        tasks = {
            "new": lambda: files.new(self._study.key),
            "open": files.ask_open,
            "save": files.save,
            "save_as": files.ask_save,
            "export_workbook": files.export_workbook,
            "export_charts": lambda: files.export_charts(self._snapshot) if self._snapshot else None,
            "settings": self.settings_wanted.emit,
            "quit": self.close,
            "undo": self.document.history.undo,
            "redo": self.document.history.redo,
            "copy_answer": lambda: copy(self.pages.projection.answer()),
            "find_lever": self._find_lever,
            "reset_levers": self.steps.reset_levers,
            "revert": self.steps.revert,
            "add_scenario": self.steps.add_scenario,
            "duplicate": self.steps.duplicate,
            "rename": self.scenarios.rename_current,
            "delete": self.steps.delete,
            "set_reference": self.steps.set_reference,
            "move_up": lambda: self.steps.shift(-1),
            "move_down": lambda: self.steps.shift(1),
            "uncertainty": self.draws.switch,
            "draw": self.draws.ask,
            "stop_drawing": self.draws.stop,
            "help": self._help,
            "crash_reports": self._crash_reports,
            "about": self._about,
        }
        for key, task in tasks.items():
            self.actions_by_key[key].triggered.connect(lambda _=False, task=task: self._do(task))

    def _set_lever(self, key: str, value: float, gesture: int) -> None:
        self.pages.hold()
        self.steps.set_lever(key, value, gesture)

    def _show_solutions(self, solutions: Solutions) -> None:
        self.levers.show_solutions(solutions, self.goals.goal.targets)
        self.pages.show_solutions(solutions)

    def _set_levers(self, values: Mapping[str, float], words: str, gesture: int) -> None:
        self.finish_typing()
        self.steps.set_levers(values, words, gesture)

    def _show_lever(self, key: str) -> None:
        self.panels.levers.show()
        self.levers.show_lever(key)

    def _refuse(self, problem: Problem) -> None:
        fields = dict(problem.fields)
        if (lever := self._study.levers.get(str(fields.get("key")))) is not None:
            fields["key"] = lever.label  # the window shows labels, not keys
        self.notice.say(self.language.explain(Problem(problem.reason, **fields)))
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
        focus = self.focusWidget()
        if isinstance(focus, NumberBox):
            focus.read()

    def _find_lever(self) -> None:
        self.panels.levers.show()
        self.levers.go_to_find()

    def _help(self) -> None:
        from offsim.ui.help import show_help  # noqa: PLC0415  (not needed to start)

        show_help(self, self.language)

    def _crash_reports(self) -> None:
        from offsim.ui.crash_reports import show_crash_reports  # noqa: PLC0415  (not needed to start)

        show_crash_reports(self, self.language)

    def _about(self) -> None:
        from offsim.ui.help import show_about  # noqa: PLC0415  (not needed to start)

        show_about(self, self.language)

    def _show_source(self, key: str, beside: QWidget) -> None:
        from offsim.ui.source_card import SourceCard  # noqa: PLC0415  (not needed to start)

        card = SourceCard(self._study, self._study.levers[key], self.language, self.theme, self)
        card.page_wanted.connect(self.pages.show_fact)
        card.pop_up(beside)

    def _show_distribution(self, key: str, beside: QWidget) -> None:
        from offsim.ui.levers.distribution_card import DistributionCard  # noqa: PLC0415  (not needed to start)

        lever, row = self._study.levers[key], self.levers.rows[key]
        card = DistributionCard(self._study, lever, row.value, row.distribution, self.language, self.theme, self)
        card.edited.connect(self.steps.set_distribution)
        card.page_wanted.connect(self.pages.show_fact)
        card.pop_up(beside)
