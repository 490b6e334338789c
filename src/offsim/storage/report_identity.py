"""What the workbook of a report carries so that it can come home: the document it was made of, and when and by what.

It stands as keys and words, a pair a row, on the last sheet, which nobody sees. The document goes in parts, each short
enough for a cell, in plain ASCII, and neither beginning nor ending with a blank: what saves the workbook keeps that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from offsim.model.scenario_set import ScenarioSet
from offsim.storage.document_file import document_bytes

SHEET = "offsim"
MARK_KEY, MARK = "file", "offsim workbook"
FORMAT = 1
LONGEST_PART = 30_000
DOCUMENT = "document."
FIXED = "fixed."
"""Begins the keys of the numbers that no scenario sets."""
DIGEST = "digest"


def export_time() -> str:
    """Return the time by the clock on the wall, to the minute, as it is told of an export."""
    return datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def identity(scenarios: ScenarioSet, code: str, version: str, exported: str) -> list[tuple[str, str]]:
    """Return the pairs; ``code`` is that of the language, ``exported`` the time, empty where none is to be told.

    Raises:
        Problem: the document is larger than what can be opened again.
    """
    words = json.dumps(json.loads(document_bytes(scenarios, version)), separators=(",", ":"))
    about = {
        MARK_KEY: MARK,
        "format": str(FORMAT),
        "offsim": version,
        "language": code,
        "exported": exported,
        "study": scenarios.study.key,
        DIGEST: scenarios.study.digest,
        "seed": str(scenarios.seed),
    }
    return [*about.items(), *((f"{DOCUMENT}{number}", part) for number, part in enumerate(_parts(words)))]


def document_words(found: Mapping[str, str]) -> str:
    """Return the document that the pairs of a workbook hold; empty where a part is missing."""
    parts: list[str] = []
    while (key := f"{DOCUMENT}{len(parts)}") in found:
        parts.append(found[key])
    whole = len(parts) == sum(key.startswith(DOCUMENT) for key in found)
    return "".join(parts) if whole else ""


def _parts(words: str) -> Sequence[str]:
    """Return words in parts that begin and end with letters or digits, but for the first and the last of all."""
    parts, start = [], 0
    while len(words) - start > LONGEST_PART:
        end = start + LONGEST_PART
        while not (words[end - 1].isalnum() and words[end].isalnum()):
            end -= 1
        parts.append(words[start:end])
        start = end
    return [*parts, words[start:]]
