"""Levers outside their plausible ranges are told, and only those a scenario itself has set."""

from dataclasses import replace

import pytest

from offsim.analysis.capacity import OverCapacity
from offsim.analysis.plausibility import (
    ImplausibleLever,
    about,
    apart,
    given,
    implausible_levers,
    is_plausible,
    warnings,
)
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import text
from offsim.storage.studies import open_study, shipped_study_ids
from tests.small_study import small_study


def found(study: Study, **levers: float) -> list[tuple[str, float]]:
    values = {key.replace("__", "."): value for key, value in levers.items()}
    scenario = Scenario("own", text("Own"), next(iter(study.outlooks)), values)
    return [(one.lever.key, one.value) for one in implausible_levers(scenario, project(study, scenario))]


def test_the_ends_of_the_range_are_plausible() -> None:
    trend = small_study().levers["trend.voice"]
    assert [is_plausible(trend, value) for value in (-75, 15, -75.1, 15.1)] == [True, True, False, False]


def test_warnings_come_in_the_order_of_the_study() -> None:
    settings = {"productivity": 11.0, "trend__paper": 20.0, "trend__voice": 3.0}
    assert found(small_study(), **settings) == [("trend.paper", 20), ("productivity", 11)]


def test_the_defaults_warn_of_nothing() -> None:
    assert found(small_study()) == []


@pytest.mark.parametrize("name", shipped_study_ids())
def test_shipped_defaults_are_plausible(name: str) -> None:
    levers = open_study(name).levers.values()
    assert [lever.key for lever in levers if not is_plausible(lever, lever.default.value)] == []


def more_jobs(study: Study, by: float) -> tuple[int, int]:
    """Return how many lacks of room are caused, and how many come with the study, with so much more growth."""
    first = next(iter(study.presets.values()))
    own = replace(first, values={**first.values, "trend.common": first.values.get("trend.common", 0.0) + by})
    caused, brought = apart(warnings(own, project(study, own)), given(study))
    return sum(isinstance(one, OverCapacity) for one in caused), sum(isinstance(one, OverCapacity) for one in brought)


def test_a_lack_that_is_much_greater_than_as_the_study_comes_is_caused() -> None:
    study = open_study("pai-2020")
    assert more_jobs(study, 0.0) == (0, 1)
    assert more_jobs(study, 0.05) == (0, 1), "hardly more"
    assert more_jobs(study, 3.0) == (3, 0), "and two places more lack room"


def test_another_implausible_value_is_caused() -> None:
    study = open_study("pai-2020")
    lever = study.levers["trend.france"]
    one = ImplausibleLever(lever, 30.0)
    assert apart([one], {about(one): one}) == ((), (one,))
    assert apart([one], {about(one): replace(one, value=29.0)}) == ((one,), ())
