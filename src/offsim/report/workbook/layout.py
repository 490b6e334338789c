"""Knows which cell is which: the columns all sheets share, the row every key stands in, and references between them.

Every row has a key in the first column. A yearly row has one cell a year, in the same column on every sheet; a single
number stands in the value column. Rows and columns count from 0, as XlsxWriter counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from xlsxwriter.utility import xl_col_to_name, xl_range_abs

TITLE_ROW, SCENARIO_ROW, ANSWER_ROW, HINT_ROW, HEADER_ROW = range(5)
KEY, PART, LABEL, VALUE, UNIT, FIRST_YEAR = range(6)

DEFAULT, LOW, HIGH, PLAUSIBLE_LOW, PLAUSIBLE_HIGH = range(FIRST_YEAR, FIRST_YEAR + 5)
"""Columns of a lever's row on the sheet of inputs, beside its value."""


class Sheet(StrEnum):
    """The sheets, in order."""

    SUMMARY = "summary"
    CHECKS = "checks"
    INPUTS = "inputs"
    SCENARIOS = "scenarios"
    MODEL = "model"
    RESULTS = "results"
    TARGETS = "targets"
    UNCERTAINTY = "uncertainty"
    SOURCES = "sources"


class Keyed(Protocol):
    """A row that can be found again by its key."""

    @property
    def key(self) -> str:
        """Unique on its sheet."""


AnyRow = TypeVar("AnyRow", bound=Keyed)
AnyRow_co = TypeVar("AnyRow_co", bound=Keyed, covariant=True)


@dataclass(frozen=True, slots=True)
class Block(Generic[AnyRow_co]):
    """Rows that stand together under a title; ``explanation`` is written beside the title."""

    title: str
    rows: Sequence[AnyRow_co]
    explanation: str = ""
    height: int = 0
    """Rows of the sheet kept free above the block, for charts."""


def block_starts(blocks: Iterable[Block[AnyRow]]) -> list[int]:
    """Return the row each block's title stands in: one row for the title, its rows, and an empty one after."""
    starts, row = [], HEADER_ROW + 1
    for block in blocks:
        row += block.height
        starts.append(row)
        row += len(block.rows) + 2
    return starts


def rows_by_key(blocks: Sequence[Block[AnyRow]]) -> dict[str, int]:
    """Return the row of the sheet each key stands in."""
    return {
        row.key: start + 1 + place
        for block, start in zip(blocks, block_starts(blocks), strict=True)
        for place, row in enumerate(block.rows)
    }


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands: the sheets' names as the planner reads them, and the row of every key."""

    names: Mapping[Sheet, str]
    rows: Mapping[Sheet, Mapping[str, int]]
    years: range
    scenarios: int
    """How many there are."""

    @property
    def last_scenario_column(self) -> int:
        """The column of the last scenario on the sheet of scenarios."""
        return FIRST_YEAR + self.scenarios - 1

    @property
    def last_year_column(self) -> int:
        """The column of the study's last year."""
        return FIRST_YEAR + len(self.years) - 1

    @property
    def status_column(self) -> int:
        """The first column after the years and after what stands beside a lever's value."""
        return max(self.last_year_column, PLAUSIBLE_HIGH) + 1

    @property
    def source_column(self) -> int:
        """The column of the sources' titles."""
        return self.status_column + 1

    def sheet(self, sheet: Sheet) -> str:
        """Return the sheet's name as a reference begins, apostrophes doubled."""
        return "'" + self.names[sheet].replace("'", "''") + "'!"


