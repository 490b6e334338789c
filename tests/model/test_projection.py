"""The kernel gives what the slow scalar reading gives: every lever at both bounds, and a thousand random lever sets."""

import math
import random
from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import pytest

from offsim.model.arrays import Array
from offsim.model.inputs import Inputs
from offsim.model.levers import lever_values
from offsim.model.outcomes import BY_MARKET, BY_MEASURE, BY_SITE, NATIONAL, measures, national_outcomes
from offsim.model.projection import Projection, project, project_members
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import text
from offsim.storage.studies import open_study, shipped_study_ids
from tests.inputs import inputs_at, noisy, shocked
from tests.model.scalar_model import ScalarModel
from tests.old_studies import OLD_STUDIES, old_numbers, old_study
from tests.recorded_study import recorded_study
from tests.small_study import small_study

STUDIES = {
    "small": small_study(),
    "recorded": recorded_study(),
    **{name: open_study(name) for name in shipped_study_ids()},
    **{f"{name}, first format": old_study(name) for name in OLD_STUDIES},
}
RANDOM_SETS = 1000


@pytest.fixture(params=STUDIES)
def study(request: pytest.FixtureRequest) -> Study:
    return STUDIES[request.param]


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
    for key, outcome in national_outcomes(projection.study).items():
        yield key, outcome.values(projection)
    for key, outcome in BY_MEASURE.items() if measures(projection.study) else ():
        for place, event in enumerate(measures(projection.study)):
            yield f"{event.key} {key}", outcome.values(projection)[..., place, :]
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


def test_the_sector_s_shock_adds_to_the_growth_of_every_market(study: Study) -> None:
    shock = np.random.default_rng(8).normal(0.0, 0.03, (4, len(study.years) - 1))
    outlook = next(iter(study.outlooks))
    together = dict(flat(project_members(study, inputs_at(outlook, defaults(study)), shocked(shock))))
    for member in range(4):

        def struck(elapsed: int, path: Array = shock[member]) -> float:
            return float(path[elapsed - 1])

        expected = flat_scalar(ScalarModel(study, outlook, defaults(study), shock=struck))
        check({key: np.broadcast_to(rows, (4, rows.shape[-1]))[member] for key, rows in together.items()}, expected)


def test_levers_may_change_by_year_within_their_bounds(study: Study) -> None:
    outlook, chance = next(iter(study.outlooks)), random.Random(9)  # noqa: S311 (the same paths every time)
    changing = [key for key, lever in study.levers.items() if lever.by_year]
    assert {"productivity", f"trend.{study.markets[0].key}", f"growth.{study.economies[0].key}"} <= {*changing}
    for levers in random_sets(study, 50):
        paths = {
            key: {chance.randrange(study.base_year + 1, study.last_year + 1): chance.uniform(-5, 5) for _ in range(2)}
            for key in chance.sample(changing, 2)
        }
        steps = {key: (*sorted(added.items()),) for key, added in paths.items()}
        scenario = Scenario("own", text("Own"), outlook, levers, paths=steps)
        check(dict(flat(project(study, scenario))), flat_scalar(ScalarModel(study, outlook, levers, paths=paths)))


def test_members_may_have_paths_of_their_own(study: Study) -> None:
    outlook, key = next(iter(study.outlooks)), f"growth.{study.economies[-1].key}"
    paths = np.random.default_rng(10).uniform(-5, 5, (3, len(study.years) - 1))
    inputs = Inputs(outlook, defaults(study), {key: paths, "productivity": paths[0] / 5})
    together = dict(flat(project_members(study, inputs)))
    for member in range(3):
        steps = {
            lever: {year: float(row[place]) for place, year in enumerate(study.years[1:])}
            for lever, row in ((key, paths[member]), ("productivity", paths[0] / 5))
        }
        expected = flat_scalar(ScalarModel(study, outlook, defaults(study), paths=steps))
        check({name: np.broadcast_to(rows, (3, rows.shape[-1]))[member] for name, rows in together.items()}, expected)


def test_up_to_the_jump_off_year_the_country_has_what_was_observed() -> None:
    study = recorded_study()
    observed = {"turnover": {1: 7.9, 3: 8.8}, "jobs": {2: 70000.0}}
    for jump_off in (2020, 2021, 2022, 2023):
        scenario = Scenario("own", text("Own"), "observed", {"jump_off": jump_off, "trend.voice": 9.0})
        projection = project(study, scenario)
        for outcome, points in observed.items():
            seen = {place: value for place, value in points.items() if place <= jump_off - 2020}
            values = NATIONAL[outcome].values(projection)
            assert {place: values[place] for place in seen} == pytest.approx(seen)
        free = project(study, replace(scenario, values={"trend.voice": 9.0}))
        shares = projection.turnover / projection.turnover.sum(axis=0)
        np.testing.assert_allclose(shares, free.turnover / free.turnover.sum(axis=0), rtol=1e-12)


@pytest.mark.parametrize("name", OLD_STUDIES)
def test_a_study_of_the_first_format_keeps_its_line_to_the_digit(name: str) -> None:
    study, then = old_study(name), old_numbers(name)
    assert set(study.presets) == set(then)
    for key, preset in study.presets.items():
        projection = project(study, preset)
        for outcome in NATIONAL.values():
            kept = then[key]["outcomes"][outcome.key]["values"]
            expected = np.array([math.nan if value is None else value for value in kept])
            np.testing.assert_allclose(outcome.values(projection), expected, rtol=1e-14, err_msg=outcome.key)


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
