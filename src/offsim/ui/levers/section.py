"""Levers under one heading. A row is built when it is first to be seen: most of a study's levers hardly ever are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from offsim.model.study import Lever
from offsim.ui.levers.heading import GroupHeading
from offsim.ui.levers.row import LeverRow


class Section(QWidget):
    """A heading with its levers; one that is a ``GroupHeading`` opens and closes them.

    ``build`` makes a row; ``matches`` says whether a lever is one that was looked for.
    """

    def __init__(
        self,
        key: str,
        heading: QWidget,
        levers: Sequence[Lever],
        build: Callable[[Lever], LeverRow],
        matches: Callable[[Lever, str], bool],
    ) -> None:
        super().__init__()
        self.key = key
        self.levers = {lever.key: lever for lever in levers}
        self._heading, self._build, self._matches = heading, build, matches
        self._rows: dict[str, LeverRow] = {}
        self._wanted = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(heading)
        if isinstance(heading, QAbstractButton):
            heading.toggled.connect(lambda _: self.filter(self._wanted))
        self._show_rows()

    @property
    def is_open(self) -> bool:
        """Whether its levers are to be seen."""
        return self._heading.isChecked() if isinstance(self._heading, QAbstractButton) else True

    def set_open(self, opened: bool) -> None:
        """Open or close it, where it closes."""
        if isinstance(self._heading, QAbstractButton):
            self._heading.setChecked(opened)

    def show_changed(self, changed: Collection[str]) -> None:
        """Count the levers that are among the ``changed`` (keys)."""
        if isinstance(self._heading, GroupHeading):
            self._heading.show_changed(sum(key in changed for key in self.levers))

    def row(self, key: str) -> LeverRow:
        """Return a lever's row, in its place among those that are there."""
        self._build_rows([key])
        return self._rows[key]

    @property
    def rows_seen(self) -> list[LeverRow]:
        """The rows that are to be seen, in order."""
        rows = [self._rows[key] for key in self.levers if key in self._rows]
        return [row for row in rows if not row.isHidden() and not self.isHidden()]

    def filter(self, wanted: str) -> None:
        """Show the levers that match; all of an open section, none of a closed one, where nothing is looked for."""
        self._wanted = wanted
        shown = self._show_rows()
        self.setVisible(shown or not wanted)
        if isinstance(self._heading, GroupHeading):
            self._heading.show_found(found=bool(wanted) and shown)

    def _show_rows(self) -> bool:
        """Show the rows that are wanted, and say whether there are any."""
        found = {key for key, lever in self.levers.items() if self._is_wanted(lever)}
        self._build_rows(found)
        for key, row in self._rows.items():
            if row.isHidden() is (key in found):
                row.setVisible(key in found)
        return bool(found)

    def _build_rows(self, keys: Collection[str]) -> None:
        """Build the rows that are not there yet, each in its place among those that are."""
        missing = [key for key in self.levers if key in keys and key not in self._rows]
        for key in missing:
            row = self._rows[key] = self._build(self.levers[key])
            if self.isVisible() or not self._is_wanted(self.levers[key]):  # else it is laid out with its section, once
                row.hide()
            known = [other for other in self.levers if other in self._rows]
            self._column.insertWidget(1 + known.index(key), row)
        if missing:
            self.order_tabs()

    def _is_wanted(self, lever: Lever) -> bool:
        return self._matches(lever, self._wanted) if self._wanted else self.is_open

    def order_tabs(self) -> None:
        """Let the Tab key go through the rows as they stand, whenever they were built, once they are in their window.

        Until then their order means nothing: Qt mixes it up where it gives them another parent.
        """
        if self.window() is self:
            return
        chain = [part for key in self.levers if key in self._rows for part in self._rows[key].in_order]
        if self._heading.focusPolicy() != Qt.FocusPolicy.NoFocus:
            chain.insert(0, self._heading)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
