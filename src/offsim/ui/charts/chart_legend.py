"""The legend below charts: the parts of the fan, and the shapes of what was observed, on one line or on two."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from offsim.language import Language
from offsim.ui.charts.fan_key import FanKey
from offsim.ui.charts.figures import Chart
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, scaled

APART = 16


class ChartLegend(QWidget):
    """Shows the key to a fan, and beside or below it that to observed points."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fan, self._observed = FanKey(language, theme), StableLabel(wraps=True)
        scaled(self._observed, CAPTION)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self._fan)
        self._row.addWidget(self._observed, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_charts(self, charts: list[Chart], observed: str) -> None:
        """Tell of the fans of charts, all of one scenario, and what shapes of observed points stand for."""
        fan = next((chart.fan for chart in charts if chart.fan), None)
        if fan:
            self._fan.show_colour(fan.colour)
        if self._fan.isHidden() is not bool(fan) and observed == self._observed.text():
            return
        self._fan.setVisible(bool(fan))
        self._observed.show_text(observed, self._theme.faint)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._fan.fold(folded=self._fan.width_of(()) > self.width())
        words = self._observed.fontMetrics().horizontalAdvance(self._observed.text())
        beside = self._fan.isHidden() or self._fan.sizeHint().width() + APART + words <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
