"""Keeps a record of errors nobody expected and of native aborts, where the platform wants such files."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from offsim.model.characters import printable

MOST_BYTES = 1_000_000
ABORTS = "offsim-aborts.log"
OWN_FOLDER = "OFFSIM_SETTINGS"
"""The variable that names a folder for all that the program keeps for itself, as on a stick."""


def state_folder() -> Path:
    """Return the folder for what the program keeps for itself, which need not exist."""
    if own := os.environ.get(OWN_FOLDER):
        return Path(own)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else _home() / "AppData" / "Local") / "offsim"
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support" / "offsim"
    state = os.environ.get("XDG_STATE_HOME")
    return (Path(state) if state else _home() / ".local" / "state") / "offsim"


def _home() -> Path:
    """Return the user's folder, or one for files that may be lost where the user has none, as in some containers."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(tempfile.gettempdir())


class PlainFormatter(logging.Formatter):
    """Writes out what an error carries that would steer the terminal the log is read on."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record with its traceback."""
        return printable(super().format(record))


def log_error(error: BaseException, version: str) -> Path:
    """Add an error with its traceback to the log, and return the log; raises OSError where it cannot be written."""
    file = state_folder() / "offsim.log"
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.Logger("offsim")
    logger.addHandler(handler)
    try:
        logger.error("offsim %s, Python %s", version, sys.version, exc_info=error)
    finally:
        handler.close()
    return file


def note_aborts(version: str) -> None:
    """Have a native abort (in Qt or numpy, where Python raises nothing) leave the stacks of all threads in a file.

    The file begins with a line that says which program was started when. It is begun anew where it tells of no abort,
    and where it has grown past ``MOST_BYTES``. Where it cannot be written, the program goes on without it.
    """
    file = state_folder() / ABORTS
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        if not _worth_keeping(file):
            file.write_bytes(b"")
        stream = file.open("ab", buffering=0)  # appends, so that two windows do not write over each other
        stream.write(f"offsim {version}, Python {sys.version}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n".encode())
        faulthandler.enable(stream)  # which keeps the file open


def _worth_keeping(file: Path) -> bool:
    """Say whether a file tells of an abort (``Fatal Python error`` or ``Windows fatal exception``) and has room."""
    return file.exists() and file.stat().st_size < MOST_BYTES and b"atal " in file.read_bytes()
