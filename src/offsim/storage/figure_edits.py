"""Puts one figure of the planner's own into the text of a study, in the place of the study's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from offsim.model.facts import Status
from offsim.model.numbers import plain
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_text import add_table, found_at, set_fact, set_value, table_in
from offsim.storage.toml_sections import Place

TAKEN_OVER = ("value", "unit", "year", "source", "status", "arithmetic", "quote", "note")
"""The keys of a figure that goes among the alternatives of the one that takes its place."""
SHARED = ("source", "status", "year", "arithmetic")
"""What a bare number takes from the table it stands in."""
OWN_SOURCE = "own_"
ARROW, BETWEEN = " → ", " · "
"""In the note of own growth: between what was and what is, and between years."""
NO_DATE = QT_TRANSLATE_NOOP(
    "Problem",
    "“{found}” is not a date. Write a year (2026), a month (03/2026) or a day (31/03/2026), or leave the date empty.",
)
_DATES = (
    re.compile(r"(?P<year>\d{4})(?:[-/.](?P<month>\d\d?)(?:[-/.](?P<day>\d\d?))?)?", re.ASCII),
    re.compile(r"(?:(?P<day>\d\d?)[-/.])?(?P<month>\d\d?)[-/.](?P<year>\d{4})", re.ASCII),
)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where own figures come from, in the planner's words, and of which date: a year, a month, a day or nothing.

    Studies and older documents may have other words for a date, and keep them.
    """

    title: str
    published: str


def typed_date(words: str) -> str:
    """Return a date that was typed as 2026, 2026-03 or 2026-03-31; nothing for nothing.

    It may be typed from the day on too, with strokes or dots, as all of Morocco writes it.

    Raises:
        Problem: it is another kind of words, or no day of the calendar.
    """
    written = plain(words)
    if not written:
        return ""
    found = next((found for form in _DATES if (found := form.fullmatch(written))), None)
    if found is None:
        raise Problem(NO_DATE, found=words.strip())
    parts = [int(part) for name in ("year", "month", "day") if (part := found[name])]
    try:
        date(*parts, *[1] * (3 - len(parts)))
    except ValueError:
        raise Problem(NO_DATE, found=words.strip()) from None
    return "-".join(f"{part:02}" for part in parts)


def with_source(words: str, provenance: Provenance) -> tuple[str, str]:
    """Return the text with a source of this title and date, put among the study's unless it is there; its key."""
    sources: Mapping[str, Any] = table_in(words).get("sources", {})
    for key, source in sources.items():
        titles = source["title"] if isinstance(source["title"], Mapping) else {"en": source["title"]}
        if provenance.title in titles.values() and source.get("published", "") == provenance.published:
            return words, key
    key = next(name for number in count(1) if (name := f"{OWN_SOURCE}{number}") not in sources)
    published = {"published": provenance.published} if provenance.published else {}
    return add_table(words, ("sources", key), {"title": provenance.title, **published}), key


def with_own_value(words: str, place: Place, value: float, unit: str, provenance: Provenance) -> str:
    """Return the text with another value of a figure, the planner's own.

    What stood there goes among its alternatives, unless it was an own one; a lever keeps its bounds. ``unit`` is that
    of a figure that is new, or stands as a bare number. What comes out has to be read again.

    Raises:
        KeyError: the table it belongs to is not there.
    """
    around = found_at(words, place[:-1])
    before = around.get(place[-1]) if isinstance(around, Mapping) else around[place[-1]]
    whole = before if isinstance(before, Mapping) else {"value": before, "unit": unit, **_shared(words, place)}
    others = [] if before is None or whole.get("status") == Status.OWN else [_taken_over(whole)]
    others += whole.get("alternatives", [])
    words, source = with_source(words, provenance)
    changes = {"value": value, "unit": whole["unit"], "source": source, "status": str(Status.OWN)}
    changes |= {"arithmetic": None, "quote": None, "note": None, "alternatives": others or None}
    if before is None:
        return set_value(words, place, {key: found for key, found in changes.items() if found is not None})
    return set_fact(words, place, changes)


def grown_note(stretch: Mapping[str, Any], year: str, value: float) -> str:
    """Return what an own figure of growth stands for, by its source; own ones before it are passed over."""
    notes = str(stretch.get("note", "")).split(BETWEEN) if stretch["status"] == Status.OWN else []
    known = next((note for note in notes if note.startswith(f"{year}: ") and ARROW in note), "")
    if known:
        before, _, after = known.partition(ARROW)
        return f"{before}{ARROW}{value:g} ({after.partition(' (')[2]}"
    return f"{year}: {stretch['values'][year]}{ARROW}{value:g} ({stretch['source']})"


def _shared(words: str, place: Place) -> dict[str, Any]:
    """Return what a bare number takes from the innermost table around it that says where its figures come from."""
    tables = (found_at(words, place[:length]) for length in range(len(place) - 1, 0, -1))
    around = next((table for table in tables if isinstance(table, Mapping) and "source" in table), {})
    return {key: around[key] for key in SHARED if key in around}


def _taken_over(figure: Mapping[str, Any]) -> dict[str, Any]:
    return {key: figure[key] for key in TAKEN_OVER if key in figure}
