"""Puts a study together from the records of a workbook, and knows of every place in it which cell it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from offsim.model.problems import Expected, Problem
from offsim.model.sheets import Cell, Column
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.sheet_cells import read_cell
from offsim.storage.sheet_records import FoundBlock, Record
from offsim.storage.study_layout import (
    BLOCKS,
    BY_PATH,
    EVERY,
    ITEM,
    PATH,
    RECORD,
    STAR,
    is_figure,
    is_text,
    part,
    whole,
)
from offsim.storage.study_shape import NOTHING, Shape
from offsim.storage.study_to_sheets import Key, path_words
from offsim.storage.table_reader import shortened

CELL = QT_TRANSLATE_NOOP("Problem", "{place}: “{key}”: expected {expected}, found {found}.")
TWICE = QT_TRANSLATE_NOOP(
    "Problem", "{place}: says “{key}” again, which {other} says already. Empty one of the two cells."
)
BLOCK_TWICE = QT_TRANSLATE_NOOP(
    "Problem", "{place}: begins a part of the study that begins at {other} already. Delete one."
)
NO_KEY = QT_TRANSLATE_NOOP("Expected", "a key, as something stands beside it")
NOTHING_FOUND = QT_TRANSLATE_NOOP("Expected", "nothing")
A_PLACE = QT_TRANSLATE_NOOP("Expected", "the full key of a figure in the study, such as {example}")
SAME_SERIES = QT_TRANSLATE_NOOP("Expected", "what the other points of its series have")

STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
PATHS = re.compile(r"[^.\[\]]+(?:\.[^.\[\]]+|\[\d{1,9}\]){0,30}(?:\[\])?")
DIGITS = re.compile("[0-9]{1,3}")
SERIES = ("outcome", "perimeter")


@dataclass
class Gathered:
    """A study that is being put together: its table, from which cell each place comes, and what is wrong."""

    table: dict[Any, Any] = field(default_factory=dict)
    places: dict[Key, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, place: str, key: Key, expected: Expected, found: object) -> None:
        """Note that a cell does not hold what it should."""
        told = shortened(NOTHING_FOUND if found is None else found)
        self.problems.append(Problem(CELL, place=place, key=path_words(key), expected=expected, found=told))


def study_table(blocks: Iterable[FoundBlock]) -> Gathered:
    """Return the study that blocks hold, as its file would have it: lists of tables as lists, in their order."""
    gathered = Gathered()
    seen: dict[str, FoundBlock] = {}
    for block in blocks:
        if block.key in seen:
            other = seen[block.key].place
            gathered.problems.append(Problem(BLOCK_TWICE, place=block.place, other=other))
        seen.setdefault(block.key, block)
    last = [key for key in BLOCKS if key in BY_PATH and key != RECORD]  # the order of markets is that of their sheet
    for key in (*(key for key in BLOCKS if key not in last), *last):
        for record in seen[key].records if key in seen else ():
            _take(gathered, key, record)
    ranks = _ranks(gathered.table)
    gathered.table = _whole(gathered.table, EVERY)
    gathered.places = {_ranked(path, ranks): place for path, place in gathered.places.items()}
    gathered.places.update({(): seen["study"].place} if "study" in seen else {})
    return gathered


def place_of(places: Mapping[Key, str], path: Key) -> str:
    """Return the cell a place in a study comes from, or the nearest that there is around it; empty for none."""
    for length in range(len(path), -1, -1):
        start = path[:length]
        if found := places.get(start) or next((at for key, at in places.items() if key[:length] == start), ""):
            return found
    return ""


def path_of(words: str) -> Key:
    """Return the place in a study that words name, as ``path_words`` writes it."""
    return tuple(name or int(number) for name, number in STEP.findall(words))


def _take(gathered: Gathered, block: str, record: Record) -> None:
    """Put a record where it belongs."""
    keys = {column.key: cell for column, cell in record.cells.items() if _is_key(column)}
    at = next(iter(record.places.values()))
    by_path = block in BY_PATH
    path = _by_path(gathered, block, record, at) if by_path else _by_keys(gathered, block, keys, at)
    if path is None:
        return
    for column, cell in record.cells.items():
        if not _is_key(column):
            _put(gathered, path, column, cell, record.places[column])


def _is_key(column: Column) -> bool:
    return column.key == PATH or column.key[0] == STAR


def _by_keys(gathered: Gathered, block: str, keys: Mapping[tuple[str, ...], Cell], at: str) -> Key | None:
    """Return where a record goes whose first cells are the keys of the study's own in its place."""
    words = [None if cell is None else str(cell).strip() for cell in keys.values()]
    if None in words or len(words) < block.count(STAR):
        gathered.fault(at, (block.split(".", maxsplit=1)[0],), Expected(NO_KEY, {}), None)
        return None
    found = iter(words)
    pattern = () if block == "study" else block.split(".")
    path: Key = tuple(next(found) or "" if name == STAR else name for name in pattern if name != ITEM)
    return (*path, _next(gathered.table, path)) if ITEM in pattern else path


