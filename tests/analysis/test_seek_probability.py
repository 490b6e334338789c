"""Ticks for a probability: put into its lever, each makes the chosen part of the same draws reach the target."""

from dataclasses import replace
from math import ceil

import pytest

from offsim.analysis.seek import seek
from offsim.analysis.seek_probability import seek_probability
from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import Cancelled
from offsim.model.problems import Problem
from tests.analysis.settings import with_target
from tests.ensemble.ensembles import CALM, CERTAIN, REFERENCE, STUDY

TOLERANCE = with_target(9.0, study=STUDY)
LEVERS = ["trend.voice", "event.war", "growth.north", "base.turnover", "productivity", "recession.north.length"]


@pytest.mark.parametrize("members", [1000, SLICE + 5])
@pytest.mark.parametrize("chance", [0.1, 0.8])
def test_a_tick_makes_just_enough_members_reach_the_target(chance: float, members: int) -> None:
    found = seek_probability(TOLERANCE, REFERENCE, "own", chance, members, 1, LEVERS)
    assert found["trend.voice"].value is not None
    for key, solution in found.items():
        if solution.value is not None:
            moved = replace(REFERENCE, values={**REFERENCE.values, key: solution.value})
            reached = ensemble(TOLERANCE, moved, members, 1).probability["own"].value * members
            assert reached == pytest.approx(ceil(chance * members - 1e-9), abs=1), solution
            assert reached >= chance * members - 1e-9


def test_more_probability_takes_more() -> None:
    solutions = [
        seek_probability(TOLERANCE, REFERENCE, "own", part, 500, 1, ["trend.voice"])["trend.voice"]
        for part in (0.2, 0.5, 0.9)
    ]
    values = [solution.value for solution in solutions]
    found = [value for value in values if value is not None]
    assert len(found) == 3
    assert found == sorted(found)


def test_where_nothing_is_uncertain_any_probability_is_the_line() -> None:
    certain = replace(REFERENCE, distributions=CERTAIN)
    study = with_target(9.0, study=CALM)
    line = seek(study, certain, ["own"], ["trend.voice"])["trend.voice"].value
    assert seek_probability(study, certain, "own", 0.9, 64, 1, ["trend.voice"])["trend.voice"].value == pytest.approx(
        line
    )


def test_a_lever_that_moves_nothing_and_one_that_cannot_reach_say_so() -> None:
    found = seek_probability(with_target(1e6, study=STUDY), REFERENCE, "own", 0.5, 64, 1, ["m2_per_job", "trend.data"])
    assert [(solution.value, solution.toward) for solution in found.values()] == [(None, 0), (None, 1)]


def test_it_tells_how_far_it_is_and_stops_when_told() -> None:
    told: list[tuple[int, int]] = []
    seek_probability(TOLERANCE, REFERENCE, "own", 0.5, 64, 1, LEVERS[:2], progress=lambda *it: told.append(it))
    assert told == [(1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        seek_probability(TOLERANCE, REFERENCE, "own", 0.5, 64, 1, stop=lambda: True)


@pytest.mark.parametrize("chance", [0.0, 1.0, -0.1, 80, float("nan"), None, "0.8", True])
def test_a_chance_that_is_none_is_told(chance: float) -> None:
    with pytest.raises(Problem, match="lies above 0 and below 1; “"):
        seek_probability(TOLERANCE, REFERENCE, "own", chance, 64, 1)


def test_members_and_seeds_that_make_no_sense_are_told() -> None:
    for members in (0, (1 << 20) + 1):
        with pytest.raises(Problem, match="a whole number from 1 to"):
            seek_probability(TOLERANCE, REFERENCE, "own", 0.5, members, 1)
    with pytest.raises(Problem, match="A seed is"):
        seek_probability(TOLERANCE, REFERENCE, "own", 0.5, 64, -1)
    with pytest.raises(Problem, match="no target “other”"):
        seek_probability(TOLERANCE, REFERENCE, "other", 0.5, 64, 1)
