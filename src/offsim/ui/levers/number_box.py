"""A box for a number: both decimal separators, steps by key and wheel, no more digits than the number has."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.ui.stable_label import FLAGS
from offsim.ui.style import CAPTION, sized
from offsim.ui.text_size import grown
from offsim.ui.wheel import TurnsOnceClicked

BESIDE_UNIT, MOST_OF_UNIT = 6, 70
"""Room beside a unit, and the most it takes of a box; what is longer is shortened."""
AROUND_NUMBER = 5
"""What Qt leaves free beside a number, and the cursor, in pixels."""


class Reading(NamedTuple):
    """How a box reads numbers: ``read`` makes one of what is typed or raises a Problem; steps stay in the bounds."""

    read: Callable[[str], float]
    low: float
    high: float
    step: float


class Digits(QLineEdit):
    """Where a box is typed in; ``clicked`` tells of a click, which the box itself does not get.

    At its end, where the language ends lines, stands the ``unit``, which cannot be typed in.
    """

    clicked = Signal()
    unit = ""
    _sign = _unit_room = 0

    def show_unit(self, words: str) -> None:
        """Show a unit beside the number."""
        if words != self.unit:
            self.unit = words
            self._share()
            self.update()

    def keep_clear(self, sign: int) -> None:
        """Keep the number clear of a sign that takes so much of where the box starts, or of none."""
        if sign or self._sign:
            self._sign = sign
            self._share()

    def _share(self) -> None:
        """Give the sign its room, then the number, then the unit."""
        advance = self._unit_metrics().horizontalAdvance(self.unit)
        wanted = min(advance + 2 * BESIDE_UNIT, grown(MOST_OF_UNIT)) if self.unit else 0
        if self._sign:
            number = self.fontMetrics().horizontalAdvance(self.text()) + AROUND_NUMBER
            wanted = min(wanted, max(self.width() - self._sign - number, 0))
        sides = (wanted, self._sign) if self._mirrored else (self._sign, wanted)
        if wanted != self._unit_room or sides != (self.textMargins().left(), self.textMargins().right()):
            self._unit_room = wanted
            self.setTextMargins(sides[0], 0, sides[1], 0)
            self.update()

    @property
    def _mirrored(self) -> bool:
        return bool(self.alignment() & Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number, and the unit after it."""
        super().paintEvent(event)
        if self._unit_room <= 2 * BESIDE_UNIT:
            return
        painter = QPainter(self)
        painter.setFont(sized(self.font(), CAPTION))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.rect().adjusted(BESIDE_UNIT, 0, -BESIDE_UNIT, 0)
        room.setWidth(self._unit_room - BESIDE_UNIT)
        if not self._mirrored:
            room.moveRight(self.rect().right() - BESIDE_UNIT)
        words = painter.fontMetrics().elidedText(self.unit, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, FLAGS[not self._mirrored], words)
        painter.end()

    def _unit_metrics(self) -> QFontMetrics:
        return QFontMetrics(sized(self.font(), CAPTION))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of it."""
        self.clicked.emit()
        super().mousePressEvent(event)


class NumberBox(TurnsOnceClicked, QAbstractSpinBox):
    """``edited`` tells a new value; ``refused`` a Problem with what was typed, after which the old number is back."""

    edited = Signal(float)
    refused = Signal(object)

    def __init__(self, reading: Reading, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._language = language
        self._value = reading.low
        digits = Digits(self)
        digits.clicked.connect(self.take_wheel)
        self.setLineEdit(digits)
        end = Qt.AlignmentFlag.AlignLeft if language.right_to_left else Qt.AlignmentFlag.AlignRight
        self.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAutoFillBackground(True)  # so that nothing behind the number needs drawing again
        self.setFixedWidth(grown(84))
        self.editingFinished.connect(self.read)

    def setAccessibleName(self, name: str) -> None:
        """Name the digits inside too, which a screen reader may come to on their own."""
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def show_unit(self, words: str) -> None:
        """Show a unit inside, beside the number."""
        digits = self.lineEdit()
        if isinstance(digits, Digits):
            digits.show_unit(words)

    def keep_clear(self, sign: int) -> None:
        """Keep the number clear of a sign at its start that takes so many pixels of the box, or of none."""
        digits = self.lineEdit()
        if isinstance(digits, Digits):
            digits.keep_clear(sign)

    def show_value(self, value: float) -> None:
        """Show a number, without telling anyone; what is typed next takes its place."""
        self._value = value
        digits = self.lineEdit()
        blocked = digits.blockSignals(True)
        digits.setText(self._language.exact(value))
        digits.end(False)
        digits.home(digits.hasFocus())  # first, or a number too long for the box would lose its first digits
        digits.blockSignals(blocked)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed; what it means is judged when it is finished."""
        return QValidator.State.Acceptable, text, position

    def stepBy(self, steps: int) -> None:
        """Go up or down by steps, within the bounds."""
        self.read()
        value = round(self._value + steps * self._reading.step, 10)
        self._take(min(max(value, self._reading.low), self._reading.high))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Say in which directions there is room."""
        flags = QAbstractSpinBox.StepEnabledFlag
        down = flags.StepDownEnabled if self._value > self._reading.low else flags.StepNone
        return down | (flags.StepUpEnabled if self._value < self._reading.high else flags.StepNone)

    def begin(self, typed: str) -> None:
        """Take the focus, and what was typed elsewhere for the first of a number."""
        self.setFocus()
        self.selectAll()
        self.lineEdit().insert(typed)

    def read(self) -> None:
        """Take what is typed, or refuse it."""
        typed = self.lineEdit().text()
        if typed == self._language.exact(self._value):
            return
        try:
            value = self._reading.read(typed)
        except Problem as problem:
            self.show_value(self._value)
            self.refused.emit(problem)
        else:
            self._take(value)

    def _take(self, value: float) -> None:
        """Stand at a value at once, so that the next step goes on from it, and tell it if it is another."""
        before = self._value
        self.show_value(value)
        if value != before:
            self.edited.emit(value)
