"""Every scenario draws the same luck; and an ensemble says so where it cannot be run."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.analysis.compare import beats
from offsim.ensemble.ensemble import ensemble, probability
from offsim.ensemble.sampling import drawn, uncertain_levers
from offsim.ensemble.sobol_sequence import SLICE
from offsim.ensemble.workers import Cancelled
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.projection import project
from offsim.model.study import Study
from offsim.model.uncertainty import Distribution, Kind
from offsim.storage.studies import open_study, shipped_study_ids
from tests.ensemble.ensembles import MEMBERS, REFERENCE, STUDY
from tests.ensemble.executors import executor
from tests.model.test_scenario_set import UNHURRIED


def test_every_scenario_draws_the_same_luck() -> None:
    other = replace(
        REFERENCE, values={"trend.data": 9.0}, distributions={"trend.paper": Distribution(Kind.NORMAL, 3.0)}
    )
    one, two = (drawn(STUDY, scenario, 1, 0) for scenario in (REFERENCE, other))
    np.testing.assert_array_equal(one.luck.noise, two.luck.noise)
    for key in ("trend.voice", "sensitivity.south", "base.jobs"):
        np.testing.assert_array_equal(one.inputs.values[key], two.inputs.values[key])
    shift = np.asarray(two.inputs.values["trend.data"]) - np.asarray(one.inputs.values["trend.data"])
    np.testing.assert_allclose(shift, 3.5, rtol=1e-12)


def test_a_scenario_s_own_distributions_replace_the_study_s() -> None:
    own = replace(REFERENCE, distributions={"trend.voice": Distribution(Kind.NORMAL, 0.0)})
    assert {it.key for it in uncertain_levers(STUDY, REFERENCE)} - {it.key for it in uncertain_levers(STUDY, own)} == {
        "trend.voice"
    }


def test_a_better_scenario_beats_the_reference_member_by_member() -> None:
    better = replace(REFERENCE, values={"trend.voice": 6.5})
    one, two = (ensemble(STUDY, scenario, 1000) for scenario in (better, REFERENCE))
    assert beats(one, two, "turnover") == probability(one.members, one.members)
    assert beats(two, one, "turnover") == probability(0, one.members)
    assert beats(one, one, "turnover") == probability(0, one.members)
    assert beats(one, ensemble(STUDY, REFERENCE, 999), "turnover") is None
    assert beats(one, ensemble(STUDY, REFERENCE, 1000, 2), "turnover") is None


@pytest.mark.parametrize("members", [0, -1, (1 << 30) + 1, 10**5000, 4096.0, True, "4096", None], ids=range(8))
def test_a_number_of_members_that_makes_no_sense_is_told(members: int) -> None:
    with pytest.raises(Problem, match="a whole number from 1 to 1073741824, not"):
        ensemble(STUDY, REFERENCE, members)


@pytest.mark.parametrize("seed", [-1, 1 << 63, 1.5, "1", None, True])
def test_a_seed_that_is_no_whole_number_is_told(seed: int) -> None:
    with pytest.raises(Problem, match="A seed is a whole number from 0 to"):
        ensemble(STUDY, REFERENCE, 10, seed)


@pytest.mark.parametrize("key", ["happiness", "cost", "cost_per_job"])
def test_an_outcome_the_study_does_not_have_is_told(key: str) -> None:
    with pytest.raises(Problem, match=f"There is no outcome “{key}”. Available: turnover, jobs, "):
        ensemble(STUDY, REFERENCE, 10, outcomes=("turnover", key))


def test_targets_reached_together_are_named_as_the_study_names_them() -> None:
    found = ensemble(STUDY, REFERENCE, 10)
    assert found.joint("turnover_2025") == found.joint(["turnover_2025"])
    with pytest.raises(Problem, match="There is no target “jobs_2052” in this study"):
        found.joint(["turnover_2025", "jobs_2052"])


def test_a_cut_that_leaves_nothing_is_told() -> None:
    shut = replace(STUDY.levers["trend.voice"], low=5.5, high=5.5)
    study = replace(STUDY, levers={**STUDY.levers, "trend.voice": shut}, digest="shut")
    with pytest.raises(Problem, match=r"The distribution of the lever “trend\.voice” around 5\.5 leaves nothing"):
        ensemble(study, REFERENCE, 10)


def test_too_little_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("offsim.ensemble.reduction.run_chunk", full)
    with pytest.raises(Problem, match="too little memory for 10 simulations"):
        ensemble(STUDY, REFERENCE, 10)


@pytest.mark.parametrize("threads", [0, 2])
@pytest.mark.parametrize("after", [0, 1, 5])
def test_it_stops_between_two_chunks_when_asked(threads: int, after: int) -> None:
    seen: list[int] = []
    with executor(str(threads) if threads else "here") as workers, pytest.raises(Cancelled):
        ensemble(
            STUDY, REFERENCE, 64 * SLICE, chunk=SLICE, executor=workers,
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


def test_few_members_that_all_agree_are_no_certainty() -> None:
    few, many = probability(10, 10), probability(65_536, 65_536)
    assert few.value == many.value == 1.0
    assert few.standard_error > 0.05
    assert 0 < many.standard_error < 1e-4
    assert probability(0, 10).standard_error == pytest.approx(few.standard_error)
