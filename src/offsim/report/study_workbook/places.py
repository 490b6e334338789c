"""Where everything of a study stands in its workbook: each block's rows and columns, with room for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.utility import quote_sheetname, xl_range_abs

from offsim.model.sheets import Block, Column, Sheet

TITLE_ROW, HINT_ROW, CHECK_ROW, COUNTS_ROW = range(4)
COUNTS = 4
FIRST_ROW = COUNTS_ROW + COUNTS
MARKER = 0
"""The column, or of blocks side by side too, of what finds a block again."""
ROOM, ROOM_BELOW, ROOM_ACROSS = 40, 12, 6
"""Empty records that may be filled in: after the last block of a sheet, after others, and side by side."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A block in its sheet: the row of its keys, counted from 0, and how many records have room, full ones included."""

    sheet: str
    block: Block
    row: int
    records: int

    @property
    def end(self) -> int:
        """The row after its last."""
        return self.row + 1 + (len(self.fields) if self.block.across else self.records)

    @property
    def fields(self) -> tuple[Column, ...]:
        """The columns that stand in rows where records stand side by side: all but their own keys."""
        return tuple(column for column in self.block.columns if column.key[0] != "*")

    def cells(self, key: tuple[str, ...]) -> tuple[int, int, int, int]:
        """Return first row, first column, last row and last column of all that stands under a column's key."""
        if not self.block.across:
            column = 1 + [it.key for it in self.block.columns].index(key)
            return self.row + 1, column, self.row + self.records, column
        names = [it.key for it in self.fields]
        row = self.row + 1 + names.index(key) if key in names else self.row
        return row, 2, row, 1 + self.records

    def range(self, key: tuple[str, ...]) -> str:
        """Return the same as a formula has it, with the sheet's name."""
        return f"{quote_sheetname(self.sheet)}!{xl_range_abs(*self.cells(key))}"


def spots(sheets: Sequence[Sheet], names: Mapping[str, str]) -> dict[str, Spot]:
    """Return where every block stands, by its key; ``names`` are those of the sheets by theirs."""
    found = {}
    for sheet in sheets:
        row = FIRST_ROW
        for number, block in enumerate(sheet.blocks):
            last = number == len(sheet.blocks) - 1
            more = ROOM if last else ROOM_BELOW
            if block.across:  # the study itself is one and has no key
                more = ROOM_ACROSS if block.columns[0].key[0] == "*" else 0
            spot = Spot(names[sheet.key], block, row + (1 if number else 0) + 1, len(block.records) + more)
            found[block.key] = spot
            row = spot.end + 1
    return found
