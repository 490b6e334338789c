"""What opens in a cell of the Study page to be typed into or chosen from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from offsim.ui.named_editors import stand_as_in_cell
from offsim.ui.plain_text import caption
from offsim.ui.study_tables.cell_model import CellModel
from offsim.ui.study_tables.cells import Cell
from offsim.ui.study_tables.columns import Takes
from offsim.ui.wheel import Choice

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 28
MARK = 16
EDITOR = "study_cell"


class CellEditors(QStyledItemDelegate):
    """Makes a line to type in, or a choice; tells what came of it, unless nothing was changed.

    ``telling`` says that it does so just now.
    """

    def __init__(
        self,
        parent: QWidget,
        choices: Callable[[Cell], dict[object, str]],
        typed: Callable[[Cell, str], None],
        chosen: Callable[[Cell, object], None],
    ) -> None:
        super().__init__(parent)
        self._choices, self._typed, self._chosen = choices, typed, chosen
        self.telling = False

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return what a cell is edited with."""
        cell = _cell(index)
        editor: QWidget
        if cell.takes is Takes.CHOICE:
            editor = Choice(parent)
            for key, words in self._choices(cell).items():
                editor.addItem(caption(words).replace("&&", "&"), key)
            editor.activated.connect(lambda _: self._close(editor))
        else:
            editor = QLineEdit(parent)
            stand_as_in_cell(editor, index)
            editor.setFrame(False)
        editor.setObjectName(EDITOR)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands in the cell."""
        cell, model = _cell(index), index.model()
        if isinstance(editor, Choice):
            editor.setCurrentIndex(max(0, editor.findText(cell.words)))
        elif isinstance(editor, QLineEdit) and isinstance(model, CellModel):
            editor.setText(model.words(cell))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Tell what was typed or chosen, where it is something else."""
        cell = _cell(index)
        self.telling = True
        if isinstance(editor, Choice):
            if editor.currentText() != cell.words:
                self._chosen(cell, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.isModified():
            self._typed(cell, editor.text())
        self.telling = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the mark of a fault."""
        found = super().sizeHint(option, index)
        return QSize(found.width() + MARK, ROW_HEIGHT)

    def _close(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _cell(index: Index) -> Cell:
    model = index.model()
    found = model.cell(index) if isinstance(model, CellModel) else None
    if found is None:
        raise IndexError(index.row(), index.column())
    return found
