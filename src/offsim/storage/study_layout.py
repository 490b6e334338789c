"""Which sheet holds what of a study: a table of blocks, whose columns follow from the shape of study files.

A block is a kind of table in a study, named by its place with a star for a key of the study's own and ``[]`` for an
item of a list. A figure with all that belongs to it is a row of its own, under Levers or Facts, by its place; so
a key that is new in ``study_shape`` has its column, or its row, without a word here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from offsim.model.sheets import Column, Holds
from offsim.model.text import LANGUAGES
from offsim.storage.study_shape import (
    CORRELATION,
    DEFINITIONS,
    ECONOMY,
    EVENT,
    FACT,
    LEVER,
    MARKET,
    NOTHING,
    OBSERVATION,
    OUTLOOK,
    PERIMETER,
    PRESET,
    SITE,
    SOURCE,
    STRETCH,
    STUDY,
    TARGET,
    Shape,
    by_key,
    lever,
)

Place = tuple[str, ...]
STAR, ITEM = "*", "[]"
FACTS, LEVERS, RECORD = "facts", "levers", "observations"
PATH: Place = ("path",)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of block: the sheet it stands on, the shape of its tables, whether they stand side by side.

    ``keys`` are the blocks whose keys its first columns take, one for every star; of one that stands alone, its own.
    """

    sheet: str
    shape: Shape
    keys: tuple[str, ...] = ()
    across: bool = False


OBSERVED: Shape = {
    "properties": {**OBSERVATION["properties"], **FACT["properties"]},
    "required": [*OBSERVATION["required"], *FACT["required"], "year"],
}
BLOCKS: Mapping[str, Kind] = {
    "study": Kind("study", STUDY, across=True),
    "perimeters.*": Kind("study", PERIMETER, ("perimeters",)),
    FACTS: Kind("facts", FACT),
    LEVERS: Kind("levers", LEVER),
    "markets.*": Kind("markets", MARKET, ("markets",)),
    "economies.*": Kind("economies", ECONOMY, ("economies",)),
    "economies.*.history.[]": Kind("economies", STRETCH, ("economies",)),
    "correlations.[]": Kind("economies", CORRELATION),
    "outlooks.*": Kind("outlooks", OUTLOOK, ("outlooks",)),
    "outlooks.*.growth.*.[]": Kind("outlooks", STRETCH, ("outlooks", "economies")),
    "events.*": Kind("events", EVENT, ("events",)),
    "sites.*": Kind("sites", SITE, ("sites",)),
    "targets.*": Kind("targets", TARGET, ("targets",)),
    RECORD: Kind("observed", OBSERVED),
    "presets.*": Kind("presets", PRESET, ("presets",), across=True),
    "sources.*": Kind("sources", SOURCE, ("sources",)),
}
FIRST_MARKET: Shape = {**MARKET, "properties": {**MARKET["properties"], "sensitivity": lever("points per point")}}
EVERY: Shape = {**STUDY, "properties": {**STUDY["properties"], "markets": by_key(FIRST_MARKET)}}
"""The shape of studies of both formats: in the first, sensitivities are the markets'."""

BY_PATH = (FACTS, LEVERS, RECORD)
"""Blocks of tables from all over the study: their first column is the place."""

WITHIN = {("targets", STAR, "value")}
"""Figures that stand in the row of the table they belong to."""

REFERS = {
    "source": "sources",
    "economy": "economies",
    "economies": "economies",
    "outlook": "outlooks",
    "perimeter": "perimeters",
    "inside": "sites",
    "density_site": "sites",
}
"""By the last name in a column's key, whose keys the column takes."""

FIRST = (
    "format",
    "id",
    "label",
    "title",
    "value",
    "unit",
    "bounds",
    "plausible",
    "step",
    "outcome",
    "perimeter",
    "year",
)
"""What stands first in a row, where it has it."""


def named(shape: Shape) -> str:
    """Return which of the definitions (fact, lever, text …) a shape is, or may be; empty for another."""
    if "$ref" in shape:
        return str(shape["$ref"]).rpartition("/")[2]
    parts = () if "properties" in shape else (*shape.get("allOf", ()), *shape.get("anyOf", ()))
    return next(filter(None, map(named, parts)), "")


def is_text(shape: Shape) -> bool:
    """Say whether a shape is a text, which may stand in several languages."""
    return named(shape) in ("text", "aside")


def is_figure(shape: Shape) -> bool:
    """Say whether a shape is, or may be, a figure with all that belongs to it."""
    return named(shape) in ("fact", "lever")


def whole(shape: Shape) -> Shape:
    """Return what a shape is where it is a definition."""
    return DEFINITIONS[found] if (found := named(shape)) else shape


def part(shape: Shape, key: str) -> Shape:
    """Return the shape of what stands under a key of a table, or of a definition's."""
    found = whole(shape)
    if key in found.get("properties", NOTHING):
        return dict(found["properties"][key])
    more = [*found.get("patternProperties", NOTHING).values(), found.get("additionalProperties")]
    return more[0] if isinstance(more[0], Mapping) else NOTHING


def columns(block: str) -> list[Column]:
    """Return the columns that a block has in every study; what a study names itself (years, markets) comes besides."""
    kind = BLOCKS[block]
    found = list(_columns(kind.shape, tuple(block.split(".")), (), needed=True))
    places = {key: place for place, key in enumerate(FIRST)}
    return sorted(found, key=lambda column: places.get(column.key[0], len(FIRST)))


def key_columns(block: str) -> list[Column]:
    """Return the columns that say which table a record is."""
    if block in BY_PATH:
        return [Column(PATH, needed=block != RECORD)]
    stars = block.count(STAR)
    refers = [key if stars > 1 or ITEM in block else "" for key in BLOCKS[block].keys]
    return [
        Column((STAR, key), refers=other, needed=True) for key, other in zip(BLOCKS[block].keys, refers, strict=True)
    ]


def _columns(shape: Shape, pattern: Place, key: Place, *, needed: bool) -> Iterator[Column]:
    required = shape.get("required", ())
    for name, found in shape["properties"].items():
        yield from _of_one(found, (*pattern, name), (*key, name), needed=needed and name in required)


def _of_one(shape: Shape, pattern: Place, key: Place, *, needed: bool) -> Iterator[Column]:
    if is_text(shape):
        yield from (Column((*key, code), needed=needed) for code in LANGUAGES)
    elif is_figure(shape) and pattern in WITHIN:
        yield from _columns(whole(shape), pattern, key, needed=needed)
    elif "properties" in shape:
        yield from _columns(shape, pattern, key, needed=False)
    elif is_figure(shape):
        if "anyOf" in shape:  # or a bare number
            yield Column(key, Holds.NUMBER)
    elif "maxItems" in shape:
        places = range(shape["maxItems"])
        yield from (replace(_scalar(shape["items"], (*key, str(place))), needed=needed) for place in places)
    elif shape.get("type") not in ("array", "object"):
        yield replace(_scalar(shape, key), needed=needed)


def _scalar(shape: Shape, key: Place) -> Column:
    words = tuple(shape.get("enum", ()))
    if words and all(isinstance(word, str) for word in words):
        return Column(key, choices=words)
    kinds = {"integer": Holds.WHOLE, "number": Holds.NUMBER, "boolean": Holds.FLAG}
    holds = Holds.WHOLE if words else kinds.get(str(shape.get("type")), Holds.TEXT)
    refers = next((REFERS[name] for name in reversed(key) if name in REFERS), "") if holds is Holds.TEXT else ""
    return Column(key, holds, refers=refers)
