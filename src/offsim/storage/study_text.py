"""Changes the text of a study and leaves the rest as it stands: remarks, blank lines, and the order of things.

Every function takes a text that is TOML and returns another that is. Whether it is still a study, ``parse_study`` says.
A place is a tuple of keys, and numbers for items of lists: ``("markets", "france", "trend")``, ``("observations", 0)``.
What is not there raises KeyError: whoever calls has the table at hand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import tomlkit

from offsim.storage.new_study_text import table_text, value_words
from offsim.storage.toml_sections import Place, Section, head_words, joined, placed, sections

Change = Callable[[Any, str | int], None]
Parts = list[Section]


def found_at(words: str, place: Place) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return what stands at a place of a text."""
    found: Any = tomllib.loads(words)
    for key in place:
        try:
            found = found[key]
        except (IndexError, TypeError) as error:
            raise KeyError(place) from error
    return found


def set_value(words: str, place: Place, value: object) -> str:
    """Return the text with another value at a place, whether or not there was one; a table goes into one line."""
    return joined(_with(sections(words), place, value))


def set_fact(words: str, place: Place, changes: Mapping[str, object]) -> str:
    """Return the text with other entries in a figure; None takes one out. A bare number becomes a whole figure."""
    found, parts = found_at(words, place), sections(words)
    if not isinstance(found, Mapping):
        whole = {"value": found, **changes}
        return joined(_with(parts, place, {key: value for key, value in whole.items() if value is not None}))
    for key, value in changes.items():
        if value is not None:
            parts = _with(parts, (*place, key), value)
        elif key in found:
            parts = _without(parts, (*place, key))
    return joined(parts)


def add_table(words: str, place: Place, table: Mapping[str, Any]) -> str:
    """Return the text with one more table, the last of those around it.

    A place that ends with a number adds to a list, whose next number it must be.
    """
    return joined(_added(sections(words), place, table))


def remove_table(words: str, place: Place) -> str:
    """Return the text without what stands at a place, be it a table or a value, and the remarks right above it."""
    found_at(words, place)
    return joined(_without(sections(words), place))


def move_table(words: str, place: Place, to: int) -> str:
    """Return the text with a table in another place, counted from 0, among the tables around it."""
    found_at(words, place)
    return joined(_moved(sections(words), place, to))


def rename_key(words: str, place: Place, new: str) -> str:
    """Return the text with another key for a table or a value; what refers to it stays as it is."""
    found = found_at(words, place)
    parts = sections(words)
    named = [part.place[: len(place)] == place for part in parts]
    if not any(named):
        return joined(_with(_without(parts, place), (*place[:-1], new), found))
    whole = [(*place[:-1], new, *part.place[len(place) :]) for part in parts]
    return joined([placed(part, whole[number]) if named[number] else part for number, part in enumerate(parts)])


def merged(words: str, table: Mapping[str, Any]) -> str:
    """Return the text changed so that it holds ``table``: what is equal stays as it stands, remarks and all."""
    return joined(_merged(sections(words), (), tomllib.loads(words), table))


