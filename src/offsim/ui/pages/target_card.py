"""A card for one target: what is projected, the gap, whether it is reached, and how likely that is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.analysis.target_status import TargetStatus
from offsim.ensemble.ensemble import Probability
from offsim.ensemble.histogram import Histogram
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.report.amounts import short_amount
from offsim.report.sentence import gap_amount, gap_number
from offsim.report.uncertainty_words import likelihood
from offsim.ui.charts.histogram_drawing import draw_spread
from offsim.ui.plain_text import give_tip
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import LARGE, SMALL, Theme
from offsim.ui.text_size import grown

DECIMALS = {"bn MAD": 1, "jobs": -2}
ACROSS, ABOVE = 12, 6
SPREAD_HEIGHT, SPREAD_GAP = 24, 4


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How likely a target is reached, and how what it is set for is spread over the members in its year."""

    probability: Probability
    spread: Histogram


class TargetCard(QWidget):
    """Shows one target; ``title``, ``projected``, ``gap`` and ``likely`` are its words, drawn at once, for speed."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._plain = False
        self._shown: tuple[TargetStatus, Likelihood | None] | None = None
        self.title = self.projected = self.gap = self.likely = ""
        self._small, self._large = QFont(self.font()), QFont(self.font())
        self._small.setPointSizeF(self.font().pointSizeF() * SMALL)
        self._large.setPointSizeF(self.font().pointSizeF() * LARGE)
        self._large.setBold(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again
        self.setMinimumWidth(grown(130))

    def show_target(self, found: TargetStatus, likely: Likelihood | None, *, plain: bool) -> None:
        """Show what is projected for a target, how far that is from it, and how likely it is reached.

        Room is kept for how likely it is, where that is not known yet, unless the card is to be ``plain``.
        """
        before = self._shown
        if plain is not self._plain:
            self._plain = plain
            self.updateGeometry()
        if (found, likely) == before:
            return
        self._shown = found, likely
        self._word(found, likely)
        if self.objectName() == f"card:{found.target.key}":
            self.update(self._below())
        else:
            self.setObjectName(f"card:{found.target.key}")
            give_tip(self, self.title)
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of small type over one of large, and below them the spread with its own line."""
        height = self._title_height() + self._line_height() + 2 * ABOVE
        if not self._plain:
            height += SPREAD_HEIGHT + SPREAD_GAP + self._title_height()
        return QSize(200, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figures; ground, edge and title only where they need drawing again."""
        painter = QPainter(self)
        below = self._below()
        if below.contains(event.rect()):
            painter.fillRect(event.rect(), QColor(self._theme.raised))
        else:
            self._draw_ground(painter)
        if self._shown:
            found, likely = self._shown
            self._draw_line(painter, below, reached=found.reached)
            if likely:
                top = below.top() + self._line_height() + SPREAD_GAP / 2
                room = QRectF(below.left(), top, below.width(), SPREAD_HEIGHT)
                draw_spread(painter, room, likely.spread, found.target.value.value, self._theme)
                painter.setFont(self._small)
                painter.setPen(QColor(self._theme.text))
                self._draw_words(painter, below, self.likely, Qt.AlignmentFlag.AlignBottom)
        painter.end()

    def _word(self, found: TargetStatus, likely: Likelihood | None) -> None:
        target, language = found.target, self._language
        outcome = NATIONAL[target.outcome]
        decimals = DECIMALS.get(outcome.unit, outcome.decimals)
        target_status = (
            language.translate("TargetCard", "reached")
            if found.reached
            else language.translate("TargetCard", "not reached")
        )
        self.title = language.isolated(language.say(target.label))
        self.projected = language.number(found.projected, decimals)
        self.gap = f"{gap_number(found.gap, decimals, language, sign=True, reached=found.reached)} · {target_status}"
        self.likely = likelihood(likely.probability, language) if likely else ""
        spoken = language.translate("TargetCard", "{target}: {projected}, {gap}")
        projected = short_amount(round(found.projected, decimals), self.projected, outcome.unit, language)
        gap = gap_amount(found.gap, target.outcome, language, decimals, sign=True, reached=found.reached)
        named = spoken.format(target=self.title, projected=projected, gap=f"{gap} · {target_status}")
        both = language.translate("TargetCard", "{told}; {likely}")
        self.setAccessibleName(both.format(told=named, likely=self.likely) if likely else named)

    def _draw_line(self, painter: QPainter, below: QRect, *, reached: bool) -> None:
        """Draw the projection, and the gap at the other end."""
        line = QRect(below.left(), below.top(), below.width(), self._line_height())
        mirrored = self._mirrored()
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._large)
        painter.drawText(line, FLAGS[mirrored], self.projected)
        room = line.width() - painter.fontMetrics().horizontalAdvance(self.projected) - ACROSS
        painter.setPen(QColor(self._theme.good if reached else self._theme.bad))
        painter.setFont(self.font())
        gap = painter.fontMetrics().elidedText(self.gap, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, FLAGS[not mirrored], gap)

    def _draw_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(self._theme.faint))
        painter.setFont(self._small)
        above = self.rect().adjusted(ACROSS, ABOVE, -ACROSS, -ABOVE)
        self._draw_words(painter, above, self.title, Qt.AlignmentFlag.AlignTop)

    def _draw_words(self, painter: QPainter, room: QRect, words: str, upright: Qt.AlignmentFlag) -> None:
        across = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, across | Qt.AlignmentFlag.AlignAbsolute | upright, shown)

    def _below(self) -> QRect:
        """Return where everything that moves stands, under the title."""
        return self.rect().adjusted(ACROSS, ABOVE + self._title_height(), -ACROSS, -ABOVE)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _title_height(self) -> int:
        return QFontMetrics(self._small).height()

    def _line_height(self) -> int:
        return QFontMetrics(self._large).height()
