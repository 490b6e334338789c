"""Tornado and Sobol indices agree with closed forms, and are the same digits whoever works them out."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from offsim.analysis.measures import Measure, measured
from offsim.analysis.rank import MOST_DRAWS, NOISE, Bar, Indices, sobol_indices, tornado
from offsim.ensemble.workers import Cancelled
from offsim.model.inputs import inputs_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.uncertainty import Distribution, Kind
from tests.ensemble.ensembles import CALM, CERTAIN, REFERENCE, STUDY
from tests.ensemble.executors import executor

NEXT, LAST = Measure("turnover", 2021), Measure("turnover", 2025)
SHARES = {"voice": 0.6, "data": 0.25, "paper": 0.15}
TENTH = 1.2815515655446004
"""The standard normal number that nine tenths lie below."""


def spread(spreads: Mapping[str, tuple[Kind, float]], scenario: Scenario = REFERENCE) -> Scenario:
    """Return the scenario with these levers uncertain and no other."""
    own = {key: Distribution(kind, width) for key, (kind, width) in spreads.items()}
    return replace(scenario, distributions={**CERTAIN, **own})


def trends(*, std: float) -> Scenario:
    return spread({f"trend.{market}": (Kind.NORMAL, std) for market in SHARES})


def rows(found: Indices) -> dict[str, tuple[float, float]]:
    return {row.factor: (row.first, row.total) for row in found.rows}


def only_bar(scenario: Scenario, of: Measure) -> Bar:
    (bar,) = tornado(CALM, scenario, of)
    return bar


def test_next_year_s_turnover_is_a_sum_over_markets() -> None:
    found = sobol_indices(CALM, trends(std=4), NEXT, 1)
    whole = sum(share**2 for share in SHARES.values())
    assert list(rows(found)) == ["trend.voice", "trend.data", "trend.paper"]
    for market, share in SHARES.items():
        assert rows(found)[f"trend.{market}"] == pytest.approx((share**2 / whole,) * 2, abs=0.003)
    assert found.mean == pytest.approx(measured(CALM, inputs_of(CALM, REFERENCE), NEXT), rel=1e-5)
    assert found.deviation == pytest.approx(7.3 * 0.04 * whole**0.5, rel=1e-3)
    bars = {bar.lever: bar for bar in tornado(CALM, trends(std=4), NEXT)}
    for market, share in SHARES.items():
        bar = bars[f"trend.{market}"]
        assert (bar.low, bar.high) == pytest.approx((5.5 - 4 * TENTH, 5.5 + 4 * TENTH), rel=1e-12)
        assert bar.greatest - bar.least == pytest.approx(7.3 * share * 2 * 0.04 * TENTH, rel=1e-9)


def test_a_base_and_a_trend_are_a_product() -> None:
    steady = CALM.presets["steady"]  # every market grows by 5.5 %
    scenario = spread({"base.turnover": (Kind.UNIFORM, 5.0), "trend.voice": (Kind.UNIFORM, 50.0)}, steady)
    one, other = (5 / 7.3) ** 2 / 3, (0.6 * 0.5 / 1.055) ** 2 / 3  # variances in parts of the squared means
    variance = one + other + one * other
    found = rows(sobol_indices(CALM, scenario, NEXT, 1))
    assert found["base.turnover"] == pytest.approx((one / variance, (one + one * other) / variance), abs=0.003)
    assert found["trend.voice"] == pytest.approx((other / variance, (other + one * other) / variance), abs=0.003)
    for bar in tornado(CALM, scenario, NEXT):
        base, trend = (bar.high, 5.5) if bar.lever == "base.turnover" else (7.3, bar.high)
        assert bar.at_high == pytest.approx(base * (1.055 + 0.6 * (trend - 5.5) / 100), rel=1e-12)


def test_a_trend_compounds() -> None:
    steady = CALM.presets["steady"]
    bar = only_bar(spread({"trend.paper": (Kind.NORMAL, 4.0)}, steady), LAST)
    for value, outcome in ((bar.low, bar.at_low), (bar.high, bar.at_high)):
        assert outcome == pytest.approx(7.3 * (0.85 * 1.055**5 + 0.15 * (1 + value / 100) ** 5), rel=1e-12)
    assert (bar.least, bar.greatest, bar.monotone) == (bar.at_low, bar.at_high, True)


def test_the_noise_of_all_economies_is_one_factor() -> None:
    found = sobol_indices(STUDY, spread({}), LAST, 1, 4096)
    assert list(rows(found)) == [NOISE]
    assert rows(found)[NOISE] == pytest.approx((1, 1), abs=0.03)
    assert tornado(STUDY, spread({}), LAST) == ()


def test_noise_and_trends_share_the_variance() -> None:
    shocks = np.array([1.3 * 0.017 * 0.85, 1.3 * 0.022 * 0.15])  # of north and south, correlated by 0.8
    noise = shocks @ [[1, 0.8], [0.8, 1]] @ shocks
    lever = (0.6 * 0.02) ** 2
    found = rows(sobol_indices(STUDY, spread({"trend.voice": (Kind.NORMAL, 2.0)}), NEXT, 1))
    assert found[NOISE] == pytest.approx((noise / (noise + lever),) * 2, abs=0.004)
    assert found["trend.voice"] == pytest.approx((lever / (noise + lever),) * 2, abs=0.004)


def test_where_nothing_is_uncertain_there_is_nothing_to_rank() -> None:
    found = sobol_indices(CALM, spread({}), LAST, 1, 100)
    line = measured(CALM, inputs_of(CALM, REFERENCE), LAST)
    assert (found.rows, found.deviation) == ((), 0)
    assert found.mean == pytest.approx(line, rel=1e-12)
    assert tornado(CALM, spread({}), LAST) == ()


@pytest.mark.parametrize(("lever", "outcome"), [("m2_per_job", "turnover"), ("base.turnover", "jobs")])
def test_a_lever_that_moves_nothing_but_the_last_digit_explains_nothing(lever: str, outcome: str) -> None:
    scenario, of = spread({lever: (Kind.UNIFORM, 1.0)}), Measure(outcome, 2025)
    found = sobol_indices(CALM, scenario, of, 1, 4096)
    (row,) = found.rows
    assert (row.first, row.first_error, row.total, row.total_error, found.deviation) == (0, 0, 0, 0, 0)
    bar = only_bar(scenario, of)
    assert bar.monotone
    assert bar.greatest == pytest.approx(bar.least, rel=1e-12)


def test_an_outcome_that_turns_on_the_way_is_marked() -> None:
    # Better years than normal follow a bad one: being sensitive helps up to a point.
    scenario = replace(REFERENCE, values={"growth.north": 1.1, "sensitivity.north": 4.0})
    bar = only_bar(spread({"sensitivity.north": (Kind.NORMAL, 1.5)}, scenario), LAST)
    assert not bar.monotone
    assert bar.greatest > max(bar.at_low, bar.at_high)
    assert bar.least == min(bar.at_low, bar.at_high)


def test_the_widest_bar_comes_first() -> None:
    widths = [bar.greatest - bar.least for bar in tornado(STUDY, REFERENCE, LAST)]
    assert widths == sorted(widths, reverse=True)
    assert len(widths) == 8


def test_a_bar_is_of_the_distribution_cut_at_the_bounds() -> None:
    at_the_bound = replace(REFERENCE, values={"base.turnover": 1.0})
    bar = only_bar(spread({"base.turnover": (Kind.UNIFORM, 2.0)}, at_the_bound), NEXT)
    assert (bar.low, bar.high) == pytest.approx((1.2, 2.8), rel=1e-12)


@pytest.mark.parametrize("name", ["2", "far away"])
def test_every_executor_gives_the_same_digits(name: str) -> None:
    here = sobol_indices(STUDY, REFERENCE, LAST, 7, 9000)
    with executor(name) as workers:
        assert sobol_indices(STUDY, REFERENCE, LAST, 7, 9000, workers) == here
    assert here.draws == 9000


def test_it_tells_how_far_it_is_and_stops_when_told() -> None:
    told: list[tuple[int, int]] = []
    sobol_indices(STUDY, REFERENCE, LAST, 1, 9000, progress=lambda *so_far: told.append(so_far))
    assert told == [(4096, 9000), (8192, 9000), (9000, 9000)]
    with pytest.raises(Cancelled):
        sobol_indices(STUDY, REFERENCE, LAST, 1, 9000, stop=lambda: True)


@pytest.mark.parametrize(("seed", "draws"), [(1, 1), (1, MOST_DRAWS + 1), (1, True), (1, 2.5), (-1, 64)])
def test_numbers_that_make_no_sense_are_refused(seed: int, draws: int) -> None:
    with pytest.raises(Problem):
        sobol_indices(STUDY, REFERENCE, LAST, seed, draws)
