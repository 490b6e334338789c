"""The page that asks what it would take: where each lever alone reaches a target, and levers that share the effort."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout

from offsim.ensemble.slices import is_large
from offsim.language import Language
from offsim.model.study import Study
from offsim.model.targets import WITHOUT_TARGETS
from offsim.report.needed import needed_value
from offsim.report.questions.seek import gaps_sentence, moving, named_solution, solutions_sentence, solutions_table
from offsim.report.uncertainty_words import per_cent
from offsim.session.gestures import next_gesture
from offsim.session.goals import NO_SOLUTIONS, Goal, Solutions
from offsim.session.snapshot import Snapshot
from offsim.ui.announcing import announce
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.flow_row import FlowRow
from offsim.ui.levers.goal_box import GoalBox
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.effort_panel import EffortPanel
from offsim.ui.pages.page import Page, calculating, set_words
from offsim.ui.plain_text import PlainLabel
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.wheel import Choice

CHANCES = (None, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


class SeekPage(Page):
    """Shows the marks of the sliders as a table; a row sets its lever."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._solutions: Solutions = NO_SOLUTIONS
        self._rows: tuple[str, ...] = ()
        self._selected: tuple[str, ...] = ()
        self._showing = False
        self._goal, self._chance = GoalBox("seek_goal", language), Choice()
        self._answer, self._reading = AnswerLabel(lines=2), StableLabel(lines=2)
        self.roomy.connect(self._answer.show_roomy)
        title = language.translate("SeekPage", "Value that each lever alone would need")
        self.table = AnswerTable("solutions", title, language)
        self.effort = EffortPanel(study, language, theme)
        self._lay_out()
        self.choices = (self.effort.group,)
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the goal of another snapshot, and see whether its levers are still those the effort left."""
        super().show_snapshot(snapshot)
        self._goal.show_goal(self._study, snapshot.goal, snapshot.scenarios.targets)
        self._chance.setEnabled(len(snapshot.goal.targets) == 1)
        self._chance.setCurrentIndex(max(self._chance.findData(snapshot.goal.chance), 0))
        self.effort.show_snapshot(snapshot, self._selected)

    def show_solutions(self, solutions: Solutions) -> None:
        """Show where each lever alone meets the targets; behind another page, once this one comes to the front."""
        self._solutions = solutions
        if self.isVisible():
            self.follow()

    def follow(self) -> None:
        """Show the sentences and the table."""
        snapshot, language = self._snapshot, self._language
        if snapshot is None:
            return
        study, scenario, goal = snapshot.scenarios.study, snapshot.scenarios.active_scenario, snapshot.goal
        if not goal.targets:
            choose = language.translate("SeekPage", "Choose a target above.")
            self._answer.show_text(choose if study.targets else language.say(WITHOUT_TARGETS))
            self._reading.show_text("")
        else:
            self._answer.show_text(gaps_sentence(snapshot.active, goal.targets, language, goal.chance))
            told = (
                solutions_sentence(snapshot.active, goal.targets, self._solutions, language, goal.chance)
                if self._solutions
                else self._waiting(goal)
            )
            self._reading.show_text(told, self._theme.faint)
        shown = solutions_table(study, scenario, self._solutions, language)
        self._showing = True  # what is selected stays: the levers, not the rows
        self._rows = tuple(moving(self._solutions))
        self.table.show_table(shown)
        self.table.select_rows([place for place, key in enumerate(self._rows) if key in self._selected])
        self._showing = False

    def kept(self) -> object:
        """Return the levers whose rows are selected, and who shares the effort."""
        return super().kept(), self._selected

    def resume(self, kept: Any) -> None:  # noqa: ANN401  (what ``kept`` gave)
        """Select the same levers, as far as there are rows for them."""
        choices, self._selected = kept
        super().resume(choices)

    def _waiting(self, goal: Goal) -> str:
        if goal.chance is not None:
            return self._language.translate("SeekPage", "Calculating the probabilities…")
        return calculating(self._language) if is_large(self._study) else ""

    def _select(self) -> None:
        """Note the levers whose rows the planner has selected."""
        if not self._showing:
            rows = {self.table.row_at(index) for index in self.table.selectionModel().selectedIndexes()}
            self._selected = tuple(key for place, key in enumerate(self._rows) if place in rows)
            self.effort.choose(self._selected)

    def _take(self, index: QModelIndex) -> None:
        """Set the lever of a row to what it would have to be."""
        key = self._rows[self.table.row_at(index)]
        found = self._solutions[key]
        if found.value is None:
            self.lever_wanted.emit(key)
            return
        value = needed_value(self._study.levers[key], found)
        words = partial(named_solution, self._study, found)
        self.levers_wanted.emit({key: value}, words, next_gesture())
        announce(self.table, set_words(words(self._language), self._language))

    def _choose_chance(self) -> None:
        if self._snapshot:
            self.goal_wanted.emit(Goal(self._snapshot.goal.targets, self._chance.currentData()))

    def _connect(self) -> None:
        self._goal.chosen.connect(self.goal_wanted)
        self._chance.activated.connect(self._choose_chance)
        self.table.activated.connect(self._take)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._select())
        self.effort.levers_wanted.connect(self.levers_wanted)
        self.effort.gesture.begun.connect(self.begun)
        self.effort.gesture.ended.connect(self.ended)

    def _lay_out(self) -> None:
        language = self._language
        self.setObjectName("page:seek")
        self._answer.setObjectName("seek_answer")
        self._reading.setObjectName("seek_levers")
        self._chance.setObjectName("seek_chance")
        self._chance.setAccessibleName(language.translate("SeekPage", "Central projection, or a probability"))
        for chance in CHANCES:
            self._chance.addItem(self._chance_words(chance), chance)
        top = FlowRow()
        for label, box, stretch in (
            (language.translate("SeekPage", "To reach"), self._goal, 2),
            (language.translate("SeekPage", "by"), self._chance, 1),
        ):
            heading = PlainLabel(label)
            heading.setBuddy(box)
            top.add(heading, box, stretch=stretch)
        hint = PlainLabel(
            language.translate("SeekPage", "A double click on a row, or Enter, sets its lever. Ctrl+C copies.")
        )
        faint(hint, self._theme)
        scaled(hint, CAPTION)
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self._answer)
        layout.addWidget(self._reading)
        layout.addWidget(self.table, 1)
        layout.addWidget(hint)
        layout.addWidget(self.effort)

    def _chance_words(self, chance: float | None) -> str:
        if chance is None:
            return self._language.translate("SeekPage", "central projection (no uncertainty)")
        words = self._language.translate("SeekPage", "a probability of {chance}")
        return words.format(chance=per_cent(self._language.exact(chance * 100), self._language))
