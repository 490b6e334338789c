"""What differs between two studies is told item by item, and taken item by item."""

from __future__ import annotations

import tomllib
from itertools import permutations
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from offsim.model.study_difference import ItemPlace
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.imports.understood import Point
from offsim.storage.jump_off_reach import last_observed
from offsim.storage.study_differences import differences, needs, offers, with_needed
from offsim.storage.study_edits import with_growth, with_observations
from offsim.storage.study_file import parse_study
from offsim.storage.study_items import items
from offsim.storage.study_taking import taken
from offsim.storage.study_text import add_table, found_at, merged, remove_table, set_fact, set_value
from tests.recorded_study import recorded_words
from tests.small_study import SMALL_STUDY
from tests.storage.study_tables import MADE_UP, SHIPPED, WORDS

MINE, THEIRS = Provenance("Our survey", "2026-03-01"), Provenance("Their survey", "2026-04-01")
FEW = settings(max_examples=8, deadline=None)
Two = tuple[str, str]


def places(old: str, new: str) -> list[ItemPlace]:
    return [found.place for found in differences(old, new)]


PAIRS = [*permutations([name for name in MADE_UP if name != "example"], 2)]


def dealt(pair: Two, seed: int, parts: int) -> tuple[str, str, list[set[ItemPlace]]]:
    """Return two studies, and the places where they differ dealt out at random, some to nobody."""
    one, other = (MADE_UP[name] for name in pair)
    dealing = Random(seed)  # noqa: S311  (the same items every time)
    to = {place: dealing.randint(0, parts) for place in places(one, other)}
    return one, other, [{place for place in to if to[place] == part} for part in range(parts)]


def held_back(wanted: str, after: str) -> set[ItemPlace]:
    """Return the place of the jump-off year wanted, where the base year or what is observed does not let it be so."""
    lever, study = tomllib.loads(wanted).get("jump_off"), tomllib.loads(after)
    if lever is None or "jump_off" not in study:
        return set()
    first = study["base_year"]
    last, (low, high) = last_observed(study) or first, lever["plausible"]
    years = [lever["value"], low, *([] if high == lever["bounds"][1] else [high])]
    return {("jump_off",)} if any(not first <= year <= last for year in years) else set()


@pytest.mark.parametrize("name", WORDS)
def test_a_study_does_not_differ_from_itself(name: str) -> None:
    assert differences(WORDS[name], WORDS[name]) == ()
    again = merged(WORDS[name], tomllib.loads(WORDS[name]))
    assert differences(WORDS[name], again) == ()


@FEW
@given(st.sampled_from(PAIRS))
def test_taking_everything_gives_the_other_text_and_taking_nothing_leaves_the_text(two: Two) -> None:
    one, other = MADE_UP[two[0]], MADE_UP[two[1]]
    found = places(one, other)
    assert len(set(found)) == len(found)
    assert taken(one, other, found) == other
    assert taken(one, other, ()) == one
    assert taken(one, other, {("no", "such")}) == one


@FEW
@given(st.sampled_from(PAIRS), st.integers(0, 999))
def test_what_is_taken_differs_no_more_and_all_else_does_as_before(pair: Two, seed: int) -> None:
    one, other, (some,) = dealt(pair, seed, 1)
    after = taken(one, other, some)
    wanted = other if ("jump_off",) in some else one
    assert set(places(after, other)) == set(places(one, other)) - some | held_back(wanted, after)
    assert set(places(one, after)) == some | held_back(wanted, after)


@FEW
@given(st.sampled_from(PAIRS), st.integers(0, 999))
def test_the_order_of_taking_does_not_matter(pair: Two, seed: int) -> None:
    one, other, (first, second) = dealt(pair, seed, 2)
    halfway = taken(one, other, first), taken(one, other, second)
    there, back = taken(halfway[0], other, second), taken(halfway[1], other, first)
    assume(not any(held_back(wanted, now) for wanted in (one, other) for now in halfway))
    assert items(there) == items(back) == items(taken(one, other, first | second))
    assert [*items(there).get("markets", ())] == [*items(back).get("markets", ())]


