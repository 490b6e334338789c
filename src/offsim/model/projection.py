"""The kernel: from lever values to turnover and jobs by market and year, for one scenario or a million members."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array, outer
from offsim.model.fixed_part import fixed_part
from offsim.model.inputs import NO_LUCK, Inputs, Luck, inputs_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.terms import Levers, market_growth, output_per_job
from offsim.model.text import QT_TRANSLATE_NOOP

NO_NUMBER = QT_TRANSLATE_NOOP(
    "Problem", "With these settings turnover or jobs go beyond all numbers by {last_year}. Choose others."
)


@dataclass(frozen=True, eq=False)
class Projection:
    """The model's answer: ``turnover`` (bn MAD) and ``jobs`` by market and year, (…, m, T), and what they came from.

    ``levers`` are the values of ``inputs`` in the equations' units.
    """

    study: Study
    inputs: Inputs
    luck: Luck
    levers: Levers
    turnover: Array
    jobs: Array

    @cached_property
    def national_turnover(self) -> Array:
        """The country's turnover, bn MAD, (…, T); added up once, as most outcomes ask for it, for nobody to change."""
        return _of_all(self.turnover)

    @cached_property
    def national_jobs(self) -> Array:
        """The country's jobs, (…, T); likewise."""
        return _of_all(self.jobs)


def project(study: Study, scenario: Scenario) -> Projection:
    """Project one scenario, without luck: arrays of (m, T)."""
    return project_members(study, inputs_of(study, scenario))


def project_each(study: Study, scenarios: Iterable[Scenario]) -> dict[str, Projection]:
    """Return the projections of scenarios, by their keys."""
    return {scenario.key: project(study, scenario) for scenario in scenarios}


@np.errstate(over="ignore", under="ignore", divide="ignore", invalid="ignore")
def project_members(study: Study, inputs: Inputs, luck: Luck = NO_LUCK) -> Projection:
    """Project any number of members at once.

    Raises:
        Problem: some member's turnover or jobs are no numbers above zero, which bounds checked by the reader of studies
            leave no way to.
    """
    fixed = fixed_part(study)
    levers = Levers(study, inputs)
    growth = market_growth(study, inputs, levers, luck)
    turnover = equations.grown(outer(levers["base.turnover"], fixed.turnover_share), growth)
    jobs = equations.jobs(turnover, output_per_job(study, inputs, levers))
    turnover, jobs = (
        _held(level, fixed.record[outcome], levers["jump_off"])
        for outcome, level in (("turnover", turnover), ("jobs", jobs))
    )
    _check(study, turnover, jobs)
    return Projection(study, inputs, luck, levers, turnover, jobs)


def _of_all(level: Array) -> Array:
    total: Array = level.sum(axis=-2)
    total.flags.writeable = False
    return total


def _held(level: Array, record: Sequence[tuple[int, int, float]], jump_off: Array) -> Array:
    """Return a level by market, (…, m, T), held to the record up to the jump-off year; it may be changed in place."""
    if jump_off.ndim:
        whole = np.broadcast_to(level, (len(jump_off), *level.shape[-2:])).copy()
        for year in np.unique(jump_off):
            rows = jump_off == year
            whole[rows] = _held(whole[rows], record, year)
        return whole
    known = [(place, observed) for place, year, observed in record if year <= jump_off]
    if not known:
        return level
    places, observed = zip(*known, strict=True)
    level *= equations.held_to_record(level, places, np.array(observed))[..., None, :]
    return level


def _check(study: Study, *levels: Array) -> None:
    """Raise a Problem where a level is no number above zero in the last year: once it has left them, it stays there."""
    for level in levels:
        last = level[..., -1]
        if not (last.min(initial=np.inf) > 0 and last.max(initial=0.0) < np.inf):
            raise Problem(NO_NUMBER, last_year=study.last_year)
