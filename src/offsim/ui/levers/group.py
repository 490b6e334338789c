"""A group of levers under a heading that opens and closes them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import LeverGroup
from offsim.ui.flat_button import FlatButton
from offsim.ui.levers.row import LeverRow
from offsim.ui.plain_text import caption
from offsim.ui.style import NORMAL, Theme, scaled


class Group(QWidget):
    """A heading that opens and closes the rows under it."""

    def __init__(self, group: LeverGroup, rows: list[LeverRow], language: Language, theme: Theme) -> None:
        super().__init__()
        self.key = group.key
        self._wanted = ""
        self.rows = rows
        self._label = language.say(group.label)
        self._heading = FlatButton(theme)
        self._heading.setAccessibleName(self._label)
        self._heading.setObjectName(f"group:{group.key}")
        self._heading.setCheckable(True)
        self._heading.setChecked(True)
        scaled(self._heading, NORMAL, bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        for row in rows:
            layout.addWidget(row)
        self._heading.toggled.connect(lambda _: self.filter(self._wanted))
        self._show_arrow()

    @property
    def is_open(self) -> bool:
        """Whether the rows are to be seen."""
        return self._heading.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self._heading.setChecked(opened)

    def filter(self, wanted: str) -> None:
        """Show the rows that match; all of an open group, none of a closed one, where nothing is looked for."""
        self._wanted = wanted
        for row in self.rows:
            row.setVisible(row.matches(wanted) if wanted else self.is_open)
        self.setVisible(not wanted or any(row.matches(wanted) for row in self.rows))
        self._show_arrow()

    def _show_arrow(self) -> None:
        closed = "◂" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"
        self._heading.setText(f"{'▾' if self.is_open else closed}  {caption(self._label)}")
