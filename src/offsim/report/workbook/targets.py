"""The sheet of targets: what is to be reached, what is projected, and how far they are apart, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offsim.analysis.verdicts import Verdict
from offsim.model.outcomes import NATIONAL
from offsim.report.fact_words import status_label
from offsim.report.workbook.cells import set_height, write_live, write_text
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, LABEL, PART, VALUE, Cells, Sheet
from offsim.report.workbook.page import (
    SOURCE_WIDTH,
    STATUS_WIDTH,
    WIDTHS,
    Heading,
    Page,
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


def write_targets(workbook: Workbook, page: Page, verdicts: Sequence[Verdict], watched: Sequence[str]) -> None:
    """Write one row a target of the study; ``watched`` are the keys of those the planner watches."""
    hint = page.language.translate("Workbook", "Live: what is projected, the gap and the verdict follow the inputs.")
    worksheet = start_sheet(workbook, page, Sheet.TARGETS, hint)
    set_widths(worksheet, page)
    worksheet.set_column(YEAR, WATCHED, 13)
    worksheet.set_column(STATUS, STATUS, STATUS_WIDTH)
    worksheet.set_column(SOURCE, SOURCE, SOURCE_WIDTH)
    write_header(
        worksheet, page, [*row_headings(page, page.language.translate("Workbook", "Target")), *_headings(page)]
    )
    for row, verdict in enumerate(verdicts, HEADER_ROW + 1):
        _write_target(worksheet, page, row, verdict, verdict.target.key in watched)
    worksheet.print_area(0, 0, HEADER_ROW + max(1, len(verdicts)), SOURCE)
    if verdicts:
        _colour_verdicts(worksheet, page, HEADER_ROW + 1, HEADER_ROW + len(verdicts))


def _headings(page: Page) -> list[Heading]:
    translate = page.language.translate
    return [
        Heading(translate("Workbook", "Year"), "figure header"),
        Heading(translate("Workbook", "Projected"), "figure header"),
        Heading(translate("Workbook", "Gap"), "figure header"),
        Heading(translate("Workbook", "Verdict"), "figure header"),
        Heading(translate("Workbook", "Watched"), "figure header"),
        Heading(translate("Workbook", "Status"), "indented header"),
        Heading(translate("Workbook", "Source")),
    ]


def _write_target(worksheet: Worksheet, page: Page, row: int, verdict: Verdict, watched: bool) -> None:
    target, cells = verdict.target, Cells(page.layout, Sheet.TARGETS)
    outcome = NATIONAL[target.outcome]
    words = (f"targets.{target.key}", page.language.say(outcome.label), page.language.say(target.label))
    write_row_start(worksheet, page, row, (*words, unit_label(page, outcome.unit)))
    number = page.formats.get("figure", decimals_format(outcome.decimals))
    value, year = (cells.value(f"targets.{target.key}{part}") for part in ("", ".year"))
    projected = (
        f"INDEX({cells.every_year(target.outcome, Sheet.RESULTS)},"
        f"MATCH({cells.here(row, YEAR)},{cells.years(Sheet.RESULTS)},0))"
    )
    write_live(worksheet, row, VALUE, f"={value}", target.value.value, number)
    write_live(worksheet, row, YEAR, f"={year}", target.year, page.formats.get("figure", "0"))
    write_live(worksheet, row, PROJECTED, f"={projected}", verdict.projected, number)
    gap = f"={cells.here(row, PROJECTED)}-{cells.here(row, VALUE)}"
    write_live(worksheet, row, GAP, gap, verdict.gap, page.formats.get("figure", _signed(outcome.decimals)))
    reached = f"=IF({cells.here(row, GAP)}>=0,1,0)"
    write_live(worksheet, row, REACHED, reached, verdict.reached, page.formats.get("figure", _verdict_words(page)))
    yes, no = page.language.translate("Workbook", "yes"), page.language.translate("Workbook", "no")
    write_text(worksheet, row, WATCHED, yes if watched else no, page.formats.get("figure"))
    write_text(worksheet, row, STATUS, page.language.say(status_label(target.value.status)), page.formats.get("unit"))
    source = page.language.say(page.study.sources[target.value.source].title)
    write_text(worksheet, row, SOURCE, source, page.formats.get("part"))
    texts = [(words[1], WIDTHS[PART]), (words[2], WIDTHS[LABEL]), (source, SOURCE_WIDTH)]
    set_height(worksheet, row, texts)


def _signed(decimals: int) -> str:
    """Return the number format that writes a plus sign before what lies above the target."""
    plain = decimals_format(decimals)
    return f"+{plain};-{plain};{plain}"


def _verdict_words(page: Page) -> str:
    """Return the number format that shows 1 and 0 as words: the cell stays a number that formulas can count."""
    translated = page.language.translate("Workbook", "reached"), page.language.translate("Workbook", "not reached")
    reached, missed = (words.replace('"', "") for words in translated)
    return f'"{reached}";"{missed}";"{missed}"'


def _colour_verdicts(worksheet: Worksheet, page: Page, first: int, last: int) -> None:
    for value, style in ((1, "reached"), (0, "missed")):
        rule = {"type": "cell", "criteria": "==", "value": value, "format": page.formats.get(style)}
        worksheet.conditional_format(first, REACHED, last, REACHED, rule)
