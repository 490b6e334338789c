"""The sheet of workings: the model's equations step by step, every one a live formula."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from offsim.language import Language
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.report.workbook.cost_steps import cost_blocks
from offsim.report.workbook.growth_steps import growth_blocks
from offsim.report.workbook.layout import Block, Sheet
from offsim.report.workbook.level_steps import level_blocks
from offsim.report.workbook.pages import LONG, set_pages, titles_kept
from offsim.report.workbook.sheet_writer import SheetWriter, protect, start_sheet
from offsim.report.workbook.site_steps import site_blocks
from offsim.report.workbook.workings import workings
from offsim.report.workbook.yearly_rows import YearlyRow, write_yearly_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook


def model_blocks(projection: Projection, scenario: Scenario, language: Language) -> list[Block[YearlyRow]]:
    """Return the steps from the inputs to the outcomes, in order."""
    numbers = workings(projection, scenario)
    return [
        *growth_blocks(projection.study, numbers, scenario.outlook, language),
        *level_blocks(projection, numbers, language),
        *site_blocks(projection, numbers, language),
        *cost_blocks(projection, numbers, language),
    ]


def write_model(workbook: Workbook, writer: SheetWriter, blocks: Sequence[Block[YearlyRow]]) -> None:
    """Write the sheet."""
    hint = writer.language.translate(
        "Workbook", "The model, step by step; one formula along each row. Nothing to change here."
    )
    worksheet = start_sheet(workbook, writer, Sheet.MODEL, hint)
    heading = writer.language.translate("Workbook", "Same every year")
    last = write_yearly_sheet(worksheet, writer, Sheet.MODEL, blocks, heading)
    set_pages(worksheet, last, titles_kept(blocks), LONG)
    protect(worksheet)
