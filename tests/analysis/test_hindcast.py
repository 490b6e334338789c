"""A line through the record: exact where the record is, with the errors of a textbook, silent where it cannot tell."""

from dataclasses import astuple, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import linregress, t

from offsim.analysis.hindcast import Estimate, Fit, estimate, fit, pairs
from offsim.model.problems import Problem
from offsim.storage.studies import open_study
from tests.observed_study import PAST, following, observed_study

OLD = Path(__file__).parents[1] / "old_files" / "studies"
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
    assert (found.trend.value, found.sensitivity.value) == pytest.approx((trend, sensitivity), abs=1e-6)
    assert (found.trend.standard_error, found.sensitivity.standard_error) == pytest.approx((0, 0), abs=1e-6)


def test_perimeters_put_together_share_one_line() -> None:
    turnover = following(6, 1.2)
    study = observed_study(
        {"all": {year: turnover[year] for year in (2010, 2011, 2012)}, "wide": following(6, 1.2, 20)}
    )
    found = fit(study, "north", ["all", "wide"])
    assert (len(found.pairs), found.perimeters) == (9, ("all", "wide"))
    assert (found.trend.value, found.sensitivity.value) == pytest.approx((6, 1.2))


def test_errors_intervals_and_p_are_those_of_a_textbook() -> None:
    found = fit(observed_study({"all": SCATTERED}), "north", ["all"])
    across = [pair.deviation for pair in found.pairs]
    judge = linregress(across, [pair.growth for pair in found.pairs])
    reach = t.ppf(0.975, len(across) - 2)
    for one, value, error in (
        (found.sensitivity, judge.slope, judge.stderr),
        (found.trend, judge.intercept, judge.intercept_stderr),
    ):
        assert (one.value, one.standard_error) == pytest.approx((value, error))
        assert (one.low, one.high) == pytest.approx((value - reach * error, value + reach * error))
        assert one.p == pytest.approx(2 * t.sf(abs(value / error), len(across) - 2))


def test_an_estimate_without_error_is_exact() -> None:
    assert astuple(estimate(2.0, 0.0, 3)) == (2.0, 0.0, 2.0, 2.0, 0.0)
    assert estimate(0.0, 0.0, 3).p == 1.0


def test_the_founding_record_cannot_tell() -> None:
    found = fit(open_study(str(OLD / "pai-2020.toml")), "france", ["A", "B"])
    assert len(found.pairs) == 8
    assert (round(found.sensitivity.value, 2), round(found.sensitivity.standard_error, 2)) == (0.91, 0.5)
    assert (found.assumed, found.conclusive) == (1.3, False)


def test_four_points_are_no_conclusion() -> None:
    found = fit(open_study(str(OLD / "digital-2030.toml")), "france", ["B"])
    assert len(found.pairs) == 4
    assert [round(value, 2) for value in (found.sensitivity.low, found.sensitivity.high, found.sensitivity.p)] == [
        -0.90, 2.70, 0.16,
    ]  # fmt: skip
    assert not found.conclusive


@pytest.mark.parametrize(
    ("low", "high", "conclusive"),
    [(-1.0, 2.0, False), (0.0, 1.3, False), (0.1, 2.0, True), (-1.0, 1.2, True), (2.0, 4.0, True), (-4, -1.0, True)],
)
def test_the_record_tells_only_where_no_sensitivity_or_the_assumed_one_lies_outside(
    low: float, high: float, conclusive: bool
) -> None:
    middle = Estimate((low + high) / 2, 0.5, low, high, 0.5)
    assert Fit(("all",), "north", (), middle, middle, 1.3).conclusive == conclusive


@pytest.mark.parametrize(
    ("turnover", "economy", "perimeters", "sentence"),
    [
        (following(6, 1), "north", [], "3 changes of turnover .* there are 0"),
        ({2010: 5.0, 2011: 5.5}, "north", ["all"], "3 changes of turnover .* there are 1"),
        (following(6, 1), "south", ["all"], "there are 0"),
        (following(6, 1), "north", ["most"], "no perimeter “most” in this study. Available: wide, all"),
        (following(6, 1), "moon", ["all"], "no economy “moon” in this study. Available: north, south"),
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
