"""A measure has as many values as there are members, whatever they differ in."""

import numpy as np
import pytest

from offsim.analysis.measures import Measure, measure_in, measured
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.arrays import Array
from offsim.model.inputs import inputs_of
from offsim.model.levers import lever_values
from offsim.model.projection import project
from tests.inputs import inputs_at
from tests.small_study import small_study

STUDY = small_study()
LAST = Measure("turnover", 2025)


def turnover(**levers: Array) -> Array:
    values = lever_values(STUDY, STUDY.presets["reference"])
    return measured(STUDY, inputs_at("observed", {**values, **levers}), LAST)


@pytest.mark.parametrize("members", [1, 17, SLICE, SLICE + 1])
def test_a_lever_that_moves_another_outcome_leaves_every_member_the_same(members: int) -> None:
    found = turnover(m2_per_job=np.linspace(5, 10, members))
    np.testing.assert_array_equal(found, np.full(members, turnover()))


def test_no_members_are_one_number() -> None:
    assert turnover().shape == ()


def test_a_measure_of_a_projection_is_that_of_its_levers() -> None:
    reference = STUDY.presets["reference"]
    expected = measured(STUDY, inputs_of(STUDY, reference), LAST)
    assert measure_in(project(STUDY, reference), LAST) == float(expected)
