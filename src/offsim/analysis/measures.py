"""What a question is about: one outcome of the country in one year, worked out for any number of lever settings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offsim.ensemble.slices import in_slices
from offsim.ensemble.workers import ALONE, Workers
from offsim.model.arrays import Array
from offsim.model.inputs import NO_LUCK, Inputs, Luck
from offsim.model.outcomes import OUTCOMES, outcome_named
from offsim.model.problems import Problem
from offsim.model.projection import Projection, project_members
from offsim.model.study import Study, Target
from offsim.model.text import QT_TRANSLATE_NOOP

UNKNOWN_YEAR = QT_TRANSLATE_NOOP(
    "Problem", "The study goes from {first} to {last}; “{year}” is not a year in it after the first."
)


@dataclass(frozen=True, slots=True)
class Measure:
    """``outcome`` is a key of the national outcomes, ``year`` a year of the study after its base year."""

    outcome: str
    year: int


def checked_measure(study: Study, outcome: str, year: object) -> Measure:
    """Return the measure if the study has it; a Problem says what it has where it does not."""
    outcome_named(study, outcome)
    if type(year) is not int or year not in study.years[1:]:
        raise Problem(UNKNOWN_YEAR, first=study.base_year, last=study.last_year, year=year)
    return Measure(outcome, year)


def measure_of(target: Target) -> Measure:
    """Return what a target is set for."""
    return Measure(target.outcome, target.year)


def measure_in(projection: Projection, of: Measure) -> float:
    """Return a measure in one projection, in the unit its outcome is shown in."""
    return float(OUTCOMES[of.outcome].values(projection)[of.year - projection.study.base_year])


def measured(study: Study, inputs: Inputs, of: Measure, luck: Luck = NO_LUCK, workers: Workers = ALONE) -> Array:
    """Return a measure for members (n), or one number (), in the unit its outcome is shown in.

    Raises:
        Cancelled: the workers were told to stop.
    """
    members = max(inputs.members, luck.members)
    if not members:
        return _at_once(study, inputs, of, luck)
    found = np.empty(members)
    for part, some, their_luck in in_slices(study, inputs, luck, workers):
        found[part] = _at_once(study, some, of, their_luck)
    return found


def _at_once(study: Study, inputs: Inputs, of: Measure, luck: Luck) -> Array:
    projection = project_members(study, inputs, luck)
    return OUTCOMES[of.outcome].values(projection)[..., of.year - study.base_year]
