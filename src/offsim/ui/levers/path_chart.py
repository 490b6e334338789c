"""A lever by year, to be dragged: a handle a year, moved by mouse or keys, up to the next year in which it changes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.levers import nearest_step
from offsim.model.paths import Path, by_year
from offsim.model.study import Lever, Study
from offsim.report.labels import lever_amount
from offsim.ui.announcing import describe, heard
from offsim.ui.levers.path_drawing import PathDrawing
from offsim.ui.levers.path_frame import Frame, range_shown
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

GUTTER = 30
"""Room for the numbers of the plausible range, before the first year's column."""
COLUMN = 32
"""The least width of a year, which its handle can be caught in all over."""
HEIGHT = 124
ABOVE, BELOW = 14, 20
CATCH = 12
"""How far above or below its middle a handle is caught; elsewhere a press takes it there."""
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
AS_BEFORE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PathChart(QWidget):
    """``wanted`` tells a year and the value it is to have from it on, None for that of the year before.

    ``pressed`` and ``released`` tell of a drag, during which the axis stands still; ``chosen`` tells which year the
    keys move, ``pasted`` the year from which on the clipboard is to be put in.
    """

    wanted = Signal(int, object)
    pressed = Signal()
    released = Signal()
    chosen = Signal(int)
    pasted = Signal(int)

    def __init__(self, study: Study, lever: Lever, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._lever, self._language = study, lever, language
        self._years = range(study.base_year + 1, study.last_year + 1)
        self._path: Path = {self._years.start: lever.default.value}
        self._range = range_shown(lever, self._path)
        self._grip = 0.0
        self._drawing = PathDrawing(lever, language, theme)
        self.year = self._years.start
        self.dragging = False
        self.widen(0)
        self.setFixedHeight(grown(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def widen(self, column: int) -> None:
        """Give a year so many pixels at least, where that is more than its handle needs."""
        self.setMinimumWidth(grown(GUTTER) + max(grown(COLUMN), column) * len(self._years))

    @property
    def frame(self) -> Frame:
        """Where years and values lie."""
        room = QRectF(self.rect()).adjusted(grown(GUTTER), grown(ABOVE), 0, -grown(BELOW))
        return Frame(room, self._years, *self._range)

    def show_path(self, path: Path) -> None:
        """Show another path."""
        self._path = path
        if not self.dragging:
            self._range = range_shown(self._lever, path)
        self._describe()
        self.update()

    def handle_of(self, year: int) -> QPointF:
        """Return the middle of a year's handle, in pixels."""
        return QPointF(self.frame.x_of(year), self.frame.y_of(self._values[year]))

    def sizeHint(self) -> QSize:
        """Ask for no more width than the years need."""
        return QSize(self.minimumWidth(), grown(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a year's handle, or take it to the place pressed."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._choose(self.frame.year_at(event.position().x()))
        away = event.position().y() - self.handle_of(self.year).y()
        self._grip = away if abs(away) <= grown(CATCH) else 0.0
        self.dragging = True
        self.pressed.emit()
        if not self._grip and away:
            self._drag(event.position().y())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        if self.dragging:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, and let the axis fit again."""
        if self.dragging and event.button() is Qt.MouseButton.LeftButton:
            self.dragging = False
            self.released.emit()
            self.show_path(self._path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a year by left and right, years left to right in every language; move it by the other arrows."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(self.year)
        elif key in SIDEWAYS:
            with heard(self):
                self._choose(min(max(self.year + SIDEWAYS[Qt.Key(key)], self._years[0]), self._years[-1]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            with heard(self):
                self._choose(self._years[0 if key == Qt.Key.Key_Home else -1])
        elif key in STEPS:
            value = round(self._values[self.year] + STEPS[Qt.Key(key)] * self._lever.step, 10)
            self._want(min(max(value, self._lever.low), self._lever.high))
        elif key in AS_BEFORE:
            self._want(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plausible range, default, line and handles."""
        marked = self.year if self.hasFocus() or self.dragging else None
        self._drawing.draw(self, self.frame, self._path, self._values, marked, dragging=self.dragging)

    @property
    def _values(self) -> Path:
        return by_year(self._study, self._path)

    def _drag(self, y: float) -> None:
        self._want(nearest_step(self._lever, self.frame.value_at(y - self._grip)))

    def _want(self, value: float | None) -> None:
        """Stand at a value at once, so that the next key goes on from it, and tell it if it is another."""
        first = self._years.start
        if value is None and (self.year == first or self.year not in self._path):
            return
        if value != self._values[self.year]:
            others = {year: each for year, each in self._path.items() if year != self.year}
            self._path = others if value is None else dict(sorted({**others, self.year: value}.items()))
            self.wanted.emit(self.year, value)
            self._describe()

    def _choose(self, year: int) -> None:
        if year != self.year:
            self.year = year
            self.chosen.emit(year)
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Tell the year that is chosen, and its value, to those who do not see it."""
        value = self._values[self.year]
        amount = lever_amount(self._lever, value, self._language, self._language.exact(value))
        as_before = self.year not in self._path
        words = (
            self._language.translate("Path", "{name}: {value}, as in the year before")
            if as_before
            else self._language.translate("Path", "{name}: {value}")
        )
        describe(self, words.format(name=self.year, value=amount))
