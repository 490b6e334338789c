"""Offers the unsaved work of windows that are gone, with what differs from what was saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.characters import MARKS, quoted
from offsim.report.changes import change_lines
from offsim.storage.recovery import Left, saved_now
from offsim.ui.assistive_choice import AssistiveChoice
from offsim.ui.difference_dialog import line_list, wrapped_label
from offsim.ui.room import open_at
from offsim.ui.text_size import grown

ROLES = QDialogButtonBox.ButtonRole


class RecoveryDialog(QDialog):
    """``chosen`` is the work to go on with, ``refused`` what may be forgotten; the rest is offered again."""

    def __init__(self, left: Sequence[Left], language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._left, self._language = list(left), language
        self.chosen: Left | None = None
        self.refused: list[Left] = []
        self.setObjectName("recovery")
        self.setWindowTitle(language.translate("RecoveryDialog", "Unsaved work"))
        told = language.translate(
            "RecoveryDialog", "offsim ended before this work was saved. What you do not restore now is offered again."
        )
        differs = language.translate("RecoveryDialog", "What differs from what was saved:")
        self._works = line_list([self._words(found) for found in left], "works", self.windowTitle())
        self._works.setMaximumHeight(grown(110))
        self._lines = line_list([], "lines", differs)
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped_label(told, "sentence"))
        layout.addWidget(self._works)
        layout.addWidget(wrapped_label(differs, "told"))
        layout.addWidget(self._lines, 1)
        layout.addWidget(self._buttons())
        self._works.currentRowChanged.connect(self._show)
        AssistiveChoice(self._works)
        self._works.setCurrentRow(0)
        open_at(self, 620, 460)

    @property
    def works(self) -> QListWidget:
        """The list of what is offered."""
        return self._works

    def _buttons(self) -> QDialogButtonBox:
        language, buttons = self._language, QDialogButtonBox()
        for name, words, role, task in (
            ("restore", language.translate("RecoveryDialog", "&Restore"), ROLES.AcceptRole, self._restore),
            ("refuse", language.translate("RecoveryDialog", "&Delete this work"), ROLES.DestructiveRole, self._refuse),
            ("later", language.translate("RecoveryDialog", "Decide &later"), ROLES.RejectRole, self.reject),
        ):
            button = buttons.addButton(words, role)
            button.setObjectName(f"choice:{name}")
            button.setDefault(name == "restore")
            button.clicked.connect(task)
        return buttons

    def _words(self, found: Left) -> str:
        name = quoted(found.work.file.name) if found.work.file else self._language.translate("Files", "Untitled")
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(found.when)), QLocale.FormatType.ShortFormat)
        when = when.replace(MARKS[True], "")  # with which a date in Arabic falls to pieces where it stands alone
        study = self._language.say(found.work.now.study.title)
        words = self._language.translate("RecoveryDialog", "{name} – {study} – kept on {when}")
        return words.format(name=name, study=study, when=self._language.isolated(when))

    def _show(self, row: int) -> None:
        self._lines.clear()
        if 0 <= row < len(self._left):
            work = self._left[row].work
            self._lines.addItems(change_lines(saved_now(work), work.now, self._language))
            if work.draft:
                told = self._language.translate("RecoveryDialog", "Changes on the Study page that are no study yet")
                self._lines.addItem(told)

    def _restore(self) -> None:
        self.chosen = self._left[self._works.currentRow()]
        self.accept()

    def _refuse(self) -> None:
        row = self._works.currentRow()
        self.refused.append(self._left.pop(row))
        self._works.takeItem(row)
        if not self._left:
            self.reject()
