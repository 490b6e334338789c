"""A draft looked through: all its tables, what was typed that still has a cell, and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from offsim.language import Language
from offsim.model.study import Study
from offsim.storage.study_text import table_in
from offsim.ui.study_tables.cells import Grid
from offsim.ui.study_tables.draft import Draft, study_of
from offsim.ui.study_tables.faults import Fault, faults_of, unread
from offsim.ui.study_tables.grid import grid
from offsim.ui.study_tables.sections import SECTIONS, Section


def grids_of(draft: Draft, first: Section, language: Language) -> list[Grid]:
    """Return the tables of all sections, one of them ``first``."""
    sections = sorted(SECTIONS, key=lambda section: section is not first)
    return [grid(section, table_in(draft.words), language) for section in sections]


def with_cells(draft: Draft, language: Language) -> Draft:
    """Return a draft without what was typed into cells that are there no more, as those of a row deleted since."""
    if not draft.unread:
        return draft
    there = {
        (shown.section.key, cell.place) for shown in grids_of(draft, SECTIONS[0], language) for cell in shown.all_cells
    }
    kept = {place: typed for place, typed in draft.unread.items() if (typed.section, place) in there}
    return replace(draft, unread=kept)


def faults_in(draft: Draft, first: Section, language: Language) -> list[Fault]:
    """Return what is wrong with a draft, where it can be in the ``first`` section."""
    if not draft.is_open:
        return []
    grids = grids_of(draft, first, language)
    found = study_of(draft.words)
    told = [] if isinstance(found, Study) else faults_of(found, grids, table_in(draft.words), language)
    return [*_unread(draft, grids, language), *told]


def _unread(draft: Draft, grids: Sequence[Grid], language: Language) -> list[Fault]:
    cells = {(shown.section.key, cell.place): cell for shown in grids for cell in shown.all_cells}
    return [
        unread(cells[typed.section, place], typed.section, typed.problem, language)
        for place, typed in draft.unread.items()
        if (typed.section, place) in cells
    ]
