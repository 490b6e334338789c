"""Scenarios side by side: the assumptions that differ, what they come to, and how far that is from one of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from offsim.analysis.measures import checked_measure
from offsim.analysis.target_status import target_status
from offsim.ensemble.ensemble import Ensemble, Probability, probability
from offsim.model.levers import distribution_of, lever_value
from offsim.model.outcomes import NATIONAL, national_outcomes
from offsim.model.paths import path_of
from offsim.model.problems import Problem
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import UNKNOWN_SCENARIO
from offsim.model.study import Study
from offsim.model.uncertainty import Distribution


class Subject(StrEnum):
    """What a line is about; its ``key`` is one of an outlook, lever, outcome or target accordingly."""

    OUTLOOK = "outlook"
    LEVER = "lever"
    PATH = "path"
    DISTRIBUTION = "distribution"
    OUTCOME = "outcome"
    PROJECTED = "projected"
    GAP = "gap"
    PROBABILITY = "probability"


Level = float | str | Distribution | tuple[tuple[int, float], ...] | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison, with a level for every scenario, in their order.

    Levels are numbers in ``unit`` (key of ``UNITS``), None where there is none; of OUTLOOK, whose own key is empty,
    they are keys of outlooks, of DISTRIBUTION distributions in the lever's unit, None where the lever is certain, and
    of PATH, a lever that changes by year in one of the scenarios, the years from which each value holds.
    ``changes`` is each number less the reference's, in points where the unit is per cent; None where one is missing.
    """

    subject: Subject
    key: str
    unit: str
    levels: tuple[Level, ...]
    changes: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Scenarios in order, beside the one called ``reference``.

    ``assumptions`` holds only those that differ: the outlook, levers and distributions in the study's order;
    ``outcomes`` every national outcome in ``year``; ``targets`` for each target what is projected in its own year, the
    gap, and the probability in per cent where any scenario has an ensemble; ``members`` is how many that has.
    """

    study: Study
    scenarios: tuple[Scenario, ...]
    reference: str
    year: int
    assumptions: tuple[Line, ...]
    outcomes: tuple[Line, ...]
    targets: tuple[Line, ...]
    members: int

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, assumptions first."""
        return self.assumptions + self.outcomes + self.targets


def compare(
    scenarios: Sequence[Scenario],
    reference: str,
    projections: Mapping[str, Projection],
    ensembles: Mapping[str, Ensemble],
    targets: Sequence[str],
    year: int,
) -> Comparison:
    """Put scenarios side by side.

    ``projections`` (no members) has one for every scenario by key, ``ensembles`` for those that have been drawn;
    ``targets`` are keys of the study's targets.

    Raises:
        Problem: ``reference`` is none of the scenarios, or the study does not have the year after its first.
    """
    keys = [scenario.key for scenario in scenarios]
    if reference not in keys:
        raise Problem(UNKNOWN_SCENARIO, key=reference, known=tuple(keys))
    study, place = projections[reference].study, keys.index(reference)
    checked_measure(study, "turnover", year)
    return Comparison(
        study=study,
        scenarios=tuple(scenarios),
        reference=reference,
        year=year,
        assumptions=tuple(_assumptions(study, scenarios, place)),
        outcomes=tuple(_outcomes([projections[key] for key in keys], place, year)),
        targets=tuple(
            line
            for target in targets
            for line in _target([projections[key] for key in keys], [ensembles.get(key) for key in keys], place, target)
        ),
        members=max((drawn.members for drawn in ensembles.values()), default=0),
    )


def _assumptions(study: Study, scenarios: Sequence[Scenario], place: int) -> Iterator[Line]:
    lines = [_words(Subject.OUTLOOK, "", "", [scenario.outlook for scenario in scenarios])]
    for key, lever in study.levers.items():
        unit = lever.default.unit
        if any(key in scenario.paths for scenario in scenarios):
            paths = [tuple(path_of(study, scenario, key).items()) for scenario in scenarios]
            lines.append(_words(Subject.PATH, key, unit, paths))
        else:
            values = [lever_value(study, scenario, key) for scenario in scenarios]
            lines.append(_numbers(Subject.LEVER, key, unit, values, place))
        spreads = [_spread(study, scenario, key) for scenario in scenarios]
        lines.append(_words(Subject.DISTRIBUTION, key, unit, spreads))
    return (line for line in lines if any(level != line.levels[0] for level in line.levels))


def _outcomes(projections: Sequence[Projection], place: int, year: int) -> Iterator[Line]:
    for key, outcome in national_outcomes(projections[place].study).items():
        values = [float(outcome.values(one)[year - one.study.base_year]) for one in projections]
        yield _numbers(Subject.OUTCOME, key, outcome.unit, values, place)


def _target(
    projections: Sequence[Projection], ensembles: Sequence[Ensemble | None], place: int, key: str
) -> Iterator[Line]:
    target = projections[place].study.targets[key]
    unit = NATIONAL[target.outcome].unit
    found = [target_status(projection, target) for projection in projections]
    yield _numbers(Subject.PROJECTED, key, unit, [one.projected for one in found], place)
    yield _numbers(Subject.GAP, key, unit, [one.gap for one in found], place)
    if any(ensembles):
        likely = [100 * drawn.probability[key].value if drawn else None for drawn in ensembles]
        yield _numbers(Subject.PROBABILITY, key, "%", likely, place)


def _spread(study: Study, scenario: Scenario, key: str) -> Distribution | None:
    found = distribution_of(study, scenario, key)
    return found if found and found.spread else None


def _words(subject: Subject, key: str, unit: str, levels: Sequence[Level]) -> Line:
    return Line(subject, key, unit, tuple(levels), (None,) * len(levels))


def _numbers(subject: Subject, key: str, unit: str, values: Sequence[float | None], place: int) -> Line:
    levels = tuple(value if value is not None and math.isfinite(value) else None for value in values)
    start = levels[place]
    changes = tuple(level - start if level is not None and start is not None else None for level in levels)
    return Line(subject, key, unit, levels, changes)


def beats(one: Ensemble, other: Ensemble, outcome: str) -> Probability | None:
    """Return the probability that ``one`` ends with more of an outcome than ``other``, member against member.

    It is of the study's last year; members that end alike count for neither. None where the members are not the same
    draws, or were too many to be kept.
    """
    alike = (one.study, one.seed, one.members) == (other.study, other.seed, other.members)
    if not alike or one.last is None or other.last is None:
        return None
    return probability(int(np.count_nonzero(one.last[outcome] > other.last[outcome])), one.members)
