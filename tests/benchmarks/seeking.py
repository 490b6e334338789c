"""Ticks for every lever, a shared effort, a frontier and its border, each beside single projections in a loop."""

from __future__ import annotations

from collections.abc import Callable

from offsim.analysis.effort import share
from offsim.analysis.frontier import border, chances, frontier
from offsim.analysis.measures import Measure
from offsim.analysis.seek import POINTS, seek
from offsim.analysis.seek_probability import seek_probability
from offsim.ensemble.sampling import prepare
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.projection import project
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.table import Row, paired, timed

RUNS, LOOPS, SIDE, CHANCE_SIDE = 100, 9, 101, 31

STUDY = open_study(DEFAULT_STUDY)
SCENARIO = next(iter(STUDY.presets.values()))
TARGET = "turnover_2020"


def seeking_rows() -> list[Row]:
    """Measure all of them."""
    goal = STUDY.targets[TARGET]
    of = Measure(goal.outcome, goal.year)
    group = [key for key, lever in STUDY.levers.items() if lever.group in ("growth", "events")]
    one, other = group[:2]
    tries = (POINTS + 1) * sum(not lever.whole for lever in STUDY.levers.values())
    return [
        _beside("ticks of every lever for one target", lambda: seek(STUDY, SCENARIO, [TARGET]), tries, 4.0),
        _alone("… for three targets at once", lambda: seek(STUDY, SCENARIO, list(STUDY.targets)[:3])),
        _alone("an effort shared by eight levers", lambda: share(STUDY, SCENARIO, [TARGET], group)),
        _beside("a frontier of 101 by 101", lambda: frontier(STUDY, SCENARIO, one, other, of), SIDE * SIDE, 10.0),
        _alone("… its border", lambda: border(STUDY, SCENARIO, one, other, TARGET)),
        _likely(),
        _chances(one, other),
    ]


def _beside(what: str, task: Callable[[], object], projections: int, goal: float) -> Row:
    def loop() -> None:
        for _ in range(projections):
            project(STUDY, SCENARIO)

    beside = f"{projections:,} single projections in a loop"
    times, loops = paired(lambda: timed(task), lambda: timed(loop), LOOPS)
    return Row(what, times, beside, loops, goal_ms=goal)


def _alone(what: str, task: Callable[[], object]) -> Row:
    task()
    return Row(what, [timed(task) for _ in range(RUNS)])


def _likely() -> Row:
    prepare(STUDY, 1)

    def task() -> None:
        seek_probability(STUDY, SCENARIO, TARGET, 0.8, SLICE, 1)

    task()
    return Row("ticks for a probability, 4,096 members", [timed(task) for _ in range(LOOPS)])


def _chances(one: str, other: str) -> Row:
    prepare(STUDY, 1)

    def task() -> None:
        chances(STUDY, SCENARIO, one, other, TARGET, SLICE, 1, CHANCE_SIDE)

    return Row(f"a map of chances, {CHANCE_SIDE} by {CHANCE_SIDE}, 4,096 members", [timed(task) for _ in range(LOOPS)])
