"""Student's t distribution is SciPy's, both ways, from one tail to the other."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t

from offsim.analysis.students_t import deviation, part_below, value_above

CLOSE = 1e-10
TINIEST = 1e-300


def below(value: float, freedom: int) -> float:
    """Return what SciPy says, and for Cauchy's distribution, where it loses digits near 0, what is known exactly."""
    return math.atan2(1.0, -value) / math.pi if freedom == 1 else float(t.cdf(value, freedom))


def above(part: float, freedom: int) -> float:
    if freedom == 1:  # by the nearer tail, where the angle keeps its digits
        return -1.0 / math.tan(math.pi * part) if part < 0.5 else 1.0 / math.tan(math.pi * (1.0 - part))
    return float(t.ppf(part, freedom))


@given(value=st.floats(-1e3, 1e3), freedom=st.integers(1, 200))
def test_the_part_below_is_scipy_s(value: float, freedom: int) -> None:
    assert part_below(value, freedom) == pytest.approx(below(value, freedom), rel=CLOSE, abs=TINIEST)


@given(part=st.floats(1e-12, 1 - 1e-12), freedom=st.integers(1, 200))
def test_the_value_above_is_scipy_s_and_leads_back(part: float, freedom: int) -> None:
    assert part_below(value_above(part, freedom), freedom) == pytest.approx(part, rel=1e-12)
    if freedom > 1 and abs(part - 0.5) < 1e-3:
        return  # where SciPy loses digits, down to 0 where it is none
    assert value_above(part, freedom) == pytest.approx(above(part, freedom), rel=CLOSE, abs=CLOSE)


@pytest.mark.parametrize(("freedom", "reach"), [(1, 12.706), (2, 4.303), (6, 2.447), (30, 2.042)])
def test_the_table_of_every_textbook(freedom: int, reach: float) -> None:
    assert round(value_above(0.975, freedom), 3) == reach
    assert value_above(0.025, freedom) == pytest.approx(-value_above(0.975, freedom))


def test_its_deviation_is_wider_than_the_normal_one_and_none_where_there_is_none() -> None:
    assert deviation(6) == pytest.approx(t.std(6))
    assert deviation(2) == math.inf
    assert value_above(0.5, 3) == 0
