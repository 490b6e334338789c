"""Puts a planner's own figures into the text of a study, and leaves its comments and its order alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import tomli
import tomlkit
from tomlkit.items import AoT, Array, Comment, Item, Table

from offsim.model.facts import Status
from offsim.storage.figure_edits import BETWEEN, TAKEN_OVER, Provenance, grown_note, with_source
from offsim.storage.imports.understood import Point
from offsim.storage.jump_off_reach import with_reach
from offsim.storage.toml_sections import Place, Section, joined, sections

Tables: TypeAlias = Any
"""A list of tables in either of the ways TOML has, ``AoT`` or ``Array``, for which tomlkit knows no common type."""
OneTable: TypeAlias = Any
"""One of them, ``Table`` or ``InlineTable``."""


def with_observations(
    words: str, place: tuple[str, str], unit: str, points: Sequence[Point], provenance: Provenance
) -> str:
    """Return the text of a study with figures observed of an outcome and in a perimeter (keys), the ``place``.

    A figure of the same year goes among the alternatives of the one that takes its place, unless it was an own one.
    ``words`` are a study that can be read; what comes out has to be read again.
    """
    words, source = with_source(words, provenance)
    study = tomlkit.parse(words)
    shared = {"unit": unit, "source": source, "status": str(Status.OWN)}
    facts = [{"value": point.value, "year": point.year, **shared, **_quote(point)} for point in points]
    observations: Any = study.setdefault("observations", tomlkit.aot())
    found = next((each for each in observations if (each["outcome"], each["perimeter"]) == place), None)
    observation = _observation(observations, place) if found is None else found
    if "points" not in observation:
        observation.add("points", tomlkit.aot() if _has_lines(observation) else tomlkit.array())
    for fact in facts:
        _put(observation["points"], fact)
    if found is None:
        _append(observations, observation)
    return with_reach(tomlkit.dumps(study))


def with_growth(words: str, outlook: str, economy: str, points: Sequence[Point], provenance: Provenance) -> str:
    """Return the text of a study with an economy's growth in an outlook (keys), in the years of ``points``.

    A note says what they take the place of. The years have to be among those of the outlook.
    """
    words, source = with_source(words, provenance)
    before, own, after = _cut(words, ("outlooks", outlook))
    study = tomlkit.parse(own)
    growth: Any = study["outlooks"]
    stretches = growth[outlook]["growth"][economy]
    values = {str(point.year): point.value for point in points}
    changes = []
    for stretch in stretches:
        for year in [year for year in stretch["values"] if year in values]:
            changes.append(grown_note(stretch, year, values[year]))
            del stretch["values"][year]
    made = _stretch(stretches, values, source, changes)
    for place in [at for at, stretch in enumerate(stretches) if not stretch["values"]][::-1]:
        _take_tail(stretches[place], made)
        del stretches[place]
    _append(stretches, made)
    return f"{before}{tomlkit.dumps(study)}{after}"


def _cut(words: str, place: Place) -> tuple[str, str, str]:
    """Return a text in three: what stands before the tables at a place, these, and what stands behind them.

    Where they do not stand together the middle is the whole. The less there is of it, the sooner it is taken apart.
    """
    parts = sections(words)
    inside = [number for number, part in enumerate(parts) if part.head and part.place[: len(place)] == place]
    if not inside or len(inside) <= inside[-1] - inside[0] or _is_written_above(parts[: inside[0]], place):
        return "", words, ""
    first, end = inside[0], inside[-1] + 1
    return joined(parts[:first]), joined(parts[first:end]), joined(parts[end:])


def _is_written_above(parts: Sequence[Section], place: Place) -> bool:
    """Say whether some of what stands at a place is written within the table around it."""
    return any(part.place == place[:-1] and place[-1] in tomli.loads(part.body) for part in parts if part.body)


def _stretch(stretches: Tables, values: Mapping[str, float], source: str, changes: Sequence[str]) -> OneTable:
    by_year = tomlkit.inline_table()
    for year in sorted(values):
        by_year.add(year, values[year])
    made = _like(stretches)
    for key, found in (("source", source), ("status", str(Status.OWN)), ("note", BETWEEN.join(changes))):
        if found:
            made.add(key, found)
    made.add("values", by_year)
    return made


def _observation(observations: Tables, place: tuple[str, str]) -> OneTable:
    """Return a series of observations without points."""
    made = _like(observations)
    for key, found in zip(("outcome", "perimeter"), place, strict=True):
        made.add(key, found)
    return made


def _put(points: Tables, fact: Mapping[str, Any]) -> None:
    """Put a fact among the points in the order of the years, in the place of the one of its year."""
    at = next((place for place, point in enumerate(points) if point["year"] >= fact["year"]), len(points))
    if at < len(points) and points[at]["year"] == fact["year"]:
        _replace(points[at], fact)
        return
    made = _like(points)
    for key, found in fact.items():
        made.add(key, found)
    if at == len(points):
        _append(points, made)
    else:
        _end(made)
        points.insert(at, made)


def _replace(point: OneTable, fact: Mapping[str, Any]) -> None:
    before = point.unwrap()
    others = [] if before["status"] == Status.OWN else [{key: before[key] for key in TAKEN_OVER if key in before}]
    others += before.get("alternatives", [])
    for key in [key for key in point if key not in fact]:
        del point[key]
    for key, found in fact.items():
        point[key] = found
    if others:
        point["alternatives"] = _inline(others)


def _inline(facts: Iterable[Mapping[str, Any]]) -> Array:
    """Return facts as a list of inline tables, one a line."""
    made = tomlkit.array()
    for fact in facts:
        table = tomlkit.inline_table()
        table.update(fact)
        made.append(table)
    return made.multiline(multiline=True)


def _quote(point: Point) -> dict[str, str]:
    """Return the words a figure was read from as its quote, with the flag where it stood with the year."""
    flag = f" ({point.flag})" if point.flag and point.flag not in point.words else ""
    return {"quote": f"{point.words}{flag}"} if point.words else {}


def _like(tables: Tables) -> OneTable:
    """Return an empty table of the kind that stands in a list."""
    return tomlkit.table() if isinstance(tables, AoT) else tomlkit.inline_table()


def _append(tables: Tables, made: OneTable) -> None:
    """Put a table at the end of a list, before the comments that stand behind the last: they belong to what follows."""
    if len(tables):
        _take_tail(tables[-1], made)
    _end(made)
    tables.append(made)


def _take_tail(table: OneTable, other: OneTable) -> None:
    """Move the comments behind a table with lines of its own, and the empty lines among them, behind another."""
    if not _has_lines(table):
        return
    body = _last(table).value.body
    tail: list[Item] = []
    while body and body[-1][0] is None:
        tail.insert(0, body.pop()[1])
    while tail and not isinstance(tail[0], Comment):
        tail.pop(0)
    _end(table)
    if tail:
        _end(other)
    for item in tail:
        _last(other).add(item)


def _last(table: OneTable) -> OneTable:
    """Return the last table inside a table, or itself."""
    keyed = [item for key, item in table.value.body if key is not None]
    return _last(keyed[-1][-1]) if keyed and isinstance(keyed[-1], AoT) and len(keyed[-1]) else table


def _end(table: OneTable) -> None:
    """Put an empty line behind a table with lines of its own, unless one or a comment is there."""
    if _has_lines(table) and _last(table).value.body[-1][0] is not None:
        _last(table).add(tomlkit.nl())


def _has_lines(table: OneTable) -> bool:
    return isinstance(table, Table)
