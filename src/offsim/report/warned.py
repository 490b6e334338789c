"""The warnings of the page for the minister, as far as there is room: the scenario's before the study's own."""

from __future__ import annotations

from collections.abc import Sequence

from offsim.analysis.plausibility import Caution
from offsim.language import Language
from offsim.report.warning_words import warning_words

MOST = 3


def warned(caused: Sequence[Caution], brought: Sequence[Caution], language: Language) -> tuple[str, ...]:
    """Return as many warnings as there is room for, then notes, and how many more there are of each.

    ``caused`` is what the scenario is to be warned of, ``brought`` what its study gives as it comes, the most urgent
    first. Without either it says that there are none.
    """
    note = language.translate("FirstPage", "Study as it comes – {note}")
    told = [warning_words(found, language) for found in caused]
    told += [note.format(note=warning_words(found, language)) for found in brought]
    if len(told) <= MOST:
        return tuple(told) or (language.translate("FirstPage", "No warnings."),)
    left = max(len(caused) - (MOST - 1), 0)
    return (*told[: MOST - 1], _further(left, len(told) - (MOST - 1) - left, language))


def _further(warnings: int, notes: int, language: Language) -> str:
    parts = (
        (warnings, language.translate("FirstPage", "Further warnings: {number}.")),
        (notes, language.translate("FirstPage", "Further notes on the study as it comes: {number}.")),
    )
    return " ".join(words.format(number=number) for number, words in parts if number)
