"""Draws a row of the scenario list: a swatch as its line is drawn, its name, and a tint and a bar where it is shown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from offsim.model.characters import isolated
from offsim.ui.named_editors import NamedEditors
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import NORMAL, Theme, sized
from offsim.ui.text_size import grown

ROW = 32
BAR, SWATCH, BESIDE = 4, 12, 12
TINT, HOVERED = 34, 16
"""How strongly a row is coloured with its scenario's colour, of 255."""
COLOUR, REFERENCE = Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.DiagCrossPattern,
)
"""One after the other, each with all colours: so many scenarios are told apart."""

Index = QModelIndex | QPersistentModelIndex


class ScenarioRow(NamedEditors):
    """Draws rows whose items hold the number of a colour and whether they are the reference.

    The field in which a name is typed is called by what it is ``for_name``: its content is said anyhow.
    """

    def __init__(self, theme: Theme, for_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._for_name = theme, for_name

    def name_of(self, _index: Index) -> str:
        """Return what the field of a name is called."""
        return self._for_name

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Ask for a row."""
        return QSize(0, grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        number, reference = int(index.data(COLOUR) or 0), bool(index.data(REFERENCE))
        grey = reference and not chosen
        colour = QColor(self._theme.reference if grey else self._theme.scenario(number))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, colour, chosen=chosen, mirrored=mirrored)
        brush = QBrush(colour, PATTERNS[number // len(self._theme.scenarios) % len(PATTERNS)])
        _draw_swatch(painter, _swatch_in(option.rect, mirrored=mirrored), colour, brush, square=reference)
        painter.setFont(sized(option.font, NORMAL, bold=chosen))
        painter.setPen(QColor(self._theme.text))
        room = name_in(option.rect, mirrored=mirrored)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, FLAGS[mirrored], isolated(words, right_to_left=mirrored))
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Let a name be typed where it stands."""
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        editor.setGeometry(name_in(option.rect, mirrored=mirrored).adjusted(-4, 2, 0, -2))

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colour: QColor, *, chosen: bool, mirrored: bool
    ) -> None:
        """Draw the tint, with the bar and a ring around what has the focus, where there is one."""
        room = QRectF(option.rect).adjusted(0.5, 1, -0.5, -1)
        tint = QColor(colour)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        tint.setAlpha(TINT if chosen else HOVERED if hovered else 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(room, 6, 6)
        if chosen:
            painter.setBrush(colour)
            left = room.right() - BAR if mirrored else room.left()
            painter.drawRoundedRect(QRectF(left, room.top(), BAR, room.height()), 2, 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def name_in(row: QRect, *, mirrored: bool) -> QRect:
    """Return where in a row its name stands."""
    before = BAR + 2 * BESIDE + SWATCH - 4
    return row.adjusted(BESIDE, 0, -before, 0) if mirrored else row.adjusted(before, 0, -BESIDE, 0)


def _swatch_in(row: QRect, *, mirrored: bool) -> QRectF:
    left = row.right() - BAR - BESIDE - SWATCH + 4 if mirrored else row.left() + BAR + BESIDE - 4
    return QRectF(left, row.center().y() - SWATCH / 2 + 0.5, SWATCH, SWATCH)


def _draw_swatch(painter: QPainter, room: QRectF, colour: QColor, brush: QBrush, *, square: bool) -> None:
    """Draw a dot, or a square for the reference: colour is not alone."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(brush)
    painter.setBrushOrigin(QPointF(room.topLeft()))
    if square:
        painter.drawRoundedRect(room, 2, 2)
    else:
        painter.drawEllipse(room)
