"""Draws a tornado: a bar for every uncertain lever from the line's value, chosen by a click or the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.language import Language
from offsim.ui.announcing import describe, heard
from offsim.ui.charts.card_edge import draw_card_edge
from offsim.ui.charts.drawing import EMPTY
from offsim.ui.charts.tornado_row import THICK, TornadoRow, draw_bar, draw_choice, draw_ends, draw_legend, legend_width
from offsim.ui.charts.tornado_scale import draw_number, draw_ticks
from offsim.ui.plain_text import show_tip
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown
from offsim.ui.wrapped_text import shortened

ROW, MOST_ROW, HEAD, FOOT = 20, 44, 24, 28
"""Heights; the foot has the numbers, and in its corner the “?”, which is to hide no word of the last row."""
GAP, ROUNDING = 8, 2
MOST_LABEL, LEAST_BARS = 0.42, 72
"""The part of the width that labels beside bars take at most; with fewer pixels left to bars, labels stand above."""
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
        self._label_width = self._end_width = self._key_width = 0
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
        self._measure()
        self._arrange()
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
        """Ask for a line for every bar, or for two."""
        return QSize(300, self._head() + grown(ROW) * self._lines * max(len(self.rows), 2) + grown(FOOT))

    def row_rect(self, place: int) -> QRectF:
        """Return where a row lies."""
        height = self._row_height()
        return QRectF(0, self._head() + height * place, self.width(), height)

    def x_of(self, outcome: float) -> float:
        """Return the horizontal place of an outcome, in pixels."""
        room, (low, high) = self._room(), self._span
        return room.left() + (outcome - low) / (high - low) * room.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether bars have room beside the labels."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, bars and the choice, as a card."""
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
            if self.current >= 0:
                draw_choice(painter, self.row_rect(self.current), self._theme, focused=self.hasFocus())
            self._draw_scale(painter)
            head = self.labels_rect().adjusted(GAP, 0, -GAP, -self.height() + grown(HEAD))
            draw_legend(painter, head, self._language, self._theme, folded=self._key_lines > 1)
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
            with heard(self):
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
            self._arrange()

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
        self._label_width = max((advance(row.label) for row in self.rows), default=0) + 2 * GAP + ROUNDING
        self._key_width = ceil(legend_width(self.fontMetrics(), self._language)) + 2 * GAP + ROUNDING
        self._end_width = max((advance(end) for row in self.rows for end in row.ends), default=0) + 2 * GAP

    @property
    def _lines(self) -> int:
        """How many lines a row has: two where bars would have too little room beside their labels."""
        return 2 if self.rows and self.width() - self._beside - 2 * self._end_width < grown(LEAST_BARS) else 1

    @property
    def _key_lines(self) -> int:
        """How many lines the key takes: two where it stands above all else and one has no room for it."""
        return 2 if self._lines > 1 and self.width() < self._key_width else 1

    @property
    def _beside(self) -> int:
        """How wide labels are that stand beside bars: they may be cut short, the key above them may not."""
        return max(min(self._label_width, int(self.width() * MOST_LABEL)), self._key_width)

    def _arrange(self) -> None:
        """Ask for the height that the rows need."""
        self.setMinimumHeight(self.sizeHint().height())

    def _head(self) -> int:
        """Return how high what stands above the rows is: the legend, with the line's value beside it or below."""
        return grown(HEAD) * (self._lines + self._key_lines - 1)

    def _row_height(self) -> float:
        """Return how high rows are: they share the room there is, within bounds."""
        shared = (self.height() - self._head() - grown(FOOT)) / max(len(self.rows), 1)
        return min(max(shared, grown(ROW) * self._lines), grown(MOST_ROW) * self._lines)

    def _place_at(self, y: float) -> int:
        """Return the row that lies at a height, ``NO_ROW`` where none does."""
        place = int((y - self._head()) // self._row_height())
        return place if 0 <= place < len(self.rows) else NO_ROW

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def labels_rect(self) -> QRectF:
        """Return where the labels stand."""
        if self._lines > 1:
            return QRectF(self.rect())
        return QRectF(self.width() - self._beside if self._mirrored() else 0, 0, self._beside, self.height())

    def _room(self) -> QRectF:
        """Return where bars lie, with room at both ends for the words there."""
        width, words = self.labels_rect().width() if self._lines == 1 else 0, self._end_width
        whole = QRectF(0 if self._mirrored() else width, 0, self.width() - width, self.height())
        return whole.adjusted(words, 0, -words, 0)

    def _draw_scale(self, painter: QPainter) -> None:
        """Draw round numbers below, and the line's value from above."""
        theme, room, top = self._theme, self._room(), self._head()
        room.setTop(top)
        room.setBottom(self.row_rect(len(self.rows)).top())
        draw_ticks(painter, self._span, room, grown(FOOT), self.x_of, self._language, theme)
        x = self.x_of(self._line)
        painter.setPen(QPen(QColor(theme.text), 1.2))
        painter.drawLine(QPointF(x, top - 3), QPointF(x, room.bottom()))
        line = self._language.number(self._line, self._decimals)
        draw_number(painter, x, top - grown(HEAD), grown(HEAD) - 3, line)

    def _draw_row(self, painter: QPainter, room: QRectF, row: TornadoRow) -> None:
        labels = self.labels_rect().adjusted(GAP, 0, -GAP, 0)
        painter.setPen(QColor(self._theme.text))
        label = shortened(row.label, painter.fontMetrics(), labels.width(), right_to_left=self._mirrored())
        high = room.height() / self._lines
        painter.drawText(QRectF(labels.left(), room.top(), labels.width(), high), FLAGS[self._mirrored()], label)
        room.setTop(room.bottom() - high)
        middle, line, thick = room.center().y(), self.x_of(self._line), THICK * high / ROW
        left, right = draw_bar(painter, row.bar, self._line, self.x_of, middle, thick, self._theme)
        painter.setPen(QColor(self._theme.text))
        draw_ends(painter, room, min(left, line) - GAP, max(right, line) + GAP, row.ends)
