"""Workbooks of reports that come home with slips, harm or bulk in them: read cleanly, or refused."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from random import Random

from offsim.language import Language
from offsim.model.problems import Problem, Problems
from offsim.model.projection import project, project_each
from offsim.model.scenario_set import new_set, set_lever
from offsim.model.text import text
from offsim.report.workbook import workbook_bytes
from offsim.storage.report_identity import identity
from offsim.storage.returned_workbook import read_returned, with_changed
from tests.fuzz.files import ALL, FOLDER, check_refusal
from tests.fuzz.tables import ENTITIES, HEAD, OLE, with_parts
from tests.fuzz.tokens import hostile, mangled
from tests.small_study import small_study

SCENARIOS = set_lever(new_set(small_study(), text("Mine")), "scenario_1", "trend.voice", 7.25)
REPORT = workbook_bytes(
    SCENARIOS,
    project_each(SCENARIOS.study, SCENARIOS.scenarios),
    Language("en", {}),
    "1",
    identity=identity(SCENARIOS, "en", "1", "2026-01-01 12:00"),
)
INPUTS, SCENARIO_SHEET = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
STRINGS = "xl/sharedStrings.xml"
with zipfile.ZipFile(io.BytesIO(REPORT)) as _parts:
    PARTS = {name: _parts.read(name).decode() for name in _parts.namelist() if name.endswith((".xml", ".rels"))}
LAST = max(name for name in PARTS if name.startswith("xl/worksheets/sheet"))
READ = (INPUTS, SCENARIO_SHEET, LAST, STRINGS, "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels")
VALUE = re.compile(r"<v>[^<]*</v>")
WORDS = re.compile(r"(?<=>)[^<>]{1,40}(?=</t>)")

LARGE: dict[str, Callable[[], bytes]] = {
    "rows without number": lambda: _behind(INPUTS, '<row r="2999"><c r="A2999"><v>1</v></c></row>' * 90_000),
    "empty rows": lambda: _behind(INPUTS, "<row/>" * 500_000),
    "a stray cell": lambda: _behind(INPUTS, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "texts without number": lambda: _with(
        STRINGS, PARTS[STRINGS].replace("</sst>", "<si><t>outlook</t></si>" * 90_000)
    ),
    "keys everywhere": lambda: _with(STRINGS, WORDS.sub("scenario", PARTS[STRINGS])),
    "one long text": lambda: _with(STRINGS, PARTS[STRINGS].replace("outlook<", "a" * 3_000_000 + "<")),
    "entities": lambda: _with(INPUTS, ENTITIES + PARTS[INPUTS]),
    "sheets without number": lambda: with_parts(
        {f"xl/worksheets/sheet{at}.xml": f"{HEAD}<sheetData/></worksheet>" for at in range(100, 3_000)}, REPORT
    ),
    "a zip bomb": lambda: with_parts({"xl/worksheets/sheet2.xml": b" " * 200_000_000}, REPORT),
    "macros": lambda: with_parts({"xl/vbaProject.bin": b"\0" * 100}, REPORT),
    "a password": lambda: OLE + REPORT,
    "rows inside": lambda: _behind(INPUTS, "<row>" * 90_000),
}


def reports(random: Random, count: int) -> Iterator[tuple[str, bytes]]:
    """Return large workbooks, then truncated ones, then those with slips."""
    for name, make in LARGE.items():
        yield name, make()
    for cut in range(0, len(REPORT), len(REPORT) // 20):
        yield "truncated", REPORT[:cut]
    for _ in range(count - len(LARGE) - 20):
        yield "slips", _with_slips(random)


def check_report(case: tuple[str, bytes]) -> None:
    """Read it; what comes home is a document that can be projected, within the bounds of its levers."""
    file = FOLDER / "case.xlsx"
    file.write_bytes(case[1])
    try:
        found = read_returned(file)
    except (Problem, Problems) as refusal:
        check_refusal(refusal)
        return
    for notice in found.notices:
        assert all(language.tell(notice) for language in ALL)
    for scenario in with_changed(found).scenarios:
        for key, value in scenario.values.items():
            lever = found.exported.study.levers[key]
            assert lever.low <= value <= lever.high, key
        project(found.exported.study, scenario)


def _with(name: str, part: str) -> bytes:
    return with_parts({name: part.encode(errors="replace")}, REPORT)


def _behind(name: str, rows: str) -> bytes:
    return _with(name, PARTS[name].replace("</sheetData>", f"{rows}</sheetData>"))


def _with_slips(random: Random) -> bytes:
    chance, name = random.random(), random.choice(READ)
    if chance < 0.3:
        return _with(name, mangled(PARTS[name], random))
    if chance < 0.7:  # another value in a cell, or another text
        pattern, wrapped = (WORDS, "{}") if name == STRINGS else (VALUE, "<v>{}</v>")
        places = [*pattern.finditer(PARTS[name])]
        if places:
            place = random.choice(places)
            other = wrapped.format(random.choice((hostile(random), "1e308", "-1", "0", "nan", "", "99999", "#REF!")))
            return _with(name, PARTS[name][: place.start()] + other + PARTS[name][place.end() :])
    if chance < 0.8:
        return with_parts({name: b"" if random.random() < 0.5 else PARTS[random.choice(READ)].encode()}, REPORT)
    content = bytearray(REPORT)
    for _ in range(random.randint(1, 20)):
        content[random.randrange(len(content))] = random.randrange(256)
    return bytes(content)
