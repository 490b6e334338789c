"""Native charts of answers: each kind of drawing from the cells of its figures, named by cell, with words for all."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offsim.model.characters import without_controls
from offsim.report.colours import ON_WHITE
from offsim.report.tables import Drawing, Figure, Kind
from offsim.report.workbook.chart_looks import AXIS_LINE, FALL, FONT, GRID, HIDDEN, PLACED, RISE, TITLE_FONT, bar_of
from offsim.report.workbook.formats import GREY, INK, decimals_format
from offsim.report.workbook.layout import PART

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ROW_PIXELS = 20
LEAST_ROWS, FRAME_ROWS = 14, 6
LYING: Mapping[Kind, float] = {Kind.TORNADO: 1.5, Kind.NEEDED: 1.5, Kind.SCENARIOS: 2.0}
"""Rows of the sheet a chart takes: at least, for title, axis and legend, and for each bar where bars lie.

Names of scenarios are broken where they are long: a bar has room for two lines, else programs leave names out.
"""
SERIES: Mapping[Kind, tuple[Mapping[str, Any], ...]] = {
    Kind.TORNADO: ({"fill": {"color": ON_WHITE[1]}}, {"fill": {"color": ON_WHITE[0]}}),
    Kind.WATERFALL: (
        HIDDEN,
        {"fill": {"color": GREY}},
        {"fill": {"color": RISE}},
        {"fill": {"color": FALL}},
        {"fill": {"color": RISE}},
        {"fill": {"color": FALL}},
    ),
    Kind.NEEDED: (HIDDEN, {"fill": {"color": ON_WHITE[0]}}, {"fill": {"color": ON_WHITE[1]}}, HIDDEN),
    Kind.SCENARIOS: ({"fill": {"color": ON_WHITE[0]}},),
    Kind.FIT: (
        {"marker": {"type": "circle", "size": 8, "fill": {"color": ON_WHITE[0]}}, "line": {"none": True}},
        {"marker": {"type": "none"}, "line": {"color": ON_WHITE[1], "width": 2}},
    ),
    Kind.BORDER: ({"marker": {"type": "circle", "size": 5, "fill": {"color": INK}}, "line": {"color": INK}},),
}
TYPES: Mapping[Kind, Mapping[str, str]] = {
    Kind.TORNADO: {"type": "bar"},
    Kind.WATERFALL: {"type": "column", "subtype": "stacked"},
    Kind.NEEDED: {"type": "bar", "subtype": "stacked"},
    Kind.SCENARIOS: {"type": "bar"},
    Kind.FIT: {"type": "scatter", "subtype": "straight_with_markers"},
    Kind.BORDER: {"type": "scatter", "subtype": "straight_with_markers"},
}


STEPS, BESIDE = 5, 0.1
"""Steps of the axis of a tornado at least, and the room for a number beside a bar, as a part of all."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a drawing's figures stand: the sheet's name, and the row of their heading, the one below their title."""

    sheet: str
    head: int


def chart_rows(drawing: Drawing) -> int:
    """Return how many rows of the sheet a drawing takes; none where the table itself is shaded."""
    if drawing.kind is Kind.MAP:
        return 0
    return max(LEAST_ROWS, math.ceil(FRAME_ROWS + LYING.get(drawing.kind, 0.0) * len(drawing.figures.rows)))


def draw(workbook: Workbook, worksheet: Worksheet, drawing: Drawing, placed: Placed, at: tuple[int, int]) -> None:
    """Put the chart of a drawing on a sheet; ``at`` is its row, and its width in pixels."""
    chart = workbook.add_chart({**TYPES[drawing.kind]})
    for place in range(1, len(drawing.figures.head)):
        chart.add_series(_series(drawing, placed, place))
    chart.set_title({"name": [placed.sheet, placed.head - 1, PART], "name_font": TITLE_FONT, "overlay": False})
    _axes(chart, drawing, placed)
    _legend(chart, drawing)
    row, width = at
    chart.set_size({"width": width, "height": (chart_rows(drawing) - 1) * ROW_PIXELS})
    told = without_controls(" ".join((drawing.figures.title, drawing.told)))
    worksheet.insert_chart(row, PART, chart, {**PLACED, "description": told})


