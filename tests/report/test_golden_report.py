"""Every part of a report is as kept in tests/golden, and as the standard of its format wants it.

A change is one of what planners open: renew the file with `python -m tests.test_golden`, and read what is different.
"""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from offsim.cli import run_command_line
from offsim.model.text import LANGUAGES
from offsim.storage.studies import open_study, shipped_study_ids
from tests.report.golden_report import differences, full_report, kept_parts, parts_of
from tests.small_study import small_study

MOST_LINES, MOST_ERRORS = 60, 100
CASES = [(study, code) for study in shipped_study_ids() for code in LANGUAGES]


@pytest.fixture(scope="module")
def small_report() -> bytes:
    return full_report(small_study(), "en")


def test_every_part_of_a_report_is_as_it_is_kept(small_report: bytes) -> None:
    found = differences(kept_parts(), parts_of(small_report))
    if found:
        pytest.fail("\n".join([f"{len(found)} lines of difference", *found[:MOST_LINES]]))


def test_a_difference_is_told_by_part_and_line() -> None:
    then = {"one.xml": ["<a>", " <b/>", "</a>"], "gone.xml": ["<a/>"]}
    now = {"one.xml": ["<a>", " <c/>", "</a>"], "new.xml": ["<a/>"]}
    assert differences(then, then) == []
    told = differences(then, now)
    assert told[:2] == ["--- kept one.xml", "+++ now one.xml"]
    assert {"- <b/>", "+ <c/>", "-<a/>", "+<a/>"} <= set(told)


def faults_of(file: Path) -> list[str]:
    """Return what is not as ECMA-376 has it: schemas, content types, relations, and what schemas cannot say."""
    validator = OpenXmlValidator(file_format=FileFormat.OFFICE_2007, max_errors=MOST_ERRORS)
    return [f"{fault.part_uri}: {fault.path}: {fault.description}" for fault in validator.validate(file).errors]


@pytest.mark.parametrize(("name", "code"), CASES)
def test_reports_keep_to_the_schemas_of_their_format(name: str, code: str, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    file.write_bytes(full_report(open_study(name), code))
    assert faults_of(file) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_workbook_of_a_study_keeps_to_them_as_well(code: str, tmp_path: Path) -> None:
    file = tmp_path / "study.xlsx"
    assert run_command_line(["study-template", str(file), "--study", "pai-2020", "--lang", code]) == 0
    assert faults_of(file) == []


SPOILT = {
    "an element out of order": ("xl/worksheets/sheet3.xml", r"(<pageMargins[^>]*>)(<pageSetup[^>]*>)", r"\2\1"),
    "an attribute nobody knows": ("xl/styles.xml", "<fonts count", '<fonts colour="1" count'),
    "a value out of its list": ("xl/charts/chart1.xml", '<c:legendPos val="[a-z]*"', '<c:legendPos val="nowhere"'),
    "an element missing": ("xl/drawings/drawing1.xml", "<xdr:clientData/>", ""),
    "a part of another kind": ("[Content_Types].xml", 'PartName="/xl/workbook.xml"', 'PartName="/xl/book.xml"'),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_what_the_schemas_forbid_is_found(fault: str, small_report: bytes, tmp_path: Path) -> None:
    name, was, now = SPOILT[fault]
    file = tmp_path / "report.xlsx"
    with zipfile.ZipFile(BytesIO(small_report)) as parts, zipfile.ZipFile(file, "w") as spoilt:
        for part in parts.namelist():
            content = parts.read(part).decode()
            spoilt.writestr(part, re.sub(was, now, content, count=1) if part == name else content)
    assert faults_of(file) != []
