"""The kernel gives what the slow scalar reading gives: every lever at both bounds, and a thousand random lever sets."""

import random
from collections.abc import Iterator, Mapping

import numpy as np
import pytest

from offsim.model.arrays import Array
from offsim.model.levers import lever_values
from offsim.model.outcomes import BY_MARKET, BY_SITE, NATIONAL
from offsim.model.projection import Projection, project, project_members
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import text
from offsim.storage.studies import open_study, shipped_study_ids
from tests.inputs import inputs_at, noisy
from tests.model.scalar_model import ScalarModel
from tests.small_study import small_study

STUDIES = ["small", *shipped_study_ids()]
RANDOM_SETS = 1000


@pytest.fixture(params=STUDIES)
def study(request: pytest.FixtureRequest) -> Study:
    return small_study() if request.param == "small" else open_study(request.param)


def defaults(study: Study) -> dict[str, float]:
    return {key: lever.default.value for key, lever in study.levers.items()}


def random_value(lever: Lever, chance: random.Random) -> float:
    return (
        float(chance.randint(int(lever.low), int(lever.high))) if lever.whole else chance.uniform(lever.low, lever.high)
    )


def random_sets(study: Study, count: int) -> list[dict[str, float]]:
    chance = random.Random(study.key)  # noqa: S311 (the same sets every time)
    return [{key: random_value(lever, chance) for key, lever in study.levers.items()} for _ in range(count)]


def flat(projection: Projection) -> Iterator[tuple[str, Array]]:
    """Give every outcome of the kernel by a name, (…, T)."""
    for key, outcome in NATIONAL.items():
        yield key, outcome.values(projection)
    markets = [market.key for market in projection.study.markets]
    sites = [site.key for site in projection.study.sites]
    for parts, table in ((markets, BY_MARKET), (sites, BY_SITE)):
        for key, outcome in table.items():
            for place, part in enumerate(parts):
                yield f"{part} {key}", outcome.values(projection)[..., place, :]


def flat_scalar(model: ScalarModel) -> dict[str, list[float]]:
    parts = [*model.by_market().items(), *model.by_site().items()]
    return model.national() | {f"{part} {key}": row for part, rows in parts for key, row in rows.items()}


def check(projected: Mapping[str, Array], expected: Mapping[str, list[float]]) -> None:
    assert projected.keys() == expected.keys()
    for key, values in projected.items():
        np.testing.assert_allclose(values, expected[key], rtol=1e-9, atol=1e-9, err_msg=key)


def test_every_lever_at_both_bounds(study: Study) -> None:
    for key, lever in study.levers.items():
        for bound in (lever.low, lever.high):
            for outlook in study.outlooks:
                levers = defaults(study) | {key: bound}
                check(
                    dict(flat(project_members(study, inputs_at(outlook, levers)))),
                    flat_scalar(ScalarModel(study, outlook, levers)),
                )


def test_all_levers_at_their_bounds_together(study: Study) -> None:
    for end in ("low", "high"):
        levers = {key: getattr(lever, end) for key, lever in study.levers.items()}
        for outlook in study.outlooks:
            check(
                dict(flat(project_members(study, inputs_at(outlook, levers)))),
                flat_scalar(ScalarModel(study, outlook, levers)),
            )


def test_a_thousand_random_lever_sets_one_by_one_and_all_at_once(study: Study) -> None:
    outlooks = list(study.outlooks)
    sets = random_sets(study, RANDOM_SETS)
    stacked = {key: np.array([levers[key] for levers in sets]) for key in study.levers}
    together = {outlook: dict(flat(project_members(study, inputs_at(outlook, stacked)))) for outlook in outlooks}
    for member, levers in enumerate(sets):
        outlook = outlooks[member % len(outlooks)]
        expected = flat_scalar(ScalarModel(study, outlook, levers))
        check(dict(flat(project_members(study, inputs_at(outlook, levers)))), expected)
        check({key: values[member] for key, values in together[outlook].items()}, expected)


def test_members_may_share_what_does_not_differ(study: Study) -> None:
    key, lever = next(iter(study.levers.items()))
    values = np.linspace(lever.low, lever.high, 5)
    outlook = next(iter(study.outlooks))
    together = dict(flat(project_members(study, inputs_at(outlook, defaults(study) | {key: values}))))
    for member, value in enumerate(values.tolist()):
        expected = flat_scalar(ScalarModel(study, outlook, defaults(study) | {key: value}))
        check({name: np.broadcast_to(rows, (5, rows.shape[-1]))[member] for name, rows in together.items()}, expected)


def test_noise_adds_to_the_growth_of_its_economy(study: Study) -> None:
    economies = [economy.key for economy in study.economies]
    noise = np.random.default_rng(7).normal(0.0, 0.03, (4, len(economies), len(study.years) - 1))
    outlook = next(iter(study.outlooks))
    together = dict(flat(project_members(study, inputs_at(outlook, defaults(study)), noisy(noise))))
    for member in range(4):

        def added(economy: str, elapsed: int, path: Array = noise[member]) -> float:
            return float(path[economies.index(economy), elapsed - 1])

        expected = flat_scalar(ScalarModel(study, outlook, defaults(study), added))
        check({key: np.broadcast_to(rows, (4, rows.shape[-1]))[member] for key, rows in together.items()}, expected)


def test_a_scenario_sets_its_levers_and_its_outlook(study: Study) -> None:
    key, lever = next(iter(study.levers.items()))
    for outlook in study.outlooks:
        scenario = Scenario("own", text("Own"), outlook, {key: lever.high})
        expected = flat_scalar(ScalarModel(study, outlook, lever_values(study, scenario)))
        check(dict(flat(project(study, scenario))), expected)


def test_the_base_year_is_the_study_s_own(study: Study) -> None:
    for preset in study.presets.values():
        projection = project(study, preset)
        levers = lever_values(study, preset)
        assert NATIONAL["turnover"].values(projection)[0] == pytest.approx(levers["base.turnover"], rel=1e-12)
        assert NATIONAL["jobs"].values(projection)[0] == pytest.approx(levers["base.jobs"], rel=1e-12)
