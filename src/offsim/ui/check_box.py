"""A box to tick that grows with text, and is ticked by a press anywhere on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter

from offsim.ui.flat_style import LEAST_TARGET
from offsim.ui.text_size import grown

MARK, BETWEEN = 15, 6
WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextShowMnemonic


class CheckBox(QCheckBox):
    """A check box; Qt's own takes no press above or below its words, and its mark has one size."""

    def sizeHint(self) -> QSize:
        """Return the room for mark and words."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self.text())
        beside = BETWEEN + words.width() + 2 if self.text() else 0
        return QSize(max(grown(MARK) + 2 + beside, LEAST_TARGET), max(words.height(), grown(MARK) + 2, LEAST_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Take a press anywhere."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark, and the words after it."""
        painter, option, size = QStylePainter(self), QStyleOptionButton(), grown(MARK)
        self.initStyleOption(option)
        room = self.rect()
        mark = QRect(1, (room.height() - size) // 2, size, size)
        option.rect = QStyle.visualRect(self.layoutDirection(), room, mark)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        words = QStyle.visualRect(self.layoutDirection(), room, room.adjusted(1 + size + BETWEEN, 0, 0, 0))
        role = QPalette.ColorRole.WindowText
        painter.drawItemText(words, WORDS.value, self.palette(), self.isEnabled(), self.text(), role)
        painter.end()
