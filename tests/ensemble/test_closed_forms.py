"""Ensembles of which the answer can be derived on paper: shock alone, common trend alone, a record that is held to."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import norm

from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.ensemble.sampling import drawn, known_in
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.facts import Fact
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.uncertainty import Distribution, Kind, Noise
from tests.recorded_study import recorded_study

MEMBERS = 4 * SLICE
STUDY = recorded_study(uncertain=True)
CALM = replace(
    STUDY, economies=tuple(replace(it, noise=None) for it in STUDY.economies), shock=None, digest="calm, recorded"
)
CERTAIN = {key: Distribution(Kind.UNIFORM, 0.0) for key in STUDY.levers}
ONE_MARKET = {"sensitivity.north": 0.0, "sensitivity.south": 0.0, "event.war": 0.0, "event.plan": 0.0}
STD, PERSISTENCE = 0.001, 0.4


def fact(value: float, unit: str) -> Fact:
    shock = STUDY.shock
    assert shock
    return replace(shock.std, value=value, unit=unit)


def scenario(**uncertain: Distribution) -> Scenario:
    """Return a scenario in which every market grows by the same 5.5 % a year and nothing else is uncertain."""
    values = {**ONE_MARKET, "trend.voice": 5.5, "trend.data": 5.5, "trend.paper": 5.5}
    return replace(STUDY.presets["reference"], values=values, distributions={**CERTAIN, **uncertain})


def with_shock() -> Study:
    noise = Noise(fact(STD * 100, "points a year"), fact(PERSISTENCE, "points per point"))
    return replace(CALM, shock=noise, digest="shock alone")


@pytest.mark.parametrize("jump_off", [2020, 2022])
def test_of_a_shock_alone_the_variance_of_log_turnover_is_that_of_a_sum_of_what_is_left_of_each_year_s(
    jump_off: int,
) -> None:
    """ln(turnover) adds up ln(1 + g + shock), near enough shock / (1 + g), over the years.

    The shock of year j is left in year i as p^(i-j), so that after n years z_j counts (1 - p^(n-j+1)) / (1 - p) times.
    """
    study = with_shock()
    held = scenario()
    held = replace(held, values={**held.values, "jump_off": float(jump_off)})
    found = ensemble(study, held, MEMBERS)
    assert found.last is not None
    years = 2025 - jump_off
    weights = [(1 - PERSISTENCE**left) / (1 - PERSISTENCE) for left in range(1, years + 1)]
    expected = sum(weight**2 for weight in weights) * (STD / 1.055) ** 2
    assert np.log(found.last["turnover"]).var() == pytest.approx(expected, rel=5e-3)


def test_a_shock_begins_after_the_jump_off_year_and_noise_after_what_is_known() -> None:
    outlook = replace(STUDY.outlooks["observed"], observed=2021)
    study = replace(STUDY, outlooks={**STUDY.outlooks, "observed": outlook}, digest="known to 2021")
    reference = study.presets["reference"]
    held = replace(reference, values={**reference.values, "jump_off": 2023.0})
    assert (known_in(study, held).growth, known_in(study, held).record) == (1, 3)
    luck = drawn(study, held, 1, 0).luck
    assert not luck.noise[..., 0].any()
    assert luck.noise[..., 1].all()
    assert not luck.shock[:, :3].any()
    assert luck.shock[:, 3].all()


def test_of_a_common_trend_alone_the_quantiles_are_those_of_its_own_growth() -> None:
    wide = scenario(**{"trend.common": Distribution(Kind.NORMAL, 1.0)})
    found = ensemble(CALM, wide, MEMBERS)
    growth = 0.055 + 0.01 * norm.ppf(LEVELS)
    expected = 7.3 * (1 + growth[:, None]) ** np.arange(6)
    np.testing.assert_allclose(found.quantiles["turnover"], expected, rtol=1e-4)


def test_held_to_the_record_the_fan_is_a_point_at_each_observed_year_and_opens_after() -> None:
    reference = STUDY.presets["reference"]
    held = replace(reference, values={**reference.values, "jump_off": 2023.0})
    found = ensemble(STUDY, held, SLICE)
    turnover, jobs = (found.quantiles[key] for key in ("turnover", "jobs"))
    np.testing.assert_allclose(turnover[:, [1, 3]], [[7.9, 8.8]] * len(LEVELS), rtol=1e-12)
    np.testing.assert_allclose(jobs[:, 2], 70000, rtol=1e-12)
    width = turnover[-1] - turnover[0]
    assert (width[[2, 4, 5]] > 0).all()
    assert width[5] > width[4]
