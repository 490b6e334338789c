"""Reads the cells of an Excel workbook as stored values, after a look at what the file is: no macro, and no bomb."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from offsim.model.problems import Problem
from offsim.model.sheets import Cell
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.number_formats import read_format
from offsim.storage.input_file import read_bytes

MOST_BYTES = 8_000_000
MOST_UNPACKED = 4_000_000
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 60, 3_000, 300
"""Six times the workbook of a study that ships; what is just within is read in two seconds."""
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
"""What the old .xls begins with, and so does a new workbook that a password protects."""

NO_WORKBOOK = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is no whole Excel workbook. Open it in Excel or LibreOffice and save it anew as .xlsx."
)
LOCKED_WORKBOOK = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is protected by a password, or is an old .xls. Save it as .xlsx without a password."
)
HAS_MACROS = QT_TRANSLATE_NOOP("Problem", "{file}: has macros in it. Save it as a workbook without macros, .xlsx.")
TOO_MUCH_INSIDE = QT_TRANSLATE_NOOP(
    "Problem", "{file}: holds more than a workbook of this kind can. Check that it is the right one."
)


@dataclass(frozen=True, slots=True)
class SheetCells:
    """A sheet's cells as stored values, row by row, and which of them hold a formula, counted from 0."""

    title: str
    rows: tuple[tuple[Cell, ...], ...]
    formulas: frozenset[tuple[int, int]]


def read_workbook(file: Path) -> list[SheetCells]:
    """Return the sheets of a workbook.

    Raises:
        Problem: the file cannot be read, is no workbook, is locked, has macros, or holds too much.
    """
    content = read_bytes(file, MOST_BYTES)
    if content.startswith(OLD_OR_LOCKED):
        raise Problem(LOCKED_WORKBOOK, file=str(file))
    _look_inside(content, str(file))
    from openpyxl import load_workbook  # noqa: PLC0415  (a fifth of a second, for those who need it)

    try:
        values = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        formulas = load_workbook(BytesIO(content), read_only=True, keep_links=False)
        if len(values.worksheets) > MOST_SHEETS:
            raise Problem(TOO_MUCH_INSIDE, file=str(file))  # noqa: TRY301
        return [_cells(*both, str(file)) for both in zip(values.worksheets, formulas.worksheets, strict=True)]
    except Problem:
        raise
    except Exception as error:  # openpyxl raises what it meets: KeyError, ValueError, TypeError, zlib.error and others
        raise Problem(NO_WORKBOOK, file=str(file)) from error


def _look_inside(content: bytes, file: str) -> None:
    """Raise a Problem for what is no workbook, or none to be unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            unpacked = sum(part.file_size for part in parts)  # more than that is never read of any
            declared = unpacked <= MOST_UNPACKED and any(
                b"<!DOCTYPE" in archive.read(part)[:4096] for part in parts if part.filename.endswith((".xml", ".rels"))
            )
    except Exception as error:  # what zipfile meets in a damaged archive is of many kinds
        raise Problem(NO_WORKBOOK, file=file) from error
    if any(name.endswith("vbaProject.bin") for name in names):
        raise Problem(HAS_MACROS, file=file)
    if unpacked > MOST_UNPACKED:
        raise Problem(TOO_MUCH_INSIDE, file=file)
    if declared or "[Content_Types].xml" not in names:
        raise Problem(NO_WORKBOOK, file=file)


def _cells(values: Any, formulas: Any, file: str) -> SheetCells:  # noqa: ANN401  (openpyxl has no types)
    rows = tuple(_rows(values, file))
    found = {
        (number, column)
        for number, row in enumerate(formulas.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS))
        for column, cell in enumerate(row)
        if cell.data_type == "f"
    }
    return SheetCells(str(values.title), rows, frozenset(found))


def _rows(sheet: Any, file: str) -> Iterator[tuple[Cell, ...]]:  # noqa: ANN401
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, max_row=MOST_ROWS + 1)):
        if number >= MOST_ROWS:
            raise Problem(TOO_MUCH_INSIDE, file=file)
        yield tuple(map(_value, row))


def _value(cell: Any) -> Cell:  # noqa: ANN401
    """Return what a cell holds: a date as it is written, a number shown in per cent as the number that is seen."""
    found = cell.value
    if isinstance(found, datetime):
        return found.date().isoformat() if not (found.hour or found.minute) else found.isoformat(" ", "minutes")
    if isinstance(found, date):
        return found.isoformat()
    if isinstance(found, int | float) and not isinstance(found, bool) and _in_per_cent(cell):
        return float(f"{found * 100:.15g}")
    return found if found is None or isinstance(found, str | int | float | bool) else str(found)


def _in_per_cent(cell: Any) -> bool:  # noqa: ANN401
    """Return whether a cell shows its number times a hundred; a sign between quotation marks is only put beside it."""
    return read_format(str(cell.number_format or "")).percent
