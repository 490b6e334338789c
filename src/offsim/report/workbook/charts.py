"""Native charts on the sheet of results: turnover and jobs, live, with scenarios, targets and what was observed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from offsim.model.characters import without_controls
from offsim.model.outcomes import OUTCOMES, national_outcomes
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.units import UNITS
from offsim.report.shapes import shapes_of
from offsim.report.workbook.chart_looks import AXIS_LINE, FONT, GRID, PLACED, TITLE_FONT, drawn_words, look_of
from offsim.report.workbook.formats import GREY, INK, decimals_format
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
MOST_SERIES = 255
"""Excel draws no more, and XlsxWriter leaves the rest out without a word."""
ROW_PIXELS, YEAR_PIXELS, LEFT_PIXELS = 20, 75, 614
"""How large cells are on screen: a row, a year's column, and what lies between the keys and the first year."""

Series = Mapping[str, Any]


def insert_charts(
    workbook: Workbook, worksheet: Worksheet, writer: SheetWriter, scenarios: ScenarioSet
) -> list[tuple[int, int]]:
    """Put one chart under the other into the rows kept free under the country's outcomes, and return their rows."""
    row = writer.layout.rows[Sheet.RESULTS][list(national_outcomes(writer.study))[-1]] + 2
    for place, outcome in enumerate(CHARTED):
        chart = workbook.add_chart({"type": "line"})
        for series in _all_series(writer, scenarios, outcome):
            chart.add_series(series)
        set_up(chart, writer, outcome)
        place_chart(worksheet, writer, chart, row + place * CHART_ROWS, outcome)
    return [(row + place * CHART_ROWS, row + (place + 1) * CHART_ROWS - 1) for place in range(len(CHARTED))]


def _all_series(writer: SheetWriter, scenarios: ScenarioSet, outcome: str) -> Iterator[Series]:
    """Return the lines and points of one chart; what comes later is drawn on top."""
    for scenario in drawn_scenarios(writer, scenarios):
        yield exported_line(writer, scenario, outcome)
    active = scenarios.active_scenario
    look = {"line": {**look_of(active.colour), "width": 3}}
    yield series_of(writer, Sheet.RESULTS, outcome, PART, look, exported_key(outcome, active.key))
    yield from target_lines(writer, scenarios, outcome)
    yield from observed_points(writer, outcome)


def drawn_scenarios(writer: SheetWriter, scenarios: ScenarioSet) -> list[Scenario]:
    """Return the scenarios drawn beside the active one: as many as charts have room for, the reference always."""
    observed = [observation.outcome for observation in writer.study.observations]
    others_drawn = max(len(charted_targets(scenarios, key)) + observed.count(key) for key in CHARTED)
    room = MOST_SERIES - 1 - others_drawn
    others = [scenario for scenario in scenarios.scenarios if scenario.key != scenarios.active]
    first = sorted(others, key=lambda scenario: scenario.key != scenarios.reference)[: max(room, 0)]
    return [scenario for scenario in others if scenario in first]


def exported_line(writer: SheetWriter, scenario: Scenario, outcome: str) -> Series:
    """Return the line of a scenario as it was exported."""
    look = {"line": {**look_of(scenario.colour), "width": 1.25}}
    return series_of(writer, Sheet.RESULTS, exported_key(outcome, scenario.key), PART, look)


def target_lines(writer: SheetWriter, scenarios: ScenarioSet, outcome: str) -> Iterator[Series]:
    """Give the levels of the watched targets, each up to its year."""
    for place, target in enumerate(charted_targets(scenarios, outcome)):
        line = {"color": INK, "width": 1.25, "dash_type": DASHES[place % len(DASHES)]}
        last = FIRST_YEAR + target.year - writer.study.base_year
        yield series_of(writer, Sheet.RESULTS, target_key(target.key), LABEL, {"line": line}, last=last)


def observed_points(writer: SheetWriter, outcome: str) -> Iterator[Series]:
    """Give the points that were observed, a mark for each perimeter."""
    shapes = shapes_of(writer.study)
    for place, observation in enumerate(writer.study.observations):
        if observation.outcome == outcome:
            shape = {
                "type": shapes[observation.perimeter],
                "size": 7,
                "fill": {"color": GREY},
                "border": {"color": INK},
            }
            look = {"line": {"none": True}, "marker": shape}
            yield series_of(writer, Sheet.RESULTS, observed_key(place), PART, look)


def series_of(
    writer: SheetWriter,
    sheet: Sheet,
    key: str,
    name_column: int,
    look: Series,
    name_key: str = "",
    last: int | None = None,
) -> Series:
    """Return the series of a yearly row, named by a cell, so that a name is never taken for a formula.

    It runs to the column ``last``, or over every year.
    """
    name, first, end = writer.layout.names[sheet], FIRST_YEAR, last or writer.layout.last_year_column
    rows = writer.layout.rows[sheet]
    return {
        "name": [name, rows[name_key or key], name_column],
        "categories": [name, HEADER_ROW, first, HEADER_ROW, end],
        "values": [name, rows[key], first, rows[key], end],
        **look,
    }


def place_chart(worksheet: Worksheet, writer: SheetWriter, chart: Any, row: int, outcome: str) -> None:  # noqa: ANN401
    """Put a chart of an outcome at a row, as wide as the rows below it, with words for who does not see it."""
    width = LEFT_PIXELS + len(writer.study.years) * YEAR_PIXELS
    chart.set_size({"width": width, "height": (CHART_ROWS - 1) * ROW_PIXELS})
    first, last = writer.study.years[0], writer.study.years[-1]
    words = writer.language.translate("Workbook", "{outcome}, {first} to {last}. {answer}")
    label = writer.language.say(OUTCOMES[outcome].label)
    told = without_controls(words.format(outcome=label, first=first, last=last, answer=writer.answer))
    worksheet.insert_chart(row, PART, chart, {**PLACED, "description": told})


def set_up(chart: Any, writer: SheetWriter, outcome: str, unseen: Sequence[int] = ()) -> None:  # noqa: ANN401
    """Give a chart of an outcome over the years its title, axes and legend, without the series (places) ``unseen``."""
    found = OUTCOMES[outcome]
    unit = drawn_words(writer.language.say(UNITS[found.unit].label), writer.language)
    title = drawn_words(writer.language.say(found.label), writer.language)
    chart.set_title({"name": title, "name_font": TITLE_FONT, "overlay": False})
    chart.set_x_axis({"num_format": "0", "num_font": FONT, "line": AXIS_LINE, "position_axis": "on_tick"})
    chart.set_y_axis({
        "name": unit,
        "min": 0,
        "num_format": decimals_format(0),
        "name_font": FONT,
        "num_font": FONT,
        "line": {"none": True},
        "major_gridlines": GRID,
    })  # fmt: skip
    chart.set_legend({"position": "right", "font": FONT, "delete_series": [*unseen]})
    chart.show_blanks_as("gap")
