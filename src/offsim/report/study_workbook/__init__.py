"""Writes a study as a workbook to fill in: its sheets with keys, headings, lists to choose from, and live checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter.workbook import Workbook

from offsim.language import Language
from offsim.model.sheets import Sheet
from offsim.model.study import Study
from offsim.report.study_workbook.checks import disagreeing, missing, twice, unknown
from offsim.report.study_workbook.places import (
    CHECK_ROW,
    COUNTS_ROW,
    FIRST_ROW,
    HINT_ROW,
    MARKER,
    TITLE_ROW,
    Spot,
    spots,
)
from offsim.report.study_workbook.records import set_widths, write_block
from offsim.report.study_workbook.words import SHEETS
from offsim.report.workbook import CREATED, OPTIONS
from offsim.report.workbook.cells import write_text
from offsim.report.workbook.formats import Formats
from offsim.report.workbook.package_language import with_language
from offsim.report.workbook.sheet_writer import A4

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

ASIDE, EXAMPLE = "#", "2026: 4; 2028: 6"


def study_workbook_bytes(sheets: Sequence[Sheet], study: Study, language: Language) -> bytes:
    """Return the workbook of a study, whose sheets ``study_sheets`` lays out."""
    file = BytesIO()
    workbook = Workbook(file, OPTIONS)
    workbook.set_properties({"title": language.say(study.title), "created": CREATED})
    formats = Formats(workbook, language.right_to_left)
    names = {sheet.key: language.say(SHEETS[sheet.key][0]) for sheet in sheets}
    every = spots(sheets, names)
    for sheet in sheets:
        worksheet = workbook.add_worksheet(names[sheet.key])
        if language.right_to_left:
            worksheet.right_to_left()
        worksheet.hide_gridlines(2)
        worksheet.set_landscape()
        worksheet.set_paper(A4)
        worksheet.fit_to_pages(1, 0)
        _write_head(worksheet, sheet, every, language, formats)
        set_widths(worksheet, [every[block.key] for block in sheet.blocks])
        for block in sheet.blocks:
            write_block(worksheet, every[block.key], every, study, language, formats)
        first = every[sheet.blocks[0].key]
        worksheet.freeze_panes(first.row + 1, 2)
    workbook.close()
    return with_language(file.getvalue(), language.code)


def _write_head(
    worksheet: Worksheet, sheet: Sheet, every: Mapping[str, Spot], language: Language, formats: Formats
) -> None:
    """Write title, hint and the row of checks."""
    own = [every[block.key] for block in sheet.blocks]
    for row in range(FIRST_ROW):
        write_text(worksheet, row, MARKER, ASIDE, formats.get("key"))
    name, hint = SHEETS[sheet.key]
    write_text(worksheet, TITLE_ROW, 1, language.say(name), formats.get("title"))
    write_text(worksheet, HINT_ROW, 1, language.say(hint).format(example=EXAMPLE), formats.get("note"))
    counts = {
        language.translate("StudySheet", "needed and empty: {count}"): missing(own),
        language.translate("StudySheet", "keys given twice: {count}"): twice(own),
        language.translate("StudySheet", "keys that are unknown: {count}"): unknown(own, every),
        language.translate("StudySheet", "figures that disagree: {count}"): disagreeing(sheet.key, every),
    }
    for row, (words, formula) in enumerate(counts.items(), COUNTS_ROW):
        before, _, after = words.partition("{count}")
        shown = f'"{before}"0"{after}"'
        worksheet.write_formula(row, 1, f"={formula}", formats.get("check", shown), 0)
    order = language.translate("StudySheet", "Check: in order")
    faults = language.translate("StudySheet", "Check: look at what is counted below")
    cells = f"B{COUNTS_ROW + 1}:B{FIRST_ROW}"
    formula = f'=IF(SUM({cells})=0,"{order}","{faults}")'
    worksheet.write_formula(CHECK_ROW, 1, formula, formats.get("scenario"), order)
    wrong = {"type": "cell", "criteria": "!=", "value": 0, "format": formats.get("missed")}
    worksheet.conditional_format(COUNTS_ROW, 1, FIRST_ROW - 1, 1, wrong)
