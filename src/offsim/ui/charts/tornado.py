"""Draws a tornado: a bar for every uncertain lever from the line's value, chosen by a click or the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, log10

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.language import Language
from offsim.ui.announcing import describe
from offsim.ui.charts.card_edge import draw_card_edge
from offsim.ui.charts.drawing import EMPTY
from offsim.ui.charts.rounding import round_step
from offsim.ui.charts.tornado_row import LIGHT, THICK, TornadoRow, draw_clasp, draw_ends, tint
from offsim.ui.plain_text import show_tip
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown

ROW, MOST_ROW, HEAD, FOOT = 21, 30, 22, 18
GAP = 6
MOST_LABEL, LEAST_BARS = 0.42, 0.15
PIXELS_BETWEEN_TICKS = 64
NO_ROW = -1
TOLD = 3
"""So many bars are told where none is chosen."""
CENTRE = Qt.AlignmentFlag.AlignCenter


class Tornado(QWidget):
    """``chosen`` gives the place of another row, ``lever_wanted`` the lever of one that was clicked or took Return.

    Up and Down choose a row. Labels stand where lines begin in the language; numbers rise to the right in every one.
    """

    chosen = Signal(int)
    lever_wanted = Signal(str)
    stem = "tornado"
    caption, key, figures = "", None, EMPTY

    def __init__(self, name: str, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.rows: tuple[TornadoRow, ...] = ()
        self.current = NO_ROW
        self._line, self._decimals, self._empty = 0.0, 0, ""
        self._held = False
        self._span = (0.0, 1.0)
        self._label_width = self._end_width = 0
        self.setObjectName(name)
        self.setAccessibleName(language.translate("Tornado", "Effect of each uncertain lever alone"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again
        scaled(self, CAPTION)

    def show_rows(self, rows: Sequence[TornadoRow], line: float, decimals: int, empty: str = "") -> None:
        """Show other bars from the ``line``'s value, or say in words why there are none; a lever stays chosen."""
        lever = self.rows[self.current].bar.lever if self.current >= 0 else ""
        self.rows, self._line, self._decimals, self._empty = tuple(rows), line, decimals, empty
        self.current = next((place for place, row in enumerate(rows) if row.bar.lever == lever), NO_ROW)
        self.setMinimumHeight(self.sizeHint().height())
        self._measure()
        self._fit()
        self._tell()

    def hold(self) -> None:
        """Let the scale stand still, but for bars that would leave it."""
        self._held = True

    def settle(self) -> None:
        """Let the scale fit again."""
        self._held = False
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line for every bar."""
        return QSize(300, grown(HEAD) + grown(ROW) * max(len(self.rows), 2) + grown(FOOT))

    def row_rect(self, place: int) -> QRectF:
        """Return where a row lies."""
        height = self._row_height()
        return QRectF(0, grown(HEAD) + height * place, self.width(), height)

    def x_of(self, outcome: float) -> float:
        """Return the horizontal place of an outcome, in pixels."""
        room, (low, high) = self._room(), self._span
        return room.left() + (outcome - low) / (high - low) * room.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, bars and the choice."""
        painter = QPainter(self)
        self.draw(painter)
        draw_card_edge(painter, self.rect(), self._theme)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw them at the widget's size."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), QColor(self._theme.base))
        if self.rows:
            self._draw_choice(painter)
            self._draw_scale(painter)
            self._draw_legend(painter)
            for place, row in enumerate(self.rows):
                self._draw_row(painter, self.row_rect(place), row)
        else:
            painter.setPen(QColor(self._theme.faint))
            painter.drawText(self.rect(), CENTRE | Qt.TextFlag.TextWordWrap, self._empty)

    def again(self, theme: Theme) -> Tornado:
        """Return another one that shows the same in a theme, with no bar chosen."""
        drawing = Tornado(self.objectName(), self._language, theme)
        drawing.setLayoutDirection(self.layoutDirection())
        drawing.caption, drawing.figures = self.caption, self.figures
        drawing.show_rows(self.rows, self._line, self._decimals, self._empty)
        return drawing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the arrow keys; Return asks for the lever."""
        last = len(self.rows) - 1
        steps = {
            Qt.Key.Key_Up: self.current - 1,
            Qt.Key.Key_Down: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if self.rows and event.key() in steps:
            self._choose(min(max(steps[Qt.Key(event.key())], 0), last))
        elif self.current >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.lever_wanted.emit(self.rows[self.current].bar.lever)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer, and ask for its lever."""
        place = self._place_at(event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and place != NO_ROW:
            self._choose(place)
            self.lever_wanted.emit(self.rows[place].bar.lever)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a label that has no room."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().y())
            if place != NO_ROW:
                show_tip(event.globalPos(), self.rows[place].label, self)
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words anew in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the widest bar where none is chosen yet."""
        super().focusInEvent(event)
        if self.rows and self.current == NO_ROW:
            self._choose(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw no focus any more."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, place: int) -> None:
        self.current = place
        self._tell()

    @property
    def summary(self) -> str:
        """The bar chosen, or else the widest ones."""
        told = [self.rows[self.current]] if self.current >= 0 else self.rows[:TOLD]
        return " ".join(row.spoken for row in told) or self._empty

    def _tell(self) -> None:
        describe(self, self.summary)
        self.chosen.emit(self.current)
        self.update()

    def _fit(self) -> None:
        """Let the scale hold every bar and the line."""
        if not self.rows:
            return
        ends = [self._line, *(row.bar.least for row in self.rows), *(row.bar.greatest for row in self.rows)]
        if self._held:
            ends += self._span
        self._span = min(ends), max(ends)

    def _measure(self) -> None:
        """Measure words once, and not again for every place of every bar."""
        advance = self.fontMetrics().horizontalAdvance
        self._label_width = max((advance(row.label) for row in self.rows), default=0) + 2 * GAP
        self._end_width = max((advance(end) for row in self.rows for end in row.ends), default=0) + 2 * GAP

    def _row_height(self) -> float:
        """Return how high rows are: they share the room there is, within bounds."""
        return min(
            max((self.height() - grown(HEAD) - grown(FOOT)) / max(len(self.rows), 1), grown(ROW)), grown(MOST_ROW)
        )

    def _place_at(self, y: float) -> int:
        """Return the row that lies at a height, ``NO_ROW`` where none does."""
        place = int((y - grown(HEAD)) // self._row_height())
        return place if 0 <= place < len(self.rows) else NO_ROW

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def labels_rect(self) -> QRectF:
        """Return where the labels stand."""
        width = min(self._label_width, int(self.width() * MOST_LABEL))
        return QRectF(self.width() - width if self._mirrored() else 0, 0, width, self.height())

    def _room(self) -> QRectF:
        """Return where bars lie, with room at both ends for the words there."""
        width, words = self.labels_rect().width(), self._words_beside() or GAP
        whole = QRectF(0 if self._mirrored() else width, 0, self.width() - width, self.height())
        return whole.adjusted(words, 0, -words, 0)

    def _words_beside(self) -> int:
        """Return how wide the words at the ends are; 0 where they would leave bars too little: the tip has them."""
        left = self.width() - self.labels_rect().width() - 2 * self._end_width
        return self._end_width if left >= LEAST_BARS * self.width() else 0

    def _draw_choice(self, painter: QPainter) -> None:
        if self.current < 0:
            return
        ground, accent = QColor(self._theme.line), QColor(self._theme.accent)
        ground.setAlpha(LIGHT)
        painter.setPen(QPen(accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.row_rect(self.current).adjusted(1, 0.5, -1, -0.5), 3, 3)

    def _draw_scale(self, painter: QPainter) -> None:
        """Draw round numbers below, and the line's value from above."""
        theme, (low, high) = self._theme, self._span
        bottom = self.row_rect(len(self.rows)).top()
        step = round_step((high - low) * PIXELS_BETWEEN_TICKS / max(self._room().width(), 1.0))
        decimals = max(0, ceil(-log10(step) - 1e-9))
        for number in range(ceil(low / step - 1e-9), int(high // step) + 1):
            x = self.x_of(number * step)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(x, grown(HEAD)), QPointF(x, bottom))
            painter.setPen(QColor(theme.faint))
            self._draw_centred(painter, x, bottom, grown(FOOT), self._language.number(number * step, decimals))
        x = self.x_of(self._line)
        painter.setPen(QPen(QColor(theme.text), 1.2))
        painter.drawLine(QPointF(x, grown(HEAD) - 3), QPointF(x, bottom))
        self._draw_centred(painter, x, 0, grown(HEAD) - 3, self._language.number(self._line, self._decimals))

    def _draw_centred(self, painter: QPainter, x: float, top: float, height: float, words: str) -> None:
        painter.drawText(QRectF(x - PIXELS_BETWEEN_TICKS, top, 2 * PIXELS_BETWEEN_TICKS, height), CENTRE, words)

    def _draw_legend(self, painter: QPainter) -> None:
        """Say above the labels which tint is which end."""
        room = self.labels_rect().adjusted(GAP, 0, -GAP, -self.height() + grown(HEAD))
        language, mirrored = self._language, self._mirrored()
        for told, high in (
            (language.translate("Tornado", "lever at 10 %"), False),
            (language.translate("Tornado", "at 90 %"), True),
        ):
            left = room.right() - THICK if mirrored else room.left()
            tint(painter, self._theme.accent, high=high)
            painter.drawRect(QRectF(left, room.center().y() - 5, THICK - 2, 10))
            painter.setPen(QColor(self._theme.faint))
            width = THICK + GAP + painter.fontMetrics().horizontalAdvance(told) + GAP
            room = room.adjusted(0, 0, -THICK - 4, 0) if mirrored else room.adjusted(THICK + 4, 0, 0, 0)
            painter.drawText(room, FLAGS[mirrored], told)
            rest = width - THICK
            room = room.adjusted(0, 0, -rest, 0) if mirrored else room.adjusted(rest, 0, 0, 0)

    def _draw_row(self, painter: QPainter, room: QRectF, row: TornadoRow) -> None:
        bar, mirrored = row.bar, self._mirrored()
        labels = self.labels_rect().adjusted(GAP, 0, -GAP, 0)
        painter.setPen(QColor(self._theme.text))
        label = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, int(labels.width()))
        painter.drawText(QRectF(labels.left(), room.top(), labels.width(), room.height()), FLAGS[mirrored], label)
        middle, line = room.center().y(), self.x_of(self._line)
        one_side = (bar.at_low - self._line) * (bar.at_high - self._line) > 0
        for outcome, high in ((bar.at_low, False), (bar.at_high, True)):
            top = middle if one_side and high else middle - THICK / 2
            left, right = sorted((line, self.x_of(outcome)))
            tint(painter, self._theme.accent, high=high)
            painter.drawRect(QRectF(left, top, right - left, THICK / 2 if one_side else THICK))
        left, right = self.x_of(bar.least), self.x_of(bar.greatest)
        if not bar.monotone:
            draw_clasp(painter, left, right, middle, self._theme.warn)
        painter.setPen(QColor(self._theme.text))
        if self._words_beside():
            draw_ends(painter, room, min(left, line) - GAP, max(right, line) + GAP, row.ends)
