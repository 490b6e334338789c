"""Says in a planner's words what is wrong where a text is no JSON or TOML: what libraries say of it is theirs alone."""

from __future__ import annotations

import json
import re
import unicodedata

import tomli

from offsim.model.problems import Expected
from offsim.model.text import QT_TRANSLATE_NOOP, Message

ENDS_EARLY = QT_TRANSLATE_NOOP("Expected", "it ends too early, in line {line}; open a copy or a backup")
CURLY = QT_TRANSLATE_NOOP(
    "Expected", "in line {line}, column {column}, there is a curly quotation mark; write straight ones"
)
MINUS = QT_TRANSLATE_NOOP(
    "Expected", "in line {line}, column {column}, there is a dash or a long minus sign; write a plain hyphen"
)
UNSEEN = QT_TRANSLATE_NOOP(
    "Expected", "in line {line}, column {column}, there is an invisible sign or an unusual space; write a plain space"
)
COMMA = QT_TRANSLATE_NOOP(
    "Expected", "line {line}: write decimals with a point, as in 7.3, not with a comma (column {column})"
)
TRAILING_COMMA = QT_TRANSLATE_NOOP(
    "Expected", "in line {line}, column {column}, nothing follows the last comma; delete that comma"
)
BACKSLASH = QT_TRANSLATE_NOOP(
    "Expected", "in line {line}, column {column}, there is a single backslash; write two of them"
)
TWICE = QT_TRANSLATE_NOOP("Expected", "line {line} gives a second time what is given before; delete one of the two")
LINE_ENDS = QT_TRANSLATE_NOOP(
    "Expected", "line {line} ends too early: a value, a quotation mark or a bracket is missing (column {column})"
)
MISPLACED = QT_TRANSLATE_NOOP("Expected", "in line {line}, column {column}, “{found}” cannot stand; correct that line")
LONG_NUMBER = QT_TRANSLATE_NOOP("Expected", "a number in it has thousands of digits; shorten it")
MANY_LISTS = QT_TRANSLATE_NOOP("Expected", "it has more than {most} lists and tables")
MANY_PARTS = QT_TRANSLATE_NOOP("Expected", "the key in line {line} has more than {most} parts; shorten it")

FOREIGN_KINDS = {"Pi": CURLY, "Pf": CURLY, "Pd": MINUS, "Zs": UNSEEN, "Cf": UNSEEN, "Cc": UNSEEN}
"""By category of Unicode: quotation marks that begin and that end, dashes, spaces, what is not seen."""
FOREIGN_SIGNS = {"\u201e": CURLY, "\u201a": CURLY, "\u2212": MINUS}
SAID_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Cannot mutate", "Duplicate inline table key")
WITH_COMMA = re.compile(r"\d,\d+")
LAST_COMMA = re.compile(r",\s*[\]}]")
A_WORD = re.compile(r"[\w.+-]{2,20}")
TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")
MOST_KEY_PARTS, MOST_LISTS = 6, 20_000
"""Studies have keys of four parts, and a few thousand lists and tables."""
KEY_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
MANY_KEYS = re.compile(rf"(?<![\w-])(?:{KEY_PART}\.[ \t]*+){{{MOST_KEY_PARTS}}}", re.ASCII)
AROUND = 99
"""So far from a slip to look for what made it."""


def wrong_json(words: str, error: ValueError) -> Expected:
    """Return what is wrong with a text that is no JSON."""
    if not isinstance(error, json.JSONDecodeError):
        return Expected(LONG_NUMBER, {})
    return wrong_at(words, len(words) if error.msg.startswith("Unterminated") else error.pos)


def wrong_toml(words: str, error: ValueError) -> Expected:
    """Return what is wrong with a text that is no TOML."""
    if not isinstance(error, tomli.TOMLDecodeError):
        return Expected(LONG_NUMBER, {})
    place = TOML_PLACE.search(str(error))
    line, column = (int(place[1]), int(place[2])) if place else place_of(words.rstrip(), len(words.rstrip()))
    if str(error).startswith(SAID_TWICE):
        return Expected(TWICE, {"line": line})
    if place is None:
        return wrong_at(words, len(words))
    before = words.split("\n", line - 1)[: line - 1]
    return wrong_at(words, sum(len(each) + 1 for each in before) + column - 1)


def too_much(words: str) -> Expected | None:
    """Return what would take a text in TOML long to read, which tomli does not guard against: it costs the square."""
    if words.count("[") > MOST_LISTS:
        return Expected(MANY_LISTS, {"most": MOST_LISTS})
    for number, line in enumerate(words.split("\n"), 1):
        if line.count(".") >= MOST_KEY_PARTS and MANY_KEYS.search(line):
            return Expected(MANY_PARTS, {"line": number, "most": MOST_KEY_PARTS})
    return None


def wrong_at(words: str, at: int) -> Expected:
    """Return what is wrong at a place of a text, counted from 0."""
    (line, column), kind = place_of(words, at), _kind(words, at)
    found = A_WORD.match(words, at) if kind == MISPLACED else None
    return Expected(kind, {"line": line, "column": column, "found": found[0] if found else words[at : at + 1]})


def place_of(words: str, at: int) -> tuple[int, int]:
    """Return the line and the column of a place, both counted from 1."""
    return words.count("\n", 0, at) + 1, at - words.rfind("\n", 0, at)


def _kind(words: str, at: int) -> Message:
    """Return the slip that is made where a sign cannot stand."""
    if not words[at:].strip():
        return ENDS_EARLY
    if found := _foreign(words[at]):
        return found
    start, end = words.rfind("\n", 0, at) + 1, words.find("\n", at)
    line = words[start : end if end >= 0 else len(words)]
    if any(found.start() <= at - start <= found.end() + 1 for found in WITH_COMMA.finditer(line)):
        return COMMA
    if any(
        found.start() <= at <= found.end() for found in LAST_COMMA.finditer(words, max(at - AROUND, 0), at + AROUND)
    ):
        return TRAILING_COMMA
    if "\\" in words[max(at - 2, 0) : at + 1]:
        return BACKSLASH
    return LINE_ENDS if words[at] in "\r\n" else MISPLACED


def _foreign(sign: str) -> Message | None:
    """Return what a sign is that stands for a plain one in other texts, and comes along when they are pasted."""
    if sign.isascii() and (sign.isprintable() or sign in "\t\r\n"):
        return None
    return FOREIGN_SIGNS.get(sign) or FOREIGN_KINDS.get(unicodedata.category(sign))
