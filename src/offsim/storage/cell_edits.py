"""Puts one figure of a table by years into the text of a study, or takes it out: what was observed, or growth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.figure_edits import OWN_SOURCE, Provenance, grown_note, with_own_value, with_source
from offsim.storage.jump_off_reach import with_reach
from offsim.storage.own_figures import Growth, Observed
from offsim.storage.study_text import add_table, found_at, move_table, remove_table, set_value, table_in
from offsim.storage.toml_sections import Place

EVERY_YEAR = QT_TRANSLATE_NOOP(
    "Problem", "An economic outlook needs the growth of every year from {first} to {last}. Type another figure instead."
)


def with_figure(study: Study, place: Observed | Growth, year: int, value: float, provenance: Provenance) -> str:
    """Return the text of a study with an own figure of one year, in the unit of its kind; it has to be read again.

    What was observed may be of any year; growth is of one that the study projects.
    """
    if isinstance(place, Observed):
        return _with_observed(study.text, place, year, value, provenance)
    words, source = with_source(study.text, provenance)
    here = ("outlooks", place.outlook, "growth", place.economy)
    was = next(each for each in found_at(words, here) if str(year) in each["values"])
    note = grown_note(was, str(year), value)
    return _with_year(words, here, year, value, {"source": source, "status": str(Status.OWN), "note": note})


def without_figure(study: Study, edition: str, place: Observed | Growth, year: int) -> str:
    """Return the text of a study without the figure of a year: in the place of an own one stands what it replaced.

    ``edition`` is the text of the study before the planner changed it, empty where it is unchanged.

    Raises:
        Problem: the study needs a figure there.
    """
    words = _without(study, edition, place, year)
    return edition if words.rstrip() == edition.rstrip() else words


def _without(study: Study, edition: str, place: Observed | Growth, year: int) -> str:
    if isinstance(place, Observed):
        return _without_observed(study.text, place, year)
    here = ("outlooks", place.outlook, "growth", place.economy)
    own = next(each for each in found_at(study.text, here) if str(year) in each["values"])
    was = _stretch_of(edition, here, year) if own["status"] == Status.OWN else None
    if was is None:
        raise Problem(EVERY_YEAR, first=study.base_year + 1, last=study.last_year)
    shared = {key: found for key, found in was.items() if key != "values"}
    words = study.text
    if was["source"] not in study.sources:
        words = add_table(words, ("sources", was["source"]), found_at(edition, ("sources", was["source"])))
    return _without_source(_with_year(words, here, year, was["values"][str(year)], shared), own["source"])


def _with_observed(words: str, place: Observed, year: int, value: float, provenance: Provenance) -> str:
    unit = NATIONAL[place.outcome].unit
    here = _place_of(words, place, year)
    if here is not None:
        return with_reach(with_own_value(words, here, value, unit, provenance))
    words, source = with_source(words, provenance)
    fact = {"value": value, "unit": unit, "year": year, "source": source, "status": str(Status.OWN)}
    observations = table_in(words).get("observations", [])
    at = _series_of(observations, place)
    if at is None:
        table = {"outcome": place.outcome, "perimeter": place.perimeter, "points": [fact]}
        return with_reach(add_table(words, ("observations", len(observations)), table))
    years = [point["year"] for point in observations[at]["points"]]
    new = ("observations", at, "points", len(years))
    before = sum(other < year for other in years)
    words = add_table(words, new, fact)
    return with_reach(move_table(words, new, before) if before < len(years) else words)


def _without_observed(words: str, place: Observed, year: int) -> str:
    here = _place_of(words, place, year)
    if here is None:
        return words
    point = found_at(words, here)
    others = point.get("alternatives", [])
    if point["status"] == Status.OWN and others:
        rest = {"alternatives": others[1:]} if others[1:] else {}
        words = set_value(words, here, {**others[0], "year": year, **rest})
        if found_at(words, here)["year"] != year:  # a table of its own has gone to the end of its list
            words = move_table(words, (*here[:-1], len(found_at(words, here[:-1])) - 1), int(here[-1]))
    elif len(found_at(words, here[:-1])) == 1:
        words = remove_table(words, here[:2])
    else:
        words = remove_table(words, here)
    return with_reach(_without_source(words, point["source"]))


def _without_source(words: str, key: str) -> str:
    """Return the text without a source of the planner's own that nothing names any more."""
    return (
        words
        if not key.startswith(OWN_SOURCE) or _names(table_in(words), key)
        else remove_table(words, ("sources", key))
    )


def _names(found: object, source: str) -> bool:
    """Say whether a source is named anywhere in a table."""
    if isinstance(found, Mapping):
        return found.get("source") == source or any(_names(inner, source) for inner in found.values())
    return isinstance(found, list) and any(_names(inner, source) for inner in found)


def _series_of(observations: Sequence[Mapping[str, Any]], place: Observed) -> int | None:
    wanted = (place.outcome, place.perimeter)
    found = (at for at, each in enumerate(observations) if (each["outcome"], each["perimeter"]) == wanted)
    return next(found, None)


def _place_of(words: str, place: Observed, year: int) -> Place | None:
    """Return where the figure of a year stands in the text."""
    wanted = (place.outcome, place.perimeter)
    for at, each in enumerate(table_in(words).get("observations", [])):
        for number, point in enumerate(each.get("points", [])):
            if (each["outcome"], each["perimeter"]) == wanted and point["year"] == year:
                return ("observations", at, "points", number)
    return None


def _stretch_of(words: str, here: Place, year: int) -> Mapping[str, Any] | None:
    """Return the stretch of a growth path that has a year in a text, or None where there is none."""
    try:
        return next((each for each in found_at(words, here) if str(year) in each["values"]), None)
    except KeyError:
        return None


def _with_year(words: str, here: Place, year: int, value: float, shared: Mapping[str, Any]) -> str:
    """Return the text with a growth path that has a year's figure in a stretch of the same source, or in a new one."""
    stretches = found_at(words, here)
    joined = [dict(each) for each in stretches]
    for at in range(len(joined) - 1, -1, -1):
        values = {key: found for key, found in joined[at]["values"].items() if key != str(year)}
        if len(values) == len(joined[at]["values"]):
            continue
        if values:
            words = set_value(words, (*here, at, "values"), values)
        else:
            words = remove_table(words, (*here, at)) if len(joined) > 1 else words
    kept = found_at(words, here)
    if len(joined) == 1 and len(joined[0]["values"]) == 1:
        return set_value(words, here, [{**shared, "values": {str(year): value}}])
    for at, each in enumerate(kept):
        if {key: found for key, found in each.items() if key != "values"} == shared:
            values = {**each["values"], str(year): value}
            return set_value(words, (*here, at, "values"), dict(sorted(values.items())))
    return add_table(words, (*here, len(kept)), {**shared, "values": {str(year): value}})