@FEW
@given(st.sampled_from(PAIRS), st.integers(0, 999))
def test_going_back_on_an_item_is_as_if_it_had_not_been_taken(pair: Two, seed: int) -> None:
    one, other, (kept, undone) = dealt(pair, seed, 2)
    halfway = taken(one, other, kept | undone)
    assume(not any(held_back(wanted, halfway) for wanted in (one, other)))
    after = taken(halfway, one, undone)
    assert items(after) == items(taken(one, other, kept))


PAI = SHIPPED["pai-2020"]
TURNOVER, TARGET = ("base", "turnover"), ("targets", "turnover_2020", "value")
SERIES = ("turnover", "A")


def own(words: str, place: ItemPlace, value: float, unit: str, provenance: Provenance = MINE) -> str:
    return with_own_value(words, place, value, unit, provenance)


def test_a_figure_is_one_item_with_its_source_and_what_it_took_the_place_of() -> None:
    words = own(PAI, TURNOVER, 8.8, "bn MAD")
    (found,) = differences(PAI, words)
    assert (found.place, found.was["value"], found.now["value"]) == (TURNOVER, 7.3, 8.8)
    assert found.now["source"] == {"title": "Our survey", "published": "2026-03-01"}
    assert found.now["alternatives"]


def test_a_bare_number_is_the_figure_that_its_table_makes_it() -> None:
    place = ("events", "amrc_apebi", "start")
    words = own(PAI, place, 2016, "year")
    (found,) = differences(PAI, words)
    assert found.place == place
    assert found.was == {"value": 2015, "unit": "year", "source": "assumptions", "status": "assumption"}
    both = own(words, TURNOVER, 8.8, "bn MAD")
    assert found_at(taken(both, PAI, [place]), place) == 2015


def test_the_years_observed_are_items_and_the_jump_off_year_follows_them() -> None:
    words = with_observations(PAI, SERIES, "bn MAD", [Point(2019, 9.9), Point(2020, 9.1)], MINE)
    assert found_at(words, ("jump_off", "bounds")) == [2013, 2020]
    assert places(PAI, words) == [("observations", *SERIES, "2019"), ("observations", *SERIES, "2020")]
    after = taken(words, PAI, [("observations", *SERIES, "2020")])
    assert found_at(after, ("jump_off", "bounds")) == found_at(after, ("jump_off", "plausible")) == [2013, 2019]
    parse_study(after, "own.toml")


def test_a_scenario_that_jumps_off_later_than_what_is_taken_lets_it_is_held_to_the_last_year_observed() -> None:
    place = ("presets", "reference", "levers", "jump_off")
    later = with_observations(PAI, SERIES, "bn MAD", [Point(2019, 9.9)], MINE)
    words = set_value(set_value(later, place, 2019), ("title",), "Mine")
    for after in (taken(words, PAI, [("observations", *SERIES, "2019")]), taken(PAI, words, [place])):
        assert found_at(after, place) == 2018
        parse_study(after, "own.toml")


def test_a_year_observed_among_others_takes_its_place_and_the_rest_stays_to_the_letter() -> None:
    without = remove_table(PAI, ("observations", 0, "points", 1))
    (place,) = places(without, PAI)
    more = own(PAI, TURNOVER, 8.8, "bn MAD")
    after = taken(without, more, [place])
    assert [it["year"] for it in found_at(after, ("observations", 0, "points"))] == [
        it["year"] for it in found_at(PAI, ("observations", 0, "points"))
    ]
    assert {*PAI.splitlines()} - {*after.splitlines()} <= {*PAI.splitlines()} - {*without.splitlines()}


