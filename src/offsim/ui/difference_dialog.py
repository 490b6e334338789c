"""A dialog that shows a sentence and what differs, line by line, and lets the planner choose what to do."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from offsim.ui.check_box import CheckBox
from offsim.ui.plain_text import PlainLabel
from offsim.ui.room import open_at

ROLES = QDialogButtonBox.ButtonRole


def wrapped_label(words: str, name: str) -> PlainLabel:
    """Return a label that wraps its words."""
    label = PlainLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def line_list(lines: Sequence[str], name: str, told: str) -> QListWidget:
    """Return a list of lines to read, called ``told`` by assistive tools; long ones wrap."""
    shown = QListWidget()
    shown.setObjectName(name)
    shown.setAccessibleName(told)
    shown.setWordWrap(True)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    shown.addItems(list(lines))
    return shown


@dataclass(frozen=True, slots=True)
class Further:
    """What may be done along with any choice, in words; some choices (keys) are there only with it."""

    label: str
    needed: Collection[str] = ()


class DifferenceDialog(QDialog):
    """``choices`` are the buttons by key, the first the one Return presses; ``chosen`` is the key, empty for none.

    A ``Further`` is offered with a box to check; ``further`` says whether it was.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        told: str,
        lines: Sequence[str],
        choices: Mapping[str, str],
        parent: QWidget,
        further: Further | None = None,
    ) -> None:
        super().__init__(parent)
        self.chosen, self.further = "", False
        self.setObjectName("differences")
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped_label(sentence, "sentence"))
        if lines:
            layout.addWidget(wrapped_label(told, "told"))
            layout.addWidget(line_list(lines, "lines", told), 1)
        box = CheckBox(further.label if further else "")
        if further:
            box.setObjectName("further")
            box.toggled.connect(partial(setattr, self, "further"))
            layout.addWidget(box)
        buttons = QDialogButtonBox()
        for number, (key, label) in enumerate(choices.items()):
            button = buttons.addButton(label, ROLES.ActionRole)
            button.setObjectName(f"choice:{key}")
            button.setDefault(number == 0)
            button.clicked.connect(lambda _=False, key=key: self._choose(key))
            if further and key in further.needed:
                button.setEnabled(False)
                box.toggled.connect(button.setEnabled)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        open_at(self, 560)

    def _choose(self, key: str) -> None:
        self.chosen = key
        self.accept()
