"""The table in which own figures are typed: by keyboard alone as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QLineEdit, QWidget

from offsim.language import Language
from offsim.ui.named_editors import NamedEditors
from offsim.ui.own_data.figures_model import RIGHT, FiguresModel, Role
from offsim.ui.plain_table import PlainTable
from offsim.ui.plain_text import copy
from offsim.ui.text_size import grown

WRAPPED = Qt.TextFlag.TextWordWrap.value
LEAST_COLUMN = 88
HEADING_MARGIN = 16
MOST_HEADING = 100
KEYS = QKeySequence.StandardKey
EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
DELETE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FiguresGrid(PlainTable):
    """Arrows move, Return or typing edits and goes a row down, Delete empties, Ctrl+C copies, Ctrl+V pastes.

    ``emptied`` and ``pasted`` tell what a key asks for at the current cell.
    """

    emptied = Signal()
    pasted = Signal()

    def __init__(self, figures: FiguresModel, language: Language) -> None:
        super().__init__()
        self.figures = figures
        self.setObjectName("own_figures")
        self.setAccessibleName(language.translate("OwnData", "Figures by year"))
        self.setModel(figures)
        self.setItemDelegate(NamedEditors(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setSelectionMode(PlainTable.SelectionMode.ContiguousSelection)
        self.verticalHeader().setHighlightSections(True)
        header = self.horizontalHeader()
        header.setDefaultAlignment(RIGHT | Qt.TextFlag.TextWordWrap)
        header.setMinimumSectionSize(max(grown(LEAST_COLUMN), self._longest_word() + HEADING_MARGIN))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(lambda *_: self._fit_headings())

    def _longest_word(self) -> int:
        """Return how wide the longest word of a heading is."""
        across, advance = Qt.Orientation.Horizontal, self.horizontalHeader().fontMetrics().horizontalAdvance
        heads = (str(self.figures.headerData(at, across) or "") for at in range(self.figures.columnCount()))
        return max((advance(word) for head in heads for word in head.split()), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the headings the height that their words need."""
        super().resizeEvent(event)
        self._fit_headings()

    def _fit_headings(self) -> None:
        """Make them as high as their words are, wrapped."""
        header, across = self.horizontalHeader(), Qt.Orientation.Horizontal
        heights = [
            header.fontMetrics()
            .boundingRect(0, 0, header.sectionSize(at) - HEADING_MARGIN, grown(MOST_HEADING), WRAPPED, str(words))
            .height()
            for at in range(self.figures.columnCount())
            if (words := self.figures.headerData(at, across))
        ]
        header.setFixedHeight(min(max(heights, default=0) + HEADING_MARGIN, grown(MOST_HEADING)))

    def choose(self, year: int, column: str) -> None:
        """Make a cell the current one, and bring it into view."""
        index = self.figures.index_of(year, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, PlainTable.ScrollHint.EnsureVisible)

    def current(self) -> tuple[int, str]:
        """Return the year and the column (key) of the current cell, the first where none is."""
        index = self.currentIndex()
        return self.figures.cell(index if index.isValid() else self.figures.index(0, 0))

    def finish_typing(self) -> None:
        """Let count what is being typed."""
        editor = self.viewport().findChild(QLineEdit)
        if editor is not None and self.state() is QAbstractItemView.State.EditingState:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def copied_text(self) -> str:
        """Return the cells chosen as tab-separated text, with every digit; years and headings go with several."""
        chosen = self.selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        model = self.figures
        cells = [[str(model.index(row, column).data(Role.EditRole)) for column in columns] for row in rows]
        if len(chosen) <= 1:
            return "\n".join("\t".join(line) for line in cells)
        head = ["", *(model.name(model.columns[column]) for column in columns)]
        lines = [head, *([str(model.years[row]), *line] for row, line in zip(rows, cells, strict=True))]
        return "".join("\t".join(line) + "\n" for line in lines)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close it, and after Return go a row down, unless what was typed stays to be corrected."""
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        by_key = hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache
        if by_key and index.isValid() and self.figures.cell(index) not in self.figures.refused:
            below = self.figures.index(min(index.row() + 1, self.figures.rowCount() - 1), index.column())
            self.selectionModel().setCurrentIndex(below, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, empty or edit by key."""
        index: QModelIndex = self.currentIndex()
        if event.matches(KEYS.Copy):
            copy(self.copied_text())
        elif event.matches(KEYS.Paste):
            self.pasted.emit()
        elif event.key() in DELETE_KEYS:
            self.emptied.emit()
        elif event.key() in EDIT_KEYS and index.isValid():
            self.edit(index)
        else:
            super().keyPressEvent(event)
