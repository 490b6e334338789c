"""Scenarios of one name are told apart in every language, and keep the names they have where they can."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model.scenario import Scenario
from offsim.model.scenario_names import told_apart
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