def _merged(parts: Parts, place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> Parts:
    for key in old:
        if key not in new and old[key] != {}:
            parts = _without(parts, (*place, key))
    for key, value in new.items():
        parts = _merged_one(parts, (*place, key), old.get(key), value)
    tables = [key for key, value in new.items() if isinstance(value, Mapping)]
    if len(place) == 1 and [key for key in old if key in tables] + [key for key in tables if key not in old] != tables:
        for number, key in enumerate(tables):
            parts = _moved(parts, (*place, key), number)
    return parts


def _merged_one(parts: Parts, place: Place, old: Any, new: Any) -> Parts:  # noqa: ANN401
    if new in (old, {"en": old}) or old == {"en": new}:
        return parts
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return _merged(parts, place, old, new)
    if old is not None and _are_tables(old) != _are_tables(new):
        parts, old = _without(parts, place), None
    if isinstance(new, Mapping):
        return _added(parts, place, new)
    return _merged_items(parts, place, old or [], new) if _are_tables(new) else _with(parts, place, new)


def _merged_items(parts: Parts, place: Place, old: Sequence[Any], new: Sequence[Any]) -> Parts:
    for number in range(len(old) - 1, len(new) - 1, -1):
        parts = _without(parts, (*place, number))
    for number, item in enumerate(new):
        here = (*place, number)
        parts = _merged(parts, here, old[number], item) if number < len(old) else _added(parts, here, item)
    return parts


def _are_tables(found: object) -> bool:
    """Say whether something is a table, or a list of tables."""
    return isinstance(found, Mapping) or (isinstance(found, list) and bool(found) and isinstance(found[0], Mapping))


def _owner(parts: Parts, place: Place) -> tuple[int, Place]:
    """Return which section a place is in, the innermost, and its place within that."""
    inside = [
        number
        for number, part in enumerate(parts)
        if (part.head or not number) and part.place == place[: len(part.place)]
    ]
    owner = max(inside, key=lambda number: len(parts[number].place))
    return owner, place[len(parts[owner].place) :]


def _with(parts: Parts, place: Place, value: object) -> Parts:
    """Return sections with a value at a place."""
    if any(part.place[: len(place)] == place for part in parts if part.head):
        parts = _without(parts, place)
        return _added(parts, place, value) if isinstance(value, Mapping) else _with(parts, place, value)
    owner, rest = _owner(parts, place)
    around = [number for number, part in enumerate(parts) if part.head and part.place[: len(place) - 1] == place[:-1]]
    if len(rest) > 1 and around:  # a table that has other tables in it, and no lines of its own yet
        new = Section(place[:-1], head_words(place[:-1], item=False), "", "\n")
        parts, owner, rest = [*parts[: around[0]], new, *parts[around[0] :]], around[0], rest[-1:]

    def put(table: Any, key: str | int) -> None:  # noqa: ANN401
        item = tomlkit.value(value_words(value))
        if isinstance(table, list) and key == len(table):
            table.append(item)
        else:
            table[key] = item

    return _changed(parts, owner, rest, put)


def _without(parts: Parts, place: Place) -> Parts:
    """Return sections without what stands at a place."""
    rest = [part for part in parts if not part.head or part.place[: len(place)] != place]
    owner, inside = _owner(rest, place)
    if len(rest) < len(parts) or not inside:
        return _numbered(rest, place)

    def take(table: Any, key: str | int) -> None:  # noqa: ANN401
        del table[key]

    return _changed(rest, owner, inside, take)


def _added(parts: Parts, place: Place, table: Mapping[str, Any]) -> Parts:
    """Return sections with one more table."""
    around = place[:-1]
    if around and _is_inline(parts, around):
        return _with(parts, place, table)
    at = len(parts)
    for length in range(len(around), 0, -1):  # after the last of what it belongs to
        if inside := [number for number, part in enumerate(parts) if part.place[:length] == around[:length]]:
            at = inside[-1] + 1
            break
    return _numbered(_put_in(parts, at, [part for part in sections(table_text(place, table)) if part.head]), place)


def _moved(parts: Parts, place: Place, to: int) -> Parts:
    """Return sections with a table in another place among those around it."""
    around, here = place[:-1], len(place)
    moved = [part for part in parts if part.place[:here] == place]
    rest = [part for part in parts if part.place[:here] != place]
    others = [n for n, part in enumerate(rest) if len(part.place) >= here and part.place[: here - 1] == around]
    if not moved or not others:
        return _moved_inline(parts, place, to)
    keys = list(dict.fromkeys(rest[number].place[here - 1] for number in others))
    after = to >= len(keys)
    at = others[-1] + 1 if after else next(n for n in others if rest[n].place[here - 1] == keys[to])
    return _numbered(_put_in(rest, at, moved), place)


def _numbered(parts: Parts, place: Place) -> Parts:
    """Return sections whose items of lists are numbered in their order, where one of them has changed."""
    return sections(joined(parts)) if any(isinstance(key, int) for key in place) else parts


def _changed(parts: Parts, number: int, place: Place, change: Change) -> Parts:
    """Return sections one of whose bodies is changed at a place within it."""
    part = parts[number]
    document = tomlkit.parse(part.body)
    table: Any = document
    for key in place[:-1]:
        if isinstance(table, Mapping) and key not in table:
            dotted = tomlkit.key([str(name) for name in place[place.index(key) :]])
            kept: dict[str | int, Any] = {}
            change(kept, 0)
            document.append(dotted, kept[0])
            break
        table = table[key]
    else:
        change(table, place[-1])
    body = document.as_string()
    whole = body if body.endswith("\n") or not body else f"{body}\n"
    return [*parts[:number], replace(part, body=whole), *parts[number + 1 :]]


def _is_inline(parts: Parts, place: Place) -> bool:
    """Say whether what stands at a place is written in a line, within the table around it."""
    owner, rest = _owner(parts, place)
    found: Any = tomllib.loads(parts[owner].body)
    for key in rest:
        try:
            found = found[key]
        except (KeyError, IndexError, TypeError):
            return False
    return bool(rest)


def _moved_inline(parts: Parts, place: Place, to: int) -> Parts:
    """Return sections with an entry in another place of a table that is written in a line."""
    around: Any = tomllib.loads(joined(parts))
    for key in place[:-1]:
        around = around[key]
    if not isinstance(around, Mapping) or not _is_inline(parts, place[:-1]):
        return parts  # alone, or a line among lines, whose order means nothing
    keys = [key for key in around if key != place[-1]]
    return _with(parts, place[:-1], {key: around[key] for key in [*keys[:to], place[-1], *keys[to:]]})


def _put_in(parts: Parts, at: int, new: Parts) -> Parts:
    """Return sections with new ones among them, a blank line before and after."""
    before, after = list(parts[:at]), parts[at:]
    if before and (before[-1].head or before[-1].body):
        before[-1] = replace(before[-1], blank=before[-1].blank or "\n")
    last = replace(new[-1], blank=(new[-1].blank or "\n") if after else "")
    return [*before, *new[:-1], last, *after]
