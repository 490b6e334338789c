"""The sheet of results: every outcome by year, live, with charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.scenario_set import ScenarioSet
from offsim.report.workbook.charts import drawn_scenarios, insert_charts
from offsim.report.workbook.layout import VALUE, Block, Sheet, block_starts
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.sheet_writer import SheetWriter, protect, start_sheet
from offsim.report.workbook.yearly_rows import YearlyRow, write_yearly_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

PRINTED = 4
"""Blocks that are printed: what the charts draw besides stands on the sheets of targets and of sources."""
SLIT = 2
"""Width of the value column, which this sheet has only to keep the years in their columns."""


def write_results(
    workbook: Workbook, writer: SheetWriter, scenarios: ScenarioSet, blocks: Sequence[Block[YearlyRow]]
) -> None:
    """Write the sheet and its charts."""
    hint: str = writer.language.translate("Workbook", "Recalculated from the inputs. Grey figures are as exported.")
    shown, every = 1 + len(drawn_scenarios(writer, scenarios)), len(scenarios.scenarios)
    if shown < every:
        words = writer.language.translate(
            "Workbook",
            "The charts have room for {shown} of {every} scenarios: the active one, the reference, the first.",
        )
        hint = f"{hint} {words.format(shown=shown, every=every)}"
    worksheet = start_sheet(workbook, writer, Sheet.RESULTS, hint)
    _, last_column = write_yearly_sheet(worksheet, writer, Sheet.RESULTS, blocks, "")
    worksheet.set_column(VALUE, VALUE, SLIT)
    charts = insert_charts(workbook, worksheet, writer, scenarios)
    printed = blocks[:PRINTED]
    end = block_starts(printed)[-1] + len(printed[-1].rows)
    set_pages(worksheet, (end, last_column), (*titles_kept(printed), *charts), LONG)
    protect(worksheet)
