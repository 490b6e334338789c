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

QUOTE = re.compile(r"^> (.*)$", re.MULTILINE)
COMMAND = re.compile(r"^    offsim (.*)$", re.MULTILINE)
FOR_SCRIPTS = {"en": "For scripts:", "fr": "Pour les scripts\u00a0:", "ar": "للتشغيل الآلي بسطر الأوامر:"}
WITH_EXAMPLES = [row.key for row in PAGES]
MARKS = re.compile("[\u2066-\u2069]")
"""What keeps scripts apart in an answer on the terminal, and has nothing to do in a text of one language."""


def plain(words: str) -> str:
    return " ".join(MARKS.sub("", words).split())


def answers(page: str, code: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the commands of a page answer."""
    for command in COMMAND.findall(page):
        assert ("--lang" in command) == (code != "en")
        assert run_command_line(shlex.split(command)) == 0
    return plain(capsys.readouterr().out)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", WITH_EXAMPLES)
def test_a_command_of_the_help_answers_what_it_says(topic: str, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = help_page(code, topic)
    answered = answers(page, code, capsys)
    assert QUOTE.findall(page)
    assert [quote for quote in QUOTE.findall(page) if plain(quote) not in answered] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_only_examples_of_pages_quote(code: str) -> None:
    assert [topic for topic in TOPICS if QUOTE.search(help_page(code, topic))] == [
        topic for topic in TOPICS if topic in WITH_EXAMPLES
    ]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", WITH_EXAMPLES)
def test_commands_are_the_last_of_an_example_and_for_scripts(topic: str, code: str) -> None:
    """Planners have a window: what an example does is done there, by names that stand there."""
    page = help_page(code, topic)
    done, _, commands = page[page.index("{#example}") :].partition(f"\n\n{FOR_SCRIPTS[code]}\n\n")
    assert not COMMAND.search(page[: page.index("{#example}")] + done)
    assert commands.splitlines() == [f"    offsim {command}" for command in COMMAND.findall(page)] != []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", WITH_EXAMPLES)
def test_exact_figures_around_a_quote_are_answered_too(
    topic: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A figure with two decimals in the words of an example is one of its answers, or of the reference's."""
    page = help_page(code, topic)
    example = page[page.index("{#example}") :].splitlines()
    prose = " ".join(line for line in example if not line.startswith((" ", ">")))
    for command in ("run", *COMMAND.findall(page)):
        run_command_line([*shlex.split(command), *([] if "--lang" in command else ["--lang", code])])
    answered = capsys.readouterr().out
    for figure in re.findall(r"\d+[.,]\d\d+", prose):
        assert figure in answered
