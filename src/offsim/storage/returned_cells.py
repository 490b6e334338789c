"""Finds what is needed on the sheets of a workbook that comes back: by the keys on them, never by address."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from offsim.model.problems import Problem
from offsim.model.sheets import Cell
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.grid import address
from offsim.storage.workbook_file import SheetCells

KEY_TWICE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: {sheet}: the key “{key}” stands in {one} and in {other}. Delete one of the two rows."
)
FOLLOWS = re.compile(r"=\s*(?:INDEX\(.*\)|[^()+*/&,;]+![$]?[A-Z]{1,3}[$]?\d+)")
"""The formulas with which a cell of the inputs follows the scenario in use."""
Place = tuple[int, int]
"""Row and column, counted from 0."""


@dataclass(frozen=True, slots=True)
class KeyedSheet:
    """A sheet with the column its keys stand in, and the row of each; ``file`` names it in what goes wrong."""

    file: str
    cells: SheetCells
    key_column: int
    rows: Mapping[str, int]

    def at(self, place: Place) -> Cell:
        """Return what stands at a place; None where nothing does."""
        row, column = place
        cells = self.cells.rows[row] if row < len(self.cells.rows) else ()
        return cells[column] if column < len(cells) else None

    def row(self, key: str) -> tuple[Cell, ...]:
        """Return the cells of the row of a key, which there must be."""
        return self.cells.rows[self.rows[key]]

    def name_of(self, place: Place) -> str:
        """Return how a planner finds a place: sheet and cell."""
        return f"{self.cells.title}!{address(*place)}"

    def formula(self, place: Place) -> str:
        """Return the formula at a place, empty where there is none."""
        return self.cells.formulas.get(place, "")

    def follows(self, place: Place) -> bool:
        """Say whether the cell at a place follows the scenario in use, as it did when it was exported."""
        return FOLLOWS.fullmatch(self.formula(place)) is not None


def keyed(sheets: Sequence[SheetCells], key: str, also: str, file: str) -> KeyedSheet | None:
    """Return the sheet on which two keys stand in one column, or None; a Problem where a key is there twice."""
    for sheet in sheets:
        columns = [
            {at for at, cell in enumerate(row) if cell == wanted} for wanted in (key, also) for row in sheet.rows
        ]
        both = [
            at
            for at in sorted(set().union(*columns))
            if all(any(at < len(row) and row[at] == wanted for row in sheet.rows) for wanted in (key, also))
        ]
        if both:
            return KeyedSheet(file, sheet, both[0], _rows(sheet, both[0], file))
    return None


def pairs(sheets: Sequence[SheetCells], key: str, value: str) -> dict[str, str]:
    """Return the pairs of words on the sheet where ``key`` stands beside ``value``; none where no sheet has that."""
    for sheet in sheets:
        for row in sheet.rows:
            for at in range(len(row) - 1):
                if (row[at], row[at + 1]) == (key, value):
                    return _pairs_at(sheet, at)
    return {}


def _pairs_at(sheet: SheetCells, at: int) -> dict[str, str]:
    rows = (row for row in sheet.rows if len(row) > at + 1)
    return {str(row[at]): _words(row[at + 1]) for row in rows if row[at] is not None and row[at + 1] is not None}


def _words(found: Cell) -> str:
    return str(int(found)) if isinstance(found, float) and found.is_integer() else str(found)


def _rows(sheet: SheetCells, column: int, file: str) -> dict[str, int]:
    rows: dict[str, int] = {}
    for number, row in enumerate(sheet.rows):
        key = row[column] if column < len(row) else None
        if not isinstance(key, str):
            continue
        if key in rows:
            one, other = (address(at, column) for at in (rows[key], number))
            raise Problem(KEY_TWICE, file=file, sheet=sheet.title, key=key, one=one, other=other)
        rows[key] = number
    return rows
