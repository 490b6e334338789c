"""Text that has too little room for one line: wrapped, as it is drawn from the right too, or shortened."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintDevice, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from offsim.model.characters import isolated
from offsim.report.amounts import kept_together

WRAPPED = Qt.TextFlag.TextWordWrap.value
UNITS = "utf-16-le"
SURELY_ENOUGH = 40
"""A line of so many letters has room for any number with its unit."""


class WithUnits(QStyledItemDelegate):
    """Writes the items of a list so that no line of one ends between a number and its unit."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Keep them together."""
        super().initStyleOption(option, index)
        option.text = kept_together(option.text)


def to_wrap(words: str, metrics: QFontMetrics, width: float) -> str:
    """Return words so that no line ends between a number and its unit, unless one line has no room for the two."""
    kept = kept_together(words)
    if width >= SURELY_ENOUGH * metrics.averageCharWidth():
        return kept
    widest = max(metrics.horizontalAdvance(piece) for piece in kept.split(" "))
    return kept if widest <= width else words.replace("\N{NO-BREAK SPACE}", " ")


def shortened(words: str, metrics: QFontMetrics, width: float, *, right_to_left: bool) -> str:
    """Return as much of words as has room on one line, the mark of what is missing where they would have gone on."""
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width))
    return shown if shown == words else isolated(shown, right_to_left=right_to_left)


def draw_wrapped(painter: QPainter, room: QRect | QRectF, flags: int, words: str, *, right_to_left: bool) -> None:
    """Draw words in a room, each line up to where lines begin, as ``to_wrap`` has them."""
    words = to_wrap(words, painter.fontMetrics(), room.width())
    lines = broken(words, painter.font(), room.width(), painter.device()) if right_to_left else words
    painter.drawText(room, flags | WRAPPED, lines)


def broken(words: str, font: QFont, width: float, device: QPaintDevice | None = None) -> str:
    """Return words that run from the right with the ends of lines that Qt would put at a width, without the spaces.

    Qt moves each line that runs from the right to the left by the space it ends in.
    """
    return "\n".join(line for paragraph in words.split("\n") for line in _lines(paragraph, font, width, device))


def _lines(words: str, font: QFont, width: float, device: QPaintDevice | None) -> Iterator[str]:
    layout = QTextLayout(words, font, device) if device else QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    units = words.encode(UNITS)  # Qt counts in these
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        yield units[start : start + 2 * line.textLength()].decode(UNITS).rstrip(" ")
    layout.endLayout()
