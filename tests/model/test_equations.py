"""Each equation on numbers worked out by hand, with its units: fractions, bn MAD, jobs, m², hectares, years."""

import numpy as np
import pytest

from offsim.model import equations
from offsim.model.arrays import Array

YEARS = np.array([2014.0, 2015.0, 2016.0, 2017.0])
ELAPSED = np.array([0.0, 1.0, 2.0, 3.0])


def row(*numbers: float) -> Array:
    return np.array(numbers, dtype=np.float64)


def profile(ramp: bool, start: float, duration: float) -> list[float]:
    found = equations.event_profile(np.array([ramp]), row(start), row(duration), YEARS)
    return [float(felt) for felt in found[0]]


def test_deviation_is_growth_and_shift_less_recession_and_normal() -> None:
    growth, noise = np.full((1, 4), 0.02), np.array([[0.0, 0.0, 0.005, 0.0]])
    found = equations.deviation(growth, row(0.01)[:, None], row(0.04), row(2015.0), row(2.0), noise, row(0.015), YEARS)
    np.testing.assert_allclose(found, [[0.015, -0.025, -0.02, 0.015]], rtol=1e-12)


@pytest.mark.parametrize(
    ("start", "length", "hit"),
    [
        (2014, 1, [1, 0, 0, 0]),
        (2015, 2, [0, 1, 1, 0]),
        (2017, 5, [0, 0, 0, 1]),
        (2010, 5, [1, 0, 0, 0]),
        (2015, 0, [0, 0, 0, 0]),
        (2018, 3, [0, 0, 0, 0]),
    ],
)
def test_a_recession_lasts_its_length_from_its_start(start: float, length: float, hit: list[float]) -> None:
    none = np.zeros((1, 4))
    found = equations.deviation(none, row(0.0)[:, None], row(0.03), row(start), row(length), none, row(0.0), YEARS)
    np.testing.assert_array_equal(found, [[-0.03 * year for year in hit]])


@pytest.mark.parametrize(
    ("start", "duration", "felt"),
    [(2015, 2, [0, 1, 1, 0]), (2014, 1, [1, 0, 0, 0]), (2016, 9, [0, 0, 1, 1]), (2012, 3, [1, 0, 0, 0])],
)
def test_a_pulse_is_felt_in_full_and_then_is_over(start: float, duration: float, felt: list[float]) -> None:
    assert profile(False, start, duration) == felt


@pytest.mark.parametrize(
    ("start", "duration", "felt"),
    [(2014, 4, [0.25, 0.5, 0.75, 1]), (2015, 2, [0, 0.5, 1, 1]), (2016, 1, [0, 0, 1, 1]), (2013, 4, [0.5, 0.75, 1, 1])],
)
def test_a_ramp_grows_evenly_and_then_stays(start: float, duration: float, felt: list[float]) -> None:
    assert profile(True, start, duration) == felt


def test_growth_is_trend_and_sensitivity_times_deviation_and_events() -> None:
    own = equations.own_growth(row(0.04)[:, None], np.array([[0.0, -0.05]]), np.zeros(1))
    found = equations.market_growth(own, row(1.3), np.array([[-0.01, 0.02]]))
    np.testing.assert_allclose(found, [[0.027, 0.016]], rtol=1e-12)


def test_sixteen_billion_need_11_86_per_cent_a_year() -> None:
    needed = (16 / 7.3) ** (1 / 7) - 1
    assert round(needed, 4) == 0.1186
    assert equations.grown(row(7.3), np.full((1, 7), needed))[0, -1] == pytest.approx(16.0, rel=1e-12)


def test_forty_thousand_more_jobs_need_6_94_per_cent_a_year() -> None:
    needed = (106_667 / 66_667) ** (1 / 7) - 1
    assert round(needed, 4) == 0.0694
    found = equations.grown(row(66_667.0), np.full((1, 7), needed))
    assert equations.added_jobs(found)[0, -1] == pytest.approx(40_000, rel=1e-9)


@pytest.mark.parametrize("growth", [-0.95, -0.951, -1.0, -3.0, -1e300])
def test_a_market_shrinks_by_95_per_cent_a_year_at_most(growth: float) -> None:
    np.testing.assert_allclose(equations.grown(row(8.0), np.array([[growth, 0.5]])), [[8.0, 0.4, 0.6]], rtol=1e-12)


def test_turnover_per_job_grows_by_productivity() -> None:
    found = equations.output_per_job(row(1e-4), row(0.1), 3)
    np.testing.assert_allclose(found, [[1e-4, 1.1e-4, 1.21e-4, 1.331e-4]], rtol=1e-12)


