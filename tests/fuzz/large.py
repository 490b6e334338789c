"""Files that would take long, or all memory, if they were read as they come."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from offsim.model.problems import Problem, Problems
from offsim.storage.document_file import read_document
from offsim.storage.study_file import read_study
from tests.fuzz.files import DOCUMENT, FOLDER, check_refusal
from tests.small_study import SMALL_STUDY

SPARSE = 50_000_000_000
STUDY_BYTES, DOCUMENT_BYTES = 400_000, 2_000_000

Writer = Callable[[], str | int]


def filled(part: str, most: int, *, start: str = "", end: str = "", between: str = "") -> str:
    """Return numbered parts, as many as fit."""
    count = (most - len(start) - len(end)) // (len(part.replace("#", "99999")) + len(between))
    return start + between.join(part.replace("#", str(number)) for number in range(count)) + end


def _other_study(words: str) -> str:
    table = json.loads(DOCUMENT)
    table["study"] |= {"text": words, "digest": hashlib.sha256(words.encode()).hexdigest()}
    return json.dumps(table)


SCENARIO = '{"key": "s#", "name": "N", "outlook": "observed", "levers": {}, "colour": 7, "note": ""}'
MARKET = SMALL_STUDY[SMALL_STUDY.index("[markets.paper]") : SMALL_STUDY.index("[outlooks.observed]")]
ECONOMY = SMALL_STUDY[SMALL_STUDY.index("[economies.south]") : SMALL_STUDY.index("[markets.voice]")]
CORRELATION = '[[correlations]]\neconomies = ["north", "south"]\nvalue = 0.5\nunit = "correlation"\n'
STUDIES: tuple[Writer, ...] = (
    lambda: SPARSE,
    lambda: ".".join("a" * 20_000) + " = 1",
    lambda: '"a".' * 10_000 + '"b" = 1',
    lambda: "[" + "a . " * 10_000 + "b]",
    lambda: "a = {" + "b." * 20_000 + "c = 1}",
    lambda: filled("a#.b.c.d.e.f=1\n", STUDY_BYTES),
    lambda: filled("[a#.b.c.d.e.f]\n", STUDY_BYTES),
    lambda: filled("[a#.b]\n", STUDY_BYTES),
    lambda: filled("[a#.b.c.d.e.f]\n", 330_000),
    lambda: filled("[a#.b]\n", 230_000),
    lambda: filled("[[a#]]\n", STUDY_BYTES),
    lambda: filled("a#=1\n", STUDY_BYTES),
    lambda: filled("{}", STUDY_BYTES, start="a = [", end="]", between=","),
    lambda: filled("[", STUDY_BYTES, start="a = "),
    lambda: "a = " + "9" * STUDY_BYTES,
    lambda: "a = 0x" + "f" * STUDY_BYTES,
    lambda: "a = 0." + "1" * STUDY_BYTES,
    lambda: 'a = "' + "\\n" * (STUDY_BYTES // 2),
    lambda: "a" * STUDY_BYTES,
    lambda: " " * STUDY_BYTES + "a",
    lambda: "a = '" + "x" * STUDY_BYTES,
    lambda: "a = 1" + ",1" * (STUDY_BYTES // 2),
    lambda: SMALL_STUDY.replace('id = "small"', 'id = "small"\n' + filled("z# = 1\n", STUDY_BYTES - len(SMALL_STUDY))),
    lambda: SMALL_STUDY + filled(MARKET.replace(".paper]", ".paper#]"), STUDY_BYTES - len(SMALL_STUDY)),
    lambda: SMALL_STUDY + filled(ECONOMY.replace(".south", ".south#"), STUDY_BYTES - len(SMALL_STUDY)),
    lambda: SMALL_STUDY + CORRELATION * 8000,
    lambda: SMALL_STUDY + filled('"z#" = 1\n', STUDY_BYTES - len(SMALL_STUDY)),
    lambda: SMALL_STUDY + filled('[presets.p#.levers]\n"z" = 1\n', STUDY_BYTES - len(SMALL_STUDY)),
    lambda: SMALL_STUDY.replace("hits = {", "hits = {" + filled("z# = 1, ", STUDY_BYTES - len(SMALL_STUDY)), 1),
    lambda: SMALL_STUDY.replace('perimeter = "all"', f'perimeter = "{"x" * 300_000}"', 1),
    lambda: SMALL_STUDY.replace('"productivity" = 0', f'"{"x" * 300_000}" = 0', 1),
)
DOCUMENTS: tuple[Writer, ...] = (
    lambda: SPARSE,
    lambda: filled("[]", DOCUMENT_BYTES, start="[", end="]", between=","),
    lambda: filled("{}", DOCUMENT_BYTES, start="[", end="]", between=","),
    lambda: filled('{"a":1}', DOCUMENT_BYTES, start="[", end="]", between=","),
    lambda: filled('"k#":1', DOCUMENT_BYTES, start="{", end=',"k0":2}', between=","),
    lambda: filled("[", DOCUMENT_BYTES),
    lambda: '{"a": ' + "9" * DOCUMENT_BYTES + "}",
    lambda: '{"a": 0.' + "1" * DOCUMENT_BYTES + "}",
    lambda: '{"a": "' + "x" * DOCUMENT_BYTES,
    lambda: '{"a": "' + "\\n" * (DOCUMENT_BYTES // 2) + "“",
    lambda: DOCUMENT.replace('"active"', filled('"z#": 1, ', DOCUMENT_BYTES - len(DOCUMENT)) + '"active"'),
    lambda: DOCUMENT.replace('"levers": {', '"levers": {' + filled('"z#": 1, ', DOCUMENT_BYTES - len(DOCUMENT)), 1),
    lambda: DOCUMENT.replace('"scenarios": [', '"scenarios": [' + f"{SCENARIO}, " * 30_000),
    lambda: DOCUMENT.replace(
        '"scenarios": [', filled(f"{SCENARIO}, ", DOCUMENT_BYTES - len(DOCUMENT), start='"scenarios": [')
    ),
    lambda: _other_study(".".join("a" * 20_000) + " = 1"),
    lambda: _other_study(filled("[a#.b]\n", 900_000)),
)


def files(_random: Random, _count: int) -> Iterator[tuple[str, int]]:
    """Return the kind and place of every large file here."""
    yield from (("toml", place) for place in range(len(STUDIES)))
    yield from (("offsim", place) for place in range(len(DOCUMENTS)))


def check_large(case: tuple[str, int]) -> None:
    """Write a file, and be refused."""
    ending, place = case
    file = FOLDER / f"large.{ending}"
    content = (STUDIES if ending == "toml" else DOCUMENTS)[place]()
    _write(file, content)
    try:
        (read_study if ending == "toml" else read_document)(file)
    except (Problem, Problems) as refusal:
        check_refusal(refusal)
        return
    finally:
        file.unlink()
    raise AssertionError("taken")


def _write(file: Path, content: str | int) -> None:
    if isinstance(content, str):
        file.write_text(content, encoding="utf-8")
    else:
        file.touch()
        os.truncate(file, content)
