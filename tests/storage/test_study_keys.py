"""Keys for what a planner names, and a study under another name."""

from __future__ import annotations

import pytest

from offsim.storage.study_file import parse_study
from offsim.storage.study_keys import keys_for, study_key, with_title
from tests.same_study import what_differs
from tests.storage.study_tables import WORDS


@pytest.mark.parametrize(
    ("names", "keys"),
    [
        (("Spain", "spain!", "España"), ["spain", "spain_2", "espana"]),
        (("فرنسا", "24"), ["market", "market_24"]),
        (("Rest of the world, without Europe and the Gulf",), ["rest_of_the_world_without_euro"]),
    ],
)
def test_keys_are_small_latin_letters_and_none_is_given_twice(names: tuple[str, ...], keys: list[str]) -> None:
    assert list(keys_for(names, "market").values()) == keys


def test_a_study_without_a_latin_letter_has_an_id_too() -> None:
    assert study_key("طنجة", {"study"}) == "study-2"


@pytest.mark.parametrize("name", WORDS)
def test_under_another_name_a_study_is_the_same_in_all_else(name: str) -> None:
    words = WORDS[name]
    study = parse_study(words, "own.toml")
    other = parse_study(with_title(words, 'The "other"', {study.key, "the-other"}), "own.toml")
    assert {*what_differs(study, other)} == {"key", "title"}
    assert (other.key, other.title.in_language("fr")) == ("the-other-2", 'The "other"')
