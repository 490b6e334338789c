"""What would it take to reach a target with a chosen probability, over the same draws as everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from math import ceil

import numpy as np

from offsim.analysis.gaps import gap
from offsim.analysis.measures import Measure, measure_of, measured
from offsim.analysis.roots import Rows
from offsim.analysis.seek import Solution, first_tries, search_for, solutions
from offsim.ensemble.members import MEMBERS, checked_members
from offsim.ensemble.reduction import MOST_KEPT
from offsim.ensemble.sampling import drawn
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.steps import at_once
from offsim.ensemble.workers import Workers
from offsim.model.arrays import Array
from offsim.model.levers import is_number
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.seed import checked_seed
from offsim.model.study import Study
from offsim.model.targets import targets_named
from offsim.model.text import QT_TRANSLATE_NOOP

CHANCE = QT_TRANSLATE_NOOP("Problem", "A probability to reach lies above 0 and below 1; “{found}” does not.")

POINTS = 9
TOLERANCE = 1e-7
"""In parts of the target's size: far below what other draws would change."""
ROUNDING = 1e-9


def seek_probability(  # noqa: PLR0913  (what to look for, over which draws, and who watches)
    study: Study,
    scenario: Scenario,
    target: str,
    chance: float,
    members: int,
    seed: int,
    levers: Iterable[str] | None = None,
    *,
    stop: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Solution]:
    """Return for each of the ``levers`` (by default all) where it alone makes a target be reached with a probability.

    There the part ``chance`` of the ``members``, or the next member more, reach the target. A lever that is uncertain
    takes its distribution along. ``stop`` is asked before every slice of members; ``progress`` is told how many levers
    are done, of how many.

    Raises:
        Problem: a name is unknown, the chance, members or seed make no sense, or a distribution leaves nothing.
        Cancelled: ``stop`` said so.
    """
    place = _place(checked_chance(chance), checked_kept(members))
    goal, workers = targets_named(study, [target])[0], Workers(stop=stop)
    search = replace(search_for(study, scenario, [target], levers), points=POINTS, tolerance=TOLERANCE)
    found: dict[str, Solution] = {}
    for number, lever in enumerate(search.levers):

        def gaps_at(_: Rows, at: Array, key: str = lever.key) -> Array:
            outcomes = (
                drawn_measure(
                    study, with_values(scenario, {key: float(value)}), measure_of(goal), members, seed, workers
                )
                for value in at
            )
            return np.array([[np.partition(gap(outcome, goal), place)[place] for outcome in outcomes]])

        alone = replace(search, levers=(lever,), own=search.own[[number]])
        found |= at_once(solutions(alone, gaps_at, first_tries(alone, gaps_at)))
        if progress:
            progress(number + 1, len(search.levers))
    return found


def drawn_measure(study: Study, scenario: Scenario, of: Measure, members: int, seed: int, workers: Workers) -> Array:
    """Return a measure for every member of a scenario, (members), in the unit its outcome is shown in.

    Raises:
        Problem: the seed makes no sense, or a distribution leaves nothing.
        Cancelled: the workers were told to stop, before a slice.
    """
    found = np.empty(members)
    for start in range(0, members, SLICE):
        workers.check()
        draw = drawn(study, scenario, checked_seed(seed), start // SLICE)
        part = found[start : start + SLICE]
        values = measured(study, draw.inputs, of, draw.luck, workers)
        part[:] = np.broadcast_to(values, SLICE)[: len(part)]
    return found


def with_values(scenario: Scenario, values: Mapping[str, float]) -> Scenario:
    """Return a scenario with some levers, by key, set to other values."""
    return replace(scenario, values={**scenario.values, **values})


def checked_chance(found: object) -> float:
    """Return a probability to reach if it is one; a Problem says so where it is not."""
    if not is_number(found) or not 0 < found < 1:
        raise Problem(CHANCE, found=found)
    return float(found)


def checked_kept(found: object) -> int:
    """Return a number of members all of which can be kept; a Problem says so where it is none."""
    if checked_members(found) > MOST_KEPT:
        raise Problem(MEMBERS, most=MOST_KEPT, found=found)
    return checked_members(found)


def _place(chance: float, members: int) -> int:
    """Return the place, counted from 0 at the worst member, of the one above or at which enough members lie."""
    return members - max(ceil(chance * members - ROUNDING), 1)
