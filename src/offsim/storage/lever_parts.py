"""Reads the levers of a study file, in the order planners meet them."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import replace

from offsim.model.study import Lever, LeverGroup
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_parts import only_known, parts
from offsim.storage.study_shape import BASE, ECONOMY, FORMAT, LEVER, MOST_MAIN_LEVERS, RECESSION, keys_of
from offsim.storage.table_reader import Reader, is_word
from offsim.storage.uncertainty_parts import read_distribution

WITHIN_BOUNDS = QT_TRANSLATE_NOOP("Expected", "a default and a plausible range within the bounds from {low} to {high}")
NO_OFFSET = QT_TRANSLATE_NOOP("Expected", "no offset, since no other market follows this economy")
WHOLE_NUMBERS = QT_TRANSLATE_NOOP("Expected", "a whole number, and whole bounds")
A_STEP = QT_TRANSLATE_NOOP("Expected", "a step above zero")
FINER_STEP = QT_TRANSLATE_NOOP("Expected", "a step that fits at most a million times between the bounds")

LIST_OF_LEVERS = QT_TRANSLATE_NOOP("Expected", "a list of 1 to {most} keys of levers")
A_LEVER = QT_TRANSLATE_NOOP("Expected", "the key of a lever of this study, such as {example}")
LEVER_ONCE = QT_TRANSLATE_NOOP("Expected", "every lever at most once")

MOST_STEPS = 1e6

GROWTH = LeverGroup("growth", QT_TRANSLATE_NOOP("LeverGroup", "Growth"))
PRODUCTIVITY = LeverGroup("productivity", QT_TRANSLATE_NOOP("LeverGroup", "Productivity"))
EVENTS = LeverGroup("events", QT_TRANSLATE_NOOP("LeverGroup", "Events"))
COMPANIES = LeverGroup("companies", QT_TRANSLATE_NOOP("LeverGroup", "Companies and investment"))
PLACE = LeverGroup("place", QT_TRANSLATE_NOOP("LeverGroup", "Site"))
BASE_YEAR = LeverGroup("base", QT_TRANSLATE_NOOP("LeverGroup", "Base year"))


def read_groups(reader: Reader) -> tuple[LeverGroup, ...]:
    """Return the headings of the levers, in the order planners meet them."""
    by_economy = [LeverGroup(f"economy.{key}", part.text("market_label")) for key, part in parts(reader, "economies")]
    return (GROWTH, *by_economy, PRODUCTIVITY, EVENTS, PLACE, COMPANIES, BASE_YEAR)


def read_levers(reader: Reader) -> list[Lever]:
    """Return the levers in the order planners meet them."""
    markets = parts(reader, "markets")
    levers = [read_lever(part, "trend", f"trend.{key}", "growth", "% a year") for key, part in markets]
    if "common" in reader.table:
        levers.append(read_lever(reader, "common", "trend.common", "growth", "% a year"))
    for economy, part in parts(reader, "economies"):
        only_known(part, "economies", ECONOMY)
        group = f"economy.{economy}"
        levers += _sensitivities(part, economy, [it for it in markets if it[1].table.get("economy") == economy])
        levers.append(read_lever(part, "growth", f"growth.{economy}", group, "points a year"))
        recession = part.child("recession")
        recession.only(keys_of(RECESSION))
        levers.append(read_lever(recession, "depth", f"recession.{economy}.depth", group, "points a year"))
        levers.append(read_lever(recession, "start", f"recession.{economy}.start", group, "year"))
        levers.append(read_lever(recession, "length", f"recession.{economy}.length", group, "years"))
    levers.append(read_lever(reader, "productivity", "productivity", "productivity", "% a year"))
    levers += [
        read_lever(part, "strength", f"event.{key}", "events", "points a year")
        for key, part in parts(reader, "events", needed=False)
    ]
    levers += [
        read_lever(part, "change", f"site.{key}.change", "place", "points a year")
        for key, part in parts(reader, "sites")
    ]
    levers.append(read_lever(reader, "m2_per_job", "m2_per_job", "place", "m² a job"))
    levers.append(read_lever(reader, "occupancy_limit", "occupancy_limit", "place", "%"))
    if reader.format == FORMAT:
        levers.append(read_lever(reader, "investment_per_job", "investment_per_job", "companies", "MAD"))
        levers.append(read_lever(reader, "turnover_per_company", "turnover_per_company", "companies", "M MAD"))
    base = reader.child("base")
    base.only(keys_of(BASE))
    levers.append(read_lever(base, "turnover", "base.turnover", "base", "bn MAD"))
    levers.append(read_lever(base, "jobs", "base.jobs", "base", "jobs"))
    if "jump_off" in reader.table:
        levers.append(read_lever(reader, "jump_off", "jump_off", "base", "year"))
    return levers


def read_main_levers(reader: Reader, levers: Collection[str]) -> tuple[str, ...]:
    """Return the levers (keys) that a planner is to meet first, none where the study leaves that to the program."""
    if "main_levers" not in reader.table:
        return ()
    found = reader.table["main_levers"]
    if not isinstance(found, list) or not 0 < len(found) <= MOST_MAIN_LEVERS or not all(map(is_word, found)):
        reader.fault("main_levers", LIST_OF_LEVERS, most=MOST_MAIN_LEVERS)
        return ()
    items = replace(reader, table={f"main_levers[{place}]": key for place, key in enumerate(found)})
    for place, key in items.table.items():
        if key not in levers:
            items.fault(place, A_LEVER, example=next(iter(levers)))
    if len(set(found)) < len(found):
        reader.fault("main_levers", LEVER_ONCE)
    return tuple(found)


def _sensitivities(reader: Reader, economy: str, markets: Sequence[tuple[str, Reader]]) -> list[Lever]:
    """Return the lever of the sensitivity to an economy, then the offsets of its markets; each market's own before."""
    unit, group = "points per point", f"economy.{economy}"
    if reader.format < FORMAT:
        return [read_lever(market, "sensitivity", f"sensitivity.{key}", group, unit) for key, market in markets]
    offsets = [(key, market) for key, market in markets if "offset" in market.table]
    for _, market in offsets if len(markets) == 1 else ():
        market.fault("offset", NO_OFFSET)
    return [
        read_lever(reader, "sensitivity", f"sensitivity.{economy}", group, unit),
        *(read_lever(market, "offset", f"offset.{key}", group, unit) for key, market in offsets),
    ]


