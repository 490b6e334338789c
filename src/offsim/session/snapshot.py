"""What the views show: the scenario set with projections and ensembles of its scenarios, computed once and frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from offsim.model.projection import Projection, project
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.session.goals import Goal

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble

NO_GOAL = Goal()
NO_ENSEMBLES: Mapping[str, Ensemble] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """A scenario set with its projections by scenario key, and ensembles by key, none where only lines are shown.

    ``plain`` says that only lines are wanted; otherwise ensembles that are not there yet are on their way. ``goal`` is
    what the marks on the sliders are for.
    """

    scenarios: ScenarioSet
    projections: Mapping[str, Projection]
    ensembles: Mapping[str, Ensemble]
    goal: Goal = NO_GOAL
    plain: bool = False

    @property
    def active(self) -> Projection:
        """The projection of the scenario whose levers are shown."""
        return self.projections[self.scenarios.active]

    @property
    def ensemble(self) -> Ensemble | None:
        """The ensemble of the scenario whose levers are shown."""
        return self.ensembles.get(self.scenarios.active)

    @property
    def reference(self) -> Projection:
        """The projection of the scenario the others are compared with."""
        return self.projections[self.scenarios.reference]

    @property
    def others(self) -> tuple[Scenario, ...]:
        """The scenarios that are neither shown nor the reference."""
        apart = {self.scenarios.active, self.scenarios.reference}
        return tuple(scenario for scenario in self.scenarios.scenarios if scenario.key not in apart)


def snapshot(
    scenarios: ScenarioSet,
    before: Snapshot | None = None,
    ensembles: Mapping[str, Ensemble] = NO_ENSEMBLES,
    goal: Goal = NO_GOAL,
    *,
    plain: bool = False,
) -> Snapshot:
    """Project what differs from the snapshot before, take over the rest, and add ensembles of the same scenarios."""
    known: dict[int, Projection] = {}
    if before and before.scenarios.study is scenarios.study:
        known = {id(scenario): before.projections[scenario.key] for scenario in before.scenarios.scenarios}
    return Snapshot(
        scenarios,
        {
            scenario.key: known.get(id(scenario)) or project(scenarios.study, scenario)
            for scenario in scenarios.scenarios
        },
        ensembles,
        goal,
        plain,
    )
