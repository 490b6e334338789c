"""Owner, rights and attributes of a file, which the one that takes its place goes on with."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path


def copy_rights(source: Path, goal: Path) -> None:
    """Give ``goal`` the owner, group, mode and extended attributes of ``source``, each where the system allows.

    Raises:
        OSError: there is no ``source``, or it may not be looked at.
    """
    found = source.stat()
    if hasattr(os, "chown"):
        _copy_owner(found, goal)
    with suppress(OSError):
        goal.chmod(stat.S_IMODE(found.st_mode))  # after the owner, for a change of owner takes rights away
    if hasattr(os, "listxattr"):
        _copy_attributes(source, goal)


def _copy_owner(found: os.stat_result, goal: Path) -> None:
    now = goal.stat()
    if (found.st_uid, found.st_gid) == (now.st_uid, now.st_gid):
        return
    with suppress(OSError):
        os.chown(goal, -1, found.st_gid)
    with suppress(OSError):
        os.chown(goal, found.st_uid, -1)


def _copy_attributes(source: Path, goal: Path) -> None:
    """Copy the attributes one by one, access lists among them, so that one that may not be set costs no other."""
    with suppress(OSError):
        for name in os.listxattr(source):
            with suppress(OSError):
                os.setxattr(goal, name, os.getxattr(source, name))
