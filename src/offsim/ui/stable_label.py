"""Text that changes with every lever step without asking the window to lay itself out again, as a label would."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.ui.wrapped_text import WRAPPED, draw_wrapped, shortened, to_wrap

ALIGN = Qt.AlignmentFlag
FLAGS = {
    right: ((ALIGN.AlignRight if right else ALIGN.AlignLeft) | ALIGN.AlignAbsolute | ALIGN.AlignVCenter).value
    for right in (False, True)
}
LEAST_WIDTH = 60


class StableLabel(QWidget):
    """Shows a text on as many lines as it was given room for; one line is shortened, more are wrapped.

    Where the wrapped text, or one that is awaited, needs more lines than that, it asks for them; one that ``wraps`` may
    begin with one.
    """

    def __init__(self, lines: int = 1, *, wraps: bool = False) -> None:
        super().__init__()
        self._wraps = wraps or lines > 1
        self._lines = self._lines_needed = lines
        self._text, self._colour, self._awaited = "", "", ""
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what is shown."""
        return self._text

    def keep_room_for(self, awaited: str) -> None:
        """Have the lines that a text takes that is still to come, so that nothing moves when it does."""
        self._awaited = awaited
        self._ask_once_told()

    def show_text(self, words: str, colour: str = "") -> None:
        """Show a text, in a colour (#rrggbb) or the palette's."""
        if (words, colour) != (self._text, self._colour):
            self._text, self._colour = words, colour
            self.setAccessibleName(words)
            self._ask_once_told()
            self.update()

    def ask_for_lines(self) -> None:
        """Ask for as many lines as the text takes, wrapped."""
        if not self._wraps or self.width() < LEAST_WIDTH:
            return
        needed = max(self._lines, self._taken_by(self._text), self._taken_by(self._awaited) if self._awaited else 0)
        if needed != self._lines_needed:
            self._lines_needed = needed
            self.updateGeometry()

    def _ask_once_told(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):  # else its room is yet to be told
            self.ask_for_lines()

    def _taken_by(self, words: str) -> int:
        across = QRect(0, 0, self.width(), 10_000)
        metrics = self.fontMetrics()
        height = metrics.boundingRect(across, WRAPPED, to_wrap(words, metrics, self.width())).height()
        return round(height / metrics.lineSpacing())

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines, and no width."""
        return QSize(0, self.fontMetrics().lineSpacing() * self._lines_needed + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.ask_for_lines()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        if self._colour:
            painter.setPen(QColor(self._colour))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        flags = FLAGS[mirrored]
        if not self._wraps:
            room = self.contentsRect()
            words = shortened(self._text, self.fontMetrics(), room.width(), right_to_left=mirrored)
            painter.drawText(room, flags, words)
        else:
            draw_wrapped(painter, self.rect(), flags, self._text, right_to_left=mirrored)
        painter.end()
