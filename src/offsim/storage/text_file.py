"""Reads a file as text: in UTF-8, and no more of it than a file of its kind can have."""

from __future__ import annotations

import re
from pathlib import Path

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.input_file import read_bytes
from offsim.storage.syntax import place_of

EMPTY = QT_TRANSLATE_NOOP("Expected", "it is empty; open a copy or a backup")
UTF_16 = QT_TRANSLATE_NOOP("Expected", "its text is in UTF-16; save it in UTF-8")
OTHER_ENCODING = QT_TRANSLATE_NOOP(
    "Expected", "line {line}, column {column}, is not in UTF-8, but perhaps in Windows-1252; save the text in UTF-8"
)
NO_TEXT = QT_TRANSLATE_NOOP("Expected", "it holds something other than text")

UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
NO_LETTERS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
SAMPLE = 400
"""So many bytes show whether every second one is zero."""


def read_text(file: Path, most: int, refusal: Message) -> str:
    """Return the text of ``file``, of ``most`` bytes at most, without the mark of its encoding.

    Raises:
        Problem: the file cannot be read or is too large; or ``refusal``, which takes ``file`` and ``why``, where it is
            empty or no text in UTF-8.
    """
    content = read_bytes(file, most)
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(refusal, file=str(file), why=_encoding(content, error.start)) from error
    if "\0" in words:
        raise Problem(refusal, file=str(file), why=_encoding(content, 0))
    if not words.strip():
        raise Problem(refusal, file=str(file), why=EMPTY)
    return words


def _encoding(content: bytes, at: int) -> Message | Expected:
    """Return what bytes are that are not in UTF-8 from the place ``at`` on."""
    sample = content[:SAMPLE]
    if content.startswith(UTF_16_MARKS) or any(2 * half.count(0) > len(half) for half in (sample[::2], sample[1::2])):
        return UTF_16
    if NO_LETTERS.search(content):
        return NO_TEXT
    before = content[:at].decode("utf-8-sig", errors="replace")
    line, column = place_of(before, len(before))
    return Expected(OTHER_ENCODING, {"line": line, "column": column})
