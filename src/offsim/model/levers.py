"""Reading and checking levers' values and distributions against a study's levers."""

from __future__ import annotations

import math
import re
from difflib import get_close_matches
from functools import lru_cache
from typing import TypeGuard

from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.uncertainty import Distribution, Kind
from offsim.model.units import UNITS

UNKNOWN_LEVER = QT_TRANSLATE_NOOP(
    "Problem", "There is no lever “{key}” in this study. Did you mean “{nearest}”? “offsim levers” lists them all."
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP("Problem", "The lever “{key}” takes a number, not “{value}”.")
OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{key}” takes values from {low} to {high} ({unit}); {value} is outside."
)
SPREAD_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Problem", "The standard deviation or half-width of the lever “{key}” is a number, not “{value}”."
)
SPREAD_OUTSIDE = QT_TRANSLATE_NOOP(
    "Problem",
    "The standard deviation or half-width of the lever “{key}” goes from 0 to {width} "
    "({unit}), the width of its bounds; {value} is outside.",
)
WHOLE_IS_CERTAIN = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{key}” takes whole numbers and has no distribution; try it as scenarios instead."
)
# Decimal signs (the last is the Arabic one), the minus sign, and marks of direction, which some keyboards add.
AS_PYTHON_WRITES = str.maketrans(",\u066b\u2212", "..-", "\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
BETWEEN_GROUPS = re.compile(r"(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))")
NOT_WHOLE = QT_TRANSLATE_NOOP("Problem", "The lever “{key}” takes whole numbers; {value} is not one.")


def lever_named(study: Study, key: str) -> Lever:
    """Return the lever called ``key``; a Problem names the nearest where there is none."""
    if lever := study.levers.get(key):
        return lever
    small = {known.lower(): known for known in study.levers}
    nearest = small[(get_close_matches(key.lower(), small, n=1, cutoff=0.0) or [next(iter(small))])[0]]
    raise Problem(UNKNOWN_LEVER, key=key, nearest=nearest)


def is_number(found: object) -> TypeGuard[int | float]:
    """Say whether something is a finite number; one too large for the equations is none."""
    if isinstance(found, bool) or not isinstance(found, int | float):
        return False
    try:
        return math.isfinite(found)
    except OverflowError:
        return False


def checked_value(lever: Lever, value: float) -> float:
    """Return ``value`` (in the lever's unit) if the lever can take it; a Problem says why where it cannot."""
    if not is_number(value):
        raise Problem(NOT_A_NUMBER, key=lever.key, value=value)
    if not lever.low <= value <= lever.high:
        unit = UNITS[lever.default.unit].label
        raise Problem(OUT_OF_BOUNDS, key=lever.key, low=lever.low, high=lever.high, unit=unit, value=value)
    if lever.whole and value != int(value):
        raise Problem(NOT_WHOLE, key=lever.key, value=value)
    return float(value)


def parsed_value(lever: Lever, words: str) -> float:
    """Read a typed value, with a point or a comma for the decimals.

    Any marks of sign and direction, spaces between groups of three digits, and a per cent sign after it are welcome.
    """
    try:
        return checked_value(lever, typed_number(lever, words))
    except ValueError:
        raise Problem(NOT_A_NUMBER, key=lever.key, value=words) from None


def typed_number(lever: Lever, words: str) -> float:
    """Return the number that was typed, in the lever's unit; raises ValueError where it is none."""
    plain = BETWEEN_GROUPS.sub("", words.translate(AS_PYTHON_WRITES).strip())
    if UNITS[lever.default.unit].scale == UNITS["%"].scale:
        plain = plain.removesuffix("%").rstrip()
    return float(plain.replace("_", "?"))  # Python would skip it


def lever_value(study: Study, scenario: Scenario, key: str) -> float:
    """Return what ``scenario`` sets ``key`` to, or the study's default, in the lever's unit."""
    return scenario.values.get(key, study.levers[key].default.value)


def lever_values(study: Study, scenario: Scenario) -> dict[str, float]:
    """Return every lever's value in ``scenario``, in the study's order and each in its own unit."""
    return {**_defaults(study), **scenario.values}


def nearest_step(lever: Lever, value: float) -> float:
    """Return the value nearest to another that a lever can take in whole steps, free of binary dust."""
    steps = round((value - lever.low) / lever.step)
    return min(max(round(lever.low + steps * lever.step, 10), lever.low), lever.high)


def distribution_of(study: Study, scenario: Scenario, key: str) -> Distribution | None:
    """Return the distribution of a lever in ``scenario``: its own, else the study's, else None."""
    return scenario.distributions.get(key, study.levers[key].distribution)


def parsed_distribution(lever: Lever, kind: Kind, words: str) -> Distribution:
    """Read a typed spread, as lever values are read; a Problem says why the lever cannot have it."""
    try:
        return checked_distribution(lever, Distribution(kind, typed_number(lever, words)))
    except ValueError:
        raise Problem(SPREAD_NO_NUMBER, key=lever.key, value=words) from None


def checked_distribution(lever: Lever, distribution: Distribution) -> Distribution:
    """Return ``distribution`` if the lever can have it; a Problem says why where it cannot."""
    value, width = distribution.spread, lever.high - lever.low
    if lever.whole:
        raise Problem(WHOLE_IS_CERTAIN, key=lever.key)
    if not is_number(value):
        raise Problem(SPREAD_NO_NUMBER, key=lever.key, value=value)
    if not 0 <= value <= width:
        unit = UNITS[lever.default.unit].label
        raise Problem(SPREAD_OUTSIDE, key=lever.key, width=width, unit=unit, value=value)
    return distribution


@lru_cache(maxsize=16)
def _defaults(study: Study) -> dict[str, float]:
    return {key: lever.default.value for key, lever in study.levers.items()}
