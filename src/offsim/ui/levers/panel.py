"""The levers of the scenario that is shown: the main ones, the others in groups that open, and a box to find one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.model.levers import distribution_of, main_levers
from offsim.model.paths import lever_setting
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.report.labels import group_name
from offsim.session.goals import NO_SOLUTIONS, Goal, Solutions
from offsim.ui.levers.heading import GroupHeading
from offsim.ui.levers.panel_choices import PanelChoices
from offsim.ui.levers.path_chart import PathChart
from offsim.ui.levers.row import LeverRow
from offsim.ui.levers.section import Section
from offsim.ui.plain_text import PlainLabel
from offsim.ui.spoken_search import say_found
from offsim.ui.style import CAPTION, NORMAL, Theme, faint, margins, scaled
from offsim.ui.text_size import grown

LOW = 300
"""Below this height, at text of 100 %, the panel keeps its room for levers."""
TO_FOUND = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""What leads from the box to the first lever it found."""
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
        self._rows: dict[str, LeverRow] = {}
        self._find = QLineEdit(
            placeholderText=language.translate("LeverPanel", "Find a lever…"), clearButtonEnabled=True
        )
        self._choices = PanelChoices(study, language, theme)
        self._scroll, self._inner = QScrollArea(), QWidget()
        self._main = PlainLabel(language.translate("LeverPanel", "Main levers"))
        self._scenario: Scenario | None = None
        self._solutions: Solutions = NO_SOLUTIONS
        self._targets: Sequence[str] = ()
        self._sections = (*self._main_sections(), *self._groups())
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the rows that are there in order for the Tab key."""
        super().showEvent(event)
        for section in self._sections:
            section.order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what is chosen above the levers scroll with them where the panel is low: they would have no room."""
        super().resizeEvent(event)
        holder = (self._inner if event.size().height() < grown(LOW) else self).layout()
        if isinstance(holder, QVBoxLayout) and holder.parentWidget() is not self._choices.parentWidget():
            holder.insertWidget(0, self._choices)

    def row(self, key: str) -> LeverRow:
        """Return a lever's row, built where it was not."""
        return self._section(key).row(key)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show every lever's value or path and distribution, and the outlook."""
        before, self._scenario = self._scenario, scenario
        other = before is None or before.key != scenario.key
        for key, row in self._rows.items():
            setting = lever_setting(self._study, scenario, key)
            if row.waiting or row.setting != setting or (other and row.years):
                row.show_setting(setting, other=other)
        if before is None or scenario.distributions is not before.distributions:  # which a lever step leaves alone
            for key, row in self._rows.items():
                row.show_distribution(distribution_of(self._study, scenario, key))
        changed = {*scenario.values, *scenario.paths}
        for section in self._sections:
            section.show_changed(changed)
        if before is None or scenario.outlook != before.outlook:
            self._choices.outlook.show_outlook(scenario.outlook)

    def follow(self) -> None:
        """Show the numbers that are to follow their sliders."""
        for row in self._rows.values():
            row.follow()

    def show_goal(self, goal: Goal, watched: tuple[str, ...]) -> None:
        """Show what the marks are for, among the targets there are."""
        self._choices.goal.show_goal(self._study, goal, watched)

    def show_solutions(self, solutions: Solutions, targets: Sequence[str]) -> None:
        """Mark on every slider where its lever alone meets the targets (keys)."""
        self._solutions, self._targets = solutions, targets
        for row in self._rows.values():
            self._show_solution(row)

    def groups_open(self) -> list[str]:
        """Return the keys of the groups that are open."""
        return [section.key for section in self._sections if section.key and section.is_open]

    def open_groups(self, keys: list[str]) -> None:
        """Open these groups and close the others."""
        for section in self._sections:
            section.set_open(section.key in keys)

    def take_over(self, other: LeverPanel) -> None:
        """Have open what was in another panel, and go on looking for the same where it is of the same language."""
        self.open_groups(other.groups_open())
        if self._language.code == other._language.code:
            self._find.setText(other._find.text())

    def show_lever(self, key: str) -> None:
        """Bring a lever into view, its group opened, and give it the focus."""
        self._find.clear()
        self._section(key).set_open(True)
        row = self.row(key)
        self._place_rows()
        self._scroll.ensureWidgetVisible(row)
        row.slider.setFocus()

    def _section(self, key: str) -> Section:
        return next(section for section in self._sections if key in section.levers)

    def _main_sections(self) -> list[Section]:
        """Return the main levers, under the names of their groups."""
        levers = [self._study.levers[key] for key in main_levers(self._study)]
        return [
            Section("", self._name_of_group(group), [*found], self._build, self._matches)
            for group, found in groupby(levers, key=lambda lever: lever.group)
        ]

    def _name_of_group(self, key: str) -> PlainLabel:
        name = PlainLabel(group_name(self._study, key, self._language))
        faint(name, self._theme)
        scaled(name, CAPTION)
        return name

    def _groups(self) -> list[Section]:
        """Return the groups of the other levers, closed."""
        main = main_levers(self._study)
        others = [lever for lever in self._study.levers.values() if lever.key not in main]
        sections = []
        for group in self._study.groups:
            if levers := [lever for lever in others if lever.group == group.key]:
                label = self._language.say(group.label)
                heading = GroupHeading(group.key, label, len(levers), self._language, self._theme)
                sections.append(Section(group.key, heading, levers, self._build, self._matches))
        return sections

    def _matches(self, lever: Lever, wanted: str) -> bool:
        """Say whether every word looked for stands in the lever's heading, label or key."""
        heading = group_name(self._study, lever.group, self._language)
        known = f"{heading} {self._language.say(lever.label)} {lever.key}".casefold()
        return all(word in known for word in wanted.casefold().split())

    def _build(self, lever: Lever) -> LeverRow:
        """Return the row of a lever, with all that was shown last."""
        row = self._rows[lever.key] = LeverRow(self._study, lever, self._language, self._theme)
        self._connect_row(row)
        if self._scenario is not None:
            row.show_setting(lever_setting(self._study, self._scenario, lever.key), other=True)
            row.show_distribution(distribution_of(self._study, self._scenario, lever.key))
        self._show_solution(row)
        return row

    def _show_solution(self, row: LeverRow) -> None:
        solution = self._solutions.get(row.lever.key)
        if solution is None:
            row.show_solution(None, "")
            return
        from offsim.report.questions.seek import solution_words  # noqa: PLC0415  (not needed to start)

        row.show_solution(solution, solution_words(self._study, solution, self._targets, self._language))

    @property
    def _rows_seen(self) -> list[LeverRow]:
        return [row for section in self._sections for row in section.rows_seen]

    def _skip(self, by: int) -> None:
        """Go to the slider of the next lever that is to be seen, or of the one before; from elsewhere to the first."""
        rows = self._rows_seen
        now = next((place for place, row in enumerate(rows) if row.isAncestorOf(self.focusWidget())), None)
        if rows:
            place = now + by if now is not None else 0 if by > 0 else len(rows) - 1
            rows[min(max(place, 0), len(rows) - 1)].slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_rows(self) -> None:
        """Let rows that were just built take their places at once."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _filter(self, wanted: str) -> None:
        for section in self._sections:
            section.filter(wanted.strip())
        self._main.setHidden(all(section.isHidden() for section in self._sections if not section.key))
        self._nothing.setVisible(all(section.isHidden() for section in self._sections))

    def go_to_find(self) -> None:
        """Go to the box that finds a lever."""
        self._find.setFocus()
        self._find.selectAll()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the part of a lever that takes the focus, whose row then shows all it has.

        While a card or a question has the focus, the row it came from goes on showing the button it comes back to.
        """
        if now is None or now.window() is not self.window():
            return
        for row in self._rows.values():
            row.show_focused(row.isAncestorOf(now))
        if self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, WITH_TABLE if isinstance(now, PathChart) else BESIDE)

    def _fill_scroll(self) -> None:
        rows = QVBoxLayout(self._inner)
        rows.setContentsMargins(margins(0, 0, 4, 8, right_to_left=self._language.right_to_left))
        rows.setSpacing(0)
        rows.addWidget(self._main)
        for section in self._sections:
            rows.addWidget(section)
        rows.addStretch(1)
        self._scroll.setObjectName("lever_scroll")
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        self._find.setObjectName("find_lever")
        self._find.setAccessibleName(self._language.translate("LeverPanel", "Find a lever"))
        scaled(self._main, NORMAL, bold=True)
        self._fill_scroll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        self._nothing = PlainLabel(self._language.translate("LeverPanel", "No lever is called that."))
        self._nothing.setObjectName("no_lever")
        self._nothing.setVisible(False)
        faint(self._nothing, self._theme)
        for pressed in (Qt.Key.Key_Escape, *TO_FOUND):
            leave = QShortcut(QKeySequence(pressed), self._find)
            leave.setContext(Qt.ShortcutContext.WidgetShortcut)
            leave.activated.connect(partial(self._skip, 1) if pressed in TO_FOUND else self._find.clear)
        for part in (self._choices, self._find, self._nothing, self._scroll):
            layout.addWidget(part, 1 if part is self._scroll else 0)

    def _connect(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        for key, by in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
            skip = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            skip.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            skip.activated.connect(partial(self._skip, by))
        self._choices.goal.chosen.connect(self.goal_wanted)
        self._find.textChanged.connect(self._filter)
        say_found(self._find, lambda: len(self._rows_seen), self._language, self._nothing.text())
        self._choices.outlook.wanted.connect(self.outlook_wanted)

    def _connect_row(self, row: LeverRow) -> None:
        row.edited.connect(self.edited)
        row.year_edited.connect(self.year_edited)
        row.path_edited.connect(self.path_edited)
        row.gesture.begun.connect(self.begun)
        row.gesture.ended.connect(self.ended)
        row.refused.connect(self.refused)
        row.source_wanted.connect(self.source_wanted)
        row.distribution_wanted.connect(self.distribution_wanted)
