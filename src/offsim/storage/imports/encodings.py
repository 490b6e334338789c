"""Turns the bytes of a text into words, whatever program wrote them."""

from __future__ import annotations

import codecs

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP

READ_AS = QT_TRANSLATE_NOOP("Import", "The text is not in UTF-8; it was read as {encoding}. Check accents and names.")
UNKNOWN_ENCODING = QT_TRANSLATE_NOOP(
    "Problem", "There is no encoding “{name}”. Known are, among others: utf-8, utf-16, cp1252, cp1256, mac_roman."
)
NOT_IN_ENCODING = QT_TRANSLATE_NOOP(
    "Problem", "{file}: its text is not in the encoding {name}. Leave the encoding out, or name another."
)
NO_WORDS = QT_TRANSLATE_NOOP(
    "Problem", "{file}: holds no table: it is neither a text nor a workbook (.xlsx, .xls, .ods). Check the file."
)

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
IN_USE = ["cp1252", "cp1256", "mac_roman", "cp850"]
"""What spreadsheets write here beside Unicode; they agree on digits and signs, and differ in letters."""
NAMES = {"cp1252": "Windows-1252", "cp1256": "Windows-1256", "mac_roman": "Mac Roman", "cp850": "DOS 850"}
SAMPLE = 4_000
FEWEST_ZEROS = 20
"""One byte in as many is the zero of a digit or a line end, where letters have none."""


def decoded(content: bytes, file: str, encoding: str | None = None) -> tuple[str, tuple[Expected, ...]]:
    """Return the words of a text and what to notice of their encoding; ``encoding`` is the planner's answer.

    Raises:
        Problem: there is no such encoding, the text is not in it, or it is no text.
    """
    if encoding is not None:
        return _in_named(content, file, encoding), ()
    found = recognised(content)
    notices = (Expected(READ_AS, {"encoding": NAMES.get(found, found)}),) if found in IN_USE else ()
    try:
        return _checked(content.decode(found, errors="replace" if found in IN_USE else "strict"), file), notices
    except UnicodeDecodeError as error:
        raise Problem(NO_WORDS, file=file) from error


def recognised(content: bytes) -> str:
    """Return the name of the encoding in which a text is read, unless another is named."""
    found = _marked(content) or _by_zeros(content) or "utf-8"
    try:
        content.decode(found)
    except UnicodeDecodeError:
        return _likely(content) if found == "utf-8" else found
    return found


def _in_named(content: bytes, file: str, encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        words = content.decode("utf-8-sig" if name == "utf-8" else name)
    except (LookupError, ValueError) as error:
        reason = NOT_IN_ENCODING if isinstance(error, UnicodeError) else UNKNOWN_ENCODING
        raise Problem(reason, file=file, name=encoding) from error
    return _checked(words, file)


def _marked(content: bytes) -> str:
    return next((name for mark, name in MARKS if content.startswith(mark)), "")


def _by_zeros(content: bytes) -> str:
    """Return the UTF-16 in which every second byte of digits and line ends is zero, or nothing."""
    sample = content[:SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) * FEWEST_ZEROS < len(sample) or min(first, second) * 3 > max(first, second):
        return ""
    return "utf-16-le" if second > first else "utf-16-be"


def _likely(content: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415  (seldom)

    lines = [line for line in content.splitlines() if not line.isascii()]
    best = from_bytes(b"\n".join(lines)[:SAMPLE], cp_isolation=IN_USE).best()
    return best.encoding if best else IN_USE[0]


def _checked(words: str, file: str) -> str:
    """Return the words, or raise a Problem where controls say that they are none."""
    if any(sign < " " and sign not in "\t\r\n\f\v" for sign in set(words)):
        raise Problem(NO_WORDS, file=file)
    return words
