"""Reads a cell as a figure: its value under either decimal sign, its flag and its unit; or as missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

from offsim.model.numbers import plain
from offsim.storage.imports.grid import MOST_CELLS, Cell, Kind
from offsim.storage.imports.units import PER_CENT, Measure, measure_of
from offsim.storage.imports.vocabulary import ERRORS, FLAG_WORDS, MISSING_MARKS

COMMA, POINT = "comma", "point"
"""The decimal signs, as the question for them calls them."""
MOST_SIGNS = 80
MOST_POWER = 30
LARGEST = Decimal(10) ** 20

LETTERS_OF_FLAGS = "bcdefinprsuvz"
DOUBTFUL_LETTERS = ("b", "d", "m")
"""Right behind a number, or behind one with a currency, a flag or a size: nobody can tell."""
FLAG = re.compile(rf"\(?(?:[{LETTERS_OF_FLAGS}]{{1,3}}|[PERF])\)?|\*{{1,3}}|\(\*{{1,3}}\)")
MISSING_WITH_FLAG = re.compile(r"(?::|\.\.) ?(?P<flag>\(?[a-z]{1,3}\)?)")
_DECIMAL_OF_ARABIC = "\ue000"
"""Stands for the Arabic decimal sign, which is no other, where all others are as ASCII has them."""
FIGURE = re.compile(
    rf"(?P<head>[^\d(+.,{_DECIMAL_OF_ARABIC}-]*)(?P<open>\(?) ?(?P<sign>[+-]?) ?"
    rf"(?P<digits>[\d.,{_DECIMAL_OF_ARABIC}](?:[\d.,'{_DECIMAL_OF_ARABIC}]| (?=\d))*)"
    r"(?P<power>(?:[eE][+-]?\d{1,3}(?!\d))?)(?P<percent>(?: ?%)?)(?P<close>\)?)(?P<trail>-?)"
    r"(?P<percent_behind>(?: ?%)?)(?P<tail>.*)",
    re.ASCII | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number by the decimal sign it may be read with, its flag, and the measure beside it where it has one.

    ``readings`` holds one value where only one sign fits, and two equal ones where the sign does not matter.
    """

    readings: Mapping[str, Decimal]
    flag: str = ""
    measure: Measure | None = None
    scale: int = 0

    @property
    def proof(self) -> str:
        """The decimal sign that this figure can have been written with alone, or nothing."""
        return next(iter(self.readings)) if len(self.readings) == 1 else ""

    @property
    def doubtful(self) -> bool:
        """Whether the decimal sign makes two numbers of it."""
        return len(set(self.readings.values())) > 1


@dataclass(frozen=True, slots=True)
class Missing:
    """No figure; ``said`` where somebody should be told, since it is no usual mark for what is missing."""

    flag: str = ""
    said: bool = False


UNREADABLE = Missing(said=True)


def figure_of(cell: Cell) -> Figure | Missing:
    """Return what a cell says of a figure."""
    if cell.kind is Kind.EMPTY:
        return Missing()
    if cell.spread:  # one figure for several years is none of either
        return UNREADABLE
    if cell.kind is Kind.NUMBER and cell.number is not None:
        return _of_number(cell, cell.number)
    if cell.kind is Kind.TEXT:
        return _of_words(cell.words)
    return UNREADABLE


def is_figure(cell: Cell) -> bool:
    """Say whether a cell can be read as a figure."""
    return isinstance(figure_of(cell), Figure)


def _of_number(cell: Cell, number: Decimal) -> Figure | Missing:
    if abs(number) > LARGEST:
        return UNREADABLE
    if cell.percent:
        return Figure(_both(number * 100), measure=PER_CENT)
    return Figure(_both(number), measure=measure_of(cell.unit) if cell.unit else None, scale=cell.scale)


@lru_cache(maxsize=MOST_CELLS)
def _of_words(words: str) -> Figure | Missing:
    if len(words) > MOST_SIGNS:
        return UNREADABLE
    found = plain(words.replace("\u066b", _DECIMAL_OF_ARABIC)).replace("’", "'")
    small = found.casefold()
    if not found or small in MISSING_MARKS:
        return Missing()
    if flagged := MISSING_WITH_FLAG.fullmatch(found):
        return Missing(bare_flag(flagged["flag"]))
    return UNREADABLE if small in ERRORS else _of_figure(found)


