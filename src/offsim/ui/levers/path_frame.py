"""Where years and values lie on a small drawing of a lever by year: a column a year, years and numbers to the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from offsim.model.paths import Path
from offsim.model.study import Lever

MARGIN = 0.15
"""How much of the plausible range is shown on either side of it."""


class Frame(NamedTuple):
    """``room`` in pixels holds a column for each of ``years`` and the values from ``low`` to ``high``, these above."""

    room: QRectF
    years: range
    low: float
    high: float

    @property
    def column(self) -> float:
        """How wide the column of a year is, in pixels."""
        return self.room.width() / len(self.years)

    def x_of(self, year: int) -> float:
        """Return the middle of a year's column."""
        return self.room.left() + (year - self.years.start + 0.5) * self.column

    def y_of(self, value: float) -> float:
        """Return how far down a value lies; one beyond the ends is shown at the end."""
        part = min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
        return self.room.bottom() - part * self.room.height()

    def year_at(self, x: float) -> int:
        """Return the year whose column is nearest."""
        place = int((x - self.room.left()) // self.column)
        return self.years[min(max(place, 0), len(self.years) - 1)]

    def value_at(self, y: float) -> float:
        """Return the value at a height, beyond the ends too."""
        return self.low + (self.room.bottom() - y) / self.room.height() * (self.high - self.low)


def range_shown(lever: Lever, path: Path) -> tuple[float, float]:
    """Return the values a drawing ends at: some way beyond the plausible ones, within the bounds, none left out."""
    least, most = lever.plausible
    beyond = max((most - least) * MARGIN, lever.step)
    wanted = (lever.default.value, *path.values())
    low = max(min(least, *wanted) - beyond, lever.low)
    high = min(max(most, *wanted) + beyond, lever.high)
    return (low, high) if low < high else (low - lever.step, high + lever.step)


def step_line(frame: Frame, values: Path, years: range) -> QPainterPath:
    """Return the line through the values of some years: level in each year's column, upright between columns."""
    line = QPainterPath()
    for year in years:
        y, half = frame.y_of(values[year]), frame.column / 2
        start = QPointF(frame.x_of(year) - half, y)
        line.lineTo(start) if line.elementCount() else line.moveTo(start)
        line.lineTo(frame.x_of(year) + half, y)
    return line
