"""The small drawing of how uncertain a lever is, seen where that was changed; a click opens the card to change it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from offsim.language import Language
from offsim.model.study import Lever
from offsim.model.uncertainty import Distribution
from offsim.report.distribution_words import distribution_words
from offsim.ui.flat_button import FlatButton
from offsim.ui.levers.distribution_drawing import draw_distribution
from offsim.ui.plain_text import give_tip
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

WIDTH, HEIGHT = 32, 24


class DistributionButton(FlatButton):
    """Shows the distribution of a lever around its value; hidden for levers that have none because they count."""

    def __init__(self, lever: Lever, called: str, language: Language, theme: Theme) -> None:
        super().__init__(theme)
        self._lever, self._called, self._language = lever, called, language
        self._value, self._found = lever.default.value, lever.distribution
        self.setFixedSize(grown(WIDTH), grown(HEIGHT))
        if lever.whole or lever.low == lever.high:
            self.hide()  # never shown here: before it has a parent that would open a window of its own
        self._name()

    def show_spread(self, value: float, found: Distribution | None) -> None:
        """Show another distribution, or the same around another value."""
        if (value, found) == (self._value, self._found):
            return
        renamed = found != self._found
        self._value, self._found = value, found
        if renamed:
            self._name()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the distribution on the button."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(5, 4, -5, -5)
        draw_distribution(painter, room, self._lever, self._value, self._found, self._theme)
        painter.end()

    def _name(self) -> None:
        words = self._language.translate("LeverRow", "Uncertainty of “{lever}”: {distribution}")
        shown = distribution_words(self._lever, self._found, self._language)
        named = words.format(lever=self._called, distribution=shown)
        give_tip(self, named)
        self.setAccessibleName(named)
