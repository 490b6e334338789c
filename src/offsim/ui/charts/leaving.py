"""Marks where a line leaves the frame of a chart whose axis stands still: an arrow at the edge, and how far it goes."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pyqtgraph as pg

from offsim.language import Language
from offsim.ui.charts.figures import Line
from offsim.ui.charts.plot import Plot
from offsim.ui.style import CAPTION, Theme, sized
from offsim.ui.text_size import grown

ROOMY = 360
"""In a narrower chart the words would lie over what is drawn, and the arrow and the value stand alone."""
Extreme = tuple[float, int]
"""A value, and its year."""


class Leaving:
    """Belongs to one chart; marks the highest and the lowest of all that lies beyond its frame, and else nothing."""

    def __init__(self, plot: Plot, language: Language, theme: Theme) -> None:
        self._plot, self._language = plot, language
        self._marks: dict[str, pg.TextItem] = {}
        self._words = {
            "▲": language.translate("Chart", "▲ {value}, beyond the frame"),
            "▼": language.translate("Chart", "▼ {value}, beyond the frame"),
        }
        self._font, self._theme = sized(plot.font(), CAPTION), theme

    def show_lines(self, lines: Iterable[Line], low: float, top: float, decimals: int) -> None:
        """Mark what of the lines lies above ``top`` or below ``low``."""
        points = [
            point for line in lines for point in zip(line.values, line.years, strict=True) if math.isfinite(point[0])
        ]
        self._mark("▲", max([(top, 0), *points]), top, decimals)
        self._mark("▼", min([(low, 0), *points]), low, decimals)

    def clear(self) -> None:
        """Mark nothing: the axis fits again."""
        for mark in self._marks.values():
            mark.setVisible(False)

    @property
    def text(self) -> str:
        """What is said at the edges, empty where nothing leaves."""
        return "\n".join(mark.toPlainText() for mark in self._marks.values() if mark.isVisible())

    def _mark(self, arrow: str, found: Extreme, edge: float, decimals: int) -> None:
        value, year = found
        if value == edge:
            if arrow in self._marks:
                self._marks[arrow].setVisible(False)
            return
        if arrow not in self._marks:
            self._marks[arrow] = self._new_mark(below=arrow == "▼")
        mark = self._marks[arrow]
        mark.setVisible(True)
        words = self._words[arrow] if self._plot.width() >= grown(ROOMY) else f"{arrow} {{value}}"
        mark.setText(words.format(value=self._language.number(value, decimals)))
        mark.setPos(year, edge)

    def _new_mark(self, *, below: bool) -> pg.TextItem:
        mark = pg.TextItem(color=self._theme.text, anchor=(1, 1 if below else 0), fill=self._theme.base)
        mark.setFont(self._font)
        return self._plot.area.add(mark, 40)
