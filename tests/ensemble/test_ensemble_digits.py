"""An ensemble is what its members come to, to the last digit, however they were run."""

from itertools import combinations

import numpy as np
import pytest

from offsim.ensemble import ensemble as module
from offsim.ensemble.ensemble import Ensemble, ensemble, probability
from offsim.ensemble.quantiles import LEVELS
from offsim.ensemble.sampling import drawn
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project_members
from tests.ensemble.ensembles import MEMBERS, REFERENCE, STUDY
from tests.ensemble.executors import DASK, executor


def same(one: Ensemble, other: Ensemble) -> bool:
    """Say whether two ensembles are the same to the last digit."""
    return (
        all(np.array_equal(one.quantiles[key], other.quantiles[key]) for key in one.quantiles)
        and all(np.array_equal(one.histogram[key].counts, other.histogram[key].counts) for key in one.histogram)
        and all(np.array_equal(one.histogram[key].edges, other.histogram[key].edges) for key in one.histogram)
        and (one.probability, one.shortfall) == (other.probability, other.shortfall)
        and one.patterns == other.patterns
    )


@pytest.mark.parametrize("name", ["here", "1", "2", "7", "far away", "processes", *DASK])
@pytest.mark.parametrize("most_kept", [1 << 20, 2 * SLICE])
def test_every_executor_and_chunk_gives_the_same_digits(
    monkeypatch: pytest.MonkeyPatch, name: str, most_kept: int
) -> None:
    monkeypatch.setattr("offsim.ensemble.reduction.MOST_KEPT", most_kept)
    monkeypatch.setattr(module, "MOST_KEPT", most_kept)
    expected = ensemble(STUDY, REFERENCE, MEMBERS, 3)
    with executor(name) as workers:
        for chunk in (1, SLICE + 1, 10 * SLICE):
            assert same(ensemble(STUDY, REFERENCE, MEMBERS, 3, chunk, workers), expected)


def test_more_members_than_can_be_kept_are_counted_to_the_same_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    monkeypatch.setattr("offsim.ensemble.reduction.MOST_KEPT", 2 * SLICE)
    monkeypatch.setattr(module, "MOST_KEPT", 2 * SLICE)
    counted = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    assert counted.last is None
    assert (counted.probability, counted.shortfall) == (kept.probability, kept.shortfall)
    assert counted.patterns == kept.patterns
    for key, quantiles in kept.quantiles.items():
        width = quantiles[-1] - quantiles[0]
        assert (np.abs(counted.quantiles[key] - quantiles) <= 1e-3 * width).all()
    assert all(0.99 * 8 * SLICE < found.counts.sum() <= 8 * SLICE for found in counted.histogram.values())


def test_a_bracket_that_misses_is_widened(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    monkeypatch.setattr("offsim.ensemble.reduction.MOST_KEPT", SLICE)
    monkeypatch.setattr(module, "MOST_KEPT", SLICE)
    monkeypatch.setattr("offsim.ensemble.reduction.REACH", 0.01)
    monkeypatch.setattr("offsim.ensemble.reduction.WIDER", 30.0)
    counted = ensemble(STUDY, REFERENCE, 8 * SLICE, 3)
    for key, quantiles in kept.quantiles.items():
        width = quantiles[-1] - quantiles[0]
        assert (np.abs(counted.quantiles[key] - quantiles) <= 1e-2 * width).all()


def test_the_quantiles_are_those_of_all_members() -> None:
    found = ensemble(STUDY, REFERENCE, MEMBERS, 3, outcomes=tuple(NATIONAL))
    slices = [drawn(STUDY, REFERENCE, 3, number) for number in range(6)]
    projections = [project_members(STUDY, draw.inputs, draw.luck) for draw in slices]
    for key, outcome in NATIONAL.items():
        values = np.concatenate([outcome.values(projection) for projection in projections])[:MEMBERS]
        np.testing.assert_allclose(found.quantiles[key], np.quantile(values, LEVELS, axis=0), rtol=1e-12, err_msg=key)
        assert found.last is not None
        np.testing.assert_array_equal(found.last[key], values[:, -1])
        for target in (target for target in STUDY.targets.values() if target.outcome == key):
            aimed = values[:, target.year - STUDY.base_year]
            ordered = np.sort(aimed)
            edges = np.linspace(ordered[20], ordered[-21], 41)
            expected = np.diff([np.count_nonzero(aimed <= edge) for edge in found.histogram[target.key].edges])
            np.testing.assert_allclose(found.histogram[target.key].edges, edges)
            np.testing.assert_array_equal(found.histogram[target.key].counts, expected)


def test_targets_reached_at_once_are_those_of_all_members() -> None:
    found = ensemble(STUDY, REFERENCE, MEMBERS, 3)
    slices = [drawn(STUDY, REFERENCE, 3, number) for number in range(6)]
    projections = [project_members(STUDY, draw.inputs, draw.luck) for draw in slices]
    reached = {
        key: np.concatenate(
            [NATIONAL[it.outcome].values(one)[:, it.year - STUDY.base_year] >= it.value.value for one in projections]
        )[:MEMBERS]
        for key, it in STUDY.targets.items()
    }
    for size in (1, 2, 3):
        for keys in combinations(STUDY.targets, size):
            assert found.joint(keys).value == np.mean(np.all([reached[key] for key in keys], axis=0))
    assert all(found.joint([key]) == found.probability[key] for key in STUDY.targets)


def test_probabilities_and_shortfalls_are_those_of_all_members() -> None:
    found = ensemble(STUDY, REFERENCE, MEMBERS, 3, outcomes=("turnover", "added_jobs"))
    assert found.last is not None
    for key, target in STUDY.targets.items():
        if target.year == STUDY.last_year:
            values, goal = found.last[target.outcome], target.value.value
            share = np.mean(values >= goal)
            assert found.probability[key].value == share
            assert found.probability[key] == probability(int(np.count_nonzero(values >= goal)), MEMBERS)
            assert found.shortfall[key] == pytest.approx(np.mean(goal - values[values < goal]), rel=1e-10)
