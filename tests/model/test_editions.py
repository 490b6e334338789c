"""Scenarios of an older edition of a study, taken over into a newer one."""

from dataclasses import replace

import numpy as np
import pytest

from offsim.model import scenario_set
from offsim.model.editions import in_changed_study, in_edition
from offsim.model.levers import checked_value, lever_value
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.model.uncertainty import Distribution, Kind
from offsim.storage.studies import open_study
from offsim.storage.study_file import parse_study
from tests.old_studies import OLD_STUDIES, old_study
from tests.small_study import SMALL_STUDY, small_study

FRENCH = ("customer_relations_france", "it_services_france", "other_france")


def begin(name: str) -> ScenarioSet:
    scenarios = new_set(old_study(name), text("Mine"))
    for preset in old_study(name).presets:
        scenarios = scenario_set.add_preset(scenarios, preset)
    return scenario_set.activate(scenarios, "scenario_1")


@pytest.mark.parametrize("name", OLD_STUDIES)
def test_every_preset_comes_along_and_can_be_run(name: str) -> None:
    study = open_study(name)
    found = in_edition(begin(name), study)
    assert found.scenarios.study is study
    assert [it.key for it in found.scenarios.scenarios] == [it.key for it in begin(name).scenarios]
    for scenario in found.scenarios.scenarios:
        assert project(study, scenario).jobs.min() > 0
        for key, value in scenario.values.items():
            assert checked_value(study.levers[key], value) != study.levers[key].default.value


def test_sensitivities_of_markets_become_their_economy_s_mean_and_offsets() -> None:
    scenarios, study = begin("digital-2030"), open_study("digital-2030")
    for place, market in enumerate(FRENCH):
        scenarios = scenario_set.set_lever(scenarios, "scenario_1", f"sensitivity.{market}", 1.0 + place)
    moved = in_edition(scenarios, study).scenarios.active_scenario
    shares = np.array([market.turnover_share.value for market in study.markets[:3]])
    mean = float((shares * [1.0, 2.0, 3.0]).sum() / shares.sum())
    assert lever_value(study, moved, "sensitivity.france") == pytest.approx(mean, abs=1e-11)
    for place, market in enumerate(FRENCH):
        whole = lever_value(study, moved, "sensitivity.france") + lever_value(study, moved, f"offset.{market}")
        assert whole == pytest.approx(1.0 + place, abs=1e-11)


def test_what_is_set_stays_set_and_the_rest_has_the_new_defaults() -> None:
    scenarios = scenario_set.set_lever(begin("pai-2020"), "scenario_1", "trend.france", 5.25)
    scenarios = scenario_set.set_from_year(scenarios, "scenario_1", "trend.france", 2017, 7.0)
    own = Distribution(Kind.UNIFORM, 1.5)
    scenarios = scenario_set.set_distribution(scenarios, "scenario_1", "trend.france", own)
    found = in_edition(scenarios, open_study("pai-2020"))
    moved = found.scenarios.active_scenario
    assert moved.values == {"trend.france": 5.25}
    assert moved.paths == scenarios.active_scenario.paths
    assert moved.distributions == {"trend.france": own}
    assert "scenario_1" not in found.lost


def test_what_cannot_come_along_is_named() -> None:
    scenarios, study = begin("pai-2020"), open_study("pai-2020")
    other = replace(scenarios.active_scenario, values={"event.amrc_apebi": 0.75}, outlook="known_2014")
    others = tuple(other if it.key == other.key else it for it in scenarios.scenarios)
    levers = {key: lever for key, lever in study.levers.items() if key != "event.amrc_apebi"}
    found = in_edition(replace(scenarios, scenarios=others), replace(study, levers=levers))
    assert set(found.lost["scenario_1"]) >= {"event.amrc_apebi"}
    assert found.scenarios.active_scenario.outlook in study.outlooks


def test_a_changed_study_is_told_from_the_edition_it_follows() -> None:
    one, two, three = (parse_study(f"# {name}\n{SMALL_STUDY}", "own") for name in ("one", "two", "three"))
    first = in_changed_study(new_set(small_study(), text("Mine")), one).scenarios
    assert first.edition == SMALL_STUDY
    assert in_changed_study(first, two).scenarios.edition == SMALL_STUDY
    followed = in_changed_study(first, two, three.text).scenarios
    assert (followed.study, followed.edition) == (two, three.text)
    assert in_changed_study(first, one, three.text).scenarios.edition == three.text
    assert in_changed_study(followed, three).scenarios.edition == ""
    assert in_changed_study(first, three, three.text).scenarios.edition == ""
