"""Names, for who hears the window, what Qt makes without a name: buttons inside of fields, and menus that pop up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QToolButton, QWidget

from offsim.model.text import Message
from offsim.session.translation import CLEAR_FIELD, CONTEXT_MENU
from offsim.ui.access_keys import without_keys


def name_part(part: QWidget) -> None:
    """Name a part that is about to be seen for the first time, unless it has a name."""
    if isinstance(part, QMenu):
        if not part.accessibleName():
            part.setAccessibleName(_menu_name(part))
    elif isinstance(part, QToolButton) and isinstance(part.parent(), QLineEdit) and not part.accessibleName():
        part.setAccessibleName(_said(CLEAR_FIELD))


def _menu_name(menu: QMenu) -> str:
    """Return what a menu is called: by its title, by the button that opens it, or else by what it is."""
    openers = [it for it in menu.menuAction().associatedObjects() if isinstance(it, QAbstractButton)]
    names = (without_keys(menu.title()), *(it.accessibleName() or without_keys(it.text()) for it in openers))
    return next(filter(None, names), "") or _said(CONTEXT_MENU)


def _said(words: Message) -> str:
    """Return words in the language Qt speaks, which is that of the window."""
    return QCoreApplication.translate(*words)
