"""Writes a block of a study's workbook: its headings, its keys in grey, its records, and what their cells take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.sheets import Cell, Column, Holds, key_words
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS
from offsim.report.study_workbook.checks import known
from offsim.report.study_workbook.places import MARKER, Spot
from offsim.report.study_workbook.words import BLOCKS, heading
from offsim.report.workbook.cells import LINE_HEIGHT, LONGEST_TEXT, write_figure, write_text
from offsim.report.workbook.formats import GENERAL, TEXT, Formats

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

TOO_LONG = QT_TRANSLATE_NOOP(
    "Problem", "“{key}” has more than the {most} letters a cell can hold. Shorten it, or keep the study as TOML."
)
WIDTHS = {Holds.NUMBER: 12, Holds.WHOLE: 10, Holds.FLAG: 10}
KEY_WIDTH, TEXT_WIDTH, MARKER_WIDTH, KEYS_WIDTH, LABEL_WIDTH = 34, 24, 4, 18, 56
LONGEST_LIST = 255


def set_widths(worksheet: Worksheet, blocks: Sequence[Spot]) -> None:
    """Make every column of a sheet as wide as the widest of its blocks needs it."""
    found: dict[int, int] = {MARKER: MARKER_WIDTH, 1: KEY_WIDTH}
    for spot in blocks:
        if spot.block.across:
            found |= {MARKER: KEYS_WIDTH, 1: LABEL_WIDTH}
            alone = len(spot.fields) == len(spot.block.columns)
            widths = dict.fromkeys(range(2, 2 + spot.records), 3 * TEXT_WIDTH if alone else TEXT_WIDTH)
        else:
            widths = {n: WIDTHS.get(column.holds, TEXT_WIDTH) for n, column in enumerate(spot.block.columns, 1)}
        found |= {number: max(width, found.get(number, 0)) for number, width in widths.items()}
    for number, width in found.items():
        worksheet.set_column(number, number, width)


def write_block(
    worksheet: Worksheet, spot: Spot, spots: Mapping[str, Spot], study: Study, language: Language, formats: Formats
) -> None:
    """Write a block where it has its spot."""
    if title := BLOCKS.get(spot.block.key):
        write_text(worksheet, spot.row - 2, MARKER, "#", formats.get("key"))
        write_text(worksheet, spot.row - 2, 1, language.say(title), formats.get("scenario"))
    write_text(worksheet, spot.row - 1, MARKER, "#", formats.get("key"))
    write_text(worksheet, spot.row, MARKER, f"@{spot.block.key}", formats.get("key"))
    (_write_across if spot.block.across else _write_down)(worksheet, spot, study, language, formats)
    for column in spot.block.columns:
        _choose(worksheet, spot, column, spots)


def _write_down(worksheet: Worksheet, spot: Spot, study: Study, language: Language, formats: Formats) -> None:
    worksheet.set_row(spot.row - 1, 2 * LINE_HEIGHT)
    for number, column in enumerate(spot.block.columns, 1):
        write_text(worksheet, spot.row - 1, number, heading(column, study, language), formats.get("header"))
        write_text(worksheet, spot.row, number, key_words(column.key), formats.get("key"))
        for record in range(spot.records):
            cell = spot.block.records[record][number - 1] if record < len(spot.block.records) else None
            _write_cell(worksheet, (spot.row + 1 + record, number), column, cell, formats)


def _write_across(worksheet: Worksheet, spot: Spot, study: Study, language: Language, formats: Formats) -> None:
    alone = len(spot.fields) == len(spot.block.columns)
    keys = ["value"] if alone else [record[0] for record in spot.block.records]
    for number in range(spot.records):
        words = str(keys[number]) if number < len(keys) else None
        _write_cell(worksheet, (spot.row, 2 + number), spot.block.columns[0], words, formats)
    for row, column in enumerate(spot.fields, spot.row + 1):
        write_text(worksheet, row, MARKER, key_words(column.key), formats.get("key"))
        write_text(worksheet, row, 1, heading(column, study, language), formats.get("record label"))
        place = spot.block.columns.index(column)
        for number in range(spot.records):
            cell = spot.block.records[number][place] if number < len(spot.block.records) else None
            _write_cell(worksheet, (row, 2 + number), column, cell, formats)


def _write_cell(worksheet: Worksheet, at: tuple[int, int], column: Column, cell: Cell, formats: Formats) -> None:
    """Write a cell so that what it holds comes back: texts as texts, numbers with every digit."""
    if isinstance(cell, str) and len(cell) > LONGEST_TEXT:
        raise Problem(TOO_LONG, key=key_words(column.key), most=LONGEST_TEXT)
    is_text = column.holds is Holds.TEXT
    shown = formats.get(_style(column), TEXT if is_text else GENERAL)
    if isinstance(cell, bool):
        worksheet.write_boolean(*at, cell, shown)
    elif isinstance(cell, int | float):
        write_figure(worksheet, *at, cell, shown)
    else:
        write_text(worksheet, *at, cell or "", shown)


def _style(column: Column) -> str:
    """Return the style of a column's cells: keys run from left to right in every language, texts as their own does."""
    if column.refers or column.choices or column.key[0] in ("*", "path"):
        return "record key"
    if column.key[-1] == "ar":
        return "record arabic"
    return "record text" if column.holds is Holds.TEXT else "record"


def _choose(worksheet: Worksheet, spot: Spot, column: Column, spots: Mapping[str, Spot]) -> None:
    """Let cells take only what there is to choose from: keys of another sheet, or some words."""
    words = column.choices or (tuple(UNITS) if column.key[-1] == "unit" else ())
    listed = [*words] if sum(map(len, words)) + len(words) <= LONGEST_LIST else []
    if column.refers or listed:
        rule = {"validate": "list", "source": f"={known(column, spots)}" if column.refers else listed}
        worksheet.data_validation(*spot.cells(column.key), {**rule, "ignore_blank": True})
