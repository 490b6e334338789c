"""Headings of tables: their ground with a hairline, and where lines of wrapped ones end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionHeader

from offsim.report.amounts import kept_together
from offsim.ui.text_size import grown
from offsim.ui.wrapped_text import broken

APART = 16
"""What keeps the headings of rows from figures that begin where they end."""


def draw_heading(painter: QPainter, option: QStyleOption, *, empty: bool) -> None:
    """Draw the ground of a heading, with a hairline below; below the last row nothing is to be ruled off."""
    painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Base))
    if empty and not option.state & QStyle.StateFlag.State_Horizontal:
        return
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Mid), 1.0))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def break_heading(heading: QStyleOptionHeader, painter: QPainter) -> None:
    """End the lines of a heading of a table that is wrapped where Qt would, from the right without the spaces.

    The heading of a row keeps units whole, and apart from figures that begin where it ends.
    """
    if not heading.textAlignment & Qt.TextFlag.TextWordWrap.value:
        return
    of_row = heading.orientation is Qt.Orientation.Vertical
    if of_row:
        heading.text = kept_together(heading.text)
    if heading.direction is Qt.LayoutDirection.RightToLeft:
        wide = heading.rect.width() - (grown(APART) if of_row else 0)
        heading.text = broken(heading.text, painter.font(), wide, painter.device())
