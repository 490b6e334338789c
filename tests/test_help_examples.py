"""The help's worked examples tell the truth, in each language: what is quoted is answered to the command."""

from __future__ import annotations

import re
import shlex

import pytest

from offsim.cli import run_command_line
from offsim.model.text import LANGUAGES
from offsim.ui.help.contents import TOPICS
from offsim.ui.pages.page_table import PAGES
from tests.help_topics import help_page

EXAMPLE = re.compile(r"^    offsim (.*)\n\n((?:> .*\n\n?)+)", re.MULTILINE)
WITH_EXAMPLES = [topic for topic in TOPICS if EXAMPLE.search(help_page("en", topic))]
MARKS = re.compile("[\u2066-\u2069]")
"""What keeps scripts apart in an answer on the terminal, and has nothing to do in a text of one language."""


def plain(words: str) -> str:
    return " ".join(MARKS.sub("", words).split())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", WITH_EXAMPLES)
def test_a_command_of_the_help_answers_what_it_says(topic: str, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command, quotes in EXAMPLE.findall(help_page(code, topic)):
        assert ("--lang" in command) == (code != "en")
        assert run_command_line(shlex.split(command)) == 0
        answer = plain(capsys.readouterr().out)
        for quote in quotes.splitlines():
            for part in quote.removeprefix("> ").split(" · " if "±" in quote else "\n"):
                assert plain(part) in answer


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_has_a_worked_example_that_is_tried(code: str) -> None:
    assert {row.key for row in PAGES} <= set(WITH_EXAMPLES)
    for topic in WITH_EXAMPLES:
        page = help_page(code, topic)
        quotes = [line for line in page.splitlines() if line.startswith("> ")]
        assert quotes == [line for _, found in EXAMPLE.findall(page) for line in found.splitlines() if line]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", [row.key for row in PAGES])
def test_exact_figures_around_a_quote_are_answered_too(
    topic: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A figure with two decimals in the words of an example is one of its answers, or of the reference's."""
    page = help_page(code, topic)
    example = page[page.index("{#example}") :].splitlines()
    prose = " ".join(line for line in example if not line.startswith((" ", ">")))
    for command in ("run", *(command for command, _ in EXAMPLE.findall(page))):
        run_command_line([*shlex.split(command), *([] if "--lang" in command else ["--lang", code])])
    answers = capsys.readouterr().out
    for figure in re.findall(r"\d+[.,]\d\d+", prose):
        assert figure in answers
