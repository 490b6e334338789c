"""The table of a section on the Study page: arrows, Return to edit, Delete to empty, copy and paste."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from offsim.language import DECIMAL, Language
from offsim.model.levers import is_number
from offsim.storage.entry_edits import figure_value
from offsim.storage.toml_sections import Place
from offsim.ui.plain_table import PlainTable
from offsim.ui.plain_text import copy, on_clipboard
from offsim.ui.study_tables.cell_editors import EDITOR, CellEditors
from offsim.ui.study_tables.cell_model import CellModel
from offsim.ui.study_tables.cells import Cell, Grid
from offsim.ui.study_tables.choices import choices
from offsim.ui.study_tables.columns import Takes
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

NARROW, WIDE, NUMBER_WIDE = 72, 200, 116
NAMES_WIDE, NAMES_BESIDE = 230, 130
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellTable(PlainTable):
    """Shows a ``Grid``; ``typed`` tells cells with words for each, ``chosen`` a cell and a key, ``emptied`` a cell."""

    typed = Signal(object)
    chosen = Signal(object, object)
    emptied = Signal(object)
    moved = Signal()
    """Another cell is the current one."""

    def __init__(self, name: str, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self.setObjectName(name)
        self._study: Mapping[str, object] = {}
        self.cells = CellModel(language, theme)
        self.setModel(self.cells)
        self._editors = CellEditors(
            self, self._choices, lambda cell, words: self.typed.emit([(cell, words)]), self.chosen.emit
        )
        self.setItemDelegate(self._editors)
        self._dress()
        self.horizontalScrollBar().valueChanged.connect(lambda _: self._show_names())
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())

    def show_grid(
        self, shown: Grid, study: Mapping[str, object], typed: Mapping[Place, str], faults: Mapping[Place, str]
    ) -> None:
        """Show a section of a study (its table), with what is typed and at fault by the places of cells."""
        self._study = study
        section = self.cells.grid.section.key if self.cells.grid else ""
        self.cells.show_grid(shown, typed, faults)
        self.setAccessibleName(self._language.say(shown.section.label))
        across = shown.section.across
        self.verticalHeader().setMaximumWidth(grown(NAMES_WIDE if across else NAMES_BESIDE))
        self._show_names()
        self.horizontalHeader().setVisible(not across)
        if section != shown.section.key:
            self._set_widths(shown)

    def current_cell(self) -> Cell | None:
        """Return the cell that has the focus, or would."""
        return self.cells.cell(self.currentIndex())

    def current_thing(self) -> Place | None:
        """Return the place of what the current row is about."""
        row, shown = self.currentIndex().row(), self.cells.grid
        return shown.things[row] if shown and 0 <= row < len(shown.things) else None

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, as near as there is."""
        rows, columns = self.cells.rowCount(), self.cells.columnCount()
        if rows and columns:
            index = self.cells.index(min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def finish_typing(self) -> None:
        """Let count what is still being typed in a cell."""
        editor = self.findChild(QWidget, EDITOR)
        if editor is not None and self.state() == PlainTable.State.EditingState and not self._editors.telling:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def copied_text(self) -> str:
        """Return the chosen cells as tab-separated text, numbers with every digit."""
        chosen = self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        lines = [[self._written(self.cells.cell(self.cells.index(row, it))) for it in columns] for row in rows]
        return "".join("\t".join(line) + "\n" for line in lines)

    def pasted(self, words: str) -> list[tuple[Cell, str]]:
        """Return the cells that a text with tabs goes into, from the current one on, each with its words.

        Those that hold these words already, as where what was copied comes back changed in part, are none.
        """
        row, column = self.currentIndex().row(), self.currentIndex().column()
        found = []
        for down, line in enumerate(words.rstrip("\n").split("\n")):
            for across, part in enumerate(line.rstrip("\r").split("\t")):
                cell = self.cells.cell(self.cells.index(row + down, column + across))
                if cell is not None and cell.takes is not Takes.NOTHING and not self._holds(cell, part):
                    found.append((cell, part))
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, empty, copy and paste by key."""
        cell, editing = self.current_cell(), PlainTable.State.EditingState
        if event.matches(QKeySequence.StandardKey.Copy):
            copy(self.copied_text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.typed.emit(self.pasted(on_clipboard()))
        elif event.key() in RETURN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if cell is not None and cell.takes is not Takes.NOTHING and self.state() != editing:
                self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            if cell is not None and cell.optional and cell.found is not None and cell.takes is not Takes.NOTHING:
                self.emptied.emit(cell)
        else:
            super().keyPressEvent(event)

    def _show_names(self) -> None:
        """Have the names of rows stand beside them where no column has them, or it is scrolled out of sight."""
        shown = self.cells.grid
        scrolled = self.horizontalScrollBar().value() > self.columnWidth(0) // 2
        self.verticalHeader().setVisible(shown is not None and (shown.section.across or scrolled))

    def _choices(self, cell: Cell) -> dict[object, str]:
        return choices(cell.choices, self._study, self._language, optional=cell.optional)

    def _holds(self, cell: Cell, words: str) -> bool:
        """Say whether a cell holds these words, and nothing typed that cannot be read."""
        return self.cells.words(cell) == cell.words and words.strip() == self._written(cell)

    def _written(self, cell: Cell | None) -> str:
        value = figure_value(cell.found) if cell and cell.is_number else None
        if is_number(value):
            return repr(value).removesuffix(".0").replace(".", DECIMAL[self._language.code])
        return " ".join(cell.words.split()) if cell else ""

    def _dress(self) -> None:
        self.setSelectionMode(PlainTable.SelectionMode.ContiguousSelection)
        triggers = PlainTable.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setHorizontalScrollMode(PlainTable.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setMaximumWidth(grown(NAMES_WIDE))
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)  # headings of columns are wrapped
        head.setFixedHeight(2 * self.fontMetrics().height() + 10)
        head.setMinimumSectionSize(40)

    def _set_widths(self, shown: Grid) -> None:
        """Make columns as wide as what stands in them, within reason; words at the end take the room that is left."""
        for column in range(len(shown.head)):
            numbers = all(row[column].is_number for row in shown.cells)
            widest = NUMBER_WIDE if numbers else WIDE
            head = min(self.fontMetrics().horizontalAdvance(shown.head[column]) // 2 + 28, widest)
            self.setColumnWidth(column, min(max(self.sizeHintForColumn(column), head, NARROW), widest))
        last = shown.cells[0][-1].takes if shown.cells else None
        self.horizontalHeader().setStretchLastSection(shown.section.across or last in (Takes.TEXT, Takes.WORD))
