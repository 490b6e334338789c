"""The sector's shock is what the record's residuals have, whatever spells they span, and the studies give it."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.analysis.hindcast import Pair
from offsim.analysis.sector_shock import sector_shock, shrunk, spell_variance
from offsim.analysis.students_t import deviation
from offsim.model.facts import Status
from offsim.model.study import Study
from offsim.storage.studies import open_study, shipped_study_ids
from tests.tools.estimate_shock import estimate, facts

SPELLS = (2010, 2011, 2012, 2014, 2017, 2018, 2020, 2021, 2022)
STUDIES = [open_study(key) for key in shipped_study_ids()]


def strayed(random: np.random.Generator, std: float, trend: float = 6.0, sensitivity: float = 1.2) -> list[Pair]:
    """Return growth that strays by so much each year, as the mean of every spell."""
    made = []
    for first, last in pairwise(SPELLS):
        away = random.normal(0, 2, last - first)
        growth = trend + sensitivity * away + random.normal(0, std, last - first)
        made.append(Pair("all", first, last, float(growth.mean()), float(away.mean())))
    return made


def test_it_finds_the_spread_of_a_year_in_spells_of_any_length() -> None:
    random, std = np.random.default_rng(1), 4.0
    variances = [(sector_shock(strayed(random, std)).std / deviation(len(SPELLS) - 3)) ** 2 for _ in range(2000)]
    assert np.mean(variances) == pytest.approx(std**2, rel=0.1)  # a little wider, where chance looks like persistence


def test_the_line_is_the_one_weighted_by_years() -> None:
    made = strayed(np.random.default_rng(2), 3.0)
    found = sector_shock(made)
    years = np.array([pair.last - pair.first for pair in made])
    design = np.array([[1.0, pair.deviation] for pair in made])
    growth = np.array([pair.growth for pair in made])
    answer, (squares,), *_ = np.linalg.lstsq(design * np.sqrt(years)[:, None], growth * np.sqrt(years), rcond=None)
    assert (found.trend, found.sensitivity) == pytest.approx(tuple(answer))
    assert found.residuals == pytest.approx(growth - design @ answer)
    covariance = np.linalg.inv(design.T @ (design * years[:, None])) * squares / found.freedom
    assert found.trend_std == pytest.approx(np.sqrt(covariance[0, 0]) * deviation(found.freedom))


@given(years=st.integers(1, 12), persistence=st.floats(-0.9, 0.9))
def test_the_variance_of_a_spell_is_that_of_its_covariances(years: int, persistence: float) -> None:
    apart = np.abs(np.subtract.outer(np.arange(years), np.arange(years)))
    covariance = persistence**apart / (1 - persistence**2)
    assert spell_variance(years, persistence) == pytest.approx(covariance.mean())


def test_correlations_that_chance_makes_are_none() -> None:
    assert shrunk(0.3, 6) == shrunk(-0.3, 6) == shrunk(0.0, 6) == 0
    assert shrunk(0.8, 6) == pytest.approx(0.8 - 1 / (6 * 0.8))
    assert shrunk(-0.8, 6) == -shrunk(0.8, 6)


def test_spells_of_different_perimeters_are_no_neighbours() -> None:
    made = strayed(np.random.default_rng(3), 3.0)
    assert sector_shock(made).neighbours == len(made) - 1
    moved = [replace(pair, perimeter="all" if pair.first < 2014 else "wide") for pair in made]
    assert sector_shock(moved).neighbours == len(made) - 2
    gap = [pair for pair in made if pair.first != 2014]
    assert sector_shock(gap).neighbours == len(made) - 3


@pytest.mark.parametrize("study", STUDIES, ids=lambda study: study.key)
def test_the_studies_give_what_the_record_has(study: Study) -> None:
    """Where a figure of the record has changed, ``python -m tests.tools.estimate_shock`` prints what to put there."""
    assert study.shock is not None
    given_facts = {
        "shock.std": study.shock.std,
        "shock.persistence": study.shock.persistence,
        "common.distribution": study.levers["trend.common"].spread,
    }
    for key, (value, arithmetic) in facts(estimate(STUDIES)).items():
        fact = given_facts[key]
        assert fact is not None
        assert (fact.value, fact.status, fact.arithmetic) == (value, Status.DERIVED, arithmetic)
