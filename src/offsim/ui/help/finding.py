"""Finds words in the topics, whatever accents, vowel signs and forms of a letter they are written with."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

SAME_LETTERS = str.maketrans(
    {
        "ى": "ي",
        "ة": "\N{ARABIC LETTER HEH}",
        "ٱ": "\N{ARABIC LETTER ALEF}",
        "ـ": None,
        "œ": "oe",
        "æ": "ae",
        "’": "'",
    }
)
"""Letters that are written one for the other, after marks have been taken off them."""
MOST = 200


class Line(NamedTuple):
    """A line of a topic: its number there, its words, and the level of the heading that it is, 0 for text."""

    topic: str
    number: int
    words: str
    level: int


def folded(words: str) -> str:
    """Return words without accents, Arabic vowel signs, hamza on a carrier and case."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))
    return plain.casefold().translate(SAME_LETTERS)


def find(words: str, lines: Iterable[Line]) -> list[Line]:
    """Return the lines that hold all the words, titles and headings first, at most ``MOST`` of them."""
    sought = folded(words).split()
    if not sought:
        return []
    found = [line for line in lines if all(word in folded(line.words) for word in sought)]
    return sorted(found, key=lambda line: line.level or 9)[:MOST]
