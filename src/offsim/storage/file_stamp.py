"""Tells whether a file is still what was read or written: by size, time and place on disk, and then by its content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from offsim.model.problems import Problem
from offsim.storage.document_file import MOST_BYTES
from offsim.storage.input_file import read_bytes


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file was: its ``size`` in bytes, when it was ``changed`` in nanoseconds, its inode, its SHA-256."""

    size: int
    changed: int
    inode: int
    digest: str


class Standing(Enum):
    """How a file stands to its stamp."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    UNREADABLE = auto()


def read_stamp(file: Path) -> Stamp:
    """Return the stamp of a file; raises Problem where it cannot be read."""
    try:
        before = _look(file)  # first, so that a change in between is seen at the next look
    except OSError:
        before = Stamp(-1, -1, -1, "")  # reading says why
    return replace(before, digest=digest_of(read_bytes(file, MOST_BYTES)))


def written_stamp(file: Path, content: bytes) -> Stamp:
    """Return the stamp of a file that ``content`` was just written to; one that matches nothing where it is not it."""
    written = Stamp(-1, -1, -1, digest_of(content))
    try:
        found = read_stamp(file)
    except Problem:
        return written
    return found if found.digest == written.digest else written


def standing(file: Path, known: Stamp) -> tuple[Standing, Stamp]:
    """Return how a file stands to what is known of it, and the stamp it has now, as far as there is one."""
    try:
        now = _look(file)
        if replace(now, digest=known.digest) == known:
            return Standing.SAME, known
        now = read_stamp(file)
    except FileNotFoundError:
        return Standing.GONE, known
    except (OSError, Problem):
        return Standing.UNREADABLE, known
    return (Standing.SAME if now.digest == known.digest else Standing.CHANGED), now


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of ``content``, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _look(file: Path) -> Stamp:
    """Return the stamp of a file without its digest; raises OSError."""
    found = file.stat()
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino, "")
