"""A list of items in which studies differ, each with a box to check; what an item needs is checked with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.model.study_difference import ItemPlace
from offsim.storage.study_differences import with_needed
from offsim.ui.plain_text import give_tip
from offsim.ui.spoken_search import say_found
from offsim.ui.wrapped_text import WithUnits

OBSERVED = "observations"
SPACING = 3
CHECKED = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of the list: its place in the study, what it says, whether it is checked at first, and what it needs."""

    place: ItemPlace
    words: str
    checked: bool
    needs: frozenset[ItemPlace]


class VisibleBoxes(WithUnits):
    """Draws boxes to check so that they are seen on a dark ground, too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Give the edge of a box, for which the style takes the window's colour, that of faint words."""
        super().initStyleOption(option, index)
        colours = QPalette(option.palette)
        colours.setColor(QPalette.ColorRole.Window, colours.color(QPalette.ColorRole.PlaceholderText))
        option.palette = colours


class StudyItemsList(QWidget):
    """``changed`` says that other items are checked."""

    changed = Signal()

    def __init__(self, rows: Sequence[ItemRow], told: str, language: Language) -> None:
        super().__init__()
        self._rows, self._language = rows, language
        self._needs = {row.place: row.needs for row in rows}
        self._find = QLineEdit(clearButtonEnabled=True)
        self._list = QListWidget()
        self._fill(told)
        self._lay_out()
        self._find.textChanged.connect(self._show_found)
        say_found(self._find, lambda: len(self._seen), language)
        self._list.itemChanged.connect(self._follow)

    @property
    def chosen(self) -> frozenset[ItemPlace]:
        """The places of the items that are checked."""
        return frozenset(row.place for row, item in self._items() if item.checkState() is CHECKED[True])

    def begin(self) -> None:
        """Have the list in use."""
        self._list.setFocus()  # as a proxy of the whole it would keep the Tab key from the rest

    def check(self, wanted: Collection[ItemPlace]) -> None:
        """Check these items, with what they need, and no other."""
        reached = with_needed(wanted, self._needs)
        self._set({row.place: row.place in reached for row in self._rows})

    def _fill(self, told: str) -> None:
        self._list.setObjectName("items")
        self._list.setAccessibleName(told)
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        self._list.setSpacing(SPACING)
        self._list.setItemDelegate(VisibleBoxes(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in self._rows:
            item = QListWidgetItem(row.words, self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(CHECKED[row.checked])
            give_tip(item, row.words)
        self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        language = self._language
        self._find.setObjectName("find_item")
        self._find.setPlaceholderText(language.translate("StudyItems", "Find…"))
        self._find.setAccessibleName(language.translate("StudyItems", "Find among the items"))
        line = QHBoxLayout()
        line.addWidget(self._find, 1)
        buttons = {
            "all": language.translate("StudyItems", "Check a&ll"),
            "none": language.translate("StudyItems", "Check &none"),
            "observed": language.translate("StudyItems", "Only what was &observed"),
        }
        observed = {row.place for row in self._rows if row.place[0] == OBSERVED}
        if not observed:
            del buttons["observed"]
        for key, words in buttons.items():
            button = QPushButton(words)
            button.setObjectName(f"check:{key}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self._check_found(key, observed))
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._list, 1)

    @property
    def _seen(self) -> frozenset[ItemPlace]:
        return frozenset(row.place for row, item in self._items() if not item.isHidden())

    def _check_found(self, key: str, observed: Collection[ItemPlace]) -> None:
        """Check all or none of the items in sight, or those observed and no other."""
        wanted = {"all": self.chosen | self._seen, "none": self.chosen - self._seen, "observed": observed}
        self.check(wanted[key])

    def _show_found(self, words: str) -> None:
        for row, item in self._items():
            item.setHidden(words.casefold() not in row.words.casefold())

    def _follow(self, item: QListWidgetItem) -> None:
        """Check what an item needs with it; let what needs an item go with it."""
        place = self._rows[self._list.row(item)].place
        on = item.checkState() is CHECKED[True]
        needed_by = {other: [it for it in self._needs if other in self._needs[it]] for other in self._needs}
        self._set(dict.fromkeys(with_needed([place], self._needs if on else needed_by), on))

    def _set(self, checked: Mapping[ItemPlace, bool]) -> None:
        with QSignalBlocker(self._list):
            for row, item in self._items():
                if row.place in checked:
                    item.setCheckState(CHECKED[checked[row.place]])
        self.changed.emit()

    def _items(self) -> list[tuple[ItemRow, QListWidgetItem]]:
        return [(row, self._list.item(number)) for number, row in enumerate(self._rows)]
