"""Native charts on the sheet of results: turnover and jobs, live, with scenarios, targets and what was observed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from offsim.model.outcomes import OUTCOMES, national_outcomes
from offsim.model.scenario_set import ScenarioSet
from offsim.model.units import UNITS
from offsim.report.colours import ON_WHITE
from offsim.report.workbook.formats import GREY, INK, LINE, decimals_format
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, LABEL, PART, Sheet
from offsim.report.workbook.result_rows import (
    CHART_ROWS,
    CHARTED,
    charted_targets,
    exported_key,
    observed_key,
    target_key,
)
from offsim.report.workbook.sheet_writer import SheetWriter

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

DASHES = ("dash", "long_dash", "round_dot", "dash_dot", "long_dash_dot")
MARKERS = ("diamond", "square", "triangle", "circle", "x")
ROW_PIXELS, YEAR_PIXELS, LEFT_PIXELS = 20, 82, 588
"""How large cells are on screen: a row, a year's column, and what lies between the keys and the first year."""

Series = Mapping[str, Any]


def insert_charts(workbook: Workbook, worksheet: Worksheet, writer: SheetWriter, scenarios: ScenarioSet) -> None:
    """Put one chart under the other into the rows kept free under the country's outcomes."""
    row = writer.layout.rows[Sheet.RESULTS][list(national_outcomes(writer.study))[-1]] + 2
    for place, outcome in enumerate(CHARTED):
        chart = workbook.add_chart({"type": "line"})
        for series in _all_series(writer, scenarios, outcome):
            chart.add_series(series)
        set_up(chart, writer, outcome)
        place_chart(worksheet, writer, chart, row + place * CHART_ROWS)


def _all_series(writer: SheetWriter, scenarios: ScenarioSet, outcome: str) -> Iterator[Series]:
    """Return the lines and points of one chart; what comes later is drawn on top."""
    for scenario in scenarios.scenarios:
        if scenario.key != scenarios.active:
            key = exported_key(outcome, scenario.key)
            yield _line(writer, key, key, {**_look(scenario.colour), "width": 1.25})
    active = scenarios.active_scenario
    yield _line(writer, outcome, exported_key(outcome, active.key), {**_look(active.colour), "width": 3})
    for place, target in enumerate(charted_targets(scenarios, outcome)):
        key = target_key(target.key)
        line = {"color": INK, "width": 1.25, "dash_type": DASHES[place % len(DASHES)]}
        yield _line(writer, key, key, line, LABEL, FIRST_YEAR + target.year - writer.study.base_year)
    for place, observation in enumerate(writer.study.observations):
        if observation.outcome == outcome:
            marker = list(writer.study.perimeters).index(observation.perimeter)
            yield _points(writer, observed_key(place), MARKERS[marker % len(MARKERS)])


def _line(
    writer: SheetWriter,
    key: str,
    name_key: str,
    line: Mapping[str, object],
    name_column: int = PART,
    last_column: int | None = None,
) -> Series:
    """Return the line of a yearly row, named by a cell, so that a name is never taken for a formula.

    It runs to ``last_column``, or over every year.
    """
    name, first, last = writer.layout.names[Sheet.RESULTS], FIRST_YEAR, last_column or writer.layout.last_year_column
    rows = writer.layout.rows[Sheet.RESULTS]
    return {
        "name": [name, rows[name_key], name_column],
        "categories": [name, HEADER_ROW, first, HEADER_ROW, last],
        "values": [name, rows[key], first, rows[key], last],
        "line": line,
    }


def _points(writer: SheetWriter, key: str, marker: str) -> Series:
    line = {"none": True}
    shape = {"type": marker, "size": 7, "fill": {"color": GREY}, "border": {"color": INK}}
    return {**_line(writer, key, key, line), "marker": shape}


def _look(number: int) -> dict[str, str]:
    """Return the colour of a scenario by its number; dots tell apart those that come when the colours are used up."""
    round_number, place = divmod(number, len(ON_WHITE))
    return {"color": ON_WHITE[place], "dash_type": "square_dot" if round_number else "solid"}


def place_chart(worksheet: Worksheet, writer: SheetWriter, chart: Any, row: int) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Put a chart at a row, as wide as the rows below it."""
    width = LEFT_PIXELS + len(writer.study.years) * YEAR_PIXELS
    chart.set_size({"width": width, "height": (CHART_ROWS - 1) * ROW_PIXELS})
    worksheet.insert_chart(row, PART, chart, {"object_position": 2})


def set_up(chart: Any, writer: SheetWriter, outcome: str) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Give a chart of an outcome over the years its title, axes and legend."""
    found = OUTCOMES[outcome]
    unit = writer.language.say(UNITS[found.unit].label)
    chart.set_title(
        {"name": writer.language.say(found.label), "name_font": {"size": 12, "color": INK}, "overlay": False}
    )
    chart.set_x_axis({"num_format": "0", "line": {"color": LINE}, "position_axis": "on_tick"})
    chart.set_y_axis({
        "name": unit,
        "min": 0,
        "num_format": decimals_format(0),
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.5}},
    })  # fmt: skip
    chart.set_legend({"position": "right"})
    chart.show_blanks_as("gap")
