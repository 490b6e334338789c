"""Why two scenarios differ: the part of the difference that each of the settings they disagree on brings.

The difference is the second scenario's outcome less the first's. Its parts are Shapley values: the players are what
differs, and a coalition is worth the outcome with its settings from the second scenario and all others from the first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from offsim.analysis.measures import Measure, checked_measure, measured
from offsim.analysis.shapley import Coalitions, Nest, coalitions_asked, owen
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import Workers
from offsim.model.arrays import Array
from offsim.model.inputs import Inputs, inputs_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP

UNKNOWN_GROUP = QT_TRANSLATE_NOOP("Problem", "There is no group of levers “{key}”. Available: {known}.")

OUTLOOK = "outlook"
"""The player for the path the client economies follow."""
MOST_PLAYERS = 16
"""Levers, or groups of them, that come in any order, beside ``OUTLOOK``.

Of more, the halves stay together, in the study's order; within a group, those of more than are left of this number
once every other group has been counted. Where that would take more than ``MOST_WORK``, the number is smaller.
"""
FEWER_PLAYERS = (8, 4)
FEWEST_PLAYERS = 2
MOST_WORK = 1 << 24
"""Coalitions times markets times years: some tenths of a second."""

DUST = 1e-13
"""What arithmetic leaves of nothing, as a part of the measure itself."""

_Players = dict[str, list[str]]
"""The levers of every player, or ``OUTLOOK`` alone."""

Stop = Callable[[], bool] | None
"""Asked again and again whether to end with Cancelled; nobody is where it is None."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What a measure is in two scenarios, and what each setting contributes to the ``difference``, end less start.

    ``contributions`` are by lever or group of levers, and ``OUTLOOK``; they add up to the difference, or to the part
    of the one group they are of. What does not differ has exactly 0. All in the unit the outcome is shown in.
    """

    of: Measure
    start: float
    end: float
    difference: float
    contributions: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Pair:
    """What two scenarios assume, and the measure they are held together in."""

    study: Study
    of: Measure
    inputs: tuple[Inputs, Inputs]
    workers: Workers

    @property
    def differing(self) -> tuple[str, ...]:
        """The levers that differ, in the study's order, and ``OUTLOOK`` if it does."""
        one, other = self.inputs
        paths = {*one.paths, *other.paths}
        levers = tuple(
            key
            for key in self.study.levers
            if one.values[key] != other.values[key]
            or (key in paths and not np.array_equal(self.path(one, key), self.path(other, key)))
        )
        return (*levers, OUTLOOK) if one.outlook != other.outlook else levers

    def path(self, inputs: Inputs, key: str) -> Array:
        """Return what each year adds to a lever, (t), zeros where it is the same every year."""
        return inputs.paths.get(key, np.zeros(len(self.study.years) - 1))

    def groups(self) -> dict[str, list[str]]:
        """Return what differs by group of levers, where ``OUTLOOK`` is a group of its own."""
        found: dict[str, list[str]] = {}
        for key in self.differing:
            found.setdefault(OUTLOOK if key == OUTLOOK else self.study.levers[key].group, []).append(key)
        return found


def by_group(study: Study, a: Scenario, b: Scenario, of: Measure, *, stop: Stop = None) -> Attribution:
    """Return what each group of levers brings, and ``OUTLOOK``, in the study's order."""
    pair = _pair(study, a, b, of, stop)
    return _attribution(pair, (*_group_keys(study), OUTLOOK), *_in_groups(pair, (), _most_players(pair)))


def by_lever(study: Study, a: Scenario, b: Scenario, of: Measure, *, stop: Stop = None) -> Attribution:
    """Return what each lever brings, and ``OUTLOOK``, in the study's order.

    Up to ``MOST_PLAYERS`` levers come in any order; of more, those of a group stay together, as in ``within_group``.
    """
    pair = _pair(study, a, b, of, stop)
    keys = pair.differing
    if len(keys) - (OUTLOOK in keys) > MOST_PLAYERS or _work(pair, tuple(range(len(keys)))) > MOST_WORK:
        players, nest = _in_groups(pair, _group_keys(study), _most_players(pair))
    else:
        players, nest = {key: [key] for key in keys}, tuple(range(len(keys)))
    return _attribution(pair, (*study.levers, OUTLOOK), players, nest)


def within_group(study: Study, a: Scenario, b: Scenario, of: Measure, group: str, *, stop: Stop = None) -> Attribution:
    """Return what each lever of one group brings: they add up to what ``by_group`` says of it.

    Raises:
        Problem: the study has no such group.
    """
    if group not in _group_keys(study):
        raise Problem(UNKNOWN_GROUP, key=group, known=tuple(_group_keys(study)))
    pair = _pair(study, a, b, of, stop)
    levers = [key for key, lever in study.levers.items() if lever.group == group]
    return _attribution(pair, levers, *_in_groups(pair, (group,), _most_players(pair)))


