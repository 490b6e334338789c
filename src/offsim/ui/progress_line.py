"""A quiet line that says how far a long run is, with a button to cancel it; short runs never show it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from offsim.language import Language
from offsim.ui.flat_button import FlatButton
from offsim.ui.plain_text import PlainLabel
from offsim.ui.style import CAPTION, Theme, scaled

LONG_MS = 500
PARTS = 1000


class ProgressLine(QWidget):
    """Shows a run, ``told`` in words, from half a second on until it is over; ``name`` begins those of its parts."""

    cancelled = Signal()

    def __init__(self, told: str, language: Language, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._told = told
        self._label, self._bar, self._cancel = PlainLabel(), QProgressBar(), FlatButton(theme)
        self._bar.setObjectName(f"{name}progress")
        self._bar.setRange(0, PARTS)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 10)
        self._cancel.setObjectName(f"{name}cancel")
        self._cancel.setText(language.translate("ProgressLine", "Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._bar, self._cancel):
            scaled(part, CAPTION)
            row.addWidget(part)
        self._waits = QTimer(self, singleShot=True, interval=LONG_MS)
        self._waits.timeout.connect(self.show)
        self.setObjectName(f"{name}progress_line")
        self.hide()

    def follow(self, running: bool) -> None:
        """Say that a run begins, or is over, one way or the other."""
        self._waits.stop()
        self.hide()
        if running:
            self.tell(0, 1)
            self._waits.start()

    def tell(self, part: int, whole: int, told: str = "") -> None:
        """Say that of a ``whole`` a ``part`` is done; nothing is left to cancel once it is all."""
        self._bar.setValue(part * PARTS // whole)
        self._cancel.setEnabled(part < whole)
        self._label.setText(told or self._told)
        self._bar.setAccessibleName(told or self._told)
