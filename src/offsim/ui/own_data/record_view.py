"""Beside the table: the outcome as it was observed and is projected, and what the record says of its economy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from offsim.analysis.hindcast import fit
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.report.questions.hindcast import hindcast_sentence
from offsim.session.snapshot import Snapshot
from offsim.ui.arrow_keys import PushButton
from offsim.ui.charts.figures import axis_of, chart_title, key_to_dots
from offsim.ui.charts.observed_chart import ObservedChart, observed_chart_of
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, scaled


class RecordView(QWidget):
    """A chart for each outcome, made when it is first shown; ``chart_made`` tells of it.

    ``hindcast_wanted`` asks for the page that looks back.
    """

    hindcast_wanted = Signal()
    chart_made = Signal(object)

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._charts: dict[str, ObservedChart] = {}
        self._stack = QStackedWidget()
        self._key, self._hindcast = StableLabel(lines=2), StableLabel(lines=3)
        self._button = PushButton(language.translate("DataPage", "Historical data"))
        self._lay_out()
        self._hindcast.show_text(self._fitted())

    def show_outcome(self, outcome: str, snapshot: Snapshot) -> None:
        """Show an outcome (key of the national ones) under the scenario shown."""
        chart = self._chart(outcome)
        self._stack.setCurrentWidget(chart)
        shown = snapshot.scenarios.active_scenario
        name = self._language.say(snapshot.scenarios.shown(shown.key).name)
        named = (shown.key, name, self._theme.scenario(shown.colour))
        drawn = observed_chart_of(snapshot.active, chart.axis, named, self._language)
        chart.show_chart(drawn)
        chart.caption = key_to_dots([drawn], self._language)
        self._key.show_text(chart.caption, self._theme.faint)

    @property
    def charts(self) -> tuple[ObservedChart, ...]:
        """The charts made so far, the one that is seen first."""
        seen = self._stack.currentWidget()
        return tuple(sorted(self._charts.values(), key=lambda chart: chart is not seen))

    def _chart(self, outcome: str) -> ObservedChart:
        if outcome not in self._charts:
            axis, language = axis_of(outcome), self._language
            title = chart_title(axis, language)
            chart = ObservedChart(f"chart:own_{outcome}", title, axis, language, self._theme)
            self._charts[outcome] = chart
            self._stack.addWidget(chart)
            self.chart_made.emit(chart)
        return self._charts[outcome]

    def _fitted(self) -> str:
        """Return what fits the record in the study's own perimeter, to its first economy."""
        try:
            found = fit(self._study, self._study.economies[0].key, (self._study.perimeter,))
        except Problem as problem:
            return self._language.explain(problem)
        return hindcast_sentence(found, self._language)

    def _lay_out(self) -> None:
        self._key.setObjectName("own_key")
        self._hindcast.setObjectName("own_hindcast")
        self._button.setObjectName("own_to_hindcast")
        self._button.clicked.connect(self.hindcast_wanted)
        for label in (self._key, self._hindcast):
            scaled(label, CAPTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._key)
        layout.addWidget(self._hindcast)
        layout.addWidget(self._button)
