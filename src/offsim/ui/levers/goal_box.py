"""A box to choose what the marks on the sliders are for: one target, all watched that are still ahead, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal

from offsim.language import Language
from offsim.model.study import Study
from offsim.model.targets import targets_ahead
from offsim.session.goals import Goal
from offsim.ui.wheel import Choice


class GoalBox(Choice):
    """``chosen`` gives the goal the planner wants; a chance that is asked for stays where there is one target."""

    chosen = Signal(object)

    def __init__(self, name: str, language: Language) -> None:
        super().__init__()
        self._language = language
        self._goals: tuple[tuple[str, ...], ...] = ()
        self._chance: float | None = None
        self.setObjectName(name)
        self.setAccessibleName(language.translate("GoalBox", "Target that the marks on the sliders stand for"))
        self.activated.connect(self._tell)

    def show_goal(self, study: Study, goal: Goal, watched: tuple[str, ...]) -> None:
        """Offer every target, all those watched and still ahead at once, and none; show the one that is the goal."""
        self._chance = goal.chance
        ahead = targets_ahead(study, watched)
        goals = (*((key,) for key in study.targets), *([ahead] if len(ahead) > 1 else []), ())
        if goal.targets not in goals:
            goals = (goal.targets, *goals)
        if goals != self._goals:
            self._goals = goals
            self.clear()
            self.addItems([self._said(study, targets, ahead) for targets in goals])
        self.setCurrentIndex(goals.index(goal.targets))

    def _said(self, study: Study, targets: tuple[str, ...], ahead: tuple[str, ...]) -> str:
        if not targets:
            return self._language.translate("GoalBox", "no marks")
        if targets == ahead and len(targets) > 1:
            return self._language.translate("GoalBox", "all watched targets still ahead, at once")
        return self._language.joined(", ", (self._language.say(study.targets[key].label) for key in targets))

    def _tell(self, place: int) -> None:
        targets = self._goals[place]
        self.chosen.emit(Goal(targets, self._chance if len(targets) == 1 else None))
