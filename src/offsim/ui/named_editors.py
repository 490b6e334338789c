"""What opens in a cell or a row to be typed into, called by what a screen reader calls the cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

ROLE = Qt.ItemDataRole


class NamedEditors(QStyledItemDelegate):
    """Draws and edits as Qt does; an editor says which cell it is of."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return Qt's own, with a name."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.name_of(index))
        return editor

    def name_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what an editor is called."""
        return str(index.data(ROLE.AccessibleTextRole) or index.data(ROLE.DisplayRole) or "")
