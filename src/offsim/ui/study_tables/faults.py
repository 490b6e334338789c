"""The faults of a draft in a planner's words: which cell each belongs to, by the names of its row and column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from offsim.language import Language
from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.shares import totals
from offsim.storage.study_file import SUM_TO_100
from offsim.storage.table_reader import MISSING
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.columns import Takes
from offsim.ui.study_tables.grid import Cell, Grid

IN_CELL = QT_TRANSLATE_NOOP("Fault", "{place}: expected {expected}, found {found}.")
IN_EMPTY_CELL = QT_TRANSLATE_NOOP("Fault", "{place}: expected {expected}; it is empty.")
ADD_UP: Mapping[str, Message] = {
    "turnover_share": QT_TRANSLATE_NOOP("Fault", "Shares of turnover add up to {total} %, not 100 %."),
    "jobs_share": QT_TRANSLATE_NOOP("Fault", "Shares of jobs add up to {total} %, not 100 %."),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in a sentence, the section (key) it is in, and the places of its cells; none where it is in no cell."""

    sentence: str
    section: str = ""
    places: tuple[Place, ...] = ()


def faults_of(
    problems: Iterable[Problem], grids: Sequence[Grid], study: Mapping[str, Any], language: Language
) -> list[Fault]:
    """Return the faults of a study (its table), each in the first of the ``grids`` that has a cell for it."""
    found = [fault for problem in problems for fault in _faults(problem, grids, study, language)]
    return [*dict.fromkeys(found)]


def unread(cell: Cell, section: str, problem: Problem, language: Language) -> Fault:
    """Return the fault of a cell in which something was typed that cannot be read."""
    words = language.translate("Fault", "{name}: {value}")
    sentence = words.format(name=cell_name(cell, language), value=language.explain(problem))
    return Fault(sentence, section, (cell.place,))


def cell_name(cell: Cell, language: Language) -> str:
    """Return what a cell is called: its row, then its column."""
    return language.joined(" · ", filter(None, dict.fromkeys((cell.row, cell.heading))))


def _faults(problem: Problem, grids: Sequence[Grid], study: Mapping[str, Any], language: Language) -> Iterator[Fault]:
    expected, key = problem.fields.get("expected"), str(problem.fields.get("key", ""))
    if isinstance(expected, Expected) and expected.words == SUM_TO_100:
        yield from _sums(study, language)
        return
    for shown in grids:
        if cell := _nearest(key, shown):
            yield Fault(_sentence(problem, cell, language), shown.section.key, (cell.place,))
            return
    yield Fault(
        language.explain(
            Problem(problem.reason, **{**problem.fields, "file": language.translate("Fault", "The study")})
        )
    )


def _sums(study: Mapping[str, Any], language: Language) -> Iterator[Fault]:
    for share, total in totals(study).items():
        if total != 100:
            words = language.tell(Expected(ADD_UP[share], {"total": total}))
            yield Fault(words, "markets", tuple(("markets", key, share) for key in study["markets"]))


def _sentence(problem: Problem, cell: Cell, language: Language) -> str:
    place, found = cell_name(cell, language), problem.fields["found"]
    empty = found == MISSING or (cell.takes is Takes.TEXT and found == "''")
    shown = cell.words if cell.is_number and cell.words else found
    fields = {"place": place, "expected": problem.fields["expected"], "found": shown}
    return language.explain(Problem(IN_EMPTY_CELL if empty else IN_CELL, **fields))


def _nearest(key: str, shown: Grid) -> Cell | None:
    """Return the cell that a fault's key is about: its own, the one it is inside of, or the first inside of it.

    Of several inside, it is the one that is still empty, as a year without growth is.
    """
    cells = [cell for cell in shown.all_cells if cell.takes is not Takes.NOTHING]
    around = [cell for cell in cells if cell.place and _inside(key, cell.dotted)]
    if around:
        return max(around, key=lambda cell: len(cell.dotted))
    inside = [cell for cell in cells if cell.place and _inside(cell.dotted, key)]
    needed = [cell for cell in inside if cell.found is None and not cell.optional]
    return next(iter(needed or inside), None) if key.count(".") or not inside else None


def _inside(key: str, other: str) -> bool:
    """Say whether a dotted key is another, or inside of it."""
    return key == other or key.startswith((f"{other}.", f"{other}["))
