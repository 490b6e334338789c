"""Draws: two of the same slice know nothing of each other, and a lever step draws from memory that is there."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from offsim.ensemble import sampling
from offsim.ensemble.sampling import drawn, drawn_twice, kept_slices, uncertain_levers
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.levers import lever_values
from tests.ensemble.ensembles import CALM, REFERENCE, STUDY
from tests.uncertain_study import SPREADS

STEPS = """
from dataclasses import replace
from resource import RUSAGE_SELF, getrusage
from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sampling import SLICE, prepare
from offsim.storage.studies import open_study

study = open_study("pai-2020")
prepare(study, 1)
steps = [replace(study.presets["reference"], values={"trend.france": step / 10}) for step in range(21)]
ensemble(study, steps[0], SLICE)
before = getrusage(RUSAGE_SELF).ru_minflt
for step in steps[1:]:
    ensemble(study, step, SLICE)
print(getrusage(RUSAGE_SELF).ru_minflt - before)
"""


def test_both_draws_have_the_distributions_of_an_ensemble() -> None:
    ensemble = drawn(STUDY, REFERENCE, 1, 0)
    for draw in drawn_twice(STUDY, REFERENCE, 1, 0):
        for lever in uncertain_levers(STUDY, REFERENCE):
            found, expected = draw.inputs.values[lever.key], ensemble.inputs.values[lever.key]
            assert np.mean(found) == pytest.approx(np.mean(expected), abs=0.01 * float(np.std(expected)))
            assert np.std(found) == pytest.approx(np.std(expected), rel=0.01)
        np.testing.assert_allclose(draw.luck.noise.std(axis=0), ensemble.luck.noise.std(axis=0), rtol=0.02)


def test_the_two_know_nothing_of_each_other() -> None:
    one, other = drawn_twice(STUDY, REFERENCE, 1, 3)
    keys = [lever.key for lever in uncertain_levers(STUDY, REFERENCE)]
    assert len(keys) == len(SPREADS)
    rows = np.array([draw.inputs.values[key] for draw in (one, other) for key in keys])
    mine, others = (draw.luck.noise.reshape(len(draw.luck.noise), -1).T for draw in (one, other))
    assert np.abs(np.corrcoef(rows) - np.eye(len(rows))).max() < 0.05
    assert np.abs(np.corrcoef(mine, others)[: len(mine), len(mine) :]).max() < 0.05


def test_what_is_certain_is_the_scenario_s_in_both() -> None:
    uncertain = {lever.key for lever in uncertain_levers(CALM, REFERENCE)}
    for draw in drawn_twice(CALM, REFERENCE, 1, 0):
        certain = {key: value for key, value in draw.inputs.values.items() if key not in uncertain}
        assert certain == {key: value for key, value in lever_values(CALM, REFERENCE).items() if key not in uncertain}
        assert not draw.luck.noise.any()


def test_a_slice_and_a_seed_decide_both() -> None:
    one, other = (drawn_twice(STUDY, REFERENCE, *which) for which in ((1, 0), (1, 1)))
    again = drawn_twice(STUDY, REFERENCE, 1, 0)
    for place in range(2):
        np.testing.assert_array_equal(one[place].luck.noise, again[place].luck.noise)
        assert (one[place].luck.noise != other[place].luck.noise).any()


def test_once_prepared_a_lever_step_asks_the_system_for_next_to_no_memory() -> None:
    faults = subprocess.check_output([sys.executable, "-c", STEPS], text=True)  # noqa: S603 (fixed words)
    assert int(faults) < 100 * 20  # a thousand a step where memory is given back


def test_a_large_study_keeps_fewer_slices_and_draws_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = drawn(STUDY, REFERENCE, 4, 3)
    assert drawn(STUDY, REFERENCE, 4, 3).luck.noise is kept.luck.noise
    assert kept_slices(STUDY) == sampling.MOST_KEPT_SLICES
    monkeypatch.setattr(sampling, "KEPT_LUCK", 1)
    assert kept_slices(STUDY) == sampling.LEAST_KEPT_SLICES
    made = drawn(STUDY, REFERENCE, 4, 3)
    assert made.luck.noise is not kept.luck.noise
    np.testing.assert_array_equal(made.luck.noise, kept.luck.noise)
    for lever in uncertain_levers(STUDY, REFERENCE):
        np.testing.assert_array_equal(made.inputs.values[lever.key], kept.inputs.values[lever.key])


def test_what_is_kept_of_a_study_stays_within_bounds() -> None:
    wide = replace(STUDY, economies=STUDY.economies * 400, digest="wide")
    of_one = (sampling.dimensions(wide) - len(wide.levers)) * SLICE * 8
    assert kept_slices(wide) < sampling.MOST_KEPT_SLICES
    assert kept_slices(wide) == sampling.LEAST_KEPT_SLICES or kept_slices(wide) * of_one <= sampling.KEPT_LUCK
