"""Reads workbooks of Excel up to 2003 (.xls) with xlrd."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from offsim.model.problems import Problem
from offsim.storage.imports.archives import DAMAGED, LOCKED
from offsim.storage.imports.grid import MOST_CELLS, TOO_MANY_CELLS, Cell, Grid, Kind, Source, all_of, check_size
from offsim.storage.imports.merged import Area, grid_of
from offsim.storage.imports.number_formats import date_cell, number_cell, read_format

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Sheet

MOST_BYTES = 3_000_000
"""Of this kind, which is read whole before anything can be counted."""
WITH_PASSWORD = "EncryptedPackage".encode("utf-16-le")
"""How the newer Excel names the part in which a workbook with a password is kept."""


def read_xls(content: bytes, file: str) -> Source:
    """Return the sheets of a workbook.

    Raises:
        Problem: it is damaged, locked, or larger than a table of yearly figures.
    """
    import xlrd  # noqa: PLC0415  (seldom)

    if WITH_PASSWORD in content:
        raise Problem(LOCKED, file=file)
    if len(content) > MOST_BYTES:
        raise Problem(TOO_MANY_CELLS, file=file, most=MOST_CELLS)
    try:
        book = xlrd.open_workbook(file_contents=content, formatting_info=True, logfile=io.StringIO())
        return Source(all_of(_grids(book, file), file))
    except Problem:
        raise
    except Exception as error:  # xlrd raises whatever it stumbles over
        raise Problem(LOCKED if "encrypted" in str(error) else DAMAGED, file=file) from error


def _grids(book: Book, file: str) -> Iterator[Grid]:
    for sheet in book.sheets():
        check_size(sheet.nrows, sheet.ncols, file)
        cells = {(row, at): cell for row in range(sheet.nrows) for at in range(sheet.row_len(row))
                 if (cell := _cell(book, sheet, row, at)).kind is not Kind.EMPTY}  # fmt: skip
        merged = [Area(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells]
        rows = frozenset(row for row, found in sheet.rowinfo_map.items() if found.hidden)
        columns = frozenset(at for at, found in sheet.colinfo_map.items() if found.hidden)
        yield grid_of(sheet.name, cells, merged, rows, columns, visible=sheet.visibility == 0)


def _cell(book: Book, sheet: Sheet, row: int, at: int) -> Cell:
    import xlrd  # noqa: PLC0415

    kind, value = sheet.cell_type(row, at), sheet.cell_value(row, at)
    if kind == xlrd.XL_CELL_NUMBER:
        form = book.format_map[book.xf_list[sheet.cell_xf_index(row, at)].format_key]
        return number_cell(value, read_format(form.format_str))
    if kind == xlrd.XL_CELL_DATE:
        year, month, day = xlrd.xldate_as_tuple(value, book.datemode)[:3]
        return date_cell(f"{year:04}-{month:02}-{day:02}", value, year)
    if kind == xlrd.XL_CELL_ERROR:
        return Cell(xlrd.error_text_from_code.get(value, "#?"), Kind.ERROR)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return Cell(str(bool(value)).upper(), Kind.TEXT)
    return Cell(value, Kind.TEXT) if kind == xlrd.XL_CELL_TEXT and value.strip() else Cell()
