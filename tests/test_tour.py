"""The tour tells the truth: every command in it is run, and every line it quotes is in the answer."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from offsim.cli import run_command_line
from offsim.ui.pages.pages import PAGES

DOCS = Path(__file__).parents[1] / "docs"
TOUR = (DOCS / "tour.md").read_text(encoding="utf-8")
STEPS = re.findall(r"```sh\noffsim (.*?)\n```\n\n```text\n(.*?)\n```", TOUR, re.DOTALL)


@pytest.mark.parametrize(("command", "quoted"), STEPS)
def test_a_command_answers_what_the_tour_says(capsys: pytest.CaptureFixture[str], command: str, quoted: str) -> None:
    assert run_command_line(shlex.split(command)) == 0
    answer = capsys.readouterr().out
    for line in quoted.splitlines():
        assert line in answer.replace("\N{NO-BREAK SPACE}", " ")


def test_every_command_of_the_tour_is_tried() -> None:
    assert len(STEPS) == TOUR.count("```sh")


def test_every_picture_is_there() -> None:
    pictures = re.findall(r"\]\((pictures/.*?)\)", TOUR)
    assert len(pictures) == 5
    assert all((DOCS / snapshot).is_file() for snapshot in pictures)


def test_every_page_is_where_the_tour_says() -> None:
    labels = [row.label.source for row in PAGES]
    for label, number in re.findall(r"\*\*(.*?)\*\* \(Ctrl\+(\d)\)", TOUR):
        assert labels.index(label) + 1 == int(number)
