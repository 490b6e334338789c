"""A slice drawn twice: two draws of the same distributions that know nothing of each other."""

import numpy as np
import pytest

from offsim.ensemble.sampling import drawn, drawn_twice, uncertain_levers
from offsim.model.levers import lever_values
from tests.ensemble.ensembles import CALM, REFERENCE, STUDY
from tests.uncertain_study import SPREADS


def test_both_draws_have_the_distributions_of_an_ensemble() -> None:
    ensemble = drawn(STUDY, REFERENCE, 1, 0)
    for draw in drawn_twice(STUDY, REFERENCE, 1, 0):
        for lever in uncertain_levers(STUDY, REFERENCE):
            found, expected = draw.values[lever.key], ensemble.values[lever.key]
            assert np.mean(found) == pytest.approx(np.mean(expected), abs=0.01 * float(np.std(expected)))
            assert np.std(found) == pytest.approx(np.std(expected), rel=0.01)
        np.testing.assert_allclose(draw.noise.std(axis=0), ensemble.noise.std(axis=0), rtol=0.02)


def test_the_two_know_nothing_of_each_other() -> None:
    one, other = drawn_twice(STUDY, REFERENCE, 1, 3)
    keys = [lever.key for lever in uncertain_levers(STUDY, REFERENCE)]
    assert len(keys) == len(SPREADS)
    rows = np.array([draw.values[key] for draw in (one, other) for key in keys])
    mine, others = (draw.noise.reshape(len(draw.noise), -1).T for draw in (one, other))
    assert np.abs(np.corrcoef(rows) - np.eye(len(rows))).max() < 0.05
    assert np.abs(np.corrcoef(mine, others)[: len(mine), len(mine) :]).max() < 0.05


def test_what_is_certain_is_the_scenario_s_in_both() -> None:
    uncertain = {lever.key for lever in uncertain_levers(CALM, REFERENCE)}
    for draw in drawn_twice(CALM, REFERENCE, 1, 0):
        certain = {key: value for key, value in draw.values.items() if key not in uncertain}
        assert certain == {key: value for key, value in lever_values(CALM, REFERENCE).items() if key not in uncertain}
        assert not draw.noise.any()


def test_a_slice_and_a_seed_decide_both() -> None:
    one, other = (drawn_twice(STUDY, REFERENCE, *which) for which in ((1, 0), (1, 1)))
    again = drawn_twice(STUDY, REFERENCE, 1, 0)
    for place in range(2):
        np.testing.assert_array_equal(one[place].noise, again[place].noise)
        assert (one[place].noise != other[place].noise).any()
