"""The rows of the Study page's sections, out of the table of a study that may have faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.entry_edits import at_place
from offsim.storage.toml_sections import Place

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its place, the place of the thing it belongs to, and what it is called where it has no name itself.

    ``about`` is the place of what a lever is about; ``unit`` that of a figure that is not there yet. An ``optional``
    one is a figure that may be taken out.
    """

    place: Place
    thing: Place
    name: Message | None = None
    about: Place = ()
    unit: str = ""
    optional: bool = False


BASE_NAMES: Mapping[Place, tuple[Message | None, str]] = {
    ("base", "turnover"): (None, "bn MAD"),
    ("base", "jobs"): (None, "jobs"),
    ("jump_off",): (None, "year"),
    ("productivity",): (None, "% a year"),
    ("common",): (None, "% a year"),
    ("wage",): (QT_TRANSLATE_NOOP("Workbook", "Wage of a job, a year"), "MAD"),
    ("m2_per_job",): (None, "m² a job"),
    ("occupancy_limit",): (None, "%"),
    ("investment_per_job",): (QT_TRANSLATE_NOOP("Workbook", "Investment per job added"), "MAD"),
    ("turnover_per_company",): (QT_TRANSLATE_NOOP("Workbook", "Turnover per company"), "M MAD"),
    ("shock", "std"): (QT_TRANSLATE_NOOP("Workbook", "Sector’s own shocks: standard deviation"), "points a year"),
    ("shock", "persistence"): (QT_TRANSLATE_NOOP("Workbook", "Sector’s own shocks: persistence"), "points per point"),
}
"""The figures of the study as a whole: what those without a name of their own are called, and the unit of each."""
OPTIONAL = frozenset({("wage",), ("shock", "std"), ("shock", "persistence")})
"""Those that a study may be without, and a planner may put in."""
LEVERS = (
    "markets.*.trend",
    "common",
    "economies.*.sensitivity",
    "markets.*.sensitivity",
    "markets.*.offset",
    "economies.*.growth",
    "economies.*.recession.depth",
    "economies.*.recession.start",
    "economies.*.recession.length",
    "productivity",
    "events.*.strength",
    "sites.*.change",
    "m2_per_job",
    "occupancy_limit",
    "investment_per_job",
    "turnover_per_company",
    "base.turnover",
    "base.jobs",
    "jump_off",
)


def one_row(_study: Table) -> Iterator[Row]:
    """Give the study itself."""
    yield Row((), ())


def rows_of(kind: str) -> Callable[[Table], Iterator[Row]]:
    """Return what gives a row for every table under a key."""

    def rows(study: Table) -> Iterator[Row]:
        found = study.get(kind, {})
        for key in range(len(found)) if isinstance(found, list) else found:
            yield Row((kind, key), (kind, key))

    return rows


def base_rows(study: Table) -> Iterator[Row]:
    """Give the figures of the study as a whole that it has or may have."""
    for place, (name, unit) in BASE_NAMES.items():
        found = at_place(study, place)
        if found is not None or (place in OPTIONAL and study.get("format") != 1):
            yield Row(
                place,
                (),
                None if isinstance(found, Mapping) and "label" in found else name,
                unit=unit,
                optional=place in OPTIONAL,
            )


def growth_rows(study: Table) -> Iterator[Row]:
    """Give every economy in every outlook."""
    for outlook in study["outlooks"]:
        for economy in study["economies"]:
            yield Row(("outlooks", outlook, "growth", economy), ("outlooks", outlook), about=("economies", economy))


def lever_rows(study: Table) -> Iterator[Row]:
    """Give every lever."""
    for pattern in LEVERS:
        first, star, rest = pattern.partition(".*.")
        things: list[Place] = [(first, key) for key in study.get(first, {})] if star else [()]
        for thing in things:
            place: Place = (*thing, *rest.split(".")) if star else tuple(first.split("."))
            if isinstance(found := at_place(study, place), Mapping) and "bounds" in found:
                yield Row(place, (), about=thing)
