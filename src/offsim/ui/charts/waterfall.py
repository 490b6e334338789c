"""Draws a waterfall: from one scenario's value to another's, a floating bar for all that makes the difference."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from offsim.report.questions.explain import Step
from offsim.ui.announcing import describe, heard
from offsim.ui.charts.card_edge import draw_card_edge
from offsim.ui.charts.drawing import EMPTY, in_theme
from offsim.ui.plain_text import show_tip
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown

ABOVE, BELOW, ASIDE, CORNER = 24, 48, 8, 28
"""What is left free on each side of the bars; ``CORNER`` where lines of text end, for the “?” that stands there."""
FILLED = 0.62
NO_BAR = -1
HEADROOM = 0.06
CUTS = (8, 13)
TOO_LONG = "…"
"""What stands for a figure where bars are so many that it has no room; figures are not made too small to be read."""
ENDS = 0.25
"""How much of the height bars that differ little from their base take at least: the scale need not begin at zero."""


class Waterfall(QWidget):
    """``wanted`` gives the key of a bar that was clicked or took Return; Left and Right choose one.

    It runs left to right in every language, as years do.
    """

    wanted = Signal(str)
    stem = "waterfall"
    caption, key, figures = "", None, EMPTY

    def __init__(self, name: str, title: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.steps: tuple[Step, ...] = ()
        self._ends: Sequence[str] = ()
        self.current = NO_BAR
        self._span = (0.0, 1.0)
        self._held = False
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(grown(150))
        self.setAutoFillBackground(True)
        scaled(self, CAPTION)

    def show_steps(self, steps: Sequence[Step], ends: Sequence[str] = ()) -> None:
        """Show other bars; what was chosen stays chosen where it is still there.

        The first and the last are of scenarios, in the colours (#rrggbb) of ``ends``, or else of none in particular.
        """
        chosen, last = self.steps[self.current].key if self.current > 0 else "", len(self.steps) - 1
        outer = {0: 0, last: len(steps) - 1} if steps and self.steps else {}
        inside = (place for place, step in enumerate(steps) if chosen and step.key == chosen)
        self.current = next(inside, outer.get(self.current, NO_BAR))
        self.steps, self._ends = tuple(steps), ends
        self._fit()
        self._tell()

    def hold(self) -> None:
        """Let the scale stand still, but for what would not fit."""
        self._held = True

    def settle(self) -> None:
        """Let the scale fit again."""
        self._held = False
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the bars and two lines below."""
        return QSize(480, 260)

    def bar_rect(self, place: int) -> QRectF:
        """Return where a bar lies, in pixels."""
        column, step = self._column(place), self.steps[place]
        begin = step.begin if step.key else min(max(0.0, self._span[0]), self._span[1])
        top, bottom = sorted((self._y_of(begin), self._y_of(step.end)))
        aside = column.width() * (1 - FILLED) / 2
        return QRectF(column.left() + aside, top, column.width() * FILLED, max(bottom - top, 1.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, the lines between them, numbers above and labels below."""
        painter = QPainter(self)
        self.draw(painter)
        draw_card_edge(painter, self.rect(), self._theme)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw them at the widget's size."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.base))
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        for place, step in enumerate(self.steps):
            self._draw_bar(painter, place, step)

    def again(self, theme: Theme) -> Waterfall:
        """Return another one that shows the same in a theme, with no bar chosen."""
        drawing = Waterfall(self.objectName(), self.accessibleName(), theme)
        drawing.setLayoutDirection(self.layoutDirection())
        drawing.caption, drawing.figures = self.caption, self.figures
        drawing.show_steps(self.steps, [in_theme(colour, self._theme, theme) for colour in self._ends])
        return drawing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the arrow keys; Return asks for what is in the bar."""
        last = len(self.steps) - 1
        steps = {Qt.Key.Key_Left: self.current - 1, Qt.Key.Key_Right: self.current + 1}
        if self.steps and event.key() in steps:
            self.current = min(max(steps[Qt.Key(event.key())], 0), last)
            with heard(self):
                self._tell()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self._want()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer, and ask for what is in it."""
        self.setFocus()
        place = self._place_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and place != NO_BAR:
            self.current = place
            self._tell()
            self._want()

    def event(self, event: QEvent) -> bool:
        """Tell of the bar under the pointer, whose label may have no room."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            if place != NO_BAR:
                show_tip(event.globalPos(), _told([self.steps[place]]), self)
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.update()

    def _want(self) -> None:
        if key := self.steps[self.current].key:
            self.wanted.emit(key)

    @property
    def summary(self) -> str:
        """The bar chosen, or else all of them."""
        return _told([self.steps[self.current]] if self.current >= 0 else self.steps)

    def _tell(self) -> None:
        describe(self, self.summary)
        self.update()

    def _column(self, place: int) -> QRectF:
        """Return the column of a bar, from top to bottom."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = (self.width() - ASIDE - grown(CORNER)) / max(len(self.steps), 1)
        return QRectF((grown(CORNER) if mirrored else ASIDE) + place * width, 0, width, self.height())

    def _place_at(self, x: float) -> int:
        """Return the bar in whose column a place lies, ``NO_BAR`` where there is none."""
        columns = map(self._column, range(len(self.steps)))
        return next((place for place, it in enumerate(columns) if it.left() <= x < it.right()), NO_BAR)

    def _fit(self) -> None:
        """Let the scale hold every bar; it begins at zero unless the bars would be too small to see then."""
        if not self.steps:
            return
        ends = [value for step in self.steps for value in (step.end, *([step.begin] if step.key else []))]
        low, high = min(ends), max(ends)
        if (high - low) > ENDS * abs(high) or low <= 0:
            low, high = min(low, 0.0), max(high, 0.0)
        else:
            low -= (high - low) or abs(high) * HEADROOM
        if self._held:
            low, high = min(low, self._span[0]), max(high, self._span[1])
        self._span = low, high if high > low else low + 1.0

    def _y_of(self, value: float) -> float:
        low, high = self._span
        room = self.height() - grown(ABOVE) - grown(BELOW)
        return self.height() - grown(BELOW) - (value - low) / (high - low) * room

    def _draw_bar(self, painter: QPainter, place: int, step: Step) -> None:
        theme, rect, column = self._theme, self.bar_rect(place), self._column(place)
        if place == self.current:
            ground = QColor(theme.line)
            ground.setAlpha(90)
            painter.setPen(QPen(QColor(theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(column.adjusted(1, 1, -1, -1), 3, 3)
        rising = step.end >= step.begin
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._end_colour(place) if not step.key else theme.good if rising else theme.bad))
        painter.drawRect(rect)
        if not step.key and self._span[0] > 0:
            self._draw_cut(painter, rect)
        if place + 1 < len(self.steps):
            painter.setPen(QPen(QColor(theme.faint), 1, Qt.PenStyle.DotLine))
            level = self._y_of(step.end)
            painter.drawLine(QPointF(rect.right(), level), QPointF(rect.left() + column.width(), level))
        painter.setPen(QColor(theme.text))
        align = Qt.AlignmentFlag
        above = QRectF(column.left(), rect.top() - grown(ABOVE) + 4, column.width(), grown(ABOVE) - 6)
        fits = painter.fontMetrics().horizontalAdvance(step.told) <= column.width()
        painter.drawText(above, align.AlignHCenter | align.AlignBottom, step.told if fits else TOO_LONG)
        below = QRectF(column.left(), column.bottom() - grown(BELOW) + 4, column.width() - 1, grown(BELOW) - 6)
        painter.setPen(QColor(theme.faint if step.key else theme.text))
        flags = align.AlignHCenter | align.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), self._fitting(painter, step.label, below))

    def _end_colour(self, place: int) -> str:
        return self._ends[place > 0] if self._ends else self._theme.reference

    def _draw_cut(self, painter: QPainter, rect: QRectF) -> None:
        """Draw two strokes across a bar whose foot is not at zero."""
        painter.setPen(QPen(QColor(self._theme.base), 2))
        for up in CUTS:
            level = rect.bottom() - up
            painter.drawLine(QPointF(rect.left() - 2, level + 3), QPointF(rect.right() + 2, level - 3))

    def _fitting(self, painter: QPainter, words: str, room: QRectF) -> str:
        """Return as much of a label as has room on the lines there are; no word is longer than a line."""
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = " ".join(metrics.elidedText(word, elide, int(room.width())) for word in words.split())
        wrapped = Qt.TextFlag.TextWordWrap.value
        while len(shown) > 1 and metrics.boundingRect(room.toRect(), wrapped, shown).height() > room.height():
            shown = shown[:-2].rstrip() + "…"
        return shown


def _told(steps: Sequence[Step]) -> str:
    return "; ".join(f"{step.label} {step.told}" for step in steps)