def test_the_years_of_growth_are_items_and_a_year_goes_back_to_its_stretch() -> None:
    points = [Point(2016, 1.5), Point(2018, 2.5)]
    words = with_growth(PAI, "observed", "france", points, MINE)
    growth = ("outlooks", "observed", "growth", "france")
    assert places(PAI, words) == [(*growth, "2016"), (*growth, "2018")]
    after = taken(words, PAI, [(*growth, "2016")])
    assert places(after, PAI) == [(*growth, "2018")]
    assert [sorted(it["values"]) for it in found_at(after, growth)][1:] == [["2018"]]
    parse_study(after, "own.toml")


def test_remarks_and_what_is_not_taken_stay_as_they_stand() -> None:
    words = own(own(PAI, TURNOVER, 8.8, "bn MAD"), TARGET, 18, "bn MAD")
    after = taken(words, PAI, [TARGET])
    assert differences(after, own(PAI, TURNOVER, 8.8, "bn MAD")) == ()
    assert [line for line in after.splitlines() if "#" in line] == [line for line in PAI.splitlines() if "#" in line]
    assert len({*PAI.splitlines()} - {*after.splitlines()}) < 20


def test_a_source_comes_with_a_figure_and_goes_with_the_last_that_names_it() -> None:
    theirs = own(own(PAI, TURNOVER, 8.8, "bn MAD"), TARGET, 18, "bn MAD")
    after = taken(PAI, theirs, [TARGET])
    assert found_at(after, ("sources", "own_1", "title")) == "Our survey"
    assert "own_1" not in found_at(taken(after, PAI, [TARGET]), ("sources",))


def test_sources_of_two_planners_are_not_taken_for_each_other() -> None:
    mine, theirs = own(PAI, TURNOVER, 8.8, "bn MAD"), own(PAI, TARGET, 18, "bn MAD", THEIRS)
    after = taken(mine, theirs, [TARGET])
    source = found_at(after, (*TARGET, "source"))
    assert found_at(after, ("sources", source, "title")) == "Their survey"
    assert found_at(after, ("sources", found_at(after, (*TURNOVER, "source")), "title")) == "Our survey"
    same = own(PAI, TURNOVER, 8.8, "bn MAD", THEIRS)
    assert places(mine, same) == [TURNOVER]


def test_a_planner_s_source_is_not_taken_for_one_of_the_study_that_says_the_same() -> None:
    mine = add_table(PAI, ("sources", "survey"), {"title": "Our survey", "published": "2026-03-01"})
    theirs = own(own(PAI, TURNOVER, 8.8, "bn MAD"), TARGET, 18, "bn MAD")
    after = taken(mine, theirs, [TARGET])
    assert TARGET not in places(after, theirs)
    assert found_at(after, (*TARGET, "source")) == "own_1"


def test_another_text_of_a_source_comes_with_the_figures_that_name_it() -> None:
    source = found_at(PAI, (*TARGET, "source"))
    theirs = set_fact(set_value(PAI, ("sources", source, "title"), "A better title"), TARGET, {"value": 17})
    found = differences(PAI, theirs)
    assert with_needed([TARGET], needs(found)) == {TARGET, ("sources", source)}
    assert with_needed([("sources", source)], needs(found)) == {("sources", source)}


