"""What a chart over the years draws, as a table: a row a year, a column for all that has a value there."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.report.tables import Cell, Figure, Table
from offsim.report.uncertainty_words import LEVEL_WORDS
from offsim.ui.charts.figures import Chart

Column = tuple[str, Mapping[int, float]]


def table_of(chart: Chart, title: str, language: Language) -> Table:
    """Return the scenarios with that shown first, its uncertainty band, the targets and what was observed."""
    columns = [*_columns(chart, language)]
    years = range(chart.first_year, chart.last_year + 1)
    head = (title, *(name for name, _ in columns))
    rows: list[tuple[Cell, ...]] = [
        (str(year), *(Figure(values.get(year, math.nan)) for _, values in columns)) for year in years
    ]
    return Table(title, head, tuple(rows))


def _columns(chart: Chart, language: Language) -> Iterator[Column]:
    for line in reversed(chart.lines):
        yield line.label, dict(zip(line.years, line.values, strict=True))
    if fan := chart.fan:
        for level, values in zip(LEVELS, fan.levels, strict=True):
            yield language.say(LEVEL_WORDS[level]), dict(zip(fan.years, values, strict=True))
    for mark in chart.targets:
        yield mark.label, {mark.year: mark.value}
    observed = language.translate("ProjectionPage", "Observed: {perimeters}")
    for dots in chart.dots:
        yield observed.format(perimeters=dots.label), dict(zip(dots.years, dots.values, strict=True))
