"""What the marks on the sliders are for: targets to reach, on the line or with a chance, and where each lever does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from offsim.ensemble.slices import is_large
from offsim.ensemble.steps import Steps
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet
from offsim.model.targets import targets_ahead
from offsim.session.worker import Watch, Worker

if TYPE_CHECKING:
    from offsim.analysis.seek import Solution

MEMBERS = 4096
PART_MS = 1.0
"""How long a part of a search takes, about: with all of it, a frame would be too late for the hand."""

Solutions: TypeAlias = "Mapping[str, Solution]"
NO_SOLUTIONS: Solutions = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Goal:
    """``targets`` (keys) to reach, none for no marks; on the line, or of one target with a ``chance`` from 0 to 1."""

    targets: tuple[str, ...] = ()
    chance: float | None = None


def first_goal(scenarios: ScenarioSet) -> Goal:
    """Return the goal to begin with: the first target watched that is still ahead, or the first there is."""
    known = (*targets_ahead(scenarios.study, scenarios.targets), *scenarios.study.targets)
    return Goal(known[:1])


class Goals(QObject):
    """Finds the marks of the scenario shown; ``found`` gives them, by lever key; ``changed`` says the goal is another.

    ``failed`` tells a Problem. Marks on the line follow the charts; those of a chance, or of a large study, are worked
    out in the background when the hand rests, and until then there are none.
    """

    found = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, goal: Goal) -> None:
        super().__init__(parent)
        self.goal = goal
        self._scenarios: ScenarioSet | None = None
        self._due = False
        self._begun: Steps[Solutions] | None = None
        """A search that has begun."""
        self._solutions = NO_SOLUTIONS
        self.found.connect(lambda solutions: setattr(self, "_solutions", solutions))
        self._work = Worker(self)
        self._work.done.connect(self.found)
        self._work.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether other marks are on their way."""
        return self._due or self._begun is not None or self._work.busy

    def choose(self, goal: Goal) -> None:
        """Choose another goal."""
        if goal != self.goal:
            self.goal, self._begun = goal, None
            self._ask_anew()
            self.changed.emit()

    def take_over(self, other: Goals, *, marks: bool) -> None:
        """Begin with the goal of another window; with its ``marks`` too, those of a scenario of the same study."""
        self.goal = other.goal
        if marks:
            self._scenarios, self._due = other._scenarios, other.busy
            self.found.emit(other._solutions)

    def show_scenarios(self, scenarios: ScenarioSet) -> None:
        """Take another set; marks that are not its own go at once where others take a while."""
        before, self._scenarios = self._scenarios, scenarios
        if before is None or _other(before, scenarios):
            self._ask_anew()

    def follow(self) -> bool:
        """Find marks that do not take long, where others are due, in parts; say whether there is another to come.

        A search that has begun is finished even if others are due by now, so that no hand is too fast for it.
        """
        if self._begun is None and self._scenarios is not None and self._due and not self._takes_long:
            from offsim.analysis.seek import seek_by_step  # noqa: PLC0415  (not needed to start)

            self._due, shown = False, self._scenarios
            self._begun = seek_by_step(shown.study, shown.active_scenario, self.goal.targets)
        if self._begun is not None:
            self._go_on(self._begun)
        return self._begun is not None

    def rest(self) -> None:
        """Begin to find marks that take long, where others are due."""
        if self._scenarios is not None and self._due and self._takes_long:
            self._due = False
            self._work.run(partial(_sought, self._scenarios, self.goal))

    def close(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._due, self._begun, self._scenarios = False, None, None
        self._work.close()

    def _go_on(self, search: Steps[Solutions]) -> None:
        """Do a part of a search that has begun; tell what it comes to, if that was the last."""
        end = monotonic() + PART_MS / 1000
        try:
            next(search)
            while monotonic() < end:
                next(search)
        except StopIteration as done:
            self._begun = None
            self._work.stop()
            self.found.emit(done.value)
        except (Problem, Problems) as problem:
            self._begun = None
            self.failed.emit(problem)

    @property
    def _takes_long(self) -> bool:
        return self.goal.chance is not None or (self._scenarios is not None and is_large(self._scenarios.study))

    def _ask_anew(self) -> None:
        self._work.stop()
        self._due = bool(self.goal.targets)
        if self._takes_long or not self._due:
            self._begun = None
            self.found.emit(NO_SOLUTIONS)


def _other(before: ScenarioSet, now: ScenarioSet) -> bool:
    """Say whether marks may be others."""
    alike = before.study is now.study and before.seed == now.seed
    return not alike or before.active_scenario is not now.active_scenario


def _sought(scenarios: ScenarioSet, goal: Goal, watch: Watch) -> Solutions:
    if goal.chance is None:
        from offsim.analysis.seek import seek  # noqa: PLC0415  (not needed to start)

        return seek(scenarios.study, scenarios.active_scenario, goal.targets, stop=watch.stop)
    from offsim.analysis.seek_probability import seek_probability  # noqa: PLC0415  (not needed to start)

    return seek_probability(
        scenarios.study,
        scenarios.active_scenario,
        goal.targets[0],
        goal.chance,
        MEMBERS,
        scenarios.seed,
        stop=watch.stop,
        progress=watch.progress,
    )
