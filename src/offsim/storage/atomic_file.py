"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import stat
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import sleep
from typing import BinaryIO

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.file_kind import is_folder
from offsim.storage.file_rights import copy_rights
from offsim.storage.spare_file import spare_file, sweep
from offsim.storage.system_reasons import is_too_long, reason_of
from offsim.storage.unfinished import unfinished

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
NOT_WRITTEN = QT_TRANSLATE_NOOP("Problem", "{file}: cannot be written ({why}). Choose another folder.")

RESERVED = QT_TRANSLATE_NOOP(
    "Problem", "{file}: Windows keeps the name “{name}” for a device. Give the file another name."
)

# Names that mean a device in every folder of Windows, whatever their ending; a document must be movable there.
DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$"}) | {
    f"{kind}{number}" for kind in ("com", "lpt") for number in "123456789¹²³"
}
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
NO_ENTRY = (errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.EROFS)
OPEN_STREAM = re.compile(r"/dev/(stdout|stderr)|/(?:dev|proc/self)/fd/(\d{1,9})")
STREAMS = {"stdout": 1, "stderr": 2}
WAITS = (0.05,) * 40 if os.name == "nt" else ()
"""How long to wait, in seconds, before each further attempt to replace a file that another program holds."""


def write_atomically(file: Path, content: bytes) -> None:
    """Write ``content`` to ``file``; where that fails, the old file stays as it was and nothing partial is left.

    A link is followed. What is no ordinary file (``/dev/stdout``, a pipe) is written to, not replaced; so is a file of
    several names, which would lose all but one. What a killed save has left in the folder is swept.

    Raises:
        Problem: the name is reserved, the folder is missing or not writable, the file is locked or a folder, the disk
            is full.
    """
    try:
        if _to_be_replaced(file):
            _put(Path(os.path.realpath(file)), content)
        else:
            with _stream(file) as stream:
                stream.write(content)
    except OSError as error:
        raise _problem(file, error) from error


def check_writable(file: Path) -> None:
    """Raise the Problem that writing to ``file`` would, as far as that can be told without writing to it."""
    try:
        if _to_be_replaced(file):
            check_folder(Path(os.path.realpath(file)).parent)
    except OSError as error:
        raise _problem(file, error) from error


def check_folder(folder: Path) -> None:
    """Raise OSError where no file can be made in ``folder``: make one, and take it away again."""
    with spare_file(folder):
        pass


def synchronise_folder(folder: Path) -> None:
    """Have new names in ``folder`` outlast a power cut, where the system can: Windows opens no folders."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _to_be_replaced(file: Path) -> bool:
    """Say whether ``file`` is an ordinary file, or none yet; False for what is written to as it is."""
    refuse_reserved(file)
    try:
        mode = file.stat().st_mode
    except FileNotFoundError:
        return True
    if stat.S_ISDIR(mode):
        raise Problem(IS_FOLDER, file=str(file))
    if _descriptor(file) is not None:
        return False
    if not os.access(file, os.W_OK):
        raise Problem(LOCKED, file=str(file))
    return stat.S_ISREG(mode)


def refuse_reserved(file: Path) -> None:
    """Raise Problem where a part of the path is a device on Windows, which would swallow what is written."""
    for part in file.parts:
        if part.partition(".")[0].rstrip(" ").lower() in DEVICES:
            raise Problem(RESERVED, file=str(file), name=part)


def _descriptor(file: Path) -> int | None:
    """Return the number of the open stream that ``file`` names, such as ``/dev/stdout``."""
    if named := OPEN_STREAM.fullmatch(str(file)):
        return STREAMS.get(named[1]) if named[2] is None else int(named[2])
    return None


def _stream(file: Path) -> BinaryIO:
    """Open what is written to as it is; an open stream goes on where it stands, even if it leads to a file."""
    descriptor = _descriptor(file)
    return file.open("wb") if descriptor is None else os.fdopen(os.dup(descriptor), "wb")


def _put(goal: Path, content: bytes) -> None:
    several_names = goal.exists() and goal.stat().st_nlink > 1
    (_overwrite if several_names else _replace)(goal, content)
    sweep(goal.parent)


def _overwrite(goal: Path, content: bytes) -> None:
    """Write into the file there is; where that fails, what was in it is put back."""
    before = goal.read_bytes()
    with goal.open("r+b", buffering=0) as stream:
        put_back = partial(_fill, stream.fileno(), before)
        try:
            with unfinished(put_back):
                _fill(stream.fileno(), content)
        except BaseException:
            put_back()
            raise


def _fill(descriptor: int, content: bytes) -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.ftruncate(descriptor, len(content))
    os.fsync(descriptor)


def _replace(goal: Path, content: bytes) -> None:
    with spare_file(goal.parent) as (beside, stream):
        stream.write(content)
        stream.flush()
        with suppress(FileNotFoundError):
            copy_rights(goal, beside)
        os.fsync(stream.fileno())
        if os.name == "nt":  # where an open file cannot be moved; elsewhere it stays locked until it is
            stream.close()
        _move(beside, goal)
    synchronise_folder(goal.parent)


def _move(beside: Path, goal: Path) -> None:
    """Let ``beside`` take the place of ``goal``, with patience for virus scanners and synchronising programs."""
    for wait in WAITS:
        try:
            beside.replace(goal)
        except PermissionError:
            sleep(wait)
        else:
            return
    beside.replace(goal)


def _problem(file: Path, error: OSError) -> Problem:
    try:
        folder = file.absolute().parent
    except OSError:  # the folder the program was started in is gone, though “.” still seems to be there
        return Problem(FOLDER_MISSING, file=str(file), folder=str(file.parent))
    if error.errno in NO_ROOM:
        return Problem(DISK_FULL, file=str(file))
    if isinstance(error, PermissionError) and error.filename2 is not None:  # only replacing names a second file
        return Problem(LOCKED, file=str(file))
    if error.errno in NO_ENTRY and not is_too_long(error):
        reason = FOLDER_NOT_WRITABLE if is_folder(folder) else FOLDER_MISSING
        return Problem(reason, file=str(file), folder=str(folder))
    return Problem(NOT_WRITTEN, file=str(file), why=reason_of(error))
