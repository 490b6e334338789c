"""Looks at a file without ever failing: what cannot be looked at is not there."""

from __future__ import annotations

import stat
from pathlib import Path


def is_ordinary_file(file: Path) -> bool:
    """Say whether ``file`` is one that can be read; False where it may not be looked at or its name is no name."""
    return stat.S_ISREG(_mode(file))


def is_folder(file: Path) -> bool:
    """Say whether ``file`` is a folder; False where it may not be looked at or its name is no name."""
    return stat.S_ISDIR(_mode(file))


def is_there(file: Path) -> bool:
    """Say whether there is something called ``file``; False where it may not be looked at or its name is no name."""
    return _mode(file) != 0


def _mode(file: Path) -> int:
    try:
        return file.stat().st_mode
    except (OSError, ValueError):  # no right to look, a name too long, a character no name may have
        return 0
