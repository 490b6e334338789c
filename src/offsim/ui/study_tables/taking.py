"""What is typed into cells of the Study page, taken into a draft: each cell is taken, or refused, on its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.storage.study_text import table_in
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.cells import Cell
from offsim.ui.study_tables.draft import Draft, Typed, study_of
from offsim.ui.study_tables.entries import Said, entry, step_words, typed_words
from offsim.ui.study_tables.faults import faults_of
from offsim.ui.study_tables.grid import grid
from offsim.ui.study_tables.review import grids_of
from offsim.ui.study_tables.sections import SECTIONS, Section

Words = Sequence[tuple[Cell, str]]


def taken(draft: Draft, section: Section, typed: Words, said: Said, language: Language) -> Draft:
    """Return a draft with what was typed or pasted into cells of a section; ``said`` tells where figures come from.

    What cannot be read stays in its cell, and so does what makes of a study none by a fault of that one cell.
    """
    whole = _put(draft, section, typed, said, language)
    if not isinstance(study_of(draft.words), Study):
        return whole
    wrong = _wrong(whole, section, typed, language)
    if not wrong:
        return whole
    found = _put(draft, section, [it for it in typed if it[0].place not in wrong], said, language)
    for cell, words in typed:
        if cell.place in wrong:
            found = found.with_unread(cell.place, Typed(words, section.key, wrong[cell.place]))
    return found


def taken_again(draft: Draft, typed: Iterable[tuple[str, Place, str]], said: Said, language: Language) -> Draft:
    """Return a draft with what was typed before, by section (key) and place, as far as the cells are there."""
    before = [*typed]
    for section in (it for it in SECTIONS if it.key in {key for key, *_ in before}):
        shown = {cell.place: cell for cell in grid(section, table_in(draft.words), language).all_cells}
        here = [(shown[place], words) for key, place, words in before if key == section.key and place in shown]
        draft = taken(draft, section, here, said, language)
    return draft


def unread_again(draft: Draft, said: Said, language: Language) -> Draft:
    """Return a draft in which what stood in cells unread is taken where it can be by now, and leaves a study one."""
    whole = isinstance(study_of(draft.words), Study)
    for place, it in draft.unread.items():
        found = taken_again(draft, [(it.section, place, it.words)], said, language)
        if not whole or isinstance(study_of(found.words), Study):
            draft = found
    return draft


def _put(draft: Draft, section: Section, typed: Words, said: Said, language: Language) -> Draft:
    table = table_in(draft.words)
    for cell, words in typed:
        try:
            edit = entry(cell, words, table, language, said)
            step = step_words(cell, typed_words(cell, words, language))
            draft = draft.edited(edit(draft.words), step, cell.place)
        except Problem as problem:
            draft = draft.with_unread(cell.place, Typed(words, section.key, problem))
    return draft


def _wrong(draft: Draft, section: Section, typed: Words, language: Language) -> Mapping[Place, Problem]:
    """Return why a draft is no study, by the places of cells typed in that are at fault by themselves."""
    found = study_of(draft.words)
    if isinstance(found, Study):
        return {}
    places = {cell.place for cell, _ in typed}
    faults = faults_of(found, grids_of(draft, section, language), table_in(draft.words), language)
    return {fault.places[0]: fault.why for fault in faults if fault.why is not None and fault.places[0] in places}
