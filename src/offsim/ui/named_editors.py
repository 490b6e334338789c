"""What opens in a cell or a row to be typed into, called by what a screen reader calls the cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

ROLE = Qt.ItemDataRole


class NamedEditors(QStyledItemDelegate):
    """Draws and edits as Qt does; an editor says which cell it is of."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return Qt's own, with a name."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.name_of(index))
        stand_as_in_cell(editor, index)
        return editor

    def name_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what an editor is called."""
        return str(index.data(ROLE.AccessibleTextRole) or index.data(ROLE.DisplayRole) or "")


def stand_as_in_cell(editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
    """Have what is typed stand at the side where the cell shows it: a number at the right in every language."""
    side = index.data(ROLE.TextAlignmentRole)
    if side is not None and isinstance(editor, QLineEdit):
        editor.setAlignment(Qt.AlignmentFlag(side))
