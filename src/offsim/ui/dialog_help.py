"""The way from a dialog or a card to its topic of the help: F1, and a button where it has others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from offsim.language import Language
from offsim.ui.style import theme_shown


def offer_help(asks: QWidget, link: str, language: Language) -> None:
    """Let F1 in a dialog or card lead to a topic, and its help button, which it gets with its other buttons."""

    def show() -> None:
        from offsim.ui.help.show import show_help  # noqa: PLC0415  (seldom asked for)

        beside: QWidget | None = asks
        if asks.windowType() is Qt.WindowType.Popup:
            beside = asks.parentWidget()
            asks.close()
        if beside is not None:
            show_help(beside.window(), language, theme_shown(), link)

    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), asks, show)
    if (buttons := asks.findChild(QDialogButtonBox)) is not None:
        button = buttons.addButton(language.translate("Help", "Help"), QDialogButtonBox.ButtonRole.HelpRole)
        button.setObjectName("dialog_help")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: show())
