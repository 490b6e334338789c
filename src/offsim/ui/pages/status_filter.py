"""Shows of a table of facts those that have some words in them, and a status."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from offsim.model.facts import Status


class StatusFilter(QSortFilterProxyModel):
    """``statuses`` are those of the rows, in order; the words are sought in every column."""

    def __init__(self, statuses: Sequence[Status]) -> None:
        super().__init__()
        self._statuses, self._shown = statuses, ""
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def show_status(self, status: str) -> None:
        """Show facts of one status alone; empty shows all."""
        self._shown = status
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether a fact is shown."""
        return self._shown in ("", self._statuses[row]) and super().filterAcceptsRow(row, parent)
