"""Reads a file whole, and only what is one: a pipe would keep the program waiting, a huge one would fill the memory."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.system_reasons import INVALID_NAME, reason_of

UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be read ({why}). Check that the file exists and is yours to read."
)
NO_ORDINARY_FILE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is no ordinary file. Save what it holds in one, and open that."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is larger than the {most} bytes that such a file can have. Check that it is the right one."
)


def read_bytes(file: Path, most: int) -> bytes:
    """Return what is in ``file``, of ``most`` bytes at most.

    Raises:
        Problem: it cannot be read, is a folder, a pipe or a device, or is larger.
    """
    try:
        kind = stat.S_IFMT(file.stat().st_mode)
        if kind == stat.S_IFDIR:
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if kind != stat.S_IFREG:
            raise Problem(NO_ORDINARY_FILE, file=str(file))
        with file.open("rb") as stream:
            content = stream.read(most + 1)
    except (OSError, ValueError) as error:
        why = reason_of(error) if isinstance(error, OSError) else INVALID_NAME  # a name with a zero in it
        raise Problem(UNREADABLE, file=str(file), why=why) from error
    if len(content) > most:
        raise Problem(TOO_LARGE, file=str(file), most=most)
    return content
