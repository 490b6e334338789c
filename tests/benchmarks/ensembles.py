"""Ensembles: a lever step, a million members, the kernel beside a plain pass, EMA Workbench where it is installed."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import count

import numpy as np

from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sampling import drawn, prepare
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.fixed_part import fixed_part
from offsim.model.inputs import Luck
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project_members
from offsim.model.scenario import Steps
from offsim.model.study import Study
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.plain import plain_pass
from tests.benchmarks.table import Row, paired, timed

MILLION, SOME = 1 << 20, 1 << 16
STEPS, RUNS = 200, 5


def ensemble_rows() -> list[Row]:
    """Measure all of them."""
    return [_step(), _shocks_and_paths(), _at_rest(), *_million(), _kernel(), *_workbench()]


def _step() -> Row:
    """Measure what a lever step draws, with quantiles and probabilities; the other levers' draws are there."""
    study = open_study(DEFAULT_STUDY)
    scenario = next(iter(study.presets.values()))
    prepare(study, 1)
    value = count(30)

    def step() -> None:
        ensemble(study, replace(scenario, values={"sensitivity.france": next(value) % 400 / 100}), SLICE)

    step()
    return Row("4,096 members after a lever step", [timed(step) for _ in range(STEPS)], goal_ms=3.0)


def _shocks_and_paths() -> Row:
    """Measure a lever step where the sector has shocks and every trend a path, beside one without either."""
    study = open_study(DEFAULT_STUDY)
    calm = replace(study, shock=None, digest="without a shock")
    scenario = next(iter(study.presets.values()))
    paths = {key: ((study.base_year + 3, 1.0),) for key in study.levers if key.startswith("trend.")}
    for one in (study, calm):
        prepare(one, 1)
    value = count(1)

    def step(one: Study, its_paths: Mapping[str, Steps]) -> None:
        ensemble(one, replace(scenario, values={"productivity": next(value) % 40 / 10}, paths=its_paths), SLICE)

    times, plain_times = paired(lambda: timed(lambda: step(study, paths)), lambda: timed(lambda: step(calm, {})), STEPS)
    return Row("… with shocks and paths", times, "without either", plain_times, goal_ratio=1.25)


def _at_rest() -> Row:
    """Measure what is drawn once the hand rests, beside what is drawn while it moves; both have been drawn before."""
    study = open_study(DEFAULT_STUDY)
    scenario = next(iter(study.presets.values()))
    some, few = (partial(ensemble, study, scenario, size) for size in (SOME, SLICE))
    times, small_times = paired(lambda: timed(some), lambda: timed(few), STEPS // 10)
    return Row("65,536 members at rest", times, "4,096 members", small_times, goal_ratio=22)


def _million() -> list[Row]:
    """Measure whole runs of the command, by a process a core and by one thread."""
    peaks: list[float] = []

    def run(workers: int) -> float:
        milliseconds, peak = _command("--simulations", str(MILLION), "--workers", str(workers))
        peaks.extend([peak] if workers > 1 else [])
        return milliseconds

    cores = os.cpu_count() or 1
    times, one_times = paired(lambda: run(cores), lambda: run(1), RUNS)
    rate = MILLION / min(times) / 1000
    return [
        Row(
            f"offsim run, 2^20 members, {rate:.1f} million a second", times, "by one thread", one_times, goal_ratio=0.8
        ),
        Row("… peak memory of all its processes", peaks, goal_ms=400, unit="MB"),
    ]


def _command(*words: str) -> tuple[float, float]:
    """Return how many milliseconds ``offsim run`` takes, and the peak megabytes of it and of all it starts."""
    command = [sys.executable, "-m", "tests.benchmarks.peak", "run", *words, "--json", os.devnull]
    answer = json.loads(subprocess.check_output(command))  # noqa: S603
    return answer["time"], answer["peak"]


def _kernel() -> Row:
    """Measure the kernel alone, slice by slice, beside one plain pass over the same ready inputs."""
    study = open_study(DEFAULT_STUDY)
    scenario = next(iter(study.presets.values()))
    draws = [drawn(study, scenario, 1, number) for number in range(MILLION // SLICE)]
    scale = fixed_part(study).scale
    levers = {
        key: value * scale[key]
        if isinstance(value, float)
        else np.concatenate([draw.inputs.values[key] for draw in draws]) * scale[key]
        for key, value in draws[0].inputs.values.items()
    }
    luck = Luck(
        np.ascontiguousarray(np.concatenate([draw.luck.noise for draw in draws])),
        np.concatenate([draw.luck.shock for draw in draws]),
    )

    def in_slices() -> None:
        for draw in draws:
            projection = project_members(study, draw.inputs, draw.luck)
            NATIONAL["turnover"].values(projection)
            NATIONAL["jobs"].values(projection)

    plain = partial(plain_pass, study, scenario.outlook, levers, luck)
    times, plain_times = paired(lambda: timed(in_slices), lambda: timed(plain), RUNS)
    return Row("kernel, 2^20 members in slices", times, "one plain broadcast pass", plain_times, goal_ratio=0.2)


def _workbench() -> list[Row]:
    """Measure the same model and draws as a plain Python function under EMA Workbench, in the group ``bench``."""
    if importlib.util.find_spec("ema_workbench") is None:
        return []
    from tests.benchmarks.workbench import workbench_row  # noqa: PLC0415  (only where it is installed)

    return [workbench_row()]
