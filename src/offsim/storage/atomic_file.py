"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

FOLDER_MISSING = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be written, because there is no folder “{folder}”. Make it, or choose another."
)
FOLDER_NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be written, because “{folder}” does not let you write. Choose another folder."
)
IS_FOLDER = QT_TRANSLATE_NOOP("Problem", "{file}: is a folder. Give the name of a file in it.")
LOCKED = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is write-protected or in use by another program. Close it in Excel and try again."
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "Problem", "{file}: cannot be written, because the disk is full. Make room and try again."
)
NOT_WRITTEN = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be written ({why}). Choose another place.")

NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
NO_ENTRY = (errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.EROFS)


def write_atomically(file: Path, content: bytes) -> None:
    """Write ``content`` to ``file``; where that fails, the old file stays as it was and nothing partial is left.

    A link is followed. What is no ordinary file (``/dev/stdout``) is written to, not replaced.

    Raises:
        Problem: the folder is missing or not writable, the file is locked or a folder, the disk is full.
    """
    try:
        goal = file.resolve()
        if goal.is_dir():
            raise Problem(IS_FOLDER, file=str(file))
        if goal.exists() and not os.access(goal, os.W_OK):
            raise Problem(LOCKED, file=str(file))
        if goal.exists() and not goal.is_file():
            goal.write_bytes(content)
        else:
            _replace(goal, content)
    except OSError as error:
        raise _problem(file, error) from error


def _replace(goal: Path, content: bytes) -> None:
    beside = goal.with_name(f".offsim-{os.urandom(6).hex()}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if goal.exists():
            shutil.copymode(goal, beside)
        beside.replace(goal)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _problem(file: Path, error: OSError) -> Problem:
    folder = file.absolute().parent
    if error.errno in NO_ROOM:
        return Problem(DISK_FULL, file=str(file))
    if isinstance(error, PermissionError) and error.filename2 is not None:  # only replacing names a second file
        return Problem(LOCKED, file=str(file))
    if error.errno in NO_ENTRY:
        reason = FOLDER_NOT_WRITABLE if folder.is_dir() else FOLDER_MISSING
        return Problem(reason, file=str(file), folder=str(folder))
    return Problem(NOT_WRITTEN, file=str(file), why=error.strerror or str(error))
