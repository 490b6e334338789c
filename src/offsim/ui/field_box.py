"""A line to type in, with what is wrong with it in words right below."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from offsim.ui.announcing import announce, describe
from offsim.ui.plain_text import PlainLabel
from offsim.ui.style import coloured


class FaultLabel(PlainLabel):
    """A sentence in the colour of what is wrong; hidden where there is nothing to say."""

    def __init__(self, name: str, palette: QPalette) -> None:
        super().__init__()
        self.setObjectName(f"fault:{name}")
        self.setWordWrap(True)
        coloured(self, palette.color(QPalette.ColorRole.BrightText).name())
        self.hide()

    def show_fault(self, sentence: str, *, aloud: bool = True) -> None:
        """Say what is wrong, or nothing; a screen reader says it at once where it is to be said ``aloud``."""
        if sentence != self.text():
            self.setText(sentence)
            if aloud:
                announce(self, sentence)
        self.setVisible(bool(sentence))


class FieldBox(QWidget):
    """A ``line`` called ``name`` over the place for its fault; the box hands the focus on to the line.

    Assistive tools call the line by its ``label``, without the mark of its key.
    """

    def __init__(self, name: str, label: str, palette: QPalette) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(label.replace("&", ""))
        self._fault = FaultLabel(name, palette)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self._fault)
        self.setFocusProxy(self.line)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with what is typed, or nothing; a screen reader says it of the line that has the focus."""
        self._fault.show_fault(sentence, aloud=False)
        describe(self.line, sentence)
