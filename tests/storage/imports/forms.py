"""Tables in all the forms a planner brings them: pasted, as text in several encodings, and as workbooks."""

from __future__ import annotations

import csv
import datetime
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from offsim.storage.imports.grid import Source
from offsim.storage.imports.source import pasted, source_of
from offsim.storage.imports.understand import understand
from offsim.storage.imports.understood import Ask, Understood, Wanted

Table = Sequence[Sequence[str]]

Cells = Sequence[Sequence[str | float | datetime.date | None]]

TURNOVER = Wanted("turnover", "bn MAD")
JOBS = Wanted("jobs", "jobs")
GROWTH = Wanted("", "% a year", frozenset({"france"}))
FRENCH = [["Année", "Chiffre d'affaires", "Emplois"], ["2013", "7,30", "66\u202f667"], ["2014", "7,5", "70\u00a0000"]]
ENGLISH = [["Year", "Turnover (M MAD)"], ["2013", "1,234.5"], ["2014", "n/a"], ["2015", "--"], ["2016", "-7.4"]]
EUROSTAT = [
    ["freq,unit,geo\\TIME_PERIOD", "2013 ", "2014 ", "2015 ", "2016 "],
    ["A,PCH_PRE,FR", "1.8 p", "-7.4 bp", ": c", "0.0 n"],
]
ODS_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle"
    }.items()
)  # fmt: skip


def read(source: Source, wanted: Wanted, **answers: str) -> Understood:
    """Return what is understood, the answers by the name of their question."""
    return understand(source, wanted, {Ask(name): answer for name, answer in answers.items()})


def figures(found: Understood) -> dict[int, float]:
    """Return the one series by year; nothing may be left to ask."""
    assert found.questions == ()
    (series,) = found.series
    return {point.year: point.value for point in series.points}


def asked(found: Understood) -> list[str]:
    """Return the questions, by key; there is no series beside them."""
    assert found.questions
    assert found.series == ()
    return [str(question.ask) for question in found.questions]


def as_text(table: Table, sign: str, encoding: str = "utf-8") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=sign, lineterminator="\r\n").writerows(table)
    return written.getvalue().encode(encoding)


def as_xlsx(table: Cells, dress: Callable[[Worksheet], None] = lambda _: None) -> bytes:
    """Return a workbook; ``dress`` does to its sheet what a planner does in Excel."""
    workbook = openpyxl.Workbook()
    for row in table:
        workbook.active.append(list(row))
    dress(workbook.active)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def as_ods(table: Table) -> bytes:
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            if cell
            else "<table:table-cell/>"
            for cell in row
        )
        + "</table:table-row>"
        for row in table
    )
    return ods(f'<table:table table:name="Sheet1">{rows}</table:table>')


def ods(tables: str, styles: str = "") -> bytes:
    """Return a workbook of LibreOffice with tables, and styles of its own, in XML."""
    content = (
        f"<office:document-content {ODS_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return written.getvalue()


FORMS: dict[str, Callable[[Table], Source]] = {
    "paste": lambda table: pasted(as_text(table, "\t").decode()),
    "semicolons": lambda table: source_of(as_text(table, ";", "utf-8-sig"), "t.csv"),
    "utf-16 named .xls": lambda table: source_of(as_text(table, "\t", "utf-16"), "t.xls"),
    "utf-16 without mark": lambda table: source_of(as_text(table, "\t", "utf-16-le"), "t.txt"),
    "xlsx": lambda table: source_of(as_xlsx(table), "t.xlsx"),
    "ods": lambda table: source_of(as_ods(table), "t.ods"),
}
