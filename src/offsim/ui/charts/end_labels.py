"""Names of lines, at their ends or above them: in the colour of text, beside a piece of the line that is meant."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import pyqtgraph as pg
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGraphicsLineItem

from offsim.ui.charts.figures import Line
from offsim.ui.charts.pens import STYLES, pen
from offsim.ui.plain_text import give_tip

SWATCH, AFTER, LEAST_SWATCH = 16, 4, 2.5
"""The length of the piece of line, what lies between it and the name, and its least width, in pixels."""
MARGIN, ROUNDING = 16, 2
LEAST_ROOM, MOST_ROOM = 64, 0.4
"""What names may take: so many pixels at least, and that part of a chart at most."""
BESIDE_ROOM, APART = 0.34, 10
"""The part of a chart's width from which on names stand above the years, and what lies between two there."""


class EndLabel(pg.TextItem):
    """The name of one line, with a swatch before it."""

    def __init__(self, colour: str, font: QFont) -> None:
        self._swatch: QGraphicsLineItem | None = None
        super().__init__(color=colour, anchor=(0, 0.5))
        self.setFont(font)
        self._swatch = QGraphicsLineItem(AFTER, 0, AFTER + SWATCH, 0, self)
        self.updateTextPos()

    def show_line(self, line: Line, name: str) -> None:
        """Name a line; ``name`` is as much of its name as has room."""
        if self.toPlainText() != name:
            self.setText(name)
            give_tip(self, "" if name == line.label else line.label)
        drawn = pen(line.colour, max(line.width, LEAST_SWATCH), STYLES[line.pattern])
        if self._swatch is not None and self._swatch.pen() != drawn:
            self._swatch.setPen(drawn)

    @property
    def swatch(self) -> QGraphicsLineItem | None:
        """The piece of the line before the name."""
        return self._swatch

    def updateTextPos(self) -> None:
        """Leave room for the swatch."""
        super().updateTextPos()
        self.textItem.moveBy(SWATCH + AFTER, 0)


def room_for(lines: Iterable[Line], metrics: QFontMetrics, width: int) -> int:
    """Return how many pixels the names of lines take on a chart of a width: what they need, as far as there is."""
    return round(min(max(_needed(lines, metrics), LEAST_ROOM), max(width * MOST_ROOM, LEAST_ROOM)))


def rows_above(lines: Sequence[Line], metrics: QFontMetrics, width: int, across: int) -> Sequence[Sequence[Line]]:
    """Return rows of lines that are named above the years, ``across`` pixels wide; none where names stand at the ends.

    At the ends, names would take too much of a chart that is narrow for them, and the longest would still be cut.
    """
    if _needed(lines, metrics) <= max(width * BESIDE_ROOM, LEAST_ROOM):
        return ()
    rows: list[list[Line]] = []
    room = 0
    for line in reversed(lines):
        wide = width_above(line, metrics)
        if not rows or wide - APART > room:
            rows.append([])
            room = across
        rows[-1].append(line)
        room -= wide
    return rows


def width_above(line: Line, metrics: QFontMetrics) -> int:
    """Return how many pixels a name takes in a row, with what keeps it apart from the next."""
    return SWATCH + 3 * AFTER + metrics.horizontalAdvance(line.label) + ROUNDING + APART


def _needed(lines: Iterable[Line], metrics: QFontMetrics) -> int:
    widest = max((metrics.horizontalAdvance(line.label) for line in lines), default=0) + ROUNDING
    return widest + SWATCH + AFTER + MARGIN


def line_height(metrics: QFontMetrics, pixels: float, low: float, top: float) -> float:
    """Return how high a line of text is, in the unit of an axis from ``low`` to ``top`` that is so many pixels high."""
    return metrics.height() * (top - low) / max(pixels, 1.0)


def spread_out(lines: Iterable[Line], low: float, top: float, line_height: float) -> Mapping[str, float]:
    """Return where names stand, by the key of their lines: at the ends, pushed apart where these lie close."""
    ends = sorted((line.values[-1] if math.isfinite(line.values[-1]) else low, line.key) for line in lines)
    places, lowest = [], low - line_height / 2
    for value, _ in ends:
        lowest = max(value, lowest + line_height)
        places.append(lowest)
    highest = top + line_height / 2
    for number in reversed(range(len(places))):
        highest = places[number] = min(places[number], highest - line_height)
    return {key: place for (_, key), place in zip(ends, places, strict=True)}
