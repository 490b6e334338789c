"""What the charts of all pages have in common: they can be drawn on paper, and what they show copied as a table."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from offsim.report.json_text import without_dust
from offsim.report.tables import Cell, Figure, Table
from offsim.ui.style import Theme

EMPTY = Table("", (), ())


class Key(Protocol):
    """What says which colour of a chart stands for which value."""

    def height(self) -> int:
        """Return the room it takes."""

    def draw(self, painter: QPainter) -> None:
        """Draw it at its own size, the words with the painter's pen."""


class Drawing(Protocol):
    """A chart of a page; a widget too. ``caption`` is what a picture of it says below, beside its ``key``."""

    caption: str

    @property
    def key(self) -> Key | None:
        """Its key, if it has one."""

    @property
    def stem(self) -> str:
        """What a file of it is called on its page, such as “turnover”."""

    @property
    def summary(self) -> str:
        """What is heard of it."""

    def setAccessibleDescription(self, words: str, /) -> None:
        """Have something heard of it."""

    def hasFocus(self) -> bool:
        """Say whether keys go to it."""

    def accessibleName(self) -> str:
        """Return its title."""

    def again(self, theme: Theme) -> Drawing:
        """Return another chart that shows the same in a theme."""

    def resize(self, width: int, height: int, /) -> None:
        """Give it another size."""

    def rect(self) -> QRect:
        """Return its room."""

    def logicalDpiX(self) -> int:
        """Return how many of its pixels make an inch of its letters."""

    def grab(self) -> QPixmap:
        """Draw it as it is."""

    def settle(self) -> None:
        """Let it fit its room."""

    def minimumHeight(self) -> int:
        """Return the least it needs."""

    def draw(self, painter: QPainter) -> None:
        """Draw it at its own size."""

    @property
    def figures(self) -> Table:
        """What it draws, as a table."""


def without_noise(shown: Table) -> Table:
    """Return a table to copy: each number with all its digits but for the noise of binary fractions."""

    def cleared(cell: Cell) -> Cell:
        return Figure(without_dust(cell.value)) if isinstance(cell, Figure) else cell

    return replace(shown, rows=tuple(tuple(map(cleared, row)) for row in shown.rows))


def in_theme(colour: str, before: Theme, after: Theme) -> str:
    """Return the colour (#rrggbb) that has in one theme the part that another has in the theme before."""
    if colour in before.scenarios:
        return after.scenario(before.scenarios.index(colour))
    parts = {getattr(before, field.name): getattr(after, field.name) for field in fields(Theme)}
    return str(parts.get(colour, colour))
