"""Short ways to ask a shipped study something."""

from __future__ import annotations

import dataclasses

from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Study


def last(study: Study, scenario: Scenario, outcome: str) -> float:
    """Return what an outcome comes to in the last year."""
    return float(NATIONAL[outcome].values(project(study, scenario))[-1])


def with_levers(study: Study, preset: str, **trends: float) -> Scenario:
    """Return a preset with the trends of some markets set."""
    scenario = study.presets[preset]
    return dataclasses.replace(scenario, values={**scenario.values, **{f"trend.{key}": v for key, v in trends.items()}})


# ---------------------------------------------------------------- all shipped studies
