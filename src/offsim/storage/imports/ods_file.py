"""Reads workbooks of LibreOffice and others (.ods) with the standard library: the few elements that hold figures."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, repeat
from xml.etree import ElementTree as ET

from offsim.model.problems import Problem
from offsim.storage.imports.archives import DAMAGED, LOCKED, open_archive, unpacked
from offsim.storage.imports.grid import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    TOO_MANY_CELLS,
    Cell,
    Grid,
    Kind,
    Source,
    all_of,
    check_size,
)
from offsim.storage.imports.merged import Area, grid_of
from offsim.storage.imports.number_formats import Format, date_cell, number_cell

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
TABLE, OFFICE, STYLE, TEXT, NUMBER = (
    f"{_OASIS}{name}:1.0}}" for name in ("table", "office", "style", "text", "datastyle")
)
ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
FIRST_DAY = datetime.date(1899, 12, 30)
HIDDEN = ("collapse", "filter")


@dataclass(slots=True)
class _Sheet:
    """A sheet as it is being read."""

    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Styles:
    """What styles of cells say: how many thousands they leave away, and which sheets are hidden; and the first day."""

    scales: Mapping[str, int]
    hidden: frozenset[str]
    first_day: datetime.date


def read_ods(content: bytes, file: str) -> Source:
    """Return the sheets of a workbook.

    Raises:
        Problem: it is damaged, locked, or larger than a table of yearly figures.
    """
    archive = open_archive(content, file)
    names = [name for name in (CONTENT, MANIFEST) if name in archive.namelist()]
    parts = unpacked(archive, names, file)
    if b"encryption-data" in parts.get(MANIFEST, b""):
        raise Problem(LOCKED, file=file)
    if parts[CONTENT].count(b"<table:table-cell") > 3 * MOST_CELLS // 2:
        raise Problem(TOO_MANY_CELLS, file=file, most=MOST_CELLS)
    try:
        root = ET.fromstring(parts[CONTENT])  # noqa: S314  (without document types)
        styles = _styles(root)
        return Source(all_of((_grid(table, styles, file) for table in root.iter(f"{TABLE}table")), file))
    except (ET.ParseError, ValueError, OverflowError) as error:
        raise Problem(DAMAGED, file=file) from error


def _styles(root: ET.Element) -> _Styles:
    factors = {}
    for form in root.iter():
        if form.tag.startswith(NUMBER) and (name := form.get(f"{STYLE}name")):
            found = [float(part.get(f"{NUMBER}display-factor", "1")) for part in form]
            factors[name] = max([1.0, *found])
    scales, hidden = {}, set()
    for style in root.iter(f"{STYLE}style"):
        name, factor = style.get(f"{STYLE}name", ""), factors.get(style.get(f"{STYLE}data-style-name", ""), 1.0)
        scales[name] = (len(f"{factor:.0f}") - 1) // 3
        if any(part.get(f"{TABLE}display") == "false" for part in style):
            hidden.add(name)
    null = next(root.iter(f"{TABLE}null-date"), None)
    first = datetime.date.fromisoformat(null.get(f"{TABLE}date-value", "1899-12-30")) if null is not None else FIRST_DAY
    return _Styles(scales, frozenset(hidden), first)


def _grid(table: ET.Element, styles: _Styles, file: str) -> Grid:
    sheet = _Sheet()
    columns = [*islice(_columns(table), MOST_COLUMNS)]
    sheet.hidden_columns = {at for at, (hidden, _) in enumerate(columns) if hidden}
    row = 0
    for element in _rows(table):
        repeated = _times(element, "rows")
        cells = [*_cells(element, styles, [style for _, style in columns], file)]
        full = bool(cells)
        check_size(row + repeated if full else 0, max((at + 1 for at, _, _ in cells), default=0), file)
        for number in range(row, row + repeated if full else row):
            for at, cell, area in cells:
                sheet.cells[number, at] = cell
                if area:
                    sheet.merged.append(Area(number, at, number + area.bottom, at + area.right))
        if element.get(f"{TABLE}visibility") in HIDDEN:
            sheet.hidden_rows.update(range(row, min(row + repeated, MOST_ROWS)))
        row += repeated
    check_size(*_extent(sheet), file)
    visible = table.get(f"{TABLE}style-name", "") not in styles.hidden
    hidden = frozenset(sheet.hidden_rows), frozenset(sheet.hidden_columns)
    return grid_of(table.get(f"{TABLE}name", ""), sheet.cells, sheet.merged, *hidden, visible=visible)


def _extent(sheet: _Sheet) -> tuple[int, int]:
    return max((row + 1 for row, _ in sheet.cells), default=0), max((at + 1 for _, at in sheet.cells), default=0)


def _columns(table: ET.Element) -> Iterator[tuple[bool, str]]:
    """Give for each column whether it is hidden, and the style of its cells."""
    for column in _inside(table, "table-column"):
        hidden = column.get(f"{TABLE}visibility") in HIDDEN
        yield from repeat((hidden, column.get(f"{TABLE}default-cell-style-name", "")), _times(column, "columns"))


def _times(element: ET.Element, what: str) -> int:
    """Return for how many rows or columns an element stands, at least one."""
    return max(1, int(element.get(f"{TABLE}number-{what}-repeated", "1")))


def _rows(table: ET.Element) -> Iterator[ET.Element]:
    return _inside(table, "table-row")


def _inside(table: ET.Element, name: str) -> Iterator[ET.Element]:
    """Give the elements of a name in a table, those in its groups and headers too, and none of a table inside it."""
    for child in table:
        if child.tag == f"{TABLE}{name}":
            yield child
        elif child.tag.startswith(TABLE) and child.tag.rpartition("}")[2] in (
            "table-header-rows", "table-row-group", "table-rows",
            "table-header-columns", "table-column-group", "table-columns",
        ):  # fmt: skip
            yield from _inside(child, name)


def _cells(row: ET.Element, styles: _Styles, columns: list[str], file: str) -> Iterator[tuple[int, Cell, Area | None]]:
    """Give the cells of a row that hold something, each with its column and the area it spreads over."""
    at = 0
    for element in row:
        repeated = _times(element, "columns")
        style = element.get(f"{TABLE}style-name") or (columns[at] if at < len(columns) else "")
        cell = _cell(element, styles.scales.get(style, 0), styles.first_day)
        if cell.kind is not Kind.EMPTY and element.tag == f"{TABLE}table-cell":
            down, across = (int(element.get(f"{TABLE}number-{way}-spanned", "1")) for way in ("rows", "columns"))
            area = Area(0, 0, down - 1, across - 1) if max(down, across) > 1 else None
            check_size(1, at + repeated, file)
            yield from ((at + further, cell, area) for further in range(repeated))
        at += repeated


def _cell(element: ET.Element, scale: int, first_day: datetime.date) -> Cell:
    kind = element.get(f"{OFFICE}value-type", "")
    words = "\n".join("".join(part.itertext()) for part in element.findall(f"{TEXT}p")).strip()
    if element.get(ERROR_TYPE) == "error":
        return Cell(words, Kind.ERROR)
    if kind in ("float", "percentage", "currency"):
        value = float(element.get(f"{OFFICE}value", ""))
        unit = element.get(f"{OFFICE}currency", "") if kind == "currency" else ""
        return number_cell(value, Format(kind == "percentage", scale, unit))
    if kind == "date":
        day = datetime.date.fromisoformat(element.get(f"{OFFICE}date-value", "")[:10])
        return date_cell(day.isoformat(), float((day - first_day).days), day.year)
    if not kind and element.get(f"{TABLE}formula"):
        return Cell("", Kind.UNCOMPUTED)
    return Cell(words, Kind.TEXT) if words else Cell()
