"""Reads a text into grids: one for each sign that may part its columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.grid import MOST_CELLS, MOST_ROWS, TOO_MANY_CELLS, Cell, Grid, Kind, check_size, rectangle
from offsim.storage.imports.years import axes

SEPARATORS = {"tab": "\t", "semicolon": ";", "comma": ",", "bar": "|"}
TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
MARK_UP = re.compile(r"\s*<(?:!doctype|html|table|\?xml)|%PDF", re.IGNORECASE)

A_PAGE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is a page, not a table. Open it in a spreadsheet program, and save it as a workbook (.xlsx)."
)
NO_COLUMNS = QT_TRANSLATE_NOOP(
    "Problem", "{file}: holds no table. It needs years and figures, side by side or one above the other."
)


def grids_of(words: str, file: str) -> tuple[Grid, ...]:
    """Return a grid for each sign that may part the columns of a text.

    Raises:
        Problem: it is a page, has no columns, or is larger than a table of yearly figures.
    """
    if MARK_UP.match(words):
        raise Problem(A_PAGE, file=file)
    signs = SEPARATORS
    if told := TOLD.match(words):  # as Excel writes it
        words = words[told.end() :]
        signs = {name: sign for name, sign in SEPARATORS.items() if sign == told[1]}
    found: list[Grid] = []
    problems: list[Problem] = []
    for name, sign in signs.items():
        if sign in words:
            try:
                found.append(_grid(name, [*_rows(words, sign, file)], file))
            except Problem as problem:  # perhaps of a note full of commas, below a table that has semicolons
                problems.append(problem)
    if problems and not any(axes(grid) for grid in found):
        raise problems[0]
    if not any(grid.rows for grid in found):
        raise Problem(NO_COLUMNS, file=file)
    return tuple(found)


def _grid(name: str, rows: list[tuple[Cell, ...]], file: str) -> Grid:
    check_size(len(rows), max(map(len, rows), default=0), file)
    return Grid(name, rectangle(rows), separated=True, lengths=tuple(map(len, rows)))


def _rows(words: str, sign: str, file: str) -> Iterator[tuple[Cell, ...]]:
    cells = 0
    try:
        for number, row in enumerate(csv.reader(io.StringIO(words), delimiter=sign)):
            cells += len(row)
            if number >= MOST_ROWS or cells > MOST_CELLS:
                raise Problem(TOO_MANY_CELLS, file=file, most=MOST_CELLS)
            check_size(1, len(row), file)
            yield tuple(Cell(entry, Kind.TEXT) if entry.strip() else Cell() for entry in row)
    except csv.Error as error:  # a field of over 100 kB
        raise Problem(NO_COLUMNS, file=file) from error
