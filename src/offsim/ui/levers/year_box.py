"""A box for what a lever has from one year on: emptied, it has what the year before has; a row pasted fills more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractSpinBox

from offsim.language import Language
from offsim.ui.levers.number_box import NumberBox, Reading
from offsim.ui.plain_text import on_clipboard
from offsim.ui.style import CAPTION, Theme, scaled
from offsim.ui.text_size import grown

HEIGHT, AROUND = 24, 12
"""Its height, which goes with text, and what its frame takes beside a number, in pixels."""
QWIDGETSIZE_MAX = 16777215
"""Qt's word for as wide as there is room, which PySide leaves out."""


class YearBox(NumberBox):
    """``pasted`` tells cells of a spreadsheet that came at once; ``emptied`` that nothing is left in the box.

    The ``first`` year's cannot be emptied.
    """

    pasted = Signal(str)
    emptied = Signal()

    def __init__(self, reading: Reading, language: Language, theme: Theme, *, first: bool) -> None:
        super().__init__(reading, language)
        self._theme, self._first = theme, first
        self._as_before = language.translate("Path", "as in the year before")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setMinimumWidth(0)
        self.setMaximumWidth(QWIDGETSIZE_MAX)
        self.setFixedHeight(grown(HEIGHT))
        scaled(self, CAPTION)
        self.lineEdit().textEdited.connect(self._see_cells)

    def show_year(self, value: float, *, as_before: bool) -> None:
        """Show a value, faint where it is that of the year before, which a screen reader says in words."""
        self.show_value(value)
        self.setAccessibleDescription(self._as_before if as_before else "")
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Text, self._theme.faint if as_before else self._theme.text)
        self.setPalette(colours)

    @property
    def needed(self) -> int:
        """How many pixels it takes to show its number whole."""
        return self.lineEdit().fontMetrics().horizontalAdvance(self.lineEdit().text()) + AROUND

    def read(self) -> None:
        """Take what is typed, or that nothing is."""
        if self._first or self.lineEdit().text().strip():
            super().read()
        else:
            self.show_value(self._value)
            self.emptied.emit()

    def _see_cells(self, words: str) -> None:
        """Take several cells for what they are, and the box back to what it had."""
        if "\t" in words or "\n" in words:
            clipboard = on_clipboard()  # what stood in the box before may be around it by now
            self.show_value(self._value)
            self.pasted.emit(clipboard if "\t" in clipboard or "\n" in clipboard else words)
