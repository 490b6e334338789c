"""A table of figures by year that can be copied at full precision."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView

from offsim.language import Language
from offsim.model.characters import cleaned
from offsim.report.tables import digits
from offsim.ui.plain_table import PlainTable
from offsim.ui.plain_text import copy, plain_tip
from offsim.ui.text_size import grown

FIGURE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
WIDEST, BESIDE = "888 888", 10
"""The number a column has room for, and the room beside it."""


@dataclass(frozen=True, slots=True)
class FiguresRow:
    """One line of the table: its label, one value a year, and the decimals shown."""

    label: str
    values: tuple[float, ...]
    decimals: int


class FiguresModel(QStandardItemModel):
    """Years across, figures down, as they are written: what is painted often takes no step through Python."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.years: Sequence[int] = ()
        self.rows: Sequence[FiguresRow] = ()

    def show_rows(self, years: Sequence[int], rows: Sequence[FiguresRow]) -> None:
        """Show other figures; the view keeps its place where the shape stays."""
        other_labels = [row.label for row in rows] != [row.label for row in self.rows]
        other_years = years != self.years
        self.years, self.rows = years, rows
        if (len(rows), len(years)) != (self.rowCount(), self.columnCount()):
            self._shape()
        with QSignalBlocker(self):  # told of at once, below
            for place, row in enumerate(rows):
                for column, value in enumerate(row.values):
                    self.item(place, column).setText(self._language.number(value, row.decimals))
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(years) - 1))
        if other_labels:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
        if other_years:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(years) - 1)

    def _shape(self) -> None:
        """Have a cell for each figure."""
        self.clear()
        for _ in self.rows:
            cells = [QStandardItem() for _ in self.years]
            for cell in cells:
                cell.setEditable(False)
                cell.setTextAlignment(FIGURE)
            self.appendRow(cells)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a year or a figure's label."""
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.years[section]) if across else self._language.isolated(self.rows[section].label)
        if role == Qt.ItemDataRole.ToolTipRole and not across:
            return plain_tip(self.rows[section].label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            return (side if across else Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        return None


class FiguresTable(PlainTable):
    """Shows figures by year; Ctrl+C copies what is chosen, or all, with tabs and full precision."""

    def __init__(self, name: str, title: str, language: Language) -> None:
        super().__init__()
        self._language = language
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.figures = FiguresModel(language)
        self.setModel(self.figures)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance(WIDEST) + BESIDE)
        self.verticalHeader().setMinimumWidth(grown(150))
        self.verticalHeader().setMaximumWidth(grown(190))

    def show_rows(self, years: Sequence[int], rows: Sequence[FiguresRow]) -> None:
        """Show other figures."""
        self.figures.show_rows(years, rows)

    def copied_text(self) -> str:
        """Return what is chosen, or everything, as tab-separated text."""
        chosen = self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen}) or range(len(self.figures.rows))
        columns = sorted({index.column() for index in chosen}) or range(len(self.figures.years))
        lines = [["", *(str(self.figures.years[column]) for column in columns)]]
        for place in rows:
            row = self.figures.rows[place]
            values = (row.values[column] for column in columns)
            lines.append([" ".join(cleaned(row.label).split()), *(self._pasted(value) for value in values)])
        return "\n".join("\t".join(cells) for cells in lines) + "\n"

    def _pasted(self, value: float) -> str:
        """Return a figure with every digit it has, and the decimal sign a spreadsheet expects in this language."""
        return digits(value, self._language) if math.isfinite(value) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy(self.copied_text())
        else:
            super().keyPressEvent(event)
