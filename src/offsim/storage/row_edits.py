"""Adds, copies, deletes and moves rows of a study's tables in its text, each with all that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from offsim.model.text import Text
from offsim.storage.entry_edits import without
from offsim.storage.figure_edits import Provenance, with_source
from offsim.storage.row_names import in_study
from offsim.storage.row_references import check_unused, places_along
from offsim.storage.row_templates import NEW_ROWS, owned, renamed
from offsim.storage.study_text import add_table, move_table, remove_table, set_value, table_in
from offsim.storage.toml_sections import Place

SINGULAR = {
    "markets": "market",
    "economies": "economy",
    "outlooks": "outlook",
    "events": "event",
    "sites": "site",
    "targets": "target",
    "perimeters": "perimeter",
    "presets": "scenario",
    "sources": "source",
}
CORRELATIONS = "correlations"


def with_row(words: str, kind: str, name: Text, provenance: Provenance) -> tuple[str, Place]:
    """Return the text with one more row of a ``kind`` (key of its tables), called ``name``; its place.

    Raises:
        Problem: there is none to add.
    """
    words, source = with_source(words, provenance)
    study = table_in(words)
    row = NEW_ROWS[kind](study, in_study(name), source)
    if kind == "economies":
        return _with_economy(words, row, next(iter(study[kind])), source)
    return _added(words, kind, row)


def with_copy(words: str, place: Place, name: Text, provenance: Provenance) -> tuple[str, Place]:
    """Return the text with a copy of a row right below it, called ``name``; its place."""
    words, source = with_source(words, provenance)
    kind, key = str(place[0]), place[1]
    study = table_in(words)
    if kind == CORRELATIONS:
        return _added(words, kind, NEW_ROWS[kind](study, name, source))
    row = renamed(owned(study[kind][key], source), in_study(name))
    words, made = _with_economy(words, row, str(key), source) if kind == "economies" else _added(words, kind, row)
    for event, found in study.get("events", {}).items() if kind == "markets" else ():
        if key in found["hits"]:
            words = set_value(words, ("events", event, "hits", made[1]), owned(found["hits"][key], source))
    below = list(study[kind]).index(str(key)) + 1
    return move_table(words, made, below), made


def with_ready_row(words: str, kind: str, row: Mapping[str, Any]) -> tuple[str, Place]:
    """Return the text with a row that is whole; its place."""
    return _added(words, kind, row)


def without_row(words: str, place: Place, code: str) -> str:
    """Return the text without a row and what means nothing without it.

    Raises:
        Problem: something else refers to it, which is named in language ``code``.
    """
    study = table_in(words)
    check_unused(study, place, code)
    for other in places_along(study, place):
        words = without(words, other)
    return remove_table(words, place)


def with_row_moved(words: str, place: Place, by: int) -> str:
    """Return the text with a row moved down by so many places, up where negative, as far as there is room."""
    rows = table_in(words)[str(place[0])]
    now = place[1] if isinstance(place[1], int) else list(rows).index(place[1])
    to = min(max(now + by, 0), len(rows) - 1)
    return words if to == now else move_table(words, place, to)


def _added(words: str, kind: str, row: Mapping[str, Any]) -> tuple[str, Place]:
    rows = table_in(words).get(kind, {})
    if kind == CORRELATIONS:
        made: Place = kind, len(rows)
    else:
        made = kind, next(key for number in count(1) if (key := f"{SINGULAR[kind]}_{number}") not in rows)
    return add_table(words, made, row), made


def _with_economy(words: str, row: Mapping[str, Any], like: str, source: str) -> tuple[str, Place]:
    """Return the text with an economy that grows in every outlook as another does."""
    words, made = _added(words, "economies", row)
    for outlook, found in table_in(words)["outlooks"].items():
        for number, stretch in enumerate(owned(found["growth"][like], source)):
            words = add_table(words, ("outlooks", outlook, "growth", made[1], number), stretch)
    return words, made
