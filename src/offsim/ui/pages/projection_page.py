"""The first page: the answer in a sentence, a card for each target, turnover and jobs, and the numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offsim.analysis.target_status import target_statuses
from offsim.language import Language
from offsim.model.study import Study
from offsim.report.sentence import answer
from offsim.report.uncertainty_words import joint_words
from offsim.session.snapshot import Snapshot
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.chart_legend import ChartLegend
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.figures import Axis, Chart, Dots, chart_of, chart_title, key_to_dots
from offsim.ui.flow_row import FlowRow, SideBySide
from offsim.ui.pages.chart_choices import ChartChoices, Kept
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.page import LEAST_CHART, Page
from offsim.ui.pages.table_choices import tables_of
from offsim.ui.pages.target_card import Likelihood, TargetCard
from offsim.ui.plain_text import give_tip
from offsim.ui.splitter import Splitter
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, GRID, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice


def likelihood_of(snapshot: Snapshot, target: str) -> Likelihood | None:
    """Return how likely the scenario shown reaches a target, None where only lines are shown."""
    found = snapshot.ensemble
    return Likelihood(found.probability[target], found.histogram[target]) if found else None


def drawings(shown: Snapshot, language: Language, theme: Theme, kept: Kept | None) -> Iterator[Drawing | None]:
    """Draw the charts of a page one after the other, without the page; None is the end of a step.

    ``kept`` is what its charts show; None is what those of a new page do.
    """
    choices = ChartChoices(shown.scenarios.study, language)
    if kept is not None:
        choices.resume(kept)
    for axis in choices.axes:
        yield None
        chart = _chart(axis, language, theme)
        yield None
        figures = chart_of(shown, axis, language, theme)
        chart.show_chart(figures)
        chart.caption = key_to_dots([figures], language)
        yield chart.keyed()


class ProjectionPage(Page):
    """Shows a snapshot of the whole country."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self.language, self.theme = language, theme
        self._question = StableLabel(wraps=True)
        self._answer = AnswerLabel(lines=2)
        self.roomy.connect(self._answer.show_roomy)
        self._cards: list[TargetCard] = []
        self._card_row = FlowRow()
        self._joint, self._odds = StableLabel(wraps=True), StableLabel(wraps=True)
        self._legend = ChartLegend(language, theme)
        self._dots: list[tuple[Dots, ...]] = []
        self._dots_told = ""
        self._choice, self._tables = Choice(), tables_of(study)
        title = language.translate("ProjectionPage", "Figures by year")
        self.table = FiguresTable("figures", title, language)
        self._shown = ChartChoices(study, language)
        self.charts = tuple(_chart(axis, language, theme) for axis in self._shown.axes)
        self.pictures = self.scales = self.charts
        self._lay_out()
        self.choices = (self._choice, self._splitter)
        self._shown.chosen.connect(self._choose_charts)
        self._choice.currentIndexChanged.connect(lambda _: self._show_table())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show charts and cards of another snapshot."""
        super().show_snapshot(snapshot)
        drawn = [chart_of(snapshot, chart.axis, self.language, self.theme) for chart in self.charts]
        for chart, figures in zip(self.charts, drawn, strict=True):
            chart.show_chart(figures)
        self._tell_of_dots(drawn)
        self.show_cards(snapshot)
        self._legend.show_charts(drawn, self._dots_told)
        question = self.language.isolated(self.language.say(snapshot.scenarios.study.question))
        self._question.show_text(question, self.theme.faint)

    def follow(self) -> None:
        """Show the sentences and the table."""
        shown = self._snapshot
        if shown is None:
            return
        self._answer.show_text(answer(shown.active, shown.scenarios.targets, self.language))
        self._show_chances(shown)
        self._show_table()

    def kept(self) -> object:
        """Return what the charts show, and the table, and how they share the room."""
        return self._shown.kept(), super().kept()

    def resume(self, kept: tuple[Kept, Mapping[str, object]]) -> None:
        """Show the same."""
        charts, choices = kept
        self._shown.resume(charts)
        super().resume(choices)

    def _tell_of_dots(self, drawn: list[Chart]) -> None:
        """Say below the charts which shape stands for which perimeter, where it is no longer as before."""
        dots = [figures.dots for figures in drawn]
        if dots == self._dots:
            return
        self._dots, self._dots_told = dots, key_to_dots(drawn, self.language)
        for chart, figures in zip(self.charts, drawn, strict=True):
            chart.caption = key_to_dots([figures], self.language)

    def _choose_charts(self) -> None:
        for chart, axis in zip(self.charts, self._shown.axes, strict=True):
            if axis != chart.axis:
                chart.show_axis(axis, chart_title(axis, self.language))
        self.asked.emit()

    def show_cards(self, snapshot: Snapshot) -> None:
        """Show a card for each target that is watched."""
        found = target_statuses(snapshot.active, snapshot.scenarios.targets)
        while len(self._cards) < len(found):
            self._cards.append(TargetCard(snapshot.scenarios.study, self.language, self.theme))
            self._cards[-1].show_roomy(self.is_roomy)
            self.roomy.connect(self._cards[-1].show_roomy)
            self._card_row.add(self._cards[-1], stretch=1)
            self._order_cards()
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(found))
            if place < len(found):
                card.show_target(found[place], likelihood_of(snapshot, found[place].target.key), plain=snapshot.plain)
        least = max((card.least for card in self._cards[: len(found)]), default=0)
        for card in self._cards:
            card.be_narrow_below(least)

    def _order_cards(self) -> None:
        """Let the Tab key come to the cards where they stand, before the charts."""
        row = self._card_row
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing after what the key does not stop at
        for before, after in pairwise([row, *self._cards]):
            QWidget.setTabOrder(before, after)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _show_chances(self, snapshot: Snapshot) -> None:
        """Show how likely all targets are reached at once, and how often another scenario is exceeded."""
        words = joint = ""
        if shown := snapshot.ensemble:
            from offsim.report.odds import odds  # noqa: PLC0415  (not needed to start)

            scenarios, ensembles = snapshot.scenarios, snapshot.ensembles
            others = (
                (other.name, ensembles[other.key]) for other in scenarios.told_apart if other.key != scenarios.active
            )
            words = odds(shown, others, self.language)
            joint = joint_words(shown, scenarios.targets, self.language)
        self._joint.setVisible(not snapshot.plain and len(snapshot.scenarios.targets) > 1)
        for line, told, colour in ((self._joint, joint, ""), (self._odds, words, self.theme.faint)):
            line.show_text(told, colour)
            give_tip(line, told)  # which the line may have no room for

    def _show_table(self) -> None:
        if self._snapshot:
            rows = self._tables[self._choice.currentIndex()].rows(self._snapshot, self.language)
            self.table.show_rows(self._snapshot.scenarios.study.years, rows)

    def _lay_out(self) -> None:
        language = self.language
        self._answer.setObjectName("answer")
        self._odds.setObjectName("odds")
        self._joint.setObjectName("joint")
        for text in (self._odds, self._joint):
            scaled(text, CAPTION)
        self._question.setObjectName("question")
        for choice in self._tables:
            self._choice.addItem(language.say(choice.label))
        self._choice.setObjectName("figures_choice")
        self._choice.setAccessibleName(language.translate("ProjectionPage", "What the table shows"))
        splitter = self._splitter = Splitter(Qt.Orientation.Vertical, self.language)
        splitter.setObjectName("projection_parts")
        splitter.addWidget(self._charts())
        splitter.addWidget(self._figures())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([480, 236])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._question)
        layout.addWidget(self._answer)
        layout.addWidget(self._card_row)
        layout.addWidget(self._joint)
        layout.addWidget(splitter, 1)

    def _charts(self) -> QWidget:
        area = QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(2)
        column.addWidget(self._shown)
        column.addWidget(SideBySide(self.charts, grown(LEAST_CHART)), 1)
        column.addWidget(self._legend)
        column.addWidget(self._odds)
        return area

    def _figures(self) -> QWidget:
        area = QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(0, GRID // 2, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.table, 1)
        area.setMinimumHeight(grown(110))
        return area


def _chart(axis: Axis, language: Language, theme: Theme) -> ProjectionChart:
    return ProjectionChart(f"chart:{axis.outcome}", chart_title(axis, language), axis, language, theme)
