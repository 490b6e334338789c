"""A box for a number: both decimal separators, steps by key and wheel, no more digits than the number has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.ui.text_size import grown
from offsim.ui.wheel import TurnsOnceClicked


@dataclass(frozen=True, slots=True)
class Reading:
    """How a box reads numbers: ``read`` makes one of what is typed or raises a Problem; steps stay in the bounds."""

    read: Callable[[str], float]
    low: float
    high: float
    step: float


class Digits(QLineEdit):
    """Where a box is typed in; ``clicked`` tells of a click, which the box itself does not get."""

    clicked = Signal()

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
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAutoFillBackground(True)  # so that nothing behind the number needs drawing again
        self.setFixedWidth(grown(84))
        self.editingFinished.connect(self.read)

    def show_value(self, value: float) -> None:
        """Show a number, without telling anyone."""
        self._value = value
        blocked = self.lineEdit().blockSignals(True)
        self.lineEdit().setText(self._language.exact(value))
        self.lineEdit().setCursorPosition(0)  # or a number too long for the box would lose its first digits
        self.lineEdit().blockSignals(blocked)

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
