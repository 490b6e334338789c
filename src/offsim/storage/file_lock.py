"""Locks a file for as long as it is open: the system lets go when the process ends, however it ends."""

from __future__ import annotations

import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def hold(stream: BinaryIO) -> bool:
        """Lock an open file; False where another holds it. Raises OSError where nothing can be locked there."""
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def hold(stream: BinaryIO) -> bool:
        """Lock an open file; False where another holds it. Raises OSError where nothing can be locked there."""
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
