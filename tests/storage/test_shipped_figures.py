"""The studies that ship: hand arithmetic agrees with what they say."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from offsim.model.outcomes import BY_SITE, NATIONAL, measures
from offsim.model.projection import Projection, project
from offsim.model.study import Study
from offsim.resources import resource_path
from offsim.storage.study_file import read_study
from tests.storage.shipped import last, with_levers


@pytest.fixture(scope="module")
def pai() -> Study:
    """Return the study of the Industrial Acceleration Plan."""
    return read_study(resource_path("studies", "pai-2020.toml"))


@pytest.fixture(scope="module")
def digital() -> Study:
    """Return the study of Digital Morocco 2030."""
    return read_study(resource_path("studies", "digital-2030.toml"))


def test_the_plan_needs_1186_percent_a_year(pai: Study) -> None:
    scenario = with_levers(pai, "steady", france=11.86, rest_of_europe=11.86, rest_of_world=11.86)
    assert round(last(pai, scenario, "turnover"), 2) == 16.00
    assert round(100 * ((16 / 7.3) ** (1 / 7) - 1), 2) == 11.86


def test_forty_thousand_jobs_need_694_percent_a_year(pai: Study) -> None:
    assert round(100 * ((106_667 / 66_667) ** (1 / 7) - 1), 2) == 6.94
    scenario = with_levers(pai, "steady", france=6.9443, rest_of_europe=6.9443, rest_of_world=6.9443)
    assert last(pai, scenario, "added_jobs") == pytest.approx(40_000, abs=5)


def test_the_founding_document_agrees_with_itself(pai: Study) -> None:
    turnover, jobs = (pai.levers[key].default.value for key in ("base.turnover", "base.jobs"))
    sites = {site.key: site for site in pai.sites}
    assert turnover * 0.66 / 0.80 == pytest.approx(6.0, abs=0.05)
    assert jobs == round(25_000 * 0.80 / 0.30)
    assert sites["casablanca_settat"].turnover_share.value == pytest.approx(66 / 0.80)
    assert sites["casablanca_settat"].jobs_share.value == pytest.approx(100 * 25_000 / jobs, abs=0.001)
    assert sites["casanearshore"].turnover_share.value / sites["casablanca_settat"].turnover_share.value == 0.8
    assert sites["casanearshore"].jobs_share.value / sites["casablanca_settat"].jobs_share.value == 0.8
    elsewhere = (1 - 0.825) * turnover * 1e9 / ((1 - 0.375) * jobs)
    assert round(elsewhere, -3) == 31_000


def test_the_markets_and_targets_are_the_published_ones(pai: Study) -> None:
    shares = [(market.key, market.turnover_share.value, market.jobs_share.value) for market in pai.markets]
    assert shares == [("france", 72, 72), ("rest_of_europe", 18, 18), ("rest_of_world", 10, 10)]
    targets = [(key, target.year, target.value.value, target.shown) for key, target in pai.targets.items()]
    assert targets == [
        ("turnover_2020", 2020, 16.0, True),
        ("added_jobs_2020", 2020, 40_000, True),
        ("turnover_2015", 2015, 20.0, True),
        ("jobs_level_2020", 2020, 100_000, False),
        ("contract_jobs_2020", 2020, 60_000, False),
        ("contract_turnover_2020", 2020, 25.5, False),
    ]


def test_the_reference_passes_near_what_happened(pai: Study) -> None:
    turnover = NATIONAL["turnover"].values(project(pai, pai.presets["reference"]))
    jobs = NATIONAL["jobs"].values(project(pai, pai.presets["reference"]))
    assert turnover[2] == pytest.approx(7.54, rel=0.05)  # 2015, observed
    assert turnover[5] == pytest.approx(10.0, rel=0.05)  # 2018, observed
    assert jobs[5] == pytest.approx(80_000, rel=0.05)
    assert abs(turnover[7] / turnover[6] - 1) < 0.02  # 2020 was about flat


def test_offices_elsewhere_are_just_full_in_the_base_year(pai: Study) -> None:
    gap = dict(
        zip(
            [site.key for site in pai.sites],
            BY_SITE["floor_gap"].values(project(pai, pai.presets["reference"]))[:, 0],
            strict=True,
        )
    )
    for region in ("morocco", "casablanca_settat"):
        assert gap[region] == pytest.approx(gap["casanearshore"], abs=500)


def test_the_presets_stand_in_the_order_planners_meet_them(pai: Study) -> None:
    assert list(pai.presets) == [
        "reference",
        "french_recession",
        "diversification",
        "high_sensitivity",
        "plan",
        "steady",
        "known_2014",
    ]


def test_a_planner_of_2014_knew_nothing_that_came_later(pai: Study) -> None:
    known = pai.presets["known_2014"]
    later = {"event.amrc_apebi", "event.maroc_digital_2020", "event.pandemic_2020"}
    assert {key for key, value in known.values.items() if key.startswith("event.") and value == 0} == later
    assert later <= known.distributions.keys()
    assert {known.values[f"trend.{market.key}"] for market in pai.markets} == {5.0}  # forecast for 2014
    assert pai.outlooks[known.outlook].observed == pai.base_year
    for economy in pai.economies:
        assert {fact.value for fact in pai.outlooks[known.outlook].growth[economy.key]} == {economy.normal.value}


def test_the_founding_documents_stocks_are_shown_as_the_regions(pai: Study) -> None:
    stocks = {seen.outcome: seen.points for seen in pai.observations if seen.perimeter == "R"}
    assert {outcome: [(point.year, point.value) for point in points] for outcome, points in stocks.items()} == {
        "turnover": [(2013, 6.0)],
        "jobs": [(2013, 25_000)],
        "investment": [(2013, 4.0)],
        "companies": [(2013, 100)],
    }
    levers = {key: pai.levers[key].default.value for key in ("investment_per_job", "turnover_per_company")}
    assert levers == {"investment_per_job": 4e9 / 25_000, "turnover_per_company": 6e3 / 100}


def test_the_founding_document_dates_its_share_of_jobs_alone(pai: Study) -> None:
    park = next(site for site in pai.sites if site.key == "casanearshore")
    assert (park.turnover_share.year, park.jobs_share.year) == (None, 2015)


# ---------------------------------------------------------------- Digital Morocco 2030


def test_the_targets_of_2030_stand_on_perimeter_b(digital: Study) -> None:
    assert digital.perimeter == "B"
    assert digital.levers["base.turnover"].default.value == 17.9
    assert round(100 * ((40 / 17.9) ** (1 / 7) - 1), 1) == 12.2
    shown = {key: target.value.value for key, target in digital.targets.items() if target.shown}
    assert shown == {"turnover_2026": 25.0, "turnover_2030": 40.0, "jobs_2030": 270_000}


def test_france_has_seventy_percent_of_turnover(digital: Study) -> None:
    shares = {market.key: market.turnover_share.value for market in digital.markets}
    assert sum(share for key, share in shares.items() if key.endswith("_france")) == pytest.approx(70)
    assert shares["customer_relations_france"] == pytest.approx(100 * 9.797 / 26.219 * 0.8, abs=0.05)


def test_the_opt_in_law_takes_a_tenth_off_customer_relations_for_good(digital: Study) -> None:
    reference = digital.presets["reference"]
    without = dataclasses.replace(reference, values={"event.french_opt_in_law": 0.0})
    lost = project(digital, reference).turnover[0] / project(digital, without).turnover[0] - 1
    assert lost[2] == 0  # 2025
    assert lost[4] * 0.8 == pytest.approx(-0.10, abs=0.005)  # 2027; 80 % of customer relations are French
    assert lost[7] == pytest.approx(lost[4])


def of_growth(digital: Study, more: float, productivity: float, jump_off: int) -> Projection:
    """Return the reference with every trend raised by so many points, from a jump-off year."""
    values = {
        f"trend.{market.key}": digital.levers[f"trend.{market.key}"].default.value + more for market in digital.markets
    }
    values |= {"productivity": productivity, "jump_off": float(jump_off)}
    return project(digital, dataclasses.replace(digital.presets["reference"], values=values))


def at_last(outcome: str, projection: Projection) -> float:
    """Return an outcome in the last year."""
    return float(NATIONAL[outcome].values(projection)[-1])


def root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Return where a rising function passes zero, by halving."""
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if rising(middle) > 0 else (middle, high)
    return high


