"""The outcomes a planner reads, as tables: of the country, of a market, of a site."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from offsim.model import equations
from offsim.model.arrays import Array
from offsim.model.fixed_part import fixed_part
from offsim.model.problems import Problem
from offsim.model.projection import Projection, project_members
from offsim.model.study import Event, Study
from offsim.model.terms import side_by_side
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.model.units import UNITS

UNKNOWN_OUTCOME = QT_TRANSLATE_NOOP("Problem", "There is no outcome “{key}”. Available: {known}.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A number the planner reads.

    ``compute`` gives it in the equations' units over the years, (…, T), or (…, m, T) and (…, s, T) where it is one a
    market or a site; ``unit`` is the unit it is shown in, with ``decimals`` digits.
    """

    key: str
    label: Message
    unit: str
    decimals: int
    compute: Callable[[Projection], Array]

    def values(self, projection: Projection) -> Array:
        """Return the outcome in the unit it is shown in."""
        found, scale = self.compute(projection), UNITS[self.unit].scale
        return found if scale == 1.0 else found / scale


def _yearly_growth(level: Array) -> Array:
    """Return growth on the year before, (…, T), not a number in the base year."""
    growth = np.full(level.shape, np.nan)
    growth[..., 1:] = level[..., 1:] / level[..., :-1] - 1.0
    return growth


def _site_share(projection: Projection, base_share: Array) -> Array:
    change = side_by_side([projection.levers[f"site.{site.key}.change"] for site in projection.study.sites])
    return equations.site_share(base_share, change, fixed_part(projection.study).elapsed)


def _site_turnover(projection: Projection) -> Array:
    share = _site_share(projection, fixed_part(projection.study).site_turnover_share)
    return share * projection.national_turnover[..., None, :]


def _site_jobs(projection: Projection) -> Array:
    share = _site_share(projection, fixed_part(projection.study).site_jobs_share)
    return share * projection.national_jobs[..., None, :]


def _floor_need(projection: Projection) -> Array:
    return _site_jobs(projection) * projection.levers["m2_per_job"][..., None, None]


def _floor_gap(projection: Projection) -> Array:
    space = fixed_part(projection.study).floor_space
    return equations.floor_gap(_floor_need(projection), space, projection.levers["occupancy_limit"])


def _costs(projection: Projection) -> Array:
    """Return what each measure costs, bn MAD, (…, k, T)."""
    jobs, base_year = projection.national_jobs, projection.study.base_year
    costs = [
        equations.measure_cost(
            jobs, event.cost.rate.amount, int(event.cost.years.value), int(event.start.value) - base_year
        )
        for event in projection.study.events
        if event.cost
    ]
    return np.stack(costs, axis=-2)


def _jobs_without(projection: Projection, events: Sequence[Event]) -> Array:
    """Return the country's jobs in the same scenario and with the same luck, but without some events."""
    inputs = projection.inputs.set_to({f"event.{event.key}": 0.0 for event in events})
    return project_members(projection.study, inputs, projection.luck).national_jobs


def _cost(projection: Projection) -> Array:
    total: Array = _costs(projection).sum(axis=-2)
    return total


def _cost_per_job(projection: Projection) -> Array:
    without = _jobs_without(projection, measures(projection.study))
    return equations.cost_per_job(_cost(projection), projection.national_jobs, without)


def _cost_per_job_of_each(projection: Projection) -> Array:
    jobs = projection.national_jobs
    without = [_jobs_without(projection, [event]) for event in measures(projection.study)]
    return equations.cost_per_job(_costs(projection), jobs[..., None, :], np.stack(without, axis=-2))


def _table(*outcomes: Outcome) -> Mapping[str, Outcome]:
    return {outcome.key: outcome for outcome in outcomes}


TURNOVER = QT_TRANSLATE_NOOP("Outcome", "Turnover")
JOBS = QT_TRANSLATE_NOOP("Outcome", "Jobs")
GROWTH = QT_TRANSLATE_NOOP("Outcome", "Growth of turnover")
COST = QT_TRANSLATE_NOOP("Outcome", "Public cost")
COST_PER_JOB = QT_TRANSLATE_NOOP("Outcome", "Cumulative public cost per additional job")
PER_JOB = QT_TRANSLATE_NOOP("Outcome", "Turnover per job")

