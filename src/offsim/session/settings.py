"""What is remembered between one start and the next."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from offsim.storage.error_log import OWN_FOLDER
from offsim.storage.file_kind import is_ordinary_file, is_there

RECENT_FILES_KEPT = 8
MOST_BYTES = 1_000_000
"""A file of settings that holds more was not written by offsim; reading it could take for ever."""


Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Setting(Generic[Kind]):
    """A remembered value with what it is at first."""

    key: str
    default: Kind


LANGUAGE = Setting("language", "")
THEME = Setting("theme", "system")
GEOMETRY = Setting("window/geometry", QByteArray())
LAYOUT = {False: Setting("window/layout_ltr", QByteArray()), True: Setting("window/layout_rtl", QByteArray())}
OPEN_GROUPS: Setting[list[str]] = Setting("window/open_groups", [])
TEXT_SIZE = Setting("text_size", 100)
UNCERTAINTY = Setting("uncertainty", default=True)
RECENT_FILES: Setting[list[str]] = Setting("recent_files", [])
LAST_FOLDER = Setting("last_folder", "")
TOUR_KNOWN = Setting("tour_known", default=False)

LONG = 10
"""So many digits no number has that offsim remembers."""
BOOLS = {"true": True, "false": False}  # as they come back


class Settings:
    """Reads and writes the remembered values; where their file is none, only until the program ends."""

    def __init__(self) -> None:
        file = settings_file()
        self._store = QSettings(str(file), QSettings.Format.IniFormat) if _is_usable(file) else None
        self._kept: dict[str, object] = {}

    def get(self, setting: Setting[Kind]) -> Kind:
        """Return what is remembered, or the default where nothing usable is."""
        value = self._kept.get(setting.key, setting.default)
        if self._store is not None:
            value = self._store.value(setting.key, setting.default)
        if isinstance(setting.default, list) and isinstance(value, str):
            value = [value]  # a list of one comes back bare
        if isinstance(setting.default, bool) and isinstance(value, str):
            value = BOOLS.get(value)
        if type(setting.default) is int and isinstance(value, str) and value.isdecimal() and len(value) < LONG:
            value = int(value)
        return value if isinstance(value, type(setting.default)) else setting.default

    def set(self, setting: Setting[Kind], value: Kind) -> None:
        """Remember a value."""
        if self._store is None:
            self._kept[setting.key] = value
        else:
            self._store.setValue(setting.key, value)

    def recent_files(self) -> list[Path]:
        """Return the files opened last, the latest first, without those that are gone or cannot be looked at."""
        files = [Path(file) for file in self.get(RECENT_FILES) if isinstance(file, str)]
        return [file for file in files if is_ordinary_file(file)]

    def remember_file(self, file: Path) -> None:
        """Put a file first among the recent ones."""
        with suppress(OSError):  # the folder the program was started in is gone
            whole = file.absolute()
            before = [str(other) for other in self.recent_files() if other != whole]
            self.set(RECENT_FILES, [str(whole), *before][:RECENT_FILES_KEPT])
            self.set(LAST_FOLDER, str(whole.parent))


def settings_file() -> Path:
    """Return where the settings lie, without opening them: Qt would, and wait for ever at a pipe."""
    if folder := os.environ.get(OWN_FOLDER):
        return Path(folder) / "offsim.ini"
    nobody = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "offsim-nobody", "nobody")
    return Path(nobody.fileName()).parents[1] / "offsim" / "offsim.ini"


def _is_usable(file: Path) -> bool:
    if is_ordinary_file(file):
        with suppress(OSError):
            return file.stat().st_size <= MOST_BYTES
    return not is_there(file)
