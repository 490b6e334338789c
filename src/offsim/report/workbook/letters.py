"""How wide words are in the font of the sheets, and how many lines they take in a column."""

from __future__ import annotations

import math
import re
from functools import lru_cache

MARKS = (range(0x064B, 0x0653), range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2066, 0x206A))
"""Vowels over Arabic letters, and what is not seen: joiners and signs of direction."""
LIKE = {
    0.5: " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}'’,.:;·|ijlIîï",
    0.65: "!()[]{}-`fJrt°²",
    0.85: '“”/\\"?agkcszvxyàâçFLS',
    1.2: "ABCDGHKPRVXY",
    1.35: "NOQUw%&…",
    1.7: "mMW@œŒ—→",
    1.15: "".join(map(chr, range(0x0620, 0x064B))),
    0.0: "".join(chr(mark) for marks in MARKS for mark in marks),
}
"""Letters by how many digits they are as wide as, which is what widths of columns count; others are as wide as one.

The font is Calibri, which Carlito takes the place of; Arabic letters are of another one, and joined.
"""
WIDTHS = {letter: width for width, letters in LIKE.items() for letter in letters}
WIDEST = max(LIKE)
PIECE = re.compile(r"[^\s/-]*(?:[\s/-]+|$)")
ARABIC, LATIN, WIDER = re.compile("[\u0620-\u064a]"), re.compile("[A-Za-z]{5}"), 1.2
"""Latin words within Arabic are written in the font of the Arabic ones, which is so much wider."""
ROOM = 0.97
"""How much of a column can be counted on."""


def width_of(words: str) -> float:
    """Return how many digits words are as wide as."""
    return sum(WIDTHS.get(letter, 1.0) for letter in words)


@lru_cache(maxsize=4096)
def lines_of(words: str, width: float) -> int:
    """Return how many lines words take in a width: they are broken behind spaces, hyphens and strokes, or anywhere."""
    room = width * ROOM / (WIDER if ARABIC.search(words) and LATIN.search(words) else 1.0)
    if len(words) * WIDEST <= room and "\n" not in words:  # most do, and measuring takes a while
        return 1
    return sum(1 if width_of(line) <= room else _lines(line, room) for line in words.split("\n"))


def _lines(words: str, room: float) -> int:
    lines, left = 1, room
    for found in PIECE.finditer(words):
        seen = found[0].rstrip()
        needed, space = width_of(seen), width_of(found[0][len(seen) :])
        if needed > left and left < room:
            lines, left = lines + 1, room
        if needed > room:
            more = math.ceil(needed / room) - 1
            lines, needed = lines + more, needed - more * room
        left -= needed + space
    return lines
