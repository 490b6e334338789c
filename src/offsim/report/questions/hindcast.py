"""What the record says: what fits it, the changes that is made of, and what was observed beside the projection."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from offsim.analysis.hindcast import Fit, Pair, decimals, fitted_scenario
from offsim.analysis.observed_series import ObservedOverlay, overlay
from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Counted, Message
from offsim.model.units import UNITS
from offsim.report.tables import Answer, Cell, Figure, Table

OBSERVED = ("turnover", "jobs")
DECIMALS = 2


def hindcast_answer(found: Fit, projection: Projection, language: Language) -> Answer:
    """Return what a fit comes to, and the record beside one projection (no members)."""
    tables = (
        _fit_table(found, language),
        pairs_table(projection.study, found.economy, found.pairs, language, found),
        _observed_table(projection, language),
    )
    return Answer(language.translate("Hindcast", "Historical data"), hindcast_sentence(found, language), tables)


def pairs_table(
    study: Study, economy: str, pairs: Sequence[Pair], language: Language, found: Fit | None = None
) -> Table:
    """Return the changes of turnover beside how far an economy (key) grew from normal, and where a fit has them."""
    label = next(language.say(one.label) for one in study.economies if one.key == economy)
    title = language.translate("Hindcast", "Changes of turnover beside the growth of: {economy}").format(economy=label)
    head = (
        language.translate("Hindcast", "Perimeter"),
        language.translate("Hindcast", "Years"),
        language.translate("Hindcast", "Growth, %/yr"),
        language.translate("Hindcast", "Deviation, pp"),
        language.translate("Hindcast", "Fitted, %/yr"),
    )
    years = language.translate("Hindcast", "{first}–{last}")
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


def hindcast_json(found: Fit, scenario: Scenario, projection: Projection) -> dict[str, Any]:
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
        "observed": list(_observed_json(projection)),
    }


def _is_fitted(study: Study, key: str, found: Fit) -> bool:
    kind, _, market = key.partition(".")
    return kind == "trend" or any(one.key == market and one.economy == found.economy for one in study.markets)


def _observed_json(projection: Projection) -> Iterator[dict[str, Any]]:
    for outcome in OBSERVED:
        for series in overlay(projection, outcome).series:
            yield {
                "outcome": outcome,
                "unit": NATIONAL[outcome].unit,
                "perimeter": series.perimeter,
                "years": list(series.years),
                "observed": list(series.observed),
                "projected": list(series.projected),
                "difference": list(series.difference),
            }


def _fit_table(found: Fit, language: Language) -> Table:
    head = (
        language.translate("Hindcast", "Estimated"),
        language.translate("Hindcast", "Unit"),
        language.translate("Hindcast", "Value"),
        language.translate("Hindcast", "Standard error"),
        language.translate("Hindcast", "Study"),
    )

    def row(label: str, unit: str, value: float, error: float, assumed: float) -> tuple[Cell, ...]:
        figures = (Figure(value, DECIMALS), Figure(error, DECIMALS), Figure(assumed, DECIMALS))
        return (label, language.say(UNITS[unit].label), *figures)

    rows = (
        row(
            language.translate("Hindcast", "Sensitivity"),
            "points per point",
            found.sensitivity,
            found.sensitivity_error,
            found.assumed,
        ),
        row(language.translate("Hindcast", "Trend"), "% a year", found.trend, found.trend_error, math.nan),
    )
    return Table(language.translate("Hindcast", "Parameters estimated from the historical data"), head, rows, left=2)


def _observed_table(projection: Projection, language: Language) -> Table:
    head = (
        language.translate("Hindcast", "Perimeter"),
        language.translate("Hindcast", "Outcome"),
        language.translate("Hindcast", "Year"),
        language.translate("Hindcast", "Observed"),
        language.translate("Hindcast", "Projected"),
        language.translate("Hindcast", "Projection against observed, %"),
    )
    rows = tuple(row for outcome in OBSERVED for row in _observed_rows(projection, outcome, language))
    return Table(language.translate("Hindcast", "Historical data and projection"), head, rows, left=3)


def _observed_rows(projection: Projection, outcome: str, language: Language) -> Iterator[tuple[Cell, ...]]:
    shown = NATIONAL[outcome]
    for series in overlay(projection, outcome).series:
        beside = zip(
            series.years,
            series.observed,
            series.projected,
            series.difference,
            strict=True,
        )
        for year, observed, projected, difference in beside:
            yield (
                series.perimeter,
                language.say(shown.label),
                str(year),
                Figure(observed, shown.decimals),
                Figure(math.nan if projected is None else projected, shown.decimals),
                Figure(math.nan if difference is None else difference, 1, sign=True),
            )


CANNOT_TELL = QT_TRANSLATE_NOOP(
    "Hindcast", "The data are inconclusive: {fit}; they agree both with no sensitivity and with the study’s {assumed}."
)
BOTH_AMISS = QT_TRANSLATE_NOOP(
    "Hindcast", "The data are conclusive: {fit}; they agree neither with no sensitivity nor with the study’s {assumed}."
)
NOT_NONE = QT_TRANSLATE_NOOP(
    "Hindcast", "The data are conclusive: {fit}; they agree with the study’s {assumed}, not with no sensitivity."
)
NOT_ASSUMED = QT_TRANSLATE_NOOP(
    "Hindcast", "The data are conclusive: {fit}; they agree with no sensitivity, not with the study’s {assumed}."
)

CONCLUSIONS: dict[tuple[bool, bool], Message] = {
    (True, True): CANNOT_TELL,
    (False, False): BOTH_AMISS,
    (False, True): NOT_NONE,
    (True, False): NOT_ASSUMED,
}
"""By whether the record allows no sensitivity, and whether it allows the one that the study assumes."""


def hindcast_sentence(found: Fit, language: Language) -> str:
    """Return what a fit comes to in a sentence: what it found, how well, from what, and whether that tells."""
    fitted = language.translate(
        "Hindcast", "sensitivity {sensitivity}, trend {trend} % a year, from {changes} in {perimeters}"
    ).format(
        sensitivity=_estimate(found.sensitivity, found.sensitivity_error, language),
        trend=_estimate(found.trend, found.trend_error, language),
        changes=language.say(Counted.tr("%n changes", None, len(found.pairs))),
        perimeters=_perimeters(tuple(dict.fromkeys(pair.perimeter for pair in found.pairs)), language),
    )
    words = language.say(CONCLUSIONS[found.allows(0.0), found.allows(found.assumed)])
    return words.format(fit=fitted, assumed=language.exact(found.assumed))


def perimeters_sentence(overlay: ObservedOverlay, language: Language) -> str:
    """Return which perimeter is projected, and which are only shown; empty where nothing was observed."""
    if not overlay.series:
        return ""
    own = _perimeters((overlay.projected,), language)
    others = tuple(series.perimeter for series in overlay.series if series.perimeter != overlay.projected)
    if not others:
        return language.translate("Hindcast", "The study projects {own}.").format(own=own)
    words = language.translate(
        "Hindcast", "The study projects {own}. The figures in {others} count otherwise: they are shown, not compared."
    )
    return words.format(own=own, others=_perimeters(others, language))


def _estimate(value: float, error: float, language: Language) -> str:
    places = decimals(error)
    if round(error, places):
        return f"{language.number(value, places)} ± {language.number(error, places)}"
    return language.exact(round(value, places))


def _perimeters(keys: tuple[str, ...], language: Language) -> str:
    if len(keys) == 1:
        return language.translate("Hindcast", "perimeter {one}").format(one=keys[0])
    words = language.translate("Hindcast", "perimeters {several} and {last}")
    return words.format(several=", ".join(keys[:-1]), last=keys[-1])
