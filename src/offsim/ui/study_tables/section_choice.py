"""The choice of a section on the Study page: a list beside the table, or a drop-down over it where there is no room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from offsim.language import Language
from offsim.model.text import Counted
from offsim.ui.assistive_choice import AssistiveChoice
from offsim.ui.icons import icon
from offsim.ui.plain_text import give_tip, plain_tip
from offsim.ui.study_tables.sections import SECTIONS, Section
from offsim.ui.style import Theme
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

Role = Qt.ItemDataRole
LIST_WIDTH, ROW_HEIGHT, MARK = 152, 28, 16


class SectionChoice(QListWidget):
    """The list, with ``drop_down`` beside it, which says the same; ``chosen`` tells the section."""

    chosen = Signal(object)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._faulty: Mapping[str, int] = {}
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

    def mark(self, faulty: Mapping[str, int]) -> None:
        """Mark the sections (keys) that are at fault, and say so in words, with how many faults there are in each."""
        for row, section in enumerate(SECTIONS):
            count = faulty.get(section.key, 0)
            found = icon("warning", self._theme) if count else QIcon()
            words = self._words(section, count)
            self.item(row).setIcon(found)
            self.drop_down.setItemIcon(row, found)
            for role, told in ((Role.AccessibleTextRole, words), (Role.ToolTipRole, plain_tip(words) if count else "")):
                self.item(row).setData(role, told)
                self.drop_down.setItemData(row, told, role)
        self._faulty = faulty
        self._describe()

    def _words(self, section: Section, faults: int) -> str:
        told = [self._language.say(Counted.tr("%n faults", None, faults))] if faults else []
        return self._language.joined(", ", (self._language.say(section.label), *told))

    def _describe(self) -> None:
        """Say of the drop-down, which reads aloud what it shows alone, how many faults there are in that."""
        count = self._faulty.get(self.section.key, 0)
        words = self._words(self.section, count) if count else ""
        give_tip(self.drop_down, words)
        self.drop_down.setAccessibleDescription(words)

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        for part, choose in ((self, self.setCurrentRow), (self.drop_down, self.drop_down.setCurrentIndex)):
            before = part.blockSignals(True)
            choose(row)
            part.blockSignals(before)
        self._describe()
        self.chosen.emit(SECTIONS[row])
