"""The parts of the import of figures, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.model.study import Study
from offsim.ui.flow_row import FlowRow
from offsim.ui.own_data.import_form import ImportForm
from offsim.ui.own_data.import_tables import TextTable
from offsim.ui.plain_text import PlainLabel
from offsim.ui.provenance_box import ProvenanceBox
from offsim.ui.room import open_at
from offsim.ui.splitter import Splitter
from offsim.ui.spoken_label import SpokenLabel
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

SIZE = (940, 660)
ASIDE = 6
"""More than words ask for: a letter underlined as a key does not join the next one in Arabic."""


class ImportLayout:
    """Makes the parts, and lays them out in a dialog; they do nothing by themselves."""

    def __init__(self, dialog: QDialog, study: Study, language: Language, theme: Theme) -> None:
        self._language = language
        self.subject, self.column = Choice(), Choice()
        self.form = ImportForm(language)
        self.named, self.more, self.said = PlainLabel(), PlainLabel(), SpokenLabel(lines=2)
        self.grid = TextTable("import_source", language.translate("Import", "The source as it was read"), language)
        understood = language.translate("Import", "The figures as they were understood")
        self.series = TextTable("import_series", understood, language)
        self.provenance = ProvenanceBox(study, language)
        self.buttons = QDialogButtonBox()
        self.take_over = self.buttons.addButton(
            language.translate("Import", "&Take over"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.take_over.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        faint(self.more, theme)
        for name, part in (
            ("import_subject", self.subject),
            ("import_column", self.column),
            ("import_said", self.said),
            ("import_named", self.named),
            ("import_take", self.take_over),
        ):
            part.setObjectName(name)
        self._lay_out(dialog)

    def _lay_out(self, dialog: QDialog) -> None:
        language = self._language
        dialog.setObjectName("import")
        dialog.setWindowTitle(language.translate("Import", "Import figures"))
        top = FlowRow()
        for words, choice in (
            (language.translate("Import", "Fi&gures of"), self.subject),
            (language.translate("Import", "&in"), self.column),
        ):
            label = PlainLabel(words)
            label.setBuddy(choice)
            label.setMinimumWidth(label.sizeHint().width() + grown(ASIDE))
            top.add(label, choice, stretch=1)
        page = QWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(top)
        layout.addWidget(self._middle(), 3)
        layout.addWidget(self.said)
        layout.addWidget(self.series, 2)
        layout.addWidget(self.provenance)
        whole = QVBoxLayout(dialog)
        whole.addWidget(area, 1)
        whole.addWidget(self.buttons)
        open_at(dialog, *SIZE)

    def _middle(self) -> Splitter:
        """Return the source beside what was understood of it."""
        heading = PlainLabel(self._language.translate("Import", "What was understood"))
        scaled(heading, CAPTION, bold=True)
        named = QHBoxLayout()
        named.addWidget(self.named)
        named.addStretch(1)
        named.addWidget(self.more)
        splitter = Splitter(Qt.Orientation.Horizontal, self._language)
        for side in range(2):
            area = QWidget()
            column = QVBoxLayout(area)
            column.setContentsMargins(0, 0, 0, 0)
            if side == 0:
                column.addLayout(named)
                column.addWidget(self.grid, 1)
            else:
                column.addWidget(heading)
                column.addWidget(self.form)
                column.addStretch(1)
            splitter.addWidget(area)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        return splitter
