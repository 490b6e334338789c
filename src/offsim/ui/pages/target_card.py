"""A card for one target: what is projected, the gap, and whether it is reached, in words and not in colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.analysis.verdicts import Verdict
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.units import UNITS
from offsim.report.sentence import gap_number
from offsim.ui.still_text import FLAGS
from offsim.ui.style import LARGE, SMALL, Theme

DECIMALS = {"bn MAD": 1, "jobs": -2}
ACROSS, ABOVE = 12, 6


class TargetCard(QWidget):
    """Shows one verdict; ``title``, ``projected`` and ``gap`` are its words, drawn at once for the sake of speed."""

    def __init__(self, words: Language, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._shown: Verdict | None = None
        self.title = self.projected = self.gap = ""
        self._small, self._large = QFont(self.font()), QFont(self.font())
        self._small.setPointSizeF(self.font().pointSizeF() * SMALL)
        self._large.setPointSizeF(self.font().pointSizeF() * LARGE)
        self._large.setBold(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again
        self.setMinimumWidth(130)

    def show_verdict(self, found: Verdict) -> None:
        """Show what is projected for a target and how far that is from it."""
        if found == self._shown:
            return
        self._shown = found
        target, words = found.target, self._words
        outcome = NATIONAL[target.outcome]
        decimals = DECIMALS.get(outcome.unit, outcome.decimals)
        verdict = words.translate("TargetCard", "reached") if found.reached else words.translate("TargetCard", "missed")
        self.title = words.say(target.label)
        self.projected = words.number(found.projected, decimals)
        self.gap = f"{gap_number(found.gap, decimals, words, sign=True)} · {verdict}"
        unit = words.say(UNITS[outcome.unit].symbol)
        spoken = words.translate("TargetCard", "{target}: {projected} {unit}, {gap}")
        self.setAccessibleName(spoken.format(target=self.title, projected=self.projected, unit=unit, gap=self.gap))
        if self.objectName() == f"card:{target.key}":
            self.update(self._below())
        else:
            self.setObjectName(f"card:{target.key}")
            self.setToolTip(self.title)
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of small type over one of large."""
        return QSize(200, self._title_height() + QFontMetrics(self._large).height() + 2 * ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the projection and the gap; ground, edge and title only where they need drawing again."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        below = self._below()
        if below.contains(event.rect()):
            painter.fillRect(event.rect(), QColor(self._theme.raised))
        else:
            self._draw_ground(painter, FLAGS[mirrored])
        reached = self._shown is not None and self._shown.reached
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._large)
        painter.drawText(below, FLAGS[mirrored], self.projected)
        room = below.width() - painter.fontMetrics().horizontalAdvance(self.projected) - ACROSS
        painter.setPen(QColor(self._theme.good if reached else self._theme.bad))
        painter.setFont(self.font())
        gap = painter.fontMetrics().elidedText(self.gap, Qt.TextElideMode.ElideRight, room)
        painter.drawText(below, FLAGS[not mirrored], gap)
        painter.end()

    def _draw_ground(self, painter: QPainter, flags: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(self._theme.faint))
        painter.setFont(self._small)
        above = self.rect().adjusted(ACROSS, ABOVE, -ACROSS, 0)
        above.setHeight(self._title_height())
        title = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideRight, above.width())
        painter.drawText(above, flags, title)

    def _below(self) -> QRect:
        """Return where projection and gap stand, under the title."""
        return self.rect().adjusted(ACROSS, ABOVE + self._title_height(), -ACROSS, -ABOVE)

    def _title_height(self) -> int:
        return QFontMetrics(self._small).height()
