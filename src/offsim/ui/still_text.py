"""Text that changes with every lever step without asking the window to lay itself out again, as a label would."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget


class StillText(QWidget):
    """Shows a text on a fixed number of lines; one line is shortened where it does not fit, more are wrapped."""

    def __init__(self, lines: int = 1, *, at_end: bool = False) -> None:
        super().__init__()
        self._lines, self._at_end = lines, at_end
        self._text, self._colour = "", ""
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what is shown."""
        return self._text

    def show_text(self, words: str, colour: str = "") -> None:
        """Show a text, in a colour (#rrggbb) or the palette's."""
        if (words, colour) != (self._text, self._colour):
            self._text, self._colour = words, colour
            self.setAccessibleName(words)
            self.update()

    def set_ground(self, colour: str) -> None:
        """Stand on a ground of another colour than the window's."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colour))
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines, and no width."""
        return QSize(0, self.fontMetrics().lineSpacing() * self._lines + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        if self._colour:
            painter.setPen(QColor(self._colour))
        if self._lines == 1:
            words = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), self._flags(), words)
        else:
            painter.drawText(self.rect(), self._flags() | Qt.TextFlag.TextWordWrap.value, self._text)
        painter.end()

    def _flags(self) -> int:
        """Return where the text stands, beginning or end following the direction of the layout."""
        right = self._at_end is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return (side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value
