"""Axes that write numbers and years as the planner's language does."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from offsim.language import Language
from offsim.ui.charts.rounding import round_step
from offsim.ui.text_size import grown

PIXELS_BETWEEN_TICKS = 34
PIXELS_A_YEAR = 38
LINE = 12


class Axis(pg.AxisItem):
    """An axis that writes numbers as they are, and has its name, where it has one, in the middle."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def _updateLabel(self) -> None:
        """Place another name, which pyqtgraph leaves where the one before began; do without where there is none.

        An empty one would be marked up ten times before an axis is first seen.
        """
        if self.labelText:
            super()._updateLabel()
            self.resizeEvent()
        else:
            self.update()


class NumberAxis(Axis):
    """An axis in a language: vertical, or along the "bottom"; ``whole`` numbers, such as years, go ungrouped."""

    def __init__(self, language: Language, side: str = "left") -> None:
        super().__init__(side)
        self._language = language
        self.whole = False

    def boundingRect(self) -> QRectF:
        """Leave room for the first and the last number, which stand half outside the plot."""
        if self.orientation == "bottom":
            return QRectF(super().boundingRect()).adjusted(-LINE, 0, LINE, 0)
        return QRectF(super().boundingRect()).adjusted(0, -LINE, 0, LINE)

    def resizeEvent(self, event: object = None) -> None:
        """Let a name that is wider than the axis below begin before it: the help stands beyond its end."""
        super().resizeEvent(event)
        if self.orientation == "bottom" and (over := self.label.boundingRect().width() - self.width()) > 0:
            self.label.setX(-over)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Put round ticks from zero to the end, no closer than text needs."""
        step = round_step((high - low) * grown(PIXELS_BETWEEN_TICKS) / max(size, 1.0))
        step = max(step, 1.0) if self.whole else step
        return [(step, [step * number for number in range(math.ceil(low / step), int(high / step + 1e-9) + 1)])]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        """Write the ticks with the decimals their spacing needs."""
        if self.whole:
            return [self._language.exact(value) for value in values]
        decimals = max(0, math.ceil(-math.log10(spacing))) if spacing > 0 else 0
        return [self._language.number(value, decimals) for value in values]


class YearAxis(Axis):
    """A horizontal axis with whole years, as many as there is room for."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.last_year = 9999

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Put a tick on every year, or on every second, third, and so on."""
        years = range(math.ceil(low), min(math.floor(high), self.last_year) + 1)
        every = max(1, math.ceil(grown(PIXELS_A_YEAR) * (high - low) / max(size, 1.0)))
        return [(every, [float(year) for year in years if (self.last_year - year) % every == 0])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Write years without separators."""
        return [str(round(value)) for value in values]
