"""An ensemble is what its members come to, however they were run; and it says so where it cannot be run."""

import importlib
import importlib.util
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import get_context

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from offsim.analysis.pairing import beats
from offsim.model import ensemble as module
from offsim.model.crew import Stopped
from offsim.model.ensemble import Ensemble, ensemble
from offsim.model.levers import lever_values
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import project, project_members
from offsim.model.quantiles import LEVELS
from offsim.model.sampling import drawn, uncertain_levers
from offsim.model.scenario import Scenario
from offsim.model.sobol import SLICE
from offsim.model.study import Study
from offsim.model.uncertainty import Distribution, Kind
from offsim.studies import open_study, shipped_study_ids
from tests.model.executors import FarAway
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study
from tests.uncertain_study import uncertain_study

STUDY = uncertain_study()
CALM = uncertain_study(noise="")
REFERENCE = STUDY.presets["reference"]
MEMBERS = 5 * SLICE + 77
CERTAIN = {key: Distribution(Kind.UNIFORM, 0.0) for key in STUDY.levers}


def only(lever: str, spread: float) -> Scenario:
    """Return the reference of a study without noise with one uncertain lever, a normal one."""
    return replace(REFERENCE, distributions={**CERTAIN, lever: Distribution(Kind.NORMAL, spread)})


def same(one: Ensemble, other: Ensemble) -> bool:
    """Say whether two ensembles are the same to the last digit."""
    return (
        all(np.array_equal(one.quantiles[key], other.quantiles[key]) for key in one.quantiles)
        and all(np.array_equal(one.histogram[key].counts, other.histogram[key].counts) for key in one.histogram)
        and all(np.array_equal(one.histogram[key].edges, other.histogram[key].edges) for key in one.histogram)
        and (one.probability, one.shortfall) == (other.probability, other.shortfall)
    )


# ------------------------------------------------------------------ moments


def closed_form(lever: str, spread: float, outcome: str) -> np.ndarray:
    """Return the last year's quantiles where one lever is uncertain: the outcome rises with it, so do its quantiles."""
    found, centre = CALM.levers[lever], lever_values(CALM, REFERENCE)[lever]
    cut = stats.truncnorm((found.low - centre) / spread, (found.high - centre) / spread, centre, spread)
    values = lever_values(CALM, REFERENCE) | {lever: cut.ppf(LEVELS)}
    answer: np.ndarray = NATIONAL[outcome].values(project_members(CALM, REFERENCE.outlook, values))[:, -1]
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
    values = np.concatenate([drawn(STUDY, REFERENCE, 5, number).noise for number in range(4)])
    north, south = values[:, 0, :], values[:, 1, :]
    last = sum(0.3 ** (2 * age) for age in range(5)) ** 0.5 * 0.017
    assert north[:, -1].std() == pytest.approx(last, rel=0.01)
    assert np.corrcoef(north[:, 0], south[:, 0])[0, 1] == pytest.approx(0.8, abs=0.01)
    assert np.corrcoef(north[:, 1], north[:, 0])[0, 1] == pytest.approx(0.3 / (1 + 0.09) ** 0.5, abs=0.01)


# ------------------------------------------------------------------ the same digits


@contextmanager
def executor(name: str) -> Iterator[Executor | None]:
    if name == "here":
        yield None
    elif name == "far away":
        yield FarAway()
    elif name == "processes":
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            yield pool
    elif name == "dask":
        dask = importlib.import_module("distributed")
        with dask.Client(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as client:
            yield client.get_executor()
    else:
        with ThreadPoolExecutor(int(name)) as pool:
            yield pool


DASK = ["dask"] if importlib.util.find_spec("distributed") else []


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["here", "1", "2", "7", "far away", "processes", *DASK])
@pytest.mark.parametrize("most_kept", [1 << 20, 2 * SLICE])
def test_every_executor_and_chunk_gives_the_same_digits(
    monkeypatch: pytest.MonkeyPatch, name: str, most_kept: int
) -> None:
    monkeypatch.setattr("offsim.model.gathering.MOST_KEPT", most_kept)
    monkeypatch.setattr(module, "MOST_KEPT", most_kept)
    expected = ensemble(STUDY, REFERENCE, MEMBERS, 3)
    with executor(name) as crew:
        for chunk in (1, SLICE + 1, 10 * SLICE):
            assert same(ensemble(STUDY, REFERENCE, MEMBERS, 3, chunk, crew), expected)


