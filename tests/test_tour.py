"""The tour tells the truth in three languages: its commands are run, and every line it quotes is in the answer."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from pathlib import Path

import pytest

from offsim.cli import run_command_line
from offsim.language import GROUP, load_language
from offsim.model.text import LANGUAGES
from offsim.ui.pages.page_table import PAGES
from offsim.ui.tour.steps import STEPS

DOCS = Path(__file__).parents[1] / "docs"
TOURS = {
    code: (DOCS / ("tour.md" if code == "en" else f"tour.{code}.md")).read_text(encoding="utf-8") for code in LANGUAGES
}
QUOTED = re.compile(r"```sh\noffsim (.*?)\n```\n\n```text\n(.*?)\n```", re.DOTALL)
STOPS = [(code, *found) for code, tour in TOURS.items() for found in QUOTED.findall(tour)]
QUESTIONS = ("seek", "frontier", "rank", "compare", "sites")
"""The stops of the tour in the window that ask the first five questions."""
NUMBER = re.compile(r"(?<![\w.,-])(?:\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)", re.ASCII)
EACH = pytest.mark.parametrize("code", LANGUAGES)


def plain(words: str) -> str:
    """Return words with ordinary spaces, and without the marks that keep scripts apart."""
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", re.sub("[\u00a0\u202f]", " ", words))


def told(code: str) -> str:
    """Return the prose of an edition: without commands, what they answer, and what leads elsewhere."""
    prose = re.sub(r"```.*?```|`.*?`|!\[.*?\n|\(\S*?\.md\)", "", TOURS[code], flags=re.DOTALL)
    return plain(prose)


def figures(code: str) -> list[Counter[str]]:
    """Return the numbers of each part of an edition, written as in English and without thousands apart."""
    parts = re.split("^## ", told(code), flags=re.MULTILINE)
    return [Counter(as_in_english(found, code) for found in NUMBER.findall(part)) for part in parts]


def as_in_english(number: str, code: str) -> str:
    number = number.replace(plain(GROUP[code]), "")
    return number if code == "en" else number.replace(",", ".")


@pytest.mark.parametrize(("code", "command", "quoted"), STOPS)
def test_a_command_answers_what_the_tour_says(
    capsys: pytest.CaptureFixture[str], code: str, command: str, quoted: str
) -> None:
    assert ("--lang" in command) is (code != "en")
    assert run_command_line(shlex.split(command)) == 0
    answer = plain(capsys.readouterr().out)
    for line in quoted.splitlines():
        assert plain(line) in answer


@EACH
def test_every_command_of_the_tour_is_tried(code: str) -> None:
    assert len(QUOTED.findall(TOURS[code])) == TOURS[code].count("```sh") == 12


@EACH
def test_every_edition_gives_the_same_commands_and_figures(code: str) -> None:
    commands = [found.removesuffix(f" --lang {code}") for found, _ in QUOTED.findall(TOURS[code])]
    assert commands == [found for found, _ in QUOTED.findall(TOURS["en"])]
    assert figures(code) == figures("en")
    assert sum(map(Counter.total, figures("en"))) > 40


@EACH
def test_every_picture_is_there_and_shows_the_language_of_its_edition(code: str) -> None:
    pictures = re.findall(r"\]\((pictures/.*?)\)", TOURS[code])
    assert len(pictures) == 6
    assert all((DOCS / picture).is_file() for picture in pictures)
    assert all(picture.endswith(".png" if code == "en" else f"-{code}.png") for picture in pictures)


@EACH
def test_every_page_is_where_the_tour_says(code: str) -> None:
    language = load_language(code)
    labels = [plain(language.say(row.label)) for row in PAGES]
    named = re.findall(r"\*\*([^*]*?)\*\* \(Ctrl\+(\d)\)", plain(TOURS[code]).replace("**\n(", "** ("))
    assert len(named) == 7
    for label, number in named:
        assert labels.index(label) + 1 == int(number)


@EACH
def test_the_tour_in_the_window_asks_the_same_questions(code: str) -> None:
    language, tour = load_language(code), plain(TOURS[code])
    titles = [plain(language.say(step.title)) for step in STEPS if step.key in QUESTIONS]
    assert len(titles) == len(QUESTIONS)
    assert [title for title in titles if title not in tour] == []
    assert titles == sorted(titles, key=tour.index)
