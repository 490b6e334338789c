"""What is typed or chosen in a cell of the Study page, as an edit of the study's text."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from offsim.language import Language
from offsim.model.characters import cleaned
from offsim.model.numbers import plain, typed_number
from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.session.document import StepWords, in_words
from offsim.storage.entry_edits import with_choice, with_figure, with_text, with_year_of_growth, without
from offsim.storage.figure_edits import Provenance
from offsim.storage.study_text import set_value
from offsim.storage.study_years import SETTINGS, fitted
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.cells import Cell
from offsim.ui.study_tables.choices import choices
from offsim.ui.study_tables.columns import Takes
from offsim.ui.study_tables.faults import cell_name

Edit = Callable[[str], str]
Said = Callable[[], Provenance]
"""Who says so: asked where a figure is put in, and nowhere else; raises a Problem where the date is none."""

NO_NUMBER = QT_TRANSLATE_NOOP("Problem", "“{words}” is not a number. Type one, such as {example}.")
NO_WHOLE_NUMBER = QT_TRANSLATE_NOOP("Problem", "“{words}” is not a whole number. Type one, such as {example}.")
NEEDED = QT_TRANSLATE_NOOP("Problem", "This cell cannot be empty.")
NO_CHOICE = QT_TRANSLATE_NOOP("Problem", "“{words}” is none of the choices here: {known}.")
YEARS = frozenset({"year", "years"})
WHOLE_UNITS = YEARS | {"jobs", "companies"}
"""Of which nobody types a part: a comma in them parts thousands."""
EXAMPLE, WHOLE_EXAMPLE = 12.5, 2030


def entry(cell: Cell, typed: str, study: Mapping[str, Any], language: Language, said: Said) -> Edit:
    """Return the edit that puts what was typed, or pasted, into a cell of a study (its table).

    Raises:
        Problem: it cannot be read.
    """
    words = cleaned(typed).strip()
    if cell.takes is Takes.CHOICE:
        known = choices(cell.choices, study, language, optional=cell.optional)
        return _chosen_by_name(cell, words, known, said)
    if not words and cell.optional:
        return emptied(cell)
    if cell.takes is Takes.TEXT:
        return lambda study: with_text(study, cell.place, language.code, words)
    if not words:
        raise Problem(NEEDED)
    if cell.takes is Takes.WORD:
        return lambda study: set_value(study, cell.place, words)
    return _numbers(cell, _number(cell, words, language), said)


def choice(cell: Cell, key: object, said: Said) -> Edit:
    """Return the edit that chooses a key in a cell, or with None nothing."""
    if key is None:
        return emptied(cell)
    if cell.place[-1] in SETTINGS:
        return partial(_set, place=cell.place, value=key)
    return lambda study: with_choice(study, cell.place, key, said)


def _chosen_by_name(cell: Cell, typed: str, known: dict[object, str], said: Said) -> Edit:
    for key, words in known.items():
        if words.casefold() == typed.strip().casefold():
            return choice(cell, key, said)
    raise Problem(NO_CHOICE, words=typed.strip(), known=tuple(known.values()))


def step_words(cell: Cell, entered: StepWords) -> StepWords:
    """Return words for the step that puts something into a cell: words as they were typed, or a choice."""
    return lambda language: language.translate("Step", "{name}: {value}").format(
        name=cell_name(cell, language), value=" ".join(in_words(entered, language).split()) or "–"
    )


def typed_words(cell: Cell, typed: str, language: Language) -> StepWords:
    """Return what was typed into a cell as a step tells it: a number as each language writes it."""
    try:
        number = _number(cell, typed, language) if cell.is_number and typed.strip() else None
    except Problem:
        number = None
    return typed if number is None else lambda language: language.exact(number)


def emptied(cell: Cell) -> Edit:
    """Return the edit that empties a cell that may be empty."""
    return lambda study: without(study, cell.place)


def _numbers(cell: Cell, value: float, said: Said) -> Edit:
    number = int(value) if value.is_integer() and (cell.takes is Takes.WHOLE or cell.unit in WHOLE_UNITS) else value
    if cell.takes is Takes.FIGURE:
        return lambda study: with_figure(study, cell.place, number, cell.unit, said())
    if cell.takes is Takes.GROWTH:
        year = int(cell.place[-1])
        return partial(_grown, path=cell.place[:-1], year=year, value=number, said=said)
    return partial(_set, place=cell.place, value=number)


def _set(study: str, *, place: Place, value: object) -> str:
    """Return the text with another setting; the years of a study decide what is told of them."""
    words = set_value(study, place, value)
    return fitted(words) if place[-1] in SETTINGS and len(place) == 1 else words


def _grown(study: str, *, path: Place, year: int, value: float, said: Said) -> str:
    return with_year_of_growth(study, path, year, value, said())


def _number(cell: Cell, words: str, language: Language) -> float:
    whole = cell.takes is Takes.WHOLE or cell.unit in WHOLE_UNITS
    no_parts = cell.takes is Takes.WHOLE or cell.unit in YEARS
    bare = plain(words).removesuffix("%") if cell.unit.startswith("%") else words
    try:
        value = typed_number(bare, language.code, lambda number: not whole or number.is_integer())
    except ValueError:
        value = None
    if value is None or not math.isfinite(value) or (no_parts and not value.is_integer()):
        reason, example = (NO_WHOLE_NUMBER, WHOLE_EXAMPLE) if no_parts else (NO_NUMBER, EXAMPLE)
        raise Problem(reason, words=words, example=example)
    return value
