"""Sets formulas: places letters, fractions, indices and sums, and paints them in the colour of the text."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from offsim.ui.fonts import LATIN
from offsim.ui.help.formula_parts import SPACED, Fraction, Letters, Part, Row, Scripted, Tall, parsed

SMALLER, LARGER = 0.72, 1.5
DROP, RISE = 0.18, 0.42
"""How far indices go below and above the line, in heights of a capital letter's font."""
LARGE = {"Σ"}
BEGINNINGS = {",", "(", "["}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something painted at a place: words in a font, a line or bracket where there is a shape."""

    x: float
    y: float
    words: str = ""
    font: QFont | None = None
    shape: QPainterPath | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """What is set, from its start on the line of the text: width, heights above and below, and what is painted."""

    width: float
    above: float
    below: float
    marks: tuple[Mark, ...] = ()

    def at(self, x: float, y: float) -> tuple[Mark, ...]:
        """Return what is painted, further on."""
        return tuple(Mark(mark.x + x, mark.y + y, mark.words, mark.font, mark.shape) for mark in self.marks)


def formula_image(notation: str, font: QFont, colour: str, ratio: float) -> QImage:
    """Return a formula as a picture whose line lies as high above its edge as that of words beside it in a font.

    Raises:
        ValueError: the notation is wrong.
    """
    box = _set_row(parsed(notation), _of_formulas(font))
    metrics = QFontMetricsF(font)
    above, below = max(box.above, metrics.ascent()), max(box.below, metrics.descent())
    image = QImage(ceil((box.width + 2) * ratio), ceil((above + below) * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for mark in box.at(1, above):
        _paint(painter, mark, colour)
    painter.end()
    return image


def _of_formulas(font: QFont) -> QFont:
    """Return the font of formulas: Latin in every language."""
    result = QFont(font)
    result.setFamilies([LATIN])
    return result


def _paint(painter: QPainter, mark: Mark, colour: str) -> None:
    if mark.font is not None:
        painter.setFont(mark.font)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(mark.x, mark.y), mark.words)
    elif mark.shape is not None:
        painter.setPen(QPen(QColor(colour), 1.2))
        painter.drawPath(mark.shape.translated(mark.x, mark.y))


def _set_row(row: Row, font: QFont) -> Box:
    x, above, below = 0.0, 0.0, 0.0
    marks: list[Mark] = []
    for before, part in zip((None, *row), row, strict=False):
        box = _set(part, font)
        room = QFontMetricsF(font).height() * 0.2 if _joins(before, part) else 0.0
        marks += box.at(x + room, 0)
        x += box.width + 2 * room
        above, below = max(above, box.above), max(below, box.below)
    return Box(x, above, below, tuple(marks))


def _joins(before: Part | None, part: Part) -> bool:
    """Say whether a part is a sign between two others; a minus that nothing stands before is one of a number."""
    begins = isinstance(before, Letters) and before.words in BEGINNINGS
    return isinstance(part, Letters) and part.words in SPACED and before is not None and not begins


def _set(part: Part, font: QFont) -> Box:
    if isinstance(part, Letters):
        return _set_letters(part, font)
    if isinstance(part, Fraction):
        return _set_fraction(part, font)
    if isinstance(part, Tall):
        return _set_tall(part, font)
    base = _set(part.base, font)
    large = isinstance(part.base, Letters) and part.base.words in LARGE
    return _set_limits(part, base, font) if large else _set_scripts(part, base, font)


def _set_letters(part: Letters, font: QFont) -> Box:
    font = _sized(font, LARGER if part.words in LARGE else 1.0)
    font.setItalic(part.slanted)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(part.words) + (metrics.height() * 0.04 if part.slanted else 0.0)
    width += metrics.height() * 0.12 if len(part.words) > 1 or part.words in {",", *LARGE} else 0.0
    drop = metrics.descent() * 0.4 if part.words in LARGE else 0.0
    marks = (Mark(0, drop, part.words, font),)
    return Box(width, metrics.ascent() - drop, metrics.descent() + drop, marks)


def _set_fraction(part: Fraction, font: QFont) -> Box:
    over, under = _set_row(part.over, font), _set_row(part.under, font)
    metrics = QFontMetricsF(font)
    axis, width, side = metrics.xHeight() * 0.55, max(over.width, under.width), metrics.height() * 0.15
    line = QPainterPath(QPointF(0, 0))
    line.lineTo(width, 0)
    marks = (
        *over.at(side + (width - over.width) / 2, -axis - over.below - 1),
        *under.at(side + (width - under.width) / 2, -axis + under.above + 1),
        Mark(side, -axis, shape=line),
    )
    above, below = over.above + over.below + axis + 1, under.above + under.below - axis + 1
    return Box(width + 2 * side, above, below, marks)


def _set_tall(part: Tall, font: QFont) -> Box:
    inner = _set_row(part.inner, font)
    high, side = inner.above + inner.below, QFontMetricsF(font).height() * 0.25
    marks = (
        Mark(side * 0.3, -inner.above, shape=_bracket(side * 0.5, high, left=True)),
        *inner.at(side, 0),
        Mark(side * 1.2 + inner.width, -inner.above, shape=_bracket(side * 0.5, high, left=False)),
    )
    return Box(inner.width + 2 * side, inner.above, inner.below, marks)


def _bracket(width: float, high: float, *, left: bool) -> QPainterPath:
    path = QPainterPath()
    room = QRectF(0 if left else -width, 0, 2 * width, high)
    path.arcMoveTo(room, 100 if left else 80)
    path.arcTo(room, 100 if left else 80, 160 if left else -160)
    return path


def _set_scripts(part: Scripted, base: Box, font: QFont) -> Box:
    small, height = _sized(font, SMALLER), QFontMetricsF(font).height()
    lower, upper = _set_row(part.lower, small), _set_row(part.upper, small)
    down, up = height * DROP, height * RISE
    marks = (*base.marks, *lower.at(base.width, down), *upper.at(base.width, -up))
    above = max(base.above, upper.above + up if part.upper else 0.0)
    below = max(base.below, down + lower.below * 0.6 if part.lower else 0.0)
    return Box(base.width + max(lower.width, upper.width), above, below, marks)


def _set_limits(part: Scripted, base: Box, font: QFont) -> Box:
    small = _sized(font, SMALLER)
    lower, upper = _set_row(part.lower, small), _set_row(part.upper, small)
    width = max(base.width, lower.width, upper.width)
    high, low = base.above * 0.82, base.below * 0.75
    marks = (
        *base.at((width - base.width) / 2, 0),
        *lower.at((width - lower.width) / 2, low + lower.above * 0.85),
        *upper.at((width - upper.width) / 2, -high - upper.below),
    )
    above = high + upper.above + upper.below if part.upper else base.above
    below = low + lower.above * 0.85 + lower.below if part.lower else base.below
    return Box(width + QFontMetricsF(font).height() * 0.1, above, below, marks)


def _sized(font: QFont, size: float) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * size)
    return result
