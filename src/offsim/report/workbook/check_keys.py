"""The keys of the rows of checks that other sheets refer to."""

from __future__ import annotations

from offsim.report.workbook.layout import Cells, Sheet

OVERALL = "check.overall"
"""How many checks fail; the words for it stand in the first year's column."""
INVALID = "check.invalid"
"""How many inputs are no input that the model can take."""
INVALID_WORDS = "check.words.invalid"
TOLERANCE, ALLOWED = "check.tolerance", 1e-6
"""What is allowed for rounding, in parts of the whole."""


def if_valid(cells: Cells, found: str) -> str:
    """Return a formula for an outcome: what is ``found`` while all inputs are valid, else words that say so."""
    invalid, words = (cells.value(key, Sheet.CHECKS) for key in (INVALID, INVALID_WORDS))
    return f"IF({invalid}=0,{found},{words})"
