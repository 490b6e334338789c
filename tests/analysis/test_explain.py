"""The parts of a difference add up, flip with the scenarios, and are averages over the orders of changing settings."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.analysis import explain
from offsim.analysis.explain import OUTLOOK, Attribution, by_group, by_lever, explained, largest_first, within_group
from offsim.analysis.measures import Measure, measured
from offsim.model.inputs import inputs_of
from offsim.model.levers import lever_values
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.storage.studies import open_study
from tests.inputs import inputs_at
from tests.small_study import small_study

STUDY = small_study()
LAST = Measure("turnover", 2025)
REFERENCE = STUDY.presets["reference"]
GROUPS = [group.key for group in STUDY.groups]
MOVED = {
    "trend.voice": 9.0,
    "sensitivity.north": 0.5,
    "recession.north.depth": 3.0,
    "recession.north.start": 2023.0,
    "event.war": -6.0,
}
ALL_MOVED = replace(
    REFERENCE, values={key: it.default.value + it.step for key, it in STUDY.levers.items()}, outlook="normal"
)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Give a scenario with some levers anywhere between their bounds."""
    keys = draw(st.lists(st.sampled_from(sorted(STUDY.levers)), unique=True, max_size=10))
    values = {}
    for key in keys:
        lever = STUDY.levers[key]
        whole = st.integers(int(lever.low), int(lever.high)).map(float)
        values[key] = draw(whole if lever.whole else st.floats(*lever.plausible))
    return replace(REFERENCE, values=values, outlook=draw(st.sampled_from(sorted(STUDY.outlooks))))


def size(found: Attribution) -> float:
    """Return what to hold rounding against: the difference, or the parts that cancel out in it."""
    return max([abs(found.difference), *map(abs, found.contributions.values())])


@given(scenarios(), scenarios(), st.sampled_from(["turnover", "jobs", "growth"]))
def test_parts_add_up_and_flip_and_what_is_equal_has_none(a: Scenario, b: Scenario, outcome: str) -> None:
    of = Measure(outcome, 2024)
    for attribute in (by_group, by_lever):
        there, back = attribute(STUDY, a, b, of), attribute(STUDY, b, a, of)
        assert sum(there.contributions.values()) == pytest.approx(there.difference, abs=1e-9 * size(there))
        assert (there.start, there.end, there.difference) == (back.end, back.start, -back.difference)
        for key, part in there.contributions.items():
            assert part == pytest.approx(-back.contributions[key], abs=1e-9 * size(there))
    one, other = lever_values(STUDY, a), lever_values(STUDY, b)
    found = by_lever(STUDY, a, b, of).contributions
    assert all(found[key] == 0 for key in STUDY.levers if one[key] == other[key])
    assert found[OUTLOOK] == 0 or a.outlook != b.outlook


def test_start_and_end_are_the_two_scenarios_and_the_difference_is_the_second_less_the_first() -> None:
    better = replace(REFERENCE, values={"trend.voice": 9.0})
    found = by_lever(STUDY, REFERENCE, better, LAST)
    for outcome, scenario in ((found.start, REFERENCE), (found.end, better)):
        assert outcome == measured(STUDY, inputs_of(STUDY, scenario), LAST)
    assert found.difference == found.end - found.start > 0
    assert {key: part for key, part in found.contributions.items() if part} == {
        "trend.voice": pytest.approx(found.difference, rel=1e-12)
    }


@pytest.mark.parametrize("outlook", ["observed", "normal"])
def test_parts_are_the_average_over_all_orders(outlook: str) -> None:
    other = replace(REFERENCE, values=MOVED, outlook=outlook)
    players = [*MOVED, *([OUTLOOK] if outlook != REFERENCE.outlook else [])]
    gains = dict.fromkeys(players, 0.0)
    orders = list(permutations(players))
    for order in orders:
        values, path = lever_values(STUDY, REFERENCE), REFERENCE.outlook
        before = measured(STUDY, inputs_at(path, values), LAST)
        for player in order:
            path = outlook if player == OUTLOOK else path
            values |= {player: MOVED[player]} if player in MOVED else {}
            after = measured(STUDY, inputs_at(path, values), LAST)
            gains[player] += float(after - before) / len(orders)
            before = after
    found = by_lever(STUDY, REFERENCE, other, LAST).contributions
    assert {key: part for key, part in found.items() if part} == pytest.approx(gains, rel=1e-9)


