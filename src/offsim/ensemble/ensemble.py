"""Many projections of one scenario, drawn over what is uncertain: a fan, probabilities, shortfalls.

The members are run in chunks, in this thread or by any ``concurrent.futures`` executor. The same study, scenario, seed
and number of members give the same digits through every executor, chunk size and number of threads.

Up to ``MOST_KEPT`` members, every member's outcomes are kept, 8 bytes for each outcome and year (134 MB for turnover
and jobs over eight years), and quantiles are exact. Of more members only counts are kept: the first ``MOST_KEPT`` say
where the quantiles lie, and a second pass counts all members there in cells of some ten-thousandths of the fan's width,
within which a quantile is found in proportion. Memory then no longer grows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from math import sqrt

from offsim.ensemble.chunks import FINENESS, TargetCounts, Task, target_size
from offsim.ensemble.histogram import Histogram
from offsim.ensemble.members import checked_members
from offsim.ensemble.patterns import Pattern, reaching
from offsim.ensemble.reduction import MOST_KEPT, Reduction, Run, exact, streaming
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import MOST_WAITING, Workers
from offsim.model.arrays import Array
from offsim.model.outcomes import FAN, outcome_named
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.seed import DEFAULT_SEED, checked_seed
from offsim.model.study import Study, Target
from offsim.model.targets import target_named
from offsim.model.text import QT_TRANSLATE_NOOP, Counted

TOO_LITTLE_MEMORY = QT_TRANSLATE_NOOP("Problem", "There is too little memory for {simulations}. Ask for fewer.")

CHUNK = 4 * SLICE


@dataclass(frozen=True, slots=True)
class Probability:
    """A share of so many members, from 0 to 1, and the standard error it would have if they were drawn by chance.

    Sobol points are not drawn by chance: the true error may be smaller or larger.
    """

    value: float
    standard_error: float
    members: int


@dataclass(frozen=True, slots=True, eq=False)
class Ensemble:
    """What the members come to, each outcome (key of the national ones) in the unit it is shown in.

    ``quantiles`` (q, T) by outcome, a row for each of ``quantiles.LEVELS``; ``probability`` of each target of the
    study by key, and its ``shortfall``: how far those that miss it fall short, on average, 0 where none does;
    ``patterns`` counts members by which targets they reach together.
    ``histogram`` by target is of the target's outcome in the target's year. ``last`` by outcome holds every member's
    value in the last year, in the order of the draws; it is None where there are more than ``MOST_KEPT``.
    """

    study: Study
    scenario: Scenario
    members: int
    seed: int
    quantiles: Mapping[str, Array]
    probability: Mapping[str, Probability]
    shortfall: Mapping[str, float]
    patterns: Mapping[Pattern, int]
    histogram: Mapping[str, Histogram]
    last: Mapping[str, Array] | None

    def joint(self, targets: Iterable[str]) -> Probability:
        """Return the probability of reaching all of some targets (keys of the study) at once.

        Raises:
            Problem: the study has no target of a name.
        """
        keys, known = (targets,) if isinstance(targets, str) else targets, [*self.study.targets]
        places = [known.index(target_named(self.study, key).key) for key in keys]
        return probability(reaching(self.patterns, places), self.members)


def ensemble(  # noqa: PLR0913  (what to run, how, and who watches)
    study: Study,
    scenario: Scenario,
    members: int,
    seed: int = DEFAULT_SEED,
    chunk: int = CHUNK,
    executor: Executor | None = None,
    *,
    waiting: int = MOST_WAITING,
    outcomes: tuple[str, ...] = FAN,
    stop: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Ensemble:
    """Run ``members`` of a scenario, ``chunk`` at a time (in whole slices), in this thread or by ``executor``.

    ``waiting`` is how many chunks the executor is given at once, twice its workers or more. ``outcomes`` are the keys
    of the national outcomes to tell quantiles of. ``stop`` is asked before every chunk, and within it unless that is
    done in another process; ``progress`` is told after it, in this thread, how many members are done, of how many.

    Raises:
        Problem: the number of members or the seed makes no sense, the study has no such outcome, a distribution leaves
            nothing, memory is short.
        Cancelled: ``stop`` said so.
    """
    checked_members(members)
    for key in outcomes:
        outcome_named(study, key)
    rows = _rows(study, outcomes)
    task = Task(study, scenario, checked_seed(seed), rows)
    run = Run(Workers(executor, stop, waiting), -(-max(chunk, 1) // SLICE) * SLICE, progress)
    binned = [rows.index(row) for row in dict.fromkeys(_target_rows(study).values())]
    last = [rows.index((key, len(study.years) - 1)) for key in outcomes]
    try:
        if members <= MOST_KEPT:
            return _answer(task, members, outcomes, exact(task, members, run, binned, last))
        return _answer(task, members, outcomes, streaming(task, members, run, binned))
    except MemoryError as error:
        raise Problem(TOO_LITTLE_MEMORY, simulations=Counted.tr("%n simulations", None, members)) from error


def probability(reached: int, members: int) -> Probability:
    """Return the probability of what ``reached`` of the ``members`` have in common.

    Where all or none have, the error is that of half a member more or fewer: few members are no certainty.
    """
    value = reached / members
    likely = min(max(reached, 0.5), members - 0.5) / members
    return Probability(value, sqrt(likely * (1 - likely) / members), members)


def _answer(task: Task, members: int, outcomes: tuple[str, ...], found: Reduction) -> Ensemble:
    years, targets = len(task.study.years), task.study.targets
    first = {key: task.rows.index((key, 0)) for key in outcomes}
    return Ensemble(
        study=task.study,
        scenario=task.scenario,
        members=members,
        seed=task.seed,
        quantiles={key: found.quantiles[row : row + years].T for key, row in first.items()},
        probability={
            key: probability(it.reached, members) for key, it in zip(targets, found.target_counts, strict=True)
        },
        shortfall={
            key: _shortfall(target, target_counts, members)
            for (key, target), target_counts in zip(targets.items(), found.target_counts, strict=True)
        },
        patterns=found.together,
        histogram={key: found.histograms[task.rows.index(row)] for key, row in _target_rows(task.study).items()},
        last=None if found.values is None else {key: found.values[row + years - 1] for key, row in first.items()},
    )


def _shortfall(target: Target, target_counts: TargetCounts, members: int) -> float:
    """Return by how much those that miss a target miss it, on average, in the unit it is shown in."""
    missing = members - target_counts.reached
    return target_counts.missed / FINENESS / missing * target_size(target) if missing else 0.0


def _rows(study: Study, outcomes: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """Return a row for every outcome and year, then for what else the targets aim at."""
    yearly = ((key, year) for key in outcomes for year in range(len(study.years)))
    return tuple(dict.fromkeys((*yearly, *_target_rows(study).values())))


def _target_rows(study: Study) -> dict[str, tuple[str, int]]:
    """Return by target the outcome it is set for, and its year counted from 0."""
    return {key: (target.outcome, target.year - study.base_year) for key, target in study.targets.items()}
