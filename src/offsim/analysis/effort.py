"""Sharing the effort: levers that all go the same part of their way to the plausible end that helps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import ceil, floor
from operator import itemgetter

import numpy as np

from offsim.analysis.gaps import gaps
from offsim.analysis.roots import Function, Rows, grid_of, zeros
from offsim.ensemble.chunks import target_size
from offsim.ensemble.workers import Workers
from offsim.model.arrays import Array
from offsim.model.inputs import inputs_of
from offsim.model.levers import lever_named
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study, Target
from offsim.model.targets import targets_named
from offsim.model.text import QT_TRANSLATE_NOOP

NO_LEVER = QT_TRANSLATE_NOOP("Problem", "Name at least one lever to share the effort.")

POINTS = 129
DIGITS = 12


@dataclass(frozen=True, slots=True)
class Effort:
    """What levers that share the effort are to be set to.

    ``values`` by lever key, in the lever's unit; ``part``, from 0 to 1, of the way to the plausible ends; ``met`` says
    whether all targets are; ``gaps`` by target key is what each is passed or (negative) missed by, in the unit it is
    shown in; ``binding`` is the key of the target with the smallest gap for its size. ``sides`` by lever key is 1 where
    its way leads up, -1 where down, and 0 where it stays.
    """

    values: Mapping[str, float]
    part: float
    met: bool
    gaps: Mapping[str, float]
    binding: str
    sides: Mapping[str, int] = field(default_factory=dict)


def share(
    study: Study,
    scenario: Scenario,
    targets: Sequence[str],
    levers: Sequence[str],
    *,
    stop: Callable[[], bool] | None = None,
) -> Effort:
    """Return the smallest part of the way that meets all ``targets`` when each of the ``levers`` goes it, all by key.

    A lever's way leads from its value to that end of its plausible range which helps more, alone. A lever beyond it, or
    one that neither end helps, stays. Levers of whole numbers take the nearest one. Part 1 where no part is enough.

    Raises:
        Problem: a lever or a target is unknown, or none is named.
        Cancelled: ``stop``, which is asked again and again, said so.
    """
    moved, goals = [lever_named(study, key) for key in dict.fromkeys(levers)], targets_named(study, targets)
    if not moved:
        raise Problem(NO_LEVER)
    inputs = inputs_of(study, scenario)
    own = np.array([inputs.values[lever.key] for lever in moved], dtype=np.float64)
    whole = np.array([lever.whole for lever in moved])[:, None]
    keys, workers = [lever.key for lever in moved], Workers(stop=stop)

    def gaps_at(settings: Array) -> Array:
        return gaps(study, inputs.set_to(dict(zip(keys, settings, strict=True))), goals, workers)

    ends = _helping_ends(moved, own, gaps_at)
    least, most = np.minimum(own, ends)[:, None], np.maximum(own, ends)[:, None]

    def settings(parts: Array) -> Array:
        at = np.clip(own[:, None] + (ends - own)[:, None] * parts, least, most)  # rounding, no more
        return np.where(whole, np.rint(at), at)

    def smallest(_: Rows, parts: Array) -> Array:
        answer: Array = gaps_at(settings(parts)).min(axis=0)
        return answer

    part = _smallest_part(smallest, jumps=bool(whole.any()))
    there = settings(np.array([part]))
    values, sides = (dict(zip(keys, found.tolist(), strict=True)) for found in (there[:, 0], np.sign(ends - own)))
    return replace(_effort(goals, values, part, gaps_at(there)[:, 0]), sides={key: int(sides[key]) for key in keys})


def values_at(effort: Effort, begun: Mapping[str, float], part: float) -> dict[str, float]:
    """Return where levers are at a ``part`` of the way that an effort goes from where they have ``begun``, by key."""
    if effort.part == 0:
        return dict(begun)
    if part == effort.part:
        return dict(effort.values)
    return {key: round(own + (effort.values[key] - own) * part / effort.part, 10) for key, own in begun.items()}


def _smallest_part(function: Function, *, jumps: bool) -> float:
    grid = grid_of(function, np.zeros(1, dtype=np.intp), np.linspace(0.0, 1.0, POINTS)[None])
    if grid.values[0, 0] >= 0:
        return 0.0
    return float(zeros(function, grid, jumps=jumps).at.min(initial=1.0))


def _helping_ends(levers: Sequence[Lever], own: Array, gaps_at: Callable[[Array], Array]) -> Array:
    """Return for each lever the end of its plausible range that helps more than its own value (r), else that value."""
    ends = np.array([_plausible_ends(lever) for lever in levers])
    each = np.arange(len(own))
    settings = np.repeat(own[:, None], 2 * len(own) + 1, axis=1)
    settings[each, 2 * each], settings[each, 2 * each + 1] = ends.T
    *at_ends, at_own = _scores(gaps_at(settings))
    choices = (
        ((at_own, value), (at_ends[2 * row], ends[row, 0]), (at_ends[2 * row + 1], ends[row, 1]))
        for row, value in enumerate(own)
    )
    return np.array([max(choice, key=itemgetter(0))[1] for choice in choices])


def _scores(found: Array) -> list[tuple[float, float]]:
    """Return how good gaps (k, n) are: by the smallest, then by the shortfall of all; rounding decides nothing."""
    smallest, shortfall = found.min(axis=0).round(DIGITS), np.minimum(found, 0.0).sum(axis=0).round(DIGITS)
    return list(zip(smallest.tolist(), shortfall.tolist(), strict=True))


def _plausible_ends(lever: Lever) -> tuple[float, float]:
    low, high = lever.plausible
    return (float(ceil(low)), float(floor(high))) if lever.whole else (low, high)


def _effort(goals: Sequence[Target], values: Mapping[str, float], part: float, gaps_of: Array) -> Effort:
    left = {goal.key: float(gap) * target_size(goal) for goal, gap in zip(goals, gaps_of, strict=True)}
    return Effort(values, part, bool(gaps_of.min() >= 0), left, goals[int(gaps_of.argmin())].key)
