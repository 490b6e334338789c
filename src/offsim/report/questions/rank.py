"""What matters most of what is uncertain: a tornado and Sobol indices, in words, tables and JSON."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from math import ceil, log10
from typing import Any

from offsim.analysis.measures import Measure
from offsim.analysis.rank import NOISE, SHOCK, Bar, Index, Indices
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.study import Lever, Study
from offsim.model.units import UNITS
from offsim.report.findings import Findings
from offsim.report.labels import decimals_of, full_name, lever_amount
from offsim.report.measure_words import digits, measure_name, measure_unit, with_unit
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table
from offsim.report.uncertainty_words import per_cent

NAMED = 3
LEAST_PART, LEAST_TOGETHER, MOST = 0.005, 0.02, 0.5
"""Parts that are worth a word: of one factor, of what factors do together; and what is most of a whole."""
SURE = 2.0
"""By how many standard errors parts differ at least where one is told before another."""
FEWEST_DRAWS = 64
"""From fewer even the errors are not known."""
MOST_BARS = 15
SHOWN_ERROR = 0.02
"""A smaller error of a part is not told beside it in a sentence; the table has it."""


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
    return Answer(title, rank_sentence(study, indices, language), tables, drawings, findings=found)


def _tornado_drawing(study: Study, of: Measure, bars: Sequence[Bar], centre: float, language: Language) -> Drawing:
    """Return the bars as differences from the centre, the widest first."""
    head = (
        language.translate("Rank", "Lever"),
        language.translate("Rank", "at 10 %"),
        language.translate("Rank", "at 90 %"),
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


def rank_sentence(study: Study, found: Indices, language: Language) -> str:
    """Return where most of what is uncertain about an outcome comes from: of each factor, what it does by itself."""
    name = measure_name(found.of, language)
    if not found.rows:
        words = language.translate(
            "Rank",
            "No uncertainty in this scenario: no lever has a distribution, and there are no shocks "
            "to client economies.",
        )
        return words.format(measure=name)
    if not math.isfinite(found.mean):
        words = language.translate(
            "Rank", "{measure}: in some draws there is no such number, so nothing can be ranked."
        )
        return words.format(measure=name)
    shown = sorted((row for row in found.rows if row.first >= LEAST_PART), key=lambda row: -row.first)
    if found.deviation == 0 or not shown:
        return language.translate("Rank", "{measure}: nothing that is uncertain affects it.").format(measure=name)
    if found.draws < FEWEST_DRAWS or (len(shown) > 1 and not _apart(*shown[:2])):
        words = language.translate(
            "Rank",
            "{measure}: {draws} draws are too few to tell which source is largest. The largest estimates: {factors}.",
        )
        factors = language.translate("Rank", ", ").join(_named(study, row, language) for row in shown[:NAMED])
        return words.format(measure=name, draws=language.number(found.draws), factors=factors)
    sentence = _opening(shown[0], language).format(
        measure=name, factor=factor_name(study, shown[0].factor, language), share=_share(shown[0], language)
    )
    return " ".join((sentence, *_others(study, found, shown[1:], language)))


def factor_name(study: Study, factor: str, language: Language) -> str:
    """Return what a factor is called, a lever under its heading."""
    if factor == NOISE:
        return language.translate("Rank", "Business-cycle shocks")
    if factor == SHOCK:
        return language.translate("Rank", "Sector’s own shocks")
    return full_name(study, study.levers[factor], language)


def indices_table(study: Study, found: Indices, language: Language) -> Table:
    """Return a row for each factor: its part of the variance by itself and in total, with standard errors.

    Estimates may come out below 0 or above 1, which no part can be; they are shown as the nearest that can.
    """
    head = (
        language.translate("Rank", "Source of uncertainty"),
        language.translate("Rank", "First-order index, %"),
        language.translate("Rank", "Standard error"),
        language.translate("Rank", "Total-order index, %"),
        language.translate("Rank", "Standard error"),
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
    """Return a row for each lever: its values at 10 % and 90 % of its distribution, and the outcome there."""
    head = (
        language.translate("Rank", "Lever"),
        language.translate("Rank", "Unit"),
        language.translate("Rank", "at 10 %"),
        language.translate("Rank", "at 90 %"),
        language.translate("Rank", "Outcome at 10 %"),
        language.translate("Rank", "Outcome at 90 %"),
        language.translate("Rank", "Least"),
        language.translate("Rank", "Greatest"),
    )
    words = language.translate("Rank", "Each lever alone, at 10 % and 90 % of its distribution: {measure}, {unit}")
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
        low=language.number(bar.low, decimals_of(lever)),
        high=lever_amount(lever, bar.high, language, language.number(bar.high, decimals_of(lever))),
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
    return lever_amount(lever, round(value, decimals), language, language.number(value, decimals))


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


def _opening(first: Index, language: Language) -> str:
    if first.first - SURE * first.first_error > MOST:
        return language.translate("Rank", "{measure}: dominant source of uncertainty: {factor} ({share}).")
    return language.translate("Rank", "{measure}: first source of uncertainty: {factor} ({share}).")


def _others(study: Study, found: Indices, rest: Sequence[Index], language: Language) -> list[str]:
    """Return the sentences about the next factors, the luck where it is not among them, and what all do together."""
    told: list[str] = []
    parts = [_named(study, row, language) for row in _told_apart(rest)]
    if len(parts) > 1:
        words = language.translate("Rank", "Next: {first} and {second}.")
        told.append(words.format(first=parts[0], second=parts[1]))
    elif parts:
        told.append(language.translate("Rank", "Next: {first}.").format(first=parts[0]))
    words = language.translate("Rank", "{factor}: {share} of the variance.")
    luck = [row for row in rest[len(parts) :] if row.factor in (NOISE, SHOCK)]
    told += [words.format(factor=factor_name(study, row.factor, language), share=_share(row, language)) for row in luck]
    together = 1 - sum(row.first for row in found.rows)
    if together > max(LEAST_TOGETHER, SURE * math.hypot(*(row.first_error for row in found.rows))):
        words = language.translate("Rank", "Joint effect of several sources: {share}.")
        told.append(words.format(share=per_cent(language.number(together * 100), language)))
    return told


def _told_apart(rest: Sequence[Index]) -> Sequence[Index]:
    """Return the first of the next factors, as many as differ from the one after them by more than errors."""
    for place, (one, other) in enumerate(pairwise(rest[:NAMED])):
        if not _apart(one, other):
            return rest[:place]
    return rest[: NAMED - 1]


def _apart(one: Index, other: Index) -> bool:
    return one.first - other.first > SURE * math.hypot(one.first_error, other.first_error)


def _named(study: Study, row: Index, language: Language) -> str:
    words = language.translate("Rank", "{factor} ({share})")
    return words.format(factor=factor_name(study, row.factor, language), share=_share(row, language))


def _share(row: Index, language: Language) -> str:
    """Return a factor's own part in per cent, with its error where that is worth a word."""
    told = per_cent(language.number(_held(row.first) * 100), language)
    return told if row.first_error < SHOWN_ERROR else f"{told} ± {language.number(row.first_error * 100)}"


def _held(part: float) -> float:
    """Return an estimate of a part as the nearest one a whole can have."""
    return min(max(part, 0.0), 1.0)


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
        Figure(_held(row.first) * 100, 1),
        Figure(row.first_error * 100, 2),
        Figure(_held(row.total) * 100, 1),
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
