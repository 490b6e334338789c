"""The sheet of results: every outcome by year, live, with charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.scenario_set import ScenarioSet
from offsim.report.workbook.charts import insert_charts
from offsim.report.workbook.layout import VALUE, Block, Sheet
from offsim.report.workbook.sheet_writer import SheetWriter, protect, start_sheet
from offsim.report.workbook.yearly_rows import YearlyRow, write_yearly_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

SLIT = 2
"""Width of the value column, which this sheet has only to keep the years in their columns."""


def write_results(
    workbook: Workbook, writer: SheetWriter, scenarios: ScenarioSet, blocks: Sequence[Block[YearlyRow]]
) -> None:
    """Write the sheet and its charts."""
    hint = writer.language.translate("Workbook", "Recalculated from the inputs. Grey figures are as exported.")
    worksheet = start_sheet(workbook, writer, Sheet.RESULTS, hint)
    write_yearly_sheet(worksheet, writer, Sheet.RESULTS, blocks, "")
    worksheet.set_column(VALUE, VALUE, SLIT)
    insert_charts(workbook, worksheet, writer, scenarios)
    protect(worksheet)
