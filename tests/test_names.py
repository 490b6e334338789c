"""One question, one name: its verb names its file on every floor, and nothing else does."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from offsim.cli.questions.table import QUESTIONS
from offsim.ui.pages.page import Page
from offsim.ui.pages.page_table import PAGES, PageRow

SOURCES = Path(__file__).parents[1] / "src" / "offsim"
VERBS = ("rank", "explain", "compare", "seek", "frontier", "hindcast")
FLOORS = ("analysis/{verb}.py", "cli/questions/{verb}.py", "report/questions/{verb}.py", "ui/pages/{verb}_page.py")
FORMER = {
    "rank": ("ranking", "ranks", "matters", "what_matters"),
    "explain": ("attribution", "explaining", "explanation", "why"),
    "compare": ("comparison", "comparing"),
    "seek": ("seeking", "takes", "aims", "ticks", "what_it_takes"),
    "frontier": ("mapping", "map"),
    "hindcast": ("backcast", "backcasting", "record", "looking_back", "what_happened"),
}
ANOTHER_NAME = re.compile(f"({'|'.join(name for names in FORMER.values() for name in names)})(_page)?")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("floor", FLOORS)
def test_a_question_has_its_name_on_every_floor(floor: str, verb: str) -> None:
    assert (SOURCES / floor.format(verb=verb)).is_file()


def test_no_question_has_a_second_name() -> None:
    assert [str(file) for file in SOURCES.rglob("*.py") if ANOTHER_NAME.fullmatch(file.stem)] == []


def test_the_questions_of_the_command_line_are_these() -> None:
    assert sorted(question.verb for question in QUESTIONS) == sorted(VERBS)


@pytest.mark.parametrize("verb", [question.verb for question in QUESTIONS])
def test_a_row_of_the_questions_names_a_module_that_asks(verb: str) -> None:
    assert callable(import_module(f"offsim.cli.questions.{verb}").ask)


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.key)
def test_a_row_of_the_pages_names_a_page_and_its_module_by_its_key(row: PageRow) -> None:
    assert row.module == f"{row.key}_page"
    assert issubclass(getattr(import_module(f"offsim.ui.pages.{row.module}"), row.name), Page)


def test_every_question_has_a_page() -> None:
    assert {*VERBS} <= {row.key for row in PAGES}
