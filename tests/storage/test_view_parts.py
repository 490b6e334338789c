"""A document keeps what the planner looked at, apart from what it holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model.scenario_set import new_set, same_content, set_lever
from offsim.model.text import text
from offsim.model.view import NO_VIEW, View
from offsim.storage.document_file import document_bytes, read_with_view
from tests.model.test_scenario_set import UNHURRIED
from tests.small_study import small_study
from tests.storage.documents import saved, sentences

TARGETS = tuple(small_study().targets)
GOALS = st.none() | st.lists(st.sampled_from(TARGETS), unique=True).map(tuple)
OLD_FILES = Path(__file__).parents[1] / "old_files"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plan.offsim"


@UNHURRIED
@given(st.sampled_from(["", "projection", "a page to come"]), GOALS, st.floats(0.01, 0.99))
def test_a_view_comes_back_as_it_was(file: Path, page: str, goal: tuple[str, ...] | None, chance: float) -> None:
    view = View(page, goal, chance if goal is not None and len(goal) == 1 else None)
    scenarios = new_set(small_study(), text("Mine"))
    file.write_bytes(document_bytes(scenarios, "1", view))
    assert read_with_view(file) == (scenarios, view)


def test_a_document_that_nobody_turned_in_says_nothing_of_it() -> None:
    assert "view" not in saved()


@pytest.mark.parametrize("name", ["before-distributions", "before-editions", "before-views"])
def test_documents_of_earlier_formats_have_none(name: str) -> None:
    scenarios, view = read_with_view(OLD_FILES / f"{name}.offsim")
    assert view == NO_VIEW
    assert scenarios.active_scenario.values["trend.voice"] == 7.25


def test_the_last_documents_without_views_hold_the_same_as_now() -> None:
    found, _ = read_with_view(OLD_FILES / "before-views.offsim")
    now = set_lever(new_set(small_study(), text("Mine")), "scenario_1", "trend.voice", 7.25)
    assert found == now
    assert same_content(found, now)


@pytest.mark.parametrize(
    ("view", "place", "reason"),
    [
        (None, "view", "a table"),
        ({"zoom": 2}, "view.zoom", "no such key"),
        ({"page": 3}, "view.page", "a text"),
        ({"goal": "moon"}, "view.goal", "a list of targets"),
        ({"goal": ["moon"]}, "view.goal", "a list of targets"),
        ({"goal": [[]]}, "view.goal", "a list of targets"),
        ({"goal": list(TARGETS[:1]), "chance": 1.5}, "view.chance", "a number from 0 to 1"),
        ({"goal": list(TARGETS[:1]), "chance": True}, "view.chance", "a number from 0 to 1"),
        ({"goal": [], "chance": 0.5}, "view.chance", "for a goal of one target"),
        ({"chance": 0.5}, "view.chance", "for a goal of one target"),
    ],
)
def test_a_view_that_is_none_is_told_with_its_place(file: Path, view: object, place: str, reason: str) -> None:
    found = sentences(file, json.dumps({**saved(), "view": view}).encode())
    assert len(found) == 1
    assert f"“{place}”" in found[0]
    assert reason in found[0]
