"""What the input cells accept, what they say when selected, and how they show what is unusual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offsim.model.characters import without_controls
from offsim.model.study import Lever
from offsim.report.workbook.layout import (
    DEFAULT,
    FIRST_YEAR,
    HEADER_ROW,
    HIGH,
    LOW,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    VALUE,
    Cells,
    Sheet,
)
from offsim.report.workbook.sheet_writer import SheetWriter, unit_label

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LONGEST_MESSAGE, LONGEST_TITLE = 255, 32


Columns = tuple[int, int]
"""The first and the last."""


def only_lever_values(
    worksheet: Worksheet, writer: SheetWriter, row: int, lever: Lever, columns: Columns, sheet: Sheet
) -> None:
    """Let cells of a row take what a lever takes; those by year may be empty.

    The bounds are the cells beside the lever's own on the sheet of inputs.
    """
    own = writer.layout.rows[Sheet.INPUTS][lever.key]
    cells = Cells(writer.layout, sheet)
    words = writer.language.translate("Workbook", "This cell takes numbers from {low} to {high} ({unit}).").format(
        low=writer.language.exact(lever.low),
        high=writer.language.exact(lever.high),
        unit=unit_label(writer, lever.default.unit),
    )
    worksheet.data_validation(row, columns[0], row, columns[1], {
        "validate": "integer" if lever.whole else "decimal",
        "criteria": "between",
        "minimum": "=" + cells.row_part(own, LOW, LOW, Sheet.INPUTS),
        "maximum": "=" + cells.row_part(own, HIGH, HIGH, Sheet.INPUTS),
        "ignore_blank": row != writer.layout.rows[sheet][lever.key],
        "input_title": _cut(writer.language.say(lever.label), LONGEST_TITLE),
        "input_message": _cut(writer.language.say(lever.help), LONGEST_MESSAGE),
        "error_message": _cut(words, LONGEST_MESSAGE),
    })  # fmt: skip


def only_outlooks(worksheet: Worksheet, writer: SheetWriter, row: int, columns: Columns, sheet: Sheet) -> None:
    """Let cells of a row take one outlook of the list."""
    outlooks = list(writer.study.outlooks)
    listed = Cells(writer.layout, sheet).labels(f"outlooks.{outlooks[0]}", f"outlooks.{outlooks[-1]}")
    words = writer.language.translate("Workbook", "Choose one of the economic outlooks in the list.")
    _only_listed(worksheet, row, columns, listed, words)


def only_scenarios(worksheet: Worksheet, writer: SheetWriter, row: int) -> None:
    """Let the cell of the scenario in use take the name of one."""
    cells = Cells(writer.layout, Sheet.INPUTS)
    names = cells.row_part(HEADER_ROW, FIRST_YEAR, writer.layout.last_scenario_column, Sheet.SCENARIOS)
    words = writer.language.translate("Workbook", "Choose one of the scenarios in the list.")
    _only_listed(worksheet, row, (VALUE, VALUE), names, words)


def _only_listed(worksheet: Worksheet, row: int, columns: Columns, listed: str, words: str) -> None:
    worksheet.data_validation(row, columns[0], row, columns[1], {
        "validate": "list",
        "source": "=" + listed,
        "ignore_blank": False,
        "error_message": words,
    })  # fmt: skip


def show_settings(worksheet: Worksheet, writer: SheetWriter, row: int) -> None:
    """Colour a lever's cell outside its plausible range, and set it in bold where it is not the default."""
    value, low, high, default = (_beside(row, column) for column in (VALUE, PLAUSIBLE_LOW, PLAUSIBLE_HIGH, DEFAULT))
    implausible = {"type": "formula", "criteria": f"=OR({value}<{low},{value}>{high})"}
    changed = {"type": "formula", "criteria": f"={value}<>{default}"}
    worksheet.conditional_format(row, VALUE, row, VALUE, {**implausible, "format": writer.formats.get("implausible")})
    worksheet.conditional_format(row, VALUE, row, VALUE, {**changed, "format": writer.formats.get("changed")})


def _beside(row: int, column: int) -> str:
    return f"${'ABCDEFGHIJ'[column]}${row + 1}"


def _cut(words: str, longest: int) -> str:
    plain = without_controls(words)
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
