"""A window that takes another's place, in another language, look or size of text, goes on where that one was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from offsim.ui.main_window import MainWindow
from offsim.ui.scroll_places import Place, scroll_places

QT_NAMES = "qt_"
"""How the names begin that Qt gives to parts of its own, many of them the same."""


def succeed(before: MainWindow, after: MainWindow, focus: QWidget | None) -> dict[str, Place]:
    """Have in ``after`` what is in ``before``, where the ``focus`` is: panels, pages, choices, marks and messages.

    ``after`` shows the document from now on, with what has been drawn and found for ``before``. Return how far its
    parts are to be scrolled, once they are laid out.
    """
    same = before.study is after.study
    if same:
        after.draws.take_over(before.draws)
    if all(key in after.study.targets for key in before.goals.goal.targets):
        after.goals.take_over(before.goals, marks=same)
    after.begin()
    after.panels.take_over(before.panels)
    after.files.exports.take_over(before.files.exports)
    if before.study.key != after.study.key:
        return {}
    after.levers.take_over(before.levers)
    after.pages.resume(*before.pages.kept())
    _focus(after, focus)
    after.notice.take_over(before.notice)
    return scroll_places(before)


def _focus(window: MainWindow, before: QWidget | None) -> None:
    """Let what was in use go on being in use, or what it was in, as a table for the cell that was typed in.

    Where that is folded away now, the pages are in use.
    """
    if before is None:
        return
    part: QWidget | None = before
    while part is not None:
        name = part.objectName()
        found = window.findChild(QWidget, name) if name and not name.startswith(QT_NAMES) else None
        if found is not None and found.focusPolicy() != Qt.FocusPolicy.NoFocus and found.isVisibleTo(window):
            found.setFocus()
            return
        part = part.parentWidget()
    window.rail.setFocus()
