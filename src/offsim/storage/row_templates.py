"""New rows of a study's tables, made of the study's own: a market like the others, a target in the last year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations
from typing import Any

from offsim.model.facts import Status
from offsim.model.problems import Problem
from offsim.model.study import Profile
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.entry_edits import AGAINST, new_lever, own

Table = Mapping[str, Any]

NO_PAIR = QT_TRANSLATE_NOOP("Problem", "Not added: every pair of economies has its correlation already.")
LEFT_OUT = ("alternatives", "arithmetic", "quote", "note", "year")
"""What a figure says of itself that is not true of its copy."""
STRENGTH = (-30.0, 30.0)
NOT_CHOSEN = ""
"""What stands for an economy until one is chosen, and makes no study."""


def owned(found: Any, source: str) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return a copy whose figures are the planner's own: whoever said so of the first did not say it of this one."""
    if isinstance(found, list):
        return [owned(item, source) for item in found]
    if not isinstance(found, Mapping):
        return found
    is_figure = "status" in found
    kept = {key: owned(inner, source) for key, inner in found.items() if not is_figure or key not in LEFT_OUT}
    return {**kept, "source": source, "status": str(Status.OWN)} if is_figure else kept


def like(lever: Table, name: object, source: str) -> dict[str, Any]:
    """Return a lever with the value and the ranges of another, which are not held against what those were."""
    return {**owned(lever, source), "label": name, "help": name, "against": AGAINST}


def new_market(study: Table, name: object, source: str) -> dict[str, Any]:
    """Return a market with no share yet that grows as the first does; which economy it follows is to be chosen.

    Only where there is one economy alone does it follow that.
    """
    first, economies = next(iter(study["markets"].values())), list(study["economies"])
    return {
        "label": name,
        "economy": economies[0] if len(economies) == 1 else NOT_CHOSEN,
        "turnover_share": own(0.0, "%", source),
        "jobs_share": own(0.0, "%", source),
        "trend": like(first["trend"], name, source),
    }


def new_event(study: Table, name: object, source: str) -> dict[str, Any]:
    """Return an event of the year after the base year that no market feels yet."""
    known = [event["strength"] for event in study.get("events", {}).values()]
    first = owned(known[0], source) if known else new_lever(own(0.0, "points a year", source), STRENGTH)
    zero = first["bounds"][0] <= 0 <= first["bounds"][1]
    value = 0.0 if zero else first["value"]
    low, high = first["plausible"]
    plausible = [min(low, value), max(high, value)]
    strength = {**first, "label": name, "help": name, "against": AGAINST, "value": value, "plausible": plausible}
    return {
        "label": name,
        "profile": str(Profile.PULSE),
        "start": own(study["base_year"] + 1, "year", source),
        "years": own(1, "years", source),
        "hits": {},
        "strength": strength,
    }


def new_site(study: Table, name: object, source: str) -> dict[str, Any]:
    """Return a site without shares and offices, whose share changes as that of the first does."""
    first = next(iter(study["sites"].values()))
    return {
        "label": name,
        "turnover_share": own(0.0, "%", source),
        "jobs_share": own(0.0, "%", source),
        "floor_space": own(0.0, "m²", source),
        "change": like(first["change"], name, source),
    }


def new_target(study: Table, name: object, source: str) -> dict[str, Any]:
    """Return the turnover of the base year as a target for the last."""
    turnover = study["base"]["turnover"]
    value = own(turnover["value"], turnover["unit"], source)
    return {"label": name, "outcome": "turnover", "year": study["last_year"], "value": value, "shown": True}


def new_perimeter(_study: Table, name: object, _source: str) -> dict[str, Any]:
    """Return a perimeter."""
    return {"label": name, "note": name}


def new_preset(study: Table, name: object, _source: str) -> dict[str, Any]:
    """Return a scenario at the study's defaults, under its first outlook."""
    return {"label": name, "note": name, "outlook": next(iter(study["outlooks"])), "levers": {}}


def new_source(_study: Table, name: object, _source: str) -> dict[str, Any]:
    """Return a source."""
    return {"title": name}


def new_correlation(study: Table, _name: object, source: str) -> dict[str, Any]:
    """Return the first pair of economies that has no correlation yet; raises Problem where all have one."""
    taken = [set(found["economies"]) for found in study.get("correlations", [])]
    free = next((pair for pair in combinations(study["economies"], 2) if set(pair) not in taken), None)
    if free is None:
        raise Problem(NO_PAIR)
    return {"economies": list(free), **own(0.0, "correlation", source)}


def like_first(kind: str) -> Callable[[Table, object, str], dict[str, Any]]:
    """Return what makes a row like the first of its kind: an economy or an outlook, which need much that is alike."""

    def new(study: Table, name: object, source: str) -> dict[str, Any]:
        return renamed(owned(next(iter(study[kind].values())), source), name)

    return new


def renamed(row: Table, name: object) -> dict[str, Any]:
    """Return a row under another name, and with it the lever that is named as it is."""
    changed = {key: name for key in ("label", "title", "market_label") if key in row}
    inner = {
        key: {**found, "label": name}
        for key, found in row.items()
        if isinstance(found, Mapping) and "bounds" in found and found.get("label") == row.get("label")
    }
    return {**row, **changed, **inner}


NEW_ROWS: Mapping[str, Callable[[Table, object, str], dict[str, Any]]] = {
    "markets": new_market,
    "economies": like_first("economies"),
    "correlations": new_correlation,
    "outlooks": like_first("outlooks"),
    "events": new_event,
    "sites": new_site,
    "targets": new_target,
    "perimeters": new_perimeter,
    "presets": new_preset,
    "sources": new_source,
}
"""By the key that rows of a kind stand under, what makes a new one of the study, its name and a source (key)."""
