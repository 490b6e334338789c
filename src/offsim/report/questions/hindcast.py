"""What the record says: what fits it, the changes that is made of, and what was observed beside the projection."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from offsim.analysis.coverage import Coverage
from offsim.analysis.fitted_scenario import fitted_levers, fitted_scenario
from offsim.analysis.hindcast import CONFIDENCE, Estimate, Fit, Pair
from offsim.analysis.observed_series import ObservedOverlay, overlay
from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Counted, Message
from offsim.model.units import UNITS
from offsim.report.coverage_words import coverage_json, coverage_sentence, coverage_table
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table
from offsim.report.uncertainty_words import per_cent

OBSERVED = ("turnover", "jobs")
DECIMALS, P_DECIMALS = 2, 3
ROUND_P, LEAST_P = 0.1, 0.001
ABOUT = QT_TRANSLATE_NOOP("Contents", "what was observed beside the projection, and what follows from it, as exported")


def hindcast_answer(found: Fit, projection: Projection, covered: Sequence[Coverage], language: Language) -> Answer:
    """Return what a fit comes to, what the bands are worth, and the record beside one projection (no members)."""
    tables = (
        _fit_table(found, language),
        *([coverage_table(covered, language)] if covered else []),
        pairs_table(projection.study, found.economy, found.pairs, language, found),
        _observed_table(projection, language),
    )
    told = (hindcast_sentence(found, language), coverage_sentence(covered, language))
    title = language.translate("Hindcast", "Historical data")
    return Answer(
        title, " ".join(filter(None, told)), tables, (_fit_drawing(found, tables[-2].title, language),), about=ABOUT
    )


def _fit_drawing(found: Fit, title: str, language: Language) -> Drawing:
    """Return what was observed, and what the fit has, over how far the economy was from normal."""
    head = (
        language.translate("Hindcast", "Deviation, pp"),
        language.translate("Hindcast", "Growth, %/yr"),
        language.translate("Hindcast", "Fitted, %/yr"),
    )
    places = sorted((pair.deviation, pair.growth) for pair in found.pairs)
    rows = tuple(
        (
            Figure(deviation, DECIMALS, sign=True),
            Figure(growth, DECIMALS),
            Figure(on_line(found, deviation), DECIMALS),
        )
        for deviation, growth in places
    )
    table = Table(title, head, rows, left=0)
    return Drawing(Kind.FIT, hindcast_sentence(found, language), "", table)


def pairs_table(
    study: Study, economy: str, pairs: Sequence[Pair], language: Language, found: Fit | None = None
) -> Table:
    """Return the changes of turnover beside how far an economy (key) grew from normal, and where a fit has them."""
    label = next(language.say(one.label) for one in study.economies if one.key == economy)
    return pair_figures(pairs, label, language, found)


def pair_figures(pairs: Sequence[Pair], label: str, language: Language, found: Fit | None = None) -> Table:
    """Return the same by the ``label`` of the economy."""
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
    return found.trend.value + found.sensitivity.value * deviation


def hindcast_json(
    found: Fit, scenario: Scenario, projection: Projection, covered: Sequence[Coverage]
) -> dict[str, Any]:
    """Return what a fit comes to as a JSON object, with the levers of ``scenario`` as the record would have them."""
    study = projection.study
    fitted = fitted_scenario(study, scenario, found)
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
        "points": len(found.pairs),
        "trend": asdict(found.trend),
        "sensitivity": asdict(found.sensitivity),
        "assumed": found.assumed,
        "conclusive": found.conclusive,
        "levers": {key: lever_value(study, fitted, key) for key in fitted_levers(study, found)},
        "coverage": coverage_json(covered),
        "observed": list(_observed_json(projection)),
    }


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
        language.translate("Hindcast", "Interval from"),
        language.translate("Hindcast", "to"),
        "p",
        language.translate("Hindcast", "Study"),
    )
    sensitivity, trend = language.translate("Hindcast", "Sensitivity"), language.translate("Hindcast", "Trend")
    rows = (
        _fit_row(sensitivity, "points per point", found.sensitivity, found.assumed, language),
        _fit_row(trend, "% a year", found.trend, math.nan, language),
    )
    title = language.translate("Hindcast", "Parameters estimated from the historical data, {confidence} intervals")
    return Table(title.format(confidence=_confidence(language)), head, rows, left=2)


def _fit_row(label: str, unit: str, found: Estimate, assumed: float, language: Language) -> tuple[Cell, ...]:
    figures = (found.value, found.standard_error, found.low, found.high)
    shown = (*(Figure(value, DECIMALS) for value in figures), Figure(found.p, P_DECIMALS), Figure(assumed, DECIMALS))
    return (label, language.say(UNITS[unit].symbol), *shown)


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
    "Hindcast",
    "The data are inconclusive: {fit}. No sensitivity and the study’s {assumed} both lie within the interval.",
)
BOTH_AMISS = QT_TRANSLATE_NOOP(
    "Hindcast",
    "The data are conclusive: {fit}. Neither no sensitivity nor the study’s {assumed} lies within the interval.",
)
NOT_NONE = QT_TRANSLATE_NOOP(
    "Hindcast",
    "The data are conclusive: {fit}. The study’s {assumed} lies within the interval, no sensitivity does not.",
)
NOT_ASSUMED = QT_TRANSLATE_NOOP(
    "Hindcast",
    "The data are conclusive: {fit}. No sensitivity lies within the interval, the study’s {assumed} does not.",
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
        "Hindcast",
        "sensitivity {sensitivity} ({confidence} interval {low} to {high}, {p}), trend {trend} %/yr ({least} to "
        "{most}), from {changes} in {perimeters}",
    ).format(
        **_interval(found.sensitivity, ("sensitivity", "low", "high"), language),
        **_interval(found.trend, ("trend", "least", "most"), language),
        confidence=_confidence(language),
        p=_p_words(found.sensitivity.p, language),
        changes=language.say(Counted.tr("%n changes", None, len(found.pairs))),
        perimeters=_perimeters(tuple(dict.fromkeys(pair.perimeter for pair in found.pairs)), language),
    )
    words = language.say(CONCLUSIONS[found.sensitivity.allows(0.0), found.sensitivity.allows(found.assumed)])
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


def _interval(found: Estimate, names: tuple[str, str, str], language: Language) -> dict[str, str]:
    """Return an estimate and the ends of its interval, by the names a sentence has for them."""
    figures = (found.value, found.low, found.high)
    return {name: language.number(value, DECIMALS) for name, value in zip(names, figures, strict=True)}


def _p_words(p: float, language: Language) -> str:
    if p < LEAST_P:
        return f"p < {language.exact(LEAST_P)}"
    return f"p = {language.number(p, DECIMALS if p >= ROUND_P else P_DECIMALS)}"


def _confidence(language: Language) -> str:
    return per_cent(language.exact(CONFIDENCE * 100), language)


def _perimeters(keys: tuple[str, ...], language: Language) -> str:
    if len(keys) == 1:
        return language.translate("Hindcast", "perimeter {one}").format(one=keys[0])
    words = language.translate("Hindcast", "perimeters {several} and {last}")
    return words.format(several=", ".join(keys[:-1]), last=keys[-1])
