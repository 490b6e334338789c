"""Takes into the text of a study what another one has, item by item; remarks and all else stay as they stand."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import deepcopy
from itertools import count
from typing import Any

import tomli

from offsim.model.study_difference import Difference, ItemPlace
from offsim.storage.figure_edits import OWN_SOURCE, SHARED
from offsim.storage.jump_off_reach import hold_to_observed
from offsim.storage.study_differences import differences
from offsim.storage.study_items import OWN_KEY, Table, in_order, plain_text, sources_in, with_open_end
from offsim.storage.study_text import merged


def taken(words: str, other: str, chosen: Collection[ItemPlace]) -> str:
    """Return the text of a study with what another one has at the places chosen, among those of their differences.

    Sources come along, and go where nothing names them any more. Where nothing differs in the end it is the other text,
    to the byte. What comes out has to be read again.
    """
    found = differences(words, other)
    wanted = [it for it in found if it.place in chosen]
    if len(wanted) in (0, len(found)):
        return other if wanted else words
    table, theirs = tomli.loads(words), tomli.loads(other)
    named = set(sources_in(table))
    if "jump_off" in table:
        table["jump_off"] = with_open_end(table["jump_off"])
    for difference in wanted:
        _put(table, theirs, difference)
    _follow(table, theirs, named)
    hold_to_observed(table)
    return merged(words, table)


def _put(table: dict[str, Any], theirs: Table, found: Difference) -> None:
    section, *keys = found.place
    now = _adopted(found.now, table, theirs)
    if section == "observations":
        _put_point(table, (keys[0], keys[1]), int(keys[2]), now)
    elif section == "correlations":
        _put_pair(table, keys, now)
    elif len(keys) > 2 and keys[-2] == "history":
        _put_year(table[section][keys[0]], "history", keys[-1], now)
    elif len(keys) == 4 and section == "outlooks":
        _put_year(table[section][keys[0]]["growth"], keys[2], keys[3], now)
    else:
        _put_at(table, theirs, found.place, now)


def _put_pair(table: dict[str, Any], economies: list[str], now: Any) -> None:  # noqa: ANN401
    """Put a correlation of two economies in the place of the one there is, or at the end, or take it out."""
    known = [now if sorted(it["economies"]) == economies else it for it in table.get("correlations", ())]
    new = [now] if now is not None and now not in known else []
    table["correlations"] = [it for it in known if it is not None] + new


def _put_point(table: dict[str, Any], series: tuple[str, str], year: int, now: Any) -> None:  # noqa: ANN401
    """Put what was observed in a year among that of its series, or take it out, and the series with its last year."""
    observations = table.setdefault("observations", [])
    known = [it for it in observations if (it["outcome"], it["perimeter"]) == series]
    if not known:
        known = [{"outcome": series[0], "perimeter": series[1], "points": []}]
        observations += known
    for one in known:
        one["points"] = [it for it in one.get("points", ()) if it["year"] != year]
    if now is not None:
        points = known[0]["points"]
        points.insert(sum(it["year"] < year for it in points), now)
    table["observations"] = [it for it in observations if it["points"] or it not in known]


def _put_year(around: dict[str, Any], key: str, year: str, now: Any) -> None:  # noqa: ANN401
    """Put a year's growth into the stretch that has the same source, or one of its own; an empty one goes."""
    stretches = list(around.get(key, ()))
    for stretch in stretches:
        stretch["values"].pop(year, None)
    if now is not None:
        shared = {name: it for name, it in now.items() if name not in ("value", "unit")}
        like = [it for it in stretches if plain_text({**it, "values": 0}) == {**shared, "values": 0}]
        if not like:
            like = [{"values": {}, **shared}]
            stretches += like
        like[0]["values"] = dict(sorted({**like[0]["values"], year: now["value"]}.items()))
    around[key] = [it for it in stretches if it["values"]]
    if not around[key]:
        del around[key]


def _put_at(table: dict[str, Any], theirs: Table, place: ItemPlace, now: Any) -> None:  # noqa: ANN401
    around, other, shared = table, theirs, dict[str, Any]()
    for key in place[:-1]:
        around, other = around.setdefault(key, {}), other.get(key, {})
        if "source" in around:
            shared = {name: around[name] for name in SHARED if name in around}
    key = place[-1]
    if now is None:
        del around[key]
        return
    raw = other[key]
    if isinstance(now, Mapping) and isinstance(raw, int | float):  # a bare number there
        bare = {"value": raw, "unit": now["unit"], **shared} == now
        now = raw if bare else now
    elif isinstance(now, Mapping) and "value" not in now:  # as it is written there, bare numbers and all
        now = _adopted(raw, table, theirs)
    if key in around:
        around[key] = now
        return
    whole = {**around, key: now}
    keys = in_order(around, [it for it in other if it in whole])
    around.clear()
    around.update({it: whole[it] for it in keys})


def _adopted(found: Any, table: dict[str, Any], theirs: Table) -> Any:  # noqa: ANN401
    """Return a copy of what another study has, whose own sources have the keys they have here."""
    if isinstance(found, list):
        return [_adopted(inner, table, theirs) for inner in found]
    if not isinstance(found, Mapping):
        return deepcopy(found)
    copied = {key: _adopted(inner, table, theirs) for key, inner in found.items() if key != "source"}
    if "source" not in found:
        return copied
    source = found["source"]
    if isinstance(source, str) and OWN_KEY.fullmatch(source):
        source = plain_text(theirs["sources"][source])
    return {key: _source_key(table, source) if key == "source" else copied[key] for key in found}


def _source_key(table: dict[str, Any], source: Any) -> str:  # noqa: ANN401
    """Return the key of a source in a study: of a planner's own that says the same, or that of a new one."""
    if isinstance(source, str):
        return source
    sources = table["sources"]
    for key, known in sources.items():
        if OWN_KEY.fullmatch(key) and plain_text(known) == source:
            return str(key)
    key = next(name for number in count(1) if (name := f"{OWN_SOURCE}{number}") not in sources)
    sources[key] = source
    return key


def _follow(table: dict[str, Any], theirs: Table, named: Collection[object]) -> None:
    """Add the sources that are named and not there, and drop those no figure names any more and only this study has."""
    sources, now = table["sources"], set(sources_in(table))
    for key in [key for key in theirs["sources"] if key in now and key not in sources]:
        _put_at(table, theirs, ("sources", key), plain_text(theirs["sources"][key]))
    for key in [key for key in sources if key not in theirs["sources"] or OWN_KEY.fullmatch(key)]:
        if key in named and key not in now:
            del sources[key]
