"""Native charts on the sheet of uncertainty: the levels of each outcome's fan, over the years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from offsim.model.quantiles import LEVELS
from offsim.report.colours import ON_WHITE
from offsim.report.workbook.charts import place_chart, set_up
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, PART, Sheet
from offsim.report.workbook.page import Page
from offsim.report.workbook.result_rows import CHART_ROWS

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LOOKS: Mapping[float, Mapping[str, object]] = {
    0.05: {"width": 1, "dash_type": "round_dot"},
    0.25: {"width": 1.5, "dash_type": "dash"},
    0.5: {"width": 2.5},
    0.75: {"width": 1.5, "dash_type": "dash"},
    0.95: {"width": 1, "dash_type": "round_dot"},
}


def insert_fans(workbook: Workbook, worksheet: Worksheet, page: Page, outcomes: Sequence[str]) -> None:
    """Put a chart for each outcome into the rows kept free above the block of how the members were drawn."""
    first = page.layout.rows[Sheet.UNCERTAINTY]["members"] - 1 - len(outcomes) * CHART_ROWS
    for place, outcome in enumerate(outcomes):
        chart = workbook.add_chart({"type": "line"})
        for level in reversed(LEVELS):
            chart.add_series(_series(page, f"uncertainty.{outcome}.{level}", LOOKS[level]))
        set_up(chart, page, outcome)
        place_chart(worksheet, page, chart, first + place * CHART_ROWS)


def _series(page: Page, key: str, look: Mapping[str, object]) -> Mapping[str, Any]:
    """Return the line of a row, named by the cell that says its level."""
    name, row = page.layout.names[Sheet.UNCERTAINTY], page.layout.rows[Sheet.UNCERTAINTY][key]
    first, last = FIRST_YEAR, page.layout.last_year_column
    return {
        "name": [name, row, PART],
        "categories": [name, HEADER_ROW, first, HEADER_ROW, last],
        "values": [name, row, first, row, last],
        "line": {"color": ON_WHITE[0], **look},
    }
