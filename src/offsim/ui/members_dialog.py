"""Asks how many members to draw, and by which seed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from offsim.ensemble.members import checked_members
from offsim.language import Language
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.seed import checked_seed
from offsim.ui.dialog_help import offer_help
from offsim.ui.plain_text import PlainLabel, add_field
from offsim.ui.room import open_at
from offsim.ui.style import Theme, coloured

PROPOSED = 1 << 20


class MembersDialog(QDialog):
    """Stays open, with a sentence, until both numbers make sense; then ``members`` and ``seed`` hold them."""

    def __init__(self, language: Language, theme: Theme, seed: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.members, self.seed = PROPOSED, seed
        self.setObjectName("draw_members")
        self.setWindowTitle(language.translate("MembersDialog", "Run more simulations"))
        self._members, self._seed = QLineEdit(language.number(PROPOSED)), QLineEdit(str(seed))
        self._members.setObjectName("members")
        self._seed.setObjectName("seed")
        told = PlainLabel(
            language.translate(
                "MembersDialog",
                "Each simulation is one possible future, with the uncertain factors drawn at random. The "
                "more there are, the more exact the probabilities; another seed gives other draws.",
            )
        )
        told.setWordWrap(True)
        self._wrong = PlainLabel()
        self._wrong.setObjectName("wrong")
        self._wrong.setWordWrap(True)
        self._wrong.setVisible(False)
        coloured(self._wrong, theme.bad)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.setObjectName("buttons")
        buttons.accepted.connect(self._read)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(told)
        add_field(form, language.translate("MembersDialog", "Simulations of each &scenario"), self._members)
        add_field(form, language.translate("MembersDialog", "S&eed"), self._seed)
        form.addRow(self._wrong)
        form.addRow(buttons)
        offer_help(self, "uncertainty", language)
        open_at(self, 420)

    def _read(self) -> None:
        try:
            self.members = checked_members(whole_number(self._members.text()))
            self.seed = checked_seed(whole_number(self._seed.text()))
        except Problem as problem:
            self._wrong.setText(self._language.explain(problem))
            self._wrong.setVisible(True)
            self.adjustSize()
            return
        self.accept()