def test_shares_that_add_up_and_what_something_new_is_about_come_along() -> None:
    share = ("markets", "voice", "turnover_share", "value")
    words = set_value(SMALL_STUDY, share, found_at(SMALL_STUDY, share) - 10)
    market = found_at(words, ("markets", "voice"))
    new = {**market, "turnover_share": {**market["turnover_share"], "value": 10}}
    new["jobs_share"] = {**market["jobs_share"], "value": 0.0001}
    words = set_value(words, ("markets", "voice", "jobs_share", "value"), market["jobs_share"]["value"] - 0.0001)
    words = add_table(words, ("markets", "mail"), {**new, "label": "Mail"})
    words = set_value(words, ("events", "war", "hits", "mail"), 0.5)
    words = set_fact(words, ("base", "turnover"), {"value": found_at(words, (*TURNOVER, "value")) + 0.5})
    needed = needs(differences(SMALL_STUDY, words))
    every = with_needed([("events", "war", "hits", "mail")], needed)
    assert ("markets", "mail") in every
    assert ("markets", "voice", "turnover_share") in every
    assert TURNOVER not in every
    parse_study(taken(SMALL_STUDY, words, every), "own.toml")
    back = needs(differences(words, SMALL_STUDY))
    assert ("events", "war", "hits", "mail") in with_needed([("markets", "mail")], back)
    parse_study(taken(words, SMALL_STUDY, with_needed([("markets", "mail")], back)), "own.toml")


def test_an_older_edition_is_told_what_the_newer_one_changed_and_what_the_planner_changed_too() -> None:
    older = set_fact(set_fact(PAI, TURNOVER, {"value": 7.2}), TARGET, {"value": 15})
    mine = own(own(older, TURNOVER, 8.8, "bn MAD"), ("wage",), 70000, "MAD")
    found = [(it.difference.place, it.own) for it in offers(older, mine, PAI)]
    assert found == [(TURNOVER, True), (TARGET, False)]
    assert [it.difference.place for it in offers(older, older, PAI)] == places(older, PAI)
    assert offers(older, PAI, PAI) == ()


def test_a_thing_the_planner_took_out_is_offered_where_the_newer_edition_changed_something_in_it() -> None:
    older = set_fact(PAI, TARGET, {"value": 15})
    mine = remove_table(older, TARGET[:2])
    (offer,) = offers(older, mine, PAI)
    assert (offer.difference.place, offer.own) == (TARGET[:2], True)
    assert found_at(taken(own(mine, TURNOVER, 8, "bn MAD"), PAI, [TARGET[:2]]), TARGET)["value"] == 16


def test_a_new_thing_stands_where_the_other_study_has_it() -> None:
    mine = own(remove_table(PAI, ("markets", "rest_of_europe")), TURNOVER, 8, "bn MAD")
    after = taken(mine, PAI, [("markets", "rest_of_europe")])
    assert [*found_at(after, ("markets",))] == [*found_at(PAI, ("markets",))]


def test_a_series_written_in_a_line_takes_a_year_among_its_own() -> None:
    words = recorded_words()
    old = found_at(words, ("observations", 1, "points"))
    without = set_value(words, ("observations", 1, "points"), [old[0], old[-1]])
    assert len(old) > 1
    series = found_at(words, ("observations", 1))
    theirs = with_observations(
        without, (series["outcome"], series["perimeter"]), old[0]["unit"], [Point(old[0]["year"] - 1, 1.0)], MINE
    )
    theirs = own(theirs, TURNOVER, found_at(words, (*TURNOVER, "value")) + 0.1, "bn MAD")
    place = ("observations", series["outcome"], series["perimeter"], str(old[0]["year"] - 1))
    after = taken(without, theirs, [place])
    years = [it["year"] for it in found_at(after, ("observations", 1, "points"))]
    assert years == sorted(years)
    assert places(after, theirs) == [TURNOVER]


def test_what_names_a_thing_that_goes_changes_with_it() -> None:
    mine = PAI
    theirs = remove_table(PAI, ("outlooks", "normal"))
    users = [key for key, preset in found_at(PAI, ("presets",)).items() if preset["outlook"] == "normal"]
    for key in users:
        theirs = set_value(theirs, ("presets", key, "outlook"), "observed")
    theirs = own(theirs, TURNOVER, 8, "bn MAD")
    every = with_needed([("outlooks", "normal")], needs(differences(mine, theirs)))
    assert every == {("outlooks", "normal"), *(("presets", key, "outlook") for key in users)}
    assert users
    parse_study(taken(mine, theirs, every), "own.toml")
