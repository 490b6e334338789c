"""Scenarios of an older edition of a study, taken over into a newer one."""

from dataclasses import replace

import numpy as np
import pytest

from offsim.model import scenario_set
from offsim.model.editions import in_changed_study, in_edition
from offsim.model.levers import checked_value, lever_value
from offsim.model.paths import path_of
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


def test_distributions_that_cannot_come_along_are_named() -> None:
    scenarios, study = begin("digital-2030"), open_study("digital-2030")
    own = {
        "productivity": Distribution(Kind.NORMAL, 9.0),
        "trend.other_france": Distribution(Kind.UNIFORM, 2.0),
        "sensitivity.it_services_france": Distribution(Kind.NORMAL, 0.4),
    }
    for key, distribution in own.items():
        scenarios = scenario_set.set_distribution(scenarios, "scenario_1", key, distribution)
    found = in_edition(scenarios, study)
    assert found.lost["scenario_1"] == ("sensitivity.it_services_france",)
    narrow = replace(study.levers["productivity"], low=-4.0, high=4.0)
    levers = {key: lever for key, lever in study.levers.items() if key != "trend.other_france"}
    found = in_edition(scenarios, replace(study, levers={**levers, "productivity": narrow}))
    assert found.scenarios.active_scenario.distributions == {"productivity": Distribution(Kind.NORMAL, 8.0)}
    assert found.lost["scenario_1"] == tuple(own)


def test_a_distribution_the_edition_has_itself_is_not_lost() -> None:
    scenarios, study = begin("pai-2020"), open_study("pai-2020")
    own = study.levers["sensitivity.france"].distribution
    assert own
    scenarios = scenario_set.set_distribution(scenarios, "scenario_1", "sensitivity.france", own)
    found = in_edition(scenarios, study)
    assert not found.scenarios.active_scenario.distributions
    assert "scenario_1" not in found.lost


@pytest.mark.parametrize("bounds", [(-3.0, 3.0), (-1.0, 1.0), (0.0, 3.0)])
def test_sensitivities_of_markets_are_kept_or_named(bounds: tuple[float, float]) -> None:
    scenarios, study = begin("digital-2030"), open_study("digital-2030")
    low, high = bounds
    held = {f"offset.{key}": replace(study.levers[f"offset.{key}"], low=low, high=high) for key in FRENCH}
    study = replace(study, levers={**study.levers, **held})
    set_to = {f"sensitivity.{market}": value for market, value in zip(FRENCH, (5.0, 0.5, 2.0), strict=True)}
    scenarios = scenario_set.set_levers(scenarios, "scenario_1", set_to)
    found = in_edition(scenarios, study)
    moved, lost = found.scenarios.active_scenario, found.lost.get("scenario_1", ())
    for market in study.markets[:3]:
        whole = sum(lever_value(study, moved, key) for key in market.sensitivity)
        key = f"sensitivity.{market.key}"
        assert (whole == pytest.approx(set_to[key], abs=1e-9)) is (key not in lost)
    assert bool(lost) is (bounds != (-3.0, 3.0))


def test_what_a_bound_takes_from_the_mean_the_offsets_give_back() -> None:
    scenarios, study = begin("digital-2030"), open_study("digital-2030")
    lower = replace(study.levers["sensitivity.france"], high=2.0)
    study = replace(study, levers={**study.levers, "sensitivity.france": lower})
    set_to = {f"sensitivity.{market}": 4.5 for market in FRENCH}
    found = in_edition(scenario_set.set_levers(scenarios, "scenario_1", set_to), study)
    moved = found.scenarios.active_scenario
    assert lever_value(study, moved, "sensitivity.france") == 2.0
    assert [lever_value(study, moved, f"offset.{market}") for market in FRENCH] == [2.5, 2.5, 2.5]
    assert "scenario_1" not in found.lost


def test_a_path_has_in_every_year_of_the_edition_what_it_had() -> None:
    scenarios = scenario_set.set_lever(begin("pai-2020"), "scenario_1", "productivity", 2.0)
    for year, value in ((2016, 4.0), (2018, 5.0)):
        scenarios = scenario_set.set_from_year(scenarios, "scenario_1", "productivity", year, value)
    for first, path in ((2014, {2015: 2, 2016: 4, 2018: 5}), (2015, {2016: 4, 2018: 5}), (2018, {2019: 5})):
        study = replace(open_study("pai-2020"), base_year=first)
        found = in_edition(scenarios, study)
        assert path_of(study, found.scenarios.active_scenario, "productivity") == path
        assert "scenario_1" not in found.lost


def test_a_path_that_is_held_at_a_bound_is_named() -> None:
    scenarios, study = begin("pai-2020"), open_study("pai-2020")
    scenarios = scenario_set.set_from_year(scenarios, "scenario_1", "productivity", 2018, 5.0)
    lower = replace(study.levers["productivity"], high=4.0)
    found = in_edition(scenarios, replace(study, levers={**study.levers, "productivity": lower}))
    assert found.lost["scenario_1"] == ("productivity",)


def test_targets_watched_stay_so_and_none_stay_none() -> None:
    study = small_study()
    watching = new_set(study, text("Mine"))
    assert in_changed_study(watching, study).scenarios.targets == watching.targets != ()
    none = replace(watching, targets=())
    assert in_changed_study(none, study).scenarios.targets == ()


@pytest.mark.parametrize("key", small_study().targets)
def test_a_target_that_is_new_is_watched_where_the_study_shows_it(key: str) -> None:
    study = small_study()
    fewer = replace(study, targets={other: study.targets[other] for other in study.targets if other != key})
    found = in_changed_study(new_set(fewer, text("Mine")), study).scenarios.targets
    assert (key in found) is study.targets[key].shown


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
