"""The slider of a lever: plausible range, default and target marked, keys and wheel; values grow to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from offsim.model.study import Lever
from offsim.ui.style import Theme
from offsim.ui.text_size import USUAL, grown, text_percent
from offsim.ui.wheel import Turner

if TYPE_CHECKING:
    from offsim.analysis.seek import Solution

HANDLE = 8
HEIGHT, TRACK = 34, 21
"""How high it is, and how far below its upper edge the track runs: above it there is room for the mark."""
MARK = 5.0
MARK_TOP = 2.0
SHADE = 185
"""How strongly the plausible range is coloured, so that it stands out from the track and from the ground."""
MINUS = ("-", "\N{MINUS SIGN}")
NEAR = 10
"""How many pixels from the mark a double click still means it."""


class LeverSlider(Turner):
    """Counts in steps of its lever from the low bound.

    A click on the track goes straight to the place; a press on the handle moves nothing. A value between two steps
    stays what it is until the slider leaves its step, and comes back where a drag does. Where a target is met stands a
    mark; ``mark_wanted`` says that the hand wants it, by a double click on it (True) or by Return. ``typed`` tells how
    a number begins.
    """

    mark_wanted = Signal(bool)
    typed = Signal(str)

    def __init__(self, lever: Lever, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._lever = lever
        self._theme = theme
        self._exact = lever.default.value
        self._grip = 0.0
        self._large = text_percent() / USUAL
        self._handle = HANDLE * self._large
        self.solution: Solution | None = None
        steps = round((lever.high - lever.low) / lever.step)
        self.setRange(0, steps)
        self.setSingleStep(1)
        self.setPageStep(max(1, steps // 20))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)  # so that nothing behind it needs drawing again

    def show_value(self, value: float) -> None:
        """Stand at the step nearest to a value of the lever, without telling anyone."""
        if not self.isSliderDown():
            self._exact = value
        blocked = self.blockSignals(True)
        self.setValue(self._step_of(value))
        self.blockSignals(blocked)
        self.update()

    def show_solution(self, solution: Solution | None) -> None:
        """Mark where a target is met, or with None nothing."""
        if solution != self.solution:
            self.solution = solution
            self.update()

    def lever_value(self) -> float:
        """Return the lever's value at the step the slider stands at, free of binary dust."""
        if self.value() == self._step_of(self._exact):
            return self._exact
        value = round(self._lever.low + self.value() * self._lever.step, 10)
        return min(max(value, self._lever.low), self._lever.high)

    def x_of(self, value: float) -> float:
        """Return the horizontal place of a value of the lever, in pixels."""
        span = self._lever.high - self._lever.low
        part = (value - self._lever.low) / span if span else 0.5  # a lever that cannot move stands in the middle
        return self._handle + 1 + part * (self.width() - 2 * self._handle - 2)

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return QSize(160, grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Stay usable when narrow."""
        return QSize(80, grown(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the handle, or go to the place pressed, and begin a drag."""
        self.take_wheel()
        if event.button() is Qt.MouseButton.LeftButton:
            away = event.position().x() - self.x_of(self.lever_value())
            self._grip = away if abs(away) <= self._handle + 1 else 0.0
            self.setSliderDown(True)
            self.setSliderPosition(self._step_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        if self.isSliderDown():
            self.setSliderPosition(self._step_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the mark where the hand is on it; elsewhere a second press is a press."""
        value = self.solution.value if self.solution else None
        if value is not None and abs(event.position().x() - self.x_of(value)) <= NEAR:
            self.mark_wanted.emit(True)
            event.accept()
        else:
            self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the mark by Return; leave a number to who can read it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.solution and self.solution.value is not None:
            self.mark_wanted.emit(False)
        elif event.text().isdecimal() or event.text() in MINUS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, plausible range, default mark, handle, and above them the mark of the target."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = TRACK * self._large
        accent = QColor(self._theme.accent)
        self._draw_track(painter, middle, accent)
        if self.solution:
            self._draw_mark(painter, self.solution)
        x = self.x_of(self.lever_value())
        painter.setPen(QPen(QColor(self._theme.base), 1.5))
        painter.setBrush(accent if self.isEnabled() else QColor(self._theme.edge))
        painter.drawEllipse(QPointF(x, middle), self._handle, self._handle)
        if self.hasFocus():
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, middle), self._handle + 3, self._handle + 3)
        painter.end()

    def _draw_track(self, painter: QPainter, middle: float, accent: QColor) -> None:
        ends = sorted((self.x_of(self._lever.low), self.x_of(self._lever.high)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.edge))
        painter.drawRoundedRect(QRectF(ends[0], middle - 1.5, ends[1] - ends[0], 3), 1.5, 1.5)
        low, high = sorted(map(self.x_of, self._lever.plausible))
        painter.setBrush(QColor(self._theme.window))
        painter.drawRect(QRectF(low, middle - 3, high - low, 6))
        accent.setAlpha(SHADE)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(low, middle - 3, high - low, 6), 3, 3)
        accent.setAlpha(255)
        painter.setPen(QPen(QColor(self._theme.text), 2))
        mark = self.x_of(self._lever.default.value)
        painter.drawLine(QPointF(mark, middle - self._handle), QPointF(mark, middle + self._handle))

    def _draw_mark(self, painter: QPainter, solution: Solution) -> None:
        """Draw a triangle that points down at the value, or an arrow at the end nearest to one that does not exist."""
        theme, size, level = self._theme, MARK * self._large, MARK_TOP * self._large
        painter.setPen(Qt.PenStyle.NoPen)
        if solution.value is not None:
            x = self.x_of(solution.value)
            painter.setBrush(QColor(theme.good if solution.plausible else theme.warn))
            corners = [QPointF(x, level + 1.5 * size), QPointF(x - size, level), QPointF(x + size, level)]
        elif solution.toward:
            lever = self._lever
            x, other = map(self.x_of, (lever.high, lever.low) if solution.toward > 0 else (lever.low, lever.high))
            away = size if x > other else -size
            painter.setPen(QPen(QColor(theme.faint), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            end, base, level = x + away, x - away * 0.4, level + size - 1
            corners = [QPointF(end, level), QPointF(base, level - size + 1), QPointF(base, level + size - 1)]
        else:
            return
        painter.drawPolygon(QPolygonF(corners))

    def _step_of(self, value: float) -> int:
        return round((value - self._lever.low) / self._lever.step)

    def _step_at(self, x: float) -> int:
        """Return the step whose handle lies nearest, held where it was gripped."""
        room = self.width() - 2 * self._handle - 2
        part = (x - self._grip - self._handle - 1) / max(room, 1)
        value = self._lever.low + part * (self._lever.high - self._lever.low)
        return min(max(self._step_of(value), self.minimum()), self.maximum())
