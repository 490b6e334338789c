"""Takes a grid apart into series: what stands under or beside the years, each with its heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.figures import Figure, Missing, figure_of, is_figure
from offsim.storage.imports.grid import Cell, Grid, Kind, address, column_name
from offsim.storage.imports.years import Axis, Year, turned, year_of

YEAR_TWICE = QT_TRANSLATE_NOOP(
    "Problem", "The year {year} is there twice, in {one} and {other}. Delete or correct one of them."
)
COMMAS_IN_DOUBT = QT_TRANSLATE_NOOP(
    "Problem",
    "Line {line} has more entries than the headings: its commas part columns and decimals alike. Save the file with "
    "semicolons or tabs between the columns.",
)
NO_YEAR = QT_TRANSLATE_NOOP(
    "Problem", "There is a figure in {place} but no year with it. Give every column or row of figures its year."
)
BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell of a series with its year, its place, and what it says of a figure."""

    year: Year
    place: str
    cell: Cell
    found: Figure | Missing


@dataclass(frozen=True, slots=True)
class Row:
    """A series as it stands: ``place`` is its row or column, ``parts`` are the headings that tell it from the others.

    ``context`` are these and what is said above and beside all of the table.
    """

    place: str
    parts: tuple[str, ...]
    context: tuple[str, ...]
    entries: tuple[Entry, ...]

    @property
    def label(self) -> str:
        """The headings in one text."""
        return BETWEEN.join(self.parts)


def rows_of(grid: Grid, axis: Axis, *, days_are_years: bool) -> tuple[Row, ...]:
    """Return the series of a grid whose years stand at ``axis``, those with a figure at least.

    Raises:
        Problem: a year is there twice in one of them, or the commas of a text cannot be told apart.
    """
    lines = grid.rows if axis.across else tuple(turned(grid.rows))
    place_of = address if axis.across else lambda line, at: address(at, line)
    years = {at: found for at, cell in enumerate(lines[axis.place])
             if (found := year_of(cell, days_are_years=days_are_years))}  # fmt: skip
    headings = _headings(lines, axis, years)
    groups = _groups(headings, years)
    series = []
    for number, line in _below(lines, axis, years):
        for group, columns in groups:
            entries = _entries(line, number, {at: years[at] for at in columns}, place_of)
            if any(isinstance(entry.found, Figure) for entry in entries):
                _check_twice(entries)
                place = str(number + 1) if axis.across else column_name(number)
                series.append((place, [*group, *_names(line, min(years))], entries))
    _check_commas(grid, axis, years, len(series))
    _check_years(lines, axis, years, place_of)
    common = _common([parts for _, parts, _ in series])
    aside = _aside(lines, axis, years)
    return tuple(_row(place, parts, common, aside, entries) for place, parts, entries in series)


def _row(place: str, parts: list[str], common: set[str], aside: list[str], entries: tuple[Entry, ...]) -> Row:
    own = [part for part in parts if part not in common]
    return Row(place, tuple(dict.fromkeys(own or parts[-1:])), (*aside, *parts), entries)


