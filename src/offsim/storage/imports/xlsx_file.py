"""Reads workbooks of Excel (.xlsx, .xlsm) with openpyxl, which is given the sheets, texts and styles alone."""

from __future__ import annotations

import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.archives import DAMAGED, open_archive, unpacked
from offsim.storage.imports.grid import (
    EMPTY,
    MOST_CELLS,
    MOST_COLUMNS,
    TOO_MANY_CELLS,
    Cell,
    Grid,
    Kind,
    Source,
    all_of,
    check_size,
)
from offsim.storage.imports.merged import Area, grid_of
from offsim.storage.imports.number_formats import date_cell, number_cell, read_format

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as OfExcel
    from openpyxl.worksheet.worksheet import Worksheet

MACROS = QT_TRANSLATE_NOOP("Import", "The workbook has macros. They were not run; values are those stored.")
LINKS = QT_TRANSLATE_NOOP("Import", "The workbook refers to others. They were not opened; values are those stored.")
IN_BINARY = QT_TRANSLATE_NOOP("Problem", "{file}: is a binary workbook (.xlsb). Save it as .xlsx, and import that.")

NEEDED = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/(?:_rels/)?workbook\d*\.xml(?:\.rels)?|xl/styles\d*\.xml"
    r"|xl/sharedStrings\d*\.xml|xl/worksheets/[^/]+\.xml",
    re.IGNORECASE,
)
SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
ENTRY = re.compile(rb"<(?:[^\s<>/:]+:)?(?:c|col|row|si|xf|font|fill|border|dxf|numFmt)[\s>/]")
WITH_FORMULA = re.compile(
    rb"<(?:[^\s<>/:]+:)?c(\s[^>]*[^/]|)>((?:(?!<(?:[^\s<>/:]+:)?c[\s>]).)*?<(?:[^\s<>/:]+:)?f[\s>/].*?)</(?:[^\s<>/:]+:)?c>",
    re.DOTALL,
)
PLACE = re.compile(rb'\sr="([A-Z]{1,3}\d{1,7})"')
VALUE = re.compile(rb"<(?:[^\s<>/:]+:)?v[^>/]*>[^<]")
ROOT = re.compile(rb"<(?:[^\s<>/:]+:)?worksheet(?:\s[^>]*)?>")
COLUMNS = re.compile(rb"<(?:[^\s<>/:]+:)?cols\s*>.*?</(?:[^\s<>/:]+:)?cols\s*>", re.DOTALL)
FIGURES = re.compile(rb"<(?:[^\s<>/:]+:)?sheetData[\s>/]")
FIGURES_END = re.compile(rb"</(?:[^\s<>/:]+:)?sheetData\s*>|<(?:[^\s<>/:]+:)?sheetData[^>]*/>")
MERGED = re.compile(rb'<(?:[^\s<>/:]+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"')
SHEET_END = re.compile(rb"</(?:[^\s<>/:]+:)?worksheet\s*>")
MOST_MERGED = 5_000


def read_xlsx(content: bytes, file: str) -> Source:
    """Return the sheets of a workbook.

    Raises:
        Problem: it is damaged, locked, binary, or larger than a table of yearly figures.
    """
    archive = open_archive(content, file)
    names = archive.namelist()
    if any(name.lower().endswith("workbook.bin") for name in names):
        raise Problem(IN_BINARY, file=file)
    parts = unpacked(archive, [name for name in names if NEEDED.fullmatch(name)], file)
    if sum(len(ENTRY.findall(part)) for part in parts.values()) > 3 * MOST_CELLS // 2:
        raise Problem(TOO_MANY_CELLS, file=file, most=MOST_CELLS)
    try:
        grids = all_of(_grids(parts, file), file)
    except Problem:
        raise
    except Exception as error:  # openpyxl raises whatever it stumbles over
        raise Problem(DAMAGED, file=file) from error
    return Source(grids, tuple(_notices(names)))


def _notices(names: list[str]) -> Iterator[Expected]:
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        yield Expected(MACROS, {})
    if any(name.lower().startswith("xl/externallinks/") for name in names):
        yield Expected(LINKS, {})


def _grids(parts: Mapping[str, bytes], file: str) -> Iterator[Grid]:
    workbook = loaded(parts)
    names = _part_names(parts)
    for sheet in workbook.worksheets:
        yield _grid(sheet, parts.get(names.get(sheet.title, ""), b""), workbook.epoch, file)


