"""One thing in which two editions of a study differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

ItemPlace = tuple[str, ...]
"""Where an item is: the keys of the study file, and for items of lists what they are about, such as the year."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An item, with what one study has there and what another has; None where one has nothing.

    A figure is a table with its ``value`` and all that proves it; a source that a planner named stands in it whole.
    """

    place: ItemPlace
    was: Any
    now: Any


@dataclass(frozen=True, slots=True)
class Offer:
    """What a newer edition has otherwise than the study at hand; ``own`` says that the planner changed it too."""

    difference: Difference
    own: bool


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure of the study that was changed in a cell; ``key`` is its row's, ``year`` that of a figure by year.

    ``was`` is None where there was none.
    """

    cell: str
    key: str
    year: int | None
    was: float | None
    now: float

    @property
    def name(self) -> str:
        """The key, with the year if it has one."""
        return self.key if self.year is None else f"{self.key}.{self.year}"
