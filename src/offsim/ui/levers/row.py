"""One lever: its name and value, with a menu of what else there is to it, and its slider below them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from offsim.analysis.plausibility import implausible_in
from offsim.language import Language
from offsim.model.levers import parsed_value
from offsim.model.paths import Path
from offsim.model.study import Lever, Study
from offsim.model.uncertainty import Distribution
from offsim.model.units import UNITS, YEAR
from offsim.report.amounts import amount, unit_beside
from offsim.report.labels import own_name, path_words
from offsim.report.warning_words import implausible, plausible_words
from offsim.session.gestures import Gesture
from offsim.ui.levers.distribution_button import DistributionButton
from offsim.ui.levers.more_button import Entry, MarkButton, MoreButton, pressing
from offsim.ui.levers.number_box import NumberBox, Reading
from offsim.ui.levers.path_editor import PathEditor
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.levers.warning_sign import WarningSign
from offsim.ui.plain_text import give_tip
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

if TYPE_CHECKING:
    from offsim.analysis.seek import Solution

BOX = 110, 26


class LeverRow(QWidget):
    """Shows one ``setting``: a value, or a path, whose first value stands in the box and on the slider.

    ``edited`` tells key, wanted value and the number of the gesture it belongs to, ``year_edited`` also the year from
    which the value (None: that of the year before) is to hold, ``path_edited`` a path. While ``waiting`` for the
    document to answer, whatever it answers, its parts may differ. What it offers stands in a menu, whose button shows
    while the pointer or the focus is in the row; what has something to tell has a button of its own. The name has
    the room, and wraps where that is too little.
    """

    edited = Signal(str, float, int)
    year_edited = Signal(str, int, object, int)
    path_edited = Signal(str, object, int)
    refused = Signal(object)
    source_wanted = Signal(str, QWidget)
    distribution_wanted = Signal(str, QWidget)

    def __init__(self, study: Study, lever: Lever, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study = study
        self.lever = lever
        self._language = language
        self._theme = theme
        self.gesture = Gesture(self)
        self._pressed = self.gesture.number
        self.setting: float | Path = lever.default.value
        self.waiting = True  # for what the document has
        self._number_due = self._pointed = self._focused = False
        self._label = StableLabel(wraps=True)
        self._label.show_text(language.isolated(language.say(lever.label)))
        read = partial(parsed_value, lever, code=language.code)
        self.box = NumberBox(Reading(read, lever.low, lever.high, lever.step), language)
        self.box.setFixedSize(*map(grown, BOX))
        self._warning = WarningSign(self.box, theme, right_to_left=language.right_to_left)
        self._reset = MarkButton("reset", theme)
        self._name = own_name(study, lever, language)
        self._more = MoreButton(lever.key, self._name, self._offered, language, theme)
        self._spread = DistributionButton(lever, self._name, language, theme)
        self.distribution = lever.distribution
        self._solution: Solution | None = None
        self._meaning = ""
        self.slider = LeverSlider(lever, theme)
        several = lever.by_year and study.last_year > study.base_year + 1
        self.years = PathEditor(study, lever, self.gesture, language, theme) if several else None
        self._lay_out()
        self._name_parts()
        self._connect()
        self._show_buttons()

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in this order."""
        by_year = self.years.in_order if self.years else ()
        return (self.slider, self.box, self._reset, self._more, *by_year, self._spread)

    @property
    def path(self) -> Path:
        """What the lever has from which year on; one year where it is the same in all."""
        return self.setting if isinstance(self.setting, Mapping) else {self._study.base_year + 1: self.setting}

    @property
    def value(self) -> float:
        """What the lever has in the first year."""
        return self.path[self._study.base_year + 1]

    def show_setting(self, setting: float | Path, *, other: bool = False) -> None:
        """Show a setting, ``other`` where it is another scenario's; numbers are left to ``follow`` during a drag."""
        self.setting, self.waiting = setting, False
        self.slider.show_value(self.value)
        if self.years and other:
            self.years.show_other_scenario(self.path)
        elif self.years:
            self.years.show_path(self.path)
        self._number_due = True
        if not (self.slider.isSliderDown() or (self.years and self.years.dragging)):
            self.follow()

    def follow(self) -> None:
        """Show the number, where it is another."""
        if self._number_due:
            self._number_due = False
            self._show_number()
            if self.years:
                self.years.follow()

    def show_focused(self, focused: bool) -> None:
        """Offer more while the focus is in the row."""
        if focused is not self._focused:
            self._focused = focused
            self._show_buttons()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer more while the pointer is in the row."""
        super().enterEvent(event)
        self._pointed = True
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """Offer no more."""
        super().leaveEvent(event)
        self._pointed = False
        self._show_buttons()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the same where the pointer is, or by the key for it."""
        self._more.open_at(self._more.mapFromGlobal(event.globalPos()))

    def show_distribution(self, distribution: Distribution | None) -> None:
        """Show how far the lever may turn out otherwise than it is set."""
        self.distribution = distribution
        self._spread.show_spread(self.value, distribution)
        self._show_buttons()

    def show_solution(self, solution: Solution | None, meaning: str) -> None:
        """Mark where a target is met, with what that means in words; with None nothing."""
        self.slider.show_solution(solution)
        if (solution, meaning) != (self._solution, self._meaning):
            self._solution, self._meaning = solution, meaning
            give_tip(self.slider, meaning)
            self._describe(self.slider, meaning)

    def _describe(self, part: QWidget, meaning: str = "") -> None:
        """Say of a part what the lever is, what is plausible, and what more there is."""
        told = (self._language.say(self.lever.help), plausible_words(self.lever, self._language), meaning)
        part.setAccessibleDescription(" ".join(filter(None, told)))

    def _show_number(self) -> None:
        """Show the number, a warning where a year's is implausible, and a reset where one is not the default."""
        value = self.value
        self.box.show_value(value)
        unit, path = self.lever.default.unit, self.path
        said = amount(value, self._language.exact(value), unit, self._language)
        spoken = path_words(self.lever, path, self._language) if len(path) > 1 else said
        self.slider.speak(self._name, spoken)
        self.box.show_unit(unit_beside(value, self.lever.default.unit, self._language))
        self._spread.show_spread(value, self.distribution)
        self._show_buttons()
        found = implausible_in(self._study, self.lever, self.path)
        self._warning.show_warning(implausible(found, self._language) if found else "", aloud=self._focused)

    def _offered(self) -> list[Entry]:
        """Return what the menu has: what can be done to the lever, where it is now."""
        by_year = [self.years.button] if self.years else []
        spread = [] if self.lever.whole or self.lever.low == self.lever.high else [self._spread]
        words = self._language.translate("LeverRow", "Where “{lever}” comes from")
        told = words.format(lever=self._name)
        source = Entry(f"source:{self.lever.key}", told, partial(self.source_wanted.emit, self.lever.key, self._more))
        return [*map(pressing, (*([self._reset] if self._can_reset else []), *by_year, *spread)), source]

    @property
    def _can_reset(self) -> bool:
        return self.value != self.lever.default.value or len(self.path) > 1

    def _show_buttons(self) -> None:
        """Show those that have something to tell, and that which has the focus until it leaves the row."""
        stays = self.focusWidget() if self._focused else None
        self._reset.setVisible(self._can_reset)
        self._more.setVisible(self._pointed or self._focused)
        changed = self.distribution != self.lever.distribution and self.distribution is not None
        self._spread.setVisible(changed or stays is self._spread)
        if self.years:
            button = self.years.button
            button.setVisible(len(self.path) > 1 or not self.years.isHidden() or stays is button)

    def _lay_out(self) -> None:
        self.box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._label, 1)
        by_year = [self.years.button] if self.years else []
        for part in (*by_year, self._spread, self._reset, self._more, self.box):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.slider)
        if self.years:
            column.addWidget(self.years)

    def _name_parts(self) -> None:
        key, label = self.lever.key, self._language.say(self.lever.label)
        unit = self._language.say(UNITS[self.lever.default.unit].label)
        self.setObjectName(f"lever:{key}")
        for part, name in (
            (self.box, "box"),
            (self.slider, "slider"),
            (self._spread, "distribution"),
        ):
            part.setObjectName(f"{name}:{key}")
        self._warning.setObjectName(f"warning:{key}")
        give_tip(self._label, f"{label}\n{self._language.say(self.lever.help)}")
        named = self._language.translate("Table", "{label}, {unit}").format(label=self._name, unit=unit)
        self.box.setAccessibleName(self._name if self.lever.default.unit == YEAR else named)
        for part in (self.box, self.slider):
            self._describe(part)
        reset = self._language.translate("LeverRow", "Reset “{lever}” to its default, {value}").format(
            lever=self._name, value=self._language.exact(self.lever.default.value)
        )
        self._reset.name(f"reset:{key}", reset)

    def _connect(self) -> None:
        self.slider.sliderPressed.connect(self._begin_drag)
        self.slider.sliderReleased.connect(self.gesture.end)
        self.slider.mark_wanted.connect(self._take_mark)
        self.slider.typed.connect(self.box.begin)
        self.slider.valueChanged.connect(lambda _: self._tell(self.slider.lever_value()))
        self.box.edited.connect(self._tell)
        self.box.refused.connect(self.refused)
        if self.years:
            self.years.button.toggled.connect(self._show_buttons)
            self.years.year_wanted.connect(self._want_year)
            self.years.path_wanted.connect(self._want_path)
            self.years.refused.connect(self.refused)
        self._reset.clicked.connect(self._put_back)
        self._spread.clicked.connect(lambda: self.distribution_wanted.emit(self.lever.key, self._seen(self._spread)))

    def _seen(self, button: QAbstractButton) -> QAbstractButton:
        """Return a button that is seen, or else that of the menu which has it."""
        return self._more if button.isHidden() else button

    def _put_back(self) -> None:
        self.gesture.end()
        self.slider.setFocus()
        if len(self.path) > 1:
            self.gesture.step(dragged=False)
            self._want_path({self._study.base_year + 1: self.lever.default.value})
        else:
            self._tell(self.lever.default.value)
        self.gesture.end()

    def _take_mark(self, again: bool) -> None:
        """Set the lever to its mark; ``again`` in one step with the press that a double click begins with."""
        from offsim.report.needed import needed_value  # noqa: PLC0415  (not needed to start)

        if self._solution and self._solution.value is not None:
            self._want(needed_value(self.lever, self._solution), self._pressed if again else self.gesture.number)
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

    def _want_year(self, year: int, value: float | None) -> None:
        self.waiting = True
        self.year_edited.emit(self.lever.key, year, value, self.gesture.number)

    def _want_path(self, path: Path) -> None:
        self.waiting = True
        self.path_edited.emit(self.lever.key, path, self.gesture.number)
