"""Other years of a study: growth it does not project goes, its jump-off year fits, and the rest stays as it stands."""

from __future__ import annotations

import tomllib

import pytest

from offsim.model.problems import Problems
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import set_value
from offsim.storage.study_years import fitted
from tests.recorded_study import recorded_words
from tests.small_study import SMALL_STUDY
from tests.storage.study_tables import SHIPPED


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_a_study_whose_years_stay_is_left_alone(name: str) -> None:
    assert fitted(SHIPPED[name]) == SHIPPED[name]


def test_growth_of_years_that_are_not_projected_goes() -> None:
    words = fitted(set_value(SMALL_STUDY, ("base_year",), 2021))
    growth = tomllib.loads(words)["outlooks"]["observed"]["growth"]["north"]
    assert [stretch["values"] for stretch in growth] == [{"2022": -2.5, "2023": 0.5, "2024": 2.0, "2025": 1.5}]
    assert parse_study(words, "later").base_year == 2021


def test_a_stretch_without_any_year_goes_as_a_whole() -> None:
    head = '[[outlooks.observed.growth.north]]\nsource = "book"\nstatus = "public"\n'
    first = "values = { 2021 = 1.0, 2022"
    split = SMALL_STUDY.replace(first, f"values = {{ 2021 = 1.0 }}\n{head}values = {{ 2022")
    assert len(tomllib.loads(split)["outlooks"]["observed"]["growth"]["north"]) == 2
    words = fitted(set_value(split, ("base_year",), 2021))
    assert len(tomllib.loads(words)["outlooks"]["observed"]["growth"]["north"]) == 1


def test_growth_of_new_years_is_left_to_whoever_knows_it() -> None:
    words = fitted(set_value(SMALL_STUDY, ("last_year",), 2026))
    with pytest.raises(Problems, match="one value for every year from 2021 to 2026"):
        parse_study(words, "longer")


def test_the_jump_off_year_is_held_to_what_was_observed() -> None:
    before = tomllib.loads(recorded_words())
    assert "jump_off" in before
    words = fitted(set_value(recorded_words(), ("base_year",), before["base_year"] + 1))
    assert tomllib.loads(words)["jump_off"]["bounds"][0] == before["base_year"] + 1


def test_a_jump_off_year_that_may_be_any_observed_one_may_be_so_again_in_a_study_as_long_as_before() -> None:
    before = SHIPPED["pai-2020"]
    shorter = fitted(set_value(before, ("last_year",), 2016))
    assert tomllib.loads(shorter)["jump_off"]["plausible"] == [2013, 2016]
    longer = fitted(set_value(shorter, ("last_year",), 2020))
    assert tomllib.loads(longer)["jump_off"] == tomllib.loads(before)["jump_off"]


def test_years_that_cannot_be_are_left_to_the_reader() -> None:
    words = set_value(SMALL_STUDY, ("last_year",), 2000)
    assert fitted(words) == words
