"""What the number format of a spreadsheet's cell says of its figure: per cent, a unit, thousands left away."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from offsim.storage.imports.grid import Cell, Kind

DIGITS = Context(prec=15)
"""As many as spreadsheets keep: what a format shows as 12.5 % is 12.5, whatever the last bit of 0.125 says."""
LITERAL = re.compile(r'"([^"]*)"|\[\$([^\]-]*)(?:-[^\]]*)?\]')
BESIDE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
LEFT_AWAY = re.compile(r"[0#?](,+)(?![0#?,])")


class Format(NamedTuple):
    """Whether a format is per cent, how many thousands it leaves away, and the words it puts beside a number."""

    percent: bool
    scale: int
    unit: str


@lru_cache(maxsize=512)
def read_format(words: str) -> Format:
    """Return what the first part of a number format, that for positive numbers, says."""
    first = _first_part(words)
    bare = BESIDE.sub("", first)
    left_away = LEFT_AWAY.search(bare)
    unit = " ".join(filter(None, (part.strip() for found in LITERAL.findall(first) for part in found)))
    return Format("%" in bare, len(left_away[1]) if left_away else 0, unit)


def number_cell(value: float, form: Format) -> Cell:
    """Return the cell of a number with a format."""
    number = DIGITS.create_decimal(repr(value))
    words = f"{_plain(number * 100)} %" if form.percent else f"{_plain(number)} {form.unit}".strip()
    return Cell(words, Kind.NUMBER, number, percent=form.percent, scale=form.scale, unit=form.unit)


def date_cell(words: str, days: float, year: int) -> Cell:
    """Return the cell of a date, counted in days as its workbook does."""
    return Cell(words, Kind.DATE, DIGITS.create_decimal(repr(days)), year)


def _first_part(words: str) -> str:
    """Return a format up to the first semicolon that is not between quotation marks."""
    part = re.match(r'(?:[^;"]|"[^"]*")*', words)
    return part[0] if part else ""


def _plain(number: Decimal) -> str:
    whole = f"{number:f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole
