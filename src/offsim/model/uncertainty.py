"""What is uncertain: distributions of levers, noise of economies, and how the noise of two economies goes together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from offsim.model.facts import Fact


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
