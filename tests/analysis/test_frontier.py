"""A map's cells are projections, its probabilities those of ensembles, and on its border the target is just met."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from offsim.analysis.frontier import border, chances, frontier, line_where_met, nearest_value, value_at
from offsim.analysis.measures import Measure
from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.workers import Cancelled
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from tests.analysis.settings import REFERENCE, gap_at, settings_of_levers, with_target
from tests.ensemble import ensembles
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study

TURNOVER = Measure("turnover", 2025)
ONE, OTHER = "trend.voice", "sensitivity.north"


@UNHURRIED
@given(settings_of_levers)
def test_a_cell_is_the_projection_of_its_two_values(scenario: Scenario) -> None:
    found = frontier(small_study(), scenario, ONE, "recession.north.length", TURNOVER, 5)
    assert found.values.shape == (6, 5)
    assert list(found.up) == [0, 1, 2, 3, 4, 5]
    for row, column in ((0, 0), (5, 4), (2, 3)):
        values = {ONE: found.across[column], "recession.north.length": found.up[row]}
        cell = replace(scenario, values={**scenario.values, **values})
        assert found.values[row, column] == NATIONAL["turnover"].values(project(small_study(), cell))[-1]


def test_a_map_of_what_neither_lever_moves_is_flat() -> None:
    found = frontier(small_study(), REFERENCE, "m2_per_job", "occupancy_limit", TURNOVER, 3)
    assert found.values.shape == (3, 3)
    assert np.ptp(found.values) == 0


@pytest.mark.parametrize("other", [OTHER, "event.plan", "base.turnover", "growth.north"])
@UNHURRIED
@given(scenario=settings_of_levers)
def test_the_target_is_just_met_on_the_border(other: str, scenario: Scenario) -> None:
    points = frontier(small_study(), scenario, ONE, other, TURNOVER, 7)
    found = border(small_study(), scenario, ONE, other, "turnover_2025", 7)
    assert len(found) == 7
    for row, values in enumerate(found):
        here = replace(scenario, values={**scenario.values, ONE: points.across[row]})
        met = values[~np.isnan(values)]
        gaps = gap_at(small_study(), here, ("turnover_2025",), other, met)
        assert np.all((gaps >= 0) & (gaps <= 3e-12))
        assert np.all(np.diff(met) >= 0)
        reached = points.values[:, row] >= 16
        assert len(met) or reached.all() or not reached.any()


def test_a_border_may_be_passed_twice() -> None:
    """Of bad years and good ones, more sensitivity makes the best at about 7; productivity moves jobs alone."""
    mixed = replace(REFERENCE, values={"growth.north": 1.2})
    top = float(frontier(small_study(), mixed, "productivity", OTHER, TURNOVER, 501).values.max())
    found = border(with_target(top - 1e-3), mixed, "productivity", OTHER, "own", 3)
    assert found.shape == (3, 2)
    assert np.all(found[:, 0] < found[:, 1])
    assert np.isnan(border(with_target(top + 1e-3), mixed, "productivity", OTHER, "own", 3)).all()


def test_the_border_along_whole_numbers_is_the_value_that_reaches() -> None:
    slump = small_study().presets["slump"]
    length = "recession.north.length"
    found = border(small_study(), slump, ONE, length, "turnover_2025", 101)
    points = frontier(small_study(), slump, ONE, length, TURNOVER, 101)
    assert not np.isnan(found).all()
    for row, column in zip(*np.nonzero(~np.isnan(found)), strict=True):
        place = list(points.up).index(found[row, column])
        assert points.values[place, row] >= 16
        assert (points.values[max(place - 1, 0) : place + 2, row] < 16).any()


def test_probabilities_are_those_of_ensembles() -> None:
    study = with_target(9.0, study=ensembles.STUDY)
    found = chances(study, ensembles.REFERENCE, ONE, "growth.north", "own", 300, 1, 4)
    for row, column in ((0, 1), (3, 3), (2, 2)):
        values = {ONE: float(found.across[column]), "growth.north": float(found.up[row])}
        cell = replace(ensembles.REFERENCE, values={**ensembles.REFERENCE.values, **values})
        assert found.values[row, column] == ensemble(study, cell, 300, 1).probability["own"].value
    assert found.of == TURNOVER
    assert 0 <= found.values.min() < found.values.max() <= 1


def test_it_tells_how_far_it_is_and_stops_when_told() -> None:
    told: list[tuple[int, int]] = []
    arguments = (ensembles.STUDY, ensembles.REFERENCE, ONE, OTHER, "turnover_2025", 10, 1, 2)
    chances(*arguments, progress=lambda *it: told.append(it))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    with pytest.raises(Cancelled):
        chances(*arguments, stop=lambda: True)


def test_a_lever_paired_with_itself_and_unknown_names_are_told() -> None:
    with pytest.raises(Problem, match=r"takes two levers; “trend\.voice” is named twice"):
        frontier(small_study(), REFERENCE, ONE, ONE, TURNOVER)
    with pytest.raises(Problem, match="no lever “voice”"):
        frontier(small_study(), REFERENCE, ONE, "voice", TURNOVER)
    with pytest.raises(Problem, match="no target “own”"):
        border(small_study(), REFERENCE, ONE, OTHER, "own")


@pytest.mark.parametrize("points", [1, 502, 1_000_000, 0, -3, 5.0, None, True])
def test_a_number_of_points_that_makes_no_sense_is_told(points: int) -> None:
    with pytest.raises(Problem, match="from 2 to 501, not"):
        frontier(small_study(), REFERENCE, ONE, OTHER, TURNOVER, points)


def test_what_a_place_has_is_what_the_map_has_there() -> None:
    study = small_study()
    found = frontier(study, REFERENCE, "trend.voice", "trend.data", TURNOVER, 11)
    for row, column in ((0, 0), (3, 7), (10, 10)):
        one, other = float(found.across[column]), float(found.up[row])
        assert value_at(study, REFERENCE, found, one, other) == found.values[row, column]
        near = (found.across[1] - found.across[0]) * 0.3
        assert nearest_value(found, one + near, other) == found.values[row, column]


def test_the_line_is_that_of_the_lever_that_follows_it_further() -> None:
    study = with_target(14.0)
    for one, other in (("trend.voice", "recession.north.start"), ("recession.north.start", "trend.voice")):
        found = frontier(study, REFERENCE, one, other, TURNOVER)
        across, up = line_where_met(study, REFERENCE, found, "turnover_2025")
        whole = across if one.startswith("recession") else up
        assert len(across) == len(up)
        assert set(whole[np.isfinite(whole)]) <= {float(year) for year in study.years}
