"""A dialog in which a planner chooses among the items of two studies, and sees what the choice comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.problems import Problem, Problems
from offsim.model.study_difference import ItemPlace
from offsim.ui.dialog_help import offer_help
from offsim.ui.difference_dialog import ROLES, line_list, wrapped_label
from offsim.ui.fault_words import fault_words
from offsim.ui.room import open_at
from offsim.ui.study_items_list import ItemRow, StudyItemsList
from offsim.ui.text_size import grown

Come: TypeAlias = Callable[[frozenset[ItemPlace]], Sequence[str]]
"""Gives in lines what a choice of items comes to; raises Problem or Problems where it makes no study."""
RESULT_HEIGHT = 104
FAULTS_TOLD = 4


@dataclass(frozen=True, slots=True)
class ChoiceButton:
    """A button: its key and what it says; it can be pressed where nothing is checked, too, or whatever is checked."""

    key: str
    label: str
    empty: bool = False
    always: bool = False


class StudyItemsDialog(QDialog):
    """``chosen`` is the key of the choice made, empty for none; ``places`` are those of the items checked then.

    The first of the choices is the one Return presses.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        rows: Sequence[ItemRow],
        come: Come,
        choices: Sequence[ChoiceButton],
        language: Language,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.chosen, self.places = "", frozenset[ItemPlace]()
        self._come, self._language, self._choices = come, language, choices
        self.setObjectName("study_items")
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        told = language.translate("StudyItems", "What differs, item by item")
        self._list = StudyItemsList(rows, told, language)
        self._told = wrapped_label("", "told")
        self._results = line_list((), "lines", language.translate("StudyItems", "What the scenarios come to"))
        self._results.setMaximumHeight(grown(RESULT_HEIGHT))
        self._buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped_label(sentence, "sentence"))
        layout.addWidget(self._list, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._results)
        layout.addWidget(self._button_box())
        offer_help(self, "study_changes", language)
        open_at(self, 760, 620)
        self._list.changed.connect(self._show_results)
        self._show_results()
        self._list.begin()

    def _button_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        for choice in self._choices:
            button = box.addButton(choice.label, ROLES.ActionRole)
            button.setObjectName(f"choice:{choice.key}")
            button.setDefault(choice is self._choices[0])
            button.clicked.connect(lambda _=False, key=choice.key: self._choose(key))
            self._buttons[choice.key] = button
        self._leave = box.addButton("", ROLES.RejectRole)
        self._leave.setObjectName("leave")
        box.rejected.connect(self.reject)
        return box

    def _show_results(self) -> None:
        """Show what the items checked come to, or why they cannot be taken."""
        language, chosen = self._language, self._list.chosen
        try:
            lines, faulty = self._come(chosen), False
        except (Problem, Problems) as error:
            lines, faulty = fault_words(error, language, FAULTS_TOLD), True
        self._told.setText(
            language.translate(
                "StudyItems", "Checked like this, the items give no valid study. Check others as well, or fewer:"
            )
            if faulty
            else language.translate("StudyItems", "What the scenarios come to:")
        )
        self._results.clear()
        self._results.addItems([*lines])
        self._leave.setText(
            language.translate("StudyItems", "Cancel") if chosen else language.translate("StudyItems", "Close")
        )
        for choice in self._choices:
            self._buttons[choice.key].setEnabled(choice.always or (not faulty and (choice.empty or bool(chosen))))

    def _choose(self, key: str) -> None:
        self.chosen, self.places = key, self._list.chosen
        self.accept()