def without_dust(found: Attribution) -> Attribution:
    """Return it with exactly 0 for what moves the measure by no more than its arithmetic strays."""
    dust = DUST * max(abs(found.start), abs(found.end))
    kept = {key: 0.0 if abs(part) <= dust else part for key, part in found.contributions.items()}
    return replace(found, contributions=kept)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What makes the difference between two scenarios, to look at by group of levers or inside one.

    ``told`` is what is worth saying: the ``groups``, or where only one of them brings anything, its levers. ``inside``
    holds the levers of the group that is looked into, which begin where the groups before it have led; None where none
    is, it brings nothing, or it is the path of the economies, which is one setting.
    """

    groups: Attribution
    told: Attribution
    inside: Attribution | None

    @property
    def nothing(self) -> bool:
        """Whether nothing makes a difference, or there is no number in one of the two."""
        return not there(self.groups) or not any(self.groups.contributions.values())


def explained(
    study: Study, a: Scenario, b: Scenario, of: Measure, group: str | None = None, *, stop: Stop = None
) -> Explanation:
    """Explain a difference by groups of levers, and by the levers inside ``group`` (key) where one is named."""
    groups = without_dust(by_group(study, a, b, of, stop=stop))
    alone = lone_group(groups)
    told = without_dust(within_group(study, a, b, of, alone, stop=stop)) if alone else groups
    if group is None or group == OUTLOOK or not groups.contributions.get(group):
        return Explanation(groups, told, None)
    inside = told if group == alone else without_dust(within_group(study, a, b, of, group, stop=stop))
    keys = largest_first(groups.contributions)
    start = groups.start + sum(groups.contributions[key] for key in keys[: keys.index(group)])
    total = sum(inside.contributions.values())
    return Explanation(groups, told, replace(inside, start=start, end=start + total, difference=total))


def lone_group(groups: Attribution) -> str | None:
    """Return the only group (key) that brings anything; None where several do, or the path of the economies alone."""
    moved = largest_first(groups.contributions)
    return moved[0] if len(moved) == 1 and moved[0] != OUTLOOK else None


def there(found: Attribution) -> bool:
    """Say whether the outcome is a number in both scenarios and all between them."""
    return all(map(math.isfinite, (found.start, found.end, *found.contributions.values())))


def largest_first(parts: Mapping[str, float]) -> list[str]:
    """Return the keys of the parts that are not exactly nothing, the largest first."""
    return sorted((key for key, value in parts.items() if value), key=lambda key: -abs(parts[key]))


def _pair(study: Study, a: Scenario, b: Scenario, of: Measure, stop: Stop) -> _Pair:
    checked_measure(study, of.outcome, of.year)
    return _Pair(study, of, (inputs_of(study, a), inputs_of(study, b)), Workers(stop=stop))


def _group_keys(study: Study) -> tuple[str, ...]:
    return tuple(group.key for group in study.groups)


def _most_players(pair: _Pair) -> int:
    """Return how many players may come in any order, the same whichever groups are taken apart: so parts add up."""
    for most in (MOST_PLAYERS, *FEWER_PLAYERS):
        if _work(pair, _in_groups(pair, _group_keys(pair.study), most)[1]) <= MOST_WORK:
            return most
    return FEWEST_PLAYERS


def _work(pair: _Pair, nest: Sequence[Nest]) -> int:
    return coalitions_asked(nest) * len(pair.study.markets) * len(pair.study.years)


def _in_groups(pair: _Pair, apart: Sequence[str], most: int) -> tuple[_Players, tuple[Nest, ...]]:
    """Return a player for each group that differs, or for each of its levers where the group is taken ``apart``."""
    groups = pair.groups()
    players: _Players = {}
    blocks: list[Nest] = []
    for group, keys in groups.items():
        own = {key: [key] for key in keys} if group in apart else {group: keys}
        numbers = range(len(players), len(players) + len(own))
        blocks.append(numbers[0] if len(own) == 1 else _halved(numbers, max(2, most + 1 - len(groups))))
        players |= own
    return players, _halved(blocks, most + 1)


def _halved(blocks: Sequence[Nest], most: int) -> tuple[Nest, ...]:
    """Return blocks as they are, or in halves of halves where they are more than ``most``."""
    if len(blocks) <= most:
        return tuple(blocks)
    middle = len(blocks) // 2
    return _halved(blocks[:middle], most), _halved(blocks[middle:], most)


def _attribution(pair: _Pair, listed: Iterable[str], players: _Players, nest: tuple[Nest, ...]) -> Attribution:
    start, end = (float(measured(pair.study, inputs, pair.of)) for inputs in pair.inputs)
    parts = dict(zip(players, map(float, owen(partial(_worth, pair, players), nest, len(players))), strict=True))
    return Attribution(pair.of, start, end, end - start, {key: parts.get(key, 0.0) for key in listed})


def _worth(pair: _Pair, players: _Players, coalitions: Coalitions) -> Array:
    """Return the measure where ``coalitions`` (c, p) of players have their settings from the second scenario, (c)."""
    parts = np.split(coalitions, range(SLICE, len(coalitions), SLICE))
    return np.concatenate([_slice_worth(pair, players, part) for part in parts])


def _slice_worth(pair: _Pair, players: _Players, coalitions: Coalitions) -> Array:
    chosen = dict(zip(players, coalitions.T, strict=True))
    second = chosen.pop(OUTLOOK, np.zeros(len(coalitions), dtype=bool))
    found = np.empty(len(coalitions))
    for at, rows in zip(pair.inputs, (~second, second), strict=True):
        if rows.any():
            there = {key: those[rows] for it, those in chosen.items() for key in players[it]}
            found[rows] = measured(pair.study, _mixed(pair, there, at.outlook), pair.of, workers=pair.workers)
    return found


def _mixed(pair: _Pair, there: Mapping[str, Coalitions], outlook: str) -> Inputs:
    """Return the first scenario's inputs with each lever of ``there`` as in the second for those it says so of, (n)."""
    one, other = pair.inputs
    values = {key: np.where(those, other.values[key], one.values[key]) for key, those in there.items()}
    paths = {
        key: np.where(there[key][:, None], pair.path(other, key), pair.path(one, key))
        for key in there
        if key in one.paths or key in other.paths
    }
    return Inputs(outlook, {**one.values, **values}, {**one.paths, **paths})
