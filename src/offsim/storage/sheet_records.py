"""Finds the records of a study in the cells of a workbook: by the keys that stand beside them, never by address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from offsim.model.sheets import Cell, Column, Holds, key_words
from offsim.storage.imports.grid import address
from offsim.storage.study_layout import BLOCKS, columns, key_columns

Rows = Sequence[Sequence[Cell]]
MARKER, ASIDE = "@", "#"
"""What begins the first cell of a block's row of keys, and that of a row which is for the eye alone."""
OF_ITS_OWN = {
    "values": Holds.NUMBER,
    "hits": Holds.NUMBER,
    "levers": Holds.SETTING,
    "distributions": Holds.SPREAD,
}
"""What columns hold whose keys a study chooses, by the table they are in."""
DEEPEST = 9
"""Tables within each other that a key can name, more than any study has; what follows is taken for one name."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record: what its cells hold, empty ones too, and where each stands, by column."""

    cells: Mapping[Column, Cell]
    places: Mapping[Column, str]


@dataclass(frozen=True, slots=True)
class FoundBlock:
    """A block with where its marker stands, its row counted from 0, and its records that are not empty."""

    key: str
    place: str
    row: int
    records: tuple[Record, ...]


def found_blocks(title: str, rows: Rows) -> Iterator[FoundBlock]:
    """Go through the blocks of a sheet: each begins with its marker and ends before the next one, beside or below."""
    markers = [
        (row, column, key)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
        if isinstance(cell, str) and cell.startswith(MARKER) and (key := cell.removeprefix(MARKER)) in BLOCKS
    ]
    ends = dict(pairwise([*dict.fromkeys(row for row, _, _ in markers), len(rows)]))
    for (row, column, key), (below, right, _) in pairwise([*markers, (len(rows), 0, "")]):
        part = [cells[: right if below == row else None] for cells in rows[row : ends[row]]]
        read = _across if BLOCKS[key].across else _down
        records = (_record(title, key, cells) for cells in read(part, column, row))
        full = tuple(it for it in records if any(cell is not None for cell in it.cells.values()))
        yield FoundBlock(key, place_words(title, row, column), row, full)


def place_words(title: str, row: int, column: int) -> str:
    """Return how a spreadsheet calls a cell of a sheet, whose row and column are counted from 0."""
    sheet = title if title.isidentifier() else "'" + title.replace("'", "''") + "'"
    return f"{sheet}!{address(row, column)}"


_Cells = list[tuple[str, Cell, int, int]]
"""Of a record: the key of the column, what the cell holds, its row and its column."""


def _down(rows: Rows, first: int, above: int) -> Iterator[_Cells]:
    """Go through records that stand below a row of keys."""
    keys = {column: key for column in range(first + 1, len(rows[0])) if (key := _words(rows[0], column))}
    for number, row in enumerate(rows[1:], above + 1):
        if not _words(row, first).startswith(ASIDE):
            yield [(key, _cell(row, column), number, column) for column, key in keys.items()]


def _across(rows: Rows, first: int, above: int) -> Iterator[_Cells]:
    """Go through records that stand beside a column of keys; their own keys are in the marker's row."""
    fields = [
        (number, key)
        for number, row in enumerate(rows[1:], 1)
        if (key := _words(row, first)) and not key.startswith(ASIDE)
    ]
    for column in range(first + 1, max(map(len, rows))):
        own = _cell(rows[0], column)
        if own is not None:
            cells = [(key, _cell(rows[number], column), above + number, column) for number, key in fields]
            yield [("", own, above, column), *cells]


def _record(title: str, block: str, cells: _Cells) -> Record:
    known = {key_words(column.key): column for column in (*key_columns(block), *columns(block))}
    own = key_columns(block)[:1]  # of records side by side, in the marker's row; a study alone has none
    named = [
        (own[0] if own and not key else known.get(key) or _column(key), cell, at)
        for key, cell, *at in cells
        if key or own
    ]
    return Record(
        {column: cell for column, cell, _ in named}, {column: place_words(title, *at) for column, _, at in named}
    )


def _column(key: str) -> Column:
    """Return a column that is the study's own, or one that no study has."""
    table, _, name = key.partition(".")
    return Column((table, name), OF_ITS_OWN[table]) if table in OF_ITS_OWN else Column(tuple(key.split(".", DEEPEST)))


def _words(row: Sequence[Cell], column: int) -> str:
    cell = _cell(row, column)
    return "" if cell is None else str(cell).strip()


def _cell(row: Sequence[Cell], column: int) -> Cell:
    cell = row[column] if column < len(row) else None
    return None if isinstance(cell, str) and not cell.strip() else cell
