"""What matters most of what is uncertain: a tornado and Sobol indices, in words, tables and JSON."""

from __future__ import annotations

import math
from collections.abc import Sequence
from math import ceil, log10
from typing import Any

from offsim.analysis.measures import Measure
from offsim.analysis.rank import Bar, Index, Indices
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS
from offsim.report.findings import Findings
from offsim.report.labels import at_most, decimals_of, full_name, lever_amount
from offsim.report.measure_words import digits, measure_name, measure_unit, with_unit
from offsim.report.rank_words import LEAST_PART, NAMED, factor_name, held_part, rank_sentence
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table

MOST_BARS = 15
ABOUT = QT_TRANSLATE_NOOP("Contents", "which levers the outcome depends on most, as exported")


def rank_answer(
    study: Study, bars: Sequence[Bar], indices: Indices, language: Language, centre: float = math.nan
) -> Answer:
    """Return the answer of a ranking, whose ``bars`` are of the same scenario and measure, which is at ``centre``.

    Without a centre nothing is drawn.
    """
    title = language.translate("Question", "Sensitivity analysis")
    tables = (indices_table(study, indices, language), tornado_table(study, indices.of, bars, language))
    widest = max((bar.greatest - bar.least for bar in bars), default=0.0)
    moving = [
        bar
        for bar in bars
        if bar.moves
        and bar.greatest - bar.least >= LEAST_PART * widest
        and math.isfinite(bar.at_low + bar.at_high + centre)
    ]
    drawings = (_tornado_drawing(study, indices.of, moving[:MOST_BARS], centre, language),) if moving else ()
    found = Findings(of=indices.of, bars=tuple(bars))
    return Answer(title, rank_sentence(study, indices, language), tables, drawings, findings=found, about=ABOUT)


def _tornado_drawing(study: Study, of: Measure, bars: Sequence[Bar], centre: float, language: Language) -> Drawing:
    """Return the bars as differences from the centre, the widest first."""
    head = (
        language.translate("Rank", "Lever"),
        language.translate("Rank", "10th percentile"),
        language.translate("Rank", "90th percentile"),
    )
    decimals = _decimals(of, bars)
    middle = with_unit(centre, decimals, of, language)
    words = language.translate("Rank", "Difference from the central projection, {centre}: {measure}")
    title = words.format(measure=measure_name(of, language), centre=middle)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            full_name(study, study.levers[bar.lever], language),
            *(Figure(end - centre, decimals, sign=True) for end in (bar.at_low, bar.at_high)),
        )
        for bar in bars
    )
    told = " ".join(bar_words(study, of, bar, language) for bar in bars[:NAMED])
    return Drawing(Kind.TORNADO, told, measure_unit(of, language), Table(title, head, rows))


def indices_table(study: Study, found: Indices, language: Language) -> Table:
    """Return a row for each factor: its part of the variance by itself and in total, with standard errors.

    Estimates may come out below 0 or above 1, which no part can be; they are shown as the nearest that can.
    """
    head = (
        language.translate("Rank", "Source of uncertainty"),
        language.translate("Rank", "First-order index, %"),
        language.translate("Rank", "Standard error, first-order"),
        language.translate("Rank", "Total-order index, %"),
        language.translate("Rank", "Standard error, total-order"),
    )
    words = language.translate("Rank", "Shares of the variance: {measure}, mean {mean}, standard deviation {deviation}")
    decimals = digits(found.of, [found.deviation])
    title = words.format(
        measure=measure_name(found.of, language),
        mean=with_unit(found.mean, decimals, found.of, language),
        deviation=with_unit(found.deviation, decimals, found.of, language),
    )
    return Table(title, head, tuple(_index_row(study, row, language) for row in found.rows))


def tornado_table(study: Study, of: Measure, bars: Sequence[Bar], language: Language) -> Table:
    """Return a row for each lever: the 10th and 90th percentiles of its distribution, and the outcome there."""
    head = (
        language.translate("Rank", "Lever"),
        language.translate("Rank", "Unit"),
        language.translate("Rank", "10th percentile"),
        language.translate("Rank", "90th percentile"),
        language.translate("Rank", "Outcome at 10th percentile"),
        language.translate("Rank", "Outcome at 90th percentile"),
        language.translate("Rank", "Least"),
        language.translate("Rank", "Greatest"),
    )
    words = language.translate(
        "Rank", "Each lever alone, at the 10th and 90th percentiles of its distribution: {measure}, {unit}"
    )
    title = words.format(measure=measure_name(of, language), unit=measure_unit(of, language))
    decimals = _decimals(of, bars)
    return Table(title, head, tuple(_row(study, bar, decimals, language) for bar in bars), left=2)


