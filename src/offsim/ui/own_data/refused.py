"""What stands in cells of own figures and could not be taken, as words that outlive a crash, and read from them."""

from __future__ import annotations

from collections.abc import Mapping

from offsim.model.study import Study
from offsim.ui.own_data.subject import Subject, subjects
from offsim.ui.study_tables.draft import remark, taken_up

Refused = Mapping[Subject, Mapping[tuple[int, str], str]]
"""What was typed, by subject, then by year and column (key)."""
DATA = "data"
"""What stands for these cells among those of the Study page."""


def refused_words(study: Study, refused: Refused) -> str:
    """Return a remark for each cell; nothing for none."""
    cells = ((place, refused.get(subject, {})) for place, subject in enumerate(subjects(study)))
    return "\n".join(remark(DATA, (place, *cell), typed) for place, found in cells for cell, typed in found.items())


def refused_in(study: Study, words: str) -> Refused:
    """Return what ``refused_words`` told, as far as the study has the subjects."""
    known, refused = subjects(study), dict[Subject, dict[tuple[int, str], str]]()
    for section, place, typed in taken_up(words)[1]:
        if section == DATA and int(place[0]) < len(known):
            refused.setdefault(known[int(place[0])], {})[int(place[1]), str(place[2])] = typed
    return refused
