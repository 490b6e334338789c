"""Changes the text of a study and leaves the rest as it stands: remarks, blank lines, and the order of things.

Every function takes a text that is TOML and returns another that is. Whether it is still a study, ``parse_study`` says.
A place is a tuple of keys, and numbers for items of lists: ``("markets", "france", "trend")``, ``("observations", 0)``.
What is not there raises KeyError: whoever calls has the table at hand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

import tomli

from offsim.storage.section_edits import Parts, added, is_inline, moved, with_value, without
from offsim.storage.toml_sections import Place, joined, placed, sections


@lru_cache(maxsize=4)
def table_in(words: str) -> Mapping[str, Any]:
    """Return the table of a text, which nobody may change: of the texts looked at last it is there already."""
    return tomli.loads(words)


def found_at(words: str, place: Place) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return a copy of what stands at a place of a text."""
    found: Any = table_in(words)
    for key in place:
        try:
            found = found[key]
        except (IndexError, TypeError) as error:
            raise KeyError(place) from error
    return deepcopy(found)


def set_value(words: str, place: Place, value: object) -> str:
    """Return the text with another value at a place, whether or not there was one; a table goes into one line."""
    return joined(with_value(sections(words), place, value))


def set_fact(words: str, place: Place, changes: Mapping[str, object]) -> str:
    """Return the text with other entries in a figure; None takes one out. A bare number becomes a whole figure."""
    found, parts = found_at(words, place), sections(words)
    if not isinstance(found, Mapping):
        whole = {"value": found, **changes}
        return joined(with_value(parts, place, {key: value for key, value in whole.items() if value is not None}))
    for key, value in changes.items():
        if value is not None:
            parts = with_value(parts, (*place, key), value)
        elif key in found:
            parts = without(parts, (*place, key))
    return joined(parts)


def add_table(words: str, place: Place, table: Mapping[str, Any]) -> str:
    """Return the text with one more table, the last of those around it.

    A place that ends with a number adds to a list, whose next number it must be.
    """
    return joined(added(sections(words), place, table))


def remove_table(words: str, place: Place) -> str:
    """Return the text without what stands at a place, be it a table or a value, and the remarks right above it."""
    found_at(words, place)
    return joined(without(sections(words), place))


def move_table(words: str, place: Place, to: int) -> str:
    """Return the text with a table in another place, counted from 0, among the tables around it."""
    found_at(words, place)
    return joined(moved(sections(words), place, to))


def rename_key(words: str, place: Place, new: str) -> str:
    """Return the text with another key for a table or a value; what refers to it stays as it is."""
    found = found_at(words, place)
    parts = sections(words)
    named = [part.place[: len(place)] == place for part in parts]
    if not any(named):
        return joined(with_value(without(parts, place), (*place[:-1], new), found))
    whole = [(*place[:-1], new, *part.place[len(place) :]) for part in parts]
    return joined([placed(part, whole[number]) if named[number] else part for number, part in enumerate(parts)])


def merged(words: str, table: Mapping[str, Any]) -> str:
    """Return the text changed so that it holds ``table``: what is equal stays as it stands, remarks and all."""
    return joined(_merged(sections(words), (), table_in(words), table))


def _merged(parts: Parts, place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> Parts:
    for key in old:
        if key not in new and old[key] != {}:
            parts = without(parts, (*place, key))
    for key, value in new.items():
        parts = _merged_one(parts, (*place, key), old.get(key), value)
    tables = [key for key, value in new.items() if isinstance(value, Mapping)]
    if len(place) == 1 and [key for key in old if key in tables] + [key for key in tables if key not in old] != tables:
        for number, key in enumerate(tables):
            parts = moved(parts, (*place, key), number)
    return parts


def _merged_one(parts: Parts, place: Place, old: Any, new: Any) -> Parts:  # noqa: ANN401
    if new in (old, {"en": old}) or old == {"en": new}:
        return parts
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return _merged(parts, place, old, new)
    if old is not None and _are_tables(old) != _are_tables(new):
        parts, old = without(parts, place), None
    if isinstance(new, Mapping):
        return added(parts, place, new)
    new_in_line = not old and len(place) > 1 and is_inline(parts, place[:-1])
    if new_in_line or not _are_tables(new):
        return with_value(parts, place, new)
    return _merged_items(parts, place, old or [], new)


def _merged_items(parts: Parts, place: Place, old: Sequence[Any], new: Sequence[Any]) -> Parts:
    """Return sections with other items in a list: those that are equal stay as they stand, wherever they are."""
    count = len(old)
    steps = SequenceMatcher(None, [*map(repr, old)], [*map(repr, new)], autojunk=False).get_opcodes()
    for start, end, first, last in (it[1:] for it in reversed(steps) if it[0] != "equal"):
        both = min(end - start, last - first)
        for number in range(end - 1, start + both - 1, -1):
            parts, count = without(parts, (*place, number)), count - 1
        for at in range(both):
            parts = _merged(parts, (*place, start + at), old[start + at], new[first + at])
        for at in range(both, last - first):
            parts = added(parts, (*place, count), new[first + at])
            parts = moved(parts, (*place, count), start + at) if start + at < count else parts
            count += 1
    return parts


def _are_tables(found: object) -> bool:
    """Say whether something is a table, or a list of tables."""
    return isinstance(found, Mapping) or (isinstance(found, list) and bool(found) and isinstance(found[0], Mapping))
