"""A later base year: what was observed in it is where the projection begins, by the same formulas."""

from __future__ import annotations

import numpy as np
import pytest

from offsim.model.facts import Status
from offsim.model.inputs import inputs_of
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.scenario_set import new_set
from offsim.model.study import Study, record
from offsim.model.text import text
from offsim.storage.cell_edits import with_figure
from offsim.storage.figure_edits import Provenance
from offsim.storage.own_figures import Observed
from offsim.storage.rebase import missing_for, past_targets, rebased
from offsim.storage.studies import open_study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, small_study

OFFICE = Provenance("Statistics office", "2026-02-01")


def observed(study: Study, year: int, **figures: float) -> Study:
    """Return the study with own figures of a year, in its own perimeter."""
    for outcome, value in figures.items():
        study = parse_study(with_figure(study, Observed(outcome, study.perimeter), year, value, OFFICE), "x")
    return study


CASES = {
    "pai-2020 in 2015": (open_study("pai-2020"), 2015),
    "pai-2020 in 2018": (open_study("pai-2020"), 2018),
    "digital-2030 in 2024": (observed(open_study("digital-2030"), 2024, turnover=19.3), 2024),
    "small in 2022": (observed(small_study(), 2022, turnover=8.3, jobs=80_000), 2022),
}
each_case = pytest.mark.parametrize(("study", "year"), CASES.values(), ids=CASES.keys())


def after(study: Study, year: int) -> Study:
    return parse_study(rebased(study, year), "x")


@each_case
def test_the_base_year_has_what_was_observed_in_it(study: Study, year: int) -> None:
    found = after(study, year)
    assert (found.base_year, found.last_year) == (year, study.last_year)
    for outcome in ("turnover", "jobs"):
        lever, seen = found.levers[f"base.{outcome}"], record(study, outcome, study.perimeter)[year]
        assert (lever.default.value, lever.default.year, lever.default.source) == (seen.value, year, seen.source)
        assert lever.default.status is Status.OWN
        assert study.levers[lever.key].default.value in [other.value for other in lever.default.alternatives]
        assert lever.low <= lever.plausible[0] <= seen.value <= lever.plausible[1] <= lever.high
    projection = project(found, new_set(found, text("Mine")).active_scenario)
    for outcome in ("turnover", "jobs"):
        first = NATIONAL[outcome].values(projection)[0]
        assert first == pytest.approx(record(study, outcome, study.perimeter)[year].value, rel=1e-12)


@each_case
def test_one_step_from_the_new_base_year_follows_the_formulas_of_the_old(study: Study, year: int) -> None:
    """Each market: its share of what was observed, times one and the growth the old study has in the year after."""
    found = after(study, year)
    scenario = new_set(found, text("Mine")).active_scenario
    was, now = project(study, new_set(study, text("Mine")).active_scenario), project(found, scenario)
    assert inputs_of(found, scenario).outlook == was.inputs.outlook
    place = year - study.base_year
    growth = was.turnover[:, place + 1] / was.turnover[:, place]
    share = np.array([market.turnover_share.amount for market in study.markets])
    base = record(study, "turnover", study.perimeter)[year].value
    if "jump_off" not in study.levers or was.levers["jump_off"] == study.base_year:
        assert now.turnover[:, 1] == pytest.approx(base * share * growth, rel=1e-12)
    ratio = now.turnover[:, 1] / now.turnover[:, 0]
    assert ratio == pytest.approx(was.turnover[:, -1] / was.turnover[:, -2] if place + 2 == was.turnover.shape[1]
                                  else growth, rel=1e-12)  # fmt: skip


@each_case
def test_what_came_before_is_history_and_what_is_assumed_is_not(study: Study, year: int) -> None:
    found = after(study, year)
    for outlook in found.outlooks.values():
        assert all([fact.year for fact in path] == [*range(year + 1, found.last_year + 1)]
                   for path in outlook.growth.values())  # fmt: skip
    for was, now in zip(study.economies, found.economies, strict=True):
        kept = {fact.year: fact for fact in now.history}
        assert set(range(study.base_year + 1, year + 1)) <= kept.keys()
        assert all(kept[fact.year] == fact for fact in was.history)
        assert all(fact.status is not Status.ASSUMPTION for fact in kept.values())


@each_case
def test_years_are_held_to_those_still_projected_and_all_else_stays(study: Study, year: int) -> None:
    found = after(study, year)
    for key, lever in found.levers.items():
        if key.endswith(".start"):
            assert (lever.low, lever.high) == (year + 1, found.last_year)
    if "jump_off" in found.levers:
        assert found.levers["jump_off"].low == year
    same = [key for key in study.levers if key.split(".")[0] not in ("base", "jump_off", "recession")]
    assert [found.levers[key] for key in same] == [study.levers[key] for key in same]
    assert (found.markets, found.sites, found.events, found.observations) == (
        study.markets, study.sites, study.events, study.observations
    )  # fmt: skip
    assert [*found.presets] == [*study.presets]
    assert found.targets.keys() == study.targets.keys() - {*past_targets(study, year)}


def test_targets_of_earlier_years_go() -> None:
    assert past_targets(open_study("pai-2020"), 2018) == ("turnover_2015",)
    assert past_targets(open_study("pai-2020"), 2015) == ()
    assert past_targets(small_study(), 2023) == ("old_2022",)


def test_a_year_needs_both_outcomes() -> None:
    study = open_study("pai-2020")
    assert missing_for(study, 2015) == ()
    assert missing_for(study, 2016) == ("turnover",)
    assert missing_for(small_study(), 2022) == ("turnover", "jobs")


def test_a_path_of_a_preset_goes_on_with_what_it_had_come_to() -> None:
    words = SMALL_STUDY.replace('"productivity" = 0', '"productivity" = { 2021 = 1, 2022 = 2, 2024 = 3 }')
    study = observed(parse_study(words, "x"), 2022, turnover=8.3, jobs=80_000)
    preset = after(study, 2022).presets["steady"]
    assert (preset.values["productivity"], preset.paths["productivity"]) == (2, ((2024, 1.0),))


def test_a_base_year_of_a_base_year_is_as_one_that_was_made_at_once() -> None:
    study = open_study("pai-2020")
    once, twice = after(study, 2018), after(after(study, 2015), 2018)
    shown = [project(found, new_set(found, text("Mine")).active_scenario).turnover for found in (once, twice)]
    assert shown[0].tolist() == shown[1].tolist()
