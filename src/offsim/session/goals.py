"""What the marks on the sliders are for: targets to reach, on the line or with a chance, and where each lever does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from offsim.analysis.seek import Solution, seek
from offsim.model.scenario_set import ScenarioSet
from offsim.session.worker import Watch, Worker

FOLLOWS_MS = 100
"""Marks follow the hand ten times a second: the eye is on the charts, and a lever step should not wait for them."""
REST_MS = 150
MEMBERS = 4096

Solutions = Mapping[str, Solution]
NO_SOLUTIONS: Solutions = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Goal:
    """``targets`` (keys) to reach, none for no marks; on the line, or of one target with a ``chance`` from 0 to 1."""

    targets: tuple[str, ...] = ()
    chance: float | None = None


def first_goal(scenarios: ScenarioSet) -> Goal:
    """Return the goal to begin with: the first target watched, or the first there is."""
    known = (*scenarios.targets, *scenarios.study.targets)
    return Goal(known[:1])


class Goals(QObject):
    """Finds the marks of the scenario shown; ``found`` gives them, by lever key; ``changed`` says the goal is another.

    ``failed`` tells a Problem. Marks on the line follow a moment after each snapshot; those of a chance are worked out
    in the background when the hand rests, and until then there are none.
    """

    found = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, goal: Goal) -> None:
        super().__init__(parent)
        self.goal = goal
        self._scenarios: ScenarioSet | None = None
        self._likely = Worker(self)
        self._waits = QTimer(self, singleShot=True)
        self._waits.timeout.connect(self._find)
        self._likely.done.connect(self.found)
        self._likely.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether other marks are on their way."""
        return self._waits.isActive() or self._likely.busy

    def choose(self, goal: Goal) -> None:
        """Choose another goal."""
        if goal != self.goal:
            self.goal = goal
            self._ask_anew()
            self._answer_now()
            self.changed.emit()

    def follow(self, scenarios: ScenarioSet) -> None:
        """Find the marks for another set, where it is one for them."""
        before, self._scenarios = self._scenarios, scenarios
        if before is None or _other(before, scenarios):
            self._ask_anew()
        if before is not None and before.active != scenarios.active:
            self._answer_now()

    def close(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._waits.stop()
        self._likely.close()

    def _ask_anew(self) -> None:
        self._likely.stop()
        if self.goal.chance is not None:
            self.found.emit(NO_SOLUTIONS)
            self._waits.start(REST_MS)
        elif not self._waits.isActive():
            self._waits.start(FOLLOWS_MS)

    def _answer_now(self) -> None:
        """Find marks on the line without waiting: those of another question would mislead."""
        if self.goal.chance is None:
            self._waits.stop()
            self._find()

    def _find(self) -> None:
        if self._scenarios is None:
            return
        if not self.goal.targets:
            self.found.emit(NO_SOLUTIONS)
        elif self.goal.chance is None:
            self.found.emit(seek(self._scenarios.study, self._scenarios.active_scenario, self.goal.targets))
        else:
            self._likely.run(partial(_sought, self._scenarios, self.goal.targets[0], self.goal.chance))


def _other(before: ScenarioSet, now: ScenarioSet) -> bool:
    """Say whether marks may be others."""
    alike = before.study is now.study and before.seed == now.seed
    return not alike or before.active_scenario is not now.active_scenario


def _sought(scenarios: ScenarioSet, target: str, chance: float, watch: Watch) -> Solutions:
    from offsim.analysis.seek_probability import seek_probability  # noqa: PLC0415  (not needed to start)

    return seek_probability(
        scenarios.study,
        scenarios.active_scenario,
        target,
        chance,
        MEMBERS,
        scenarios.seed,
        stop=watch.stop,
        progress=watch.progress,
    )
