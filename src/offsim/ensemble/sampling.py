"""Draws: what every member of an ensemble has in place of the levers that are uncertain and the noise.

Every lever of the study has a dimension of the Sobol points, and so has every economy in every year, in the study's
order. A scenario decides how its levers are spread, never which dimension is whose: member number 7 has the same luck
in every scenario, so that comparing two scenarios compares the levers and not the luck.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from offsim.ensemble.distributions import spread_out
from offsim.ensemble.noise import has_luck, has_noise, has_shock, noise, shock
from offsim.ensemble.normal_distribution import value_above
from offsim.ensemble.sobol_sequence import SLICE, points
from offsim.model.arrays import Array, empty
from offsim.model.inputs import NO_LUCK, Inputs, Luck, inputs_of
from offsim.model.levers import distribution_of, lever_value
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.uncertainty import Kind

MOST_KEPT_SLICES, LEAST_KEPT_SLICES = 16, 2
"""Slices at the beginning of the points whose numbers are kept, so that a lever step need not make them again.

That is what a window draws at rest, or as much of it as ``KEPT_LUCK`` has room for.
"""
KEPT_LUCK = 24 << 20
"""Bytes that the luck of kept slices may take, in each of ``KEPT_KNOWN`` outlooks and jump-off years."""
KEPT_KNOWN = 4
KEPT_VALUES = 64 * MOST_KEPT_SLICES
"""A lever's values in one slice, 32 KB each: while one lever is dragged, those of all others are there."""

KEPT_BYTES = 1 << 22
"""More than any array of one slice takes."""


@dataclass(frozen=True, slots=True)
class Uncertain:
    """A lever that is uncertain in a scenario, by key: its distribution, and ``centre``, the value it is spread around.

    ``dimension`` is the lever's own of the Sobol points.
    """

    key: str
    dimension: int
    kind: Kind
    spread: float
    centre: float


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """What the members of one slice (n) are given, and their luck."""

    inputs: Inputs
    luck: Luck


@dataclass(frozen=True, slots=True)
class Known:
    """How many years after the base year have no noise, since growth in them is known, and no shock: the record's."""

    growth: int
    record: int


@dataclass(frozen=True, slots=True)
class _Space:
    """Whose points of slice ``number``: those of draw ``place`` where ``count`` draws share the dimensions."""

    seed: int
    number: int
    place: int = 0
    count: int = 1

    def chances(self, study: Study, wanted: Iterable[int]) -> Array:
        """Return the chances in the ``wanted`` of the study's dimensions, (d, n)."""
        each = dimensions(study)
        return points(self.count * each, self.seed, self.number, [self.place * each + place for place in wanted])


def uncertain_levers(study: Study, scenario: Scenario) -> tuple[Uncertain, ...]:
    """Return the levers that are uncertain in ``scenario``, in the study's order."""
    return tuple(
        Uncertain(key, dimension, found.kind, found.spread, lever_value(study, scenario, key))
        for dimension, key in enumerate(study.levers)
        if (found := distribution_of(study, scenario, key)) and found.spread
    )


def is_certain(study: Study, scenario: Scenario) -> bool:
    """Say whether nothing is uncertain, so that every member would be the line itself."""
    return not has_luck(study) and not uncertain_levers(study, scenario)


def known_in(study: Study, scenario: Scenario) -> Known:
    """Return what is known in a scenario: by its outlook, and up to its jump-off year."""
    jump_off = lever_value(study, scenario, "jump_off") if "jump_off" in study.levers else study.base_year
    observed = min(study.outlooks[scenario.outlook].observed, study.last_year)
    return Known(observed - study.base_year, int(jump_off) - study.base_year)


def drawn(study: Study, scenario: Scenario, seed: int, number: int) -> Draw:
    """Return what the ``SLICE`` members of slice ``number`` have.

    Raises:
        Problem: the cut of a distribution at its lever's bounds leaves nothing.
    """
    uncertain, inputs = uncertain_levers(study, scenario), inputs_of(study, scenario)
    if is_certain(study, scenario):
        return Draw(inputs, NO_LUCK)
    if number < kept_slices(study):
        values = {lever.key: _kept_values(study, seed, number, lever) for lever in uncertain}
        return Draw(inputs.set_to(values), _kept_luck(study, known_in(study, scenario), seed, number))
    return _made(study, scenario, uncertain, _Space(seed, number))


