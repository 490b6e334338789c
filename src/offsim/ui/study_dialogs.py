"""Small dialogs about studies: the name of a new one, and everything that is wrong with a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.model.problems import Problem
from offsim.report.study_workbook.place_words import place_words
from offsim.storage.study_from_sheets import CELL, TWICE, path_of
from offsim.storage.typed_answers import read_title
from offsim.ui.dialog_help import offer_help
from offsim.ui.difference_dialog import line_list, wrapped_label
from offsim.ui.field_box import FieldBox
from offsim.ui.plain_text import add_field
from offsim.ui.room import open_at

BUTTONS = QDialogButtonBox.StandardButton


class StudyNameDialog(QDialog):
    """Asks what the new study is called; ``name`` holds it, empty where there is to be none."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self.name = language, ""
        self.setObjectName("study_name")
        self.setWindowTitle(language.translate("NewStudy", "New study from the one that is open"))
        told = language.translate(
            "NewStudy",
            "The new study begins with all figures, targets and scenarios of the one that is open, and belongs to no "
            "file until you save it. The one that is open stays as it is.",
        )
        label = language.translate("NewStudy", "&Name of the study")
        self._box = FieldBox("study_title", label, self.palette())
        buttons = QDialogButtonBox(BUTTONS.Ok | BUTTONS.Cancel)
        buttons.accepted.connect(self._read)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(wrapped_label(told, "told"))
        add_field(form, label, self._box)
        form.addRow(buttons)
        offer_help(self, "own_study", language)
        open_at(self, 460)

    def _read(self) -> None:
        try:
            self.name = read_title(self._box.line.text())
        except Problem as problem:
            self._box.show_fault(self._language.explain(problem))
            self._box.setFocus()
        else:
            self.accept()


class FaultsDialog(QDialog):
    """Lists all that is wrong with a workbook, by its cells; long lines wrap."""

    def __init__(self, file: Path, problems: Sequence[Problem], language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("faults")
        self.setWindowTitle(quoted(file.name))
        sentence = language.translate(
            "NewStudy",
            "“{file}” makes no study yet. Correct in the workbook what is listed here, save it, and open it again. "
            "What is open in offsim stays as it is.",
        )
        told = language.translate("NewStudy", "What is wrong, by cell")
        words = sentence.format(file=quoted(file.name))
        self.setAccessibleDescription(words)
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped_label(words, "sentence"))
        layout.addWidget(line_list([workbook_fault(problem, language) for problem in problems], "lines", told), 1)
        buttons = QDialogButtonBox(BUTTONS.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        open_at(self, 640, 360)


def workbook_fault(problem: Problem, language: Language) -> str:
    """Return a sentence on a fault of a study's workbook that calls the place it is about as the workbook does."""
    if problem.reason not in (CELL, TWICE):
        return language.explain(problem)
    named = place_words(path_of(str(problem.fields["key"])), language)
    return language.explain(Problem(problem.reason, **{**problem.fields, "key": named}))