def _bare(sheet: bytes) -> bytes:
    """Return the XML of a sheet with its columns and figures alone: the rest tells of other parts, or of its looks."""
    root, figures = ROOT.search(sheet), FIGURES.search(sheet)
    found, end = FIGURES_END.search(sheet), SHEET_END.search(sheet)
    if not (root and figures and found and end):
        return b""
    columns = COLUMNS.search(sheet, root.end(), figures.start())
    return sheet[: root.end()] + (columns[0] if columns else b"") + sheet[figures.start() : found.end()] + end[0]


def loaded(parts: Mapping[str, bytes], *, formulas: bool = False) -> Workbook:
    """Return a workbook from those of its parts that are needed, with the values stored, or the formulas."""
    import openpyxl  # noqa: PLC0415  (takes long to import)

    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        for name, part in parts.items():
            made.writestr(name, _bare(part) if SHEET.fullmatch(name) else part)
    with warnings.catch_warnings(action="ignore"):
        return openpyxl.load_workbook(archive, data_only=not formulas, keep_links=False)


def _part_names(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the name of the part that holds each sheet, by the sheet's."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415

    targets: dict[str, str] = {}
    titles: dict[str, str] = {}
    for name, part in parts.items():
        if name.lower().endswith(".rels") and "workbook" in name.lower():
            for relation in ET.fromstring(part):  # noqa: S314  (without document types)
                target = relation.get("Target", "")
                targets[relation.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        elif "workbook" in name.lower():
            for sheet in ET.fromstring(part).iter():  # noqa: S314
                if sheet.tag.endswith("}sheet"):
                    key = next((found for at, found in sheet.attrib.items() if at.endswith("}id")), "")
                    titles[sheet.get("name", "")] = key
    return {title: targets.get(key, "") for title, key in titles.items()}


def _areas(sheet: bytes) -> list[Area]:
    """Return the merged areas; openpyxl is not told of them, since it makes a cell for each place of them."""
    found = [(*_place(first), *_place(last)) for first, last in MERGED.findall(sheet)[:MOST_MERGED]]
    return [Area(*area) for area in found]


def _uncomputed(sheet: bytes) -> Iterator[tuple[int, int]]:
    """Give the places of formulas whose value the file does not hold."""
    for head, body in WITH_FORMULA.findall(sheet):
        if not VALUE.search(body) and (found := PLACE.search(head)):
            yield _place(found[1])


def _place(name: bytes) -> tuple[int, int]:
    from openpyxl.utils.cell import coordinate_to_tuple  # noqa: PLC0415

    row, column = coordinate_to_tuple(name.decode())
    return row - 1, column - 1


def _grid(sheet: Worksheet, part: bytes, epoch: datetime.datetime, file: str) -> Grid:
    found = {(row - 1, column - 1): _cell(cell, epoch) for (row, column), cell in sheet._cells.items()
             if cell.value is not None}  # fmt: skip
    found |= {place: Cell("", Kind.UNCOMPUTED) for place in _uncomputed(part)}
    hidden_rows = frozenset(row - 1 for row, found_row in sheet.row_dimensions.items() if found_row.hidden)
    hidden_columns = frozenset(
        at - 1
        for found_column in sheet.column_dimensions.values()
        if found_column.hidden
        for at in range(found_column.min, min(found_column.max, MOST_COLUMNS) + 1)
    )
    check_size(max((row + 1 for row, _ in found), default=0), max((at + 1 for _, at in found), default=0), file)
    return grid_of(
        sheet.title, found, _areas(part), hidden_rows, hidden_columns, visible=sheet.sheet_state == "visible"
    )


def _cell(cell: OfExcel, epoch: datetime.datetime) -> Cell:
    value = cell.value
    if cell.data_type == "e":
        return Cell(str(value), Kind.ERROR)
    if isinstance(value, bool):
        return Cell(str(value).upper(), Kind.TEXT)
    if isinstance(value, int | float):
        return number_cell(value, read_format(cell.number_format))
    if isinstance(value, datetime.date):
        from openpyxl.utils.datetime import to_excel  # noqa: PLC0415

        words = value.date().isoformat() if isinstance(value, datetime.datetime) else value.isoformat()
        return date_cell(words, float(to_excel(value, epoch)), value.year)
    words = str(value)
    return Cell(words, Kind.TEXT) if words.strip() else EMPTY
