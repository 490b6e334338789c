"""The bar under a table of the Study page: what was refused, or a draft with its faults and the ways out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout

from offsim.language import Language
from offsim.ui.arrow_keys import PushButton
from offsim.ui.icons import icon
from offsim.ui.plain_text import PlainLabel, caption, give_tip
from offsim.ui.study_tables.faults import Fault
from offsim.ui.style import CAPTION, Theme, framed, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

MOST_LINES, LINE, MARK = 4, 22, 16


class DraftBar(QFrame):
    """Hidden while there is nothing to say; ``fault_chosen`` tells which fault (number) the planner wants to see."""

    fault_chosen = Signal(int)
    rest_wanted = Signal(str)
    drop_wanted = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.setObjectName("study_draft")
        framed(self, theme, theme.warn)
        self._words = PlainLabel()
        self._words.setObjectName("study_said")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._faults = QListWidget()
        self._faults.setObjectName("study_faults")
        self._faults.setAccessibleName(language.translate("StudyPage", "What is still wrong"))
        self._market = Choice()
        self._market.setObjectName("study_taker")
        self._market.setAccessibleName(language.translate("StudyPage", "Market that gets the rest"))
        self._rest, self._drop = PushButton(), PushButton(language.translate("StudyPage", "Drop the changes"))
        self._rest.setObjectName("study_rest")
        self._drop.setObjectName("study_drop")
        self._lay_out()
        self._market.currentIndexChanged.connect(lambda _: self._name_rest())
        self._rest.clicked.connect(lambda: self.rest_wanted.emit(self._market.currentData()))
        self._drop.clicked.connect(self.drop_wanted)
        self._faults.itemActivated.connect(lambda item: self.fault_chosen.emit(self._faults.row(item)))
        self._faults.itemClicked.connect(lambda item: self.fault_chosen.emit(self._faults.row(item)))
        self.hide()

    def tell(self, sentence: str, faults: Sequence[Fault] = (), takers: Mapping[str, str] | None = None) -> None:
        """Say a sentence; with faults it is about a draft, whose rest of shares may go to ``takers``, names by key."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._faults.clear()
        for fault in faults:
            item = QListWidgetItem(icon("warning", self._theme), self._language.isolated(fault.sentence))
            give_tip(item, fault.sentence)
            self._faults.addItem(item)
        self._faults.setFixedHeight(grown(LINE) * min(len(faults), MOST_LINES) + 4)
        self._faults.setVisible(bool(faults))
        self._drop.setVisible(bool(faults))
        self._offer(takers or {})
        self.setVisible(bool(sentence))

    def _offer(self, takers: Mapping[str, str]) -> None:
        before = self._market.currentData()
        self._market.clear()
        for key, name in takers.items():
            self._market.addItem(name, key)
        self._market.setCurrentIndex(max(0, self._market.findData(before)))
        self._name_rest()
        for part in (self._market, self._rest):
            part.setVisible(bool(takers))

    def _name_rest(self) -> None:
        words = self._language.translate("StudyPage", "Give the rest to {market}")
        self._rest.setText(caption(words.format(market=self._market.currentText())))

    def _lay_out(self) -> None:
        scaled(self._faults, CAPTION)
        self._faults.setIconSize(QSize(grown(MARK), grown(MARK)))
        mark = PlainLabel()
        mark.setPixmap(icon("warning", self._theme).pixmap(grown(MARK), grown(MARK)))
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(mark)
        top.addWidget(self._words, 1)
        buttons.addWidget(self._market)
        buttons.addWidget(self._rest)
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addLayout(top)
        layout.addWidget(self._faults)
        layout.addLayout(buttons)
