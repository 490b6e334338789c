"""Native charts of uncertainty: bands of an outcome over the years, its median, and what it is measured by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from offsim.ensemble.ensemble import Ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.scenario_set import ScenarioSet
from offsim.report.uncertainty_words import level_name
from offsim.report.workbook.chart_looks import HIDDEN, colour_of, look_of
from offsim.report.workbook.charts import exported_line, observed_points, place_chart, series_of, set_up, target_lines
from offsim.report.workbook.layout import PART, Block, Sheet
from offsim.report.workbook.result_rows import CHART_ROWS
from offsim.report.workbook.sheet_writer import SheetWriter
from offsim.report.workbook.yearly_rows import YearlyRow

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MEDIAN = 0.5
EDGES = tuple(level for level in LEVELS if level != MEDIAN)
OUTER, INNER = 70, 45
"""How much of the ground shows through the bands, per cent."""


def band_block(ensemble: Ensemble, language: Language) -> Block[YearlyRow]:
    """Return how high each band is, which the charts put on one another."""
    note = language.translate("Workbook", "differences between the percentiles above, drawn on one another")
    rows = [row for outcome in ensemble.quantiles for row in _bands(ensemble, outcome, language)]
    return Block(language.translate("Workbook", "Bands in the charts"), rows, note)


def band_key(outcome: str, level: float) -> str:
    """Return the key of the row of the band that ends at a level."""
    return f"band.{outcome}.{level}"


def _bands(ensemble: Ensemble, outcome: str, language: Language) -> Iterator[YearlyRow]:
    found = dict(zip(LEVELS, ensemble.quantiles[outcome], strict=True))
    shown, unit, decimals = OUTCOMES[outcome], OUTCOMES[outcome].unit, OUTCOMES[outcome].decimals
    label = language.say(shown.label)
    base = language.translate("Workbook", "{level}, not drawn").format(level=level_name(EDGES[0], language))
    yield YearlyRow(band_key(outcome, EDGES[0]), base, label, unit, decimals, found[EDGES[0]])
    for low, high in pairwise(EDGES):
        name = f"{level_name(low, language)}–{level_name(high, language)}"
        yield YearlyRow(band_key(outcome, high), name, label, unit, decimals, found[high] - found[low])


def insert_fans(
    workbook: Workbook, worksheet: Worksheet, writer: SheetWriter, scenarios: ScenarioSet, outcomes: Sequence[str]
) -> list[tuple[int, int]]:
    """Put a chart for each outcome into the rows kept free above the block of how it was drawn; return their rows."""
    first = writer.layout.rows[Sheet.UNCERTAINTY]["simulations"] - 1 - len(outcomes) * CHART_ROWS
    places = [first + place * CHART_ROWS for place in range(len(outcomes))]
    for row, outcome in zip(places, outcomes, strict=True):
        chart = workbook.add_chart({"type": "area", "subtype": "stacked"})
        for series in _areas(writer, scenarios, outcome):
            chart.add_series(series)
        lines = workbook.add_chart({"type": "line"})
        for series in _lines(writer, scenarios, outcome):
            lines.add_series(series)
        chart.combine(lines)
        set_up(chart, writer, outcome, unseen=[0])
        place_chart(worksheet, writer, chart, row, outcome)
    return [(row, row + CHART_ROWS - 1) for row in places]


def _areas(writer: SheetWriter, scenarios: ScenarioSet, outcome: str) -> Iterator[Mapping[str, Any]]:
    colour = colour_of(scenarios.active_scenario.colour)
    looks = [HIDDEN, *({"fill": {"color": colour, "transparency": clear}} for clear in (OUTER, INNER, OUTER))]
    for level, look in zip(EDGES, looks, strict=True):
        yield series_of(writer, Sheet.UNCERTAINTY, band_key(outcome, level), PART, look)


def _lines(writer: SheetWriter, scenarios: ScenarioSet, outcome: str) -> Iterator[Mapping[str, Any]]:
    active = scenarios.active_scenario
    median = {"line": {**look_of(active.colour), "width": 2.5}}
    yield series_of(writer, Sheet.UNCERTAINTY, f"uncertainty.{outcome}.{MEDIAN}", PART, median)
    if scenarios.reference != scenarios.active:
        yield exported_line(writer, scenarios.scenario(scenarios.reference), outcome)
    yield from target_lines(writer, scenarios, outcome)
    yield from observed_points(writer, outcome)
