"""What has to hold of a whole study: bounds at which there is a number to work out, in any year, for any draw."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

from offsim.model.arrays import Array
from offsim.model.equations import LOWEST_GROWTH
from offsim.model.fixed_part import fixed_part
from offsim.model.study import Lever, Observation, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Named
from offsim.model.uncertainty import Noise
from offsim.storage.study_parts import ABOVE_ZERO, LEAST
from offsim.storage.table_reader import Reader

BOUNDS_ABOVE = QT_TRANSLATE_NOOP("Expected", "bounds above {least}, at which jobs could not be computed")
BOUNDS_FROM = QT_TRANSLATE_NOOP("Expected", "bounds from {least} up")
BOUNDS_OF_A_PART = QT_TRANSLATE_NOOP("Expected", "bounds above 0 and not above 100")
BOUNDS_ABOVE_ZERO = QT_TRANSLATE_NOOP("Expected", "bounds above 0")
TOO_FAR = QT_TRANSLATE_NOOP(
    "Expected",
    "narrower bounds of growth, sensitivity and events: over the years up to {last_year} they lead beyond all numbers",
)
PRODUCTIVITY_TOO_FAR = QT_TRANSLATE_NOOP(
    "Expected", "narrower bounds: over the years up to {last_year} they lead beyond all numbers"
)
FEWER_YEARS = QT_TRANSLATE_NOOP(
    "Expected", "fewer of them, or fewer years: times the years they make {found}, and at most {most} are possible"
)

FROM_BASE_YEAR = QT_TRANSLATE_NOOP(
    "Expected", "bounds from the base year, {first}, to the last year the perimeter “{perimeter}” was observed, {last}"
)
NOTHING_OBSERVED = QT_TRANSLATE_NOOP(
    "Expected",
    "no jump-off year, since nothing was observed in the perimeter “{perimeter}” after the base year, {first}",
)

NEVER_AT = {
    "base.turnover": 0,
    "base.jobs": 0,
    "productivity": -100,
    "investment_per_job": 0,
    "turnover_per_company": 0,
}
MOST_DIGITS = 100
"""So many digits before or after the point an outcome may have; squares and sums of it are then numbers too."""
MOST_DEVIATIONS = 10
"""Farther from normal no draw lies."""
MOST_MARKET_YEARS = 4000
MOST_DIMENSIONS = 4000
"""Markets times years, and levers and economies times years: what a slice of draws takes stays below 500 MB."""


def check_bounds(reader: Reader, levers: Mapping[str, Lever]) -> None:
    """Note every lever whose bounds reach what cannot be; bounds that are faulty already are infinite."""
    for key, least in NEVER_AT.items():
        if key in levers and -math.inf < levers[key].low < least + LEAST:
            reader.fault(key, BOUNDS_ABOVE, least=least)
    if -math.inf < levers["m2_per_job"].low < LEAST:
        reader.fault("m2_per_job", BOUNDS_ABOVE_ZERO)
    filled = levers["occupancy_limit"]
    if -math.inf < filled.low < LEAST or 100 < filled.high < math.inf:
        reader.fault("occupancy_limit", BOUNDS_OF_A_PART)
    for key, lever in levers.items():
        if key.startswith("recession.") and key.endswith(".length") and -math.inf < lever.low < 0:
            economy = key.split(".")[1]
            reader.child("economies").child(economy).child("recession").fault("length", BOUNDS_FROM, least=0)


def check_jump_off(reader: Reader, years: range, observations: Sequence[Observation], perimeter: Named) -> None:
    """Note a jump-off year whose bounds go beyond what was observed after the base year; ``years`` are those after.

    Note also what was observed in those years and no level above zero can be held to.
    """
    if "jump_off" not in reader.table:
        return
    first = years.start - 1
    held = [
        (fact.year, fact.value, point)
        for seen, part in zip(observations, reader.listed("observations"), strict=True)
        if seen.perimeter == perimeter.key and seen.outcome in ("turnover", "jobs")
        for fact, point in zip(seen.points, part.listed("points"), strict=True)
        if fact.year is not None and fact.year in years
    ]
    for _, value, point in held:
        if value < LEAST:
            point.fault("value", ABOVE_ZERO)
    part, last = reader.child("jump_off"), max((year for year, *_ in held), default=first)
    if not held:
        reader.fault("jump_off", NOTHING_OBSERVED, perimeter=perimeter, first=first)
    elif part.table.get("bounds") != [first, last]:
        part.fault("bounds", FROM_BASE_YEAR, first=first, perimeter=perimeter, last=last)


def check_size(reader: Reader, study: Study) -> None:
    """Note where markets or economies are too many for the years there are."""
    years = len(study.years) - 1
    for key, most, found in (
        ("markets", MOST_MARKET_YEARS, len(study.markets) * years),
        ("economies", MOST_DIMENSIONS, len(study.levers) + (len(study.economies) + 1) * years),
    ):
        if found > most:
            reader.fault(key, FEWER_YEARS, most=most, found=found)


def check_reach(reader: Reader, study: Study) -> None:
    """Note the bounds within which turnover or jobs can grow, or shrink, beyond all numbers over the years.

    ``study`` has no other fault.
    """
    elapsed = np.arange(len(study.years) - 1) + 1.0
    produced = np.log10([1.0 + end for end in _ends(study, "productivity")])[:, None, None] * elapsed
    if np.abs(produced).max() > MOST_DIGITS:
        reader.child("productivity").fault("bounds", PRODUCTIVITY_TOO_FAR, last_year=study.last_year)
        return
    grown = np.cumsum(np.log10(1.0 + np.maximum(_growth(study), LOWEST_GROWTH)), axis=-1)
    money, people = np.log10([_ends(study, "base.turnover"), _ends(study, "base.jobs")])[..., None, None]
    digits = np.abs([money + grown, people + grown - produced[::-1]]).max(axis=(0, 1, 3))
    for market, most in zip(study.markets, digits, strict=True):
        if most > MOST_DIGITS:
            part = reader.child("markets").child(market.key).child("trend")
            part.fault("bounds", TOO_FAR, last_year=study.last_year)


def _growth(study: Study) -> Array:
    """Return the lowest and the highest growth each market can have in each year, (2, m, t)."""
    fixed = fixed_part(study)
    away = _deviation(study)[:, list(fixed.economy_of_market)]
    sensitivity = np.array([_ends_of_all(study, market.sensitivity) for market in study.markets]).T
    common = [key for key in ("trend.common",) if key in study.levers]
    trend = np.array([_ends_of_all(study, (f"trend.{market.key}", *common)) for market in study.markets]).T
    swings = np.array([one[:, None] * other for one, other in product(sensitivity, away)])
    shock = MOST_DEVIATIONS * _strays(study.shock)
    growth: Array = trend[:, :, None] + [swings.min(axis=0) - shock, swings.max(axis=0) + shock]
    for event, felt in zip(study.events, fixed.felt, strict=True):
        effects = np.multiply.outer(_ends(study, f"event.{event.key}"), felt)
        growth += [effects.min(axis=0), effects.max(axis=0)]
    return growth


def _deviation(study: Study) -> Array:
    """Return how far below and above normal each economy's growth can be in each year, (2, e, t)."""
    fixed = fixed_part(study)
    paths = np.array([*fixed.growth.values()])
    shift, depth = (
        np.array([_ends(study, pattern.format(economy)) for economy in fixed.economies]).T
        for pattern in ("growth.{}", "recession.{}.depth")
    )
    strays = [MOST_DEVIATIONS * _strays(economy.noise) for economy in study.economies]
    stray = np.array(strays) * math.sqrt(len(study.economies))
    lowest = paths.min(axis=0) + (shift[0] - fixed.normal - np.maximum(depth[1], 0) - stray)[:, None]
    highest = paths.max(axis=0) + (shift[1] - fixed.normal - np.minimum(depth[0], 0) + stray)[:, None]
    return np.array([lowest, highest])


def _strays(noise: Noise | None) -> float:
    """Return how far noise can have strayed in the end, in standard deviations of a year's shock."""
    return noise.std.amount / (1 - abs(noise.persistence.value)) if noise else 0.0


def _ends_of_all(study: Study, keys: Sequence[str]) -> tuple[float, float]:
    """Return the bounds of a sum of levers, in the equations' units."""
    low, high = zip(*(_ends(study, key) for key in keys), strict=True)
    return sum(low), sum(high)


def _ends(study: Study, key: str) -> tuple[float, float]:
    """Return a lever's bounds in the equations' units."""
    lever, scale = study.levers[key], fixed_part(study).scale[key]
    return lever.low * scale, lever.high * scale
