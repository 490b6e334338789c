"""The same model and draws as a plain Python function under EMA Workbench, member by member."""

from __future__ import annotations

import importlib
import warnings

import numpy as np

from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sampling import drawn, uncertain_levers
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.fixed_part import fixed_part
from offsim.model.inputs import Luck
from offsim.storage.studies import DEFAULT_STUDY, open_study
from tests.benchmarks.plain import plain_member
from tests.benchmarks.table import Row, timed

RUNS = 3


def workbench_row() -> Row:
    """Measure a slice of members here and there, drawing left out there, and hold the two answers together."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbench = importlib.import_module("ema_workbench")
    study = open_study(DEFAULT_STUDY)
    scenario = next(iter(study.presets.values()))
    draw, scale = drawn(study, scenario, 1, 0), fixed_part(study).scale
    uncertain = [lever.key for lever in uncertain_levers(study, scenario)]
    names = {f"lever_{place}": key for place, key in enumerate(uncertain)}
    fixed = {key: float(np.ravel(value)[0]) * scale[key] for key, value in draw.inputs.values.items()}

    def run(member: float = 0.0, **values: float) -> dict[str, float]:
        levers = fixed | {names[name]: value for name, value in values.items()}
        turnover, jobs = plain_member(
            study, scenario.outlook, levers, Luck(draw.luck.noise[int(member)], draw.luck.shock[int(member)])
        )
        return {"turnover": turnover, "jobs": jobs}

    model = workbench.Model("plain", function=run)
    model.uncertainties = [workbench.RealParameter(name, -1e9, 1e9) for name in ("member", *names)]
    model.outcomes = [workbench.ScalarOutcome("turnover"), workbench.ScalarOutcome("jobs")]
    columns = {name: np.asarray(draw.inputs.values[key]) * scale[key] for name, key in names.items()}
    cases = [
        workbench.Scenario(
            str(member), member=member, **{name: float(values[member]) for name, values in columns.items()}
        )
        for member in range(SLICE)
    ]
    answers: list[dict[str, np.ndarray]] = []
    there = [timed(lambda: answers.append(workbench.perform_experiments(model, cases)[1])) for _ in range(RUNS)]
    found = ensemble(study, scenario, SLICE)
    if found.last is None or not np.allclose(
        np.sort(answers[0]["turnover"]), np.sort(found.last["turnover"]), rtol=1e-9
    ):
        raise ValueError("the two models differ")
    here = [timed(lambda: ensemble(study, scenario, SLICE)) for _ in range(RUNS)]
    beside = f"EMA Workbench, {SLICE / min(there):.1f} thousand a second"
    return Row(f"4,096 members, {min(there) / min(here):.0f} times as fast", here, beside, there)