@pytest.mark.parametrize(("jump_off", "productivity"), [(2023, 1.03), (2024, 0.25)])
def test_turnover_per_job_is_what_the_targets_imply_for_the_country(
    digital: Study, jump_off: int, productivity: float
) -> None:
    more = root(lambda it: at_last("turnover", of_growth(digital, it, 1.0, jump_off)) - 40, 0.0, 20.0)
    solved = root(lambda it: 270_000 - at_last("jobs", of_growth(digital, more, it, jump_off)), -5.0, 5.0)
    assert round(more, 1) == 6.6
    assert solved == pytest.approx(productivity, abs=0.01)
    found = of_growth(digital, more, solved, jump_off)
    per_job = NATIONAL["turnover_per_job"].values(found)
    assert round(100 * ((per_job[-1] / per_job[0]) ** (1 / 7) - 1), 1) == 2.1
    assert digital.levers["productivity"].default.value == 1.0  # from 2023, where the targets start


def test_jobs_of_2023_close_on_the_target_and_meet_what_was_observed(digital: Study) -> None:
    jobs = digital.levers["base.jobs"].default.value
    assert jobs == 270_000 - digital.targets["added_jobs_2030"].value.value == 130_000 + 10_000
    for preset in ("reference", "plan"):
        found = NATIONAL["jobs"].values(project(digital, digital.presets[preset]))
        assert found[:2] == pytest.approx([jobs, 148_500])


def test_the_offer_costs_both_grants_on_a_years_pay(digital: Study) -> None:
    (offer,) = measures(digital)
    assert (offer.key, offer.cost is not None) == ("offshoring_offer_2025", True)
    assert offer.cost
    assert offer.cost.rate.value == pytest.approx((0.17 + 0.035) * 12 * 5000)
    assert offer.cost.years.value == 5


def test_the_region_has_its_shares_of_2013_to_2015(digital: Study) -> None:
    region = next(site for site in digital.sites if site.key == "casablanca_settat")
    assert region.jobs_share.value == pytest.approx(100 * 25_000 / 66_667, abs=0.001)
    assert [fact.value for fact in region.turnover_share.alternatives] == [82.5]
    assert "2013-2015" in region.label.in_language("en")


def test_shocks_lower_and_diversification_raises_2030(digital: Study) -> None:
    turnover = {key: last(digital, preset, "turnover") for key, preset in digital.presets.items()}
    assert turnover["automation"] < turnover["opt_in_shock"] < turnover["reference"] < turnover["diversification"]
    assert last(digital, digital.presets["automation"], "jobs") < last(digital, digital.presets["opt_in_shock"], "jobs")


# ---------------------------------------------------------------- the documentation
