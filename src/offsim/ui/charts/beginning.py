"""Marks on a chart where the projection begins: a fine line after the last year that is observed, with a word to it."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt

from offsim.language import Language
from offsim.ui.charts.pens import pen
from offsim.ui.style import CAPTION, Theme, sized


class Beginning:
    """Belongs to one chart; stands above its years, low, where lines and targets seldom are."""

    def __init__(self, plot: pg.PlotWidget, language: Language, theme: Theme) -> None:
        self._language = language
        self._known: int | None = None
        self._line = pg.InfiniteLine(angle=90, pen=pen(theme.faint, 1.0, Qt.PenStyle.DotLine))
        self._label = pg.TextItem(color=theme.faint, anchor=(0, 1))
        self._label.setFont(sized(self._label.textItem.font(), CAPTION))
        for item in (self._line, self._label):
            item.setZValue(4)
            item.setVisible(False)
            plot.getPlotItem().addItem(item, ignoreBounds=True)

    def show_year(self, known: int | None) -> None:
        """Mark the year after the last ``known`` one as the first that is projected; with None mark nothing."""
        if known == self._known:
            return
        self._known = known
        for item in (self._line, self._label):
            item.setVisible(known is not None)
        if known is not None:
            self._line.setValue(known)
            self._label.setText(self.text)
            self._label.setPos(known, 0)

    @property
    def text(self) -> str:
        """What the mark says, empty where there is none."""
        if self._known is None:
            return ""
        return self._language.translate("Chart", "projected from {year}").format(year=self._known + 1)
