"""Jobs that do not fit are told with the year it begins, the worst year, and the land it takes."""

from dataclasses import replace

import pytest

from offsim.analysis.capacity import OverCapacity, sites_over_capacity
from offsim.model.outcomes import BY_SITE
from offsim.model.projection import Projection, project
from tests.sited_study import sited_study

STUDY = sited_study()
PARK = 1


def projected(**levers: float) -> Projection:
    steady = STUDY.presets["steady"]
    values = {key.replace("__", "."): value for key, value in levers.items()}
    return project(STUDY, replace(steady, values={**steady.values, **values}))


def of_park(projection: Projection) -> OverCapacity:
    (found,) = [one for one in sites_over_capacity(projection) if one.site.key == "park"]
    return found


def test_a_place_with_room_is_not_told() -> None:
    assert "park" not in [
        one.site.key for one in sites_over_capacity(projected(m2_per_job=6.5, site__park__change=-5.0))
    ]


def test_a_place_without_room_is_told_from_when_and_by_how_much() -> None:
    projection = projected(m2_per_job=6.5)
    found = of_park(projection)
    gaps = BY_SITE["floor_gap"].values(projection)[PARK]
    assert gaps[found.first - 2020] > 1 >= gaps[found.first - 2021]
    assert (found.worst, found.gap) == (2025, gaps[-1])
    assert found.land == pytest.approx(found.gap * 53 / 160_000)
    assert found.levers == ("m2_per_job", "occupancy_limit", "site.park.change")


def test_the_worst_year_need_not_be_the_last() -> None:
    found = of_park(projected(recession__north__depth=20, recession__north__start=2024, recession__north__length=2))
    assert (found.first, found.worst) == (2020, 2023)


def test_land_is_held_against_what_is_set_aside() -> None:
    near, far = (of_park(projected(m2_per_job=need)) for need in (6.5, 15.0))
    assert near.land < 20 < far.land
    assert (near.passes_limit, far.passes_limit) == (False, True)
    country = next(one for one in sites_over_capacity(projected()) if one.site.key == "country")
    assert not country.passes_limit


def test_offices_filled_to_the_last_metre_are_enough() -> None:
    jobs = 66_667 * 0.3
    assert of_park(projected(m2_per_job=0.9 * 160_000 / jobs)).first == 2021
