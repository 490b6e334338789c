"""A scenario made of the record: within bounds, as exact as the record allows, and it can be run."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.analysis.fitted_scenario import decimals, fitted_levers, fitted_scenario
from offsim.analysis.hindcast import Fit, estimate, fit
from offsim.ensemble.sampling import drawn
from offsim.model.levers import checked_distribution, checked_value, distribution_of, lever_value
from offsim.model.projection import project
from offsim.model.uncertainty import Distribution, Kind
from offsim.storage.studies import open_study
from tests.small_study import small_study


@pytest.mark.parametrize(
    ("error", "places"),
    [(0.55, 1), (1.9, 1), (2.3, 0), (0.096, 2), (0.012, 3), (45, -1), (130, -1), (0, 9), (1e-300, 9)],
)
def test_an_error_says_how_many_decimals_an_estimate_has(error: float, places: int) -> None:
    assert decimals(error) == places


def test_a_scenario_is_made_of_the_record() -> None:
    study = small_study()
    start = replace(study.presets["slump"], distributions={"trend.common": Distribution(Kind.UNIFORM, 3)})
    made = fitted_scenario(study, start, fitted(trend=6.34, trend_error=1.93, sensitivity=0.24, sensitivity_error=0.61))
    trends = dict.fromkeys(("trend.voice", "trend.data", "trend.paper"), 6.3)
    assert made.values == {**start.values, **trends, "sensitivity.north": 0.2}
    assert made.distributions["trend.common"] == Distribution(Kind.NORMAL, 1.9)
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


def test_what_all_markets_have_in_common_is_uncertain_once() -> None:
    study = open_study("digital-2030")
    start = replace(
        study.presets["reference"],
        values={"trend.common": 1.0, "offset.it_services_france": -0.5},
        paths={"trend.common": ((2025, 1.0),), "productivity": ((2025, 1.0),)},
    )
    made = fitted_scenario(study, start, fit(study, "france", ["B"]))
    trends = [key for key in fitted_levers(study, fit(study, "france", ["B"])) if key.startswith("trend.")]
    assert len({made.values[key] for key in trends}) == 1
    assert [distribution.spread for key in trends if (distribution := distribution_of(study, made, key))] == [0] * 5
    error = fit(study, "france", ["B"]).trend.standard_error
    assert distribution_of(study, made, "trend.common") == Distribution(Kind.NORMAL, round(error, decimals(error)))
    assert "trend.common" not in made.values
    assert [*made.paths] == ["productivity"]
    bare = {key: replace(study.levers[key], distribution=None) for key in trends}
    made = fitted_scenario(replace(study, levers={**study.levers, **bare}), start, fit(study, "france", ["B"]))
    assert not {*trends} & {*made.distributions}


@pytest.mark.parametrize(("default", "bounds", "left"), [(0.0, (-9, 9), 0), (1.5, (-9, 9), 0), (3.0, (2, 9), 2)])
def test_the_trend_in_common_leaves_every_market_the_one_fitted(
    default: float, bounds: tuple[float, float], left: float
) -> None:
    study = open_study("digital-2030")
    lever = study.levers["trend.common"]
    moved = replace(lever, default=replace(lever.default, value=default), low=bounds[0], high=bounds[1])
    study = replace(study, levers={**study.levers, "trend.common": moved}, digest=f"{default} {bounds}")
    made = fitted_scenario(study, study.presets["reference"], fit(study, "france", ["B"]))
    assert lever_value(study, made, "trend.common") == left
    trend = fit(study, "france", ["B"]).trend
    for market in study.markets:
        total = lever_value(study, made, f"trend.{market.key}") + left
        assert total == pytest.approx(round(trend.value, decimals(trend.standard_error)))


def test_the_trend_of_every_market_is_drawn_with_the_standard_error() -> None:
    study = open_study("digital-2030")
    found = replace(fit(study, "france", ["B"]), trend=estimate(8, 2, 9))
    made = fitted_scenario(study, study.presets["reference"], found)
    draws = drawn(study, made, 1, 0).inputs.values
    for market in study.markets:
        total = draws[f"trend.{market.key}"] + draws["trend.common"]
        assert (np.mean(total), np.std(total)) == pytest.approx((8, 2), rel=0.01)


def test_offsets_are_taken_off_the_sensitivity_to_the_economy() -> None:
    study = open_study("digital-2030")
    found = fit(study, "france", ["B"])
    level = fitted_scenario(study, study.presets["reference"], found).values["sensitivity.france"]
    offsets = {key: 1.0 for key in study.levers if key.startswith("offset.")}
    raised = fitted_scenario(study, replace(study.presets["reference"], values=offsets), found)
    assert raised.values.get("sensitivity.france", 1.3) == pytest.approx(max(level - 1, 0))


def fitted(
    trend: float = 6.0, trend_error: float = 1.0, sensitivity: float = 1.0, sensitivity_error: float = 0.5
) -> Fit:
    """Return a fit to the small study's northern economy."""
    estimates = estimate(trend, trend_error, 3), estimate(sensitivity, sensitivity_error, 3)
    return Fit(("all",), "north", (), *estimates, 1.3)
