"""Takes a study apart into items that can be compared, and taken, one by one.

Lists become tables by what their items are about: observations by outcome, perimeter and year, growth by year,
correlations by the two economies. A bare number has all that its table says of it. A source that a planner named has
a key of no meaning (``own_1``), so what it says stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import tomli

from offsim.model.study_difference import ItemPlace
from offsim.model.text import LANGUAGES
from offsim.storage.figure_edits import OWN_SOURCE, SHARED
from offsim.storage.study_layout import EVERY, is_figure, part
from offsim.storage.study_shape import STUDY, Shape

Table = Mapping[str, Any]
OWN_KEY = re.compile(f"{OWN_SOURCE}[0-9]+")
YEAR = re.compile("[0-9]{4}")
DEPTHS = {"observations": 3, "correlations": 2}
"""The lists whose items have places of their own, with how many keys there are to those that are about one thing."""
SECTIONS = (*(key for key, shape in STUDY["properties"].items() if "patternProperties" in shape), *DEPTHS)
"""The tables of a study whose keys, or items, are its own."""
GROWTH = "% a year"
OPEN = ("hits", "levers", "distributions", "history")
"""Tables within those that mean nothing where they are empty."""


@lru_cache(maxsize=8)
def items(words: str) -> dict[str, Any]:
    """Return the items of a study, in the order of its text; not to be changed."""
    table = tomli.loads(words)
    whole = _whole({key: it for key, it in table.items() if key not in DEPTHS}, EVERY, {})
    found: dict[str, Any] = {key: whole.get(key, {}) for key in [*table, *(it for it in SECTIONS if it not in table)]}
    found["correlations"] = _pairs(table.get("correlations", ()))
    found["observations"] = _series(table.get("observations", ()))
    for outlook in found["outlooks"].values():
        outlook["growth"] = {key: _years(path) for key, path in outlook.get("growth", {}).items()}
    for economy in found["economies"].values():
        if "history" in economy:
            economy["history"] = _years(economy["history"])
    if "jump_off" in found:
        lever = with_open_end(found["jump_off"])
        found["jump_off"] = {key: it for key, it in lever.items() if key != "bounds"}
    own = {key: source for key, source in found["sources"].items() if OWN_KEY.fullmatch(key)}
    found["sources"] = {key: source for key, source in found["sources"].items() if key not in own}
    named: dict[str, Any] = _with_sources(found, own)
    return named


def is_item(place: ItemPlace, found: object) -> bool:
    """Say whether what stands at a place is one item: no table, or a figure, a text, a source, a scenario's setting."""
    if not isinstance(found, Mapping) or ("value" in found and not isinstance(found["value"], Mapping)):
        return True
    if found and found.keys() <= set(LANGUAGES) and all(isinstance(words, str) for words in found.values()):
        return True
    return len(place) > {"sources": 1, "presets": 3}.get("".join(place[:1]), len(place))


def may_be_empty(place: ItemPlace) -> bool:
    """Say whether no table at a place means the same as an empty one."""
    if len(place) == 1:
        return place[0] in SECTIONS
    return len(place) <= DEPTHS.get(place[0], 0) or (len(place) == 3 and place[2] in OPEN)


def in_order(one: Iterable[str], other: Iterable[str]) -> list[str]:
    """Return the keys of both: those of one in their order, each that only the other has behind the one before it."""
    keys, before = [*one], ""
    known = {*keys}
    for key in other:
        if key not in known:
            keys.insert(keys.index(before) + 1 if before else 0, key)
        before = key
    return sorted(keys) if all(map(YEAR.fullmatch, keys)) else keys


def with_open_end(lever: Table) -> dict[str, Any]:
    """Return the jump-off year without an end of its plausible range where that is its bound: what is observed says."""
    first, last = lever["plausible"]
    return {**lever, "plausible": [first, None if last == lever["bounds"][1] else last]}


def plain_text(found: Any) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return what stands in a study with texts in English alone written as such."""
    if isinstance(found, Mapping):
        if found.keys() == {"en"} and isinstance(found["en"], str):
            return found["en"]
        return {key: plain_text(inner) for key, inner in found.items()}
    return [plain_text(inner) for inner in found] if isinstance(found, list) else found


def sources_in(found: object) -> Iterator[object]:
    """Go through what figures name as their source: a key, or what a planner's own source says."""
    if isinstance(found, Mapping):
        for key, inner in found.items():
            yield from [inner] if key == "source" else sources_in(inner)
    for inner in found if isinstance(found, list) else ():
        yield from sources_in(inner)


def _whole(found: Any, shape: Shape, shared: Table) -> Any:  # noqa: ANN401
    """Return what stands in a study with bare numbers as the figures they are."""
    if not isinstance(found, Mapping) or is_item((), found):
        return plain_text(found)
    around = {key: found[key] for key in SHARED if key in found} if "source" in found else shared
    inside = {key: part(shape, key) for key in found}
    bare = any(is_figure(it) and "anyOf" in it for it in shape.get("properties", {}).values())
    return {
        key: {"value": inner, "unit": _unit(inside[key]), **around}
        if isinstance(inner, int | float) and is_figure(inside[key])
        else _whole(inner, inside[key], around)
        for key, inner in found.items()
        if not (bare and key in SHARED)
    }


def _unit(shape: Shape) -> str:
    """Return the unit of a figure that may be a bare number."""
    whole = next(it for it in shape["anyOf"] if "allOf" in it)
    return next(str(it["properties"]["unit"]["enum"][0]) for it in whole["allOf"] if "properties" in it)


def _years(path: Iterable[Table]) -> dict[str, Any]:
    """Return growth by year, each with what proves it."""
    found = {
        year: {
            "value": value,
            "unit": GROWTH,
            **plain_text({key: it for key, it in stretch.items() if key != "values"}),
        }
        for stretch in path
        for year, value in stretch["values"].items()
    }
    return dict(sorted(found.items()))


def _pairs(correlations: Iterable[Table]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for correlation in correlations:
        one, other = sorted(correlation["economies"])
        found.setdefault(one, {})[other] = {**plain_text(correlation), "economies": [one, other]}
    return found


def _series(observations: Iterable[Table]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for series in observations:
        for point in series.get("points", ()):
            known = found.setdefault(series["outcome"], {}).setdefault(series["perimeter"], {})
            known[str(point["year"])] = plain_text(point)
    return {
        outcome: {perimeter: dict(sorted(points.items())) for perimeter, points in by_perimeter.items()}
        for outcome, by_perimeter in found.items()
    }


def _with_sources(found: Any, own: Table) -> Any:  # noqa: ANN401
    """Return items in which what the planner's own sources say stands in the place of their keys."""
    if isinstance(found, Mapping):
        return {
            key: own.get(inner, inner) if key == "source" and isinstance(inner, str) else _with_sources(inner, own)
            for key, inner in found.items()
        }
    return [_with_sources(inner, own) for inner in found] if isinstance(found, list) else found
