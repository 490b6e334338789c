"""A quiet line that says how far a long run is, with a button to cancel it; short runs never show it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from offsim.language import Language
from offsim.model.text import Counted
from offsim.ui.flat_button import FlatButton
from offsim.ui.plain_text import PlainLabel
from offsim.ui.style import CAPTION, Theme, scaled

LONG_MS = 500
PARTS = 1000


class ProgressLine(QWidget):
    """Shows a run from half a second on until it is over."""

    cancelled = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._label, self._bar = PlainLabel(), QProgressBar()
        self._bar.setObjectName("progress")
        self._bar.setRange(0, PARTS)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 10)
        cancel = FlatButton(theme)
        cancel.setObjectName("cancel")
        cancel.setText(language.translate("ProgressLine", "Cancel"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._bar, cancel):
            scaled(part, CAPTION)
            row.addWidget(part)
        self._waits = QTimer(self, singleShot=True, interval=LONG_MS)
        self._waits.timeout.connect(self.show)
        self.setObjectName("progress_line")
        self.hide()

    def begin(self) -> None:
        """Say that a run begins."""
        self._bar.setValue(0)
        self._say(self._language.translate("ProgressLine", "Running simulations…"))
        self._waits.start()

    def tell(self, part: int, whole: int) -> None:
        """Say that of ``whole`` members ``part`` are drawn."""
        self._bar.setValue(part * PARTS // whole)
        simulations = self._language.say(Counted.tr("%n simulations", None, whole))
        words = self._language.translate("ProgressLine", "{part} of {simulations}")
        self._say(words.format(part=self._language.number(part), simulations=simulations))

    def _say(self, told: str) -> None:
        self._label.setText(told)
        self._bar.setAccessibleName(told)

    def end(self) -> None:
        """Say that the run is over, one way or the other."""
        self._waits.stop()
        self.hide()