def _by_path(gathered: Gathered, block: str, record: Record, at: str) -> Key | None:
    """Return where a record goes whose first cell is its place in the study."""
    words = next(
        (str(cell).strip() for column, cell in record.cells.items() if column.key == PATH and cell is not None), ""
    )
    if not words and block == RECORD:
        return _new_point(gathered, record)
    if not PATHS.fullmatch(words) or not _takes_records(words):
        example = f"{RECORD}[0].points[1]" if block == RECORD else "markets.france.trend"
        gathered.fault(at, (), Expected(A_PLACE, {"example": example}), words or None)
        return None
    path = path_of(words)
    return (*path, _next(gathered.table, path)) if _is_list(shape_at(path)) else path


def _takes_records(words: str) -> bool:
    """Say whether what words name is a table of a study, or a list of such."""
    found = shape_at(path_of(words))
    one = found.get("items", NOTHING) if _is_list(found) else found
    return (is_figure(one) or "properties" in one) and (_is_list(found) or not words.endswith(ITEM))


def _is_list(shape: Shape) -> bool:
    return shape.get("type") == "array"


def shape_at(path: Key) -> Shape:
    """Return the shape of what stands at a place in a study; none where nothing may."""
    shape: Shape = EVERY
    for key in path:
        shape = shape.get("items", NOTHING) if isinstance(key, int) else part(shape, key)
    return shape


def _new_point(gathered: Gathered, record: Record) -> Key:
    """Return where a point goes that is new: into the first series of its outcome and perimeter, or one of its own."""
    kind = [str(cell).strip() for column, cell in record.cells.items() if column.key in [(name,) for name in SERIES]]
    every = gathered.table.get(RECORD, {})
    same = [number for number, series in every.items() if [series.get(name) for name in SERIES] == kind]
    number = same[0] if same else _next(gathered.table, (RECORD,))
    return (RECORD, number, "points", _next(gathered.table, (RECORD, number, "points")))


def _next(table: Mapping[Any, Any], path: Key) -> int:
    """Return the number of a new item in the list at a place."""
    found: Any = table
    for key in path:
        found = found.get(key, {}) if isinstance(found, Mapping) else {}
    return max(found, default=-1) + 1 if isinstance(found, Mapping) and all(isinstance(it, int) for it in found) else 0


def _put(gathered: Gathered, record: Key, column: Column, cell: Cell, at: str) -> None:
    """Put what a cell holds into the table of its record; an empty one is only known by its place."""
    of_series = record[:1] == (RECORD,) and column.key[0] in SERIES
    path: Key = (*(record[:2] if of_series else record), *column.key)
    if cell is None:
        gathered.places.setdefault(path, at)
        return
    found = read_cell(cell, column)
    around = _around(gathered.table, path)
    if isinstance(found, Expected):
        gathered.fault(at, path, found, cell)
    elif around is None or (path[-1] in around and not of_series):
        other = place_of(gathered.places, path)
        gathered.problems.append(Problem(TWICE, place=at, key=path_words(path), other=other))
    elif around.setdefault(path[-1], found) != found:
        gathered.fault(at, path, Expected(SAME_SERIES, {}), found)
    else:
        gathered.places[path] = at


def _around(table: dict[Any, Any], path: Key) -> dict[Any, Any] | None:
    """Return the table or list that a place is in, made where there is none; None where something else stands there."""
    around = table
    for key, within in pairwise(path):
        inner: Any = around.setdefault(key, {})
        if not isinstance(inner, dict) or isinstance(next(iter(inner), within), int) != isinstance(within, int):
            return None
        around = inner
    return around


def _ranks(table: Mapping[Any, Any], path: Key = ()) -> dict[Key, int]:
    """Return which item in its list a place will be, for every item."""
    found: dict[Key, int] = {}
    for key, inner in table.items():
        if isinstance(key, int):
            found[*path, key] = sorted(table).index(key)
        if isinstance(inner, dict):
            found |= _ranks(inner, (*path, key))
    return found


def _ranked(path: Key, ranks: Mapping[Key, int]) -> Key:
    return tuple(ranks.get(path[: number + 1], key) for number, key in enumerate(path))


def _whole(table: Mapping[Any, Any], shape: Shape) -> Any:  # noqa: ANN401
    """Return a table with its lists as lists, single texts as texts, and what it needs but may leave empty."""
    if is_text(shape):
        return table["en"] if table.keys() == {"en"} else dict(table)
    if table and all(isinstance(key, int) for key in table):
        return [_within(table[key], shape.get("items", NOTHING)) for key in sorted(table)]
    if shape.get("type") == "array" and all(map(DIGITS.fullmatch, table)):
        return [table[key] for key in sorted(table, key=int)]
    found = {key: _within(inner, part(shape, key)) for key, inner in table.items()}
    for key in whole(shape).get("required", ()):
        if part(shape, key).get("minProperties") == 0:
            found.setdefault(key, {})
    return found


def _within(found: object, shape: Shape) -> Any:  # noqa: ANN401
    return _whole(found, shape) if isinstance(found, dict) else found
