"""What the record says: what fits it, the changes that is made of, and what was observed beside the projection."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from offsim.analysis.backcast import Fit, Pair, fitted_scenario
from offsim.analysis.record import overlay
from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.units import UNITS
from offsim.report.record_words import record_verdict
from offsim.report.tables import Answer, Cell, Figure, Table

OBSERVED = ("turnover", "jobs")
DECIMALS = 2


def backcast_answer(found: Fit, projection: Projection, language: Language) -> Answer:
    """Return what a fit comes to, and the record beside one projection (no members)."""
    tables = (
        _fit_table(found, language),
        pairs_table(projection.study, found.economy, found.pairs, language, found),
        _record_table(projection, language),
    )
    return Answer(language.translate("Record", "Record"), record_verdict(found, language), tables)


def pairs_table(
    study: Study, economy: str, pairs: Sequence[Pair], language: Language, found: Fit | None = None
) -> Table:
    """Return the changes of turnover beside how far an economy (key) grew from normal, and where a fit has them."""
    label = next(language.say(one.label) for one in study.economies if one.key == economy)
    title = language.translate("Record", "Changes of turnover beside the growth of: {economy}").format(economy=label)
    head = (
        language.translate("Record", "Perimeter"),
        language.translate("Record", "Years"),
        language.translate("Record", "Growth, %/yr"),
        language.translate("Record", "Deviation, pt"),
        language.translate("Record", "Fitted, %/yr"),
    )
    years = language.translate("Record", "{first}–{last}")
    rows = tuple(
        (
            pair.perimeter,
            years.format(first=pair.first, last=pair.last),
            Figure(pair.growth, DECIMALS),
            Figure(pair.deviation, DECIMALS, sign=True),
            Figure(on_line(found, pair.deviation) if found else math.nan, DECIMALS),
        )
        for pair in pairs
    )
    return Table(title, head, rows, left=2)


def on_line(found: Fit, deviation: float) -> float:
    """Return the growth (per cent a year) that a fit has where the economy is as many points from normal."""
    return found.trend + found.sensitivity * deviation


def backcast_json(found: Fit, scenario: Scenario, projection: Projection) -> dict[str, Any]:
    """Return what a fit comes to as a JSON object, with the levers of ``scenario`` as the record would have them."""
    study = projection.study
    fitted = fitted_scenario(study, scenario, found)
    changed = [
        key for key in study.levers if key.startswith(("trend.", "sensitivity.")) and _is_fitted(study, key, found)
    ]
    return {
        "study": study.key,
        "scenario": scenario.key,
        "economy": found.economy,
        "perimeters": list(found.perimeters),
        "pairs": [
            {
                "perimeter": pair.perimeter,
                "first": pair.first,
                "last": pair.last,
                "growth": pair.growth,
                "deviation": pair.deviation,
            }
            for pair in found.pairs
        ],
        "trend": {"value": found.trend, "standard_error": found.trend_error},
        "sensitivity": {"value": found.sensitivity, "standard_error": found.sensitivity_error},
        "assumed": found.assumed,
        "told": found.told,
        "levers": {key: lever_value(study, fitted, key) for key in changed},
        "record": list(_records(projection)),
    }


def _is_fitted(study: Study, key: str, found: Fit) -> bool:
    kind, _, market = key.partition(".")
    return kind == "trend" or any(one.key == market and one.economy == found.economy for one in study.markets)


def _records(projection: Projection) -> Iterator[dict[str, Any]]:
    for outcome in OBSERVED:
        for record in overlay(projection, outcome).records:
            yield {
                "outcome": outcome,
                "unit": NATIONAL[outcome].unit,
                "perimeter": record.perimeter,
                "years": list(record.years),
                "observed": list(record.observed),
                "projected": list(record.projected),
                "difference": list(record.difference),
            }


def _fit_table(found: Fit, language: Language) -> Table:
    head = (
        language.translate("Record", "Fitted"),
        language.translate("Record", "Unit"),
        language.translate("Record", "Value"),
        language.translate("Record", "Standard error"),
        language.translate("Record", "Study"),
    )

    def row(label: str, unit: str, value: float, error: float, assumed: float) -> tuple[Cell, ...]:
        figures = (Figure(value, DECIMALS), Figure(error, DECIMALS), Figure(assumed, DECIMALS))
        return (label, language.say(UNITS[unit].label), *figures)

    rows = (
        row(
            language.translate("Record", "Sensitivity"),
            "points per point",
            found.sensitivity,
            found.sensitivity_error,
            found.assumed,
        ),
        row(language.translate("Record", "Trend"), "% a year", found.trend, found.trend_error, math.nan),
    )
    return Table(language.translate("Record", "What fits the record"), head, rows, left=2)


def _record_table(projection: Projection, language: Language) -> Table:
    head = (
        language.translate("Record", "Perimeter"),
        language.translate("Record", "Outcome"),
        language.translate("Record", "Year"),
        language.translate("Record", "Observed"),
        language.translate("Record", "Projected"),
        language.translate("Record", "Projection from record, %"),
    )
    rows = tuple(row for outcome in OBSERVED for row in _record_rows(projection, outcome, language))
    return Table(language.translate("Record", "The record beside the projection"), head, rows, left=3)


def _record_rows(projection: Projection, outcome: str, language: Language) -> Iterator[tuple[Cell, ...]]:
    shown = NATIONAL[outcome]
    for record in overlay(projection, outcome).records:
        beside = zip(record.years, record.observed, record.projected, record.difference, strict=True)
        for year, observed, projected, difference in beside:
            yield (
                record.perimeter,
                language.say(shown.label),
                str(year),
                Figure(observed, shown.decimals),
                Figure(math.nan if projected is None else projected, shown.decimals),
                Figure(math.nan if difference is None else difference, 1, sign=True),
            )
