"""The page that says why two scenarios differ: a waterfall by group of levers, or by the levers of one group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from offsim.analysis.explain import OUTLOOK, Attribution, Explanation, explained
from offsim.analysis.measures import Measure
from offsim.ensemble.slices import is_large
from offsim.language import Language
from offsim.model.outcomes import national_outcomes
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.report.labels import group_name
from offsim.report.measure_words import measure_name, measure_unit
from offsim.report.questions.explain import (
    Pair,
    explain_sentence,
    first_pair,
    parts_table,
    waterfall,
    waterfall_inside,
)
from offsim.report.tables import Table
from offsim.session.schedule import DEAR_MS
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch, Worker
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.arrow_keys import PushButton
from offsim.ui.charts.waterfall import Waterfall
from offsim.ui.flow_row import FlowRow
from offsim.ui.pages.answer_table import NOTHING, AnswerTable
from offsim.ui.pages.page import Page, calculating
from offsim.ui.plain_text import PlainLabel
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.wheel import Choice


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be explained, and inside which group of levers (key) if any; ``colours`` (#rrggbb) are of the pair."""

    pair: Pair
    colours: tuple[str, str]
    of: Measure
    group: str | None


class ExplainPage(Page):
    """Explains one outcome in one year, from one scenario to another: at first from the reference to that shown.

    It follows the hand; a large study's difference is explained in the background when the hand rests.
    """

    every_ms = DEAR_MS

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._chosen: list[str | None] = [None, None]
        self._group: str | None = None
        self._asked: Asked | None = None
        self._due = False
        self._one, self._other, self._outcome, self._year = (Choice() for _ in range(4))
        self._answer = AnswerLabel(lines=3)
        self.roomy.connect(self._answer.show_roomy)
        self.drawing = Waterfall(
            "waterfall", language.translate("ExplainPage", "What the difference is made of"), theme
        )
        self._in_bars = StableLabel(wraps=True)
        self.table = AnswerTable(
            "contributions", language.translate("ExplainPage", "What the difference is made of"), language
        )
        self._back = PushButton(language.translate("ExplainPage", "Back to the groups"))
        self._hint = PlainLabel(
            language.translate("ExplainPage", "Click on a bar, or press Enter, to see the levers inside it.")
        )
        self._work = Worker(self)
        self.pictures = self.scales = (self.drawing,)
        self._lay_out()
        self.choices = (self._outcome, self._year)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether what is shown is not the answer yet."""
        return self._due or self._work.busy

    def follow(self) -> None:
        """Explain the difference between the two scenarios as they are now, or say that it takes long."""
        if self._snapshot is None:
            return
        self._offer(self._snapshot)
        of = Measure(self._outcome.currentData(), self._year.currentData())
        pair, reference = self._pair(self._snapshot), self._snapshot.scenarios.reference
        one, other = (self._colour(scenario, scenario.key == reference) for scenario in pair)
        asked = Asked(pair, (one, other), of, self._group)
        if asked == self._asked:
            return
        self._asked = asked
        if not is_large(self._study):
            self._work.do(partial(_explained, self._study, asked))
        else:
            self._due = True
            self._work.stop()
            self._show_nothing(calculating(self._language))

    def rest(self) -> None:
        """Begin to explain what takes long, where it is due."""
        if self._due and self._asked is not None:
            self._due = False
            self._work.run(partial(_explained, self._study, self._asked))

    def complete(self) -> None:
        """Explain at once."""
        self.follow()
        if self._due and self._asked is not None:
            self._due = False
            self._work.do(partial(_explained, self._study, self._asked))

    def kept(self) -> object:
        """Return which two scenarios are compared, in what, and which group is looked into."""
        return super().kept(), tuple(self._chosen), self._group

    def resume(self, kept: Any) -> None:  # noqa: ANN401  (what ``kept`` gave)
        """Compare the same, as far as it is there."""
        choices, chosen, group = kept
        super().resume(choices)
        self._chosen = list(chosen)
        self._group = group if group in {known.key for known in self._study.groups} else None

    def close_down(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._due = False
        self._work.close()

    def _show_nothing(self, told: str) -> None:
        self._answer.show_text(told)
        self.drawing.show_steps(())
        self._show_parts(NOTHING)

    def _show(self, found: Explanation) -> None:
        if self._asked is None:
            return
        pair = self._asked.pair
        if found.inside is None:  # which answers the question without a group as well
            self._group, self._asked = None, replace(self._asked, group=None)
        self._back.setVisible(self._group is not None)
        self._hint.setVisible(self._group is None)
        told = explain_sentence(self._study, pair, found.told, self._language)
        if found.nothing:
            self._show_nothing(told)
            return
        self._answer.show_text(told)
        if self._group is None or found.inside is None:
            self._show_groups(pair, found.groups)
        else:
            self._show_inside(self._group, found.inside)

    def _show_groups(self, pair: Pair, found: Attribution) -> None:
        one, other = (self._language.say(scenario.name) for scenario in pair)
        colours = self._asked.colours if self._asked else ()
        self.drawing.show_steps(waterfall(self._study, found, (one, other), self._language), colours)
        title = self._language.translate("ExplainPage", "By group of levers")
        self._show_parts(parts_table(self._study, title, found, self._language))

    def _colour(self, scenario: Scenario, reference: bool) -> str:
        return self._theme.reference if reference else self._theme.scenario(scenario.colour)

    def _show_inside(self, group: str, found: Attribution) -> None:
        title = group_name(self._study, group, self._language)
        self.drawing.show_steps(waterfall_inside(self._study, found, title, self._language))
        self._show_parts(parts_table(self._study, title, found, self._language))

    def _show_parts(self, parts: Table) -> None:
        self.table.show_table(parts)
        self.table.fit_rows()  # what it does not need, the chart takes
        self.drawing.figures = parts
        self.drawing.caption = words = ""
        if self._asked is not None and parts.rows:
            name, unit = measure_name(self._asked.of, self._language), measure_unit(self._asked.of, self._language)
            words = self._language.translate("Table", "{label}, {unit}").format(label=name, unit=unit)
            self.drawing.caption = self._language.joined(": ", (parts.title, words))
        self._in_bars.show_text(words, self._theme.faint)

    def _pair(self, snapshot: Snapshot) -> Pair:
        """Return the two scenarios chosen; those that are explained first where none is, or it is gone."""
        known, first = {one.key: one for one in snapshot.scenarios.told_apart}, first_pair(snapshot.scenarios)
        one, other = (known.get(chosen or "", known[key]) for chosen, key in zip(self._chosen, first, strict=True))
        return one, other

    def _offer(self, snapshot: Snapshot) -> None:
        """Offer the scenarios there are, by name, and stand at the two that are explained."""
        named = [(self._language.say(scenario.name), scenario.key) for scenario in snapshot.scenarios.told_apart]
        for box, scenario in zip((self._one, self._other), self._pair(snapshot), strict=True):
            if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] != named:
                box.clear()
                for name, key in named:
                    box.addItem(name, key)
            box.setCurrentIndex(box.findData(scenario.key))

    def _choose(self, place: int, box: QComboBox) -> None:
        self._chosen[place] = box.currentData()
        self.asked.emit()

    def _open(self, key: str) -> None:
        """Look into a group of levers, or go to a lever inside one."""
        if self._group is not None:
            self.lever_wanted.emit(key)
        elif key != OUTLOOK:
            self._group = key
            self.asked.emit()

    def _close(self) -> None:
        self._group = None
        self.asked.emit()

    def _connect(self) -> None:
        self._one.activated.connect(lambda _: self._choose(0, self._one))
        self._other.activated.connect(lambda _: self._choose(1, self._other))
        for box in (self._outcome, self._year):
            box.activated.connect(lambda _: self.asked.emit())
        self._work.done.connect(self._show)
        self._work.failed.connect(lambda problem: self._show_nothing(self._language.explain(problem)))
        self.drawing.wanted.connect(self._open)
        self._back.clicked.connect(self._close)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.drawing)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._close)

    def _lay_out(self) -> None:
        language = self._language
        self.setObjectName("page:explain")
        self._answer.setObjectName("explain_answer")
        self._back.setObjectName("explain_back")
        self._in_bars.setObjectName("explain_unit")
        scaled(self._in_bars, CAPTION)
        scaled(self._hint, CAPTION)
        self._hint.setWordWrap(True)
        faint(self._hint, self._theme)
        for outcome in national_outcomes(self._study).values():
            self._outcome.addItem(language.say(outcome.label), outcome.key)
        for year in self._study.years[1:]:
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(self._year.count() - 1)
        top = FlowRow()
        for label, box, name, wide in (
            (language.translate("ExplainPage", "From"), self._one, "explain_one", 2),
            (language.translate("ExplainPage", "to"), self._other, "explain_other", 2),
            (language.translate("ExplainPage", "for"), self._outcome, "explain_outcome", 2),
            (language.translate("ExplainPage", "in"), self._year, "explain_year", 0),
        ):
            heading = PlainLabel(label)
            heading.setBuddy(box)
            box.setObjectName(name)
            top.add(heading, box, stretch=wide)
        self._one.setAccessibleName(language.translate("ExplainPage", "Scenario to start from"))
        self._other.setAccessibleName(language.translate("ExplainPage", "Scenario to compare it with"))
        self._outcome.setAccessibleName(language.translate("RankPage", "Outcome"))
        self._year.setAccessibleName(language.translate("RankPage", "Year"))
        below = QHBoxLayout()
        below.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)  # where the hint is away, no wider than its words
        below.addWidget(self._hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self._answer)
        layout.addWidget(self._in_bars)
        layout.addWidget(self.drawing, 3)
        layout.addLayout(below)
        layout.addWidget(self.table, 2)


def _explained(study: Study, asked: Asked, watch: Watch) -> Explanation:
    return explained(study, *asked.pair, asked.of, asked.group, stop=watch.stop)
