"""A study: one planning question with its facts, markets, economies, events, sites, targets, history and presets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from offsim.model.facts import Fact, Source
from offsim.model.scenario import Scenario
from offsim.model.text import Message, Named, Text
from offsim.model.uncertainty import Correlation, Distribution, Noise


class Profile(StrEnum):
    """How an event's effect runs over the years."""

    PULSE = "pulse"
    RAMP = "ramp"


@dataclass(frozen=True, slots=True)
class Lever:
    """A number the planner may change, in the unit it is shown in.

    ``low`` and ``high`` are hard bounds; outside ``plausible`` the program warns, and ``against`` says why. ``whole``
    levers (years) take whole numbers only; ``by_year`` ones may change from year to year. Without a ``distribution``
    the lever is as certain as its value; ``spread`` is where that of its distribution comes from.
    """

    key: str
    group: str
    label: Text
    help: Text
    default: Fact
    low: float
    high: float
    plausible: tuple[float, float]
    against: Text
    step: float
    distribution: Distribution | None = None
    spread: Fact | None = None
    by_year: bool = False

    @property
    def named(self) -> Named:
        """What messages call it."""
        return Named(self.key, self.label)

    @property
    def whole(self) -> bool:
        """Whether only whole numbers make sense."""
        return self.default.unit in ("year", "years")


@dataclass(frozen=True, slots=True)
class LeverGroup:
    """A heading under which levers stand together."""

    key: str
    label: Text | Message


@dataclass(frozen=True, slots=True)
class Market:
    """A group of clients; ``economy`` is the key of the economy it follows, shares are of the country.

    ``sensitivity`` names the levers that make its sensitivity, added up: that to its economy, and its own offset.
    """

    key: str
    label: Text
    economy: str
    turnover_share: Fact
    jobs_share: Fact
    sensitivity: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Economy:
    """A client economy; ``normal`` is the growth a market's trend already counts on, ``noise`` how growth strays.

    ``history`` is how it grew, in the order of the years, which may have gaps; it moves no projection.
    """

    key: str
    label: Text
    normal: Fact
    noise: Noise | None = None
    history: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """A path of growth for every economy: by economy key, one fact a year from the base year's next to the last.

    ``observed`` is the last year whose growth is known and has no noise, the base year where none is.
    """

    key: str
    label: Text
    note: Text
    growth: Mapping[str, tuple[Fact, ...]]
    observed: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a measure costs the public: ``rate`` a new job and year, for ``years`` after a job was new."""

    rate: Fact
    years: Fact


@dataclass(frozen=True, slots=True)
class Event:
    """A dated change in growth; ``hits`` gives by market key the part of its strength that market feels.

    A measure of the public's also has a ``cost``.
    """

    key: str
    label: Text
    profile: Profile
    start: Fact
    years: Fact
    hits: Mapping[str, Fact]
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A place: its base-year shares of the country, and its offices and land where it has its own.

    ``land_limit`` is land that a plan sets aside for it, ``inside`` the key of the place it lies in, or empty.
    """

    key: str
    label: Text
    turnover_share: Fact
    jobs_share: Fact
    floor_space: Fact
    land: Fact | None = None
    land_limit: Fact | None = None
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """An outcome (key of the national outcomes) to reach by a year; ``shown`` says whether it is watched at first."""

    key: str
    label: Text
    outcome: str
    year: int
    value: Fact
    shown: bool


@dataclass(frozen=True, slots=True)
class Perimeter:
    """What a statistic counts; figures of different perimeters are never joined into one curve."""

    key: str
    label: Text
    note: Text


@dataclass(frozen=True, slots=True)
class Observation:
    """What was observed of one outcome (key) in one perimeter (key), one fact a year."""

    outcome: str
    perimeter: str
    points: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """One planning question. Two studies are equal when their files were, to the byte (``digest``).

    ``format`` is that of its file: in the first there was no common trend, shock, offset or jump-off year, and nothing
    of it is read otherwise than it was. ``shock`` is the sector's own luck, the same for every market.
    ``main_levers`` are keys of the levers that a planner meets first, none where the file names none.
    ``fixed`` holds by key the figures that were no levers in the first format.
    ``wage`` is what a job pays a year: a place whose shares leave less turnover a job elsewhere contradicts itself.
    """

    format: int
    key: str
    title: Text
    question: Text
    base_year: int
    last_year: int
    perimeter: str
    fixed: Mapping[str, Fact]
    wage: Fact | None
    density_site: str
    sources: Mapping[str, Source]
    groups: tuple[LeverGroup, ...]
    levers: Mapping[str, Lever]
    markets: tuple[Market, ...]
    economies: tuple[Economy, ...]
    correlations: tuple[Correlation, ...]
    shock: Noise | None
    outlooks: Mapping[str, Outlook]
    events: tuple[Event, ...]
    sites: tuple[Site, ...]
    targets: Mapping[str, Target]
    perimeters: Mapping[str, Perimeter]
    observations: tuple[Observation, ...]
    presets: Mapping[str, Scenario]
    main_levers: tuple[str, ...]
    text: str
    digest: str

    def __eq__(self, other: object) -> bool:
        """Compare by digest."""
        return isinstance(other, Study) and other.digest == self.digest

    def __hash__(self) -> int:
        """Hash by digest."""
        return hash(self.digest)

    @property
    def years(self) -> range:
        """The base year to the last, both included."""
        return range(self.base_year, self.last_year + 1)


def record(study: Study, outcome: str, perimeter: str) -> dict[int, Fact]:
    """Return what was observed of an outcome (key) in one perimeter (key), by year."""
    found = (seen for seen in study.observations if (seen.outcome, seen.perimeter) == (outcome, perimeter))
    return {fact.year: fact for seen in found for fact in seen.points if fact.year is not None}
