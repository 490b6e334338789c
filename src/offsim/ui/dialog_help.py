"""The way from a dialog, a card or a drawing in one to its topic of the help: F1, a button, and a “?”."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from offsim.language import Language
from offsim.ui.charts.help_button import ChartHelpButton
from offsim.ui.style import Theme, theme_shown


def offer_help(asks: QWidget, link: str, language: Language) -> None:
    """Let F1 in a dialog or card lead to a topic, and its help button, which it gets with its other buttons."""
    show = partial(lead_to_help, asks, language, link)
    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), asks, show)
    if (buttons := asks.findChild(QDialogButtonBox)) is not None:
        button = buttons.addButton(language.translate("Help", "Help"), QDialogButtonBox.ButtonRole.HelpRole)
        button.setObjectName("dialog_help")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: show())


def lead_to_help(asks: QWidget, language: Language, link: str) -> None:
    """Show a topic beside a window or dialog, or in place of a card."""
    from offsim.ui.help.show import show_help  # noqa: PLC0415  (seldom asked for)

    beside: QWidget | None = asks
    if asks.windowType() is Qt.WindowType.Popup:
        beside = asks.parentWidget()
        asks.close()
    if beside is not None:
        show_help(beside.window(), language, theme_shown(), link)


def offer_reading(
    drawing: QWidget, link: str, language: Language, theme: Theme, *, floats: bool = True, ground: str = ""
) -> ChartHelpButton:
    """Put a “?” on a drawing that is on no page, which says how it is read; where, as ``ChartHelpButton`` has it."""

    def explain() -> None:
        from offsim.ui.help.chart_card import ChartCard  # noqa: PLC0415  (seldom asked for)

        asks = drawing.window()
        told = partial(lead_to_help, asks, language)
        ChartCard(link, drawing.accessibleName(), language, theme, asks, told).pop_up(drawing)

    button = ChartHelpButton(drawing, language, theme, floats=floats, ground=ground)
    button.clicked.connect(lambda _=False: explain())
    return button
