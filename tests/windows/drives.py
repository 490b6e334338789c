"""Disks that are small, full of files, or read-only, as further drives of the computer; only root may make them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.windows.computer import Computer

LETTER = "x"
AS_ROOT = () if os.geteuid() == 0 else ("sudo", "-n")


@contextmanager
def new_drive(computer: Computer, folder: Path, options: str) -> Iterator[Path]:
    """Make a drive X in memory and give its folder; ``options`` are those of tmpfs, as ``size=20m``."""
    folder.mkdir()
    if not _as_root("mount", "-t", "tmpfs", "-o", f"{options},mode=0777", "tmpfs", folder):
        pytest.skip("only root may make a small disk")
    letter = computer.prefix / "dosdevices" / f"{LETTER}:"
    letter.unlink(missing_ok=True)
    letter.symlink_to(folder)
    try:
        yield folder
    finally:
        letter.unlink()
        _as_root("umount", "--lazy", folder)


def change(drive: Path, options: str) -> None:
    """Give a drive other options, as ``ro``."""
    assert _as_root("mount", "-o", f"remount,{options}", drive)


def _as_root(*words: str | Path) -> bool:
    done = subprocess.run([*AS_ROOT, *map(str, words)], capture_output=True, check=False)  # noqa: S603
    return done.returncode == 0
