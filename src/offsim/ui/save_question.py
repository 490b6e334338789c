"""Asks where to save, and whether to overwrite: about the name that is written, with its ending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.storage.file_kind import is_ordinary_file
from offsim.ui.plain_text import message_box


def ask_where(
    window: QWidget, language: Language, title: str, suggested: Path, kinds: str, endings: Sequence[str] = ()
) -> Path | None:
    """Let the planner name a file with the ending of ``suggested``, and again where one is not to be overwritten.

    ``kinds`` is the filter of the dialog. Where there are several ``endings``, any of them may be written, and a name
    without one has that of the kind chosen. Return None where no file is chosen.
    """
    while True:
        name, kind = QFileDialog.getSaveFileName(
            window, title, str(suggested), kinds, "", QFileDialog.Option.DontConfirmOverwrite
        )
        if not Path(name).name:
            return None
        typed = Path(name)
        ending = next((each for each in endings if f"*{each}" in kind), suggested.suffix)
        file = with_ending(typed, typed.suffix.lower() if typed.suffix.lower() in endings else ending)
        answer = ask_overwriting(window, language, [file])
        if answer is not False:
            return file if answer else None
        suggested = file


def ask_overwriting(window: QWidget | None, language: Language, files: Sequence[Path]) -> bool | None:
    """Ask whether the files among ``files`` that are there may be overwritten; None where all is called off."""
    there = [file for file in files if is_ordinary_file(file)]
    if not there:
        return True
    words = (
        language.translate("Files", "“{names}” exists already in “{folder}”. Overwrite it?")
        if len(there) == 1
        else language.translate("Files", "These files exist already in “{folder}”. Overwrite them?\n{names}")
    )
    names = "\n".join(quoted(file.name) for file in there)
    buttons = QMessageBox.StandardButton
    told = words.format(names=names, folder=quoted(str(there[0].parent)))
    box = message_box(QMessageBox.Icon.Warning, "offsim", told, buttons.Yes | buttons.No | buttons.Cancel, window)
    box.setObjectName("overwrite")
    box.setDefaultButton(buttons.No)
    box.button(buttons.Yes).setText(language.translate("Files", "Overwrite"))
    box.button(buttons.No).setText(language.translate("Files", "Choose another name"))
    answer = box.exec()
    return None if answer == buttons.Cancel else bool(answer == buttons.Yes)


def ask_dropping(window: QWidget, language: Language) -> bool:
    """Ask whether changes of the study that are not part of it yet may be dropped."""
    words = language.translate(
        "Files",
        "What you changed on this page is not part of the study yet and cannot be saved. Drop the changes?",
    )
    buttons = QMessageBox.StandardButton
    box = message_box(QMessageBox.Icon.Warning, "offsim", words, buttons.Discard | buttons.Cancel, window)
    box.setObjectName("draft")
    box.setDefaultButton(buttons.Cancel)
    box.button(buttons.Discard).setText(language.translate("StudyPage", "Drop the changes"))
    return bool(box.exec() == buttons.Discard)


def ask_leaving_unwritten(window: QWidget, language: Language) -> bool:
    """Ask whether to close the window although a file is still being created."""
    words = language.translate("Files", "A file is still being created. Close offsim without it?")
    buttons = QMessageBox.StandardButton
    box = message_box(QMessageBox.Icon.Question, "offsim", words, buttons.Discard | buttons.Cancel, window)
    box.setObjectName("unwritten")
    box.setDefaultButton(buttons.Cancel)
    box.button(buttons.Discard).setText(language.translate("Files", "Close without the file"))
    return bool(box.exec() == buttons.Discard)


def with_ending(file: Path, ending: str) -> Path:
    """Return the file with an ending, added where it has another or none."""
    return file if file.suffix.lower() == ending else file.with_name(file.name + ending)
