"""Other years of a study, or another perimeter, in its text: what they leave no room for goes, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.storage.jump_off_reach import last_observed, with_reach
from offsim.storage.study_text import remove_table, set_value, table_in
from offsim.storage.toml_sections import Place

SETTINGS = frozenset({"base_year", "last_year", "perimeter"})
"""Keys of a study on which its growth by year and its jump-off year depend."""


def fitted(words: str) -> str:
    """Return the text without growth of years it does not project, and with bounds of the jump-off year that fit.

    Growth of years that are new, and all else that is still wrong, is left to whoever knows it.
    """
    study = table_in(words)
    first, last = study.get("base_year"), study.get("last_year")
    if not isinstance(first, int) or not isinstance(last, int) or last <= first:
        return words
    for outlook, found in study["outlooks"].items():
        words = _within(words, ("outlooks", outlook), found, range(first + 1, last + 1))
    return with_reach(words) if last_observed(study) is not None else words


def _within(words: str, place: Place, outlook: Mapping[str, Any], years: range) -> str:
    """Return the text with an outlook that tells of no other years."""
    for economy, stretches in outlook["growth"].items():
        for number in reversed(range(len(stretches))):
            here = (*place, "growth", economy, number)
            values = stretches[number]["values"]
            kept = {year: value for year, value in values.items() if int(year) in years}
            if len(kept) < len(values):
                words = set_value(words, (*here, "values"), kept) if kept else remove_table(words, here)
    observed = outlook.get("observed")
    if isinstance(observed, int) and not years.start - 1 <= observed < years.stop:
        words = set_value(words, (*place, "observed"), min(max(observed, years.start - 1), years.stop - 1))
    return words