def read_lever(parent: Reader, key: str, name: str, group: str, unit: str) -> Lever:
    """Return the lever under ``key``, called ``name``."""
    reader = parent.child(key)
    reader.only(keys_of(LEVER))
    default = reader.own_fact(unit)
    low, high = reader.range("bounds")
    plausible = reader.range("plausible")
    if not low <= default.value <= high or not low <= plausible[0] or not plausible[1] <= high:
        reader.fault("bounds", WITHIN_BOUNDS, low=low, high=high)
    if (step := reader.number("step")) <= 0:
        reader.fault("step", A_STEP)
    elif -math.inf < low and (high - low) / step > MOST_STEPS:
        reader.fault("step", FINER_STEP)
    whole = [value for value in (default.value, low, high) if math.isfinite(value)]
    if unit in ("year", "years") and any(value != int(value) for value in whole):
        reader.fault("value", WHOLE_NUMBERS)
    label, helping, against = reader.text("label"), reader.text("help"), reader.text("against")
    lever = Lever(name, group, label, helping, default, low, high, plausible, against, step, by_year=_by_year(name))
    if "distribution" not in reader.table:
        return lever
    distribution, spread = read_distribution(reader.child("distribution"), lever)
    return replace(lever, distribution=distribution, spread=spread)


def _by_year(name: str) -> bool:
    """Say whether a lever may change from year to year: growth, and productivity."""
    return name == "productivity" or name.startswith(("trend.", "growth."))
