"""What is remembered between one start and the next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

RECENT_FILES_KEPT = 8


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
CLOSED_GROUPS: Setting[list[str]] = Setting("window/closed_groups", [])
UNCERTAINTY = Setting("uncertainty", default=True)
RECENT_FILES: Setting[list[str]] = Setting("recent_files", [])
LAST_FOLDER = Setting("last_folder", "")

BOOLS = {"true": True, "false": False}  # as they come back
THEMES = ("system", "light", "dark")


class Settings:
    """Reads and writes the remembered values."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "offsim", "offsim")

    def get(self, setting: Setting[Kind]) -> Kind:
        """Return what is remembered, or the default where nothing usable is."""
        value = self._store.value(setting.key, setting.default)
        if isinstance(setting.default, list) and isinstance(value, str):
            value = [value]  # a list of one comes back bare
        if isinstance(setting.default, bool) and value in BOOLS:
            value = BOOLS[value]
        return value if isinstance(value, type(setting.default)) else setting.default

    def set(self, setting: Setting[Kind], value: Kind) -> None:
        """Remember a value."""
        self._store.setValue(setting.key, value)

    def recent_files(self) -> list[Path]:
        """Return the files opened last, the latest first, without those that are gone."""
        return [Path(file) for file in self.get(RECENT_FILES) if Path(file).is_file()]

    def remember_file(self, file: Path) -> None:
        """Put a file first among the recent ones."""
        before = [str(other) for other in self.recent_files() if other != file.absolute()]
        self.set(RECENT_FILES, [str(file.absolute()), *before][:RECENT_FILES_KEPT])
        self.set(LAST_FOLDER, str(file.absolute().parent))

    def forget_files(self) -> None:
        """Empty the list of recent files."""
        self.set(RECENT_FILES, [])
