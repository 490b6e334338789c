"""What is uncertain: distributions of levers, noise of economies, and how the noise of two economies goes together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from offsim.model.levers import is_number, typed_number
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS

if TYPE_CHECKING:
    from offsim.model.scenario import Scenario
    from offsim.model.study import Fact, Lever, Study

SPREAD_NO_NUMBER = QT_TRANSLATE_NOOP("Problem", "The spread of the lever “{key}” is a number, not “{value}”.")
SPREAD_OUTSIDE = QT_TRANSLATE_NOOP(
    "Problem",
    "The spread of the lever “{key}” goes from 0 to {width} ({unit}), the width of its bounds; {value} is outside.",
)
WHOLE_IS_CERTAIN = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{key}” takes whole numbers and has no distribution; try it as scenarios instead."
)
NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "Problem",
    "The distribution of the lever “{key}” around {value} leaves nothing between its bounds, {low} and {high}. Change "
    "its spread.",
)


class Kind(StrEnum):
    """The shape of a distribution."""

    NORMAL = "normal"
    TRIANGULAR = "triangular"
    UNIFORM = "uniform"


@dataclass(frozen=True, slots=True)
class Distribution:
    """How a lever may lie around the value a scenario gives it; it is cut at the lever's bounds, not heaped up there.

    ``spread`` is in the lever's unit: the standard deviation of a normal distribution before the cut, half the width
    of the others. A spread of 0 makes the lever certain.
    """

    kind: Kind
    spread: float


@dataclass(frozen=True, slots=True)
class Noise:
    """How an economy's growth strays from its path from year to year.

    ``std`` is the standard deviation of a year's shock, ``persistence`` the part of last year's noise that is left,
    above −1 and below 1.
    """

    std: Fact
    persistence: Fact


@dataclass(frozen=True, slots=True)
class Correlation:
    """How the shocks of two economies (keys) go together, from −1 to 1."""

    economies: tuple[str, str]
    value: Fact


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
