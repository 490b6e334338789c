"""What matters and why two scenarios differ, beside that many single projections in a Python loop."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from offsim.analysis.explain import by_group, by_lever
from offsim.analysis.measures import Measure
from offsim.analysis.rank import DEFAULT_DRAWS, STOPS, factors, sobol_indices, tornado
from offsim.ensemble.sampling import uncertain_levers
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import LeverGroup, Study
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.table import Row, paired, timed

RUNS = 9
LOOP = 1000
"""Single projections that are timed; of more, the time is that of these in proportion."""
APART = {"base.jobs": "jobs"}
"""Levers that get a group of their own, so that eight groups of levers and the outlook become ten players."""


def explaining_rows() -> list[Row]:
    """Measure Shapley values, the tornado and the Sobol indices."""
    study = open_study(DEFAULT_STUDY)
    scenario, of = study.presets["reference"], Measure("turnover", study.last_year)
    regrouped, moved = _ten_groups(study), _all_moved(study)
    factor_count, bars = len(factors(study, scenario)), len(uncertain_levers(study, scenario)) * len(STOPS)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        return [
            _row("Shapley values of ten groups", lambda: by_group(regrouped, scenario, moved, of), 1 << 10, goal=10),
            _row("… of every lever, group by group", lambda: by_lever(study, scenario, moved, of), None),
            _row(f"tornado of {bars // len(STOPS)} levers", lambda: tornado(study, scenario, of), bars),
            _row(
                f"Sobol indices of {factor_count} factors, 2^14 draws",
                lambda: sobol_indices(study, scenario, of, 1, executor=workers),
                (2 + factor_count) * DEFAULT_DRAWS,
                goal=1000,
            ),
        ]


def _row(what: str, task: Callable[[], object], projections: int | None, goal: float | None = None) -> Row:
    """Measure a deed, beside a loop over as many ``projections`` where their number is plain to tell."""
    if projections is None:
        task()
        return Row(what, [timed(task) for _ in range(RUNS)], goal_ms=goal)
    beside = f"{projections:,} single projections"
    if projections > LOOP:
        beside += f", from {LOOP:,}"
    times, loop_times = paired(lambda: timed(task), lambda: _loop(projections), RUNS)
    return Row(what, times, beside, loop_times, goal_ms=goal)


def _loop(projections: int) -> float:
    """Return how many milliseconds that many single projections take, one after the other."""
    study = open_study(DEFAULT_STUDY)
    scenario, timed_ones = study.presets["reference"], min(projections, LOOP)

    def loop() -> None:
        for _ in range(timed_ones):
            project(study, scenario)

    return timed(loop) * projections / timed_ones


def _ten_groups(study: Study) -> Study:
    levers = {key: replace(lever, group=APART.get(key, lever.group)) for key, lever in study.levers.items()}
    groups = (*study.groups, *(LeverGroup(key, study.title) for key in APART.values()))
    return replace(study, levers=levers, groups=groups, digest="ten groups")


def _all_moved(study: Study) -> Scenario:
    """Return a scenario in which every lever and the outlook differ from the reference."""
    values = {
        key: lever.default.value + (lever.step if lever.default.value + lever.step <= lever.high else -lever.step)
        for key, lever in study.levers.items()
    }
    return replace(study.presets["steady"], values=values)
