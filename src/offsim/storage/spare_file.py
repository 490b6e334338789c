"""Spare files: what is written beside a file before it takes its place, and what killed saves have left of them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from time import time
from typing import BinaryIO

from offsim.storage.file_lock import hold
from offsim.storage.unfinished import unfinished

NAME = re.compile(r"\.offsim-[0-9a-f]{12}\.tmp")
STALE_SECONDS = 60.0 if os.name == "nt" else 0.0
"""How old one must be to be left over: on Windows it is closed, and so not locked, a moment before it is moved."""


@contextmanager
def spare_file(folder: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """Give a new file in ``folder``, open and locked; it is removed in the end where it was not moved away.

    Raises:
        OSError: no file can be made there.
    """
    given = False
    while not given:
        file = folder / f".offsim-{os.urandom(6).hex()}.tmp"
        remove = partial(file.unlink, missing_ok=True)
        with unfinished(remove), file.open("xb") as stream, _at_last(remove):
            given = _is_ours(stream)
            if given:
                yield file, stream


def sweep(folder: Path) -> None:
    """Remove the spare files in ``folder`` that nobody is writing any more; what cannot be removed stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for found in [Path(entry.path) for entry in entries if NAME.fullmatch(entry.name)]:
            with suppress(OSError):
                _remove_if_left(found)


@contextmanager
def _at_last(remove: Callable[[], None]) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(OSError):
            remove()


def _is_ours(stream: BinaryIO) -> bool:
    """Lock a file just made; False where another save has taken it for a left-over and swept it meanwhile."""
    try:
        return hold(stream) and os.fstat(stream.fileno()).st_nlink > 0
    except OSError:  # nothing can be locked in this folder, so nothing is swept there either
        return True


def _remove_if_left(file: Path) -> None:
    with file.open("r+b") as stream:
        left = time() - os.fstat(stream.fileno()).st_mtime >= STALE_SECONDS and hold(stream)
        if left and os.name != "nt":
            file.unlink()
    if left and os.name == "nt":  # where an open file cannot be removed
        file.unlink()
