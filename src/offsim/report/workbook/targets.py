"""The sheet of targets: what is to be reached, what is projected, and how far they are apart, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offsim.analysis.target_status import TargetStatus
from offsim.model.characters import without_controls
from offsim.model.outcomes import NATIONAL
from offsim.report.labels import status_label
from offsim.report.workbook.cells import set_height, write_live, write_text
from offsim.report.workbook.check_keys import if_valid
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, LABEL, PART, VALUE, Cells, Sheet
from offsim.report.workbook.pages import set_pages
from offsim.report.workbook.sheet_writer import (
    SOURCE_WIDTH,
    STATUS_WIDTH,
    WIDTHS,
    Heading,
    SheetWriter,
    protect,
    row_headings,
    set_widths,
    start_sheet,
    unit_label,
    write_header,
    write_row_start,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

YEAR, PROJECTED, GAP, REACHED, WATCHED, STATUS, SOURCE = range(FIRST_YEAR, FIRST_YEAR + 7)


def write_targets(
    workbook: Workbook, writer: SheetWriter, target_statuses: Sequence[TargetStatus], watched: Sequence[str]
) -> None:
    """Write one row a target of the study; ``watched`` are the keys of those the planner watches."""
    hint = writer.language.translate(
        "Workbook", "Recalculated from the inputs: what is projected, the gap and the status."
    )
    worksheet = start_sheet(workbook, writer, Sheet.TARGETS, hint)
    set_widths(worksheet, writer, Sheet.TARGETS, [f"targets.{found.target.key}" for found in target_statuses])
    worksheet.set_column(YEAR, WATCHED, 13)
    worksheet.set_column(STATUS, STATUS, STATUS_WIDTH)
    worksheet.set_column(SOURCE, SOURCE, SOURCE_WIDTH)
    write_header(
        worksheet, writer, [*row_headings(writer, writer.language.translate("Workbook", "Target")), *_headings(writer)]
    )
    for row, target_status in enumerate(target_statuses, HEADER_ROW + 1):
        _write_target(worksheet, writer, row, target_status, target_status.target.key in watched)
    set_pages(worksheet, (HEADER_ROW + max(1, len(target_statuses)), STATUS))
    if target_statuses:
        _colour_statuses(worksheet, writer, HEADER_ROW + 1, HEADER_ROW + len(target_statuses))
    protect(worksheet)


def _headings(writer: SheetWriter) -> list[Heading]:
    translate = writer.language.translate
    return [
        Heading(translate("Workbook", "Year"), "figure header"),
        Heading(translate("Workbook", "Projected"), "figure header"),
        Heading(translate("Workbook", "Gap"), "figure header"),
        Heading(translate("Workbook", "Status"), "figure header"),
        Heading(translate("Workbook", "Watched"), "figure header"),
        Heading(translate("Workbook", "Status of the value"), "indented header"),
        Heading(translate("Workbook", "Source")),
    ]


def _write_target(
    worksheet: Worksheet, writer: SheetWriter, row: int, target_status: TargetStatus, watched: bool
) -> None:
    target, cells = target_status.target, Cells(writer.layout, Sheet.TARGETS)
    outcome = NATIONAL[target.outcome]
    words = (f"targets.{target.key}", writer.language.say(outcome.label), writer.language.say(target.label))
    write_row_start(worksheet, writer, row, (*words, unit_label(writer, outcome.unit)))
    to_input = f"internal:{cells.value(f'targets.{target.key}').replace('$', '')}"
    worksheet.write_url(row, LABEL, to_input, writer.formats.get("linked"), without_controls(words[2]))
    number = writer.formats.get("figure", decimals_format(outcome.decimals))
    value, year = (cells.value(f"targets.{target.key}{part}") for part in ("", ".year"))
    projected = (
        f"INDEX({cells.every_year(target.outcome, Sheet.RESULTS)},1,"
        f"MATCH({cells.here(row, YEAR)},{cells.years(Sheet.RESULTS)},0))"
    )
    write_live(worksheet, row, VALUE, f"={value}", target.value.value, number)
    write_live(worksheet, row, YEAR, f"={year}", target.year, writer.formats.get("figure", "0"))
    write_live(worksheet, row, PROJECTED, f"={if_valid(cells, projected)}", target_status.projected, number)
    gap = f"={if_valid(cells, f'{cells.here(row, PROJECTED)}-{cells.here(row, VALUE)}')}"
    write_live(worksheet, row, GAP, gap, target_status.gap, writer.formats.get("figure", signed(outcome.decimals)))
    reached = f"={if_valid(cells, f'IF({cells.here(row, GAP)}>=0,1,0)')}"
    write_live(
        worksheet, row, REACHED, reached, target_status.reached, writer.formats.get("figure", status_words(writer))
    )
    yes, no = writer.language.translate("Workbook", "yes"), writer.language.translate("Workbook", "no")
    write_text(worksheet, row, WATCHED, yes if watched else no, writer.formats.get("figure"))
    write_text(
        worksheet, row, STATUS, writer.language.say(status_label(target.value.status)), writer.formats.get("unit")
    )
    source = writer.language.say(writer.study.sources[target.value.source].title)
    write_text(worksheet, row, SOURCE, source, writer.formats.get("part"))
    texts = [(words[1], WIDTHS[PART]), (words[2], WIDTHS[LABEL]), (source, SOURCE_WIDTH)]
    set_height(worksheet, row, texts)


def signed(decimals: int) -> str:
    """Return the number format that writes a plus sign before what lies above the target."""
    plain = decimals_format(decimals)
    return f"+{plain};-{plain};{plain}"


def status_words(writer: SheetWriter) -> str:
    """Return the number format that shows 1 and 0 as words: the cell stays a number that formulas can count."""
    translated = writer.language.translate("Workbook", "reached"), writer.language.translate("Workbook", "not reached")
    reached, missed = (words.replace('"', "") for words in translated)
    return f'"{reached}";"{missed}";"{missed}"'


def _colour_statuses(worksheet: Worksheet, writer: SheetWriter, first: int, last: int) -> None:
    for value, style in ((1, "reached"), (0, "missed")):
        rule = {"type": "cell", "criteria": "==", "value": value, "format": writer.formats.get(style)}
        worksheet.conditional_format(first, REACHED, last, REACHED, rule)
