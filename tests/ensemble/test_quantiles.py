"""Values are put in order at the places asked for, and at no others need be."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from offsim.ensemble.quantiles import part_at

NUMBERS = st.floats(allow_nan=True) | st.integers(-2, 2).map(float)


@given(values=st.lists(NUMBERS, min_size=1, max_size=300), wanted=st.sets(st.integers(0, 299), max_size=12))
def test_what_stands_at_a_place_is_what_would_in_order(values: list[float], wanted: set[int]) -> None:
    found, places = np.array(values), sorted(place for place in wanted if place < len(values))
    part_at(found, places)
    np.testing.assert_array_equal(found[places], np.sort(values)[places])


@given(values=st.lists(NUMBERS, min_size=2, max_size=300), data=st.data())
def test_no_value_behind_a_place_is_smaller_than_one_before(values: list[float], data: st.DataObject) -> None:
    place, found = data.draw(st.integers(1, len(values) - 1)), np.array(values)
    part_at(found, [place])
    np.testing.assert_array_equal(np.sort(found[:place]), np.sort(values)[:place])
