"""A line through the record: exact where the record is, with the errors of a textbook, silent where it cannot tell."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.analysis.hindcast import Fit, decimals, fit, fitted_scenario, pairs
from offsim.model.levers import checked_distribution, checked_value
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.uncertainty import Distribution, Kind
from offsim.storage.studies import open_study
from tests.observed_study import PAST, following, observed_study
from tests.small_study import small_study

SCATTERED = {2010: 5.0, 2011: 5.5, 2012: 5.4, 2014: 6.4, 2015: 6.6, 2016: 7.5}


def test_years_that_lie_apart_make_one_growth_a_year() -> None:
    found = pairs(observed_study({"all": {2010: 5.0, 2011: 5.5, 2014: 6.4}}), "north", ["all"])
    assert [(pair.first, pair.last) for pair in found] == [(2010, 2011), (2011, 2014)]
    assert found[0].growth == pytest.approx(10)
    assert found[1].growth == pytest.approx(100 * ((6.4 / 5.5) ** (1 / 3) - 1))
    assert [pair.deviation for pair in found] == pytest.approx([-0.5, (-4 + 2 - 1) / 3])


def test_perimeters_are_never_joined_into_one_curve() -> None:
    found = pairs(
        observed_study({"all": {2010: 5.0, 2011: 5.5}, "wide": {2012: 9.0, 2013: 9.9}}), "north", ["all", "wide"]
    )
    assert [(pair.perimeter, pair.first, pair.last) for pair in found] == [("all", 2010, 2011), ("wide", 2012, 2013)]


def test_years_of_which_the_study_does_not_know_the_clients_are_left_out() -> None:
    found = pairs(observed_study({"all": {2009: 4.8, 2010: 5.0, 2012: 5.4, 2013: 0.0, 2014: 6.0}}), "north", ["all"])
    assert [(pair.first, pair.last) for pair in found] == [(2010, 2012)]
    gap = {year: value for year, value in PAST.items() if year != 2011}
    assert pairs(observed_study({"all": {2010: 5.0, 2012: 5.4}}, gap), "north", ["all"]) == ()


@given(trend=st.floats(-10, 20), sensitivity=st.floats(-3, 5), start=st.floats(0.1, 100))
def test_a_record_without_scatter_is_found_again(trend: float, sensitivity: float, start: float) -> None:
    found = fit(observed_study({"all": following(trend, sensitivity, start)}), "north", ["all"])
    assert (found.trend, found.sensitivity) == pytest.approx((trend, sensitivity), abs=1e-6)
    assert (found.trend_error, found.sensitivity_error) == pytest.approx((0, 0), abs=1e-6)


def test_perimeters_put_together_share_one_line() -> None:
    turnover = following(6, 1.2)
    study = observed_study(
        {"all": {year: turnover[year] for year in (2010, 2011, 2012)}, "wide": following(6, 1.2, 20)}
    )
    found = fit(study, "north", ["all", "wide"])
    assert (len(found.pairs), found.perimeters) == (9, ("all", "wide"))
    assert (found.trend, found.sensitivity) == pytest.approx((6, 1.2))


def test_the_errors_are_those_of_least_squares() -> None:
    found = fit(observed_study({"all": SCATTERED}), "north", ["all"])
    across = np.array([pair.deviation for pair in found.pairs])
    up = np.array([pair.growth for pair in found.pairs])
    design = np.column_stack([np.ones_like(across), across])
    answer, (residual,), *_ = np.linalg.lstsq(design, up, rcond=None)
    errors = np.sqrt(np.diag(np.linalg.inv(design.T @ design)) * residual / (len(up) - 2))
    assert (found.trend, found.sensitivity) == pytest.approx(tuple(answer))
    assert (found.trend_error, found.sensitivity_error) == pytest.approx(tuple(errors))


def test_the_founding_record_cannot_tell() -> None:
    found = fit(open_study("pai-2020"), "france", ["A", "B"])
    assert len(found.pairs) == 8
    assert (round(found.sensitivity, 1), round(found.sensitivity_error, 1)) == (0.9, 0.5)
    assert (round(found.trend, 1), round(found.trend_error, 1)) == (6.8, 1.9)
    assert (found.assumed, found.told) == (1.3, False)


@pytest.mark.parametrize(
    ("sensitivity", "told"), [(0.65, False), (0.0, False), (1.3, False), (2.1, True), (-0.9, True), (9, True)]
)
def test_the_record_tells_only_where_it_rules_one_of_the_two_out(sensitivity: float, told: bool) -> None:
    assert fitted(sensitivity=sensitivity, sensitivity_error=0.7).told == told


@pytest.mark.parametrize(
    ("turnover", "economy", "perimeters", "sentence"),
    [
        (following(6, 1), "north", [], "3 changes of turnover .* there are 0"),
        ({2010: 5.0, 2011: 5.5}, "north", ["all"], "3 changes of turnover .* there are 1"),
        (following(6, 1), "south", ["all"], "there are 0"),
        (following(6, 1), "north", ["most"], "no perimeter “most” in this study. There are: wide, all"),
        (following(6, 1), "moon", ["all"], "no economy “moon” in this study. There are: north, south"),
    ],
)
def test_what_cannot_be_fitted_is_told(
    turnover: dict[int, float], economy: str, perimeters: list[str], sentence: str
) -> None:
    with pytest.raises(Problem, match=sentence):
        fit(observed_study({"all": turnover}), economy, perimeters)


def test_a_client_that_never_strayed_tells_nothing() -> None:
    with pytest.raises(Problem, match="equally far from normal growth"):
        fit(observed_study({"all": SCATTERED}, dict.fromkeys(PAST, 2.5)), "north", ["all"])


def test_an_economy_without_markets_has_no_sensitivity_to_fit() -> None:
    study = observed_study({"all": following(6, 1)})
    alone = replace(study, markets=tuple(market for market in study.markets if market.economy != "north"))
    with pytest.raises(Problem, match="No market of this study follows"):
        fit(alone, "north", ["all"])


@pytest.mark.parametrize(
    ("error", "places"),
    [(0.55, 1), (1.9, 1), (2.3, 0), (0.096, 2), (0.012, 3), (45, -1), (130, -1), (0, 9), (1e-300, 9)],
)
def test_an_error_says_how_many_decimals_an_estimate_has(error: float, places: int) -> None:
    assert decimals(error) == places


def test_a_scenario_is_made_of_the_record() -> None:
    study = small_study()
    start = replace(study.presets["slump"], distributions={"trend.data": Distribution(Kind.UNIFORM, 3)})
    made = fitted_scenario(study, start, fitted(trend=6.34, trend_error=1.93, sensitivity=0.24, sensitivity_error=0.61))
    trends = dict.fromkeys(("trend.voice", "trend.data", "trend.paper"), 6.3)
    assert made.values == {**start.values, **trends, "sensitivity.north": 0.2, "sensitivity.data": 0.2}
    assert made.distributions["trend.data"] == Distribution(Kind.NORMAL, 1.9)
    assert made.distributions["sensitivity.north"] == Distribution(Kind.NORMAL, 0.6)
    assert "sensitivity.south" not in made.distributions
    assert (made.key, made.outlook) == (start.key, start.outlook)


def test_what_the_record_says_as_the_study_does_is_no_change() -> None:
    made = fitted_scenario(small_study(), small_study().presets["reference"], fitted(trend=5.52, sensitivity=1.31))
    assert made.values == {}


@given(
    trend=st.floats(-1e4, 1e4),
    sensitivity=st.floats(-1e4, 1e4),
    trend_error=st.floats(0, 1e5),
    sensitivity_error=st.floats(0, 1e5),
)
def test_every_scenario_of_the_record_can_be_run(
    trend: float, sensitivity: float, trend_error: float, sensitivity_error: float
) -> None:
    study = small_study()
    found = fitted(trend, trend_error, sensitivity, sensitivity_error)
    made = fitted_scenario(study, study.presets["reference"], found)
    for key, value in made.values.items():
        assert checked_value(study.levers[key], value) == value
    for key, own in made.distributions.items():
        assert checked_distribution(study.levers[key], own) == own
    assert np.isfinite(project(study, made).turnover).all()


def fitted(
    trend: float = 6.0, trend_error: float = 1.0, sensitivity: float = 1.0, sensitivity_error: float = 0.5
) -> Fit:
    """Return a fit to the small study's northern economy."""
    return Fit(("all",), "north", (), trend, trend_error, sensitivity, sensitivity_error, 1.3)
