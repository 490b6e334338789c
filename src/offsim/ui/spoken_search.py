"""Has a screen reader say how much a box to search in has found, once the typing pauses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from offsim.language import Language
from offsim.model.text import Counted
from offsim.ui.announcing import announce
from offsim.ui.spoken_label import SETTLED_MS


def say_found(find: QLineEdit, count: Callable[[], int], language: Language, nothing: str = "") -> None:
    """Say how much is found of what is typed into a box, or that it is ``nothing``, in words of its own or the help's.

    What is searched is to follow the box before: it is counted later.
    """
    none = nothing or language.translate("Help", "Nothing found. Try fewer words.")
    settled = QTimer(find, singleShot=True, interval=SETTLED_MS)

    def say() -> None:
        if find.hasFocus() and find.text().strip():
            found = count()
            announce(find, language.say(Counted.tr("%n found", None, found)) if found else none)

    def stay() -> None:
        focus = QApplication.focusWidget()
        if not find.text() and focus is not None and find.isAncestorOf(focus):
            find.setFocus()  # the button that emptied it is about to go, and the focus would go on

    settled.timeout.connect(say)
    find.textChanged.connect(lambda _: stay())
    find.textChanged.connect(lambda _: settled.start())
