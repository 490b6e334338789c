"""The title of a panel, with a button that closes it, large enough to be hit."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QSizePolicy, QWidget

from offsim.language import Language
from offsim.ui.flat_button import FlatButton
from offsim.ui.flat_style import LEAST_TARGET
from offsim.ui.icons import icon
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.style import GRID, Theme, margins
from offsim.ui.text_size import grown

MARK = 14


class PanelTitle(QWidget):
    """Stands over a panel and follows its title; the panel is still moved by it."""

    def __init__(self, panel: QDockWidget, language: Language, theme: Theme) -> None:
        super().__init__(panel)
        self._words = PlainLabel(panel.windowTitle())
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        close = FlatButton(theme)
        close.setObjectName(f"close:{panel.objectName()}")
        close.setIcon(icon("close", theme))
        close.setIconSize(QSize(grown(MARK), grown(MARK)))
        close.setFixedSize(grown(LEAST_TARGET), grown(LEAST_TARGET))
        told = language.translate("Panel", "Close “{panel}”").format(panel=panel.windowTitle())
        close.setAccessibleName(told)
        give_tip(close, told)
        close.clicked.connect(panel.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(GRID, 2, 2, 2, right_to_left=language.right_to_left))
        row.addWidget(self._words, 1)
        row.addWidget(close)
        panel.windowTitleChanged.connect(self._words.setText)
        panel.setTitleBarWidget(self)
