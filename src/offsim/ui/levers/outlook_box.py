"""Where the economic outlook of a scenario is shown and chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from offsim.language import Language
from offsim.model.study import Study
from offsim.ui.plain_text import give_tip
from offsim.ui.wheel import Choice

LEAST_LETTERS = 10


class OutlookBox(Choice):
    """Shows an outlook of a study, with its note as a tip; ``wanted`` tells the key of another that is chosen."""

    wanted = Signal(str)

    def __init__(self, study: Study, language: Language) -> None:
        super().__init__()
        self._notes = {key: language.say(outlook.note) for key, outlook in study.outlooks.items()}
        self.setObjectName("outlook")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_LETTERS)
        for key, outlook in study.outlooks.items():
            self.addItem(language.say(outlook.label), key)
        self.activated.connect(lambda place: self.wanted.emit(self.itemData(place)))

    def show_outlook(self, key: str) -> None:
        """Show an outlook."""
        self.setCurrentIndex(self.findData(key))
        give_tip(self, self._notes[key])
