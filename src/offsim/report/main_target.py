"""Which target a report speaks of: the sentence, the tiles, the chart and what it would take all ask here."""

from __future__ import annotations

from collections.abc import Iterable

from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study, Target
from offsim.model.targets import targets_ahead

TARGETED = {"turnover": ("turnover",), "jobs": ("added_jobs", "jobs")}
"""The outcomes that are told of the last year, and of which outcomes targets are told there."""


def aimed_at(study: Study, outcome: str, watched: Iterable[str]) -> Target | None:
    """Return the first watched target (keys) of the last year that an outcome of ``TARGETED`` is held against."""
    found = (study.targets[key] for key in watched if study.targets[key].outcome in TARGETED[outcome])
    return next((target for target in found if target.year == study.last_year), None)


def main_target(scenarios: ScenarioSet) -> Target | None:
    """Return the target that the sentence speaks of first; None where the study has no targets.

    Where it speaks of none, it is the first watched target that is still ahead, else the study's first.
    """
    study = scenarios.study
    told = (aimed_at(study, outcome, scenarios.targets) for outcome in TARGETED)
    keys = (*targets_ahead(study, scenarios.targets), *study.targets)
    return next(filter(None, told), study.targets[keys[0]] if keys else None)
