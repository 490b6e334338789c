"""What the bands and lines of a fan stand for, in the colour of the scenario it is of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.language import Language
from offsim.ui.charts.fan import INNER, OUTER
from offsim.ui.charts.figures import ACTIVE_WIDTH
from offsim.ui.mixed_colour import mixed
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import CAPTION, Theme, scaled

SWATCH, SWATCH_HEIGHT = 20, 10
AFTER, BETWEEN = 5, 11
FULL = 255
MEDIAN_WIDTH = 1.0


class FanKey(QWidget):
    """Shows a swatch and a word for each part of a fan, one after the other."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._theme, self._colour, self._folded = theme, theme.text, False
        self._words = (
            language.translate("Chart", "90 % band"),
            language.translate("Chart", "50 % band"),
            language.translate("Chart", "median"),
            language.translate("Chart", "central projection"),
        )
        scaled(self, CAPTION)
        self.setObjectName("fan_key")
        self.setAccessibleName(language.joined(" · ", self._words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.resize(self.sizeHint())

    def show_colour(self, colour: str) -> None:
        """Take the colour (#rrggbb) of a fan."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def fold(self, *, folded: bool) -> None:
        """Take two lines, or one."""
        if folded is not self._folded:
            self._folded = folded
            self.updateGeometry()
            self.update()

    def beside_margin(self, margin: int) -> None:
        """Keep a margin at its left, as on a picture."""
        self.setContentsMargins(margin, 0, 0, 0)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for one line, or for the two it is folded to."""
        lines = (self._words[:2], self._words[2:]) if self._folded else (self._words,)
        wide = max(map(self.width_of, lines))
        return QSize(self.contentsMargins().left() + wide, len(lines) * self._line)

    def width_of(self, words: Sequence[str]) -> int:
        """Return how wide some of its parts are, side by side; without any, all of them."""
        words = words or self._words
        return sum(map(self.fontMetrics().horizontalAdvance, words)) + len(words) * (SWATCH + AFTER + BETWEEN)

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colour of small words."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.faint))
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw it at its own size, the words with the painter's pen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        begin = 0 if mirrored else self.contentsMargins().left()
        ink, used, top = painter.pen(), begin, 0
        for place, words in enumerate(self._words):
            if self._folded and place == len(self._words) // 2:
                used, top = begin, self._line
            wide = self.fontMetrics().horizontalAdvance(words)
            left = self.width() - used - SWATCH if mirrored else used
            self._draw_swatch(
                painter, QRectF(left, top + (self._line - SWATCH_HEIGHT) / 2, SWATCH, SWATCH_HEIGHT), place
            )
            left = left - AFTER - wide if mirrored else left + SWATCH + AFTER
            painter.setPen(ink)
            painter.drawText(QRectF(left, top, wide + 1, self._line), FLAGS[mirrored], words)
            used += SWATCH + AFTER + wide + BETWEEN

    def _draw_swatch(self, painter: QPainter, room: QRectF, place: int) -> None:
        """Draw the wider band, the narrower one in it, the median, or the line itself."""
        outer = mixed(self._colour, OUTER / FULL, self._theme.base)
        inner = mixed(self._colour, INNER / FULL, outer)
        if place < 2:
            painter.fillRect(room, (outer, inner)[place])
            return
        painter.setPen(QPen(QColor(self._colour), (MEDIAN_WIDTH, ACTIVE_WIDTH)[place - 2]))
        painter.drawLine(QLineF(room.left(), room.center().y(), room.right(), room.center().y()))
