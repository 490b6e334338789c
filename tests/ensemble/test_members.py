"""A member has the digits its lever values alone would give, whatever stands beside it and whichever levers vary."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model.arrays import empty, empty_for, outer
from offsim.model.outcomes import BY_MARKET, BY_SITE, NATIONAL
from offsim.model.projection import project_members
from offsim.model.study import Study
from offsim.storage.studies import open_study, shipped_study_ids
from tests.inputs import inputs_at, noisy
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

MEMBERS = 7
STUDIES = [small_study(), *map(open_study, shipped_study_ids())]


@UNHURRIED
@given(st.sampled_from(STUDIES), st.data())
def test_any_levers_may_vary_and_every_member_stands_alone(study: Study, data: st.DataObject) -> None:
    varied = data.draw(st.sets(st.sampled_from(list(study.levers)), min_size=1))
    chance = np.random.default_rng(data.draw(st.integers(0, 99)))
    values: dict[str, float | np.ndarray] = {key: lever.default.value for key, lever in study.levers.items()}
    for key in varied:
        lever = study.levers[key]
        values[key] = np.linspace(lever.low, lever.high, MEMBERS) if lever.whole else chance.uniform(
            lever.low, lever.high, MEMBERS
        )  # fmt: skip
    noise = chance.normal(0, 0.02, (MEMBERS, len(study.economies), len(study.years) - 1))
    outlook = next(iter(study.outlooks))
    together = project_members(study, inputs_at(outlook, values), noisy(noise))
    for member in range(MEMBERS):
        own = {key: value if isinstance(value, float) else float(value[member]) for key, value in values.items()}
        alone = project_members(study, inputs_at(outlook, own), noisy(noise[member]))
        for table in (NATIONAL, BY_MARKET, BY_SITE):
            for key, outcome in table.items():
                np.testing.assert_array_equal(outcome.values(together)[member], outcome.values(alone), err_msg=key)


@pytest.mark.parametrize("trailing", [1, 2])
def test_members_lie_side_by_side_in_memory(trailing: int) -> None:
    shape = (5, 3, 4)[: 1 + trailing]
    assert empty(trailing, shape).shape == shape
    assert empty(trailing, shape).strides[0] == 8
    found = empty_for(trailing, np.zeros((5, *[1] * trailing)), np.zeros(shape[1:]))
    assert found is not None
    assert (found.shape, found.strides[0]) == (shape, 8)


def test_without_members_numpy_makes_room_by_itself() -> None:
    assert empty_for(2, np.zeros((3, 4)), np.zeros(4)) is None


def test_an_outer_product_keeps_members_first() -> None:
    values, trailing = np.array([1.0, 2.0, 3.0]), np.arange(4.0).reshape(2, 2)
    np.testing.assert_array_equal(outer(values, trailing), values[:, None, None] * trailing)
    np.testing.assert_array_equal(outer(np.array(2.0), trailing), 2 * trailing)
