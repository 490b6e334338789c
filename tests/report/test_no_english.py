"""In French and Arabic nothing in a report, a study's workbook, the summary page or an answer is English."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from io import BytesIO

import pytest
from openpyxl import load_workbook

from offsim.language import load_language
from offsim.report.study_workbook import study_workbook_bytes
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.storage.study_to_sheets import study_sheets
from tests.left_in_english import Detector
from tests.report.golden_report import full_report
from tests.report.test_one_word_a_unit import told
from tests.report.workbook_files import all_scenarios

CODES = ("fr", "ar")
STUDIES = {key: open_study(key) for key in shipped_study_ids()}
DETECTORS = {code: Detector(load_language(code), STUDIES.values()) for code in CODES}


KEY = re.compile(r"[a-z]\w*(?:\.[\w %²]+)*")
"""What the first column holds, by which cells are told apart."""


def cells(content: bytes) -> Iterator[str]:
    """Go through the words on the sheets a planner sees, without keys; and the names of the sheets."""
    for sheet in load_workbook(BytesIO(content), data_only=True).worksheets:
        if sheet.sheet_state == "visible":
            yield sheet.title
            for row in sheet.iter_rows():
                yield from (cell.value for cell in row if isinstance(cell.value, str) and not KEY.fullmatch(cell.value))
                yield from (cell.comment.text for cell in row if cell.comment)


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize("code", CODES)
def test_no_sheet_of_a_report_is_in_english(code: str, study: str) -> None:
    content = full_report(STUDIES[study], code)
    assert DETECTORS[code].found(cells(content)) == []


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize("code", CODES)
def test_no_workbook_of_a_study_has_words_of_the_program_in_english(code: str, study: str) -> None:
    """Its cells are the study in all its languages; what is about it stands above them."""
    sheets = study_sheets(tomllib.loads(STUDIES[study].text), STUDIES[study].levers)
    book = load_workbook(BytesIO(study_workbook_bytes(sheets, STUDIES[study], load_language(code))))
    heads = [sheet.title for sheet in book.worksheets]
    heads += [cell.value for sheet in book.worksheets for row in sheet.iter_rows(max_row=3) for cell in row]
    assert DETECTORS[code].found(head for head in heads if isinstance(head, str)) == []


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize("code", CODES)
def test_no_answer_is_in_english(code: str, study: str) -> None:
    assert DETECTORS[code].found(told(all_scenarios(STUDIES[study]), load_language(code)).splitlines()) == []
