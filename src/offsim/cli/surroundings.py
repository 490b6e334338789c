"""What the system around the program says and is told: its language, and last words to whoever started it."""

from __future__ import annotations

import locale
import os
import sys

from offsim.model.text import LANGUAGES

LAST_WORDS = "OFFSIM_LAST_WORDS"
"""The variable by which both Windows programs ask what offsim said of its end.

The one without a console says it in a box; the other adds its own words only where there are none or a file is damaged.
"""
LONGEST = 30_000  # characters Windows lets a variable hold, nearly


def surrounding_language() -> str:
    """Return the language the surroundings ask for where offsim speaks it, else English.

    On Windows, which sets no variable for it, that of the system's own texts.
    """
    asked = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "") or _windows_language()
    return asked[:2] if asked[:2] in LANGUAGES else "en"


def leave_last_words(told: str) -> None:
    """Leave a text to whoever started the program, if it waits for one."""
    if os.environ.get(LAST_WORDS):
        os.environ[LAST_WORDS] = told[:LONGEST]


def _windows_language() -> str:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (Windows alone)

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""
