"""One control that moves a group of levers together, each the same part of its way to the plausible end that helps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QVBoxLayout

from offsim.analysis.effort import Effort, share, values_at
from offsim.language import Language
from offsim.model.levers import lever_values
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet, set_levers
from offsim.model.study import Study
from offsim.model.targets import WITHOUT_TARGETS
from offsim.report.labels import group_name
from offsim.report.needed import needed_decimals, needed_effort
from offsim.report.questions.seek import effort_sentence, named_lever
from offsim.report.uncertainty_words import per_cent
from offsim.session.gestures import Gesture
from offsim.session.snapshot import Snapshot
from offsim.ui.announcing import announce
from offsim.ui.arrow_keys import PushButton
from offsim.ui.flat_style import LEAST_TARGET
from offsim.ui.flow_row import FlowRow
from offsim.ui.pages.page import set_words
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import NORMAL, Theme, framed, scaled
from offsim.ui.text_size import grown
from offsim.ui.wheel import Choice, Turner

PARTS, LEAST_SLIDER, LEAST_PART = 100, 120, 112
SELECTED = ""


class EffortPanel(QFrame):
    """Moves levers from where they were when the group was chosen; ``levers_wanted`` as a page's."""

    levers_wanted = Signal(object, object, int)

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language = study, language
        self._snapshot: Snapshot | None = None
        self._chosen: tuple[str, ...] = ()
        self._begun: Mapping[str, float] = {}
        self._begun_in: ScenarioSet | None = None
        self._asked: tuple[object, ...] = ()
        self._effort: Effort | None = None
        self.gesture = Gesture(self)
        self.group, self._slider = Choice(), Turner(Qt.Orientation.Horizontal)
        self._part, self._told = PlainLabel(), StableLabel(lines=2)
        self._until = PushButton(language.translate("EffortPanel", "Solve for target"))
        self.setObjectName("effort")
        framed(self, theme, theme.line)
        ground = self._told.palette()
        ground.setColor(ground.ColorRole.Window, QColor(theme.raised))
        self._told.setPalette(ground)
        self._lay_out()
        self.group.activated.connect(lambda _: self._begin())
        self._slider.valueChanged.connect(self._move)
        self._slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slider.sliderPressed.connect(self.gesture.press)
        self._slider.sliderReleased.connect(self.gesture.end)
        self._until.clicked.connect(self._meet)

    def show_snapshot(self, snapshot: Snapshot, chosen: tuple[str, ...]) -> None:
        """Show another snapshot; where its levers are not as the control left them, it begins anew."""
        self._snapshot, self._chosen = snapshot, chosen
        asked = (snapshot.scenarios.active, snapshot.goal, self._levers())
        if asked != self._asked or not self._as_left(snapshot.scenarios.active_scenario):
            self._begin()

    def choose(self, chosen: tuple[str, ...]) -> None:
        """Move these levers (keys), where the selected ones are to be moved."""
        self._chosen = chosen
        if self.group.currentData() == SELECTED:
            self._begin()

    def _as_left(self, now: Scenario) -> bool:
        """Say whether all levers, by year too, and the outlook are as the control left them."""
        if self._begun_in is None:
            return False
        values = self._values(self._slider.value() / PARTS)
        left = set_levers(self._begun_in, self._begun_in.active, values).active_scenario
        return (now.values, now.paths, now.outlook) == (left.values, left.paths, left.outlook)

    def _begin(self) -> None:
        """Take the levers as they are for the beginning, and see how far they have to go."""
        if self._snapshot is None:
            return
        scenarios, targets, levers = self._snapshot.scenarios, self._snapshot.goal.targets, self._levers()
        self._asked = (scenarios.active, self._snapshot.goal, levers)
        self._begun_in = scenarios
        begun = lever_values(self._study, scenarios.active_scenario)
        self._begun = {key: begun[key] for key in levers}
        self._effort = share(self._study, scenarios.active_scenario, targets, levers) if levers and targets else None
        self._place(0)
        movable = self._effort is not None and self._effort.part > 0
        self._slider.setEnabled(movable)
        self._until.setEnabled(movable)
        met = self._effort is None or self._effort.met
        language = self._language
        self._until.setText(
            language.translate("EffortPanel", "Solve for target")
            if met
            else language.translate("EffortPanel", "Move to the plausible limits")
        )
        self._tell()

    def _tell(self) -> None:
        language = self._language
        self._tell_part()
        if self._effort:
            told = effort_sentence(self._study, self._effort, language)
            if self._snapshot and self._snapshot.goal.chance is not None:
                told = language.translate("Seek", "Central projection, not with that probability: {told}").format(
                    told=told
                )
            self._told.show_text(told)
        elif self.group.currentData() == SELECTED:
            self._told.show_text(language.translate("EffortPanel", "Select the levers in the table above."))
        else:
            choose = language.translate("EffortPanel", "Choose a target above.")
            self._told.show_text(choose if self._study.targets else language.say(WITHOUT_TARGETS))

    def _tell_part(self) -> None:
        """Say how far the slider stands along the way."""
        language = self._language
        part = per_cent(language.number(self._slider.value() * 100 / PARTS), language)
        self._part.setText(language.translate("EffortPanel", "{part} of the way").format(part=part))
        self._slider.speak(language.translate("EffortPanel", "Part of the way to the plausible limits"), part)

    def _levers(self) -> tuple[str, ...]:
        """Return the levers (keys) that are to move; those of whole numbers cannot go part of a way."""
        group = self.group.currentData()
        wanted = self._chosen if group == SELECTED else self._study.levers
        levers = self._study.levers
        return tuple(key for key in wanted if not levers[key].whole and group in (SELECTED, levers[key].group))

    def _values(self, part: float) -> dict[str, float]:
        """Return where the levers are at a part of their way, those that moved with the decimals of needed values."""
        if self._effort is None or part == 0:
            return dict(self._begun)
        if part == self._effort.part:
            return dict(needed_effort(self._study, self._effort))
        levers, sides = self._study.levers, self._effort.sides
        return {
            key: round(value, needed_decimals(levers[key])) if sides.get(key) else value
            for key, value in values_at(self._effort, self._begun, part).items()
        }

    def _move(self, place: int) -> None:
        self.gesture.step(dragged=self._slider.isSliderDown())
        self._want(self._values(place / PARTS))

    def _meet(self) -> None:
        """Go as far as it takes, or to the end, in a step of its own."""
        if self._effort:
            self.gesture.end()
            values = self._values(self._effort.part)
            self._place(round(self._effort.part * PARTS))
            self._want(values)
            self._begun_in = None  # where that leads is where the next way begins
            self.gesture.end()
            told = (named_lever(self._study, key, value, self._language) for key, value in values.items())
            announce(self._until, set_words(self._language.joined(", ", told), self._language))

    def _want(self, values: dict[str, float]) -> None:
        moved, group = self._slider.value() * 100 / PARTS, partial(_group_words, self._study, self.group.currentData())
        self._tell_part()

        def words(language: Language) -> str:
            part = per_cent(language.number(moved), language)
            return language.translate("EffortPanel", "{group} together: {part}").format(
                group=group(language), part=part
            )

        self.levers_wanted.emit(values, words, self.gesture.number)

    def _place(self, place: int) -> None:
        """Put the slider somewhere without telling anyone."""
        blocked = self._slider.blockSignals(True)
        self._slider.setValue(place)
        self._slider.blockSignals(blocked)

    def _lay_out(self) -> None:
        language = self._language
        title = PlainLabel(language.translate("EffortPanel", "Share the effort"))
        scaled(title, NORMAL, bold=True)
        smooth = {lever.group for lever in self._study.levers.values() if not lever.whole}
        for group in self._study.groups:
            if group.key in smooth:
                self.group.addItem(_group_words(self._study, group.key, language), group.key)
        self.group.addItem(_group_words(self._study, SELECTED, language), SELECTED)
        self.group.setObjectName("effort_group")
        self.group.setAccessibleName(language.translate("EffortPanel", "Levers that share the effort"))
        self._slider.setRange(0, PARTS)
        self._slider.setPageStep(PARTS // 10)
        self._slider.setObjectName("effort_slider")
        give_tip(self._slider, language.translate("EffortPanel", "Part of the way to the plausible limits"))
        self._until.setObjectName("effort_until")
        self._told.setObjectName("effort_told")
        self._part.setMinimumWidth(grown(LEAST_PART))
        self._slider.setMinimumSize(grown(LEAST_SLIDER), LEAST_TARGET)
        parts = FlowRow().add(title).add(self.group).add(self._part, self._slider, stretch=1).add(self._until)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(parts)
        column.addWidget(self._told)


def _group_words(study: Study, group: str, language: Language) -> str:
    """Return what the levers are called that move together."""
    if group == SELECTED:
        return language.translate("EffortPanel", "the levers selected above")
    return group_name(study, group, language)
