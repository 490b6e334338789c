"""The cards that pop up beside a lever: where it comes from, and how uncertain it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.session.edits import Edits
from offsim.ui.levers.panel import LeverPanel
from offsim.ui.style import Theme


class LeverCards(QObject):
    """Opens cards over a window; ``fact_wanted`` asks for a fact, by its dotted key, on the page of sources.

    ``begun`` and ``ended`` say that a hand takes hold of a lever's distribution, and lets go.
    """

    fact_wanted = Signal(str)
    begun = Signal()
    ended = Signal()

    def __init__(
        self, window: QWidget, study: Study, levers: LeverPanel, steps: Edits, language: Language, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window, self._study, self._levers, self._steps = window, study, levers, steps
        self._language, self._theme = language, theme
        levers.source_wanted.connect(self._show_source)
        levers.distribution_wanted.connect(self._show_distribution)

    def _show_source(self, key: str, beside: QWidget) -> None:
        from offsim.ui.source_card import SourceCard  # noqa: PLC0415  (not needed to start)

        card = SourceCard(self._study, self._study.levers[key], self._language, self._theme, self._window)
        card.page_wanted.connect(self.fact_wanted)
        card.pop_up(beside)

    def _show_distribution(self, key: str, beside: QWidget) -> None:
        from offsim.ui.levers.distribution_card import DistributionCard  # noqa: PLC0415  (not needed to start)

        lever, row = self._study.levers[key], self._levers.row(key)
        card = DistributionCard(
            self._study, lever, row.value, row.distribution, self._language, self._theme, self._window
        )
        card.pace.begun.connect(self.begun)
        card.pace.ended.connect(self.ended)
        card.edited.connect(self._steps.set_distribution)
        card.page_wanted.connect(self.fact_wanted)
        card.pop_up(beside)
