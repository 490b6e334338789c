"""Reads the cells of an Excel workbook as stored values, after a look at what the file is: no macro, and no bomb."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from offsim.model.problems import Problem
from offsim.model.sheets import Cell
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.archives import DOCUMENT_TYPE
from offsim.storage.imports.number_formats import read_format
from offsim.storage.imports.xlsx_file import ENTRY, NEEDED, loaded
from offsim.storage.input_file import read_bytes
from offsim.storage.workbook_parts import without_other_sheets

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_BYTES = 8_000_000
MOST_UNPACKED = 4_000_000
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 60, 3_000, 300
MOST_ENTRIES = 100_000
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
    """A sheet's cells as stored values, row by row to the last in each, and the formulas, by row and column from 0."""

    title: str
    rows: tuple[tuple[Cell, ...], ...]
    formulas: Mapping[tuple[int, int], str]


def read_workbook(file: Path, holding: Sequence[str] = ()) -> list[SheetCells]:
    """Return the sheets of a workbook; of one that has words ``holding`` by themselves in cells, only those sheets.

    Raises:
        Problem: the file cannot be read, is no workbook, is locked, has macros, or holds too much.
    """
    content = read_bytes(file, MOST_BYTES)
    if content.startswith(OLD_OR_LOCKED):
        raise Problem(LOCKED_WORKBOOK, file=str(file))
    parts = _parts(content, str(file))
    if sum(len(ENTRY.findall(part)) for part in parts.values()) > MOST_ENTRIES:
        raise Problem(TOO_MUCH_INSIDE, file=str(file))
    if holding:
        parts = without_other_sheets(parts, holding)
    try:
        values, formulas = loaded(parts), loaded(parts, formulas=True)
        if len(values.worksheets) > MOST_SHEETS:
            raise Problem(TOO_MUCH_INSIDE, file=str(file))  # noqa: TRY301
        return [_cells(*both, str(file)) for both in zip(values.worksheets, formulas.worksheets, strict=True)]
    except Problem:
        raise
    except Exception as error:  # openpyxl raises what it meets: KeyError, ValueError, TypeError, zlib.error and others
        raise Problem(NO_WORKBOOK, file=str(file)) from error


def _parts(content: bytes, file: str) -> dict[str, bytes]:
    """Return the parts that are needed; raise a Problem for what is no workbook, or none to be unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            every = archive.infolist()
            unpacked = sum(part.file_size for part in every)  # more than that is never read of any
            texts = [part for part in every if part.filename.endswith((".xml", ".rels"))]
            found = {part.filename: archive.read(part) for part in texts} if unpacked <= MOST_UNPACKED else {}
    except Exception as error:  # what zipfile meets in a damaged archive is of many kinds
        raise Problem(NO_WORKBOOK, file=file) from error
    if any(part.filename.endswith("vbaProject.bin") for part in every):
        raise Problem(HAS_MACROS, file=file)
    if unpacked > MOST_UNPACKED:
        raise Problem(TOO_MUCH_INSIDE, file=file)
    if any(map(DOCUMENT_TYPE.search, found.values())) or "[Content_Types].xml" not in found:
        raise Problem(NO_WORKBOOK, file=file)
    return {name: part for name, part in found.items() if NEEDED.fullmatch(name)}


def _cells(values: Worksheet, formulas: Worksheet, file: str) -> SheetCells:
    """Return what a sheet holds; raise a Problem where something stands further down or right than it can."""
    of_formulas = {place: str(cell.value) for place, cell in formulas._cells.items() if cell.data_type == "f"}
    held = {place: value for place, cell in values._cells.items() if (value := _value(cell)) is not None}
    places = held.keys() | of_formulas.keys()
    if any(row > MOST_ROWS or column > MOST_COLUMNS for row, column in places):
        raise Problem(TOO_MUCH_INSIDE, file=file)
    lengths = [0] * max((row for row, _ in places), default=0)
    for row, column in places:
        lengths[row - 1] = max(lengths[row - 1], column)
    rows = (tuple(held.get((row, at + 1)) for at in range(length)) for row, length in enumerate(lengths, 1))
    by_place = {(row - 1, column - 1): formula for (row, column), formula in of_formulas.items()}
    return SheetCells(str(values.title), tuple(rows), by_place)


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
