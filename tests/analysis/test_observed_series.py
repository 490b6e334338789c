"""The record lies over the projection of its own perimeter, and is only shown in any other."""

import pytest

from offsim.analysis.observed_series import observed, overlay
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.storage.studies import open_study
from tests.observed_study import observed_study


def test_the_record_is_compared_in_the_years_both_have() -> None:
    study = observed_study({"all": {2018: 6.5, 2020: 7.3, 2022: 9.0, 2021: 7.0}})
    projection = project(study, study.presets["reference"])
    (series,) = overlay(projection).series
    _, first, second, *_ = NATIONAL["turnover"].values(projection).tolist()
    assert (series.years, series.observed) == ((2018, 2020, 2021, 2022), (6.5, 7.3, 7.0, 9.0))
    assert (series.projected[0], *series.projected[2:]) == (None, first, second)
    assert series.projected[1] == pytest.approx(7.3)
    assert (series.difference[0], *series.difference[2:]) == (None, (first / 7 - 1) * 100, (second / 9 - 1) * 100)


def test_another_perimeter_is_shown_and_not_compared() -> None:
    study = observed_study({"wide": {2020: 9.0, 2021: 9.9}, "all": {2020: 7.3}})
    found = overlay(project(study, study.presets["reference"]))
    assert found.projected == "all"
    wide, own = found.series
    assert (wide.perimeter, wide.observed, wide.projected, wide.difference) == (
        "wide",
        (9.0, 9.9),
        (None,) * 2,
        (None,) * 2,
    )
    assert own.perimeter == "all"


def test_an_outcome_nobody_observed_has_no_record() -> None:
    study = observed_study({})
    assert overlay(project(study, study.presets["reference"]), "jobs").series == ()
    assert observed(study, "turnover", "wide") == {}


def test_a_record_of_nothing_has_no_difference_in_per_cent() -> None:
    study = observed_study({"all": {2021: 0.0}})
    (series,) = overlay(project(study, study.presets["reference"])).series
    assert series.difference[-1] is None


def test_the_plan_projects_the_exchange_offices_figures() -> None:
    study = open_study("pai-2020")
    found = overlay(project(study, study.presets["reference"]))
    assert (found.projected, [series.perimeter for series in found.series]) == ("A", ["A", "B", "R"])
    assert all(difference is not None and abs(difference) < 5 for difference in found.series[0].difference[-3:])
