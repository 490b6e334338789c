"""Reads a file whole, and only what is one: a pipe would keep the program waiting."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be read ({why}). Check that the file exists and is yours to read."
)
NO_ORDINARY_FILE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is no ordinary file. Save what it holds in one, and open that."
)


def read_bytes(file: Path) -> bytes:
    """Return what is in ``file``; raises Problem where it cannot be read, is a folder, a pipe or a device."""
    try:
        kind = stat.S_IFMT(file.stat().st_mode)
        if kind == stat.S_IFDIR:
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if kind != stat.S_IFREG:
            raise Problem(NO_ORDINARY_FILE, file=str(file))
        return file.read_bytes()
    except OSError as error:
        raise Problem(UNREADABLE, file=str(file), why=error.strerror or str(error)) from error
