"""Exports the charts of every page into a folder, one after the other, while the window goes on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from offsim.ensemble.steps import Steps
from offsim.ensemble.workers import Cancelled
from offsim.language import Language
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch
from offsim.ui.file_work import last_call
from offsim.ui.pictures import pictures, write_pictures
from offsim.ui.save_question import ask_overwriting


def ask_folder(window: QWidget | None, language: Language, where: Path) -> Path | None:
    """Let the planner choose the folder of the images; None where none is chosen."""
    title = language.translate("Files", "Folder for the images")
    name = QFileDialog.getExistingDirectory(window, title, str(where))
    return Path(name) if name else None


def exported(
    shown: Snapshot, language: Language, chosen: Mapping[str, object], folder: Path, watch: Watch
) -> Steps[list[Path]]:
    """Draw the charts of all pages by the step, and return the files that are written.

    What is there already is asked about once it is known, which may be in a window built anew.

    Raises:
        Cancelled: the planner called it off; there is no file.
        Problem: a file cannot be written.
    """
    contents = yield from pictures(shown, language, chosen, watch)
    while not (may := ask_overwriting(QApplication.activeWindow(), language, [folder / name for name in contents])):
        another = None if may is None else ask_folder(QApplication.activeWindow(), language, folder)
        if another is None:
            raise Cancelled
        folder = another
    last_call(watch)
    written: list[Path] = yield partial(write_pictures, contents, folder)
    return written
