"""Reads a topic of the help: its title, its sections with their names, its formulas, and its mark-up for Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from offsim.language import Language
from offsim.model.characters import MARKS
from offsim.resources import resource_path

HEADING = re.compile(r"^(#+) (.*?)(?: \{#([a-z0-9_]+)\})?$")
FORMULA = re.compile(r"(\$\$?)(.+?)\1")
FORMULAS = "math"
"""The scheme of a picture that stands for a formula: its number in the topic follows."""
SIGN_KEY = re.compile(r"(?:Ctrl|Shift|Alt)\+[^\w\s|]")
"""Keys of which the last is a sign, which would stand before the others in Arabic: ++Ctrl."""
BRACKETS = str.maketrans({"[": "(", "]": ")", "\\": " ", "{": None, "}": None})
"""What the words for a formula, which stand in for its picture, are written without."""


class Formula(NamedTuple):
    """A formula in its notation, ``alone`` where it stands on a line of its own."""

    notation: str
    alone: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic in one language; ``headings`` are the names of all its headings in order, empty where one has none."""

    key: str
    title: str
    markdown: str
    headings: tuple[str, ...]
    formulas: tuple[Formula, ...]


def read_topic(key: str, language: Language) -> Topic:
    """Return a topic in a language.

    Raises:
        FileNotFoundError: there is no such topic.
    """
    lines = resource_path("help", language.code, f"{key}.md").read_text(encoding="utf-8").splitlines()
    found = [match for line in lines if (match := HEADING.match(line))]
    formulas: list[Formula] = []
    shown = [_shown(line, formulas, mirrored=language.right_to_left) for line in lines]
    headings = tuple(match[3] or "" for match in found)
    return Topic(key, found[0][2], "\n".join(shown), headings, tuple(formulas))


def _shown(line: str, formulas: list[Formula], *, mirrored: bool) -> str:
    """Return a line as Qt reads it: headings without their names, formulas as pictures, tables mirrored."""
    if heading := HEADING.match(line):
        return f"{heading[1]} {heading[2]}"
    if line.startswith("|") and mirrored:
        line = f"|{'|'.join(reversed(line.strip('|').split('|')))}|"
    if mirrored:
        line = SIGN_KEY.sub(rf"\g<0>{MARKS[False]}", line)

    def linked(match: re.Match[str]) -> str:
        formulas.append(Formula(match[2], alone=match[1] == "$$"))
        return f"![{match[2].translate(BRACKETS)}]({FORMULAS}:{len(formulas) - 1})"

    return line if line.startswith("    ") else FORMULA.sub(linked, line)


def section_of(topic: Topic, name: str) -> Topic:
    """Return a section of a topic without its heading, as a topic; the whole where it has no such section."""
    if name not in topic.headings:
        return topic
    lines = topic.markdown.splitlines()
    places = [place for place, line in enumerate(lines) if HEADING.match(line)]
    number = topic.headings.index(name)
    begin = places[number]
    level = len(lines[begin]) - len(lines[begin].lstrip("#"))
    ends = [place for place in places[number + 1 :] if len(lines[place]) - len(lines[place].lstrip("#")) <= level]
    return replace(topic, markdown="\n".join(lines[begin + 1 : ends[0] if ends else None]), headings=())
