"""The chart of the first sheet: turnover, live, with the reference, the target, what was observed and the band."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from offsim.model.scenario_set import ScenarioSet
from offsim.report.main_target import aimed_at
from offsim.report.minister_chart import CHARTED
from offsim.report.minister_page import MinisterPage
from offsim.report.workbook.chart_looks import colour_of, drawn_words
from offsim.report.workbook.charts import Series, observed_points, series_of, set_up
from offsim.report.workbook.formats import GREY, INK
from offsim.report.workbook.layout import LABEL, PART, Sheet
from offsim.report.workbook.result_rows import exported_key, target_key
from offsim.report.workbook.sheet_writer import SheetWriter
from offsim.report.workbook.uncertainty import fan_key

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

WIDTH = 668
"""In pixels: the columns of the page, less the frame, which would be cut."""
POINT = 4 / 3
"""A point in pixels."""
FONT = {"size": 10, "color": INK}
PLACES = {
    "title": {"x": 0.09, "y": 0.01},
    "plot": {"x": 0.09, "y": 0.15, "width": 0.49, "height": 0.67},
    "legend": {"x": 0.61, "y": 0.02, "width": 0.38, "height": 0.96},
}
"""In parts of the chart: left to themselves, programs put the legend into the room of the lines."""


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
    title = drawn_words(page.chart.title, writer.language)
    chart.set_title({"name": title, "name_font": FONT, "overlay": True, "layout": PLACES["title"]})
    chart.set_plotarea({"layout": PLACES["plot"]})
    chart.set_x_axis({"num_format": "0", "num_font": {**FONT, "rotation": 0}, "position_axis": "on_tick"})
    chart.set_legend({"position": "right", "font": FONT, "layout": PLACES["legend"]})
    row, height = at
    chart.set_size({"width": WIDTH, "height": int(height * POINT) - 4})
    told = writer.language.translate("FirstPage", "Turnover by year. {answer}").format(answer=page.sentence)
    worksheet.insert_chart(row, 0, chart, {"object_position": 2, "description": told})


def _series(writer: SheetWriter, scenarios: ScenarioSet, page: MinisterPage) -> Iterator[Series]:
    """Return the lines and points; what comes later is drawn on top."""
    colour = colour_of(page.chart.colour)
    for level in (min(page.chart.band), max(page.chart.band)) if page.chart.band else ():
        look = {"line": {"color": colour, "width": 1, "dash_type": "round_dot"}}
        yield series_of(writer, Sheet.UNCERTAINTY, fan_key(CHARTED, level), PART, look)
    if page.chart.reference:
        look = {"line": {"color": GREY, "width": 1.5}}
        yield series_of(writer, Sheet.RESULTS, exported_key(CHARTED, scenarios.reference), PART, look)
    look = {"line": {"color": colour, "width": 3}}
    yield series_of(writer, Sheet.RESULTS, CHARTED, PART, look, exported_key(CHARTED, scenarios.active))
    if target := aimed_at(writer.study, CHARTED, scenarios.targets):
        look = {"line": {"color": INK, "width": 1.25, "dash_type": "dash"}}
        yield series_of(writer, Sheet.RESULTS, target_key(target.key), LABEL, look)
    yield from observed_points(writer, CHARTED)
