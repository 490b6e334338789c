"""What is chosen in a table or list is pale while the keys go elsewhere: the accent is for where they go."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from offsim.ui.mixed_colour import mixed

PALE = 0.22
"""How much of the accent is in it."""


def show_focus(option: QStyleOptionViewItem, view: QWidget | None) -> None:
    """Give a row of a view the colours of the choice, pale where neither it nor what is in it has the focus."""
    now, roles = QApplication.focusWidget(), QPalette.ColorRole
    if view is None or now is view or (now and view.isAncestorOf(now)):
        if option.state & QStyle.StateFlag.State_Selected and not option.icon.isNull():
            option.icon = _in_colour(option.icon, option.palette.color(roles.HighlightedText))
        return
    own, colours = view.palette(), option.palette
    pale = mixed(own.color(roles.Highlight), PALE, own.color(roles.Base))
    colours.setColor(roles.Highlight, pale)
    colours.setColor(roles.HighlightedText, colours.color(roles.Text))
    option.palette = colours


def _in_colour(plain: QIcon, colour: QColor) -> QIcon:
    """Return a plain icon in another colour, whether what it stands in is chosen or not."""
    result = QIcon()
    for size in plain.availableSizes():
        pixmap = plain.pixmap(size)
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), colour)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            result.addPixmap(pixmap, mode)
    return result
