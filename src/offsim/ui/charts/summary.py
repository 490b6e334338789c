"""Says in words what a chart over the years shows, for who hears it: where lines end, and how far from each mark."""

from __future__ import annotations

import math
from collections.abc import Iterator

from offsim.language import Language
from offsim.model.outcomes import BY_SITE, OUTCOMES
from offsim.report.amounts import number_words, short_amount
from offsim.report.sentence import gap_number
from offsim.ui.charts.figures import Axis, Chart, TargetMark

EXACT = 6
"""Decimals beyond which a target on an axis of thousands has none."""


def summary_of(chart: Chart, axis: Axis, language: Language) -> str:
    """Return the last value of each scenario with its unit, the one shown first, and its gap to each mark."""
    return " ".join([_ends(chart, axis, language), *_gaps(chart, axis, language)])


def _ends(chart: Chart, axis: Axis, language: Language) -> str:
    named = language.translate("Chart", "{name}: {value}")
    told = [
        named.format(name=language.isolated(line.label), value=_amount(line.values[-1], axis, language))
        for line in reversed(chart.lines)
    ]
    words = language.translate("Chart", "In {year}, {values}.")
    last = chart.lines[-1].years[-1] if chart.lines else chart.last_year  # what was observed may go on after it
    return words.format(year=last, values=language.joined("; ", told))


def _gaps(chart: Chart, axis: Axis, language: Language) -> Iterator[str]:
    """Say for each mark how far above or below it the scenario shown is in its year."""
    for mark in chart.targets:
        if (gap := _gap(chart, mark)) is None:
            continue
        if mark.limit:
            above = language.translate("Chart", "Limit of {mark}: in {year} {name} is {gap} above it.")
            below = language.translate("Chart", "Limit of {mark}: in {year} {name} is {gap} below it.")
        else:
            above = language.translate("Chart", "Target of {mark} in {year}: {name} is {gap} above it.")
            below = language.translate("Chart", "Target of {mark} in {year}: {name} is {gap} below it.")
        words = above if gap >= 0 else below
        name = language.isolated(chart.lines[-1].label)
        told = _amount(abs(gap), axis, language, reached=gap >= 0)
        level = round(mark.value * axis.divisor, EXACT)
        unit = (BY_SITE if axis.by_site else OUTCOMES)[axis.outcome].unit
        target = short_amount(level, number_words(level, language), unit, language)
        yield words.format(mark=target, year=mark.year, name=name, gap=told)


def _gap(chart: Chart, mark: TargetMark) -> float | None:
    """Return how far the scenario shown is above a mark in its year; None where it has no figure then."""
    values = dict(zip(chart.lines[-1].years, chart.lines[-1].values, strict=True)) if chart.lines else {}
    gap = values.get(mark.year, math.nan) - mark.value
    return gap if math.isfinite(gap) else None


def _amount(value: float, axis: Axis, language: Language, *, reached: bool = True) -> str:
    """Return a value of an axis in the unit of its outcome, with the digits of the axis, or more to tell a gap."""
    whole, decimals = value * axis.divisor, axis.decimals - round(math.log10(axis.divisor))
    if not math.isfinite(whole):
        return "–"
    outcome = (BY_SITE if axis.by_site else OUTCOMES)[axis.outcome]
    written = gap_number(whole, decimals, language, sign=axis.difference and reached, reached=reached)
    return short_amount(round(whole, decimals), written, outcome.unit, language)
