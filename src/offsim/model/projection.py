"""The kernel: from lever values to turnover and jobs by market and year, for one scenario or a million members."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array, empty, empty_for
from offsim.model.fixed_part import fixed_part
from offsim.model.inputs import NO_LUCK, Inputs, Luck, inputs_of
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.terms import (
    Levers,
    checked,
    jobs_of_one,
    market_jobs,
    market_turnover,
    output_per_job,
    turnover_of_one,
)

Record = Sequence[tuple[int, int, float]]
"""What the country had in observed years after the base year, in their order: the place, the year, the amount."""


@dataclass(frozen=True, eq=False)
class Projection:
    """The model's answer: turnover (bn MAD) and jobs by market and year, and what they came from.

    They are kept in one part with all markets, (m, T), or in one for each, (…, 1, T). ``levers`` are the values of
    ``inputs`` in the equations' units.
    """

    study: Study
    inputs: Inputs
    luck: Luck
    levers: Levers
    turnover_parts: tuple[Array, ...]
    jobs_parts: tuple[Array, ...]

    @cached_property
    def turnover(self) -> Array:
        """Turnover by market and year, bn MAD, (…, m, T)."""
        return _together(self.turnover_parts)

    @cached_property
    def jobs(self) -> Array:
        """Jobs by market and year, (…, m, T)."""
        return _together(self.jobs_parts)

    @cached_property
    def national_turnover(self) -> Array:
        """The country's turnover, bn MAD, (…, T); added up once, as most outcomes ask for it, for nobody to change."""
        return _of_all(self.turnover_parts)

    @cached_property
    def national_jobs(self) -> Array:
        """The country's jobs, (…, T); likewise."""
        return _of_all(self.jobs_parts)


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
    levers = Levers(study, inputs)
    turnover = market_turnover(study, inputs, levers, luck)
    jobs = market_jobs(study, turnover, output_per_job(study, inputs, levers))
    return _projected(study, inputs, luck, levers, ((turnover,), (jobs,)))


@np.errstate(over="ignore", under="ignore", divide="ignore", invalid="ignore")
def project_again(study: Study, inputs: Inputs, luck: Luck) -> Projection:
    """Project members who were projected before with other levers, as at every lever step: to the same digits.

    Markets that the levers since moved leave alone are remembered.

    Raises:
        Problem: as of ``project_members``.
    """
    if not luck.members:
        return project_members(study, inputs, luck)
    levers, markets = Levers(study, inputs), range(len(study.markets))
    output = output_per_job(study, inputs, levers)
    turnover = tuple(turnover_of_one(study, inputs, levers, luck, market) for market in markets)
    jobs = tuple(jobs_of_one(study, part, output, market) for market, part in zip(markets, turnover, strict=True))
    return _projected(study, inputs, luck, levers, (turnover, jobs))


def _projected(
    study: Study, inputs: Inputs, luck: Luck, levers: Levers, parts: Sequence[tuple[Array, ...]]
) -> Projection:
    record = fixed_part(study).record
    turnover, jobs = (
        _held(study, levels, record[outcome], levers["jump_off"])
        for outcome, levels in zip(("turnover", "jobs"), parts, strict=True)
    )
    return Projection(study, inputs, luck, levers, turnover, jobs)


def _together(parts: Sequence[Array]) -> Array:
    """Return all markets side by side, (…, m, T)."""
    if len(parts) == 1:
        return parts[0]
    members = np.broadcast_shapes(*(part.shape[:-2] for part in parts))
    whole = empty(2, (*members, len(parts), parts[0].shape[-1]))
    for market, part in enumerate(parts):
        whole[..., market, :] = part[..., 0, :]
    return whole


def _of_all(parts: Sequence[Array]) -> Array:
    """Return the sum over all markets, (…, T), added one after the other however they are kept."""
    if len(parts) == 1:
        total: Array = parts[0].sum(axis=-2)
    else:
        each = [part[..., 0, :] for part in parts]
        total = empty(1, np.broadcast_shapes(*(part.shape for part in each)))
        np.add(each[0], each[1], out=total)
        for part in each[2:]:
            total += part
    total.flags.writeable = False
    return total


def _held(study: Study, parts: tuple[Array, ...], record: Record, jump_off: Array) -> tuple[Array, ...]:
    """Return levels by market held to the record up to the jump-off year."""
    if not record or jump_off.max() < record[0][1]:
        return parts
    return (checked(study, _held_level(_together(parts), record, jump_off)),)


def _held_level(level: Array, record: Record, jump_off: Array) -> Array:
    if jump_off.ndim:
        whole = np.broadcast_to(level, (len(jump_off), *level.shape[-2:])).copy()
        for year in np.unique(jump_off):
            rows = jump_off == year
            whole[rows] = _held_level(whole[rows], record, year)
        return whole
    known = [(place, observed) for place, year, observed in record if year <= jump_off]
    if not known:
        return level
    places, observed = zip(*known, strict=True)
    factors = equations.held_to_record(level, places, np.array(observed))[..., None, :]
    return np.multiply(level, factors, out=empty_for(2, level, factors))
