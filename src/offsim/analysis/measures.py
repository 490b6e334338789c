"""What a question is about: one outcome of the country in one year, worked out for any number of lever settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.arrays import Array
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import NO_NOISE, Projection, project_members
from offsim.model.study import Study, Target
from offsim.model.text import QT_TRANSLATE_NOOP

UNKNOWN_OUTCOME = QT_TRANSLATE_NOOP("Problem", "There is no outcome “{key}”. There are: {known}.")
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
    if outcome not in NATIONAL:
        raise Problem(UNKNOWN_OUTCOME, key=outcome, known=", ".join(NATIONAL))
    if type(year) is not int or year not in study.years[1:]:
        raise Problem(UNKNOWN_YEAR, first=study.base_year, last=study.last_year, year=year)
    return Measure(outcome, year)


def measure_of(target: Target) -> Measure:
    """Return what a target is set for."""
    return Measure(target.outcome, target.year)


def measure_in(projection: Projection, of: Measure) -> float:
    """Return a measure in one projection, in the unit its outcome is shown in."""
    return float(NATIONAL[of.outcome].values(projection)[of.year - projection.study.base_year])


def measured(
    study: Study, outlook: str, values: Mapping[str, float | Array], of: Measure, noise: Array = NO_NOISE
) -> Array:
    """Return a measure for members (n), or one number (), in the unit its outcome is shown in.

    ``values`` gives every lever by key in its own unit, one number or one a member (n); ``noise`` is as in
    ``project_members``. Members are worked out a slice at a time, which stay in the processor's cache.
    """
    members = max((np.size(value) for value in values.values() if np.ndim(value)), default=0)
    members = max(members, len(noise) if noise.ndim > 2 else 0)
    if members <= SLICE:
        found = _at_once(study, outlook, values, of, noise)
        # One number where none of what members differ in moves the outcome.
        return np.full(members, found) if members and np.ndim(found) == 0 else found
    found = np.empty(members)
    for start in range(0, members, SLICE):
        part = slice(start, start + SLICE)
        some = {key: value if np.ndim(value) == 0 else np.asarray(value)[part] for key, value in values.items()}
        found[part] = _at_once(study, outlook, some, of, noise[part] if noise.ndim > 2 else noise)
    return found


def _at_once(study: Study, outlook: str, values: Mapping[str, float | Array], of: Measure, noise: Array) -> Array:
    projection = project_members(study, outlook, values, noise)
    return NATIONAL[of.outcome].values(projection)[..., of.year - study.base_year]
