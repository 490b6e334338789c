"""Tables that would take long, all memory, or do harm, and tables with slips: understood, asked about, or refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from random import Random

import openpyxl

from offsim.model.problems import Expected, Problem, Problems
from offsim.storage.imports.grid import Source
from offsim.storage.imports.source import MOST_BYTES, source_of
from offsim.storage.imports.understand import understand
from offsim.storage.imports.understood import Ask, Wanted
from tests.fuzz.files import ALL, check_refusal
from tests.fuzz.tokens import HOSTILE, encoded, mangled

WANTED = (Wanted("turnover", "bn MAD"), Wanted("jobs", "jobs"), Wanted("", "% a year"))
MEMORY = 300 * 1024 * 1024
SHEET = "xl/worksheets/sheet1.xml"
HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
ROWS = [["Year", "CA (M MAD)", "Emplois"], [2013, 7300.5, 66667], [2014, 7530, 70000], ["2015 (p)", "7,9 Mds", None]]
TEXT = "Année;CA (M MAD);Emplois\n2013;7300,5;66 667\n2014;7530;70 000\n2015 (p);7,9 Mds;nd\n"


def workbook() -> bytes:
    made = openpyxl.Workbook()
    for row in ROWS:
        made.active.append(row)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


WORKBOOK = workbook()


def with_parts(changed: Mapping[str, str | bytes], start: bytes = WORKBOOK) -> bytes:
    """Return a workbook with other parts in it."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(start)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name in old.namelist():
            if name not in changed:
                made.writestr(name, old.read(name))
        for name, part in changed.items():
            made.writestr(name, part)
    return written.getvalue()


def sheet(rows: str, behind: str = "") -> bytes:
    return with_parts({SHEET: f"{HEAD}<sheetData>{rows}</sheetData>{behind}</worksheet>"})


def ods(rows: str, head: str = "") -> bytes:
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f"{head}<office:document-content {names}><office:body><office:spreadsheet><table:table>{rows}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("content.xml", content)
    return written.getvalue()


def bomb() -> bytes:
    """Return a workbook whose sheet unpacks to most of a gigabyte."""
    written = io.BytesIO(with_parts({SHEET: ""}))
    with (
        zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as made,
        made.open("xl/worksheets/sheet2.xml", "w") as part,
    ):
        for _ in range(800):
            part.write(b" " * 1_000_000)
    return written.getvalue()


ENTITIES = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + step)} "{f"&{chr(97 + step)};" * 10}">' for step in range(12))
    + "]>"
)
CELL = '<c r="A1"><v>2013</v></c>'
ODS_CELL = '<table:table-cell office:value-type="float" office:value="2013"/>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

