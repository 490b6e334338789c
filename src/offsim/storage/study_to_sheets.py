"""Lays the table of a study out in sheets: every table a record of its block, every figure a record by its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from offsim.model.sheets import Block, Cell, Column, Holds, Sheet
from offsim.storage.study_layout import (
    BLOCKS,
    BY_PATH,
    EVERY,
    FACTS,
    ITEM,
    LEVERS,
    PATH,
    RECORD,
    STAR,
    WITHIN,
    Place,
    columns,
    is_figure,
    is_text,
    key_columns,
    named,
    part,
)
from offsim.storage.study_shape import NOTHING, Shape

Key = tuple[str | int, ...]
Record = dict[Place, Cell]
Table = Mapping[str, Any]
COMPOSED = {("levers",), ("distributions",)}
"""Tables of a scenario whose cells may hold several things."""


def study_sheets(table: Table, levers: Iterable[str]) -> tuple[Sheet, ...]:
    """Return a study in sheets.

    Args:
        table: the study as its file has it, one that ``parse_study`` reads.
        levers: the keys of its levers, each of which has a row among the presets.
    """
    found: dict[str, list[Record]] = {block: [] for block in BLOCKS}
    for block, record in _records(table, EVERY, (), ()):
        found[block].append(record)
    more = _columns_of_its_own(table, levers)
    blocks = {key: _block(key, records, more.get(key, ())) for key, records in found.items()}
    sheets = dict.fromkeys(kind.sheet for kind in BLOCKS.values())
    return tuple(
        Sheet(sheet, tuple(blocks[key] for key, kind in BLOCKS.items() if kind.sheet == sheet)) for sheet in sheets
    )


def path_words(path: Key) -> str:
    """Return a place in a study as faults name it: ``observations[0].points``."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).removeprefix(".")


def _block(key: str, records: Sequence[Record], more: Sequence[Column]) -> Block:
    """Return a block; columns that only a study of another format has come last."""
    known = [*key_columns(key), *columns(key), *more]
    keys = {column.key for column in known}
    strange = dict.fromkeys(place for record in records for place in record if place not in keys)
    every = (*known, *map(Column, strange))
    rows = tuple(tuple(record.get(column.key) for column in every) for record in records)
    return Block(key, every, rows, BLOCKS[key].across)


def _columns_of_its_own(table: Table, levers: Iterable[str]) -> dict[str, list[Column]]:
    """Return the columns whose keys the study chooses: years, markets, levers."""
    horizon = range(table["base_year"] + 1, table["last_year"] + 1)
    past = [
        int(year) for it in table["economies"].values() for path in it.get("history", ()) for year in path["values"]
    ]
    known = range(min(past, default=table["base_year"]), max(past, default=table["base_year"]) + 1)
    return {
        "economies.*.history.[]": _years(known),
        "outlooks.*.growth.*.[]": _years(horizon),
        "events.*": [Column(("hits", market), Holds.NUMBER) for market in table["markets"]],
        "presets.*": [
            Column((part, lever), holds)
            for part, holds in (("levers", Holds.SETTING), ("distributions", Holds.SPREAD))
            for lever in levers
        ],
    }


def _years(years: Iterable[int]) -> list[Column]:
    return [Column(("values", str(year)), Holds.NUMBER) for year in years]


def _records(table: Table, shape: Shape, path: Key, pattern: Place) -> Iterator[tuple[str, Record]]:
    """Go through the record of a table and those of what is in it, each with its block."""
    block = _block_of(shape, pattern)
    yield block, {**_key(block, path, pattern), **dict(_cells(table, shape, pattern, ()))}
    yield from _inside(table, shape, path, pattern)


def _inside(table: Table, shape: Shape, path: Key, pattern: Place) -> Iterator[tuple[str, Record]]:
    series: Record = {(key,): table[key] for key in ("outcome", "perimeter") if "points" in table}
    for key, found in table.items():
        for block, record in _within(found, part(shape, key), (*path, key), (*pattern, key)):
            yield block, {**record, **series}  # in which series a point stands, for the eye


def _within(found: object, shape: Shape, path: Key, pattern: Place) -> Iterator[tuple[str, Record]]:
    if isinstance(found, list) and found and isinstance(found[0], Mapping):
        for number, item in enumerate(found):
            yield from _records(item, shape.get("items", NOTHING), (*path, number), (*pattern, ITEM))
    if not isinstance(found, Mapping):
        return
    if _has_record(found, shape, pattern):
        yield from _records(found, shape, path, pattern)
    elif "properties" in shape or pattern in WITHIN:
        yield from _inside(found, shape, path, pattern)
    else:
        for key, inner in found.items():
            yield from _within(inner, part(shape, key), (*path, key), (*pattern, STAR))


def _has_record(found: Table, shape: Shape, pattern: Place) -> bool:
    """Say whether a table has a record of its own; figures that the format does not know are told by what they hold."""
    return ".".join(pattern) in BLOCKS or (
        (is_figure(shape) or "value" in found) and pattern not in WITHIN and not is_text(shape)
    )


def _block_of(shape: Shape, pattern: Place) -> str:
    block = ".".join(pattern) or "study"
    if block in BLOCKS and block not in BY_PATH:
        return block
    if pattern[0] == RECORD:
        return RECORD
    return LEVERS if named(shape) == "lever" else FACTS


def _key(block: str, path: Key, pattern: Place) -> Record:
    """Return the first cells of a record: the keys in its place, or all of it."""
    if block in BY_PATH:
        return {PATH: path_words(path[:-1] if pattern[-1] == ITEM and block != RECORD else path)}
    keys = [str(key) for key, name in zip(path, pattern, strict=True) if name == STAR]
    return {column.key: key for column, key in zip(key_columns(block), keys, strict=True)}


def _cells(table: Table, shape: Shape, pattern: Place, key: Place) -> Iterator[tuple[Place, Cell]]:
    for name, found in table.items():
        yield from _cells_of(found, part(shape, name), (*pattern, name), (*key, name))


def _cells_of(found: Any, shape: Shape, pattern: Place, key: Place) -> Iterator[tuple[Place, Cell]]:  # noqa: ANN401
    if is_text(shape):
        yield from (((*key, code), words) for code, words in _languages(found))
    elif isinstance(found, list):
        scalars = [item for item in found if not isinstance(item, Mapping)]
        yield from (((*key, str(number)), item) for number, item in enumerate(scalars))
    elif not isinstance(found, Mapping):
        yield key, found
    elif "properties" in shape or pattern in WITHIN:
        yield from _cells(found, shape, pattern, key)
    elif key in COMPOSED:
        yield from (((*key, name), setting_words(inner)) for name, inner in found.items())
    elif not _has_record(found, shape, pattern):
        yield from (((*key, name), inner) for name, inner in found.items() if not isinstance(inner, Mapping | list))


def _languages(found: str | Table) -> Iterable[tuple[str, str]]:
    return (("en", found),) if isinstance(found, str) else found.items()


def setting_words(found: Table | float) -> Cell:
    """Return in one cell a lever's value, its values by year, or a scenario's own distribution."""
    if not isinstance(found, Mapping):
        return found
    if "kind" in found:
        return f"{found['kind']}: {found['spread']!r}"
    return "; ".join(f"{year}: {value!r}" for year, value in found.items())
