"""A table of figures by year that can be copied at full precision."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView

from offsim.language import Language
from offsim.model.characters import cleaned
from offsim.report.amounts import kept_together
from offsim.report.tables import digits
from offsim.ui.pages.answer_columns import lines_of
from offsim.ui.plain_table import ROW, PlainTable
from offsim.ui.plain_text import copy, plain_tip
from offsim.ui.table_headings import APART
from offsim.ui.text_size import grown

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
FIGURE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
WIDEST, BESIDE = "888 888", 8
"""The number a column has room for, and the room beside it."""
SPARE = 8
"""So much less than in a cell stands beside the words in the heading of a row."""
LEAST_NAMES, NAMES, MOST_NAMES = 110, 150, 190
"""How wide the names are: at least where figures need the room, else at least, and at most, in pixels at 100 %."""


class FiguresRow(NamedTuple):
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
            if across:
                return side | Qt.AlignmentFlag.AlignVCenter
            return Qt.AlignmentFlag(LEADING.value | Qt.TextFlag.TextWordWrap.value)
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
        self.verticalHeader().setFixedWidth(grown(NAMES))

    def show_rows(self, years: Sequence[int], rows: Sequence[FiguresRow]) -> None:
        """Show other figures."""
        before = [row.label for row in self.figures.rows]
        self.figures.show_rows(years, rows)
        if before != [row.label for row in rows]:
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give names the room that figures leave them, and two lines before figures are scrolled to."""
        names, metrics = self.verticalHeader(), self.verticalHeader().fontMetrics()
        room = self.viewport().width() + names.width()
        left = room - len(self.figures.years) * self.horizontalHeader().minimumSectionSize()
        wanted = min(max(names.sizeHint().width(), grown(NAMES)), grown(MOST_NAMES))
        wide = min(wanted, max(left, grown(LEAST_NAMES)))
        if names.width() != wide:
            names.setFixedWidth(wide)
            self.updateGeometries()
        words_room = wide + SPARE - (grown(APART) if self.isRightToLeft() else 0)
        for place, row in enumerate(self.figures.rows):
            lines = lines_of(kept_together(row.label), words_room, metrics)
            high = grown(ROW) + (lines - 1) * metrics.lineSpacing()
            if self.rowHeight(place) != high:
                self.setRowHeight(place, high)

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
