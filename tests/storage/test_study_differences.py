"""What differs between two studies is told item by item, and taken item by item."""

from __future__ import annotations

import tomllib
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offsim.model.study_difference import Difference, ItemPlace
from offsim.storage.figure_edits import Provenance, with_own_value
from offsim.storage.imports.understood import Point
from offsim.storage.study_differences import differences, offers, with_needed
from offsim.storage.study_edits import with_growth, with_observations
from offsim.storage.study_file import parse_study
from offsim.storage.study_items import items
from offsim.storage.study_taking import taken
from offsim.storage.study_text import add_table, found_at, merged, remove_table, set_fact, set_value
from tests.recorded_study import recorded_words
from tests.small_study import SMALL_STUDY
from tests.storage.study_tables import MADE_UP, SHIPPED, WORDS

MINE, THEIRS = Provenance("Our survey", "2026-03-01"), Provenance("Their survey", "2026-04-01")
PAI = SHIPPED["pai-2020"]
FEW = settings(max_examples=15, deadline=None)
Two = tuple[str, str]


def places(old: str, new: str) -> list[ItemPlace]:
    return [found.place for found in differences(old, new)]


PAIRS = [*permutations(MADE_UP, 2)]


def dealt(pair: Two, seed: int, parts: int) -> tuple[str, str, list[set[ItemPlace]]]:
    """Return two studies, and the places where they differ dealt out at random, some to nobody."""
    one, other = (MADE_UP[name] for name in pair)
    dealing = Random(seed)
    to = {place: dealing.randint(0, parts) for place in places(one, other)}
    return one, other, [{place for place in to if to[place] == part} for part in range(parts)]


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
    assert set(places(after, other)) == set(places(one, other)) - some
    assert set(places(one, after)) == some


@FEW
@given(st.sampled_from(PAIRS), st.integers(0, 999))
def test_the_order_of_taking_does_not_matter(pair: Two, seed: int) -> None:
    one, other, (first, second) = dealt(pair, seed, 2)
    there = taken(taken(one, other, first), other, second)
    back = taken(taken(one, other, second), other, first)
    assert items(there) == items(back) == items(taken(one, other, first | second))
    assert [*items(there).get("markets", ())] == [*items(back).get("markets", ())]


@FEW
@given(st.sampled_from(PAIRS), st.integers(0, 999))
def test_going_back_on_an_item_is_as_if_it_had_not_been_taken(pair: Two, seed: int) -> None:
    one, other, (kept, undone) = dealt(pair, seed, 2)
    after = taken(taken(one, other, kept | undone), one, undone)
    assert items(after) == items(taken(one, other, kept))
