"""The JSON Schema of study files, which editors read, refuses what the reader refuses."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema import Draft4Validator

from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.recorded_study import recorded_words
from tests.small_study import SMALL_STUDY
from tests.storage.test_study_documentation import sample
from tests.tools.write_schema import FILE, schema
from tests.uncertain_study import uncertain_words

Place = tuple[str | int, ...]
VALIDATOR = Draft4Validator(json.loads(schema()))
KEYS_OF_ITS_OWN = re.compile(
    "economies|markets|sites|events|targets|outlooks|presets|perimeters|sources|hits|levers|distributions|values"
)
"""Tables in which a study chooses the keys, or the years."""

ONLY_THE_READER = {("events",), ("observations",), ("sites", "*", "land")}
"""What may be left out of a table, but not of this study: something else in it speaks of it."""


def whole_table() -> dict[str, Any]:
    """Return a small study with everything in it that a study may have."""
    table = tomllib.loads(recorded_words(uncertain=True))
    other = {"value": 5, "unit": "jobs", "year": 2020, "source": "book", "status": "derived", "arithmetic": "5 = 5"}
    words = {"quote": "So it says.", "note": {"en": "Two disagree.", "fr": "Deux avis.", "ar": "رأيان"}}
    beside = {**words, "alternatives": [other]}
    table["wage"] = {"value": 60000, "unit": "MAD", "year": 2020, "source": "book", "status": "public", **beside}
    table["main_levers"] = ["trend.voice", "productivity"]
    table["productivity"] |= {"year": 2020, "arithmetic": {"en": "1 = 1", "fr": "1 = 1"}, **beside}
    table["base"]["jobs"]["distribution"]["arithmetic"] = "5 = 5"
    path = {"values": {"2015": 1.0, "2017": 2.0}, "source": "book", "status": "public", **words}
    table["economies"]["north"]["history"] = [path]
    table["outlooks"]["normal"]["growth"]["north"][0] |= words
    table["presets"]["slump"]["distributions"] = {"event.war": {"kind": "uniform", "spread": 0.0}}
    table["outlooks"]["observed"]["observed"] = 2021
    cost = {"value": 5000, "unit": "MAD", "source": "book", "status": "public"}
    table["events"]["plan"]["cost"] = {"rate": cost, "years": 5, "source": "book", "status": "assumption"}
    limit = {"value": 20, "unit": "ha", "source": "book", "status": "seed"}
    table["sites"]["park"] |= {"inside": "country", "land_limit": limit}
    table["sources"]["book"] |= {"address": "https://example.org", "published": "2020"}
    return table


def places(found: object, place: Place = ()) -> Iterator[Place]:
    """Go through all that is in a study file."""
    inside = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    for key, inner in inside:
        yield (*place, key)
        yield from places(inner, (*place, key))


def chooses_keys(place: Place) -> bool:
    """Say whether the study chooses the keys of the table at a place."""
    return bool(place) and (KEYS_OF_ITS_OWN.fullmatch(str(place[-1])) is not None or _is_outlook_growth(place))


def _is_outlook_growth(place: Place) -> bool:
    return place[0] == "outlooks" and place[-1] == "growth"


def kind_of(table: Any, place: Place) -> Place:  # noqa: ANN401  (a study file)
    """Return a place with stars for what the study chooses, and from the lever, fact or text it is in: one for all."""
    kind: Place = ()
    for at, key in enumerate(place):
        for sign, name in {"bounds": "a lever", "value": "a fact", "en": "a text"}.items():
            if isinstance(table, dict) and sign in table:
                kind = (name,)
                break
        kind = (*kind, "*" if isinstance(key, int) or chooses_keys(place[:at]) else key)
        table = table[key]
    return kind


def each_kind(table: dict[str, Any]) -> dict[Place, Place]:
    """Return one place of every kind there is in a study, by kind."""
    return {kind_of(table, place): place for place in places(table)}


def changed(table: dict[str, Any], place: Place, change: Callable[[Any, str | int], None]) -> dict[str, Any]:
    """Return a study after something was done to the table or list that holds the last key of a place."""
    around: Any = table
    for key in place[:-1]:
        around = around[key]
    change(around, place[-1])
    return table


def put_nonsense(around: Any, key: str | int) -> None:  # noqa: ANN401  (a table or a list)
    around[key] = [[1]]


def take_out(around: Any, key: str | int) -> None:  # noqa: ANN401  (a table or a list)
    del around[key]


KINDS = each_kind(whole_table())


@pytest.fixture
def refused_by_reader(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Any]], bool]:
    def refused(table: dict[str, Any]) -> bool:
        monkeypatch.setattr("offsim.storage.study_file.tomli.loads", lambda _: table)
        try:
            parse_study("", "own.toml")
        except (Problem, Problems):
            return True
        finally:
            monkeypatch.undo()
        return False

    return refused


def test_the_file_is_what_the_tables_of_the_reader_make() -> None:
    assert FILE.read_text(encoding="utf-8") == schema(), "run “make schema”"


def test_it_is_a_schema() -> None:
    Draft4Validator.check_schema(json.loads(schema()))


def test_the_studies_that_ship_are_valid(study: Study) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(tomllib.loads(study.text))] == []


@pytest.mark.parametrize("words", [sample(), SMALL_STUDY, uncertain_words()], ids=["documented", "small", "uncertain"])
def test_so_are_those_of_documentation_and_tests(words: str) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(tomllib.loads(words))] == []


def test_the_study_tried_is_whole_and_read(study: Study, refused_by_reader: Callable[[dict[str, Any]], bool]) -> None:
    assert not refused_by_reader(whole_table())
    assert VALIDATOR.is_valid(whole_table())
    assert each_kind(tomllib.loads(study.text)).keys() <= KINDS.keys()


def test_both_refuse_a_misspelt_key_in_every_table(refused_by_reader: Callable[[dict[str, Any]], bool]) -> None:
    for kind, place in KINDS.items():
        if isinstance(place[-1], str) and not chooses_keys(place[:-1]):
            wrong = changed(whole_table(), (*place[:-1], "no_such_key"), put_nonsense)
            assert not VALIDATOR.is_valid(wrong), kind
            assert refused_by_reader(wrong), kind


def test_both_refuse_nonsense_everywhere(refused_by_reader: Callable[[dict[str, Any]], bool]) -> None:
    for kind, place in KINDS.items():
        wrong = changed(whole_table(), place, put_nonsense)
        assert not VALIDATOR.is_valid(wrong), kind
        assert refused_by_reader(wrong), kind


def test_both_refuse_what_lacks_a_key_it_needs(refused_by_reader: Callable[[dict[str, Any]], bool]) -> None:
    for kind, place in KINDS.items():
        if kind[-1] != "*" and kind not in ONLY_THE_READER:
            without = changed(whole_table(), place, take_out)
            assert VALIDATOR.is_valid(without) is not refused_by_reader(without), kind