NATIONAL = _table(
    Outcome("turnover", TURNOVER, "bn MAD", 2, lambda p: p.national_turnover),
    Outcome("jobs", JOBS, "jobs", 0, lambda p: p.national_jobs),
    Outcome("growth", GROWTH, "% a year", 1, lambda p: _yearly_growth(p.national_turnover)),
    Outcome(
        "added_jobs",
        QT_TRANSLATE_NOOP("Outcome", "Jobs added"),
        "jobs",
        0,
        lambda p: equations.added_jobs(p.national_jobs),
    ),
    Outcome("turnover_per_job", PER_JOB, "thousand MAD", 1, lambda p: p.national_turnover / p.national_jobs),
    Outcome(
        "investment",
        QT_TRANSLATE_NOOP("Outcome", "Cumulative investment"),
        "bn MAD",
        2,
        lambda p: equations.investment(p.national_jobs, p.levers["investment_per_job"]),
    ),
    Outcome(
        "companies",
        QT_TRANSLATE_NOOP("Outcome", "Companies"),
        "companies",
        0,
        lambda p: equations.companies(p.national_turnover, p.levers["turnover_per_company"]),
    ),
)

OF_MEASURES = _table(
    Outcome("cost", COST, "M MAD", 0, _cost),
    Outcome("cost_per_job", COST_PER_JOB, "thousand MAD", 1, _cost_per_job),
)
"""Of the country too, in studies whose events have a cost."""

OUTCOMES = {**NATIONAL, **OF_MEASURES}
"""Every outcome of the country by its key."""

FAN = ("turnover", "jobs")
"""The outcomes whose uncertainty is told of every study."""

BY_MARKET = _table(
    Outcome("turnover", TURNOVER, "bn MAD", 2, lambda p: p.turnover),
    Outcome("jobs", JOBS, "jobs", 0, lambda p: p.jobs),
    Outcome("growth", GROWTH, "% a year", 1, lambda p: _yearly_growth(p.turnover)),
)

BY_SITE = _table(
    Outcome("turnover", TURNOVER, "bn MAD", 2, _site_turnover),
    Outcome("jobs", JOBS, "jobs", 0, _site_jobs),
    Outcome("floor_need", QT_TRANSLATE_NOOP("Outcome", "Floor space needed"), "m²", 0, _floor_need),
    Outcome("floor_gap", QT_TRANSLATE_NOOP("Outcome", "Floor-space shortfall"), "m²", 0, _floor_gap),
    Outcome(
        "land_need",
        QT_TRANSLATE_NOOP("Outcome", "Land shortfall"),
        "ha",
        1,
        lambda p: equations.land_need(_floor_gap(p), fixed_part(p.study).density),
    ),
)

BY_MEASURE = _table(
    Outcome("cost", COST, "M MAD", 0, _costs),
    Outcome("cost_per_job", COST_PER_JOB, "thousand MAD", 1, _cost_per_job_of_each),
)


def measures(study: Study) -> tuple[Event, ...]:
    """Return the events that cost the public something, in the study's order: the parts of ``BY_MEASURE``."""
    return tuple(event for event in study.events if event.cost)


def fan_of(study: Study) -> tuple[str, ...]:
    """Return the outcomes of the country (keys) whose uncertainty is told: turnover, jobs, and what measures cost."""
    return (*FAN, *OF_MEASURES) if measures(study) else FAN


def outcomes(projection: Projection) -> dict[str, Array]:
    """Return the country's outcomes by key, (…, T), each in the unit it is shown in, NaN where there is none."""
    return {key: outcome.values(projection) for key, outcome in national_outcomes(projection.study).items()}


def national_outcomes(study: Study) -> Mapping[str, Outcome]:
    """Return the outcomes of the country that a study has."""
    return OUTCOMES if measures(study) else NATIONAL


def outcome_named(study: Study, key: str) -> Outcome:
    """Return the outcome of the country called ``key``; a Problem says which the study has where it is none of them."""
    if key not in (known := national_outcomes(study)):
        raise Problem(UNKNOWN_OUTCOME, key=key, known=tuple(known))
    return known[key]