@dataclass(frozen=True, slots=True)
class Cells:
    """References as a formula in one column of one sheet writes them.

    They are relative in the year and absolute in everything else, so that a formula can be copied along its row.
    """

    layout: Layout
    sheet: Sheet
    column: int = VALUE

    def value(self, key: str, sheet: Sheet = Sheet.INPUTS) -> str:
        """Return the single number of a row."""
        return self._on(sheet, f"$D${self._row(sheet, key)}")

    def values(self, first: str, last: str, sheet: Sheet = Sheet.INPUTS) -> str:
        """Return the single numbers of rows that follow one another."""
        return self._on(sheet, f"$D${self._row(sheet, first)}:$D${self._row(sheet, last)}")

    def area(self, first: str, last: str, sheet: Sheet) -> str:
        """Return yearly rows that follow one another, in every year."""
        name = xl_col_to_name(self.layout.last_year_column)
        return self._on(sheet, f"$F${self._row(sheet, first)}:${name}${self._row(sheet, last)}")

    def column_of(self, first: str, last: str, column: int) -> str:
        """Return a column of rows of this sheet that follow one another."""
        rows = self.layout.rows[self.sheet]
        return str(xl_range_abs(rows[first], column, rows[last], column))

    def label(self, key: str) -> str:
        """Return the label of a row of this sheet."""
        return f"$C${self._row(self.sheet, key)}"

    def labels(self, first: str, last: str, sheet: Sheet = Sheet.INPUTS) -> str:
        """Return the labels of rows that follow one another."""
        return self._on(sheet, f"$C${self._row(sheet, first)}:$C${self._row(sheet, last)}")

    def here(self, row: int, column: int) -> str:
        """Return a cell of this sheet."""
        return f"{xl_col_to_name(column, col_abs=True)}{row + 1}"

    def row_part(self, row: int, first: int, last: int, sheet: Sheet | None = None) -> str:
        """Return cells of a row from column to column, on this sheet or another."""
        return self._on(sheet or self.sheet, xl_range_abs(row, first, row, last))

    def now(self, key: str, sheet: Sheet = Sheet.MODEL) -> str:
        """Return a yearly row in this column's year."""
        return self._on(sheet, f"{xl_col_to_name(self.column)}{self._row(sheet, key)}")

    def before(self, key: str) -> str:
        """Return a row of the model in the year before."""
        return f"{xl_col_to_name(self.column - 1)}{self._row(Sheet.MODEL, key)}"

    def after(self, key: str) -> str:
        """Return a row of the model in the year after; an empty cell after the last year."""
        return f"{xl_col_to_name(self.column + 1)}{self._row(Sheet.MODEL, key)}"

    def base(self, key: str) -> str:
        """Return a row of the model in the base year."""
        return f"$F{self._row(Sheet.MODEL, key)}"

    def at_base(self, key: str, sheet: Sheet) -> str:
        """Return a yearly row of a sheet in the base year."""
        return self._on(sheet, f"$F{self._row(sheet, key)}")

    def so_far(self, key: str) -> str:
        """Return a row of the model from the base year to this column's year."""
        return f"{self.base(key)}:{self.now(key, Sheet.MODEL)}"

    def all_now(self, first: str, last: str, sheet: Sheet = Sheet.MODEL) -> str:
        """Return rows that follow one another, in this column's year."""
        name = xl_col_to_name(self.column)
        return self._on(sheet, f"{name}{self._row(sheet, first)}:{name}{self._row(sheet, last)}")

    def every_year(self, key: str, sheet: Sheet) -> str:
        """Return a yearly row from the base year to the last."""
        return self._on(sheet, self._years(self._row(sheet, key)))

    def year(self, sheet: Sheet | None = None) -> str:
        """Return the year at the head of this column, on this sheet or another."""
        return self._on(sheet or self.sheet, f"{xl_col_to_name(self.column)}${HEADER_ROW + 1}")

    def base_year(self, sheet: Sheet | None = None) -> str:
        """Return the base year at the head of this sheet or another."""
        return self._on(sheet or self.sheet, f"$F${HEADER_ROW + 1}")

    def first_year(self, sheet: Sheet | None = None) -> str:
        """Return the first year projected at the head of this sheet or another."""
        return self._on(sheet or self.sheet, f"$G${HEADER_ROW + 1}")

    def last_year(self, sheet: Sheet) -> str:
        """Return the last year at the head of another sheet."""
        return self._on(sheet, f"${xl_col_to_name(self.layout.last_year_column)}${HEADER_ROW + 1}")

    def years(self, sheet: Sheet) -> str:
        """Return the years at the head of a sheet."""
        return self._on(sheet, self._years(HEADER_ROW + 1))

    def _years(self, number: int) -> str:
        return f"$F${number}:${xl_col_to_name(self.layout.last_year_column)}${number}"

    def _row(self, sheet: Sheet, key: str) -> int:
        return self.layout.rows[sheet][key] + 1

    def _on(self, sheet: Sheet, reference: str) -> str:
        return reference if sheet is self.sheet else self.layout.sheet(sheet) + reference
