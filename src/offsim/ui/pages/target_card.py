"""A card for one target: what is projected, the gap, whether it is reached, and how likely that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.analysis.target_status import TargetStatus
from offsim.language import Language
from offsim.model.study import Study
from offsim.ui.pages.card_words import NOTHING, CardWords, card_words, statuses
from offsim.ui.pages.status_pill import draw_pill, pill_width
from offsim.ui.plain_text import give_tip, show_tip_below
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import CAPTION, HEADING, TITLE, VALUE, Theme, sized
from offsim.ui.target_tip import target_tip
from offsim.ui.text_size import grown
from offsim.ui.wrapped_text import shortened

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Probability
    from offsim.ensemble.histogram import Histogram

ACROSS, ABOVE = 10, 8
SPREAD_HEIGHT, GAP, PILL_ABOVE = 24, 6, 3
LEAST_INSIDE, WHOLE, WIDE = 138, 165, 300
"""How wide the words are at least; below ``WHOLE`` at least a card is narrow, and has the pill on a line of its own;
from ``WIDE`` on the pill stands beside the value."""
SPREAD_SHARE = 0.34
"""How much of the width is for the spread at least, beside the words."""


class Likelihood(NamedTuple):
    """How likely a target is reached, and how what it is set for is spread over the members in its year."""

    probability: Probability
    spread: Histogram


class TargetCard(QWidget):
    """Shows one target; its ``words`` are drawn at once, for speed. The Tab key reaches it, to have it read aloud.

    ``least`` is how wide it is at least to have the pill beside the target, whatever that says.
    """

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language, self._theme = study, language, theme
        self._plain = False
        self._shown: tuple[TargetStatus, Likelihood | None] | None = None
        self.words: CardWords = NOTHING
        self._small, self._bold = sized(self.font(), CAPTION), sized(self.font(), CAPTION, bold=True)
        self._large = sized(self.font(), TITLE, bold=True)
        self._narrow = sized(self.font(), HEADING, bold=True)
        self._pill = max(pill_width(QFontMetrics(self._bold), said) for said in statuses(language))
        self.least = self._least = grown(WHOLE)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again
        self.setMinimumWidth(grown(LEAST_INSIDE) + 2 * ACROSS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # it holds the main numbers; a click leaves the focus alone

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
        target = self.words.target
        self.words = card_words(found, likely.probability if likely else None, self._language)
        if self.words.target != target:
            self.least = max(grown(WHOLE), 2 * ACROSS + self._width(self._small, self.words.target) + GAP + self._pill)
        self.setAccessibleName(self.words.spoken)
        if self.objectName() == f"card:{found.target.key}":
            self.update(self._below())
        else:
            self.setObjectName(f"card:{found.target.key}")
            give_tip(self, target_tip(self._study, found.target, self._language))
            self.update()

    def event(self, event: QEvent) -> bool:
        """Show the tip below, off the figures."""
        if event.type() is QEvent.Type.ToolTip:
            show_tip_below(self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Ask for the least width, and for the height of a card that is not narrow."""
        return QSize(self.minimumWidth(), self.heightForWidth(self._least))

    def heightForWidth(self, width: int) -> int:
        """Ask for a line of small type, one of large, another of small, and below them the spread.

        A narrow card asks for a line more, so that it may stand in a row with the others.
        """
        height = 2 * self._line(self._small) + self._line(self._large) + 2 * ABOVE
        if self._is_narrow(width):
            height += self._line(self._small) + 2 * PILL_ABOVE
        return height if self._plain else height + GAP + grown(SPREAD_HEIGHT)

    def be_narrow_below(self, least: int) -> None:
        """Be narrow where less than ``least`` pixels wide, as one of those beside it is."""
        if least != self._least:
            self._least = least
            self.updateGeometry()
            self.update()

    def show_roomy(self, roomy: bool) -> None:
        """Take the largest size of type on a ``roomy`` page."""
        self._large = sized(self.font(), VALUE if roomy else TITLE, bold=True)
        self.updateGeometry()
        self.update()

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
            self._draw_status(painter, below, reached=found.reached)
            if likely:
                self._draw_likelihood(painter, below, likely.spread, found.target.value.value)
        painter.end()

    def _draw_status(self, painter: QPainter, below: QRect, *, reached: bool) -> None:
        """Draw the value with its unit and the target; gap and pill beside them, where each has room.

        A narrow card has the gap beside the target, and the pill below both.
        """
        words, mirrored, narrow = self.words, self._mirrored(), self._is_narrow(self.width())
        high, low = self._line(self._large), self._line(self._small)
        upper = QRect(below.left(), below.top(), below.width(), high)
        lower = QRect(below.left(), upper.bottom() + 1, below.width(), low)
        colour = self._theme.good if reached else self._theme.bad
        beside = 2 * GAP + self._width(self._small, words.unit)
        gap = 0 if narrow else self._width(self._bold, words.gap)
        fits = self._width(self._large, words.projected) + beside + gap <= upper.width()
        large = self._large if fits else self._narrow
        used = self._width(large, words.projected) + beside - GAP
        pill = pill_width(QFontMetrics(self._bold), words.status)
        beside_value = self.width() >= grown(WIDE) and used + pill + GAP <= upper.width()
        start = self._draw_words(painter, upper, words.projected, large, self._theme.text)
        self._draw_words(painter, self._after(upper, start + GAP), words.unit, self._small, self._theme.faint)
        start = self._draw_words(painter, lower, words.target, self._small, self._theme.faint)
        if beside_value:
            self._draw_words(painter, self._after(lower, start + 2 * GAP), words.gap, self._bold, colour)
            row = upper
        else:
            room = self._after(lower, start + 2 * GAP) if narrow else self._after(upper, used + GAP)
            if self._width(self._bold, words.gap) <= room.width():  # a number that is cut off is another number
                self._draw_words(painter, room, words.gap, self._bold, colour, at_end=True)
            row = lower
        if narrow:
            row, start = lower.translated(0, low + PILL_ABOVE), 0
        short = not beside_value and start + GAP + pill > lower.width()
        status = "" if short else words.status
        wide = pill_width(QFontMetrics(self._bold), status)
        left = row.left() if mirrored is not narrow else row.right() + 1 - wide
        high = low + PILL_ABOVE
        painter.setFont(self._bold)
        place = QRectF(left, row.center().y() - high / 2 + 1, wide, high)
        draw_pill(painter, place, status, self._theme, reached=reached, mirrored=mirrored)

    def _draw_likelihood(self, painter: QPainter, below: QRect, spread: Histogram, target: float) -> None:
        """Draw the spread, and how likely it is that the target is reached at its end."""
        high = grown(SPREAD_HEIGHT)
        top = below.bottom() + 1 - high
        room = QRect(below.left(), top, below.width(), high)
        most = round(room.width() * (1 - SPREAD_SHARE)) - GAP
        told = next(
            (said for said in self.words.likely if self._width(self._small, said) <= most), self.words.likely[-1]
        )
        wide = self._width(self._small, told) + 2 * GAP
        self._draw_words(painter, room, told, self._small, self._theme.text, at_end=True)
        left = room.left() + (wide if self._mirrored() else 0)
        from offsim.ui.charts.histogram_drawing import draw_spread  # noqa: PLC0415  (not needed to start)

        draw_spread(painter, QRectF(left, top, room.width() - wide, high), spread, target, self._theme)

    def _draw_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(QColor(self._theme.accent), 2) if self.hasFocus() else QPen(QColor(self._theme.line), 1)
        inset = edge.widthF() / 2
        painter.setPen(edge)
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        room = QRect(ACROSS, ABOVE, self.width() - 2 * ACROSS, self._line(self._small))
        self._draw_words(painter, room, self.words.title, self._small, self._theme.faint)

    def _draw_words(
        self, painter: QPainter, room: QRect, words: str, font: QFont, colour: str, *, at_end: bool = False
    ) -> int:
        """Draw as many of some words as have room on a line, from its start or to its end; return their width."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        shown = shortened(words, metrics, room.width(), right_to_left=self._mirrored())
        painter.drawText(room, FLAGS[self._mirrored() is not at_end], shown)
        return metrics.horizontalAdvance(shown)

    def _after(self, room: QRect, used: int) -> QRect:
        """Return what is left of a line where so much of its start is used."""
        return room.adjusted(0, 0, -used, 0) if self._mirrored() else room.adjusted(used, 0, 0, 0)

    def _below(self) -> QRect:
        """Return where everything that moves stands, under the title."""
        return self.rect().adjusted(ACROSS, ABOVE + self._line(self._small), -ACROSS, -ABOVE)

    def _is_narrow(self, width: int) -> bool:
        return width < self._least

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _line(self, font: QFont) -> int:
        return QFontMetrics(font).height()

    def _width(self, font: QFont, words: str) -> int:
        return QFontMetrics(font).horizontalAdvance(words)
