"""What lets the workbook come home: the pairs on a last sheet nobody sees, names of cells, properties of the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from offsim.report.workbook.cells import write_text
from offsim.report.workbook.fixed_rows import FixedRow
from offsim.report.workbook.input_rows import InputRow
from offsim.report.workbook.layout import KEY, VALUE, Block, Cells, Sheet
from offsim.report.workbook.sheet_writer import SheetWriter

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

NAME = "offsim"
"""What the sheet is called, and what the names of cells and of the properties begin with."""
FIXED = "fixed."
PROPERTIES = ("format", "study", "digest")
Pairs = Sequence[tuple[str, str]]


def write_identity(workbook: Workbook, writer: SheetWriter, pairs: Pairs, inputs: Sequence[Block[InputRow]]) -> None:
    """Write the pairs, with the fixed numbers as they were exported, and give the cells of all settings a name."""
    worksheet = workbook.add_worksheet(NAME)
    plain = writer.formats.get("key", "@")
    for row, (key, value) in enumerate([*pairs, *_fixed(inputs)]):
        write_text(worksheet, row, KEY, key, plain)
        write_text(worksheet, row, KEY + 1, value, plain)
    worksheet.very_hidden()
    found = dict(pairs)
    for key in PROPERTIES:
        workbook.set_custom_property(f"{NAME} {key}", found[key], "text")
    cells = Cells(writer.layout, Sheet.SOURCES)
    for key in ("scenario", "outlook", *writer.study.levers):
        row = writer.layout.rows[Sheet.INPUTS][key]
        workbook.define_name(f"{NAME}.{key}", f"={cells.row_part(row, VALUE, VALUE, Sheet.INPUTS)}")


def _fixed(blocks: Sequence[Block[InputRow]]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        for row in block.rows:
            if isinstance(row, FixedRow):
                yield f"{FIXED}{row.key}", repr(float(row.value))
