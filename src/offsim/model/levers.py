"""Reading and checking levers' values and distributions against a study's levers."""

from __future__ import annotations

import math
from collections.abc import Callable
from difflib import get_close_matches
from functools import lru_cache
from typing import TypeGuard

from offsim.model.numbers import plain, typed_number
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.uncertainty import Distribution, Kind
from offsim.model.units import UNITS, YEAR

LONGEST_KEY = 100
FIRST_LEVERS = 8
UNKNOWN_LEVER = QT_TRANSLATE_NOOP(
    "Problem", "There is no lever “{key}” in this study. Did you mean “{nearest}”? “offsim levers” lists them all."
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP("Problem", "The lever “{lever}” takes a number, not “{value}”.")
OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{lever}” takes values from {low} to {high} ({unit}); {value} is outside."
)
OUT_OF_YEARS = QT_TRANSLATE_NOOP("Problem", "The lever “{lever}” takes years from {low} to {high}; {value} is outside.")
SPREAD_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Problem", "The standard deviation or half-width of the lever “{lever}” is a number, not “{value}”."
)
SPREAD_OUTSIDE = QT_TRANSLATE_NOOP(
    "Problem",
    "The standard deviation or half-width of the lever “{lever}” goes from 0 to {width} "
    "({unit}), the width of its bounds; {value} is outside.",
)
WHOLE_IS_CERTAIN = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{lever}” takes whole numbers and has no distribution; try it as scenarios instead."
)
NOT_WHOLE = QT_TRANSLATE_NOOP("Problem", "The lever “{lever}” takes whole numbers; {value} is not one.")


def lever_named(study: Study, key: str) -> Lever:
    """Return the lever called ``key``; a Problem names the nearest where there is none."""
    if lever := study.levers.get(key):
        return lever
    small = {known.lower(): known for known in study.levers}
    (nearest,) = get_close_matches(key[:LONGEST_KEY].lower(), small, n=1, cutoff=0.0)
    raise Problem(UNKNOWN_LEVER, key=key, nearest=small[nearest])


def main_levers(study: Study) -> tuple[str, ...]:
    """Return the keys of the levers a planner meets first: those the study names, or else its first eight.

    The first are those of the first of its groups, in their order.
    """
    if study.main_levers:
        return study.main_levers
    in_order = [lever.key for group in study.groups for lever in study.levers.values() if lever.group == group.key]
    return tuple(in_order[:FIRST_LEVERS])


def is_number(found: object) -> TypeGuard[int | float]:
    """Say whether something is a finite number; one too large for the equations is none."""
    if isinstance(found, bool) or not isinstance(found, int | float):
        return False
    try:
        return math.isfinite(found)
    except OverflowError:
        return False


def checked_value(lever: Lever, value: float) -> float:
    """Return ``value`` (in the lever's unit) if the lever can take it; a Problem says why where it cannot.

    Zero has no sign.
    """
    if not is_number(value):
        raise Problem(NOT_A_NUMBER, lever=lever.named, value=value)
    if not lever.low <= value <= lever.high:
        outside = {"lever": lever.named, "low": lever.low, "high": lever.high, "value": value}
        if lever.default.unit == YEAR:
            raise Problem(OUT_OF_YEARS, **outside)
        raise Problem(OUT_OF_BOUNDS, unit=UNITS[lever.default.unit].label, **outside)
    if lever.whole and value != int(value):
        raise Problem(NOT_WHOLE, lever=lever.named, value=value)
    return float(value) + 0.0


def parsed_value(lever: Lever, words: str, code: str) -> float:
    """Read a value typed in language ``code``, as ``numbers`` reads them, with or without a per cent sign after it.

    Raises:
        Problem: it is no number, not one the lever can take, or may mean two.
    """
    try:
        return checked_value(lever, _typed(lever, words, code, lambda value: _fits(lever, value)))
    except ValueError:
        raise Problem(NOT_A_NUMBER, lever=lever.named, value=words) from None


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


def parsed_distribution(lever: Lever, kind: Kind, words: str, code: str) -> Distribution:
    """Read a typed spread, as lever values are read; a Problem says why the lever cannot have it."""
    width = lever.high - lever.low
    try:
        spread = _typed(lever, words, code, lambda value: 0 <= value <= width)
        return checked_distribution(lever, Distribution(kind, spread))
    except ValueError:
        raise Problem(SPREAD_NO_NUMBER, lever=lever.named, value=words) from None


def checked_distribution(lever: Lever, distribution: Distribution) -> Distribution:
    """Return ``distribution`` if the lever can have it; a Problem says why where it cannot."""
    value, width = distribution.spread, lever.high - lever.low
    if lever.whole:
        raise Problem(WHOLE_IS_CERTAIN, lever=lever.named)
    if not is_number(value):
        raise Problem(SPREAD_NO_NUMBER, lever=lever.named, value=value)
    if not 0 <= value <= width:
        unit = UNITS[lever.default.unit].label
        raise Problem(SPREAD_OUTSIDE, lever=lever.named, width=width, unit=unit, value=value)
    return distribution


def _typed(lever: Lever, words: str, code: str, sensible: Callable[[float], bool]) -> float:
    """Return the number that was typed, in the lever's unit; raises as ``typed_number`` does."""
    if UNITS[lever.default.unit].scale == UNITS["%"].scale:
        words = plain(words).removesuffix("%")
    return typed_number(words, code, sensible)


def _fits(lever: Lever, value: float) -> bool:
    """Say whether the lever could take a value."""
    return lever.low <= value <= lever.high and not (lever.whole and value != int(value))


@lru_cache(maxsize=16)
def _defaults(study: Study) -> dict[str, float]:
    return {key: lever.default.value for key, lever in study.levers.items()}
