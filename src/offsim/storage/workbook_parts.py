"""Finds the sheets of a workbook that hold certain words without reading all of them, which is most of the work."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Mapping, Sequence

from offsim.storage.imports.xlsx_file import SHEET

STRINGS = re.compile(r"xl/sharedStrings\d*\.xml", re.IGNORECASE)
STRING = re.compile(rb"<(?:[^\s<>/:]+:)?si[\s>/]")


def without_other_sheets(parts: Mapping[str, bytes], words: Sequence[str]) -> dict[str, bytes]:
    """Return the parts without the sheets on which none of ``words`` stands by itself in a cell.

    All sheets stay where none has them. A sheet may stay that has not: numbers are taken for the places of words.
    """
    marks = [f">{word}<".encode() for word in words]
    places = [place for name, part in parts.items() if STRINGS.fullmatch(name) for place in _places(part, marks)]
    marks += [f">{place}</".encode() for place in places]
    sheets = {name: part for name, part in parts.items() if SHEET.fullmatch(name)}
    held = {name for name, part in sheets.items() if any(mark in part for mark in marks)}
    return {name: part for name, part in parts.items() if name not in sheets or name in held or not held}


def _places(strings: bytes, marks: Sequence[bytes]) -> list[int]:
    """Return the numbers under which cells refer to strings, counted from 0."""
    starts = [found.start() for found in STRING.finditer(strings)]
    found = re.finditer(b"|".join(map(re.escape, marks)), strings)
    return [bisect(starts, word.start()) - 1 for word in found]
