"""Shares that cannot be true together are told, each for the first year in which that shows."""

from dataclasses import replace

import pytest

from offsim.analysis.contradictions import BelowWage, Clipped, Contradiction, Outgrown, contradictions
from offsim.model.projection import project
from offsim.model.study import Study
from offsim.storage.studies import open_study
from tests.sited_study import sited_study
from tests.small_study import small_study

STUDY = sited_study()


def found(study: Study = STUDY, **levers: float) -> tuple[Contradiction, ...]:
    steady = study.presets["steady"]
    values = {key.replace("__", "."): value for key, value in levers.items()}
    return contradictions(project(study, replace(steady, values={**steady.values, **values})))


def of(kind: type[Contradiction], places: tuple[Contradiction, ...]) -> list[Contradiction]:
    return [one for one in places if isinstance(one, kind)]


def test_shares_that_leave_less_than_a_wage_elsewhere_are_told() -> None:
    park, region = of(BelowWage, found())
    assert isinstance(park, BelowWage)
    assert isinstance(region, BelowWage)
    assert (park.site.key, park.year, park.wage.value) == ("park", 2020, 60_000)
    assert park.per_job == pytest.approx(7.3e9 * 0.34 / (66_667 * 0.7))
    assert region.per_job == pytest.approx(7.3e9 * 0.30 / (66_667 * 0.6))
    assert park.levers == ("site.park.change", "base.turnover", "base.jobs")


def test_a_share_may_fall_below_a_wage_in_a_later_year() -> None:
    early, late = (of(BelowWage, found(base__turnover=12.0, site__park__change=change)) for change in (0.0, 4.0))
    assert [one.levers[0] for one in early] == []
    later = late[0]
    assert isinstance(later, BelowWage)
    assert (later.site.key, later.year > 2020, later.per_job < 60_000) == ("park", True, True)


def test_nothing_is_told_of_wages_where_the_study_has_none() -> None:
    assert of(BelowWage, found(small_study())) == []


def test_a_place_that_outgrows_the_one_around_it_is_told() -> None:
    (grown,) = of(Outgrown, found(site__park__change=3.0))
    assert isinstance(grown, Outgrown)
    assert (grown.inner.key, grown.outer.key, grown.outcome, grown.year) == ("park", "region", "turnover", 2022)
    assert (grown.inner_share, grown.outer_share) == pytest.approx((72, 70))
    assert grown.levers == ("site.park.change", "site.region.change")


def test_a_place_may_fill_the_one_around_it() -> None:
    assert of(Outgrown, found(site__park__change=2.0, site__region__change=2.0)) == []
    assert of(Outgrown, found(site__park__change=0.8)) == []  # 70 % both in 2025


def test_a_share_beyond_the_whole_is_told() -> None:
    country, park = of(Clipped, found(site__park__change=15.0, site__country__change=1.0))
    assert isinstance(country, Clipped)
    assert isinstance(park, Clipped)
    assert (country.site.key, country.outcome, country.year, country.held) == ("country", "turnover", 2021, 100)
    assert (park.site.key, park.outcome, park.year, park.held) == ("park", "turnover", 2023, 100)
    assert (country.share, park.share) == pytest.approx((101, 111))


def test_a_share_below_nothing_is_told() -> None:
    (shrunk,) = of(Clipped, found(site__park__change=-10.0))
    assert isinstance(shrunk, Clipped)
    assert (shrunk.outcome, shrunk.year, shrunk.held) == ("jobs", 2024, 0)
    assert shrunk.share == pytest.approx(-10)
    assert of(Clipped, found(site__park__change=-6.0)) == []  # nothing is left, no less


def test_the_founding_documents_tension_is_told() -> None:
    study = open_study("pai-2020")
    told = contradictions(project(study, study.presets["reference"]))
    assert [(one.levers[0], round(one.per_job, -3)) for one in told if isinstance(one, BelowWage)] == [
        ("site.casablanca_settat.change", 31_000),
        ("site.casanearshore.change", 53_000),
    ]
    assert len(told) == 2
    later = open_study("digital-2030")
    assert contradictions(project(later, later.presets["reference"])) == ()
