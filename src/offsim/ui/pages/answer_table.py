"""A table of an answer: sorted by a click on a heading, copied with every digit; its names are wrapped, never cut."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent

from offsim.language import Language
from offsim.report.amounts import kept_together
from offsim.report.tables import Figure, Table, row_name, tab_separated, written
from offsim.ui.pages.answer_columns import LEAST_FIGURE, AnswerColumns
from offsim.ui.plain_table import ROW, PlainTable
from offsim.ui.plain_text import copy, plain_tip
from offsim.ui.text_size import grown

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SORT = Role.UserRole
NOTHING = Table("", (), ())
LEAST_ROWS = 4
"""So many rows are seen at least below the headings."""


class AnswerModel(QAbstractTableModel):
    """Holds one ``Table``."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.shown = NOTHING

    def show_table(self, shown: Table) -> None:
        """Hold another table; a view keeps its place where the shape stays."""
        same = (len(shown.head), len(shown.rows)) == (len(self.shown.head), len(self.shown.rows))
        if not same:
            self.beginResetModel()
        before, self.shown = self.shown, shown
        if not same:
            self.endResetModel()
            return
        if shown.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown.rows) - 1, len(shown.head) - 1))
        if shown.head and before.head != shown.head:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(shown.head) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self.shown.head)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell as it is written, sorted, or stands."""
        cell = self.shown.rows[index.row()][index.column()]
        if role == Role.DisplayRole:
            return kept_together(written(cell, self._language))
        if role == Role.ToolTipRole:
            return plain_tip(written(cell, self._language))
        if role == SORT:
            return cell.value if isinstance(cell, Figure) else cell.casefold()
        if role == Role.TextAlignmentRole:
            return _alignment(index.column() < self.shown.left)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the heading of a column, or what names a row, which is heard and not seen."""
        if orientation is not Qt.Orientation.Horizontal:
            words = row_name(self.shown.rows[section][: self.shown.left], self._language)
            return words if role == Role.DisplayRole else None
        if role == Role.DisplayRole:
            return kept_together(self._language.isolated(self.shown.head[section]))
        if role == Role.ToolTipRole:
            return plain_tip(self.shown.head[section])
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag(_alignment(section < self.shown.left).value | Qt.TextFlag.TextWordWrap.value)
        return None


class Sorter(QSortFilterProxyModel):
    """Sorts figures by their size before words by their letters; what is no number is the least."""

    def lessThan(self, left: Index, right: Index) -> bool:
        """Say whether one cell comes before another."""
        return _rank(left.data(SORT)) < _rank(right.data(SORT))


class AnswerTable(PlainTable):
    """Shows a ``Table`` in its own order until a heading is clicked; Ctrl+C copies the chosen rows, or all.

    Columns of figures share ``evenly`` what its names need not, or leave it to the names.
    """

    def __init__(self, name: str, title: str, language: Language, *, evenly: bool = False) -> None:
        super().__init__()
        self._language = language
        self._fitted = False
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._model = AnswerModel(language)
        self._sorted = Sorter(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT)
        self.setModel(self._sorted)
        self.setSelectionBehavior(PlainTable.SelectionBehavior.SelectRows)
        self.name_groups_once()
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(grown(LEAST_FIGURE))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setWordWrap(True)
        self.columns = AnswerColumns(self, evenly=evenly)
        header.sortIndicatorChanged.connect(lambda *_: self.columns.measure())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self.columns.share()
        self._keep_height()

    def show_table(self, shown: Table) -> None:
        """Show another table."""
        if shown != self._model.shown:
            self._model.show_table(shown)
            self.setAccessibleDescription(shown.title)
            self.columns.measure()
            self._keep_height()

    def fit_rows(self) -> None:
        """Take no more height than all its rows need."""
        self._fitted = True
        self._keep_height()

    def _keep_height(self) -> None:
        """Be no lower than the headings and a few rows, and no higher than all its rows where it is fitted to them."""
        header, rows = self.horizontalHeader(), self.verticalHeader().length()
        head = max(header.height(), header.sizeHint().height())
        least = head + grown(ROW) * LEAST_ROWS
        self.setMinimumHeight(min(least, head + rows) if self._fitted else least)
        if self._fitted:
            self.setMaximumHeight(head + rows)

    @property
    def shown(self) -> Table:
        """What is shown, in the order it is shown in."""
        rows = self._model.shown.rows
        order = (self._sorted.mapToSource(self._sorted.index(row, 0)).row() for row in range(self._sorted.rowCount()))
        whole = self._model.shown
        return Table(whole.title, whole.head, tuple(rows[place] for place in order), whole.left)

    def select_rows(self, places: Sequence[int]) -> None:
        """Select rows by their places in the table's own order, and no others."""
        chosen = QItemSelection()
        for place in places:
            index = self._sorted.mapFromSource(self._model.index(place, 0))
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def row_at(self, index: QModelIndex) -> int:
        """Return which row of the table an index of the view is, in the table's own order."""
        return self._sorted.mapToSource(index).row()

    def copied_text(self) -> str:
        """Return the chosen rows, or all, as tab-separated text with every digit."""
        shown = self.shown
        chosen = sorted({index.row() for index in self.selectionModel().selectedIndexes()}) or range(len(shown.rows))
        return tab_separated(
            Table(shown.title, shown.head, tuple(shown.rows[row] for row in chosen), shown.left), self._language
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy(self.copied_text())
        else:
            super().keyPressEvent(event)


def _rank(cell: float | str) -> tuple[bool, float, str]:
    if isinstance(cell, str):
        return True, 0.0, cell
    return False, -math.inf if math.isnan(cell) else cell, ""


def _alignment(words: bool) -> Qt.AlignmentFlag:
    if words:
        return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
