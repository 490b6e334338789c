"""Arithmetic as a paragraph: a formula in even letters from left to right, words from right to left as they are."""

from __future__ import annotations

from offsim.report.provenance_words import has_words_from_right
from offsim.ui.plain_text import MarkedUp, marked_up, written


def told_arithmetic(words: str) -> MarkedUp:
    """Return a paragraph of arithmetic; nothing where there is none."""
    if has_words_from_right(words):
        return marked_up("p", written(words))  # letters of one width are hard to read in Arabic
    return marked_up("p", marked_up("code", written(words)), left_to_right=True)