LARGE: dict[str, Callable[[], bytes]] = {
    "a million lines": lambda: b"2013;7,3\n" * 1_000_000,
    "half a million lines": lambda: b"2013;7,3\n" * 600_000,
    "as many lines as are read": lambda: b"".join(b"%d;7,3;8,3\n" % (1900 + line % 300) for line in range(9_999)),
    "one line": lambda: b"2013;" * 1_000_000,
    "one entry": lambda: b'2013;"' + b"7" * (MOST_BYTES - 20) + b'"',
    "quotation marks": lambda: b'"' * (MOST_BYTES - 1),
    "an open quotation mark": lambda: b'2013;"' + b"7,3\n" * 1_000_000,
    "spaces": lambda: b" " * (MOST_BYTES - 10) + b";2013",
    "digits in groups": lambda: b"2013;" + b"1 234 " * 12 + b"\n" + b"2014;" + b"1.234." * 12,
    "years everywhere": lambda: b"\n".join(b";".join([b"2013"] * 100) for _ in range(250)),
    "headings everywhere": lambda: b"\n".join(b";".join([b"CA M MAD EUR %%"] * 100) for _ in range(250)) + b"\n2013;1",
    "a million rows": lambda: sheet("".join(f'<row r="{row}">{CELL}</row>' for row in range(1, 300_000))),
    "a million empty rows": lambda: sheet('<row r="1"/>' * 1_000_000),
    "a stray cell": lambda: sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "a sheet that is all merged": lambda: sheet(
        f'<row r="1">{CELL}</row>', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ),
    "merged areas without number": lambda: sheet(
        "".join(f'<row r="{row}"><c r="A{row}" t="str"><v>a</v></c></row>' for row in range(1, 5000)),
        "<mergeCells>" + '<mergeCell ref="A1:B5000"/>' * 50_000 + "</mergeCells>",
    ),
    "formulas that are not closed": lambda: sheet('<row r="1">' + '<c r="A1"><f>' * 40_000),
    "a zip bomb": bomb,
    "zip bombs": lambda: with_parts({f"xl/worksheets/sheet{at}.xml": b" " * 20_000_000 for at in range(2, 12)}),
    "thousands of parts": lambda: with_parts({f"xl/media/{at}": b"" for at in range(3_000)}),
    "texts without number": lambda: with_parts({"xl/sharedStrings.xml": "<sst>" + "<si><t>a</t></si>" * 500_000}),
    "entities": lambda: with_parts({SHEET: f"{ENTITIES}{HEAD}<sheetData><row><c><v>&m;</v></c></row></sheetData>"}),
    "entities in UTF-16": lambda: with_parts({SHEET: (ENTITIES + HEAD).encode("utf-16")}),
    "an outer entity": lambda: with_parts({SHEET: f'<!DOCTYPE a SYSTEM "file:///etc/passwd">{HEAD}</worksheet>'}),
    "tables inside": lambda: sheet("<row>" * 100_000),
    "an ods of repeated rows": lambda: ods(
        f'<table:table-row table:number-rows-repeated="1048576">{ODS_CELL}</table:table-row>'
    ),
    "an ods of repeated cells": lambda: ods(
        '<table:table-row><table:table-cell table:number-columns-repeated="999999999" office:value-type="float" '
        'office:value="1"/></table:table-row>'
    ),
    "an ods of repeated columns": lambda: ods(
        '<table:table-column table:number-columns-repeated="999999999" table:visibility="collapse"/>' * 1000
        + f"<table:table-row>{ODS_CELL}</table:table-row>"
    ),
    "an ods of hidden rows": lambda: ods(
        '<table:table-row table:number-rows-repeated="999999999" table:visibility="collapse"/>'
        f"<table:table-row>{ODS_CELL}</table:table-row>"
    ),
    "an ods of entities": lambda: ods("<table:table-row/>", ENTITIES),
    "an ods that is nested": lambda: ods("<table:table-row-group>" * 50_000),
    "an old workbook of nothing": lambda: OLE + b"\0" * 2_900_000,
    "an old workbook that is too large": lambda: OLE + b"\0" * 4_000_000,
    "a workbook with a password": lambda: OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"),
}
QUIET = {"as many lines as are read"}
"""Those that may be understood."""


def tables(random: Random, count: int) -> Iterator[tuple[str, bytes]]:
    """Return every large table, then tables with slips in their text or in the bytes of a workbook."""
    for name, make in LARGE.items():
        yield name, make()
    yield "macros", with_parts({"xl/vbaProject.bin": b"\0" * 100})
    yield "links", with_parts({"xl/externalLinks/externalLink1.xml": "<externalLink/>"})
    for cut in range(0, len(WORKBOOK), len(WORKBOOK) // 20):
        yield "truncated", WORKBOOK[:cut]
    for _ in range(count - 100):
        yield "slips", _with_slips(random)


def _with_slips(random: Random) -> bytes:
    chance = random.random()
    if chance < 0.3:
        return encoded(mangled(TEXT, random), random)
    if chance < 0.6:
        words = TEXT.split(";")
        words[random.randrange(len(words))] = random.choice(HOSTILE)
        return encoded(";".join(words), random)
    if chance < 0.8:
        with zipfile.ZipFile(io.BytesIO(WORKBOOK)) as parts:
            name = random.choice([SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"])
            slips = mangled(parts.read(name).decode(), random)
        return with_parts({name: slips.encode(errors="replace")})
    content = bytearray(WORKBOOK)
    for _ in range(random.randint(1, 20)):
        content[random.randrange(len(content))] = random.randrange(256)
    return bytes(content)


def check_table(case: tuple[str, bytes]) -> None:
    """Read it for every kind of figure; what is asked is answered, by the first and by the last choice."""
    name, content = case
    try:
        source = source_of(content, "case")
    except (Problem, Problems) as refusal:
        check_refusal(refusal)
        return
    for wanted in WANTED[:1] if name in LARGE else WANTED:
        for last in (False,) if name in LARGE else (False, True):
            try:
                _answered(source, wanted, last=last)
            except (Problem, Problems) as refusal:
                check_refusal(refusal)
                continue
            assert name not in LARGE or name in QUIET, "taken"


def _answered(source: Source, wanted: Wanted, *, last: bool) -> None:
    answers: dict[Ask, str] = {}
    for _ in Ask:
        found = understand(source, wanted, answers)
        for told in (*found.notices, *(question.words for question in found.questions)):
            _check_words(told)
        for question in found.questions:
            answers[question.ask] = question.choices[-1 if last else 0].key
        if not found.questions:
            years = [point.year for series in found.series for point in series.points]
            assert years == sorted(set(years))
            assert years
            return
    raise AssertionError("asked without end")


def _check_words(told: Expected) -> None:
    for language in ALL:
        assert language.tell(told)