def _series(drawing: Drawing, placed: Placed, place: int) -> Mapping[str, Any]:
    first, last, column = placed.head + 1, placed.head + len(drawing.figures.rows), PART + place
    look = {**SERIES[drawing.kind][place - 1]}
    if drawing.kind is Kind.SCENARIOS:
        look["points"] = [bar_of(number) for number in drawing.colours]
    if drawing.kind in (Kind.TORNADO, Kind.SCENARIOS):
        look["data_labels"] = {"value": True, "font": FONT}
    return {
        "name": [placed.sheet, placed.head, column],
        "categories": [placed.sheet, first, PART, last, PART],
        "values": [placed.sheet, first, column, last, column],
        "gap": 40,
        "overlap": 100,
        **look,
    }


def _axes(chart: Any, drawing: Drawing, placed: Placed) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    names, values = _along(drawing, placed), _values(drawing, placed)
    if drawing.kind in LYING:  # the names run from top to bottom, and the values stand below them
        chart.set_x_axis(values)
        chart.set_y_axis({**names, "reverse": True, "crossing": "max"})
    else:
        chart.set_x_axis(names)
        chart.set_y_axis(values)


def _along(drawing: Drawing, placed: Placed) -> dict[str, Any]:
    """Return the axis of the names, or of what points lie over."""
    axis = {"num_font": FONT, "line": AXIS_LINE, "major_gridlines": {"visible": False}, "label_position": "low"}
    if drawing.kind not in (Kind.FIT, Kind.BORDER):
        return axis
    return {**axis, "name": [placed.sheet, placed.head, PART], "name_font": FONT, "num_format": "General"}


def _values(drawing: Drawing, placed: Placed) -> dict[str, Any]:
    axis = {"num_font": FONT, "name_font": FONT, "line": {"none": True}, "major_gridlines": GRID}
    match drawing.kind:
        case Kind.NEEDED:
            return {**axis, "name": drawing.unit, "min": 0, "max": 100, "num_format": decimals_format(0)}
        case Kind.FIT | Kind.BORDER:
            name = [placed.sheet, placed.head, PART + 1]
            return {**axis, "name": name, "num_format": "General", "label_position": "low"}
        case Kind.TORNADO:
            return {**axis, "name": drawing.unit, "num_format": "#,##0.###", **_ends(drawing)}
        case Kind.WATERFALL if math.isfinite(drawing.limit):
            return {**axis, "name": drawing.unit, "min": _rounded_down(drawing.limit), "num_format": "#,##0.###"}
        case _:
            return {**axis, "name": drawing.unit, "num_format": "#,##0.###"}


def _ends(drawing: Drawing) -> dict[str, float]:
    """Return the ends of an axis of whole steps with room at both for the numbers beside the bars, nothing for none."""
    values = [cell.value for row in drawing.figures.rows for cell in row if isinstance(cell, Figure)]
    low, high = min([0.0, *values]), max([0.0, *values])
    if not 0 < (span := high - low) < math.inf:
        return {}
    scale = 10.0 ** math.floor(math.log10(span / STEPS))
    step = scale * max(part for part in (1, 2, 5) if part * scale * STEPS <= span)
    ends = (math.floor((low - BESIDE * span) / step), math.ceil((high + BESIDE * span) / step))
    return {"min": ends[0] * step, "max": ends[1] * step, "major_unit": step}


def _rounded_down(value: float) -> float:
    """Return two digits of a number that is not above nought, or a little less."""
    scale = 10.0 ** (math.floor(math.log10(abs(value))) - 1) if value else 1.0
    return math.floor(value / scale) * scale


def _legend(chart: Any, drawing: Drawing) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    if drawing.kind in (Kind.SCENARIOS, Kind.BORDER):
        chart.set_legend({"none": True})
        return
    unseen = {
        Kind.WATERFALL: [0, *range(4, len(drawing.figures.head) - 1)],
        Kind.NEEDED: [0, 3],  # the same from either end: programs count the bars of a legend differently
    }.get(drawing.kind, [])
    chart.set_legend({"position": "bottom", "font": FONT, "delete_series": unseen})
