"""The faults of a draft in a planner's words: which cell each belongs to, by the names of its row and column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from offsim.language import Language
from offsim.model.levers import is_number
from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.entry_edits import at_place
from offsim.storage.lever_parts import WITHIN_BOUNDS
from offsim.storage.shares import totals
from offsim.storage.study_checks import BOUNDS_ABOVE, BOUNDS_ABOVE_ZERO, BOUNDS_FROM, BOUNDS_OF_A_PART
from offsim.storage.study_file import SUM_TO_100
from offsim.storage.table_reader import MISSING
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.cells import Cell, Grid, dotted
from offsim.ui.study_tables.choices import choices
from offsim.ui.study_tables.columns import Takes

IN_CELL = QT_TRANSLATE_NOOP("Fault", "{place}: expected {expected}, found {found}.")
IN_EMPTY_CELL = QT_TRANSLATE_NOOP("Fault", "{place}: expected {expected}; it is empty.")
IN_ITSELF = QT_TRANSLATE_NOOP("Fault", "expected {expected}, found {found}.")
IN_ROW = QT_TRANSLATE_NOOP("Fault", "{place}: expected {expected}.")
EMPTY = "''"
"""How an empty name is told that was found in a study."""
THE_STUDY = QT_TRANSLATE_NOOP("Fault", "The study")
OF_BOUNDS = (BOUNDS_ABOVE, BOUNDS_ABOVE_ZERO, BOUNDS_FROM, BOUNDS_OF_A_PART)
ADD_UP: Mapping[str, Message] = {
    "turnover_share": QT_TRANSLATE_NOOP("Fault", "Shares of turnover add up to {total} %, not 100 %."),
    "jobs_share": QT_TRANSLATE_NOOP("Fault", "Shares of jobs add up to {total} %, not 100 %."),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in a sentence, the section (key) it is in, and the places of its cells; none where it is in no cell.

    ``why`` tells it without the name of the cell, where it is of one that holds something.
    """

    sentence: str
    section: str = ""
    places: tuple[Place, ...] = ()
    why: Problem | None = field(default=None, compare=False)


def faults_of(
    problems: Iterable[Problem], grids: Sequence[Grid], study: Mapping[str, Any], language: Language
) -> list[Fault]:
    """Return the faults of a study (its table), each in the first of the ``grids`` with a cell or a row for it."""
    found = [fault for problem in problems for fault in _faults(problem, grids, study, language)]
    return [*dict.fromkeys(found)]


def unread(cell: Cell, section: str, problem: Problem, language: Language) -> Fault:
    """Return the fault of a cell in which something was typed that cannot be read."""
    words = language.translate("Fault", "{name}: {value}")
    sentence = words.format(name=cell_name(cell, language), value=language.explain(problem))
    return Fault(sentence, section, (cell.place,))


def cell_name(cell: Cell, language: Language) -> str:
    """Return what a cell is called: its row, then its column."""
    return language.joined(" · ", filter(None, dict.fromkeys(cell.called(language))))


def _faults(problem: Problem, grids: Sequence[Grid], study: Mapping[str, Any], language: Language) -> Iterator[Fault]:
    expected, key = problem.fields.get("expected"), str(problem.fields.get("key", ""))
    if not isinstance(expected, Expected):
        yield Fault(language.explain(Problem(problem.reason, **{**problem.fields, "file": THE_STUDY})))
    elif expected.words == SUM_TO_100:
        yield from _sums(study, language)
    else:
        key = f"{key}.bounds" if expected.words in OF_BOUNDS else key
        in_cells = (_in_cell(problem, key, shown, study, language) for shown in grids)
        in_rows = (_in_row(expected, key, shown, language) for shown in grids)
        whole = Fault(language.tell(Expected(IN_ROW, {"place": THE_STUDY, "expected": expected})))
        yield next(filter(None, (*in_cells, *in_rows)), whole)


def _in_cell(problem: Problem, key: str, shown: Grid, study: Mapping[str, Any], language: Language) -> Fault | None:
    expected = problem.fields["expected"]
    within = isinstance(expected, Expected) and expected.words == WITHIN_BOUNDS
    cell = _nearest(key, shown, study, within=within)
    return _of_cell(problem, cell, shown.section.key, study, language) if cell else None


def _in_row(expected: Expected, key: str, shown: Grid, language: Language) -> Fault | None:
    """Return a fault in something that has no cell: a row's own, or what rows have in common."""
    rows = [number for number, place in enumerate(shown.places) if place and _inside(key, dotted(place))]
    name = shown.names[rows[0]] if rows else language.say(shown.section.label)
    places = (shown.cells[rows[0]][0].place,) if rows else ()
    if not rows and key != shown.section.kind:
        return None
    return Fault(language.tell(Expected(IN_ROW, {"place": name, "expected": expected})), shown.section.key, places)


def _sums(study: Mapping[str, Any], language: Language) -> Iterator[Fault]:
    for share, total in totals(study).items():
        if total != 100:
            words = language.tell(Expected(ADD_UP[share], {"total": total}))
            yield Fault(words, "markets", tuple(("markets", key, share) for key in study["markets"]))


def _of_cell(problem: Problem, cell: Cell, section: str, study: Mapping[str, Any], language: Language) -> Fault:
    place, found, expected = cell_name(cell, language), problem.fields["found"], problem.fields["expected"]
    chosen = cell.takes is Takes.CHOICE
    empty = found in (MISSING, EMPTY) or not (cell.words or chosen)
    if chosen and isinstance(expected, Expected) and "known" in expected.fields:
        names = choices(cell.choices, study, language, optional=False).values()
        expected = Expected(expected.words, {"known": language.joined(", ", names)})
    fields = {"place": place, "expected": expected, "found": cell.words or found}
    sentence = language.explain(Problem(IN_EMPTY_CELL if empty else IN_CELL, **fields))
    why = None if empty or chosen else Problem(IN_ITSELF, expected=expected, found=cell.words or found)
    return Fault(sentence, section, (cell.place,), why)


def _nearest(key: str, shown: Grid, study: Mapping[str, Any], *, within: bool) -> Cell | None:
    """Return the cell that a fault's key is about: its own, one inside of it, or the one it is inside of.

    Of several inside, it is the one that is still empty, as a year without growth is. A lever that is not ``within``
    its bounds is at fault by its value, where that is outside, and else by what is plausible.
    """
    cells = [cell for cell in shown.all_cells if cell.takes is not Takes.NOTHING and cell.place]
    inside = [cell for cell in cells if _inside(cell.dotted, key)]
    around = max((cell for cell in cells if _inside(key, cell.dotted)), key=lambda cell: len(cell.dotted), default=None)
    if within and around is not None:
        lever = at_place(study, around.place)
        low, high = lever["bounds"]
        ends = [cell for cell in cells for end in (0, 1) if cell.place == (*around.place, "plausible", end)]
        return around if not low <= lever["value"] <= high or not ends else _outside(ends, low, high)
    if "." not in key and around is None:
        return None
    empty = [cell for cell in inside if cell.found is None and not cell.optional]
    by_year = inside and inside[0].takes is Takes.GROWTH
    return next(iter(empty or (() if by_year else inside)), around)


def _outside(ends: Sequence[Cell], low: float, high: float) -> Cell:
    """Return the first end of what is plausible that lies outside."""
    return next((cell for cell in ends if is_number(cell.found) and not low <= cell.found <= high), ends[0])


def _inside(key: str, other: str) -> bool:
    """Say whether a dotted key is another, or inside of it."""
    return key == other or key.startswith((f"{other}.", f"{other}["))
