"""Tells of files in the message bar: one that has just been written can be opened, or seen in its folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.session.document import StepWords
from offsim.ui.files import Files
from offsim.ui.notice import Notice, Offer


def is_local(folder: Path) -> bool:
    """Say whether a folder lies on this computer, as far as its name tells."""
    return folder.is_absolute() and not str(folder).startswith(("\\\\", "//"))


def file_offers(files: Sequence[Path], language: Language, tell: Callable[[StepWords], object]) -> list[Offer]:
    """Return what a message offers with files: their words and what they do; ``tell`` says where that fails."""
    if not is_local(files[0]):
        return []
    show = language.translate("Files", "Show in folder"), partial(_show, files[0].parent, tell)
    if len(files) > 1:
        return [show]
    return [(language.translate("Files", "Open file"), partial(_show, files[0], tell)), show]


def _show(place: Path, tell: Callable[[StepWords], object]) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
        tell(partial(_not_opened, place))


def _not_opened(place: Path, language: Language) -> str:
    words = language.translate(
        "Files", "“{file}” cannot be opened. See whether it is still there, and whether a program here opens it."
    )
    return words.format(file=quoted(str(place)))


def tell_of_files(files: Files, notice: Notice, language: Language) -> None:
    """Let a message bar say what is to be said of files."""
    see = language.translate("Crossing", "See what differs…")
    files.told.connect(lambda sentence, wrong: notice.say(sentence, wrong=wrong))
    files.crossing.noticed.connect(lambda sentence: notice.say(sentence, offers=[(see, files.meet)]))
    files.wrote.connect(
        lambda told, written: notice.say(
            told, wrong=False, offers=lambda bar: file_offers(written, bar.language, bar.say)
        )
    )
