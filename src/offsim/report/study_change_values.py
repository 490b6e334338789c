"""Writes what stands at an item of a study as a planner reads it: an amount, a text, a name, a scenario's setting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.language import Language
from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import shortened
from offsim.model.study import Study
from offsim.model.study_difference import ItemPlace
from offsim.model.text import Message
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.amounts import amount
from offsim.report.distribution_words import distribution_words
from offsim.report.labels import full_name, path_words, status_label

ASIDE = ("unit", "source", "status", "year", "arithmetic", "quote", "note", "alternatives")
"""What goes with a figure's value and need not be told where the value is another."""
REFERS = {
    "economy": "economies",
    "outlook": "outlooks",
    "perimeter": "perimeters",
    "inside": "sites",
    "density_site": "sites",
}
LONGEST = 120
Labels = Mapping[tuple[str, str], str]


def value_words(found: Any, place: ItemPlace, study: Study, labels: Labels, language: Language) -> str:  # noqa: ANN401
    """Return what stands at a place in a study; ``labels`` are what its things are called, by section and key."""
    if place[0] == "presets" and len(place) > len(("presets", "key", "levers")) and found is not None:
        return _setting_words(found, place, study, language)
    if isinstance(found, Mapping) and "value" in found:
        return _figure_words(found, language)
    if isinstance(found, str) and place[-1] in REFERS:
        return labels.get((REFERS[place[-1]], found), found)
    if found is None or isinstance(found, bool | int | float | list):
        return _plain_words(found, study, language)
    if place[-1] == "outcome":
        return language.say(NATIONAL[found].label)
    return in_words(found.get("title", found) if isinstance(found, Mapping) else found, language)


def _plain_words(found: float | list[str] | None, study: Study, language: Language) -> str:
    if isinstance(found, list):
        levers = (study.levers[key] for key in found if key in study.levers)
        return language.joined("; ", (full_name(study, lever, language) for lever in levers))
    if found is None:
        return language.translate("StudyChange", "none")
    if isinstance(found, bool):
        return language.translate("StudyChange", "yes") if found else language.translate("StudyChange", "no")
    return language.exact(found)


def in_words(found: Any, language: Language) -> str:  # noqa: ANN401
    """Return a text of a study as its file has it, or a text of the program, in a language."""
    if isinstance(found, Message):
        return language.say(found)
    if isinstance(found, Mapping):
        found = found.get(language.code) or found.get("en") or next(iter(found.values()), "")
    return language.isolated(shortened(str(found), LONGEST))


def _figure_words(found: Mapping[str, Any], language: Language) -> str:
    value, unit = found["value"], found["unit"]
    decimals = len(f"{value:.10f}".rstrip("0").partition(".")[2])
    written = str(int(value)) if unit == "year" else amount(value, language.number(value, decimals), unit, language)
    return f"{written} ({language.say(status_label(Status(found['status'])))})" if "status" in found else written


def _setting_words(found: Any, place: ItemPlace, study: Study, language: Language) -> str:  # noqa: ANN401
    lever = study.levers.get(place[3])
    if lever is None:
        return str(found)
    if isinstance(found, Mapping) and "kind" in found:
        return distribution_words(lever, Distribution(Kind(found["kind"]), found["spread"]), language)
    by_year = {int(year): value for year, value in found.items()} if isinstance(found, Mapping) else {0: found}
    return path_words(lever, by_year, language)
