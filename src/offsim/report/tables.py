"""Answers as plain data: a sentence and tables, for window, command line, clipboard and workbook to show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import floor

from offsim.language import DECIMAL, Language
from offsim.model.characters import cleaned
from offsim.model.text import Message
from offsim.report.findings import NOTHING, Findings
from offsim.report.summary import table


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, shown with as many ``decimals``, or with those it has; a plus sign before gains where ``sign`` asks.

    ``shown`` is written in its place where figures are rounded so that they add up.
    """

    value: float
    decimals: int | None = None
    sign: bool = False
    shown: float | None = None


Cell = str | Figure


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as there are in ``head``; the first ``left`` columns hold words, the others figures."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left: int = 1


class Kind(StrEnum):
    """How figures are drawn, and which columns of theirs are what, from the second on where the first holds names."""

    TORNADO = "tornado"
    """Bars from a middle: what lies at the low end, and at the high end."""
    WATERFALL = "waterfall"
    """Columns on one another: one that is not seen, the levels at the ends, rises and falls, and these below nought."""
    NEEDED = "needed"
    """Bars on one another, in per cent: one that is not seen, what is plausible, what is not, and the rest."""
    SCENARIOS = "scenarios"
    """A bar for each scenario, in the colour of its number."""
    FIT = "fit"
    """Points and a line through them; the first column is what they lie over."""
    BORDER = "border"
    """A line; the first column is what it goes over."""
    MAP = "map"
    """The cells of the table themselves in shades."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of ``figures``, which are one of the answer's tables, or stand below them; their title is its own.

    ``told`` says in words what is to be seen, ``unit`` is that of the values. ``limit`` is the value that is marked on
    a map, and the least that the axis of a waterfall shows; ``colours`` are the numbers of the scenarios.
    """

    kind: Kind
    told: str
    unit: str
    figures: Table
    limit: float = math.nan
    colours: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question comes to: ``title`` names the question, ``sentence`` answers it in words.

    ``findings`` is what it found, for pages that tell of several questions; ``basis`` how many draws it stands on;
    ``about`` what its sheet shows, for the contents of a workbook.
    """

    title: str
    sentence: str
    tables: tuple[Table, ...]
    drawings: tuple[Drawing, ...] = ()
    findings: Findings = NOTHING
    basis: str = ""
    about: Message | None = None


def written(cell: Cell, language: Language) -> str:
    """Return a cell as a planner reads it."""
    if isinstance(cell, str):
        return language.isolated(cell)
    if cell.decimals is None and math.isfinite(cell.value):
        return language.exact(cell.value, sign=cell.sign)
    value = cell.value if cell.shown is None else cell.shown
    return language.number(value, cell.decimals or 0, sign=cell.sign)


def row_name(cells: Sequence[Cell], language: Language) -> str:
    """Return what names a row, of the cells that hold its words: what it is of, and in which unit."""
    return language.joined(", ", (cell for cell in cells if isinstance(cell, str) and cell))


def pasted(cell: Cell, language: Language) -> str:
    """Return a cell for a spreadsheet: all its digits, and the decimal sign expected there; nothing for no number."""
    if isinstance(cell, str):
        return cell
    if not math.isfinite(cell.value):
        return ""
    return digits(cell.value, language)


def digits(value: float, language: Language) -> str:
    """Return a number to paste into a spreadsheet: all digits that mean something, and no dust of binary fractions."""
    return f"{value:.15g}".replace(".", DECIMAL[language.code])


def tab_separated(shown: Table, language: Language) -> str:
    """Return a table to paste into a spreadsheet."""
    lines = [shown.head, *(tuple(pasted(cell, language) for cell in row) for row in shown.rows)]
    return "\n".join("\t".join(" ".join(cleaned(cell).split()) for cell in line) for line in lines) + "\n"


def plain_answer(answer: Answer, language: Language) -> str:
    """Return an answer for a terminal."""
    parts = [answer.sentence, *(_plain_table(shown, language) for shown in answer.tables if shown.rows)]
    return "\n\n".join(part for part in parts if part)


def _plain_table(shown: Table, language: Language) -> str:
    rows = [
        tuple(map(language.isolated, shown.head)),
        *(tuple(written(cell, language) for cell in row) for row in shown.rows),
    ]
    return f"{shown.title}\n{table(rows, shown.left)}" if shown.title else table(rows, shown.left)


def rounded_to_sum(values: Sequence[float], total: float, decimals: int) -> tuple[float, ...]:
    """Return ``values``, which add up to ``total``, rounded so that they add up to ``total`` rounded.

    All are rounded down, and as many as it takes, those that lost most, up instead (largest remainder), so none is off
    by a whole last digit. Negative ``decimals`` round to tens, hundreds and so on.

    Raises:
        ValueError: the values do not add up to the total, nearly enough to be rounded so.
    """
    scale = 10.0**decimals
    down = [floor(value * scale) for value in values]
    lost = [value * scale - whole for value, whole in zip(values, down, strict=True)]
    missing = round(round(total, decimals) * scale) - sum(down)
    if not 0 <= missing <= len(values):
        raise ValueError(total)
    up = sorted(range(len(values)), key=lambda place: -lost[place])[:missing]
    return tuple(round((whole + (place in up)) / scale, decimals) for place, whole in enumerate(down))
