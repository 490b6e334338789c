"""The panel of warnings: what is implausible, contradicts itself or does not fit in the scenario shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from offsim.analysis.plausibility import warnings
from offsim.language import Language
from offsim.report.warning_words import warning_words
from offsim.session.snapshot import Snapshot
from offsim.ui.style import CAPTION, Theme, scaled

LEVER = Qt.ItemDataRole.UserRole
APART = 4


class WarningsList(QListWidget):
    """Follows snapshots; ``counted`` tells how many warnings there are, ``lever_wanted`` where to go."""

    counted = Signal(int)
    lever_wanted = Signal(str)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._snapshot: Snapshot | None = None
        self._told: list[tuple[str, str]] | None = None
        self.setObjectName("warnings")
        self.setAccessibleName(language.translate("Warnings", "Warnings about this scenario"))
        scaled(self, CAPTION)
        self.setWordWrap(True)
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
        scenario = self._snapshot.scenarios.active_scenario
        found = [
            (warning_words(warning, self._language), warning.levers[0])
            for warning in warnings(scenario, self._snapshot.active)
        ]
        if found == self._told:
            return
        if self._told is None or [lever for _, lever in found] != [lever for _, lever in self._told] or not found:
            self._fill(found)
        for row, (words, _) in enumerate(found):
            self.item(row).setText(words)
        self._told = found
        self.counted.emit(len(found))

    def _fill(self, found: list[tuple[str, str]]) -> None:
        """Put as many items there as there are warnings, each with its lever; one that says so where there are none."""
        self.clear()
        for _, lever in found:
            item = QListWidgetItem(self)
            item.setData(LEVER, lever)
        if not found:
            nothing = QListWidgetItem(self._language.translate("Warnings", "No warnings."), self)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            nothing.setForeground(QBrush(QColor(self._theme.faint)))

    def _ask(self, item: QListWidgetItem) -> None:
        if lever := item.data(LEVER):
            self.lever_wanted.emit(lever)
