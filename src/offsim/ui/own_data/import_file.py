"""Asks for the file whose figures are to be imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from offsim.language import Language
from offsim.session.settings import LAST_FOLDER, Settings

KINDS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"


def ask_file(parent: QWidget, language: Language) -> Path | None:
    """Return the file the planner chooses, None where none is; its folder is the first to look into next time."""
    settings = Settings()
    folder = settings.get(LAST_FOLDER) or QDir.homePath()
    tables, everything = language.translate("DataPage", "Tables"), language.translate("DataPage", "All files")
    title = language.translate("DataPage", "Import figures")
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, f"{tables} ({KINDS});;{everything} (*)")
    if not name:
        return None
    settings.set(LAST_FOLDER, str(Path(name).parent))
    return Path(name)