def _of_figure(words: str) -> Figure | Missing:
    found = FIGURE.fullmatch(words)
    if found is None:
        return UNREADABLE
    minus = [found["sign"] == "-", bool(found["open"]), bool(found["trail"])]
    if sum(minus) > 1 or bool(found["open"]) != bool(found["close"]) or (found["sign"] == "+" and any(minus)):
        return UNREADABLE
    beside = _beside(found["head"].strip(), found["tail"], per_cent=bool(found["percent"] or found["percent_behind"]))
    readings = _powered(found["digits"], int(found["power"][1:] or 0))
    if beside is None or not readings or max(map(abs, readings.values())) > LARGEST:
        return UNREADABLE
    signed = {sign: (-value if any(minus) else value) + 0 for sign, value in readings.items()}
    return Figure(MappingProxyType(signed), *beside)


def _powered(digits: str, power: int) -> dict[str, Decimal]:
    """Return the readings of digits times a power of ten, none where it is absurd."""
    if abs(power) > MOST_POWER:
        return {}
    return {sign: value * Decimal(10) ** power for sign, value in _readings(digits).items()}


def _beside(head: str, tail: str, *, per_cent: bool) -> tuple[str, Measure | None] | None:
    """Return the flag and the measure beside a number; None where something else stands there."""
    words = tail.strip()
    if tail in DOUBTFUL_LETTERS or (head and words in DOUBTFUL_LETTERS):
        return None
    if not head and not words:
        return "", PER_CENT if per_cent else None
    whole = _measure(f"{head} {words}", per_cent=per_cent)
    if whole:
        return "", whole
    rest, _, last = words.rpartition(" ")
    if not (FLAG.fullmatch(last) or last.strip("()").casefold() in FLAG_WORDS):
        return None
    if not head and not rest:
        return bare_flag(last), PER_CENT if per_cent else None
    found = _measure(f"{head} {rest}", per_cent=per_cent)
    return (bare_flag(last), found) if found else None


def _measure(words: str, *, per_cent: bool) -> Measure | None:
    """Return the measure that words beside a number name; with a per-cent sign it can only be that."""
    measure = measure_of(words)
    return measure if not per_cent or measure == PER_CENT else None


def bare_flag(words: str) -> str:
    """Return a flag without the brackets around it."""
    return words.strip("() ")


def _readings(digits: str) -> dict[str, Decimal]:
    """Return the values that digits have with a comma or a point for decimal sign."""
    if _DECIMAL_OF_ARABIC in digits:
        whole = _value(digits.replace(_DECIMAL_OF_ARABIC, "."), POINT) if "." not in digits else None
        return {} if whole is None else {COMMA: whole, POINT: whole}
    found = {sign: _value(digits, sign) for sign in (COMMA, POINT)}
    return {sign: value for sign, value in found.items() if value is not None}


def _grouped(mark: str) -> str:
    return rf"[1-9]\d{{0,2}}(?:{mark}\d{{3}})+"


_PLAIN = [r"\d+", _grouped(" "), _grouped("'")]
_WHOLE = {COMMA: [*_PLAIN, _grouped(r"\.")], POINT: [*_PLAIN, _grouped(","), r"[1-9]\d?(?:,\d\d)+,\d{3}"]}
_VALUE = {
    COMMA: re.compile(rf"(?:(?P<whole>{'|'.join(_WHOLE[COMMA])})(?:,(?P<rest>\d+))?|,(?P<alone>\d+))", re.ASCII),
    POINT: re.compile(rf"(?:(?P<whole>{'|'.join(_WHOLE[POINT])})(?:\.(?P<rest>\d+))?|\.(?P<alone>\d+))", re.ASCII),
}


def _value(digits: str, sign: str) -> Decimal | None:
    found = _VALUE[sign].fullmatch(digits)
    if found is None:
        return None
    whole = re.sub(r"\D", "", found["whole"] or "0")
    return Decimal(f"{whole}.{found['rest'] or found['alone'] or '0'}")


def _both(value: Decimal) -> Mapping[str, Decimal]:
    return MappingProxyType({COMMA: value, POINT: value})
