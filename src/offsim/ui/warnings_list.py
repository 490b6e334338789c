"""The panel of warnings: what is implausible, contradicts itself or does not fit in the scenario shown.

What the study as it comes gives too, nobody has caused yet: it follows as notes.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from offsim.analysis.plausibility import Caution, apart, given, warnings
from offsim.language import Language
from offsim.report.warning_words import warning_words
from offsim.session.snapshot import Snapshot
from offsim.ui.icons import icon
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.wrapped_text import WithUnits

LEVER = Qt.ItemDataRole.UserRole
APART = 4
Told = tuple[str, str]
"""A warning in words, and the key of the lever to go to."""


def levers(parts: tuple[list[Told], list[Told]]) -> list[list[str]]:
    """Return where warnings and notes lead."""
    return [[lever for _, lever in part] for part in parts]


class WarningsList(QListWidget):
    """Follows snapshots; ``counted`` tells how many warnings and notes there are, ``lever_wanted`` where to go."""

    counted = Signal(int, int)
    lever_wanted = Signal(str)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._snapshot: Snapshot | None = None
        self._told: tuple[list[Told], list[Told]] | None = None
        self._rows: list[int] = []
        self.setObjectName("warnings")
        self.setAccessibleName(language.translate("Warnings", "Warnings about this scenario"))
        scaled(self, CAPTION)
        self.setWordWrap(True)
        self.setItemDelegate(WithUnits(self))
        self.setIconSize(QSize(grown(16), grown(16)))
        self.setSpacing(APART // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemActivated.connect(self._ask)
        self.itemClicked.connect(self._ask)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take another snapshot, to ``follow``."""
        self._snapshot = snapshot

    def sizeHint(self) -> QSize:
        """Ask for a few lines."""
        return QSize(super().sizeHint().width(), 6 * self.fontMetrics().lineSpacing())

    def follow(self) -> None:
        """Show the warnings there are now."""
        if not self._snapshot:
            return
        found = self._found(self._snapshot)
        if found == self._told:
            return
        if self._told is None or levers(found) != levers(self._told) or not any(found):
            self._fill(*found)
        note = self._language.translate("Warnings", "Note that holds for the study as it comes too: {words}")
        heard = [words for words, _ in found[0]] + [note.format(words=words) for words, _ in found[1]]
        for row, (words, _), aloud in zip(self._rows, (*found[0], *found[1]), heard, strict=True):
            self.item(row).setText(words)
            self.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, aloud)  # no key goes to the line above notes
        self._told = found
        self.counted.emit(*map(len, found))

    def _found(self, snapshot: Snapshot) -> tuple[list[Told], list[Told]]:
        """Return the warnings and the notes, each with the lever to go to."""
        found = warnings(snapshot.scenarios.active_scenario, snapshot.active)
        caused, brought = apart(found, given(snapshot.scenarios.study))
        return self._tell(caused), self._tell(brought)

    def _tell(self, found: Iterable[Caution]) -> list[Told]:
        return [(warning_words(one, self._language), one.levers[0]) for one in found]

    def _fill(self, found: list[Told], notes: list[Told]) -> None:
        """Put as many items there as there are warnings and notes, each with its lever, and what says that it is."""
        self.clear()
        self._rows = []
        none = "" if found else self._language.translate("Warnings", "No warnings.")
        self.setAccessibleDescription(none)  # which no key goes to
        if none:
            self._say(none)
        self._add(found, "warning")
        if notes:
            self._say(self._language.translate("Warnings", "Notes that hold for the study as it comes too:"))
        self._add(notes, "source")

    def _add(self, told: list[Told], mark: str) -> None:
        for _, lever in told:
            item = QListWidgetItem(icon(mark, self._theme), "", self)
            item.setData(LEVER, lever)
            self._rows.append(self.row(item))

    def _say(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QBrush(QColor(self._theme.faint)))

    def _ask(self, item: QListWidgetItem) -> None:
        if lever := item.data(LEVER):
            self.lever_wanted.emit(lever)
