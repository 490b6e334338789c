"""A table of words to type in, for a dialog: by keyboard alone, with faults at their cells, and copied and pasted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QWidget

from offsim.language import Language
from offsim.storage.typed_answers import one_line
from offsim.ui.named_editors import NamedEditors
from offsim.ui.plain_table import ROW, PlainTable
from offsim.ui.plain_text import copy, on_clipboard, plain_tip
from offsim.ui.text_size import grown

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LEAST_WIDTH = 64
HEAD_HEIGHT = 42
FAULT_TINT = 0.25
RETURNED = QAbstractItemDelegate.EndEditHint.SubmitModelCache
TABBED = QAbstractItemDelegate.EndEditHint.EditNextItem
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypedModel(QAbstractTableModel):
    """``rows`` hold what was typed; ``offered`` gives by cell what stands there until something is typed.

    ``edited`` says that the planner has changed something. Columns before ``first`` are only read, those before
    ``words`` hold words, the others numbers. The ``palette`` has the colours of what is faint and of what is wrong.
    """

    edited = Signal()

    def __init__(
        self, head: Sequence[str], language: Language, palette: QPalette, *, words: int, first: int = 0
    ) -> None:
        super().__init__()
        self._language = language
        self._faint = QBrush(palette.color(QPalette.ColorRole.PlaceholderText))
        colour = palette.color(QPalette.ColorRole.BrightText)
        colour.setAlphaF(FAULT_TINT)
        self._wrong = QBrush(colour)
        self._head, self.first, self._words = tuple(head), first, words
        self.rows: list[list[str]] = []
        self.offered: Mapping[tuple[int, int], str] = {}
        self.faults: Mapping[tuple[int, int], str] = {}

    def shown(self, row: int, column: int) -> str:
        """Return what stands in a cell, typed or offered."""
        return self.rows[row][column] or self.offered.get((row, column), "")

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Hold other rows; the view keeps its place where their number stays."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = [list(row) for row in rows]
            self.endResetModel()
        else:
            self.rows = [list(row) for row in rows]
            self.renew()

    def show_faults(self, faults: Mapping[tuple[int, int], str]) -> None:
        """Mark the cells that are wrong, each with a sentence."""
        self.faults = faults
        self.renew()

    def renew(self) -> None:
        """Have all cells drawn anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._head) - 1))

    def add_row(self) -> None:
        """Add an empty row at the end."""
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append([""] * len(self._head))
        self.endInsertRows()
        self.edited.emit()

    def remove_row(self, row: int) -> None:
        """Take a row out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.rows[row]
        self.endRemoveRows()
        self.edited.emit()

    def after(self, index: QModelIndex) -> QModelIndex:
        """Return the next cell to type in, row by row; none after the last."""
        row, column = index.row(), index.column() + 1
        if column == len(self._head):
            row, column = row + 1, self.first
        return self.index(row, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what a cell shows, and how."""
        row, column = index.row(), index.column()
        words, fault = self.shown(row, column), self.faults.get((row, column), "")
        faint = column < self.first or not self.rows[row][column]
        looks: dict[int, object] = {
            Role.DisplayRole: self._language.isolated(words),
            Role.EditRole: words,
            Role.ToolTipRole: plain_tip(fault or words),
            Role.AccessibleTextRole: ": ".join(part for part in (self._head[column], words, fault) if part),
            Role.TextAlignmentRole: self._side(column),
            Role.ForegroundRole: self._faint if faint else None,
            Role.BackgroundRole: self._wrong if fault else None,
        }
        return looks.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the heading of a column, or the number of a row."""
        across = orientation is Qt.Orientation.Horizontal
        if role == Role.DisplayRole:
            return self._head[section] if across else str(section + 1)
        if role == Role.TextAlignmentRole and across:
            return Qt.AlignmentFlag(self._side(section).value | Qt.TextFlag.TextWordWrap.value)
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeading if column < self._words else Qt.AlignmentFlag.AlignTrailing
        return side | Qt.AlignmentFlag.AlignVCenter

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be typed into that are not only read."""
        editable = Qt.ItemFlag.ItemIsEditable if index.column() >= self.first else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Take what was typed; what was only offered stays an offer where it is left as it is."""
        words, row, column = one_line(str(value)), index.row(), index.column()
        if role != Role.EditRole or column < self.first or words == self.shown(row, column):
            return False
        self.rows[row][column] = words
        self.renew()
        self.edited.emit()
        return True


class TypedTable(PlainTable):
    """Typing or F2 edits, Return goes on to the next cell; Delete empties, Ctrl+C and Ctrl+V; Tab leaves."""

    def __init__(self, name: str, title: str, model: TypedModel, rows: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._typed = model
        self.setModel(model)
        self.setItemDelegate(NamedEditors(self))
        triggers = PlainTable.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setSelectionMode(PlainTable.SelectionMode.ContiguousSelection)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(grown(LEAST_WIDTH))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(grown(HEAD_HEIGHT) + rows * grown(ROW))
        header.setFixedHeight(grown(HEAD_HEIGHT) - 2 * self.frameWidth())

    def go_to(self, row: int, column: int) -> None:
        """Have a cell in use."""
        self.setFocus()
        self.setCurrentIndex(self._typed.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, empty and edit by key."""
        chosen = self.selectionModel().selectedIndexes()
        if self.state() is PlainTable.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            copy(self._copied(chosen))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(on_clipboard())
        elif event.matches(QKeySequence.StandardKey.Delete):
            for index in chosen:
                self._typed.setData(index, "")
        elif event.key() in RETURN_KEYS and self.currentIndex().isValid():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin in a cell that can be typed into."""
        super().focusInEvent(event)
        now = self.currentIndex()
        begin = self._typed.index(max(now.row(), 0), max(now.column(), self._typed.first))
        if begin.isValid() and begin != now:
            self.setCurrentIndex(begin)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next cell after Return, and edit it after Tab, which leaves the table after the last."""
        if hint not in (RETURNED, TABBED):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        went_on = self._go_on()
        if hint is RETURNED:
            self.setFocus()
        elif went_on:
            self.edit(self.currentIndex())
        else:
            self.focusNextChild()

    def _go_on(self) -> bool:
        """Go to the next cell, and say whether there is one."""
        after = self._typed.after(self.currentIndex())
        if after.isValid():
            self.setCurrentIndex(after)
        return after.isValid()

    def _copied(self, chosen: Sequence[QModelIndex]) -> str:
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        return "\n".join("\t".join(self._typed.shown(row, column) for column in columns) for row in rows)

    def _paste(self, words: str) -> None:
        """Put rows of tab-separated words into the cells from the current one on, as far as there are cells."""
        start = self.currentIndex()
        if not start.isValid():
            return
        for down, line in enumerate(words.rstrip("\n").splitlines()):
            for across, cell in enumerate(line.split("\t")):
                index = self._typed.index(start.row() + down, start.column() + across)
                if index.isValid():
                    self._typed.setData(index, cell)
