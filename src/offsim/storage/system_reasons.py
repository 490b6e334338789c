"""Why the system did not let a file be read or written: a marked reason for every error number that planners meet."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping

from offsim.model.problems import Expected
from offsim.model.text import QT_TRANSLATE_NOOP, Message

NO_FILE = QT_TRANSLATE_NOOP("System", "there is no such file")
NO_PERMISSION = QT_TRANSLATE_NOOP("System", "permission is missing")
IS_FOLDER = QT_TRANSLATE_NOOP("System", "it is a folder")
NO_FOLDER = QT_TRANSLATE_NOOP("System", "part of the path is no folder")
EXISTS = QT_TRANSLATE_NOOP("System", "a file of this name is there")
NAME_TOO_LONG = QT_TRANSLATE_NOOP("System", "the name is too long")
LOOP = QT_TRANSLATE_NOOP("System", "the links lead in a circle")
DAMAGED_DISK = QT_TRANSLATE_NOOP("System", "the disk or the connection to it failed")
DISK_FULL = QT_TRANSLATE_NOOP("System", "the disk is full")
READ_ONLY = QT_TRANSLATE_NOOP("System", "the disk is write-protected")
IN_USE = QT_TRANSLATE_NOOP("System", "another program is using it")
TOO_MANY_FILES = QT_TRANSLATE_NOOP("System", "too many files are open")
TOO_LARGE = QT_TRANSLATE_NOOP("System", "it is too large for the disk")
INVALID_NAME = QT_TRANSLATE_NOOP("System", "the system does not allow this name")
NO_NETWORK = QT_TRANSLATE_NOOP("System", "the network drive cannot be reached")
NO_MEMORY = QT_TRANSLATE_NOOP("System", "there is too little memory")
OTHER = QT_TRANSLATE_NOOP("System", "error {number} of the system")

REASONS: Mapping[int, Message] = {
    errno.ENOENT: NO_FILE,
    errno.EACCES: NO_PERMISSION,
    errno.EPERM: NO_PERMISSION,
    errno.EISDIR: IS_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EEXIST: EXISTS,
    errno.ENAMETOOLONG: NAME_TOO_LONG,
    errno.ELOOP: LOOP,
    errno.EIO: DAMAGED_DISK,
    errno.ENODEV: DAMAGED_DISK,
    errno.ENXIO: DAMAGED_DISK,
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EROFS: READ_ONLY,
    errno.EBUSY: IN_USE,
    errno.ETXTBSY: IN_USE,
    errno.EAGAIN: IN_USE,
    errno.EMFILE: TOO_MANY_FILES,
    errno.ENFILE: TOO_MANY_FILES,
    errno.EFBIG: TOO_LARGE,
    errno.EINVAL: INVALID_NAME,
    errno.EILSEQ: INVALID_NAME,
    errno.ESTALE: NO_NETWORK,
    errno.ENETDOWN: NO_NETWORK,
    errno.ENETUNREACH: NO_NETWORK,
    errno.EHOSTDOWN: NO_NETWORK,
    errno.EHOSTUNREACH: NO_NETWORK,
    errno.ETIMEDOUT: NO_NETWORK,
    errno.ENOTCONN: NO_NETWORK,
    errno.ENOMEM: NO_MEMORY,
}

LONGEST_PATH = 259 if os.name == "nt" else None
"""Letters in a path at most, where the system has such a limit; Windows may be told to have none."""
SAID_OF_LONG_PATHS = (errno.ENOENT, errno.EINVAL, errno.EACCES, errno.ENAMETOOLONG)
"""What Windows says of a path that is too long: now that it is not there, now that it is invalid or forbidden."""


def is_too_long(error: OSError) -> bool:
    """Say whether a path that is too long is why the system refused."""
    if (
        error.errno not in SAID_OF_LONG_PATHS
        or LONGEST_PATH is None
        or not isinstance(error.filename, str | os.PathLike)
    ):
        return error.errno == errno.ENAMETOOLONG
    return len(os.path.abspath(error.filename)) > LONGEST_PATH  # noqa: PTH100  (which raises nothing)


def reason_of(error: OSError) -> Message | Expected:
    """Return why the system refused, as a field of a Problem."""
    if is_too_long(error):
        return NAME_TOO_LONG
    number = error.errno or 0
    return REASONS.get(number, Expected(OTHER, {"number": number}))
