"""The record over the projection: what was observed of an outcome, perimeter by perimeter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.study import Study, record


@dataclass(frozen=True, slots=True)
class ObservedSeries:
    """What was observed of an outcome in one perimeter (key), in the unit it is shown in, by year.

    ``projected`` holds the projection in the same years, and ``difference`` what it lies above (or, negative, below)
    the record, in per cent; None in years the projection does not have, and in every year where the perimeter is not
    the one that is projected; the difference also up to the jump-off year, where the projection is held to the record.
    """

    perimeter: str
    years: tuple[int, ...]
    observed: tuple[float, ...]
    projected: tuple[float | None, ...]
    difference: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ObservedOverlay:
    """The records of one outcome (key of the national ones); only that in the ``projected`` perimeter is compared."""

    outcome: str
    projected: str
    series: tuple[ObservedSeries, ...]


def overlay(projection: Projection, outcome: str = "turnover") -> ObservedOverlay:
    """Lay what was observed of an outcome, by perimeter, over one projection (no members)."""
    study = projection.study
    values = dict(zip(study.years, NATIONAL[outcome].values(projection).tolist(), strict=True))
    jump_off = int(projection.levers["jump_off"]) if outcome in ("turnover", "jobs") else study.base_year
    held = range(study.base_year + 1, jump_off + 1)
    series = tuple(
        _series(perimeter, points, values if perimeter == study.perimeter else {}, held)
        for perimeter in study.perimeters
        if (points := observed(study, outcome, perimeter))
    )
    return ObservedOverlay(outcome, study.perimeter, series)


def observed(study: Study, outcome: str, perimeter: str) -> dict[int, float]:
    """Return what was observed of an outcome (key) in one perimeter (key), by year."""
    return {year: fact.value for year, fact in record(study, outcome, perimeter).items()}


def observed_perimeters(study: Study, outcome: str) -> list[str]:
    """Return the perimeters (keys) in which an outcome (key) was observed, in the study's order."""
    return [key for key in study.perimeters if observed(study, outcome, key)]


def _series(perimeter: str, points: Mapping[int, float], projected: Mapping[int, float], held: range) -> ObservedSeries:
    years = sorted(points)
    seen = [points[year] for year in years]
    beside = [projected.get(year) for year in years]
    difference = [
        (value / point - 1) * 100 if value is not None and point > 0 and year not in held else None
        for year, value, point in zip(years, beside, seen, strict=True)
    ]
    return ObservedSeries(perimeter, tuple(years), tuple(seen), tuple(beside), tuple(difference))
