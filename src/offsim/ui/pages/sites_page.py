"""The page of places: what a scenario means for a region or a park, in turnover, jobs, offices and land."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.outcomes import BY_SITE
from offsim.model.study import Study
from offsim.report.measure_words import label_with_unit
from offsim.report.site_words import elsewhere, site_answer
from offsim.session.snapshot import Snapshot
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.figures import FLOOR_AXIS, LAND_AXIS, SITE_JOBS_AXIS, SITE_TURNOVER_AXIS, site_chart_of
from offsim.ui.flow_row import SideBySide
from offsim.ui.pages.figures_table import FiguresRow, FiguresTable
from offsim.ui.pages.page import LEAST_CHART, Page
from offsim.ui.splitter import Splitter
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import Theme
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice


def site_charts(language: Language, theme: Theme) -> Iterator[ProjectionChart]:
    """Make the charts one after the other."""
    made = partial(ProjectionChart, language=language, theme=theme)
    yield made("chart:site_turnover", language.translate("Chart", "Turnover, bn MAD"), SITE_TURNOVER_AXIS)
    yield made("chart:site_jobs", language.translate("Chart", "Jobs, thousand"), SITE_JOBS_AXIS)
    yield made("chart:floor_need", language.translate("Chart", "Floor space needed, thousand m²"), FLOOR_AXIS)
    yield made("chart:land_need", language.translate("Chart", "Land needed, ha"), LAND_AXIS)


def drawings(shown: Snapshot, language: Language, theme: Theme, _: object) -> Iterator[Drawing | None]:
    """Draw the charts of a new page one after the other, without the page; None is the end of a step."""
    study = shown.scenarios.study
    place = [site.key for site in study.sites].index(study.density_site)
    for chart in site_charts(language, theme):
        yield None
        _show(chart, shown, place, language, theme)
        yield chart.keyed()


class SitesPage(Page):
    """Shows one site of a snapshot at a time."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._site = Choice()
        for site in study.sites:
            self._site.addItem(language.say(site.label), site.key)
        self._site.setCurrentIndex(self._site.findData(study.density_site))
        self._answer = AnswerLabel(lines=3)
        self.roomy.connect(self._answer.show_roomy)
        self._elsewhere = StableLabel(wraps=True)
        self.charts = tuple(site_charts(language, theme))
        self.table = FiguresTable(
            "site_figures", language.translate("SitesPage", "Figures of the site by year"), language
        )
        self.pictures = self.scales = self.charts
        self._lay_out()
        self.choices = (self._site,)
        self._site.currentIndexChanged.connect(lambda _: self.asked.emit())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the charts of another snapshot."""
        super().show_snapshot(snapshot)
        for chart in self.charts:
            _show(chart, snapshot, self._site.currentIndex(), self._language, self._theme)

    def follow(self) -> None:
        """Show the sentences and the table."""
        if not self._snapshot:
            return
        place, projection = self._site.currentIndex(), self._snapshot.active
        self._answer.show_text(site_answer(projection, place, self._language))
        self._elsewhere.show_text(elsewhere(projection, place, self._language), self._theme.faint)
        rows = [
            FiguresRow(
                label_with_unit(outcome, self._language),
                tuple(outcome.values(projection)[place].tolist()),
                outcome.decimals,
            )
            for outcome in BY_SITE.values()
        ]
        self.table.show_rows(self._snapshot.scenarios.study.years, rows)

    def _lay_out(self) -> None:
        self._site.setObjectName("site")
        self._site.setAccessibleName(self._language.translate("SitesPage", "Site"))
        self._answer.setObjectName("site_answer")
        self._elsewhere.setObjectName("elsewhere")
        area = QWidget()
        rows = QVBoxLayout(area)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for pair in (self.charts[:2], self.charts[2:]):
            rows.addWidget(SideBySide(pair, grown(LEAST_CHART)))
        splitter = Splitter(Qt.Orientation.Vertical, self._language)
        splitter.addWidget(area)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 1)
        self.table.setMinimumHeight(90)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._site, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._answer)
        layout.addWidget(self._elsewhere)
        layout.addWidget(splitter, 1)


def _show(chart: ProjectionChart, shown: Snapshot, place: int, language: Language, theme: Theme) -> None:
    """Show a site, by its place among them, in a chart."""
    chart.show_chart(site_chart_of(shown, chart.axis, place, language, theme))
    chart.caption = language.say(shown.scenarios.study.sites[place].label)
