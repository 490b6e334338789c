"""Reads one year of a chart: a thin line, and beside it what every curve and observation has there."""

from __future__ import annotations

import math
from functools import cached_property

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from offsim.language import Language
from offsim.model.outcomes import BY_SITE, OUTCOMES
from offsim.model.units import UNITS
from offsim.ui.announcing import describe
from offsim.ui.charts.figures import Axis, Chart
from offsim.ui.charts.pens import pen
from offsim.ui.charts.plot import LEAST_TITLE, Plot
from offsim.ui.plain_text import PlainLabel
from offsim.ui.style import CAPTION, Theme, scaled

APART = 8


class YearReader:
    """Belongs to one chart."""

    def __init__(self, plot: Plot, language: Language, theme: Theme) -> None:
        self._plot, self._language = plot, language
        self._decimals, self._unit = 0, ""
        self._chart: Chart | None = None
        self._year: int | None = None
        self._theme = theme

    @property
    def text(self) -> str:
        """What is read, empty where nothing is."""
        return "" if self._year is None else self._reading.text()

    @cached_property
    def _cursor(self) -> pg.InfiniteLine:
        return self._plot.area.add(pg.InfiniteLine(angle=90, pen=pen(self._theme.faint)))

    @cached_property
    def _reading(self) -> PlainLabel:
        theme, reading = self._theme, PlainLabel(parent=self._plot)
        reading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        reading.setStyleSheet(
            f"background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; padding: 4px;"
        )
        scaled(reading, CAPTION)
        return reading

    def show_axis(self, axis: Axis) -> None:
        """Read numbers of another axis: in its unit, with a digit more."""
        self._decimals, self._unit = axis.decimals + 1, unit_of(axis, self._language)

    def show_chart(self, chart: Chart) -> None:
        """Read the same year in other figures."""
        self._chart = chart
        if self._year is not None:
            self._read(self._year)

    def step(self, by: int) -> None:
        """Read the year before or after; the last where none is read yet."""
        if self._chart:
            year = self._chart.last_year if self._year is None else self._year + by
            self.point_at(min(max(year, self._chart.first_year), self._chart.last_year))

    def go_to_end(self, *, last: bool) -> None:
        """Read the last year, or the first."""
        if self._chart:
            self.point_at(self._chart.last_year if last else self._chart.first_year)

    def point_at(self, year: int | None) -> None:
        """Read a year; none where it is not on the chart."""
        if self._chart is None or year is None or not self._chart.first_year <= year <= self._chart.last_year:
            year = None
        if year == self._year:
            return
        self._year = year
        self._cursor.setVisible(year is not None)
        self._reading.setVisible(year is not None)
        if year is None:
            self._plot.setAccessibleDescription(self._plot.summary)
        else:
            self._cursor.setValue(year)
            self._read(year)

    def _read(self, year: int) -> None:
        self._reading.setText(
            "\n".join([self._language.joined(", ", filter(None, (str(year), self._unit))), *self._rows(year)])
        )
        describe(self._plot, self._reading.text())
        self.place()

    def place(self) -> None:
        """Stand beside the year that is read, within the chart, wrapped where that is narrower."""
        if (year := self._year) is None:
            return
        self._reading.setWordWrap(False)
        self._reading.adjustSize()
        if self._reading.width() > (room := self._plot.width()):
            self._reading.setWordWrap(True)
            self._reading.resize(room, self._reading.heightForWidth(room))
        x = self._plot.mapFromScene(self._plot.box.mapViewToScene(QPointF(year, 0))).x()
        left = x - self._reading.width() - APART if x > self._plot.width() / 2 else x + APART
        self._reading.move(max(0, left), round(max(LEAST_TITLE, self._plot.area.title_height)))

    def _rows(self, year: int) -> list[str]:
        if self._chart is None:
            return []
        named = self._language.translate("Chart", "{name}: {value}")
        rows = [
            named.format(
                name=line.label, value=self._language.number(line.values[line.years.index(year)], self._decimals)
            )
            for line in reversed(self._chart.lines)
            if year in line.years
        ]
        low, _, median, _, high = self._fan_in(year)
        if not math.isclose(low, high):  # as where a year was observed
            spread = self._language.translate("Chart", "90 % of simulations from {low} to {high}, median {median}")
            fields = {"low": low, "high": high, "median": median}
            rows.append(spread.format_map({k: self._language.number(v, self._decimals) for k, v in fields.items()}))
        observed = self._language.translate("Chart", "observed, {perimeter}: {value}")
        return rows + [
            observed.format(perimeter=dots.label, value=self._language.number(value, self._decimals))
            for dots in self._chart.dots
            for point, value in zip(dots.years, dots.values, strict=True)
            if point == year
        ]

    def _fan_in(self, year: int) -> tuple[float, ...]:
        """Return the fan's levels in a year; all the same where there is none."""
        fan = self._chart.fan if self._chart else None
        found = fan is not None and year in fan.years
        return tuple(level[fan.years.index(year)] for level in fan.levels) if found and fan else (0.0,) * 5


def unit_of(axis: Axis, language: Language) -> str:
    """Return the unit of the values of an axis, as short as it is written."""
    unit = (BY_SITE if axis.by_site else OUTCOMES)[axis.outcome].unit
    in_thousands = {
        "jobs": language.translate("Chart", "thousand jobs"),
        "m²": language.translate("Chart", "thousand m²"),
    }
    return in_thousands[unit] if axis.divisor > 1 else language.say(UNITS[unit].symbol)
