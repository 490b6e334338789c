"""Workbooks of studies as tests fill them in: written, changed by the keys beside the cells, and saved."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from offsim.language import load_language
from offsim.report.study_workbook import study_workbook_bytes
from offsim.storage.study_file import parse_study
from offsim.storage.study_to_sheets import study_sheets


@lru_cache(maxsize=16)
def workbook_of(words: str, code: str = "en") -> bytes:
    """Return the workbook of a study from its text."""
    study = parse_study(words, "own.toml")
    return study_workbook_bytes(study_sheets(tomllib.loads(words), study.levers), study, load_language(code))


def cell_of(workbook: Workbook, block: str, record: object, key: str) -> Cell:
    """Return the cell of a record (its first cell, or the key at its head) under a key."""
    for sheet in workbook.worksheets:
        for row in range(1, sheet.max_row + 1):
            if sheet.cell(row, 1).value == f"@{block}":
                across = block in ("study", "presets.*")
                return (_across if across else _down)(sheet, row, record, key)
    raise KeyError(block)


def _down(sheet: Worksheet, head: int, record: object, key: str) -> Cell:
    column = next(it for it in range(2, sheet.max_column + 1) if sheet.cell(head, it).value == key)
    row = next(it for it in range(head + 1, sheet.max_row + 1) if sheet.cell(it, 2).value in (record, record or None))
    return sheet.cell(row, column)


def _across(sheet: Worksheet, head: int, record: object, key: str) -> Cell:
    column = next(it for it in range(3, sheet.max_column + 1) if sheet.cell(head, it).value in (record, record or None))
    below = (it for it in range(head + 1, sheet.max_row + 1) if sheet.cell(it, 1).value == key)
    return sheet.cell(head if key == "*" else next(below), column)


def saved(workbook: Workbook, file: Path) -> Path:
    """Save a workbook; openpyxl keeps no values of formulas."""
    workbook.save(file)
    return file


def changed(words: str, file: Path, changes: Mapping[tuple[str, str, str], object]) -> Path:
    """Save the workbook of a study with other cells, by block, record and key."""
    workbook = load_workbook(BytesIO(workbook_of(words)))
    for (block, record, key), value in changes.items():
        cell_of(workbook, block, record, key).value = value
    return saved(workbook, file)
