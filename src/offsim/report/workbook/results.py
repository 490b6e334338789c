"""The sheet of results: every outcome by year, live, with charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.model.scenario_set import ScenarioSet
from offsim.report.workbook.charts import drawn_scenarios, insert_charts
from offsim.report.workbook.layout import Block, Sheet, block_starts
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.sheet_writer import SheetWriter, protect, start_sheet
from offsim.report.workbook.yearly_rows import YearlyRow, write_yearly_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

PRINTED = 3
"""Blocks that are printed, all of them live: those below are what the charts draw besides."""


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
    charts = insert_charts(workbook, worksheet, writer, scenarios)
    printed = blocks[:PRINTED]
    end = block_starts(printed)[-1] + len(printed[-1].rows)
    set_pages(worksheet, (end, last_column), (*titles_kept(printed), *charts), LONG)
    protect(worksheet)
