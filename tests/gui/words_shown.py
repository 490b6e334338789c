"""All that a widget says: to the eye, under the pointer, and to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from pyqtgraph import AxisItem
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def words_of(root: QWidget) -> Iterator[str]:
    """Go through all texts of a widget and of what is in it, those of lists row by row."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        for action in widget.actions():
            yield from (action.text(), action.toolTip())
        yield from _own(widget)


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QTextEdit() | QPlainTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText())
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QGraphicsView():
            yield from _drawn(widget)
        case QAbstractItemView():
            yield from _listed(widget.model(), widget.rootIndex())


def _drawn(view: QGraphicsView) -> Iterator[str]:
    for item in view.items():
        if isinstance(item, QGraphicsTextItem):
            yield item.toPlainText()
        if isinstance(item, QGraphicsSimpleTextItem):
            yield item.text()
        if isinstance(item, AxisItem):
            yield item.labelText or ""


def _listed(model: QAbstractItemModel | None, root: QModelIndex) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for way, count in ((ACROSS, columns), (DOWN, model.rowCount(root))):
        for place in range(count):
            yield from (str(model.headerData(place, way, role) or "") for role in ROLES)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            index = model.index(row, column, root)
            yield from (str(index.data(role) or "") for role in ROLES)