def _below(lines: Sequence[Sequence[Cell]], axis: Axis, years: dict[int, Year]) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Give the lines under the years, up to another row of years, with which another table begins."""
    first = min(years)
    own = _names(lines[axis.place], first)
    for number in range(axis.place + 1, len(lines)):
        line, before = lines[number], lines[number - 1]
        apart = all(cell.kind is Kind.EMPTY for cell in before) or _names(line, first) in ([], own)
        if len(years) > 1 and apart and all(year_of(line[at]) for at in years):
            return
        yield number, line


def _entries(
    line: Sequence[Cell], number: int, years: dict[int, Year], place_of: Callable[[int, int], str]
) -> tuple[Entry, ...]:
    found = [Entry(year, place_of(number, at), line[at], figure_of(line[at])) for at, year in years.items()]
    return tuple(sorted(found, key=lambda entry: entry.year.year))


def _check_twice(entries: Sequence[Entry]) -> None:
    for one, other in pairwise(entries):
        if one.year.year == other.year.year:
            raise Problem(YEAR_TWICE, year=one.year.year, one=one.place, other=other.place)


def _check_years(
    lines: Sequence[Sequence[Cell]], axis: Axis, years: dict[int, Year], place_of: Callable[[int, int], str]
) -> None:
    """Raise a Problem where figures stand under nothing, between the years or right behind them."""
    row = lines[axis.place]
    for at in range(min(years), min(max(years) + 2, len(row))):
        if row[at].kind is Kind.EMPTY:
            for number, _ in _below(lines, axis, years):
                if isinstance(figure_of(lines[number][at]), Figure):
                    raise Problem(NO_YEAR, place=place_of(number, at))


def _names(line: Sequence[Cell], first: int) -> list[str]:
    """Return the words that stand before the first year of a line."""
    return [_words(cell) for cell in line[:first] if _is_heading(cell)]


def _headings(lines: Sequence[Sequence[Cell]], axis: Axis, years: dict[int, Year]) -> dict[int, tuple[str, ...]]:
    """Return what stands above each year, a heading that is followed by nothing counting for those after it."""
    headings: dict[int, list[str]] = {at: [] for at in years}
    for line in (*lines[: axis.place], *_subheadings(lines, axis, years)):
        last = ""
        for at in years:
            last = _words(line[at]) if _is_heading(line[at]) else last
            if last:
                headings[at].append(last)
    return {at: tuple(dict.fromkeys(parts)) for at, parts in headings.items()}


def _subheadings(lines: Sequence[Sequence[Cell]], axis: Axis, years: dict[int, Year]) -> Sequence[Sequence[Cell]]:
    """Return the line under the years where it has a heading for each of them."""
    below = lines[axis.place + 1 : axis.place + 2]
    return [line for line in below if all(_is_heading(line[at]) for at in years)]


def _groups(
    headings: dict[int, tuple[str, ...]], years: dict[int, Year]
) -> list[tuple[tuple[str, ...], tuple[int, ...]]]:
    """Return which years belong together: all of them, or where years recur those under the same heading."""
    plain_years = [found.year for found in years.values()]
    if len({*plain_years}) == len(plain_years):
        return [((), tuple(years))]
    groups: dict[tuple[str, ...], list[int]] = {}
    for at in years:
        groups.setdefault(headings[at], []).append(at)
    return [(group, tuple(columns)) for group, columns in groups.items()]


def _aside(lines: Sequence[Sequence[Cell]], axis: Axis, years: dict[int, Year]) -> list[str]:
    """Return what stands above the years and in front of them, which may say the unit of all."""
    above = [cell for line in lines[: axis.place] for cell in line]
    before = [cell for at, cell in enumerate(lines[axis.place]) if at < min(years)]
    return [*dict.fromkeys(_words(cell) for cell in (*above, *before) if _is_heading(cell))]


def _common(all_parts: list[list[str]]) -> set[str]:
    """Return the headings that all series have, where there are several."""
    return {*all_parts[0]}.intersection(*all_parts[1:]) if len(all_parts) > 1 else set()


def _is_heading(cell: Cell) -> bool:
    return cell.kind is Kind.TEXT and bool(cell.words.strip()) and not year_of(cell) and not is_figure(cell)


def _words(cell: Cell) -> str:
    return " ".join(cell.words.split())


def _check_commas(grid: Grid, axis: Axis, years: dict[int, Year], series: int) -> None:
    """Raise a Problem where a comma may part columns or decimals: by commas, a line has more entries than headings."""
    if grid.name != "comma" or not grid.separated:
        return
    heading = axis.place if axis.across else min(years) - 1
    allowed = grid.lengths[heading] if heading >= 0 else 2
    used = range(heading + 1, len(grid.rows)) if axis.across else years
    for line in used:
        if grid.lengths[line] > allowed or (heading < 0 and series > 1):
            raise Problem(COMMAS_IN_DOUBT, line=line + 1)
