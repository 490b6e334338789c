"""A study laid out in sheets: records under columns with stable keys, as they stand in a workbook and come back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Cell = str | int | float | bool | None


class Holds(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"
    FLAG = "flag"
    SETTING = "setting"
    """A number, or the numbers that hold from some years on, written ``2026: 4; 2028: 6``."""
    SPREAD = "spread"
    """A distribution, written ``normal: 2.5``."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key within the table that a record is, what it holds, and what it may hold.

    ``choices`` are the words it takes, if only some; ``refers`` is the block whose keys it takes, if it names one.
    ``needed`` says that every record has it; of the wordings of a text, one.
    """

    key: tuple[str, ...]
    holds: Holds = Holds.TEXT
    choices: tuple[str, ...] = ()
    refers: str = ""
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Records of one kind, a row each, or a column each where they stand ``across``; a cell each for every column."""

    key: str
    columns: tuple[Column, ...]
    records: tuple[tuple[Cell, ...], ...]
    across: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """Blocks one below another."""

    key: str
    blocks: tuple[Block, ...]


def key_words(key: tuple[str, ...]) -> str:
    """Return the key of a column as it stands in the sheet."""
    return ".".join(key)
