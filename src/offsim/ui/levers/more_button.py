"""The button beside a lever's value whose menu has what else there is to the lever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMenu

from offsim.language import Language
from offsim.ui.flat_button import FlatButton
from offsim.ui.icons import icon
from offsim.ui.plain_text import add_entry, give_tip
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

BUTTON, MARK = 24, 16
DOWN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)


class Entry(NamedTuple):
    """What a menu offers: the name of the entry, what it says, and what choosing it does."""

    name: str
    words: str
    chosen: Callable[[], object]


def pressing(button: QAbstractButton) -> Entry:
    """Return an entry that does what a button does."""
    return Entry(button.objectName(), button.accessibleName(), button.click)


class MarkButton(FlatButton):
    """A small button with an icon, whose room is kept while it is hidden: the name beside it is not wrapped anew."""

    def __init__(self, mark: str, theme: Theme) -> None:
        super().__init__(theme)
        self.setIcon(icon(mark, theme))
        self.setFixedSize(grown(BUTTON), grown(BUTTON))
        self.setIconSize(QSize(grown(MARK), grown(MARK)))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def name(self, name: str, words: str) -> None:
        """Say what it is for."""
        self.setObjectName(name)
        give_tip(self, words)
        self.setAccessibleName(words)


class MoreButton(MarkButton):
    """Opens a menu, built each time, of what ``offered`` returns."""

    def __init__(
        self, key: str, label: str, offered: Callable[[], Sequence[Entry]], language: Language, theme: Theme
    ) -> None:
        super().__init__("more", theme)
        self._offered = offered
        self.name(f"more:{key}", language.translate("LeverRow", "More on “{lever}”").format(lever=label))
        self.clicked.connect(lambda: self.open_at(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Down, with Alt or without, as other buttons with a menu do."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() in DOWN:
            self.click()
        else:
            super().keyPressEvent(event)

    def open_at(self, place: QPoint) -> None:
        """Open the menu at a place in the button, which has the focus from then on: its row stays as it is."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName(f"menu:{self.objectName()}")
        for name, words, chosen in self._offered():
            entry = add_entry(menu, words)
            entry.setObjectName(f"entry:{name}")
            entry.triggered.connect(lambda _=False, do=chosen: do())
        menu.popup(self.mapToGlobal(place))
