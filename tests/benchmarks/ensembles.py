"""Ensembles: a lever step, a million members, the kernel beside a plain pass, EMA Workbench where it is installed."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from dataclasses import replace
from functools import partial
from itertools import count

import numpy as np

from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sampling import drawn, prepare
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import fixed_part, project_members
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.plain import plain_pass
from tests.benchmarks.table import Row, paired, timed

MILLION, SOME = 1 << 20, 1 << 16
STEPS, RUNS = 200, 5


def ensemble_rows() -> list[Row]:
    """Measure all of them."""
    return [_step(), *_million(), _kernel(), *_workbench()]


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


def _million() -> list[Row]:
    found = [_process(SOME, SOME, MILLION) for _ in range(RUNS)]
    million = [times[-1] for times, _ in found]
    small = [times[1] * MILLION / SOME for times, _ in found]
    peaks = [peak for _, peak in found]
    rate = MILLION / min(million) / 1000
    return [
        Row(f"2^20 members, {rate:.1f} million a second", million, goal_ms=2000),
        Row("… a member", million, "a member of 2^16", small, goal_ratio=1.2),
        Row("… peak memory of the process", peaks, goal_ms=500, unit="MB"),
    ]


def _process(*sizes: int) -> tuple[list[float], float]:
    """Return how many milliseconds ensembles of these sizes take, one after the other, and the peak megabytes."""
    command = [sys.executable, "-m", "tests.benchmarks.million", *map(str, sizes)]
    answer = json.loads(subprocess.check_output(command))  # noqa: S603
    return answer["times"], answer["peak"]


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
    noise = np.concatenate([draw.luck.noise for draw in draws])

    def in_slices() -> None:
        for draw in draws:
            projection = project_members(study, draw.inputs, draw.luck)
            NATIONAL["turnover"].values(projection)
            NATIONAL["jobs"].values(projection)

    plain = partial(plain_pass, study, scenario.outlook, levers, np.ascontiguousarray(noise))
    times, plain_times = paired(lambda: timed(in_slices), lambda: timed(plain), RUNS)
    return Row("kernel, 2^20 members in slices", times, "one plain broadcast pass", plain_times, goal_ratio=0.5)


def _workbench() -> list[Row]:
    """Measure the same model and draws as a plain Python function under EMA Workbench, in the group ``bench``."""
    if importlib.util.find_spec("ema_workbench") is None:
        return []
    from tests.benchmarks.workbench import workbench_row  # noqa: PLC0415  (only where it is installed)

    return [workbench_row()]
