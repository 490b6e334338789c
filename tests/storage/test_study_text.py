"""A study's text is changed where it is meant to be, and all else in it stays as it stands."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from offsim.model.problems import Problem, Problems
from offsim.storage.new_study_text import study_text
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import (
    add_table,
    found_at,
    merged,
    move_table,
    remove_table,
    rename_key,
    set_fact,
    set_value,
)
from offsim.storage.toml_sections import joined, sections
from tests.recorded_study import recorded_words
from tests.same_study import what_differs
from tests.small_study import SMALL_STUDY
from tests.storage.study_tables import MADE_UP, SHIPPED, WORDS, without_empty
from tests.storage.test_study_documentation import sample

SHARE = {"value": 10, "unit": "%", "source": "ours", "status": "assumption"}
FRANCE = {"label": {"en": "France", "fr": "France"}, "economy": "spain", "turnover_share": SHARE, "jobs_share": SHARE}
TARGET = {"label": "Jobs", "outcome": "jobs", "year": 2026, "value": {**SHARE, "unit": "jobs"}}


def lines(words: str) -> set[str]:
    return {line for line in words.splitlines() if line.strip()}


def gone(before: str, after: str) -> set[str]:
    return lines(before) - lines(after)


def come(before: str, after: str) -> set[str]:
    return lines(after) - lines(before)


@pytest.mark.parametrize("name", WORDS)
def test_a_text_taken_apart_and_joined_is_itself(name: str) -> None:
    assert joined(sections(WORDS[name])) == WORDS[name]


@pytest.mark.parametrize("name", WORDS)
def test_a_text_made_anew_reads_back_equal(name: str) -> None:
    table = tomllib.loads(WORDS[name])
    words = study_text(table)
    assert tomllib.loads(words) == table
    assert what_differs(parse_study(words, "a.toml"), parse_study(WORDS[name], "b.toml")) == []


def test_one_value_is_set_and_one_line_changes() -> None:
    words = sample()
    after = set_value(words, ("markets", "spain", "trend", "value"), 7.5)
    assert (gone(words, after), come(words, after)) == ({"value = 6"}, {"value = 7.5"})
    after = set_value(words, ("title", "fr"), "Vers l’Espagne")
    assert come(words, after) == {'title.fr = "Vers l’Espagne"'}
    assert parse_study(after, "own.toml").title.in_language("fr") == "Vers l’Espagne"


def test_a_remark_behind_a_value_stays() -> None:
    words = "[a]\nv = 1 # as counted\n"
    assert set_value(words, ("a", "v"), 2) == "[a]\nv = 2 # as counted\n"


def test_a_value_that_was_not_there_is_added_to_its_table() -> None:
    words = sample()
    after = set_value(words, ("presets", "reference", "levers", "trend.spain"), 7)
    assert parse_study(after, "own.toml").presets["reference"].values == {"trend.spain": 7}
    after = set_value(words, ("presets", "spanish_recession", "levers", "trend.spain"), {"2025": 5, "2026": 7})
    assert come(words, after) == {'"trend.spain" = { 2025 = 5, 2026 = 7 }'}


def test_a_fact_changes_in_the_entries_that_are_given() -> None:
    words = sample()
    place = ("sites", "tangier", "floor_space")
    after = set_fact(words, place, {"value": 90000, "note": "As built.", "year": None})
    expected = {"value": 90000, "unit": "m²", "source": "survey", "status": "public", "note": "As built."}
    assert found_at(after, place) == expected
    assert parse_study(after, "own.toml").sites[0].floor_space.value == 90000


def test_a_bare_number_becomes_a_whole_fact() -> None:
    place = ("events", "war", "hits", "data")
    after = set_fact(SMALL_STUDY, place, {"unit": "weight", "source": "book", "status": "public"})
    assert found_at(after, place) == {"value": 0.5, "unit": "weight", "source": "book", "status": "public"}
    assert what_differs(parse_study(after, "a.toml"), parse_study(SMALL_STUDY, "b.toml")) == ["events"]


def test_a_table_is_added_behind_those_of_its_kind() -> None:
    words = sample()
    after = add_table(words, ("markets", "france"), FRANCE)
    assert gone(words, after) == set()
    assert list(found_at(after, ("markets",))) == ["spain", "france"]
    assert after.index("[markets.france.jobs_share]") < after.index("# One value a year and economy.")


def test_the_first_of_its_kind_is_added_at_the_end() -> None:
    words = remove_table(sample(), ("targets",))
    after = add_table(words, ("targets", "jobs_2026"), TARGET)
    assert list(parse_study(after, "own.toml").targets) == ["jobs_2026"]


@pytest.mark.parametrize("place", [("observations", 3), ("observations", 1, "points", 2)])
def test_an_item_is_added_to_a_list_however_it_is_written(place: tuple[str | int, ...]) -> None:
    words = recorded_words()
    point = {"value": 9, "unit": "bn MAD", "year": 2022, "source": "book", "status": "public"}
    item = point if place[-1] == 2 else {"outcome": "turnover", "perimeter": "all", "points": [point]}
    after = add_table(words, place, item)
    assert found_at(after, place) == item
    assert remove_table(after, place).split() == words.split()
    parse_study(after, "own.toml")


def test_a_table_is_removed_with_its_remark_and_no_other() -> None:
    words = add_table(sample(), ("markets", "france"), FRANCE)
    after = remove_table(words, ("markets", "spain"))
    assert "# The market." not in after
    assert "# One value a year and economy." in after
    assert list(found_at(after, ("markets",))) == ["france"]
    last = "[a.x]\nv = 1\n\n# ------\n# All of b\n\n[b]\nv = 2\n"
    assert remove_table(last, ("a", "x")) == "# ------\n# All of b\n\n[b]\nv = 2\n"


def test_a_table_written_in_several_places_is_removed_whole() -> None:
    words = MADE_UP["uncertain"]
    after = remove_table(words, ("economies", "north"))
    assert "economies.north" not in after


def test_the_last_table_within_another_leaves_that_empty_and_room_for_a_new_one() -> None:
    words = "[events.war]\nvalue = 1\n\n[events.war.hits.north]\nvalue = 2\n\n[events.war.strength]\nvalue = 3\n"
    place = ("events", "war", "hits", "north")
    after = remove_table(words, place)
    assert found_at(after, ("events", "war")) == {"value": 1, "hits": {}, "strength": {"value": 3}}
    assert found_at(add_table(after, place, {"value": 4}), place) == {"value": 4}
    assert found_at(set_value(words, place, 5), place) == 5
    gone_too = merged(words, {"events": {"war": {"value": 1, "hits": {}, "strength": {"value": 3}}}})
    assert found_at(gone_too, ("events", "war", "hits")) == {}
    assert remove_table("[targets.a]\nvalue = 1\n", ("targets", "a")) == ""


def test_tables_are_moved_among_their_own() -> None:
    words = SMALL_STUDY
    after = move_table(words, ("markets", "paper"), 0)
    assert [market.key for market in parse_study(after, "own.toml").markets] == ["paper", "voice", "data"]
    assert lines(after) == lines(words)
    assert move_table(after, ("markets", "paper"), 2).split() == words.split()
    after = move_table(recorded_words(), ("observations", 2), 0)
    assert [it.outcome for it in parse_study(after, "own.toml").observations] == ["jobs", "turnover", "turnover"]


def test_a_key_is_renamed_with_all_that_is_in_it() -> None:
    words = sample()
    after = rename_key(words, ("presets", "spanish_recession"), "slump")
    study = parse_study(after, "own.toml")
    assert study.presets["slump"].values == {"recession.spain.depth": 4}
    assert len(come(words, after)) == 2
    after = rename_key(words, ("markets", "spain"), "iberia")
    assert [market.key for market in parse_study(after, "own.toml").markets] == ["iberia"]


CHANGES: list[Callable[[str], str]] = [
    lambda words: set_value(words, ("base_year",), "soon"),
    lambda words: set_fact(words, ("base", "jobs"), {"source": None}),
    lambda words: add_table(words, ("markets", "france"), FRANCE),
    lambda words: remove_table(words, ("economies", "spain")),
    lambda words: rename_key(words, ("sources", "ours"), "mine"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_no_study_any_more_is_told_by_its_faults(change: Callable[[str], str]) -> None:
    with pytest.raises((Problem, Problems)):
        parse_study(change(sample()), "own.toml")


@pytest.mark.parametrize("place", [("nothing",), ("markets", "mars"), ("observations", 9), ("id", "more")])
def test_what_is_not_there_cannot_be_removed_or_moved(place: tuple[str | int, ...]) -> None:
    with pytest.raises(KeyError):
        remove_table(SMALL_STUDY, place)
    with pytest.raises(KeyError):
        move_table(SMALL_STUDY, place, 0)


@pytest.mark.parametrize("goal", MADE_UP)
@pytest.mark.parametrize("start", ["documented", "recorded", "nothing much"])
def test_any_text_is_changed_into_any_other_study(start: str, goal: str) -> None:
    table = tomllib.loads(MADE_UP[goal])
    after = merged(MADE_UP[start], table)
    assert without_empty(tomllib.loads(after)) == without_empty(table)
    assert what_differs(parse_study(after, "a.toml"), parse_study(MADE_UP[goal], "b.toml")) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_what_is_equal_leaves_the_text_as_it_is_to_the_byte(name: str) -> None:
    table: dict[str, Any] = tomllib.loads(SHIPPED[name])
    assert merged(SHIPPED[name], table) == SHIPPED[name]
    table["base"]["turnover"]["value"] += 1
    after = merged(SHIPPED[name], table)
    assert len(gone(SHIPPED[name], after)) + len(come(SHIPPED[name], after)) <= 2


def test_a_list_of_tables_goes_into_the_line_of_the_table_it_is_new_in() -> None:
    words = "[base]\njobs = { value = 1 } # counted\n\n[[points]]\nyear = 2020\n"
    table = tomllib.loads(words)
    table["base"]["jobs"]["alternatives"] = [{"value": 2}, {"value": 3}]
    after = merged(words, table)
    assert tomllib.loads(after) == table
    assert after.startswith("[base]\njobs = { value = 1")
    assert "# counted" in after
