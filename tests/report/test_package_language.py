"""The file of a workbook says which language its sheets are in, and is otherwise as XlsxWriter packs it."""

from __future__ import annotations

import tomllib
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from xlsxwriter.workbook import Workbook

from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.report.study_workbook import study_workbook_bytes
from offsim.report.workbook.package_language import PROPERTIES, with_language
from offsim.storage.study_to_sheets import study_sheets
from tests.report.reports_to_bring import drawn_set, report_of
from tests.small_study import small_study


@pytest.mark.parametrize("code", LANGUAGES)
def test_reports_and_workbooks_of_studies_tell_their_language(code: str) -> None:
    study = small_study()
    sheets = study_sheets(tomllib.loads(study.text), study.levers)
    for content in (report_of(drawn_set("small"), code), study_workbook_bytes(sheets, study, load_language(code))):
        workbook = load_workbook(BytesIO(content))
        assert workbook.properties.language == code
        seen = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
        assert {bool(sheet.sheet_view.rightToLeft) for sheet in seen} == {code == "ar"}


def test_nothing_else_of_the_file_is_touched() -> None:
    file = BytesIO()
    workbook = Workbook(file, {"in_memory": True})
    workbook.add_worksheet().write_string(0, 0, "words")
    workbook.close()
    before, after = ZipFile(file), ZipFile(BytesIO(with_language(file.getvalue(), "fr")))
    assert after.testzip() is None
    assert [part.filename for part in after.infolist()] == [part.filename for part in before.infolist()]
    others = [part.filename for part in before.infolist() if part.filename != PROPERTIES]
    assert all(after.read(name) == before.read(name) for name in others)
    added = b"<dc:language>fr</dc:language>"
    assert after.read(PROPERTIES).replace(added, b"") == before.read(PROPERTIES)
    assert added in after.read(PROPERTIES)
