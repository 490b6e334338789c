"""What a window does about uncertainty: the switch, more members on demand with progress and cancel, the seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import Counted
from offsim.session.edits import Edits
from offsim.session.ensembles import Ensembles
from offsim.session.settings import UNCERTAINTY, Settings
from offsim.session.snapshot import NO_ENSEMBLES
from offsim.ui.progress_line import ProgressLine
from offsim.ui.style import Theme

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble


class UncertaintyControls(QObject):
    """Gives the ensembles to show; ``changed`` says that they are others now, ``failed`` tells a Problem.

    ``plain`` says that only lines are to be shown, ``line`` how far a long run is.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, settings: Settings, steps: Edits, language: Language, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._settings, self._steps = window, settings, steps
        self._language, self._theme = language, theme
        self._ensembles = Ensembles(self)
        self._actions: dict[str, QAction] = {}
        self.plain = not settings.get(UNCERTAINTY)
        self.line = ProgressLine(language.translate("ProgressLine", "Running simulations…"), language, theme)
        self.line.cancelled.connect(self._ensembles.stop)
        self._ensembles.progressed.connect(self._tell)
        self._ensembles.drawing.connect(self._follow)
        self._ensembles.ready.connect(self.changed)
        self._ensembles.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether better ensembles are on their way."""
        return not self.plain and self._ensembles.busy

    def start(self) -> None:
        """Begin, now that the window stands."""
        self._ensembles.start()

    def known(self, scenarios: ScenarioSet) -> Mapping[str, Ensemble]:
        """Return the best ensembles there are, by scenario key; none where only lines are to be shown."""
        return NO_ENSEMBLES if self.plain else self._ensembles.known(scenarios)

    def want(self, scenarios: ScenarioSet) -> None:
        """Have ensembles of these scenarios drawn, unless only lines are to be shown."""
        if not self.plain:
            self._ensembles.want(scenarios)

    def take_over(self, other: UncertaintyControls) -> None:
        """Show what was drawn for another window, which is closed."""
        self._ensembles.take_over(other._ensembles)

    def rest(self) -> None:
        """Have more members drawn, now that the hand rests."""
        self._ensembles.rest()

    def use(self, actions: dict[str, QAction]) -> None:
        """Show in the actions what can be done."""
        self._actions = actions
        actions["uncertainty"].setCheckable(True)
        actions["uncertainty"].setChecked(not self.plain)
        self._follow(False)

    def switch(self) -> None:
        """Show uncertainty, or only lines."""
        self.plain = not self._actions["uncertainty"].isChecked()
        self._settings.set(UNCERTAINTY, not self.plain)
        self._ensembles.stop()
        self._follow(False)
        self.changed.emit()

    def ask(self) -> None:
        """Let the planner choose how many members are drawn, and draw them."""
        from offsim.ui.members_dialog import MembersDialog  # noqa: PLC0415  (not needed to start)

        dialog = MembersDialog(self._language, self._theme, self._steps.scenarios.seed, self._window)
        if dialog.exec():
            if dialog.seed != self._steps.scenarios.seed:
                self._steps.set_seed(dialog.seed)
            self.draw(self._steps.scenarios, dialog.members)

    def draw(self, scenarios: ScenarioSet, members: int) -> None:
        """Draw as many members of every scenario, in the background."""
        self._ensembles.draw(scenarios, members)

    def stop(self) -> None:
        """Draw no more; what is shown stays."""
        self._ensembles.stop()

    def close(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._ensembles.close()

    def _follow(self, drawing: bool) -> None:
        self.line.follow(drawing)
        self._actions["draw"].setEnabled(not self.plain)
        self._actions["stop_drawing"].setEnabled(drawing)

    def _tell(self, part: int, whole: int) -> None:
        """Say that of ``whole`` members ``part`` are drawn."""
        simulations = self._language.say(Counted.tr("%n simulations", None, whole))
        words = self._language.translate("ProgressLine", "{part} of {simulations}")
        self.line.tell(part, whole, words.format(part=self._language.number(part), simulations=simulations))
