"""Reads a cell as a year, and finds the row or column in which the years of a table stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from offsim.model.numbers import plain
from offsim.storage.imports.figures import FLAG, bare_flag, is_figure
from offsim.storage.imports.grid import MOST_CELLS, Cell, Grid, Kind, column_name
from offsim.storage.imports.vocabulary import FLAG_WORDS
from offsim.storage.study_shape import YEARS

Entry = TypeVar("Entry")

LONGEST_YEAR = 40
YEAR = re.compile(r"(?P<year>\d{4})(?: ?(?P<flag>\S+))?", re.ASCII)
OF_THE_WORLD_BANK = re.compile(r"(?P<year>\d{4}) \[YR(?P=year)\]", re.ASCII)
DAY = re.compile(r"(?P<year>\d{4})-\d\d?-\d\d?(?:[T ].*)?|\d\d?[./-]\d\d?[./-](?P<last>\d{4})", re.ASCII)
DOUBTFUL_DAYS = range(YEARS.start, YEARS.stop)
"""Days, counted as spreadsheets do, that are years shown as dates by mistake: 2013 is the 5th of July 1905."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year as it stands in a cell, with its flag."""

    year: int
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the years stand: in a row (``across``) or a column, counted from 0."""

    across: bool
    place: int

    @property
    def key(self) -> str:
        """The row's number or the column's letters."""
        return str(self.place + 1) if self.across else column_name(self.place)


def year_of(cell: Cell, *, days_are_years: bool = False) -> Year | None:
    """Return the year a cell holds; ``days_are_years`` takes the count of days of a date for one."""
    if cell.kind is Kind.DATE and cell.year is not None:
        found = int(cell.number or 0) if days_are_years and is_doubtful(cell) else cell.year
        return Year(found) if found in YEARS else None
    if cell.kind is Kind.NUMBER and cell.number is not None:
        in_range = YEARS.start <= cell.number < YEARS.stop and not cell.percent
        return Year(int(cell.number)) if in_range and cell.number % 1 == 0 else None
    return _of_words(cell.words) if cell.kind is Kind.TEXT and len(cell.words) <= LONGEST_YEAR else None


def is_doubtful(cell: Cell) -> bool:
    """Say whether a date may be a year whose cell is shown as a date by mistake."""
    return cell.kind is Kind.DATE and cell.number is not None and int(cell.number) in DOUBTFUL_DAYS


def axes(grid: Grid) -> tuple[Axis, ...]:
    """Return where the years of a table may stand, the likeliest first: one, unless it cannot be told.

    A row or column with years has figures below or beside it. One stands out where its years are all different and
    close together, and those of the others are not.
    """
    years = [[year_of(cell) for cell in row] for row in grid.rows]
    figures = [[is_figure(cell) for cell in row] for row in grid.rows]
    found = {Axis(True, place): counted for place, counted in _with_figures(years, figures)}
    found |= {Axis(False, place): counted for place, counted in _with_figures(turned(years), turned(figures))}
    if not found:
        return ()
    most = max(map(len, found.values()))
    likely = {axis: counted for axis, counted in found.items() if len(counted) * 2 > most}
    tidy = [axis for axis, counted in likely.items() if _is_tidy(counted)]
    return (tidy[0],) if len(tidy) == 1 else tuple(tidy or likely)


def _with_figures(
    years: Sequence[Sequence[Year | None]], figures: Sequence[Sequence[bool]]
) -> Iterator[tuple[int, list[int]]]:
    """Give the lines with years behind one of which, in some later line, a figure stands.

    A figure that may be a year itself is one only behind several years.
    """
    last: dict[int, int] = {}
    last_sure: dict[int, int] = {}
    for place, line in enumerate(figures):
        for at, is_one in enumerate(line):
            if is_one:
                last[at] = place
                last_sure[at] = last_sure.get(at, -1) if years[place][at] else place
    for place, found in enumerate(years):
        counted = {at: year.year for at, year in enumerate(found) if year}
        behind = last if len(counted) > 1 else last_sure
        if any(behind.get(at, -1) > place for at in counted):
            yield place, [*counted.values()]


def _is_tidy(years: Sequence[int]) -> bool:
    return len({*years}) == len(years) and max(years) - min(years) < 2 * len(years) + 1


def turned(rows: Sequence[Sequence[Entry]]) -> list[tuple[Entry, ...]]:
    """Return the columns of rows of one length."""
    return [*zip(*rows, strict=True)]


@lru_cache(maxsize=MOST_CELLS)
def _of_words(words: str) -> Year | None:
    found = plain(words)
    if named := OF_THE_WORLD_BANK.fullmatch(found) or DAY.fullmatch(found):
        parts = named.groupdict()
        year = int(parts["year"] or parts["last"])
        return Year(year) if year in YEARS else None
    alone = YEAR.fullmatch(found)
    if alone is None or int(alone["year"]) not in YEARS:
        return None
    flag = alone["flag"] or ""
    known = not flag or FLAG.fullmatch(flag) or flag.strip("()").casefold() in FLAG_WORDS
    return Year(int(alone["year"]), bare_flag(flag)) if known else None
