"""The page that looks back: the record over the projection, what fits it, whether that tells, and the bands' worth."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout

from offsim.analysis.coverage import Coverage, coverage
from offsim.analysis.fitted_scenario import fitted_scenario
from offsim.analysis.hindcast import Fit, Pair, fit, pairs
from offsim.analysis.observed_series import observed_perimeters, overlay
from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.scenario_names import ESTIMATED, name_after
from offsim.model.study import Study
from offsim.model.text import text
from offsim.report.coverage_words import coverage_sentence
from offsim.report.questions.hindcast import hindcast_sentence, pairs_table, perimeters_sentence
from offsim.report.uncertainty_words import per_cent
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch, Worker
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.charts.figures import JOBS_AXIS, TURNOVER_AXIS, key_to_dots, symbols_of
from offsim.ui.charts.fit_chart import FitChart
from offsim.ui.charts.observed_chart import ObservedChart, observed_chart_of
from offsim.ui.flow_row import FlowRow, SideBySide
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page import LEAST_CHART, Page
from offsim.ui.plain_text import PlainLabel
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice


class HindcastPage(Page):
    """Shows the scenario of a snapshot under the record; what fits the record depends on the study alone."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._pairs: tuple[Pair, ...] = ()
        self._found: Fit | None = None
        self._seed: int | None = None
        self._coverage_due = False
        self._conclusion = AnswerLabel(lines=2)
        self.roomy.connect(self._conclusion.show_roomy)
        self._perimeters_told, self._coverage = StableLabel(lines=2), StableLabel(lines=2)
        self._counting = Worker(self)
        self._economy, self._perimeters = Choice(), Choice()
        self._make = QPushButton(language.translate("HindcastPage", "Create scenario from estimates"))
        self.charts = (
            ObservedChart(
                "chart:observed_turnover",
                language.translate("Chart", "Turnover, bn MAD"),
                TURNOVER_AXIS,
                language,
                theme,
            ),
            ObservedChart(
                "chart:observed_jobs", language.translate("Chart", "Jobs, thousand"), JOBS_AXIS, language, theme
            ),
        )
        self.fit_chart = FitChart("chart:fit", language, theme)
        self.table = AnswerTable("pairs", language.translate("HindcastPage", "Observed changes of turnover"), language)
        self._fill_choices()
        self.scales, self.pictures = self.charts, (*self.charts, self.fit_chart)
        self._lay_out()
        self.choices = (self._economy, self._perimeters)
        for choice in (self._economy, self._perimeters):
            choice.currentIndexChanged.connect(lambda _: self._fit())
        self._make.clicked.connect(self._make_scenario)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._counting.done.connect(self._show_coverage)
        self._counting.progressed.connect(self._tell_progress)
        self._counting.failed.connect(self._refuse)
        self._fit()

    @property
    def busy(self) -> bool:
        """Whether points are still to be counted."""
        return self._coverage_due or self._counting.busy

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another snapshot under the record."""
        super().show_snapshot(snapshot)
        shown = snapshot.scenarios.active_scenario
        name = snapshot.scenarios.shown(shown.key).name
        named = (shown.key, self._language.say(name), self._theme.scenario(shown.colour))
        drawn = [observed_chart_of(snapshot.active, chart.axis, named, self._language) for chart in self.charts]
        for chart, figures in zip(self.charts, drawn, strict=True):
            chart.show_chart(figures)
        for part in self.pictures:
            part.caption = key_to_dots(drawn, self._language)
        told = (key_to_dots(drawn, self._language), perimeters_sentence(overlay(snapshot.active), self._language))
        self._perimeters_told.show_text(" · ".join(filter(None, told)), self._theme.faint)
        if snapshot.scenarios.seed != self._seed:
            self._seed, self._coverage_due = snapshot.scenarios.seed, True
            self._counting.stop()
            self._tell_progress(0, 1)

    def rest(self) -> None:
        """Begin to count, where that is due: it depends on the study and the draws, on no scenario."""
        if self._coverage_due and self._seed is not None:
            self._coverage_due = False
            self._counting.run(partial(_counted, self._study, self._seed))

    def close_down(self) -> None:
        """Stop for good what is still being worked out, and return when no thread is left."""
        self._coverage_due = False
        self._counting.close()

    def _fit(self) -> None:
        economy, perimeters = self._economy.currentData(), self._perimeters.currentData()
        self._pairs, self._found = pairs(self._study, economy, perimeters), None
        try:
            self._found = fit(self._study, economy, perimeters)
            self._conclusion.show_text(hindcast_sentence(self._found, self._language))
        except Problem as problem:
            self._conclusion.show_text(self._language.explain(problem), self._theme.warn)
        self._make.setEnabled(self._found is not None)
        symbols = symbols_of(self._study)
        self.fit_chart.show_fit(self._pairs, symbols, self._found, self._economy.currentText())
        self.fit_chart.setAccessibleDescription(self._conclusion.text())
        self.table.show_table(pairs_table(self._study, economy, self._pairs, self._language, self._found))

    def _show_coverage(self, covered: tuple[Coverage, ...]) -> None:
        self._coverage.show_text(coverage_sentence(covered, self._language))

    def _tell_progress(self, done: int, whole: int) -> None:
        words = self._language.translate("HindcastPage", "Observed points within the bands: calculating… {part}")
        part = per_cent(self._language.number(100 * done / whole), self._language)
        self._coverage.show_text(words.format(part=part), self._theme.faint)

    def _refuse(self, problem: Problem) -> None:
        self._coverage.show_text(self._language.explain(problem), self._theme.bad)

    def _make_scenario(self) -> None:
        if not (self._found and self._snapshot):
            return
        shown = self._snapshot.scenarios.active_scenario
        made = fitted_scenario(self._study, shown, self._found)
        self.scenario_wanted.emit(
            replace(
                made,
                name=name_after(ESTIMATED, shown.name),
                note=text(self._conclusion.text()),
            )
        )

    def _choose(self, index: QModelIndex) -> None:
        self.fit_chart.choose(self._pairs[self.table.row_at(index)] if index.isValid() else None)

    def _fill_choices(self) -> None:
        study, language = self._study, self._language
        for economy in study.economies:
            self._economy.addItem(language.say(economy.label), economy.key)
        known = observed_perimeters(study, "turnover") or [study.perimeter]
        for key in known:
            self._perimeters.addItem(language.say(study.perimeters[key].label), (key,))
        if len(known) > 1:
            self._perimeters.addItem(language.translate("HindcastPage", "All perimeters together"), tuple(known))
        if study.perimeter in known:
            self._perimeters.setCurrentIndex(known.index(study.perimeter))

    def _lay_out(self) -> None:
        language = self._language
        self.setObjectName("page:hindcast")
        self._conclusion.setObjectName("hindcast_sentence")
        self._coverage.setObjectName("hindcast_coverage")
        self._perimeters_told.setObjectName("hindcast_perimeters")
        scaled(self._perimeters_told, CAPTION)
        choices = FlowRow()
        for name, label, choice in (
            ("hindcast_economy", language.translate("HindcastPage", "Economy"), self._economy),
            ("hindcast_perimeter", language.translate("HindcastPage", "Data of"), self._perimeters),
        ):
            choice.setObjectName(name)
            beside = PlainLabel(label)
            beside.setBuddy(choice)
            choices.add(beside, choice)
        self._make.setObjectName("hindcast_scenario")
        choices.add(self._make, last=True)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(SideBySide(self.charts, grown(LEAST_CHART)))
        splitter.addWidget(SideBySide((self.fit_chart, self.table), grown(LEAST_CHART), (1, 2)))
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._conclusion)
        layout.addWidget(self._coverage)
        layout.addWidget(choices)
        layout.addWidget(splitter, 1)
        layout.addWidget(self._perimeters_told)


def _counted(study: Study, seed: int, watch: Watch) -> tuple[Coverage, ...]:
    return coverage(study, seed, stop=watch.stop, progress=watch.progress)
