"""What the page of the frontier maps, and over which two levers: three boxes to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal

from offsim.analysis.measures import Measure, measure_of
from offsim.analysis.seek import sought
from offsim.language import Language
from offsim.model.outcomes import national_outcomes
from offsim.model.study import Lever, Study, Target
from offsim.report.labels import full_name
from offsim.ui.flow_row import FlowRow
from offsim.ui.pages.kept_choices import resume_choices
from offsim.ui.plain_text import PlainLabel
from offsim.ui.wheel import Choice


@dataclass(frozen=True, slots=True)
class Shown:
    """What a map shows: an outcome in a year, with the border of a ``target`` if there is one, or its ``chance``."""

    of: Measure
    target: Target | None = None
    chance: bool = False


class FrontierChoices(FlowRow):
    """``chosen`` says that something else is chosen; the levers are never the same one twice."""

    chosen = Signal()

    def __init__(self, study: Study, language: Language) -> None:
        super().__init__()
        self._study, self._language = study, language
        self._one, self._other, self._what = Choice(), Choice(), Choice()
        self.boxes = (self._one, self._other, self._what)
        self._pair = (0, 0)
        self._fill_levers()
        self._fill_outcomes()
        self._lay_out()
        for box in self.boxes:
            box.activated.connect(lambda _: self._choose())

    @property
    def shown(self) -> Shown:
        """What the map is to show."""
        found: Shown = self._what.currentData()
        return found

    @property
    def levers(self) -> tuple[Lever, Lever]:
        """The lever across, and the one upwards."""
        return self._study.levers[self._one.currentData()], self._study.levers[self._other.currentData()]

    def resume(self, kept: Mapping[str, object]) -> None:
        """Choose what was chosen before, as far as the study has it."""
        resume_choices(self.boxes, kept)
        self._pair = (self._one.currentIndex(), self._other.currentIndex())

    def _choose(self) -> None:
        """Take another choice; the same lever twice means that the two change places."""
        one, other = self._one.currentIndex(), self._other.currentIndex()
        if one == other:
            before = self._pair
            self._one.setCurrentIndex(before[1] if one == before[0] or other != before[1] else one)
            self._other.setCurrentIndex(before[0] if other == before[1] or one != before[0] else other)
            if self._one.currentIndex() == self._other.currentIndex():
                self._one.setCurrentIndex(before[1])
                self._other.setCurrentIndex(before[0])
        self._pair = (self._one.currentIndex(), self._other.currentIndex())
        self.chosen.emit()

    def _fill_levers(self) -> None:
        study = self._study
        for box in (self._one, self._other):
            for key in sought(study):
                box.addItem(full_name(study, study.levers[key], self._language), key)
        market = study.markets[0]
        self._one.setCurrentIndex(self._one.findData(f"trend.{market.key}"))
        self._other.setCurrentIndex(self._other.findData(market.sensitivity[0]))
        self._pair = (self._one.currentIndex(), self._other.currentIndex())

    def _fill_outcomes(self) -> None:
        language, study = self._language, self._study
        chance = language.translate("FrontierPage", "probability of “{target}”")
        for target in study.targets.values():
            self._what.addItem(language.say(target.label), Shown(measure_of(target), target))
        for target in study.targets.values():
            self._what.addItem(
                chance.format(target=language.say(target.label)), Shown(measure_of(target), target, chance=True)
            )
        named = language.translate("FrontierPage", "{outcome} in {year}")
        for outcome in national_outcomes(self._study).values():
            label = named.format(outcome=language.say(outcome.label), year=study.last_year)
            self._what.addItem(label, Shown(Measure(outcome.key, study.last_year)))

    def _lay_out(self) -> None:
        language = self._language
        for box, name, label in (
            (self._what, "frontier_what", language.translate("FrontierPage", "Show")),
            (self._one, "frontier_one", language.translate("FrontierPage", "across")),
            (self._other, "frontier_other", language.translate("FrontierPage", "upwards")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label)
            heading = PlainLabel(label)
            heading.setBuddy(box)
            self.add(heading, box, stretch=1)
