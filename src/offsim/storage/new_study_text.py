"""Writes the text of a study, or of a table in one, as a person would: texts first, figures with what proves them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import tomlkit

from offsim.model.text import LANGUAGES
from offsim.storage.toml_sections import Place, head_words, key_words

ORDER = (
    *("format", "id", "label", "market_label", "title", "question", "help", "base_year", "last_year", "outcome"),
    *("perimeter", "density_site", "main_levers", "economies", "economy", "inside", "outlook", "profile"),
    *("years", "hits"),
    *(
        "kind",
        "spread",
        "std",
        "persistence",
        "rate",
        "value",
        "values",
        "unit",
        "year",
        "observed",
        "source",
        "status",
    ),
    *("arithmetic", "quote", "note", "bounds", "plausible", "against", "step", "shown", "address", "published"),
    *("base", "productivity", "common", "investment_per_job", "turnover_per_company", "wage", "m2_per_job"),
    *("occupancy_limit", "jump_off", "correlations", "shock", "markets", "outlooks", "events", "sites"),
    *("perimeters", "targets", "observations", "presets", "sources"),
    *("normal", "sensitivity", "turnover_share", "jobs_share", "trend", "offset", "floor_space", "land", "land_limit"),
    *(
        "strength",
        "cost",
        "change",
        "growth",
        "recession",
        "depth",
        "start",
        "length",
        "noise",
        "history",
        "points",
        "levers",
        "distributions",
    ),
    *("alternatives", "distribution"),
)
"""The keys of all tables, in the order a reader wants them; others come last."""
REMARKS = {
    "base": "The base year.",
    "economies": "The economies that clients are in.",
    "markets": "The markets.",
    "outlooks": "How the economies may grow: one value a year.",
    "events": "What may happen, and what it does to which market.",
    "sites": "The sites.",
    "perimeters": "What statistics count.",
    "targets": "The targets.",
    "observations": "What was observed.",
    "presets": "Scenarios to begin with.",
    "sources": "Where the figures come from.",
}
OWN_KEYS = (("hits",), ("levers",), ("distributions",), ("values",))
PLACES = {key: place for place, key in enumerate(ORDER)}
YEAR = re.compile("[0-9]{4}")


def study_text(table: Mapping[str, Any]) -> str:
    """Return the text of a whole study."""
    return "\n".join(_parts(table, ()))


def table_text(place: Place, found: Mapping[str, Any]) -> str:
    """Return the text of a table with all tables in it; a number ends the place of an item of a list."""
    return "\n".join(_parts(found, place))


def value_words(found: object) -> str:
    """Return a value as TOML writes it, a table in one line."""
    if isinstance(found, Mapping):
        inside = ", ".join(f"{key_words(key)} = {value_words(inner)}" for key, inner in found.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(found, list):
        return f"[{', '.join(map(value_words, found))}]"
    return repr(found) if isinstance(found, float) else tomlkit.item(found).as_string()


def _parts(table: Mapping[str, Any], place: Place) -> Iterator[str]:
    """Go through the parts of a table that have a head of their own; that of the table itself first."""
    inside = sorted(table.items(), key=lambda entry: PLACES.get(entry[0], len(PLACES)) if _ordered(place) else 0)
    lines = "".join(_line(key, found) for key, found in inside if not _has_head(key, found, place))
    apart = [(key, found) for key, found in inside if _has_head(key, found, place)]
    if lines or not apart:
        item = bool(place) and isinstance(place[-1], int)
        yield f"{head_words(place, item=item) if place else ''}{lines}"
    for key, found in apart:
        if not place and key in REMARKS:
            yield f"# {REMARKS[key]}\n"
        if isinstance(found, Mapping):
            yield from _parts(found, (*place, key))
        else:
            for number, item in enumerate(found):
                yield from _parts(item, (*place, key, number))


def _ordered(place: Place) -> bool:
    """Say whether the format chooses the keys of a table; where the study does, their order means something."""
    return (
        not (len(place) == 1 and place[0] in REMARKS and place[0] != "base")
        and place[-1:] not in OWN_KEYS
        and (place[-1:] != ("growth",) or place[0] != "outlooks")
    )


def _has_head(key: str, found: object, place: Place) -> bool:
    """Say whether something is written as a table of its own, not in a line."""
    if isinstance(found, list):
        return bool(found) and isinstance(found[0], Mapping)
    if not isinstance(found, Mapping) or (found and found.keys() <= set(LANGUAGES)):
        return False
    if key in ("values", "hits") or (place and place[-1] in ("levers", "distributions")):
        return any(isinstance(inner, Mapping) for inner in found.values())
    return True


def _line(key: str, found: object) -> str:
    if isinstance(found, Mapping) and found and found.keys() <= set(LANGUAGES):
        return "".join(f"{key_words(key)}.{code} = {value_words(found[code])}\n" for code in LANGUAGES if code in found)
    return f"{key_words(key)} = {value_words(found)}\n"
