"""The page that ranks what is uncertain: a tornado that follows the hand, and Sobol indices once the hand rests.

Of a large study the tornado, too, waits for the hand to rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from offsim.analysis.measures import Measure, measure_in
from offsim.analysis.rank import NOISE, SHOCK, Bar, Indices, sobol_indices, tornado
from offsim.ensemble.slices import is_large
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES, national_outcomes
from offsim.model.problems import Problem
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.report.labels import full_name
from offsim.report.measure_words import label_with_unit, measure_name
from offsim.report.questions.rank import bar_words, end_words, indices_table, tornado_table
from offsim.report.rank_words import rank_sentence
from offsim.session.schedule import DEAR_MS
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch, Worker
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.charts.tornado import ROW, Tornado
from offsim.ui.charts.tornado_row import TornadoRow
from offsim.ui.flow_row import FlowRow
from offsim.ui.pages.answer_table import NOTHING, AnswerTable
from offsim.ui.pages.page import Page, calculating
from offsim.ui.plain_text import PlainLabel
from offsim.ui.splitter import Splitter
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice

FIRST_OUTCOME = "turnover"
LEAST_DRAWING = 150
"""How much of the bars is seen at least, in pixels: five of them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is ranked: all that is uncertain about a measure in a scenario, over the draws of a seed."""

    study: Study
    scenario: Scenario
    projection: Projection
    seed: int
    of: Measure

    def is_like(self, other: Asked | None) -> bool:
        """Say whether another question has the same answer."""
        if other is None or self.study is not other.study or self.scenario is not other.scenario:
            return False
        return (self.seed, self.of) == (other.seed, other.of)


class RankPage(Page):
    """Ranks for one outcome in one year, which the planner chooses."""

    every_ms = DEAR_MS

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._asked: Asked | None = None
        self._indices: Indices | None = None
        self._title = ""
        self._bars_at_once = self._bars_due = self._indices_due = False
        self._outcome, self._year = Choice(), Choice()
        self._answer, self._reading = AnswerLabel(lines=3), StableLabel(lines=2)
        self.roomy.connect(self._answer.show_roomy)
        self._state = StableLabel(wraps=True)
        self.drawing = Tornado("tornado", language, theme)
        self._area = QScrollArea()
        title = language.translate("RankPage", "Shares of the variance, per cent")
        self.table = AnswerTable("indices", title, language)
        self._drawing, self._ranking = Worker(self), Worker(self)
        self.pictures = self.scales = (self.drawing,)
        self._lay_out()
        self.choices = (self._outcome, self._year)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether something that is shown is not up to date yet."""
        return self._bars_due or self._indices_due or self._drawing.busy or self._ranking.busy

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take another snapshot, and see whether it asks something else."""
        super().show_snapshot(snapshot)
        scenarios = snapshot.scenarios
        of = Measure(self._outcome.currentData(), self._year.currentData())
        asked = Asked(scenarios.study, scenarios.active_scenario, snapshot.active, scenarios.seed, of)
        if asked.is_like(self._asked):
            return
        self._asked = asked
        self._drawing.stop()
        self._ranking.stop()
        if is_large(self._study):
            self.drawing.show_rows((), 0.0, 0, calculating(self._language))
        self._bars_due = self._indices_due = True
        if self._indices and self._indices.of != of:
            self._show_indices(None)
        self._tell_state()

    def follow(self) -> None:
        """Draw the tornado where another is due, unless that takes long."""
        if self._bars_due and not is_large(self._study):
            self._draw()

    def complete(self) -> None:
        """Draw the tornado at once."""
        if self._bars_due and self._asked is not None:
            self._bars_due = False
            self._drawing.do(partial(_bars, self._asked))

    def rest(self) -> None:
        """Begin to draw a tornado that takes long, and to rank, where others are due."""
        if self._bars_due:
            self._draw()
        if self._asked is not None and self._indices_due:
            self._indices_due = False
            self._ranking.run(partial(_ranked, self._asked))
            self._tell_state()

    def close_down(self) -> None:
        """Stop for good what is still being worked out, and return when no thread is left."""
        self._bars_due = self._indices_due = False
        self._drawing.close()
        self._ranking.close()

    def _draw(self) -> None:
        """Draw the tornado; the first one is worked out elsewhere, because its draws take a moment to prepare."""
        if self._asked is not None:
            self._bars_due = False
            (self._drawing.do if self._bars_at_once else self._drawing.run)(partial(_bars, self._asked))

    def _show_bars(self, bars: tuple[Bar, ...]) -> None:
        asked = self._asked
        if asked is None:
            return
        self._bars_at_once = not is_large(self._study)
        language, outcome = self._language, OUTCOMES[asked.of.outcome]
        if bars:
            empty = language.translate("RankPage", "{measure}: no uncertain lever affects it.")
        else:
            empty = language.translate(
                "RankPage", "No lever has a distribution. Give one to a lever with the drawing beside it."
            )
        line = measure_in(asked.projection, asked.of)
        rows = [_row(asked, bar, language) for bar in bars if bar.moves]
        self.drawing.figures = tornado_table(asked.study, asked.of, [row.bar for row in rows], language)
        self.drawing.caption = self.drawing.figures.title
        self.drawing.show_rows(rows, line, outcome.decimals, empty.format(measure=measure_name(asked.of, language)))

    def _read(self, place: int) -> None:
        """Say what the chosen bar says, or how one is chosen."""
        if place >= 0:
            self._reading.show_text(self.drawing.rows[place].spoken)
            middle = self.drawing.row_rect(place).center().toPoint()
            self._area.ensureVisible(0, middle.y(), 0, 2 * ROW)
            return
        hint = ""
        if self.drawing.rows:
            hint = self._language.translate("RankPage", "Up and Down choose a bar; Enter or a click goes to its lever.")
        self._reading.show_text(hint, self._theme.faint)

    def _show_indices(self, found: Indices | None) -> None:
        self._indices = found
        self._answer.show_text(rank_sentence(self._study, found, self._language) if found else "")
        shown = indices_table(self._study, found, self._language) if found else NOTHING
        self._title = shown.title
        self.table.show_table(shown)
        self._tell_state()

    def _tell_state(self) -> None:
        told = [self._title] if self._title else []
        if self._indices_due or self._ranking.busy:
            told.append(self._language.translate("RankPage", "calculating…"))
        self._state.show_text(" · ".join(told), self._theme.faint)

    def _refuse(self, problem: Problem) -> None:
        self.drawing.show_rows((), 0.0, 0, "")
        self._show_indices(None)
        self._answer.show_text(self._language.explain(problem), self._theme.bad)

    def _take(self, index: QModelIndex) -> None:
        """Go to the lever of a row."""
        if self._indices:
            factor = self._indices.rows[self.table.row_at(index)].factor
            if factor not in (NOISE, SHOCK):
                self.lever_wanted.emit(factor)

    def _connect(self) -> None:
        self._outcome.currentIndexChanged.connect(lambda _: self.asked.emit())
        self._year.currentIndexChanged.connect(lambda _: self.asked.emit())
        self._drawing.done.connect(self._show_bars)
        self._ranking.done.connect(self._show_indices)
        for background in (self._drawing, self._ranking):
            background.failed.connect(self._refuse)
        self.drawing.chosen.connect(self._read)
        self.drawing.lever_wanted.connect(self.lever_wanted)
        self.table.activated.connect(self._take)

    def _lay_out(self) -> None:
        self.setObjectName("page:rank")
        self._answer.setObjectName("rank_answer")
        self._reading.setObjectName("rank_reading")
        self._state.setObjectName("rank_state")
        scaled(self._state, CAPTION)
        self._area.setWidget(self.drawing)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(grown(LEAST_DRAWING))
        splitter = Splitter(Qt.Orientation.Vertical, self._language)
        splitter.addWidget(_stacked((self._area, 1), (self._reading, 0)))
        splitter.addWidget(_stacked((self._state, 0), (self.table, 1)))
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([600, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._choices())
        layout.addWidget(self._answer)
        layout.addWidget(splitter, 1)

    def _choices(self) -> FlowRow:
        language, row = self._language, FlowRow()
        for outcome in national_outcomes(self._study).values():
            self._outcome.addItem(label_with_unit(outcome, language), outcome.key)
        for year in self._study.years[1:]:
            self._year.addItem(str(year), year)
        self._outcome.setCurrentIndex(self._outcome.findData(FIRST_OUTCOME))
        self._year.setCurrentIndex(self._year.findData(self._study.last_year))
        for label, box, name in (
            (language.translate("RankPage", "Factors of"), self._outcome, "rank_outcome"),
            (language.translate("RankPage", "in"), self._year, "rank_year"),
        ):
            heading = PlainLabel(label)
            heading.setBuddy(box)
            box.setObjectName(name)
            row.add(heading, box)
        self._outcome.setAccessibleName(language.translate("RankPage", "Outcome"))
        self._year.setAccessibleName(language.translate("RankPage", "Year"))
        return row


def _stacked(*parts: tuple[QWidget, int]) -> QWidget:
    """Return widgets above one another, each with its stretch."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for part, stretch in parts:
        layout.addWidget(part, stretch)
    return whole


def _row(asked: Asked, bar: Bar, language: Language) -> TornadoRow:
    study, lever = asked.study, asked.study.levers[bar.lever]
    low, high = (end_words(lever, value, language) for value in (bar.low, bar.high))
    return TornadoRow(bar, full_name(study, lever, language), low, high, bar_words(study, asked.of, bar, language))


def _bars(asked: Asked, watch: Watch) -> tuple[Bar, ...]:
    return tornado(asked.study, asked.scenario, asked.of, stop=watch.stop)


def _ranked(asked: Asked, watch: Watch) -> Indices:
    return sobol_indices(asked.study, asked.scenario, asked.of, asked.seed, stop=watch.stop, progress=watch.progress)
