"""A bar for what went wrong or may be undone, in the page and never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from offsim.language import Language
from offsim.ui.flat_button import FlatButton
from offsim.ui.icons import icon
from offsim.ui.style import Theme, framed


class Notice(QFrame):
    """Hidden until there is something to say; stays until it is closed or said again."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("notice")
        self._mark = QLabel()
        self._mark.setPixmap(icon("warning", theme).pixmap(16, 16))
        self._words = QLabel()
        self._words.setObjectName("notice_words")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = FlatButton(theme)
        close.setObjectName("close_notice")
        close.setIcon(icon("close", theme))
        close.setToolTip(language.translate("Notice", "Close this message"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 4, 4)
        layout.addWidget(self._mark)
        layout.addWidget(self._words, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._words.text()

    def say(self, sentence: str, *, wrong: bool = True) -> None:
        """Show a sentence."""
        self._mark.setVisible(wrong)
        framed(self, self._theme, self._theme.warn if wrong else self._theme.good)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
