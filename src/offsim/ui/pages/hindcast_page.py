"""The page that looks back: the record over the projection, what fits it, whether that tells, and the bands' worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout

from offsim.analysis.coverage import OUTCOMES, Coverage, coverage
from offsim.analysis.fitted_scenario import fitted_scenario
from offsim.analysis.hindcast import Fit, Pair, fit, pairs
from offsim.analysis.observed_series import observed, observed_perimeters, overlay
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
from offsim.ui.arrow_keys import PushButton
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.figures import JOBS_AXIS, TURNOVER_AXIS, Axis, Chart, key_to_dots, symbols_of
from offsim.ui.charts.fit_chart import FitChart
from offsim.ui.charts.observed_chart import ObservedChart, observed_chart_of
from offsim.ui.flow_row import FlowRow, SideBySide
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page import LEAST_CHART, Page
from offsim.ui.plain_text import PlainLabel
from offsim.ui.splitter import Splitter
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

TYPICAL = 10
"""A count as wide as most."""


def observed_charts(language: Language, theme: Theme) -> Iterator[ObservedChart]:
    """Make the charts of the record one after the other."""
    made = partial(ObservedChart, language=language, theme=theme)
    yield made("chart:observed_turnover", language.translate("Chart", "Turnover, bn MAD"), TURNOVER_AXIS)
    yield made("chart:observed_jobs", language.translate("Chart", "Jobs, thousand"), JOBS_AXIS)


def drawings(shown: Snapshot, language: Language, theme: Theme, _: object) -> Iterator[Drawing | None]:
    """Draw the charts of a new page one after the other, without the page; None is the end of a step."""
    study = shown.scenarios.study
    drawn = _observed(shown, (TURNOVER_AXIS, JOBS_AXIS), language, theme)
    caption = key_to_dots(drawn, language)
    for chart, figures in zip(observed_charts(language, theme), drawn, strict=True):
        yield None
        chart.show_chart(figures)
        chart.caption = caption
        yield chart.keyed()
    economy, perimeters = study.economies[0], (_first(study),)
    yield None
    fitted = FitChart("chart:fit", language, theme)
    yield None
    found = _fitted(study, economy.key, perimeters)
    fitted.show_fit(
        pairs(study, economy.key, perimeters),
        symbols_of(study),
        found if isinstance(found, Fit) else None,
        language.say(economy.label),
    )
    fitted.caption = caption
    yield fitted


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
        self._make = PushButton(language.translate("HindcastPage", "Create scenario from estimates"))
        self.charts = tuple(observed_charts(language, theme))
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
        drawn = _observed(snapshot, [chart.axis for chart in self.charts], self._language, self._theme)
        for chart, figures in zip(self.charts, drawn, strict=True):
            chart.show_chart(figures)
        for part in self.pictures:
            part.caption = key_to_dots(drawn, self._language)
        told = (key_to_dots(drawn, self._language), perimeters_sentence(overlay(snapshot.active), self._language))
        self._perimeters_told.show_text(" · ".join(filter(None, told)), self._theme.faint)
        if snapshot.scenarios.seed != self._seed:
            self._seed, self._coverage_due = snapshot.scenarios.seed, True
            self._counting.stop()
            self._coverage.keep_room_for(_awaited(self._study, self._language))
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
        self._pairs, found = pairs(self._study, economy, perimeters), _fitted(self._study, economy, perimeters)
        self._found = found if isinstance(found, Fit) else None
        if isinstance(found, Fit):
            self._conclusion.show_text(hindcast_sentence(found, self._language))
        else:
            self._conclusion.show_text(self._language.explain(found), self._theme.warn)
        self._make.setEnabled(self._found is not None)
        symbols = symbols_of(self._study)
        self.fit_chart.show_fit(self._pairs, symbols, self._found, self._economy.currentText())
        self.fit_chart.setAccessibleDescription(self._conclusion.text())
        self.table.show_table(pairs_table(self._study, economy, self._pairs, self._language, self._found))

    def _show_coverage(self, covered: tuple[Coverage, ...]) -> None:
        self._coverage.show_text(coverage_sentence(covered, self._language))
        self._coverage.keep_room_for("")

    def _tell_progress(self, done: int, whole: int) -> None:
        words = self._language.translate("HindcastPage", "Observed points within the bands: calculating… {part}")
        part = per_cent(self._language.number(100 * done / whole), self._language)
        self._coverage.show_text(words.format(part=part), self._theme.faint)

    def _refuse(self, problem: Problem) -> None:
        self._coverage.show_text(self._language.explain(problem), self._theme.bad)
        self._coverage.keep_room_for("")

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
        known = _known(study)
        for key in known:
            self._perimeters.addItem(language.say(study.perimeters[key].label), (key,))
        if len(known) > 1:
            self._perimeters.addItem(language.translate("HindcastPage", "All perimeters together"), tuple(known))
        self._perimeters.setCurrentIndex(known.index(_first(study)))

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
        splitter = Splitter(Qt.Orientation.Vertical, language)
        splitter.addWidget(SideBySide(self.charts, grown(LEAST_CHART)))
        splitter.addWidget(SideBySide((self.fit_chart, self.table), grown(LEAST_CHART), (1, 2)))
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._conclusion)
        layout.addWidget(self._coverage)
        layout.addWidget(choices)
        layout.addWidget(splitter, 1)
        layout.addWidget(self._perimeters_told)


def _observed(shown: Snapshot, axes: Sequence[Axis], language: Language, theme: Theme) -> list[Chart]:
    """Return what the charts of the record show, one an axis."""
    scenario = shown.scenarios.shown(shown.scenarios.active)
    named = (scenario.key, language.say(scenario.name), theme.scenario(scenario.colour))
    return [observed_chart_of(shown.active, axis, named, language) for axis in axes]


def _fitted(study: Study, economy: str, perimeters: tuple[str, ...]) -> Fit | Problem:
    """Return what fits the record, or why nothing does."""
    try:
        return fit(study, economy, perimeters)
    except Problem as problem:
        return problem


def _known(study: Study) -> Sequence[str]:
    """Return the perimeters (keys) whose turnover was observed; that of the study where there are none."""
    return observed_perimeters(study, "turnover") or [study.perimeter]


def _first(study: Study) -> str:
    """Return the perimeter (key) that is chosen at first."""
    return study.perimeter if study.perimeter in _known(study) else _known(study)[0]


def _awaited(study: Study, language: Language) -> str:
    """Return a sentence as long as that of what is yet to be counted."""
    later = [key for key in OUTCOMES if len(observed(study, key, study.perimeter)) > 1]
    return coverage_sentence([Coverage(study.perimeter, key, TYPICAL, TYPICAL, TYPICAL) for key in later], language)


def _counted(study: Study, seed: int, watch: Watch) -> tuple[Coverage, ...]:
    return coverage(study, seed, stop=watch.stop, progress=watch.progress)
