"""One lever: label, reset and the way to its source; below them slider, number box and unit."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from offsim.analysis.plausibility import ImplausibleLever, is_plausible
from offsim.analysis.seek import Solution
from offsim.language import Language
from offsim.model.levers import parsed_value
from offsim.model.study import Lever
from offsim.model.uncertainty import Distribution
from offsim.model.units import UNITS
from offsim.report.amounts import unit_beside
from offsim.report.warning_words import implausible
from offsim.session.gestures import Gesture
from offsim.ui.flat_button import FlatButton
from offsim.ui.icons import icon
from offsim.ui.levers.distribution_button import DistributionButton
from offsim.ui.levers.number_box import NumberBox, Reading
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.plain_text import PlainLabel, give_tip
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import SMALL, Theme, faint, scaled


class LeverRow(QWidget):
    """Shows one ``value``; ``edited`` tells key, wanted value and the number of the gesture it belongs to.

    While ``waiting`` for the document to answer, whatever it answers, its parts may differ.
    """

    edited = Signal(str, float, int)
    refused = Signal(object)
    source_wanted = Signal(str, QWidget)
    distribution_wanted = Signal(str, QWidget)

    def __init__(self, lever: Lever, heading: str, language: Language, theme: Theme) -> None:
        super().__init__()
        self._heading = heading
        self.lever = lever
        self._language = language
        self._theme = theme
        self.gesture = Gesture(self)
        self._pressed = self.gesture.number
        self.value = lever.default.value
        self.waiting = self._number_due = False
        self._label = StableLabel()
        self._label.show_text(language.isolated(language.say(lever.label)))
        self._warning = PlainLabel()
        read = partial(parsed_value, lever, code=language.code)
        self.box = NumberBox(Reading(read, lever.low, lever.high, lever.step), language)
        self._unit = PlainLabel()
        self._reset = self._button("reset")
        self._source = self._button("source")
        self._spread = DistributionButton(lever, language, theme)
        self.distribution: Distribution | None = None
        self._solution: Solution | None = None
        self._meaning = ""
        self.slider = LeverSlider(lever, theme)
        self._lay_out()
        self._name_parts()
        self._connect()
        self.show_value(lever.default.value)

    def show_value(self, value: float) -> None:
        """Show a value; while the slider is dragged, the number is left to ``follow``."""
        self.value, self.waiting = value, False
        self.slider.show_value(value)
        self._number_due = True
        if not self.slider.isSliderDown():
            self.follow()

    def follow(self) -> None:
        """Show the number, where it is another."""
        if self._number_due:
            self._number_due = False
            self._show_number()

    def show_distribution(self, distribution: Distribution | None) -> None:
        """Show how far the lever may turn out otherwise than it is set."""
        self.distribution = distribution
        self._spread.show_spread(self.value, distribution)

    def show_solution(self, solution: Solution | None, meaning: str) -> None:
        """Mark where a target is met, with what that means in words; with None nothing."""
        self.slider.show_solution(solution)
        if (solution, meaning) != (self._solution, self._meaning):
            self._solution, self._meaning = solution, meaning
            give_tip(self.slider, meaning)
            described = " ".join(part for part in (self._language.say(self.lever.help), meaning) if part)
            self.slider.setAccessibleDescription(described)

    def _show_number(self) -> None:
        """Show the number, a warning where it is implausible, and a reset where it is not the default."""
        value = self.value
        self.box.show_value(value)
        self._unit.setText(unit_beside(value, self.lever.default.unit, self._language))
        self._spread.show_spread(value, self.distribution)
        self._reset.setVisible(value != self.lever.default.value)
        implausible_now = not is_plausible(self.lever, value)
        self._warning.setVisible(implausible_now)
        if implausible_now:
            told = implausible(ImplausibleLever(self.lever, value), self._language)
            give_tip(self._warning, told)
            self._warning.setAccessibleName(told)

    def matches(self, wanted: str) -> bool:
        """Say whether every word looked for stands in the lever's heading, label or key."""
        known = f"{self._heading} {self._language.say(self.lever.label)} {self.lever.key}".casefold()
        return all(word in known for word in wanted.casefold().split())

    def _button(self, name: str) -> QToolButton:
        button = FlatButton(self._theme)
        button.setIcon(icon(name, self._theme))
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 3, 4, 3)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        self._unit.setFixedWidth(54)
        faint(self._unit, self._theme)
        scaled(self._unit, SMALL)
        self._warning.setPixmap(icon("warning", self._theme).pixmap(16, 16))
        for button in (self._reset, self._source, self._spread):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        for column, part in enumerate((self._label, self._warning, self._reset, self._spread, self._source)):
            grid.addWidget(part, 0, column)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.slider, 1)
        below.addWidget(self.box)
        below.addWidget(self._unit)
        grid.addLayout(below, 1, 0, 1, 5)
        for before, after in pairwise((self.slider, self.box, self._reset, self._spread, self._source)):
            QWidget.setTabOrder(before, after)
        grid.setColumnStretch(0, 1)

    def _name_parts(self) -> None:
        key, label = self.lever.key, self._language.say(self.lever.label)
        unit = self._language.say(UNITS[self.lever.default.unit].label)
        self.setObjectName(f"lever:{key}")
        for part, name in (
            (self.box, "box"),
            (self.slider, "slider"),
            (self._reset, "reset"),
            (self._source, "source"),
            (self._spread, "distribution"),
        ):
            part.setObjectName(f"{name}:{key}")
        self._warning.setObjectName(f"warning:{key}")
        give_tip(self._label, f"{label}\n{self._language.say(self.lever.help)}")
        for part in (self.box, self.slider):
            part.setAccessibleName(f"{label}, {unit}")
            part.setAccessibleDescription(self._language.say(self.lever.help))
        reset = self._language.translate("LeverRow", "Reset “{lever}” to its default, {value}").format(
            lever=label, value=self._language.exact(self.lever.default.value)
        )
        source = self._language.translate("LeverRow", "Where “{lever}” comes from").format(lever=label)
        for button, tip in ((self._reset, reset), (self._source, source)):
            give_tip(button, tip)
            button.setAccessibleName(tip)
        give_tip(self._unit, unit)

    def _connect(self) -> None:
        self.slider.sliderPressed.connect(self._begin_drag)
        self.slider.sliderReleased.connect(self.gesture.end)
        self.slider.mark_wanted.connect(self._take_mark)
        self.slider.valueChanged.connect(lambda _: self._tell(self.slider.lever_value()))
        self.box.edited.connect(self._tell)
        self.box.refused.connect(self.refused)
        self._reset.clicked.connect(self._put_back)
        self._spread.clicked.connect(lambda: self.distribution_wanted.emit(self.lever.key, self._spread))
        self._source.clicked.connect(lambda: self.source_wanted.emit(self.lever.key, self._source))

    def _put_back(self) -> None:
        self.gesture.end()
        self.slider.setFocus()
        self._tell(self.lever.default.value)
        self.gesture.end()

    def _take_mark(self, again: bool) -> None:
        """Set the lever to its mark; ``again`` in one step with the press that a double click begins with."""
        if self._solution and self._solution.value is not None:
            self._want(self._solution.value, self._pressed if again else self.gesture.number)
            self.gesture.end()

    def _begin_drag(self) -> None:
        self.gesture.press()
        self._pressed = self.gesture.number

    def _tell(self, value: float) -> None:
        self.gesture.step(dragged=self.slider.isSliderDown())
        self._want(value, self.gesture.number)

    def _want(self, value: float, gesture: int) -> None:
        self.waiting = True
        self.edited.emit(self.lever.key, value, gesture)
