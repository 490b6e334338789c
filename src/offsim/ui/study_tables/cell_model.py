"""The model of a table on the Study page: the cells of a section, those at fault marked with why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from offsim.language import Language
from offsim.model.levers import is_number
from offsim.report.amounts import number_words
from offsim.storage.entry_edits import figure_value
from offsim.storage.toml_sections import Place
from offsim.ui.icons import icon
from offsim.ui.plain_text import plain_tip
from offsim.ui.study_tables.cells import Cell, Grid
from offsim.ui.study_tables.columns import Takes
from offsim.ui.study_tables.entries import YEARS
from offsim.ui.style import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ACROSS = Qt.Orientation.Horizontal
ALIGN = Qt.AlignmentFlag


class CellModel(QAbstractTableModel):
    """Holds one ``Grid``, with what was typed that cannot be read, and faults in words, by the places of cells."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.grid: Grid | None = None
        self._typed: Mapping[Place, str] = {}
        self._faults: Mapping[Place, str] = {}

    def show_grid(self, shown: Grid, typed: Mapping[Place, str], faults: Mapping[Place, str]) -> None:
        """Show another grid; a view keeps its place where the shape stays."""
        same = self.grid is not None and (self.grid.section.key, self.grid.head, len(self.grid.cells)) == (
            shown.section.key,
            shown.head,
            len(shown.cells),
        )
        if not same:
            self.beginResetModel()
        self.grid, self._typed, self._faults = shown, typed, faults
        if not same:
            self.endResetModel()
        elif shown.cells:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index, None where there is none."""
        return self.grid.cells[index.row()][index.column()] if self.grid and index.isValid() else None

    def words(self, cell: Cell) -> str:
        """Return what a cell shows, with what was typed and cannot be read before what is there."""
        return self._typed.get(cell.place, cell.words)

    def fault(self, cell: Cell) -> str:
        """Return what is wrong in a cell, or nothing."""
        return "" if cell.takes is Takes.NOTHING else self._faults.get(cell.place, "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() or self.grid is None else len(self.grid.cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() or self.grid is None else len(self.grid.head)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what takes something be edited."""
        cell = self.cell(index)
        editable = cell is not None and cell.takes is not Takes.NOTHING
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell as it is written, marked, or read aloud."""
        cell = self.cell(index)
        found = self._SHOWN.get(role)
        return found(self, cell) if found and cell else None

    def _shown(self, cell: Cell) -> str:
        words = self.words(cell)
        if not cell.is_number:
            return self._language.isolated(words)
        value = figure_value(cell.found)
        as_found = words == cell.words and cell.unit and cell.unit not in YEARS
        return number_words(value, self._language) if as_found and is_number(value) else words

    def _read_aloud(self, cell: Cell) -> str:
        parts = (cell.row, cell.heading, self.words(cell), self.fault(cell))
        return self._language.joined(", ", filter(None, parts))

    def _tip(self, cell: Cell) -> str:
        return plain_tip(self.fault(cell) or self._shown(cell))

    def _mark(self, cell: Cell) -> QIcon | None:
        return icon("warning", self._theme) if self.fault(cell) else None

    def _colour(self, cell: Cell) -> QColor | None:
        if self.fault(cell):
            return QColor(self._theme.bad)
        return QColor(self._theme.faint) if cell.takes is Takes.NOTHING else None

    def _alignment(self, cell: Cell) -> Qt.AlignmentFlag:
        across = self.grid is not None and self.grid.section.across
        beginning = ALIGN.AlignLeading if across or not cell.is_number else ALIGN.AlignRight | ALIGN.AlignAbsolute
        return ALIGN.AlignVCenter | beginning

    _SHOWN: ClassVar[Mapping[int, Callable[[CellModel, Cell], object]]] = {
        Role.DisplayRole: _shown,
        Role.AccessibleTextRole: _read_aloud,
        Role.ToolTipRole: _tip,
        Role.DecorationRole: _mark,
        Role.ForegroundRole: _colour,
        Role.TextAlignmentRole: _alignment,
    }

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the heading of a column, or what a row is called."""
        if self.grid is None:
            return None
        words = (self.grid.head if orientation is ACROSS else self.grid.names)[section]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._language.isolated(words)
        if role == Role.ToolTipRole:
            return plain_tip(words)
        if role == Role.TextAlignmentRole and orientation is ACROSS:
            column = [row[section] for row in self.grid.cells]
            side = self._alignment(column[0]) if column else ALIGN.AlignLeading | ALIGN.AlignVCenter
            return ALIGN(side.value | Qt.TextFlag.TextWordWrap.value)
        return None
