"""The levers of the scenario that is shown, in groups that close, with a box to find one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.model.levers import distribution_of
from offsim.model.paths import lever_settings
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.uncertainty import Distribution
from offsim.report.questions.seek import solution_words
from offsim.session.goals import Goal, Solutions
from offsim.ui.levers.goal_box import GoalBox
from offsim.ui.levers.group import Group
from offsim.ui.levers.path_chart import PathChart
from offsim.ui.levers.row import LeverRow
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.style import CAPTION, Theme, faint, scaled
from offsim.ui.wheel import Choice

BESIDE, WITH_TABLE = 40, 80
"""How much is shown above and below the part that has the focus; below a chart by year is its table."""


class LeverPanel(QWidget):
    """Shows a scenario's lever values and passes on what the hand wants, and when its gestures begin and end."""

    edited = Signal(str, float, int)
    year_edited = Signal(str, int, object, int)
    path_edited = Signal(str, object, int)
    begun = Signal()
    ended = Signal()
    refused = Signal(object)
    source_wanted = Signal(str, QWidget)
    distribution_wanted = Signal(str, QWidget)
    outlook_wanted = Signal(str)
    goal_wanted = Signal(object)

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study = study
        self._language, self._theme = language, theme
        headings = {group.key: language.say(group.label) for group in study.groups}
        self.rows = {
            key: LeverRow(study, lever, headings[lever.group], language, theme) for key, lever in study.levers.items()
        }
        self._groups = [
            Group(group, [row for row in self.rows.values() if row.lever.group == group.key], language, theme)
            for group in study.groups
        ]
        self._find = QLineEdit(
            placeholderText=language.translate("LeverPanel", "Find a lever…"), clearButtonEnabled=True
        )
        self._outlook = Choice()
        self._goal = GoalBox("goal", language)
        self._scroll = QScrollArea()
        self._distributions: Mapping[str, Distribution] | None = None
        self._scenario = ""
        self._lay_out()
        self._connect()

    def show_scenario(self, scenario: Scenario) -> None:
        """Show every lever's value or path and distribution, and the outlook."""
        other, self._scenario = scenario.key != self._scenario, scenario.key
        for key, setting in lever_settings(self._study, scenario).items():
            row = self.rows[key]
            if row.waiting or row.setting != setting or (other and row.years):
                row.show_setting(setting, other=other)
        if scenario.distributions is not self._distributions:  # which a lever step leaves as they are
            self._distributions = scenario.distributions
            for key, row in self.rows.items():
                row.show_distribution(distribution_of(self._study, scenario, key))
        if scenario.outlook != self._outlook.currentData():
            self._outlook.setCurrentIndex(self._outlook.findData(scenario.outlook))
        give_tip(self._outlook, self._language.say(self._study.outlooks[scenario.outlook].note))

    def follow(self) -> None:
        """Show the numbers that are to follow their sliders."""
        for row in self.rows.values():
            row.follow()

    def show_goal(self, goal: Goal, watched: tuple[str, ...]) -> None:
        """Show what the marks are for, among the targets there are."""
        self._goal.show_goal(self._study, goal, watched)

    def show_solutions(self, solutions: Solutions, targets: Sequence[str]) -> None:
        """Mark on every slider where its lever alone meets the targets (keys)."""
        for key, row in self.rows.items():
            solution = solutions.get(key)
            row.show_solution(
                solution, solution_words(self._study, solution, targets, self._language) if solution else ""
            )

    def closed_groups(self) -> list[str]:
        """Return the keys of the groups that are closed."""
        return [group.key for group in self._groups if not group.is_open]

    def close_groups(self, keys: list[str]) -> None:
        """Close these groups and open the others."""
        for group in self._groups:
            group.set_open(group.key not in keys)

    def show_lever(self, key: str) -> None:
        """Bring a lever into view and give it the focus."""
        self._find.clear()
        row = self.rows[key]
        next(group for group in self._groups if row in group.rows).set_open(True)
        self._scroll.ensureWidgetVisible(row)
        row.slider.setFocus()

    def _filter(self, wanted: str) -> None:
        for group in self._groups:
            group.filter(wanted.strip())
        self._nothing.setVisible(all(group.isHidden() for group in self._groups))

    def go_to_find(self) -> None:
        """Go to the box that finds a lever."""
        self._find.setFocus()
        self._find.selectAll()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the part of a lever that takes the focus."""
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, WITH_TABLE if isinstance(now, PathChart) else BESIDE)

    def _fill_scroll(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 4, 8)
        rows.setSpacing(0)
        for group in self._groups:
            rows.addWidget(group)
        rows.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        self._find.setObjectName("find_lever")
        self._find.setAccessibleName(self._language.translate("LeverPanel", "Find a lever"))
        self._fill_scroll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        heading = PlainLabel(self._language.translate("LeverPanel", "Economic outlook of client countries"))
        heading.setBuddy(self._outlook)
        faint(heading, self._theme)
        scaled(heading, CAPTION)
        self._outlook.setObjectName("outlook")
        self._outlook.setAccessibleName(heading.text())
        self._outlook.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._outlook.setMinimumContentsLength(10)
        for key, outlook in self._study.outlooks.items():
            self._outlook.addItem(self._language.say(outlook.label), key)
        marks = PlainLabel(self._language.translate("LeverPanel", "▲ Value needed to reach:"))
        marks.setBuddy(self._goal)
        faint(marks, self._theme)
        scaled(marks, CAPTION)
        self._nothing = PlainLabel(self._language.translate("LeverPanel", "No lever is called that."))
        self._nothing.setObjectName("no_lever")
        self._nothing.setVisible(False)
        faint(self._nothing, self._theme)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._find)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._find.clear)
        for chosen in (heading, self._outlook, marks, self._goal):
            layout.addWidget(chosen)
        for part in (self._find, self._nothing, self._scroll):
            layout.addWidget(part, 1 if part is self._scroll else 0)

    def _connect(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        for row in self.rows.values():
            row.edited.connect(self.edited)
            row.year_edited.connect(self.year_edited)
            row.path_edited.connect(self.path_edited)
            row.gesture.begun.connect(self.begun)
            row.gesture.ended.connect(self.ended)
            row.refused.connect(self.refused)
            row.source_wanted.connect(self.source_wanted)
            row.distribution_wanted.connect(self.distribution_wanted)
        self._goal.chosen.connect(self.goal_wanted)
        self._find.textChanged.connect(self._filter)
        self._outlook.activated.connect(lambda place: self.outlook_wanted.emit(self._outlook.itemData(place)))
