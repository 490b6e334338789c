"""The record lies over the projection of its own perimeter, and is only shown in any other."""

import pytest

from offsim.analysis.record import observed, overlay
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.studies import open_study
from tests.recorded_study import recorded_study


def test_the_record_is_compared_in_the_years_both_have() -> None:
    study = recorded_study({"all": {2018: 6.5, 2022: 9.0, 2021: 7.0}})
    projection = project(study, study.presets["reference"])
    (record,) = overlay(projection).records
    _, first, second, *_ = NATIONAL["turnover"].values(projection).tolist()
    assert (record.years, record.observed) == ((2018, 2020, 2021, 2022), (6.5, 7.3, 7.0, 9.0))
    assert (record.projected[0], *record.projected[2:]) == (None, first, second)
    assert record.projected[1] == pytest.approx(7.3)
    assert (record.difference[0], *record.difference[2:]) == (None, (first / 7 - 1) * 100, (second / 9 - 1) * 100)


def test_another_perimeter_is_shown_and_not_compared() -> None:
    study = recorded_study({"wide": {2020: 9.0, 2021: 9.9}})
    found = overlay(project(study, study.presets["reference"]))
    assert found.projected == "all"
    wide, own = found.records
    assert (wide.perimeter, wide.observed, wide.projected, wide.difference) == (
        "wide",
        (9.0, 9.9),
        (None,) * 2,
        (None,) * 2,
    )
    assert own.perimeter == "all"


def test_an_outcome_nobody_observed_has_no_record() -> None:
    study = recorded_study({})
    assert overlay(project(study, study.presets["reference"]), "jobs").records == ()
    assert observed(study, "turnover", "wide") == {}


def test_a_record_of_nothing_has_no_difference_in_per_cent() -> None:
    study = recorded_study({"all": {2021: 0.0}})
    (record,) = overlay(project(study, study.presets["reference"])).records
    assert record.difference[-1] is None


def test_the_plan_projects_the_exchange_offices_figures() -> None:
    study = open_study("pai-2020")
    found = overlay(project(study, study.presets["reference"]))
    assert (found.projected, [record.perimeter for record in found.records]) == ("A", ["A", "B"])
    assert all(difference is not None and abs(difference) < 5 for difference in found.records[0].difference[-3:])
