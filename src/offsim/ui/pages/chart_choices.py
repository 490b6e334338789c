"""What the charts of the first page show: any outcome of the country, as level or difference."""

from __future__ import annotations

from PySide6.QtCore import Signal

from offsim.language import Language
from offsim.model.outcomes import national_outcomes
from offsim.model.study import Study
from offsim.ui.charts.figures import NATIONAL_AXES, Axis, axis_of
from offsim.ui.flow_row import FlowRow
from offsim.ui.plain_text import PlainLabel
from offsim.ui.wheel import Choice

Kept = tuple[tuple[str, ...], bool]
"""The outcome (key) of each chart, and whether differences are shown."""


class ChartChoices(FlowRow):
    """Offers an outcome for each of as many charts as there are ``axes``; ``chosen`` says that another is wanted."""

    chosen = Signal()

    def __init__(self, study: Study, language: Language) -> None:
        super().__init__()
        self._study, self._language = study, language
        self._outcomes = tuple(Choice() for _ in NATIONAL_AXES)
        self._measured = Choice()
        self._fill()
        for box in (*self._outcomes, self._measured):
            box.currentIndexChanged.connect(lambda _: self.chosen.emit())

    @property
    def axes(self) -> tuple[Axis, ...]:
        """The axis of each chart."""
        outcomes, difference = self.kept()
        return tuple(axis_of(outcome, difference=difference) for outcome in outcomes)

    def kept(self) -> Kept:
        """Return what is chosen."""
        return tuple(box.currentData() for box in self._outcomes), bool(self._measured.currentData())

    def resume(self, kept: Kept) -> None:
        """Choose what was chosen before, as far as the study has it."""
        outcomes, difference = kept
        for box, outcome in zip(self._outcomes, outcomes, strict=True):
            if (place := box.findData(outcome)) >= 0:
                box.setCurrentIndex(place)
        self._measured.setCurrentIndex(self._measured.findData(difference))

    def _fill(self) -> None:
        language = self._language
        heading = PlainLabel(language.translate("ChartChoices", "Charts"))
        heading.setBuddy(self._outcomes[0])
        named = language.translate("ChartChoices", "Outcome of chart {number}")
        for number, (box, first) in enumerate(zip(self._outcomes, NATIONAL_AXES, strict=True), 1):
            for outcome in national_outcomes(self._study).values():
                box.addItem(language.say(outcome.label), outcome.key)
            box.setCurrentIndex(box.findData(first))
            box.setObjectName(f"chart_outcome:{number}")
            box.setAccessibleName(named.format(number=number))
            self.add(*([heading] if number == 1 else []), box)
        self._measured.addItem(language.translate("ChartChoices", "Level"), userData=False)
        self._measured.addItem(language.translate("ChartChoices", "Difference from the reference"), userData=True)
        self._measured.setObjectName("chart_difference")
        self._measured.setAccessibleName(language.translate("ChartChoices", "Level or difference"))
        self.add(self._measured)
