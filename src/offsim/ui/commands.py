"""The commands of the window: their actions, and the menus, toolbar and buttons they stand in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDockWidget, QMainWindow

from offsim.language import Language
from offsim.model.study import Study
from offsim.session.document import Document
from offsim.session.edits import Edits
from offsim.session.settings import Settings
from offsim.storage.studies import has_newer_edition
from offsim.ui import menus
from offsim.ui.actions import keys_of, make_actions
from offsim.ui.files import Files
from offsim.ui.levers.scenario_list import ScenarioList
from offsim.ui.notice import Notice
from offsim.ui.pages.pages import Pages
from offsim.ui.panel_keys import enter
from offsim.ui.panels import Panels
from offsim.ui.spoken_steps import SpokenSteps
from offsim.ui.style import Theme
from offsim.ui.tasks import Tasks, go_to_page
from offsim.ui.tool_bar import ToolBar

if TYPE_CHECKING:
    from offsim.ui.presentation import Presentation

OF_SCENARIOS = ("rename", "duplicate", "set_reference", "move_up", "move_down", "delete")
"""What the list of scenarios offers too, at a right click."""


class Commands:
    """Makes the actions, ``by_key``, and puts them into the window; they do nothing until ``connect``."""

    def __init__(self, window: QMainWindow, study: Study, language: Language, theme: Theme) -> None:
        self._window, self._study, self._language, self._theme = window, study, language, theme
        self._presentation: Presentation | None = None
        self._told_of: tuple[str, str] | None = None
        self.by_key = make_actions(window, language, theme)
        self.by_key["redo"].setShortcuts([keys_of("Ctrl+Y"), keys_of("Ctrl+Shift+Z")])
        self.by_key["next_page"].setShortcuts([keys_of("Ctrl+PgDown"), keys_of("Ctrl+Tab")])
        self.by_key["previous_page"].setShortcuts([keys_of("Ctrl+PgUp"), keys_of("Ctrl+Shift+Tab")])
        self.by_key["larger_text"].setShortcuts([keys_of("Ctrl++"), keys_of("Ctrl+=")])
        self._menus = menus.fill_menus(window, self.by_key, language)
        self._presets = menus.preset_menu(self._menus, language)
        self.tool_bar = ToolBar(window, self.by_key, study, language, theme)

    def add_menus(self, files: Files, settings: Settings, steps: Edits, panels: Panels, pages: Pages) -> None:
        """Add the menus that list files, presets, targets, panels and pages."""
        language, study = self._language, self._study
        menus.add_new_menu(self._menus, language, files.new)
        menus.add_recent_menu(self._menus, language, settings.recent_files, files.open)
        menus.add_study_menu(self._menus, language, files.studies)
        self.tool_bar.offer_studies(menus.study_menu(self._menus, self.by_key, self.tool_bar))
        menus.add_preset_menu(self._presets, study, language, steps.add_preset)
        self._targets = menus.add_target_menu(self._menus, study, language, steps.show_target)
        self._menus["&View"].addSeparator()
        for panel in panels.all:
            self._menus["&View"].addAction(panel.toggleViewAction())
            panel.toggleViewAction().triggered.connect(lambda shown, panel=panel: _go_to(panel, shown=shown))
        menus.add_page_actions(self._menus, language, partial(go_to_page, pages))

    def add_buttons(self, scenarios: ScenarioList) -> None:
        """Put buttons under the list of scenarios, and commands behind a right click on it."""
        for button in menus.scenario_buttons(self.by_key, self._presets, self._language):
            scenarios.add_button(button)
        scenarios.add_context_actions([self.by_key[key] for key in OF_SCENARIOS])

    def offer_presentation(self, panels: Panels, document: Document, scenarios: ScenarioList) -> None:
        """Let the page fill the screen, and scenarios be chosen there as in their list."""

        def toggle() -> None:
            from offsim.ui.presentation import Presentation  # noqa: PLC0415  (not needed to start)

            self._presentation = self._presentation or Presentation(
                self._window, panels, document, scenarios.activated.emit, self._language, self._theme
            )
            self._presentation.toggle()

        self.by_key["present"].triggered.connect(lambda _=False: toggle())

    def leave_presentation(self) -> bool:
        """End a presentation; say whether there was one."""
        if self._presentation is None or not self._presentation.running:
            return False
        self._presentation.leave()
        return True

    def follow_history(self, history: QUndoStack) -> None:
        """Let undo and redo be chosen as soon as there is a step to go, and every step be said; drafts follow."""
        SpokenSteps(self._window, history, self._language)
        for key, changed in (("undo", history.canUndoChanged), ("redo", history.canRedoChanged)):
            changed.connect(self.by_key[key].setEnabled)

    def show_document(self, document: Document, *, modified: bool) -> None:
        """Show which targets are watched and whether all is saved, and let be chosen what can be done."""
        scenarios = document.scenarios
        unsaved = modified or bool(document.draft)  # which no file has
        self.tool_bar.show_state(modified=unsaved, has_file=document.file is not None)
        for key, action in self._targets.items():
            action.setChecked(key in scenarios.targets)
        self.by_key["delete"].setEnabled(len(scenarios.scenarios) > 1)
        self.by_key["revert"].setEnabled(modified)
        self.by_key["undo"].setEnabled(document.can_undo)
        self.by_key["redo"].setEnabled(document.can_redo)
        if self._told_of != (known := (scenarios.study.digest, scenarios.edition)):  # asking looks at the disk
            self._told_of = known
            self.by_key["newer_edition"].setEnabled(has_newer_edition(scenarios))
            self.by_key["study_changes"].setEnabled(bool(scenarios.edition))
            self.tool_bar.show_changed(changed=bool(scenarios.edition))

    def tell_of_newer_edition(self, notice: Notice) -> None:
        """Say that there is one, and offer it, where that is so."""
        newer = self.by_key["newer_edition"]
        if newer.isEnabled():
            words = self._language.translate("NewerEdition", "There is a newer edition of the study in this document.")
            see = self._language.translate("NewerEdition", "See what changes…")
            notice.say(words, wrong=False, offers=[(see, newer.trigger)])

    def connect(self, tasks: Tasks, do: Callable[[Callable[[], object]], None]) -> None:
        """Have each task done by ``do`` when its command is chosen."""
        for key, task in tasks.items():
            self.by_key[key].triggered.connect(lambda _=False, task=task: do(task))


def _go_to(panel: QDockWidget, *, shown: bool) -> None:
    """Let the keys go to what a panel holds that was opened by its command."""
    if shown:
        enter(panel.widget())
