"""A fact: a number with its unit, year, source and status."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from offsim.model.text import NO_TEXT, Text
from offsim.model.units import UNITS


class Status(StrEnum):
    """Where a figure stands: in the founding document, in a public source, computed, assumed, or of the planner."""

    SEED = "seed"
    PUBLIC = "public"
    DERIVED = "derived"
    ASSUMPTION = "assumption"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Source:
    """A publication; ``address`` is where it was read.

    ``published`` is its own date, or that of its vintage: 2014, 2014-12 or 2014-12-29, or else words.
    """

    key: str
    title: Text
    address: str = ""
    published: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Fact:
    """A number with its unit (a key of ``UNITS``), year, source (a key of the study's sources) and status.

    ``arithmetic`` says how a derived value comes about; ``alternatives`` are the figures of sources that disagree,
    and ``note`` then says why this one was chosen.
    """

    value: float
    unit: str
    year: int | None
    source: str
    status: Status
    arithmetic: Text = NO_TEXT
    quote: str = ""
    note: Text = NO_TEXT
    alternatives: tuple[Fact, ...] = ()

    @property
    def amount(self) -> float:
        """The value in the units the equations use."""
        return self.value * UNITS[self.unit].scale
