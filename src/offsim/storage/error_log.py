"""Keeps a record of errors nobody expected, where the platform wants such files."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

MOST_BYTES = 1_000_000


def state_folder() -> Path:
    """Return the folder for what the program keeps for itself, which need not exist."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "offsim"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "offsim"
    state = os.environ.get("XDG_STATE_HOME")
    return (Path(state) if state else Path.home() / ".local" / "state") / "offsim"


def log_error(error: BaseException, version: str) -> Path:
    """Add an error with its traceback to the log, and return the log; raises OSError where it cannot be written."""
    file = state_folder() / "offsim.log"
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.Logger("offsim")
    logger.addHandler(handler)
    try:
        logger.error("offsim %s, Python %s", version, sys.version, exc_info=error)
    finally:
        handler.close()
    return file