def test_two_equal_scenarios_differ_by_nothing() -> None:
    same = replace(REFERENCE, values={"trend.voice": STUDY.levers["trend.voice"].default.value})
    for found in (
        by_group(STUDY, REFERENCE, same, LAST),
        by_lever(STUDY, REFERENCE, same, LAST),
        within_group(STUDY, REFERENCE, same, LAST, "growth"),
    ):
        assert found.difference == 0
        assert set(found.contributions.values()) == {0.0}


def test_every_group_and_every_lever_is_listed_in_the_study_s_order() -> None:
    assert list(by_group(STUDY, REFERENCE, REFERENCE, LAST).contributions) == [*GROUPS, OUTLOOK]
    assert list(by_lever(STUDY, REFERENCE, REFERENCE, LAST).contributions) == [*STUDY.levers, OUTLOOK]


@pytest.mark.parametrize(("most", "work"), [(2, 1 << 24), (4, 1 << 24), (16, 1 << 24), (16, 1 << 16), (16, 1)])
def test_the_levers_of_a_group_add_up_to_its_part_however_many_come_together(
    most: int, work: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explain, "MOST_PLAYERS", most)
    monkeypatch.setattr(explain, "MOST_WORK", work)
    groups = by_group(STUDY, REFERENCE, ALL_MOVED, LAST)
    levers = by_lever(STUDY, REFERENCE, ALL_MOVED, LAST)
    assert sum(groups.contributions.values()) == pytest.approx(groups.difference, rel=1e-9)
    assert levers.contributions[OUTLOOK] == pytest.approx(groups.contributions[OUTLOOK], rel=1e-9)
    for group in GROUPS:
        inside = within_group(STUDY, REFERENCE, ALL_MOVED, LAST, group)
        assert list(inside.contributions) == [key for key, it in STUDY.levers.items() if it.group == group]
        assert sum(inside.contributions.values()) == pytest.approx(groups.contributions[group], abs=1e-9)
        for key, part in inside.contributions.items():
            assert levers.contributions[key] == pytest.approx(part, abs=1e-9)


def test_levers_that_move_other_outcomes_only_have_exactly_0() -> None:
    found = by_lever(STUDY, REFERENCE, ALL_MOVED, LAST).contributions
    assert [found[key] for key in ("m2_per_job", "occupancy_limit", "site.park.change", "base.jobs")] == [0] * 4


def test_a_group_nobody_knows_is_refused() -> None:
    with pytest.raises(Problem, match=r"“groth”.*growth"):
        within_group(STUDY, REFERENCE, ALL_MOVED, LAST, "groth")


@pytest.mark.parametrize("name", ["pai-2020", "digital-2030"])
def test_presets_are_explained_to_the_last_digits(name: str) -> None:
    study = open_study(name)
    reference = study.presets["reference"]
    for preset in study.presets.values():
        for attribute in (by_group, by_lever):
            found = attribute(study, reference, preset, Measure("jobs", study.last_year))
            assert abs(np.sum([*found.contributions.values()]) - found.difference) <= 1e-9 * abs(found.difference)


def test_dust_is_nothing_and_what_is_there_stays() -> None:
    parts = {"growth": 3.0, "base": 1e-11, "events": float("nan")}
    found = explain.without_dust(Attribution(LAST, 80_000.0, 80_003.0, 3.0, parts))
    assert found.contributions["growth"] == 3.0
    assert found.contributions["base"] == 0.0
    assert np.isnan(found.contributions["events"])


def test_a_group_that_is_looked_into_begins_where_those_before_it_have_led() -> None:
    found = explained(STUDY, REFERENCE, ALL_MOVED, LAST)
    assert found.inside is None
    assert found.told is found.groups
    level = found.groups.start
    for group in largest_first(found.groups.contributions):
        part, inside = found.groups.contributions[group], explained(STUDY, REFERENCE, ALL_MOVED, LAST, group).inside
        assert (inside is None) is (group == OUTLOOK)
        if inside is not None:
            assert (inside.start, inside.difference) == pytest.approx((level, part))
        level += part


def test_of_a_group_that_brings_everything_its_levers_are_told() -> None:
    moved = replace(REFERENCE, values={"trend.voice": 9.0, "trend.data": 9.0})
    found = explained(STUDY, REFERENCE, moved, LAST)
    assert {key for key, part in found.told.contributions.items() if part} == {"trend.voice", "trend.data"}
    assert not found.nothing
    assert explained(STUDY, REFERENCE, REFERENCE, LAST).nothing
