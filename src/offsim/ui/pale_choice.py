"""What is chosen in a table or list is pale while the keys go elsewhere: the accent is for where they go."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from offsim.ui.mixed_colour import mixed

PALE = 0.22
"""How much of the accent is in it."""


def show_focus(option: QStyleOptionViewItem, view: QWidget | None) -> None:
    """Give a row of a view the colours of the choice, pale where neither it nor what is in it has the focus."""
    now = QApplication.focusWidget()
    if view is None or now is view or (now and view.isAncestorOf(now)):
        return
    own, colours, roles = view.palette(), option.palette, QPalette.ColorRole
    pale = mixed(own.color(roles.Highlight), PALE, own.color(roles.Base))
    colours.setColor(roles.Highlight, pale)
    colours.setColor(roles.HighlightedText, colours.color(roles.Text))
    option.palette = colours
