"""What refers to a row of a study's tables: what goes with it when it is deleted, and what forbids that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP, text
from offsim.storage.study_shape import RECESSION
from offsim.storage.toml_sections import Place

Table = Mapping[str, Any]

LAST_ONE = QT_TRANSLATE_NOOP("Problem", "“{name}” is not deleted: a study needs at least one of them.")
STILL_FOLLOWED = QT_TRANSLATE_NOOP(
    "Problem", "“{name}” is not deleted: it is followed by {users}. Choose another economy there first."
)
OUTLOOK_USED = QT_TRANSLATE_NOOP(
    "Problem",
    "“{name}” is not deleted: it is used by {users}. Choose another outlook there first.",
)
STILL_AROUND = QT_TRANSLATE_NOOP(
    "Problem", "“{name}” is not deleted: it is around {users}. Choose another site there first."
)
DENSITY_COUNTS = QT_TRANSLATE_NOOP(
    "Problem", "“{name}” is not deleted: its density counts for the study. Choose another site under “Study” first."
)
PROJECTED = QT_TRANSLATE_NOOP(
    "Problem", "“{name}” is not deleted: it is what the study projects. Choose another perimeter under “Study” first."
)
OBSERVED_IN = QT_TRANSLATE_NOOP("Problem", "“{name}” is not deleted: figures were observed in it.")
STILL_CITED = QT_TRANSLATE_NOOP("Problem", "“{name}” is not deleted: figures come from it, of: {users}.")

NEEDED = frozenset({"markets", "economies", "outlooks", "sites", "perimeters", "presets", "sources"})
MOST_NAMED = 3


def check_unused(study: Table, place: Place, code: str) -> None:
    """Raise a Problem where a row, by its place, is still needed; it names what refers to it in language ``code``."""
    kind, key = str(place[0]), place[1]
    if kind == "correlations":
        return
    name = name_of(study[kind][key], code)
    for reason, users in _users(study, kind, str(key)):
        found = [*users]
        if found:
            raise Problem(reason, name=name, users=_listed(found, code))
    if kind in NEEDED and len(study[kind]) == 1:
        raise Problem(LAST_ONE, name=name)


def name_of(row: Table, code: str) -> str:
    """Return what a row is called in a language."""
    found = row.get("label") or row.get("title") or ""
    return text(found).in_language(code)


def places_along(study: Table, place: Place) -> list[Place]:
    """Return the places that mean nothing without a row, those in lists from the last on."""
    kind, key = str(place[0]), str(place[1])
    recession = [f"recession.{key}.{it}" for it in RECESSION["properties"]]
    levers = {
        "markets": [f"trend.{key}", f"offset.{key}", f"sensitivity.{key}"],
        "economies": [*(it.format(key) for it in ("sensitivity.{}", "growth.{}")), *recession],
        "events": [f"event.{key}"],
        "sites": [f"site.{key}.change"],
    }.get(kind, [])  # fmt: skip
    along: list[Place] = []
    if kind == "markets":
        along += [("events", it, "hits", key) for it, event in study.get("events", {}).items() if key in event["hits"]]
        along += [*_lone_offset(study, key, levers)]
    if kind == "economies":
        along += [("outlooks", it, "growth", key) for it in study["outlooks"] if key in study["outlooks"][it]["growth"]]
        pairs = list(enumerate(study.get("correlations", [])))
        along += [("correlations", number) for number, found in reversed(pairs) if key in found["economies"]]
    return [*along, *_settings(study, levers)]


def lever_key(place: Place) -> str:
    """Return the key of the lever that stands at a place of a study."""
    match place:
        case ("economies", key, "recession", part):
            return f"recession.{key}.{part}"
        case ("markets" | "economies", key, part):
            return f"{part}.{key}"
        case ("events", key, "strength"):
            return f"event.{key}"
        case ("sites", key, "change"):
            return f"site.{key}.change"
        case ("common",):
            return "trend.common"
    return ".".join(map(str, place))


def _lone_offset(study: Table, key: str, levers: list[str]) -> Iterator[Place]:
    """Give the offset of the market that alone follows an economy once another is gone; add its lever."""
    markets = study["markets"]
    others = [it for it in markets if it != key and markets[it]["economy"] == markets[key]["economy"]]
    if len(others) == 1 and "offset" in markets[others[0]]:
        levers.append(f"offset.{others[0]}")
        yield "markets", others[0], "offset"


def _settings(study: Table, levers: list[str]) -> Iterator[Place]:
    main = study.get("main_levers", [])
    yield from (("main_levers", place) for place in reversed(range(len(main))) if main[place] in levers)
    for preset, found in study["presets"].items():
        for part in ("levers", "distributions"):
            yield from (("presets", preset, part, lever) for lever in levers if lever in found.get(part, {}))


def _users(study: Table, kind: str, key: str) -> Iterator[tuple[Any, list[Any]]]:
    """Give the reasons there may be to keep a row, each with the rows that refer to it."""
    if kind == "economies":
        yield STILL_FOLLOWED, [it for it in study["markets"].values() if it["economy"] == key]
    elif kind == "outlooks":
        yield OUTLOOK_USED, [it for it in study["presets"].values() if it["outlook"] == key]
    elif kind == "sites":
        yield STILL_AROUND, [it for it in study["sites"].values() if it.get("inside") == key]
        yield DENSITY_COUNTS, [study] if study["density_site"] == key else []
    elif kind == "perimeters":
        yield PROJECTED, [study] if study["perimeter"] == key else []
        yield OBSERVED_IN, [study for it in study.get("observations", []) if it["perimeter"] == key]
    elif kind == "sources":
        yield STILL_CITED, list(_citing(study, study, key))


def _citing(found: Any, nearest: Table, key: str) -> Iterator[Table]:  # noqa: ANN401
    """Give the nearest named things around the figures that have a source."""
    if isinstance(found, list):
        for item in found:
            yield from _citing(item, nearest, key)
    elif isinstance(found, Mapping):
        here = found if "label" in found else nearest
        if found.get("source") == key:
            yield here
        for inner in found.values():
            yield from _citing(inner, here, key)


def _listed(users: list[Table], code: str) -> str:
    names = list(dict.fromkeys(name_of(it, code) for it in users))
    return ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
