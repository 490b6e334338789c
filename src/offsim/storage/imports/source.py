"""Reads whatever a planner brings into grids: a paste, a text in any encoding, or a workbook of any kind."""

from __future__ import annotations

from pathlib import Path

from offsim.model.problems import Problem
from offsim.storage.imports.archives import open_archive
from offsim.storage.imports.delimited import grids_of
from offsim.storage.imports.encodings import NO_WORDS, decoded
from offsim.storage.imports.grid import Source
from offsim.storage.imports.ods_file import CONTENT, read_ods
from offsim.storage.imports.xls_file import read_xls
from offsim.storage.imports.xlsx_file import read_xlsx
from offsim.storage.input_file import read_bytes

MOST_BYTES = 6_000_000
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
PASTED = "–"
"""Stands for the name of the file where there is none."""


def read_source(file: Path, encoding: str | None = None) -> Source:
    """Return what is in a file, told by what it holds and not by its name; ``encoding`` is that of a text, if known.

    Raises:
        Problem: it cannot be read, is damaged, locked or too large, or holds no table.
    """
    return source_of(read_bytes(file, MOST_BYTES), str(file), encoding)


def source_of(content: bytes, file: str, encoding: str | None = None) -> Source:
    """Return what the content of a file holds; as for ``read_source``."""
    if content.startswith(ZIP):
        names = open_archive(content, file).namelist()
        if CONTENT in names:
            return read_ods(content, file)
        if any(name.startswith("xl/") for name in names):
            return read_xlsx(content, file)
        raise Problem(NO_WORDS, file=file)
    if content.startswith(OLE):
        return read_xls(content, file)
    words, notices = decoded(content, file, encoding)
    return Source(grids_of(words, file), notices)


def is_text(content: bytes) -> bool:
    """Say whether the content of a file is read as a text, in an encoding, and not as a workbook."""
    return not content.startswith((ZIP, OLE))


def pasted(words: str, called: str = PASTED) -> Source:
    """Return what was pasted, ``called`` so in what goes wrong; as for ``read_source``."""
    return Source(grids_of(words, called))
