"""The rows and cells that the sheet of checks is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from offsim.report.workbook.formats import GENERAL
from offsim.report.workbook.layout import Cells

Formula = Callable[[Cells], str]


@dataclass(frozen=True, slots=True)
class CheckCell:
    """What stands in a ``column`` of a row: ``value``, which ``formula`` gives where there is one.

    ``heading`` stands above it where its row is the first of a block.
    """

    column: int
    value: float | str
    formula: Formula | None = None
    style: str = "figure"
    shown: str = GENERAL
    heading: str = ""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A row by its key, with words for what it is about, and its cells.

    The label of a ``wide`` one goes across the sheet; a ``link`` leads to the sheet that ``part`` names.
    """

    key: str
    part: str
    label: str
    cells: tuple[CheckCell, ...] = ()
    wide: bool = False
    link: bool = False


def counted(first: str, last: str, column: int) -> Formula:
    """Return a formula that adds up a column from one row of the sheet of checks to another; an error counts as one."""

    def formula(cells: Cells) -> str:
        found = f"SUM({cells.column_of(first, last, column)})"
        return f"IF(ISERROR({found}),1,{found})"

    return formula
