"""Changes a text that is taken apart into its tables: values within one, tables added, taken out, and moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import tomli
import tomlkit

from offsim.storage.new_study_text import table_text, value_words
from offsim.storage.toml_sections import Place, Section, head_words, joined, sections

Change = Callable[[Any, str | int], None]
Parts = list[Section]


def _owner(parts: Parts, place: Place) -> tuple[int, Place]:
    """Return which section a place is in, the innermost, and its place within that."""
    inside = [
        number
        for number, part in enumerate(parts)
        if (part.head or not number) and part.place == place[: len(part.place)]
    ]
    owner = max(inside, key=lambda number: len(parts[number].place))
    return owner, place[len(parts[owner].place) :]


def with_value(parts: Parts, place: Place, value: object) -> Parts:
    """Return sections with a value at a place."""
    if any(part.place[: len(place)] == place for part in parts if part.head):
        parts = _taken_out(parts, place)
        return added(parts, place, value) if isinstance(value, Mapping) else with_value(parts, place, value)
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


def without(parts: Parts, place: Place) -> Parts:
    """Return sections without what stands at a place; the table it was the last of, within another, stays empty."""
    rest, around = _taken_out(parts, place), place[:-1]
    if len(around) <= 1 or not isinstance(place[-1], str) or _is_there(rest, around):
        return rest
    return with_value(rest, around, {})


def _is_there(parts: Parts, place: Place) -> bool:
    return is_inline(parts, place) or any(part.head and part.place[: len(place)] == place for part in parts)


def _taken_out(parts: Parts, place: Place) -> Parts:
    rest = [part for part in parts if not part.head or part.place[: len(place)] != place]
    owner, inside = _owner(rest, place)
    if len(rest) < len(parts) or not inside:
        return _numbered(rest, place)

    def take(table: Any, key: str | int) -> None:  # noqa: ANN401
        del table[key]

    return _changed(rest, owner, inside, take)


def added(parts: Parts, place: Place, table: Mapping[str, Any]) -> Parts:
    """Return sections with one more table."""
    around = place[:-1]
    if around and is_inline(parts, around):
        return with_value(parts, place, table)
    at = len(parts)
    for length in range(len(around), 0, -1):  # after the last of what it belongs to
        if inside := [number for number, part in enumerate(parts) if part.place[:length] == around[:length]]:
            at = inside[-1] + 1
            break
    return _numbered(_put_in(parts, at, [part for part in sections(table_text(place, table)) if part.head]), place)


def moved(parts: Parts, place: Place, to: int) -> Parts:
    """Return sections with a table in another place among those around it."""
    around, here = place[:-1], len(place)
    taken = [part for part in parts if part.place[:here] == place]
    rest = [part for part in parts if part.place[:here] != place]
    others = [n for n, part in enumerate(rest) if len(part.place) >= here and part.place[: here - 1] == around]
    if not taken or not others:
        return _moved_inline(parts, place, to)
    keys = list(dict.fromkeys(rest[number].place[here - 1] for number in others))
    after = to >= len(keys)
    at = others[-1] + 1 if after else next(n for n in others if rest[n].place[here - 1] == keys[to])
    return _numbered(_put_in(rest, at, taken), place)


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


def is_inline(parts: Parts, place: Place) -> bool:
    """Say whether what stands at a place is written in a line, within the table around it."""
    owner, rest = _owner(parts, place)
    found: Any = tomli.loads(parts[owner].body)
    for key in rest:
        try:
            found = found[key]
        except (KeyError, IndexError, TypeError):
            return False
    return bool(rest)


def _moved_inline(parts: Parts, place: Place, to: int) -> Parts:
    """Return sections with an entry in another place of a table, or of a list, that is written in a line."""
    around: Any = tomli.loads(joined(parts))
    for key in place[:-1]:
        around = around[key]
    if isinstance(around, list) and isinstance(place[-1], int):
        others = [item for number, item in enumerate(around) if number != place[-1]]
        return with_value(parts, place[:-1], [*others[:to], around[place[-1]], *others[to:]])
    if not isinstance(around, Mapping) or not is_inline(parts, place[:-1]):
        return parts  # alone, or a line among lines, whose order means nothing
    keys = [key for key in around if key != place[-1]]
    return with_value(parts, place[:-1], {key: around[key] for key in [*keys[:to], place[-1], *keys[to:]]})


def _put_in(parts: Parts, at: int, new: Parts) -> Parts:
    """Return sections with new ones among them, a blank line before and after."""
    before, after = list(parts[:at]), parts[at:]
    if before and (before[-1].head or before[-1].body):
        before[-1] = replace(before[-1], blank=before[-1].blank or "\n")
    last = replace(new[-1], blank=(new[-1].blank or "\n") if after else "")
    return [*before, *new[:-1], last, *after]
