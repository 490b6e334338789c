"""Reads the levers of a study file, in the order planners meet them."""

from __future__ import annotations

import math
from dataclasses import replace

from offsim.model.study import Lever, LeverGroup
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_parts import parts
from offsim.storage.study_shape import BASE, ECONOMY, LEVER, RECESSION, keys_of
from offsim.storage.table_reader import Reader
from offsim.storage.uncertainty_parts import read_distribution

WITHIN_BOUNDS = QT_TRANSLATE_NOOP("Expected", "a default and a plausible range within the bounds")
A_STEP = QT_TRANSLATE_NOOP("Expected", "a step above zero")
FINER_STEP = QT_TRANSLATE_NOOP("Expected", "a step that fits at most a million times between the bounds")

MOST_STEPS = 1e6

GROWTH = LeverGroup("growth", QT_TRANSLATE_NOOP("LeverGroup", "Growth"))
PRODUCTIVITY = LeverGroup("productivity", QT_TRANSLATE_NOOP("LeverGroup", "Productivity"))
EVENTS = LeverGroup("events", QT_TRANSLATE_NOOP("LeverGroup", "Events"))
PLACE = LeverGroup("place", QT_TRANSLATE_NOOP("LeverGroup", "Site"))
BASE_YEAR = LeverGroup("base", QT_TRANSLATE_NOOP("LeverGroup", "Base year"))


def read_groups(reader: Reader) -> tuple[LeverGroup, ...]:
    """Return the headings of the levers, in the order planners meet them."""
    by_economy = [LeverGroup(f"economy.{key}", part.text("market_label")) for key, part in parts(reader, "economies")]
    return (GROWTH, *by_economy, PRODUCTIVITY, EVENTS, PLACE, BASE_YEAR)


def read_levers(reader: Reader) -> list[Lever]:
    """Return the levers in the order planners meet them."""
    markets = parts(reader, "markets")
    levers = [read_lever(part, "trend", f"trend.{key}", "growth", "% a year") for key, part in markets]
    for economy, part in parts(reader, "economies"):
        part.only(keys_of(ECONOMY))
        group = f"economy.{economy}"
        levers += [
            read_lever(market, "sensitivity", f"sensitivity.{key}", group, "points per point")
            for key, market in markets
            if market.table.get("economy") == economy
        ]
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
    base = reader.child("base")
    base.only(keys_of(BASE))
    levers.append(read_lever(base, "turnover", "base.turnover", "base", "bn MAD"))
    levers.append(read_lever(base, "jobs", "base.jobs", "base", "jobs"))
    return levers


def read_lever(parent: Reader, key: str, name: str, group: str, unit: str) -> Lever:
    """Return the lever under ``key``, called ``name``."""
    reader = parent.child(key)
    reader.only(keys_of(LEVER))
    default = reader.own_fact(unit)
    low, high = reader.range("bounds")
    plausible = reader.range("plausible")
    if not low <= default.value <= high or not low <= plausible[0] or not plausible[1] <= high:
        reader.fault("bounds", WITHIN_BOUNDS)
    if (step := reader.number("step")) <= 0:
        reader.fault("step", A_STEP)
    elif -math.inf < low and (high - low) / step > MOST_STEPS:
        reader.fault("step", FINER_STEP)
    label, helping, against = reader.text("label"), reader.text("help"), reader.text("against")
    lever = Lever(name, group, label, helping, default, low, high, plausible, against, step)
    if "distribution" not in reader.table:
        return lever
    distribution, spread = read_distribution(reader.child("distribution"), lever)
    return replace(lever, distribution=distribution, spread=spread)