def drawn_twice(study: Study, scenario: Scenario, seed: int, number: int) -> tuple[Draw, Draw]:
    """Return two draws of slice ``number`` that know nothing of each other, from points in twice the dimensions.

    Neither is the one of ``drawn``. Where the study has no noise, theirs is zeros.

    Raises:
        Problem: the cut of a distribution at its lever's bounds leaves nothing.
    """
    uncertain = uncertain_levers(study, scenario)
    one, other = (_made(study, scenario, uncertain, _Space(seed, number, place, 2)) for place in range(2))
    return one, other


def dimensions(study: Study) -> int:
    """Return how many dimensions the points of a study have: one a lever, an economy and year, and a year's shock."""
    return _noise_end(study) + (len(study.years) - 1 if has_shock(study) else 0)


def kept_slices(study: Study) -> int:
    """Return of how many slices the numbers are kept once they are made."""
    of_one = (dimensions(study) - len(study.levers)) * SLICE * 8
    return min(max(KEPT_LUCK // max(of_one, 1), LEAST_KEPT_SLICES), MOST_KEPT_SLICES)


def _noise_end(study: Study) -> int:
    return len(study.levers) + len(study.economies) * (len(study.years) - 1)


def prepare(study: Study, seed: int) -> None:
    """Make what the first lever steps would otherwise wait for: the kept slices, and memory that is kept as well."""
    # glibc gives freed blocks back to the system, page by page, where they are larger than any mapped one freed before.
    np.empty(KEPT_BYTES, dtype=np.uint8)
    first = next(iter(study.presets.values()))
    for number in range(LEAST_KEPT_SLICES):
        _kept_luck(study, known_in(study, first), seed, number)


def _made(study: Study, scenario: Scenario, uncertain: Sequence[Uncertain], space: _Space) -> Draw:
    rows = space.chances(study, [lever.dimension for lever in uncertain])
    spread = {lever.key: _values(study, lever, row) for lever, row in zip(uncertain, rows, strict=True)}
    return Draw(inputs_of(study, scenario).set_to(spread), _luck(study, known_in(study, scenario), space))


def _values(study: Study, lever: Uncertain, chances: Array) -> Array:
    return spread_out(study.levers[lever.key], lever.kind, lever.spread, lever.centre, chances)


@lru_cache(maxsize=KEPT_VALUES)
def _kept_values(study: Study, seed: int, number: int, lever: Uncertain) -> Array:
    return _read_only(_values(study, lever, _Space(seed, number).chances(study, [lever.dimension])[0]))


def _kept_luck(study: Study, known: Known, seed: int, number: int) -> Luck:
    kept = _lucks(study, known, seed)
    if number not in kept:  # two threads may make the same
        luck = _luck(study, known, _Space(seed, number))
        kept[number] = Luck(_read_only(luck.noise), _read_only(luck.shock))
    return kept[number]


@lru_cache(maxsize=KEPT_KNOWN)
def _lucks(_study: Study, _known: Known, _seed: int) -> dict[int, Luck]:
    return {}


def _read_only(shared: Array) -> Array:
    shared.flags.writeable = False
    return shared


def _luck(study: Study, known: Known, space: _Space) -> Luck:
    found = _noise(study, known.growth, space) if has_noise(study) else _calm(study)
    if not has_shock(study):
        return Luck(found, NO_LUCK.shock)
    chances = space.chances(study, range(_noise_end(study) + known.record, dimensions(study)))
    return Luck(found, shock(study, value_above(chances), known.record))


def _noise(study: Study, known: int, space: _Space) -> Array:
    economies = len(study.economies)
    chances = space.chances(study, range(len(study.levers) + known * economies, _noise_end(study)))
    return noise(study, value_above(chances).reshape(-1, economies, SLICE), known)


def _calm(study: Study) -> Array:
    """Return zeros, so that members lie side by side from the first equation on, (n, e, t)."""
    calm = empty(2, (SLICE, len(study.economies), len(study.years) - 1))
    calm[...] = 0.0
    return calm
