"""Which charts there are to be explained, and the way from each to how it is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.ui.style import Theme


class ExplainedCharts(QObject):
    """Gives charts a button, from ``begin`` on: the first painting of the window does without.

    ``help_wanted`` asks for a topic of the help, such as ``seek``, or a section of one, such as ``seek#read``.
    """

    help_wanted = Signal(str)

    def __init__(self, window: QWidget, language: Language, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._language, self._theme = window, language, theme
        self._begun = False
        self._waiting: list[tuple[QWidget, Callable[[], None]]] = []

    def begin(self) -> None:
        """Put a button on every chart that waits for one, and on those to come at once."""
        self._begun = True
        for chart, explain in self._waiting:
            self._put_button(chart, explain)
        self._waiting.clear()

    def explains(self, page: str, chart: object) -> Callable[[], None]:
        """Take care of a chart of a page (key); return what says how it is read."""
        assert isinstance(chart, QWidget)  # noqa: S101  (as every chart is, which no protocol can say)
        explain = partial(self._explain, page, chart)
        if self._begun:
            self._put_button(chart, explain)
        else:
            self._waiting.append((chart, explain))
        return explain

    def _put_button(self, chart: QWidget, explain: Callable[[], None]) -> None:
        from offsim.ui.charts.help_button import ChartHelpButton  # noqa: PLC0415  (not needed to start)

        ChartHelpButton(chart, self._language, self._theme).clicked.connect(lambda _=False: explain())

    def _explain(self, page: str, chart: QWidget) -> None:
        from offsim.ui.help.chart_card import ChartCard, link_of_chart  # noqa: PLC0415  (not needed to start)

        link = link_of_chart(page, chart.objectName())
        card = ChartCard(link, chart.accessibleName(), self._language, self._theme, self._window, self.help_wanted.emit)
        card.pop_up(chart)
