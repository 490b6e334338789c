"""A scenario: a name and the lever values that differ from the study's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from offsim.model.text import NO_TEXT, Text
from offsim.model.uncertainty import Distribution

Steps = tuple[tuple[int, float], ...]
"""Years in rising order, each with what is added to a lever's value from it on until the next, in the lever's unit."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """What one future assumes.

    ``values`` holds, by lever key and in the lever's own unit, only what differs from the study's defaults;
    ``outlook`` is the key of the path the client economies follow; ``colour`` counts from 0 and stays the scenario's
    own in every picture. ``distributions`` holds, by lever key, only those that differ from the study's; ``paths`` the
    steps of the levers that change by year, which begin at their value in the base year's next.
    """

    key: str
    name: Text
    outlook: str
    values: Mapping[str, float]
    colour: int = 0
    note: Text = NO_TEXT
    distributions: Mapping[str, Distribution] = field(default_factory=dict)
    paths: Mapping[str, Steps] = field(default_factory=dict)
