"""Unpacks the archives that workbooks are, to a limit and no further, whatever they say of themselves."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

MOST_PARTS = 2_000
MOST_UNPACKED = 24_000_000
"""Bytes of all the parts that hold figures."""

DAMAGED = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is damaged or incomplete. Open it in a spreadsheet program and save it again, or fetch it anew."
)
UNPACKS_TOO_FAR = QT_TRANSLATE_NOOP(
    "Problem",
    "{file}: unpacks to more than the {most} bytes of a table. Copy the rows you need into a file of their own.",
)
LOCKED = QT_TRANSLATE_NOOP("Problem", "{file}: is protected by a password. Save it without one, and import that.")
DEFINES = QT_TRANSLATE_NOOP(
    "Problem", "{file}: defines parts of its own (a document type), which no workbook needs, and is not read."
)
DOCUMENT_TYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)|\x00", re.IGNORECASE)


def open_archive(content: bytes, file: str) -> zipfile.ZipFile:
    """Return the archive; a Problem where it is none, or has thousands of parts."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise Problem(DAMAGED, file=file) from error
    if len(archive.infolist()) > MOST_PARTS:
        raise Problem(UNPACKS_TOO_FAR, file=file, most=MOST_UNPACKED)
    return archive


def unpacked(archive: zipfile.ZipFile, names: list[str], file: str) -> Mapping[str, bytes]:
    """Return parts by name; all are text in XML.

    Raises:
        Problem: together they are too large, one is damaged or locked, or has a document type.
    """
    left = MOST_UNPACKED
    found: dict[str, bytes] = {}
    for name in names:
        found[name] = _part(archive, name, left, file)
        left -= len(found[name])
        if left < 0:
            raise Problem(UNPACKS_TOO_FAR, file=file, most=MOST_UNPACKED)
        if DOCUMENT_TYPE.search(found[name]):
            raise Problem(DEFINES, file=file)
    return found


def _part(archive: zipfile.ZipFile, name: str, most: int, file: str) -> bytes:
    try:
        with archive.open(name) as part:
            return part.read(most + 1)
    except Exception as error:  # zipfile raises whatever it stumbles over, and a bare RuntimeError for a password
        raise Problem(LOCKED if type(error) is RuntimeError else DAMAGED, file=file) from error
