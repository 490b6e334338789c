"""Scenarios of one name are told apart in every language, and keep the names they have where they can."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model import scenario_names
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.scenario_names import COPIED, ESTIMATED, FIRST_NAME, RETURNED, name_after, new_name, told_apart
from offsim.model.scenario_set import duplicate, new_set, rename
from offsim.model.text import LANGUAGES, Text, text
from tests.small_study import small_study

NAMES = st.text("Plan (2)3 \u200b", min_size=1, max_size=9)


def named(*names: str | Text) -> tuple[Scenario, ...]:
    return tuple(
        Scenario(f"s{place}", text(name) if isinstance(name, str) else name, "normal", {})
        for place, name in enumerate(names)
    )


def shown(*names: str | Text, code: str = "en") -> list[str]:
    return [scenario.name.in_language(code) for scenario in told_apart(named(*names))]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["Plan", "Other"], ["Plan", "Other"]),
        (["Plan", "Plan"], ["Plan", "Plan (2)"]),
        (["Plan", "Plan", "Plan"], ["Plan", "Plan (2)", "Plan (3)"]),
        (["Plan", "Plan", "Plan (2)"], ["Plan", "Plan (3)", "Plan (2)"]),
        (["Plan", "Plan\u200b", "\uff30lan", "Plan  "], ["Plan", "Plan\u200b (2)", "\uff30lan (3)", "Plan   (4)"]),
        (["Plan", "plan"], ["Plan", "plan"]),
    ],
)
def test_the_first_keeps_its_name_and_others_get_the_next_number(names: list[str], told: list[str]) -> None:
    assert shown(*names) == told


def test_names_that_meet_in_one_language_stay_apart_in_it_alone() -> None:
    names = (text({"en": "Boom", "fr": "Essor"}), text({"en": "Rise", "fr": "Essor"}))
    assert shown(*names) == ["Boom", "Rise"]
    assert shown(*names, code="fr") == ["Essor", "Essor (2)"]


@given(st.lists(NAMES, min_size=1, max_size=6))
def test_no_two_scenarios_are_shown_under_one_name(names: list[str]) -> None:
    for code in LANGUAGES:
        told = shown(*names, code=code)
        assert len(set(told)) == len(names)
        assert all(now.startswith(name) for now, name in zip(told, names, strict=True))


def test_the_scenarios_themselves_keep_their_names() -> None:
    scenarios = new_set(small_study(), text("Plan"))
    twice = rename(duplicate(scenarios, scenarios.active, "Plan"), "reference", "Plan")
    assert [scenario.name.in_language("fr") for scenario in twice.told_apart] == ["Plan", "Plan (2)", "Plan (3)"]
    assert {scenario.name.in_language("fr") for scenario in twice.scenarios} == {"Plan"}
    assert twice.shown(twice.active) == replace(twice.active_scenario, name=twice.shown(twice.active).name)


@pytest.mark.parametrize("pattern", [COPIED, ESTIMATED, RETURNED])
def test_what_is_made_of_another_is_called_after_it_in_every_language(pattern: Text) -> None:
    made = name_after(pattern, FIRST_NAME)
    for code in LANGUAGES:
        assert FIRST_NAME.in_language(code) in made.in_language(code)
    assert len({made.in_language(code).removeprefix(FIRST_NAME.in_language(code)) for code in LANGUAGES}) == 3
    typed = name_after(pattern, text("Plan B"))
    assert all(typed.in_language(code).startswith("Plan B") for code in LANGUAGES)


def test_a_new_scenario_has_a_number_that_is_free_in_every_language() -> None:
    scenarios = named("Reference", Text((("ar", "السيناريو 4"),)), "Scénario 5")
    assert [new_name(scenarios).in_language(code) for code in LANGUAGES] == ["Scenario 6", "Scénario 6", "السيناريو 6"]


def test_a_name_that_was_typed_is_kept_on_one_line() -> None:
    assert scenario_names.named(" Plan\n B ") == text("Plan B")
    assert scenario_names.named(FIRST_NAME) is FIRST_NAME
    with pytest.raises(Problem):
        scenario_names.named(" \n")
