"""The shown parts of a whole add up to the whole as it is shown."""

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.report.tables import rounded_to_sum

NUMBERS = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=12)


@given(NUMBERS, st.integers(-3, 4))
def test_shown_parts_add_up_and_none_is_off_by_a_whole_digit(values: list[float], decimals: int) -> None:
    shown = rounded_to_sum(values, fsum(values), decimals)
    assert round(fsum(shown), decimals) == round(fsum(values), decimals)
    assert all(abs(one - value) <= 10.0**-decimals * (1 + 1e-6) for one, value in zip(shown, values, strict=True))


@given(NUMBERS, st.integers(0, 4))
def test_nothing_stays_nothing(values: list[float], decimals: int) -> None:
    assert rounded_to_sum([*values, 0.0], fsum(values), decimals)[-1] == 0


@pytest.mark.parametrize(
    ("values", "decimals", "shown"),
    [
        ((0.4, 0.4, 0.4), 0, (1, 0, 0)),
        ((1.25, -0.75, 0.125), 1, (1.3, -0.8, 0.1)),
        ((0.29, 0.7, 0.01), 2, (0.29, 0.7, 0.01)),
        ((1234.0, 5678.0), -2, (1200, 5700)),
        ((), 1, ()),
    ],
)
def test_those_that_lose_most_are_rounded_up(
    values: tuple[float, ...], decimals: int, shown: tuple[float, ...]
) -> None:
    assert rounded_to_sum(values, fsum(values), decimals) == shown


@pytest.mark.parametrize("total", [0.0, 5.0])
def test_parts_of_something_else_are_refused(total: float) -> None:
    with pytest.raises(ValueError, match=str(total)):
        rounded_to_sum([1.0, 1.5], total, 0)
