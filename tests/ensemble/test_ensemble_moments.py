"""An ensemble has the moments of its equations, and without spread it is the line."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from offsim.ensemble.ensemble import ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.ensemble.sampling import drawn
from offsim.model.levers import lever_values
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project, project_members
from offsim.model.uncertainty import Distribution, Kind
from offsim.storage.studies import open_study, shipped_study_ids
from tests.ensemble.ensembles import CALM, REFERENCE, STUDY, only
from tests.inputs import inputs_at
from tests.small_study import small_study


def closed_form(lever: str, spread: float, outcome: str) -> np.ndarray:
    """Return the last year's quantiles where one lever is uncertain: the outcome rises with it, so do its quantiles."""
    found, centre = CALM.levers[lever], lever_values(CALM, REFERENCE)[lever]
    cut = stats.truncnorm((found.low - centre) / spread, (found.high - centre) / spread, centre, spread)
    values = lever_values(CALM, REFERENCE) | {lever: cut.ppf(LEVELS)}
    answer: np.ndarray = NATIONAL[outcome].values(project_members(CALM, inputs_at(REFERENCE.outlook, values)))[:, -1]
    return answer


@pytest.mark.parametrize(("lever", "spread"), [("trend.voice", 4.0), ("trend.paper", 8.0), ("base.turnover", 2.0)])
@pytest.mark.parametrize("members", [256, 4096, 10_000])
def test_quantiles_of_one_normal_lever_are_the_closed_form_within_their_sampling_error(
    lever: str, spread: float, members: int
) -> None:
    expected = closed_form(lever, spread, "turnover")
    found = ensemble(CALM, only(lever, spread), members).quantiles["turnover"][:, -1]
    share = 2 * np.sqrt(np.array(LEVELS) * (1 - np.array(LEVELS)) / members)  # two standard errors, if drawn by chance
    slope = np.gradient(expected, LEVELS)
    assert (np.abs(found - expected) <= share * np.maximum(slope, 1e-9) * 2).all()


def test_halving_the_error_takes_about_twice_the_members_not_four_times() -> None:
    expected = closed_form("trend.voice", 4.0, "turnover")
    sizes = [2**power for power in range(6, 13)]
    errors = []
    for members in sizes:
        runs = [ensemble(CALM, only("trend.voice", 4.0), members, seed) for seed in range(24)]
        gaps = np.array([run.quantiles["turnover"][:, -1] for run in runs]) - expected
        errors.append(float(np.sqrt((gaps**2).mean())))
    slope = float(np.polyfit(np.log(sizes), np.log(errors), 1)[0])
    print(
        f"error of the quantiles ~ members^{slope:.2f}: half the error takes {2 ** (-1 / slope):.1f} times the members"
    )
    assert -1.25 < slope < -0.85


def test_noise_has_the_moments_of_its_equation() -> None:
    values = np.concatenate([drawn(STUDY, REFERENCE, 5, number).luck.noise for number in range(4)])
    north, south = values[:, 0, :], values[:, 1, :]
    last = sum(0.3 ** (2 * age) for age in range(5)) ** 0.5 * 0.017
    assert north[:, -1].std() == pytest.approx(last, rel=0.01)
    assert np.corrcoef(north[:, 0], south[:, 0])[0, 1] == pytest.approx(0.8, abs=0.01)
    assert np.corrcoef(north[:, 1], north[:, 0])[0, 1] == pytest.approx(0.3 / (1 + 0.09) ** 0.5, abs=0.01)


@pytest.mark.parametrize("name", ["small", *shipped_study_ids()])
def test_without_spread_and_noise_the_fan_is_the_line_exactly(name: str) -> None:
    study = small_study() if name == "small" else open_study(name)
    calm = replace(study, economies=tuple(replace(it, noise=None) for it in study.economies), shock=None)
    calm = replace(calm, digest=f"calm {name}")
    for preset in calm.presets.values():
        certain = replace(preset, distributions={key: Distribution(Kind.NORMAL, 0.0) for key in calm.levers})
        found = ensemble(calm, certain, 100, outcomes=tuple(NATIONAL))
        line = project(calm, preset)
        for key, outcome in NATIONAL.items():
            for quantile in found.quantiles[key]:
                np.testing.assert_array_equal(quantile, outcome.values(line))


def test_noise_without_size_and_one_tiny_spread_leave_the_line_where_it_is() -> None:
    found = ensemble(CALM, only("m2_per_job", 1.0), 100)  # moves no national outcome
    np.testing.assert_array_equal(found.quantiles["turnover"][0], NATIONAL["turnover"].values(project(CALM, REFERENCE)))