def bar_words(study: Study, of: Measure, bar: Bar, language: Language) -> str:
    """Return what a bar of the tornado says, in a sentence or two."""
    lever = study.levers[bar.lever]
    words = language.translate("Rank", "{lever} from {low} to {high}: {measure} goes from {at_low} to {at_high}.")
    decimals = _decimals(of, [bar])
    told = words.format(
        lever=full_name(study, lever, language),
        low=at_most(bar.low, decimals_of(lever), language),
        high=lever_amount(lever, bar.high, language),
        measure=measure_name(of, language),
        at_low=language.number(bar.at_low, decimals),
        at_high=with_unit(bar.at_high, decimals, of, language),
    )
    if bar.monotone:
        return told
    turn = language.translate("Rank", "In between it turns: it lies between {least} and {greatest}.")
    least, greatest = language.number(bar.least, decimals), with_unit(bar.greatest, decimals, of, language)
    return f"{told} {turn.format(least=least, greatest=greatest)}"


def end_words(lever: Lever, value: float, language: Language) -> str:
    """Return a value at an end of a bar with its unit, as short as it can be told."""
    decimals = 0 if lever.whole else max(0, ceil(-log10(lever.step)) + 1)
    return lever_amount(lever, round(value, decimals), language, at_most(value, decimals, language))


def rank_json(bars: Sequence[Bar], indices: Indices, seed: int) -> dict[str, Any]:
    """Return the JSON object, widest bar and largest total first."""
    return {
        "outcome": indices.of.outcome,
        "year": indices.of.year,
        "mean": _number(indices.mean),
        "deviation": _number(indices.deviation),
        "draws": indices.draws,
        "seed": seed,
        "factors": [
            {
                "factor": row.factor,
                "first": _number(row.first),
                "first_error": _number(row.first_error),
                "total": _number(row.total),
                "total_error": _number(row.total_error),
            }
            for row in indices.rows
        ],
        "tornado": [
            {
                "lever": bar.lever,
                "low": bar.low,
                "high": bar.high,
                "at_low": _number(bar.at_low),
                "at_high": _number(bar.at_high),
                "least": _number(bar.least),
                "greatest": _number(bar.greatest),
                "monotone": bar.monotone,
            }
            for bar in bars
        ],
    }


def _row(study: Study, bar: Bar, decimals: int, language: Language) -> tuple[Cell, ...]:
    lever = study.levers[bar.lever]
    return (
        full_name(study, lever, language),
        language.say(UNITS[lever.default.unit].symbol),
        Figure(bar.low, decimals_of(lever)),
        Figure(bar.high, decimals_of(lever)),
        *(Figure(end, decimals) for end in (bar.at_low, bar.at_high, bar.least, bar.greatest)),
    )


def _index_row(study: Study, row: Index, language: Language) -> tuple[Cell, ...]:
    return (
        factor_name(study, row.factor, language),
        Figure(held_part(row.first) * 100, 1),
        Figure(row.first_error * 100, 2),
        Figure(held_part(row.total) * 100, 1),
        Figure(row.total_error * 100, 2),
    )


def _decimals(of: Measure, bars: Sequence[Bar]) -> int:
    """Return how many decimals the ends of bars are shown with, so that they can be told apart."""
    return max(digits(of, [bar.greatest - bar.least for bar in bars]), OUTCOMES[of.outcome].decimals)


def _number(found: float) -> float | None:
    return found if math.isfinite(found) else None


def drawn_words(indices: Indices, seed: int, language: Language) -> str:
    """Return on how many draws a ranking stands, and of which seed."""
    words = language.translate("Rank", "Shares of the variance: {draws} pairs of simulations, seed {seed}")
    return words.format(draws=language.number(indices.draws), seed=str(seed))
