"""Reads single cells of a study's workbook, in the ways planners write numbers, years, and values by year."""

from __future__ import annotations

import re
from typing import Any

from offsim.model.problems import Expected
from offsim.model.sheets import Cell, Column, Holds
from offsim.model.text import QT_TRANSLATE_NOOP

SETTING = QT_TRANSLATE_NOOP("Expected", "a number, or numbers by year such as {example}")
SPREAD = QT_TRANSLATE_NOOP("Expected", "a kind and a standard deviation or half-width, such as {example}")

NUMBER = re.compile(r"[-−–+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?")
EITHER_WAY = re.compile(r"[-−–+]?\d{1,3},\d{3}")
"""Thousands to some and a decimal fraction to others: what cannot be told is not guessed."""
BY_YEAR = re.compile(rf"\s*(\d{{4}})\s*:\s*({NUMBER.pattern})\s*")
KIND = re.compile(rf"\s*([a-z]+)\s*:\s*({NUMBER.pattern})\s*")
FLAGS = {"true": True, "false": False, "vrai": True, "faux": False}
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩\u066b", "0123456789.")
MARKS = re.compile("[\u200e\u200f\u061c]")
EXAMPLES = {Holds.SETTING: "2026: 4; 2028: 6.5", Holds.SPREAD: "normal: 2.5"}


def read_cell(found: Cell, column: Column) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return what a cell holds, as a study file has it; as it stands where it is not what the column takes.

    Only cells with several things in them are refused here: a value that is an ``Expected`` says what is wrong.
    """
    match column.holds:
        case Holds.TEXT:
            return _word(found) if column.choices or column.refers or column.key[0] == "*" else _text(found)
        case Holds.FLAG:
            return FLAGS.get(found.strip().lower(), found) if isinstance(found, str) else found
        case Holds.SETTING | Holds.SPREAD:
            return _composed(found, column.holds)
    return _number(found)


def _text(found: Cell) -> str:
    return str(int(found)) if isinstance(found, float) and found.is_integer() else str(found)


def _word(found: Cell) -> str:
    return _text(found).strip()


def _number(found: Cell) -> Cell:
    """Return a number, whole where it is; a text that is a number beyond doubt is one."""
    if isinstance(found, str):
        words = MARKS.sub("", found).translate(DIGITS).strip()
        if not NUMBER.fullmatch(words) or EITHER_WAY.fullmatch(words):
            return found
        found = float(re.sub("[−–]", "-", words).replace(",", "."))
    return int(found) if isinstance(found, float) and found.is_integer() else found


def _composed(found: Cell, holds: Holds) -> Any:  # noqa: ANN401
    number = _number(found)
    if not isinstance(number, str):
        return number if holds is Holds.SETTING else Expected(SPREAD, {"example": EXAMPLES[holds]})
    if holds is Holds.SPREAD:
        spread = KIND.fullmatch(number)
        return (
            {"kind": spread[1], "spread": _number(spread[2])}
            if spread
            else Expected(SPREAD, {"example": EXAMPLES[holds]})
        )
    parts = [BY_YEAR.fullmatch(part) for part in re.split("[;\n]", number) if part.strip()]
    by_year = {part[1]: _number(part[2]) for part in parts if part}
    if len(by_year) < len(parts) or not parts:
        return Expected(SETTING, {"example": EXAMPLES[holds]})
    return by_year