def test_more_members_than_can_be_kept_are_counted_to_the_same_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    monkeypatch.setattr("offsim.model.gathering.MOST_KEPT", 2 * SLICE)
    monkeypatch.setattr(module, "MOST_KEPT", 2 * SLICE)
    counted = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    assert counted.last is None
    assert (counted.probability, counted.shortfall) == (kept.probability, kept.shortfall)
    for key, quantiles in kept.quantiles.items():
        width = quantiles[-1] - quantiles[0]
        assert (np.abs(counted.quantiles[key] - quantiles) <= 1e-3 * width).all()
        assert counted.histogram[key].counts.sum() == 8 * SLICE


def test_a_bracket_that_misses_is_widened(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    monkeypatch.setattr("offsim.model.gathering.MOST_KEPT", SLICE)
    monkeypatch.setattr(module, "MOST_KEPT", SLICE)
    monkeypatch.setattr("offsim.model.gathering.REACH", 0.01)
    monkeypatch.setattr("offsim.model.gathering.WIDER", 30.0)
    counted = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    for key, quantiles in kept.quantiles.items():
        width = quantiles[-1] - quantiles[0]
        assert (np.abs(counted.quantiles[key] - quantiles) <= 1e-2 * width).all()


def test_the_quantiles_are_those_of_all_members() -> None:
    found = ensemble(STUDY, REFERENCE, MEMBERS, 3, outcomes=tuple(NATIONAL))
    slices = [drawn(STUDY, REFERENCE, 3, number) for number in range(6)]
    projections = [project_members(STUDY, REFERENCE.outlook, draw.values, draw.noise) for draw in slices]
    for key, outcome in NATIONAL.items():
        values = np.concatenate([outcome.values(projection) for projection in projections])[:MEMBERS]
        np.testing.assert_allclose(found.quantiles[key], np.quantile(values, LEVELS, axis=0), rtol=1e-12, err_msg=key)
        assert found.last is not None
        np.testing.assert_array_equal(found.last[key], values[:, -1])
        assert found.histogram[key].counts.sum() == MEMBERS
        np.testing.assert_array_equal(found.histogram[key].counts, np.histogram(values[:, -1], 40)[0])


def test_probabilities_and_shortfalls_are_those_of_all_members() -> None:
    found = ensemble(STUDY, REFERENCE, MEMBERS, 3, outcomes=("turnover", "added_jobs"))
    assert found.last is not None
    for key, target in STUDY.targets.items():
        if target.year == STUDY.last_year:
            values, aim = found.last[target.outcome], target.value.value
            share = np.mean(values >= aim)
            assert found.probability[key].value == share
            assert found.probability[key].standard_error == pytest.approx(np.sqrt(share * (1 - share) / MEMBERS))
            assert found.shortfall[key] == pytest.approx(np.mean(aim - values[values < aim]), rel=1e-10)


# ------------------------------------------------------------------ the line


@pytest.mark.parametrize("name", ["small", *shipped_study_ids()])
def test_without_spread_and_noise_the_fan_is_the_line_exactly(name: str) -> None:
    study = small_study() if name == "small" else open_study(name)
    calm = replace(study, economies=tuple(replace(it, noise=None) for it in study.economies), digest=f"calm {name}")
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


# ------------------------------------------------------------------ the same luck for all


def test_every_scenario_draws_the_same_luck() -> None:
    other = replace(
        REFERENCE, values={"trend.data": 9.0}, distributions={"trend.paper": Distribution(Kind.NORMAL, 3.0)}
    )
    one, two = (drawn(STUDY, scenario, 1, 0) for scenario in (REFERENCE, other))
    np.testing.assert_array_equal(one.noise, two.noise)
    for key in ("trend.voice", "sensitivity.paper", "base.jobs"):
        np.testing.assert_array_equal(one.values[key], two.values[key])
    shift = np.asarray(two.values["trend.data"]) - np.asarray(one.values["trend.data"])
    np.testing.assert_allclose(shift, 3.5, rtol=1e-12)


def test_a_scenario_s_own_distributions_replace_the_study_s() -> None:
    own = replace(REFERENCE, distributions={"trend.voice": Distribution(Kind.NORMAL, 0.0)})
    assert {it.key for it in uncertain_levers(STUDY, REFERENCE)} - {it.key for it in uncertain_levers(STUDY, own)} == {
        "trend.voice"
    }


def test_a_better_scenario_beats_the_reference_member_by_member() -> None:
    better = replace(REFERENCE, values={"trend.voice": 6.5})
    one, two = (ensemble(STUDY, scenario, 1000) for scenario in (better, REFERENCE))
    assert beats(one, two, "turnover") == module.Probability(1.0, 0.0)
    assert beats(two, one, "turnover") == module.Probability(0.0, 0.0)
    assert beats(one, one, "turnover") == module.Probability(0.0, 0.0)
    assert beats(one, ensemble(STUDY, REFERENCE, 999), "turnover") is None
    assert beats(one, ensemble(STUDY, REFERENCE, 1000, 2), "turnover") is None


# ------------------------------------------------------------------ members, seeds, stopping


@pytest.mark.parametrize("members", [0, -1, (1 << 30) + 1, 10**5000, 4096.0, True, "4096", None], ids=range(8))
def test_a_number_of_members_that_makes_no_sense_is_told(members: int) -> None:
    with pytest.raises(Problem, match="a whole number of members from 1 to 1073741824, not"):
        ensemble(STUDY, REFERENCE, members)


@pytest.mark.parametrize("seed", [-1, 1 << 63, 1.5, "1", None, True])
def test_a_seed_that_is_no_whole_number_is_told(seed: int) -> None:
    with pytest.raises(Problem, match="A seed is a whole number from 0 to"):
        ensemble(STUDY, REFERENCE, 10, seed)


def test_a_cut_that_leaves_nothing_is_told() -> None:
    shut = replace(STUDY.levers["trend.voice"], low=5.5, high=5.5)
    study = replace(STUDY, levers={**STUDY.levers, "trend.voice": shut}, digest="shut")
    with pytest.raises(Problem, match=r"The distribution of the lever “trend\.voice” around 5\.5 leaves nothing"):
        ensemble(study, REFERENCE, 10)


def test_too_little_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("offsim.model.gathering.tally", full)
    with pytest.raises(Problem, match="too little memory for 10 members"):
        ensemble(STUDY, REFERENCE, 10)


@pytest.mark.parametrize("threads", [0, 2])
@pytest.mark.parametrize("after", [0, 1, 5])
def test_it_stops_between_two_chunks_when_asked(threads: int, after: int) -> None:
    seen: list[int] = []
    with executor(str(threads) if threads else "here") as crew, pytest.raises(Stopped):
        ensemble(
            STUDY, REFERENCE, 64 * SLICE, chunk=SLICE, executor=crew,
            stop=lambda: len(seen) >= after, progress=lambda done, _: seen.append(done),
        )  # fmt: skip
    assert after <= len(seen) < 64


def test_progress_rises_to_the_end() -> None:
    seen: list[tuple[int, int]] = []
    ensemble(STUDY, REFERENCE, MEMBERS, chunk=SLICE, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (MEMBERS, MEMBERS)
    assert seen == sorted(seen)
    assert len(seen) == 6


@UNHURRIED
@given(st.data())
def test_any_scenario_has_a_fan_in_order_around_possible_outcomes(data: st.DataObject) -> None:
    values, distributions = {}, {}
    for key in data.draw(st.sets(st.sampled_from(list(STUDY.levers)), max_size=6)):
        lever = STUDY.levers[key]
        values[key] = float(data.draw(st.integers(int(lever.low), int(lever.high))))
        if not lever.whole:
            part = data.draw(st.floats(0, 1))
            distributions[key] = Distribution(data.draw(st.sampled_from(Kind)), part * (lever.high - lever.low))
    scenario = replace(REFERENCE, values=values, distributions=distributions)
    found = ensemble(STUDY, scenario, data.draw(st.integers(1, 300)), data.draw(st.integers(0, 9)))
    for key, quantiles in found.quantiles.items():
        assert np.isfinite(quantiles).all(), key
        assert (np.diff(quantiles, axis=0) >= 0).all()
        assert (quantiles > 0).all()
    assert all(0 <= it.value <= 1 for it in found.probability.values())
    assert all(found.shortfall[key] >= 0 for key in STUDY.targets)


@pytest.mark.parametrize("name", shipped_study_ids())
def test_the_shipped_studies_have_a_fan_around_their_line(name: str) -> None:
    study: Study = open_study(name)
    for preset in study.presets.values():
        found = ensemble(study, preset, 4096)
        line = project(study, preset)
        for key in ("turnover", "jobs"):
            last = NATIONAL[key].values(line)[-1]
            low, high = found.quantiles[key][1, -1], found.quantiles[key][3, -1]
            assert low < last < high
