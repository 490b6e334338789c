"""A row of a tornado: a bar and the words around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from offsim.analysis.rank import Bar
from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import Theme
from offsim.ui.text_size import drawn

THICK = 13
"""How thick a bar is in a row of the least height."""
SIDE, AFTER, APART = 11, 6, 14
"""A square of the legend, what lies between it and its word, and between two words, in pixels."""
UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
KEY = (
    QT_TRANSLATE_NOOP("Tornado", "lever at its 10th percentile"),
    QT_TRANSLATE_NOOP("Tornado", "at its 90th"),
)
"""What the two tints of a bar are, the low end of a lever first."""
LIGHT = 90
"""How opaque the lighter tint is."""


@dataclass(frozen=True, slots=True)
class TornadoRow:
    """A bar with its lever's label, the words at its two ends, and what it says to those who ask for it."""

    bar: Bar
    label: str
    low: str
    high: str
    spoken: str

    @property
    def ends(self) -> tuple[str, str]:
        """The words left and right of the bar: outcomes rise to the right, whichever end of the lever makes them."""
        return (self.low, self.high) if self.bar.at_low <= self.bar.at_high else (self.high, self.low)


def draw_bar(
    painter: QPainter, bar: Bar, line: float, x_of: Callable[[float], float], middle: float, thick: float, theme: Theme
) -> tuple[float, float]:
    """Draw a bar from the ``line``'s value, half as thick where both ends are on one side; return its ends, in pixels.

    ``x_of`` gives the place of an outcome; where the lever first raises, then lowers it, a clasp says so.
    """
    one_side = (bar.at_low - line) * (bar.at_high - line) > 0
    for outcome, high in ((bar.at_low, False), (bar.at_high, True)):
        top = middle if one_side and high else middle - thick / 2
        left, right = sorted((x_of(line), x_of(outcome)))
        tint(painter, theme.accent, high=high)
        painter.drawRect(QRectF(left, top, right - left, thick / 2 if one_side else thick))
    left, right = x_of(bar.least), x_of(bar.greatest)
    if not bar.monotone:
        painter.setPen(QPen(QColor(theme.warn), 2))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for x in (left, right):
            painter.drawLine(QPointF(x, middle - thick / 2), QPointF(x, middle + thick / 2))
    return left, right


def draw_ends(painter: QPainter, row: QRectF, left: float, right: float, ends: tuple[str, str]) -> None:
    """Write the words at the ends of a bar, up to ``left`` and from ``right`` on."""
    before, after = QRectF(0, row.top(), left, row.height()), QRectF(right, row.top(), row.right(), row.height())
    painter.drawText(before, UPRIGHT | Qt.AlignmentFlag.AlignRight, ends[0])
    painter.drawText(after, UPRIGHT | Qt.AlignmentFlag.AlignLeft, ends[1])


def tint(painter: QPainter, accent: str, *, high: bool) -> None:
    """Have the bar drawn next that tells of a lever's high end, or of its low one."""
    colour = QColor(accent)
    painter.setPen(QPen(colour, 1))
    colour.setAlpha(255 if high else LIGHT)
    painter.setBrush(colour)


def legend_width(metrics: QFontMetrics, language: Language) -> float:
    """Return how wide the legend is, in pixels."""
    return sum(drawn(SIDE) + AFTER + metrics.horizontalAdvance(language.say(word)) for word in KEY) + APART


def draw_legend(painter: QPainter, room: QRectF, language: Language, theme: Theme, *, folded: bool) -> None:
    """Say which tint is the low end of a lever, and which its high end: in a line as ``room``, ``folded`` in two."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side, start = drawn(SIDE), 0.0
    for word, high in zip(map(language.say, KEY), (False, True), strict=True):
        left = room.right() - start - side if mirrored else room.left() + start
        tint(painter, theme.accent, high=high)
        painter.drawRect(QRectF(left, room.center().y() - side / 2, side, side))
        start += side + AFTER
        painter.setPen(QColor(theme.faint))
        painter.drawText(
            room.adjusted(0, 0, -start, 0) if mirrored else room.adjusted(start, 0, 0, 0), FLAGS[mirrored], word
        )
        start += painter.fontMetrics().horizontalAdvance(word) + APART
        if folded:
            room, start = room.translated(0, room.height()), 0.0


def draw_choice(painter: QPainter, room: QRectF, theme: Theme, *, focused: bool) -> None:
    """Draw the ground of the row that is chosen, with a ring where it has the focus."""
    ground = QColor(theme.line)
    ground.setAlpha(LIGHT)
    painter.setPen(QPen(QColor(theme.accent), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(room.adjusted(1, 0.5, -1, -0.5), 3, 3)
