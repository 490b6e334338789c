"""The page that says why two scenarios differ: a waterfall by group of levers, or by the levers of one group."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from offsim.analysis.explain import OUTLOOK, Attribution, by_group, within_group, without_dust
from offsim.analysis.measures import Measure
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.study import Study
from offsim.report.labels import group_name
from offsim.report.questions.explain import (
    Pair,
    explain_sentence,
    largest_first,
    lone_group,
    part_name,
    parts_table,
    rounded_parts,
    shown_digits,
    there,
)
from offsim.session.snapshot import Snapshot
from offsim.ui.charts.waterfall import Step, Waterfall
from offsim.ui.pages.answer_table import NOTHING, AnswerTable
from offsim.ui.pages.page import Page
from offsim.ui.plain_text import PlainLabel
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import LARGE, SMALL, Theme, faint, scaled
from offsim.ui.wheel import Choice

HELD_MS = 100


class ExplainPage(Page):
    """Explains one outcome in one year, from one scenario to another: at first from the reference to that shown."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._snapshot: Snapshot | None = None
        self._held = False
        self._chosen: list[str | None] = [None, None]
        self._group: str | None = None
        self._one, self._other, self._outcome, self._year = (Choice() for _ in range(4))
        self._answer = StableLabel(lines=3)
        self.drawing = Waterfall(
            "waterfall", language.translate("ExplainPage", "What the difference is made of"), theme
        )
        self.table = AnswerTable(
            "contributions", language.translate("ExplainPage", "What the difference is made of"), language
        )
        self._back = QPushButton(language.translate("ExplainPage", "Back to the groups"))
        self._hint = PlainLabel(
            language.translate("ExplainPage", "Click on a bar, or press Enter, to see the levers inside it.")
        )
        self._waits = QTimer(self, singleShot=True, interval=HELD_MS)
        self._lay_out()
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another snapshot: at once, or while held a moment later."""
        self._snapshot = snapshot
        if not self._held:
            self._show()
        elif not self._waits.isActive():
            self._waits.start()

    def hold(self) -> None:
        """Let the scale stand still."""
        self._held = True
        self.drawing.hold()

    def settle(self) -> None:
        """Let the scale fit again."""
        self._held = False
        if self._waits.isActive():
            self._show()
        self.drawing.settle()

    def _show(self) -> None:
        self._waits.stop()
        if self._snapshot is None:
            return
        self._offer(self._snapshot)
        pair = self._pair(self._snapshot)
        of = Measure(self._outcome.currentData(), self._year.currentData())
        groups = without_dust(by_group(self._study, *pair, of))
        if self._group is not None and not groups.contributions.get(self._group):
            self._group = None
        self._back.setVisible(self._group is not None)
        self._hint.setVisible(self._group is None)
        alone = lone_group(groups)
        told = without_dust(within_group(self._study, *pair, of, alone)) if alone else groups
        self._answer.show_text(explain_sentence(self._study, pair, told, self._language))
        if not there(groups) or not any(groups.contributions.values()):
            self.drawing.show_steps(())
            self.table.show_table(NOTHING)
            return
        if self._group is None:
            self._tell(pair, groups, self._language.translate("ExplainPage", "By group of levers"))
        else:
            inside = without_dust(within_group(self._study, *pair, of, self._group))
            inside = replace(inside, difference=sum(inside.contributions.values()))
            self._tell(pair, inside, group_name(self._study, self._group, self._language), groups)

    def _tell(self, pair: Pair, found: Attribution, title: str, whole: Attribution | None = None) -> None:
        """Draw and list what makes the difference; of a group, from where the groups before it have led."""
        start = found.start
        if whole is not None:
            keys = largest_first(whole.contributions)
            start += sum(whole.contributions[key] for key in keys[: keys.index(self._group or "")])
        total = found.difference
        decimals = shown_digits(found)
        shown, number = rounded_parts(found.contributions, total, decimals), self._language.number
        ends = [self._language.say(scenario.name) for scenario in pair]
        if whole is not None:
            ends = [
                self._language.translate("ExplainPage", "before {group}").format(group=title),
                self._language.translate("ExplainPage", "with {group}").format(group=title),
            ]
        steps = [Step("", ends[0], number(start, decimals), 0.0, start)]
        for key in largest_first(found.contributions):
            begin, name = steps[-1].end, part_name(self._study, key, self._language)
            label = name.split(" · ")[-1] if whole is not None else name
            told = number(shown[key], decimals, sign=True)
            steps.append(Step(key, label, told, begin, begin + found.contributions[key]))
        steps.append(Step("", ends[1], number(start + total, decimals), 0.0, start + total))
        self.drawing.show_steps(steps)
        self.table.show_table(parts_table(self._study, title, found, self._language))

    def _pair(self, snapshot: Snapshot) -> Pair:
        """Return the two scenarios chosen; the reference and the one shown where none is, or it is gone."""
        scenarios = snapshot.scenarios
        known = {scenario.key: scenario for scenario in scenarios.told_apart}
        one, other = (
            known.get(chosen or "", known[first])
            for chosen, first in zip(self._chosen, (scenarios.reference, scenarios.active), strict=True)
        )
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
        self._show()

    def _open(self, key: str) -> None:
        """Look into a group of levers, or go to a lever inside one."""
        if self._group is not None:
            self.lever_wanted.emit(key)
        elif key != OUTLOOK:
            self._group = key
            self._show()

    def _close(self) -> None:
        self._group = None
        self._show()

    def _connect(self) -> None:
        self._one.activated.connect(lambda _: self._choose(0, self._one))
        self._other.activated.connect(lambda _: self._choose(1, self._other))
        for box in (self._outcome, self._year):
            box.activated.connect(lambda _: self._show())
        self._waits.timeout.connect(self._show)
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
        scaled(self._answer, LARGE)
        scaled(self._hint, SMALL)
        faint(self._hint, self._theme)
        for outcome in NATIONAL.values():
            self._outcome.addItem(language.say(outcome.label), outcome.key)
        for year in self._study.years[1:]:
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(self._year.count() - 1)
        top = QHBoxLayout()
        for label, box, name, wide in (
            (language.translate("ExplainPage", "From"), self._one, "explain_one", 2),
            (language.translate("ExplainPage", "to"), self._other, "explain_other", 2),
            (language.translate("ExplainPage", "for"), self._outcome, "explain_outcome", 2),
            (language.translate("ExplainPage", "in"), self._year, "explain_year", 1),
        ):
            heading = PlainLabel(label)
            heading.setBuddy(box)
            box.setObjectName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            top.addWidget(heading)
            top.addWidget(box, wide)
        self._one.setAccessibleName(language.translate("ExplainPage", "Scenario to start from"))
        self._other.setAccessibleName(language.translate("ExplainPage", "Scenario to compare it with"))
        self._outcome.setAccessibleName(language.translate("RankPage", "Outcome"))
        self._year.setAccessibleName(language.translate("RankPage", "Year"))
        below = QHBoxLayout()
        below.addWidget(self._back)
        below.addWidget(self._hint)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._answer)
        layout.addWidget(self.drawing, 3)
        layout.addLayout(below)
        layout.addWidget(self.table, 2)
