"""Lays the cells of a sheet out as a grid, merged ones where they spread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from offsim.storage.imports.grid import EMPTY, MOST_CELLS, Cell, Grid, Kind, rectangle


class Area(NamedTuple):
    """An area of merged cells, first and last row and column included, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


def grid_of(
    name: str,
    cells: Mapping[tuple[int, int], Cell],
    merged: Sequence[Area] = (),
    hidden_rows: frozenset[int] = frozenset(),
    hidden_columns: frozenset[int] = frozenset(),
    *,
    visible: bool = True,
) -> Grid:
    """Return the grid of a sheet by its cells that hold something; the caller has checked its size."""
    height = max((row + 1 for (row, _), cell in cells.items() if cell.kind is not Kind.EMPTY), default=0)
    width = max((at + 1 for (_, at), cell in cells.items() if cell.kind is not Kind.EMPTY), default=0)
    rows = [[cells.get((row, at), EMPTY) for at in range(width)] for row in range(height)]
    left = MOST_CELLS
    for area in merged:
        if area.top < height and area.left < width and left > 0:
            first = rows[area.top][area.left]
            if first.kind is not Kind.EMPTY and not first.spread:
                left -= _spread(rows, area, replace(first, spread=True))
    return Grid(name, rectangle(rows), hidden_rows=hidden_rows, hidden_columns=hidden_columns, visible=visible)


def _spread(rows: list[list[Cell]], area: Area, copy: Cell) -> int:
    """Put a cell wherever its area is, and return at how many places."""
    places = [
        (row, at)
        for row in range(area.top, min(area.bottom + 1, len(rows)))
        for at in range(area.left, min(area.right + 1, len(rows[row])))
    ]
    for row, at in places[1:]:
        rows[row][at] = copy
    return len(places)