def test_jobs_are_turnover_over_turnover_per_job() -> None:
    assert equations.jobs(row(7.3), row(7.3 / 66_667)) == pytest.approx(66_667)


def test_added_jobs_count_from_the_base_year() -> None:
    np.testing.assert_array_equal(equations.added_jobs(row(100.0, 90.0, 130.0)), [0, -10, 30])


@pytest.mark.parametrize(
    ("change", "shares"), [(0.1, [0.8, 0.9, 1, 1]), (-0.5, [0.8, 0.3, 0, 0]), (0, [0.8, 0.8, 0.8, 0.8])]
)
def test_a_share_stays_between_nothing_and_all(change: float, shares: list[float]) -> None:
    np.testing.assert_allclose(equations.site_share(row(0.8), row(change), ELAPSED), [shares], rtol=1e-12)


def test_casanearshore_lacks_what_goes_beyond_the_occupancy_limit() -> None:
    found = equations.floor_gap(np.array([[243_000.0, 243_001.0, 0.0]]), row(270_000.0), np.array(0.9))
    np.testing.assert_allclose(found, [[0.0, 1.0, -243_000.0]], atol=1e-9)


def test_lacking_offices_take_land_at_casanearshore_s_density_and_room_gives_none_back() -> None:
    found = equations.land_need(row(270_000.0, 27_000.0, -5.0), 53 / 270_000)
    np.testing.assert_allclose(found, [53.0, 5.3, 0.0], rtol=1e-12)


def test_investment_adds_up_years_of_more_jobs_and_never_shrinks() -> None:
    found = equations.investment(row(0.0, 25_000.0, 20_000.0, 30_000.0), np.array(160_000e-9))
    np.testing.assert_allclose(found, [0.0, 4.0, 4.0, 5.6], rtol=1e-12)


def test_six_billion_make_a_hundred_companies() -> None:
    assert equations.companies(row(6.0), np.array(60e-3))[0] == pytest.approx(100)


def test_a_shock_moves_every_market_alike() -> None:
    found = equations.own_growth(row(0.04, 0.06)[:, None], np.zeros((2, 3)), row(0.0, -0.01, 0.02))
    np.testing.assert_allclose(found, [[0.04, 0.03, 0.06], [0.06, 0.05, 0.08]], rtol=1e-12)


def test_the_record_holds_a_level_evenly_between_observed_years_and_after_the_last() -> None:
    level = np.array([[1.0, 1.0, 1.0, 1.0, 1.0], [3.0, 3.0, 3.0, 3.0, 3.0]])
    found = equations.held_to_record(level, [1, 3], row(8.0, 2.0))
    np.testing.assert_allclose(found, [1.0, 2.0, 1.0, 0.5, 0.5], rtol=1e-12)


def test_a_measure_costs_for_every_job_added_since_its_start_as_long_as_it_is_paid() -> None:
    jobs = row(100.0, 150.0, 170.0, 160.0, 200.0, 210.0)
    found = equations.measure_cost(jobs, 0.5, 2, 2)
    np.testing.assert_allclose(found, [0.0, 0.0, 10.0, 10.0, 20.0, 25.0], rtol=1e-12)
    np.testing.assert_allclose(
        equations.measure_cost(jobs, 0.5, 9, -3), [0.0, 25.0, 35.0, 35.0, 55.0, 60.0], rtol=1e-12
    )


def test_a_job_more_costs_what_was_paid_so_far_and_nothing_is_told_where_there_is_none() -> None:
    found = equations.cost_per_job(row(0.0, 6.0, 6.0), row(100.0, 100.4, 106.0), row(100.0, 100.0, 100.0))
    np.testing.assert_allclose(found, [np.nan, np.nan, 2.0], rtol=1e-12)


def test_members_lead_and_are_kept_apart() -> None:
    shift = np.array([[[0.0]], [[0.01]], [[-0.02]]])
    each = np.zeros((3, 1))
    found = equations.deviation(
        np.zeros((1, 4)), shift, each, each, each, np.zeros((1, 1)), row(0.0), YEARS
    )  # fmt: skip
    np.testing.assert_array_equal(found, np.repeat(shift, 4, axis=-1))


def test_a_shock_is_felt_in_a_study_of_one_year_too() -> None:
    for shock in (np.array([0.02]), np.array([[0.02], [-0.01]])):
        found = equations.own_growth(np.full((1, 1), 0.05), np.zeros((1, 1)), shock)
        np.testing.assert_allclose(found[..., 0, :], 0.05 + shock)
