"""What the input cells accept, what they say when selected, and how they show what is unusual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offsim.model.characters import without_controls
from offsim.model.study import Lever
from offsim.report.workbook.layout import DEFAULT, HIGH, LOW, PLAUSIBLE_HIGH, PLAUSIBLE_LOW, VALUE, Cells, Sheet
from offsim.report.workbook.sheet_writer import SheetWriter, unit_label

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LONGEST_MESSAGE, LONGEST_TITLE = 255, 32


def only_lever_values(
    worksheet: Worksheet, writer: SheetWriter, row: int, lever: Lever, years: tuple[int, int] | None = None
) -> None:
    """Let a lever's cell take what the lever takes, or its cells by year, which may be empty, from column to column.

    The bounds are the cells beside the lever's own.
    """
    first, last = years or (VALUE, VALUE)
    own = writer.layout.rows[Sheet.INPUTS][lever.key]
    words = writer.language.translate("Workbook", "This cell takes numbers from {low} to {high} ({unit}).").format(
        low=writer.language.exact(lever.low),
        high=writer.language.exact(lever.high),
        unit=unit_label(writer, lever.default.unit),
    )
    worksheet.data_validation(row, first, row, last, {
        "validate": "integer" if lever.whole else "decimal",
        "criteria": "between",
        "minimum": "=" + _beside(own, LOW),
        "maximum": "=" + _beside(own, HIGH),
        "ignore_blank": years is not None,
        "input_title": _cut(writer.language.say(lever.label), LONGEST_TITLE),
        "input_message": _cut(writer.language.say(lever.help), LONGEST_MESSAGE),
        "error_message": _cut(words, LONGEST_MESSAGE),
    })  # fmt: skip


def only_outlooks(worksheet: Worksheet, writer: SheetWriter, row: int) -> None:
    """Let the cell of the outlook take one of the list."""
    outlooks = list(writer.study.outlooks)
    listed = Cells(writer.layout, Sheet.INPUTS).labels(f"outlooks.{outlooks[0]}", f"outlooks.{outlooks[-1]}")
    words = writer.language.translate("Workbook", "Choose one of the economic outlooks in the list.")
    worksheet.data_validation(row, VALUE, row, VALUE, {
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
