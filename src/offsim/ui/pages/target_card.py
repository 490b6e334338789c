"""A card for one target: what is projected, the gap, and whether it is reached, in words and not in colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from offsim.analysis.verdicts import Verdict
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.units import UNITS
from offsim.ui.still_text import StillText
from offsim.ui.style import LARGE, SMALL, Theme, scaled

DECIMALS = {"bn MAD": 1, "jobs": -2}


class TargetCard(QWidget):
    """Shows one verdict."""

    def __init__(self, words: Language, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(130)
        self._title, self._projected, self._gap = StillText(), StillText(), StillText(at_end=True)
        for part, name in ((self._title, "title"), (self._projected, "projected"), (self._gap, "gap")):
            part.setObjectName(name)
            part.set_ground(theme.raised)
        scaled(self._title, SMALL)
        scaled(self._projected, LARGE, bold=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._projected, 1, 0)
        grid.addWidget(self._gap, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def show_verdict(self, found: Verdict) -> None:
        """Show what is projected for a target and how far that is from it."""
        target, words = found.target, self._words
        outcome = NATIONAL[target.outcome]
        decimals = DECIMALS.get(outcome.unit, outcome.decimals)
        unit = words.say(UNITS[outcome.unit].symbol)
        self.setObjectName(f"card:{target.key}")
        title = words.say(target.label)
        self._title.show_text(title, self._theme.faint)
        self._projected.show_text(words.number(found.projected, decimals))
        gap = words.number(found.gap, decimals, sign=True)
        verdict = words.translate("TargetCard", "reached") if found.reached else words.translate("TargetCard", "missed")
        self._gap.show_text(f"{gap} · {verdict}", self._theme.good if found.reached else self._theme.bad)
        self.setToolTip(f"{title}\n{self._projected.text()} {unit}\n{self._gap.text()}")
        self.setAccessibleName(f"{title}: {self._projected.text()} {unit}, {self._gap.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card's ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
