"""The chart of the first sheet: turnover, live, with the reference, the target, what was observed and the band."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from offsim.model.scenario_set import ScenarioSet
from offsim.report.colours import ON_WHITE
from offsim.report.minister_page import MinisterPage
from offsim.report.tiles import aimed_at
from offsim.report.workbook.charts import MARKERS, set_up
from offsim.report.workbook.formats import GREY, INK
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, LABEL, PART, Sheet
from offsim.report.workbook.result_rows import exported_key, observed_key, target_key
from offsim.report.workbook.sheet_writer import SheetWriter
from offsim.report.workbook.uncertainty import fan_key

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

CHARTED = "turnover"
WIDTH = 676
"""In pixels: the columns of the page."""
POINT = 4 / 3
"""A point in pixels."""
FONT = {"size": 10, "color": INK}


def insert_summary_chart(
    workbook: Workbook,
    worksheet: Worksheet,
    writer: SheetWriter,
    scenarios: ScenarioSet,
    page: MinisterPage,
    at: tuple[int, float],
) -> None:
    """Put the chart at a row, ``at`` being the row and the height in points."""
    chart = workbook.add_chart({"type": "line"})
    for series in _series(writer, scenarios, page):
        chart.add_series(series)
    set_up(chart, writer, CHARTED)
    chart.set_title({"none": True})
    chart.set_x_axis({"num_format": "0", "num_font": {**FONT, "rotation": 0}, "position_axis": "on_tick"})
    chart.set_legend({"position": "bottom", "font": FONT})
    row, height = at
    chart.set_size({"width": WIDTH, "height": int(height * POINT) - 4})
    told = writer.language.translate("FirstPage", "Turnover by year. {answer}").format(answer=page.sentence)
    worksheet.insert_chart(row, 0, chart, {"object_position": 2, "description": told})


def _series(writer: SheetWriter, scenarios: ScenarioSet, page: MinisterPage) -> Iterator[Mapping[str, Any]]:
    """Return the lines and points; what comes later is drawn on top."""
    for level in (min(page.chart.band), max(page.chart.band)) if page.chart.band else ():
        key = fan_key(CHARTED, level)
        look = {"color": ON_WHITE[0], "width": 1, "dash_type": "round_dot"}
        yield _line(writer, Sheet.UNCERTAINTY, key, (key, PART), look)
    if page.chart.reference:
        key = exported_key(CHARTED, scenarios.reference)
        yield _line(writer, Sheet.RESULTS, key, (key, PART), {"color": GREY, "width": 1.5})
    name = exported_key(CHARTED, scenarios.active), PART
    yield _line(writer, Sheet.RESULTS, CHARTED, name, {"color": ON_WHITE[0], "width": 3})
    if target := aimed_at(writer.study, CHARTED, scenarios.targets):
        key = target_key(target.key)
        yield _line(writer, Sheet.RESULTS, key, (key, LABEL), {"color": INK, "width": 1.25, "dash_type": "dash"})
    for place, observation in enumerate(writer.study.observations):
        if observation.outcome == CHARTED:
            marker = MARKERS[list(writer.study.perimeters).index(observation.perimeter) % len(MARKERS)]
            look = {"type": marker, "size": 6, "fill": {"color": GREY}, "border": {"color": INK}}
            key = observed_key(place)
            yield {**_line(writer, Sheet.RESULTS, key, (key, PART), {"none": True}), "marker": look}


def _line(
    writer: SheetWriter, sheet: Sheet, key: str, name: tuple[str, int], line: Mapping[str, object]
) -> Mapping[str, Any]:
    """Return the line of a yearly row of a sheet, named by a cell: the key of its row, and its column."""
    title, rows = writer.layout.names[sheet], writer.layout.rows[sheet]
    first, last = FIRST_YEAR, writer.layout.last_year_column
    return {
        "name": [title, rows[name[0]], name[1]],
        "categories": [title, HEADER_ROW, first, HEADER_ROW, last],
        "values": [title, rows[key], first, rows[key], last],
        "line": line,
    }
