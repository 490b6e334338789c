"""The choice of a section on the Study page: a list beside the table, or a drop-down over it where there is no room."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from offsim.language import Language
from offsim.ui.assistive_choice import AssistiveChoice
from offsim.ui.icons import icon
from offsim.ui.study_tables.sections import SECTIONS, Section
from offsim.ui.style import Theme
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

LIST_WIDTH, ROW_HEIGHT, MARK = 152, 28, 16


class SectionChoice(QListWidget):
    """The list, with ``drop_down`` beside it, which says the same; ``chosen`` tells the section."""

    chosen = Signal(object)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.drop_down = Choice()
        self.setObjectName("study_sections")
        self.drop_down.setObjectName("study_section")
        for part in (self, self.drop_down):
            part.setAccessibleName(language.translate("StudyPage", "Part of the study"))
        for section in SECTIONS:
            item = QListWidgetItem(language.say(section.label))
            item.setSizeHint(QSize(0, grown(ROW_HEIGHT)))
            self.addItem(item)
            self.drop_down.addItem(language.say(section.label))
        self.setFixedWidth(grown(LIST_WIDTH))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(grown(MARK), grown(MARK)))
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._choose)
        AssistiveChoice(self)
        self.drop_down.currentIndexChanged.connect(self._choose)

    @property
    def section(self) -> Section:
        """The section chosen."""
        return SECTIONS[max(self.currentRow(), 0)]

    def choose(self, key: str) -> None:
        """Choose a section by its key."""
        self._choose([section.key for section in SECTIONS].index(key))

    def show_list(self, wide: bool) -> None:
        """Show the list, or the drop-down."""
        self.setVisible(wide)
        self.drop_down.setVisible(not wide)

    def mark(self, faulty: Collection[str]) -> None:
        """Mark the sections (keys) that are at fault."""
        for row, section in enumerate(SECTIONS):
            found = icon("warning", self._theme) if section.key in faulty else QIcon()
            self.item(row).setIcon(found)
            self.drop_down.setItemIcon(row, found)

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        for part, choose in ((self, self.setCurrentRow), (self.drop_down, self.drop_down.setCurrentIndex)):
            before = part.blockSignals(True)
            choose(row)
            part.blockSignals(before)
        self.chosen.emit(SECTIONS[row])
