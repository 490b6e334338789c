"""What a paste, a text or a workbook is read into: grids of cells, with all that is known of each cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP

MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 10_000, 2_000, 30_000
"""More than any table of yearly figures has, and what can be read and understood within two seconds."""
MOST_IN_ALL = 5 * MOST_CELLS
"""Cells of all the tables of a workbook."""

TOO_MANY_CELLS = QT_TRANSLATE_NOOP(
    "Problem",
    "{file}: holds more than offsim reads of a table ({most} cells). Copy the rows you need into a file of their own.",
)


class Kind(StrEnum):
    """What stands in a cell; ``UNCOMPUTED`` is a formula whose value the file does not hold."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    ERROR = "error"
    UNCOMPUTED = "uncomputed"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with its ``words`` as written.

    ``number`` is that of a number or, counted in days, of a date, whose ``year`` is told beside it. ``percent`` says
    that a number's format shows it as per cent, ``scale`` how many thousands its format leaves away, and ``unit`` holds
    the words the format puts beside it. ``spread`` cells are
    merged with one before or above, whose words they have.
    """

    words: str = ""
    kind: Kind = Kind.EMPTY
    number: Decimal | None = None
    year: int | None = None
    percent: bool = False
    scale: int = 0
    unit: str = ""
    spread: bool = False


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Grid:
    """One table of cells, every row as long as the longest; merged cells all hold what the first of them does.

    ``name`` is that of the sheet, or of the sign that parts a text's columns where ``separated``; ``lengths`` then says
    how many entries each line has, empty ones at its end included.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    separated: bool = False
    lengths: tuple[int, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    visible: bool = True

    def without_hidden(self) -> Grid:
        """Return the grid with nothing in its hidden rows and columns."""
        rows = tuple(
            tuple(
                EMPTY if row in self.hidden_rows or column in self.hidden_columns else cell
                for column, cell in enumerate(cells)
            )
            for row, cells in enumerate(self.rows)
        )
        return replace(self, rows=rows, hidden_rows=frozenset(), hidden_columns=frozenset())

    @property
    def has_hidden(self) -> bool:
        """Whether anything stands in a hidden row or column."""
        hidden_rows = (cell for row in self.hidden_rows if row < len(self.rows) for cell in self.rows[row])
        hidden_columns = (row[at] for row in self.rows for at in self.hidden_columns if at < len(row))
        return any(cell.kind is not Kind.EMPTY for cells in (hidden_rows, hidden_columns) for cell in cells)


@dataclass(frozen=True, slots=True)
class Source:
    """All grids that a source may be read as, and what was noticed while reading it."""

    grids: tuple[Grid, ...]
    notices: tuple[Expected, ...] = field(default=())


def rectangle(rows: Sequence[Sequence[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    """Return rows of one length, without what is empty below and to the right."""
    used = [at for row in rows for at, cell in enumerate(row) if cell.kind is not Kind.EMPTY]
    width = max(used, default=-1) + 1
    filled = [number for number, row in enumerate(rows) if any(cell.kind is not Kind.EMPTY for cell in row)]
    height = max(filled, default=-1) + 1
    return tuple((*row[:width], *[EMPTY] * (width - len(row))) for row in rows[:height])


def check_size(rows: int, columns: int, file: str) -> None:
    """Raise a Problem where a table is larger than can be understood in good time."""
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise Problem(TOO_MANY_CELLS, file=file, most=MOST_CELLS)


def all_of(grids: Iterable[Grid], file: str) -> tuple[Grid, ...]:
    """Return the tables of a workbook; raise a Problem before more of them are made than it can have."""
    found: list[Grid] = []
    left = MOST_IN_ALL
    for grid in grids:
        left -= sum(map(len, grid.rows))
        if left < 0:
            raise Problem(TOO_MANY_CELLS, file=file, most=MOST_IN_ALL)
        found.append(grid)
    return tuple(found)


def address(row: int, column: int) -> str:
    """Return how spreadsheets call a cell, both counted from 0."""
    return f"{column_name(column)}{row + 1}"


def column_name(column: int) -> str:
    """Return the letters of a column, counted from 0."""
    name = ""
    left = column + 1
    while left:
        left, letter = divmod(left - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
