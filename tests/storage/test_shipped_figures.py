"""The studies that ship: hand arithmetic agrees with what they say."""

from __future__ import annotations

import dataclasses

import pytest

from offsim.model.outcomes import BY_SITE, NATIONAL
from offsim.model.projection import project
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


def test_nobody_in_2014_knew_of_the_pandemic(pai: Study) -> None:
    known = pai.presets["known_2014"]
    assert known.values == {"event.pandemic_2020": 0.0}
    for economy in pai.economies:
        year_2014, *later = pai.outlooks[known.outlook].growth[economy.key]
        assert year_2014.source == "world_bank_2016"
        assert {fact.value for fact in later} == {economy.normal.value}


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


def test_shocks_lower_and_diversification_raises_2030(digital: Study) -> None:
    turnover = {key: last(digital, preset, "turnover") for key, preset in digital.presets.items()}
    assert turnover["automation"] < turnover["opt_in_shock"] < turnover["reference"] < turnover["diversification"]
    assert last(digital, digital.presets["automation"], "jobs") < last(digital, digital.presets["opt_in_shock"], "jobs")


# ---------------------------------------------------------------- the documentation
