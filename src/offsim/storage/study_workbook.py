"""Reads a study that a planner keeps as a workbook, with all its faults at once, each with the cell it is in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.new_study_text import study_text
from offsim.storage.sheet_records import found_blocks, place_words
from offsim.storage.study_file import MOST_BYTES, NOT_TOML, parse_study
from offsim.storage.study_from_sheets import CELL, Gathered, path_of, place_of, study_table
from offsim.storage.study_text import merged
from offsim.storage.table_reader import FAULT
from offsim.storage.text_file import read_text
from offsim.storage.workbook_file import SheetCells, read_workbook

NO_STUDY = QT_TRANSLATE_NOOP(
    "Problem",
    "{file}: is no workbook of a study. “Save study as…” in the File menu writes one to begin with, and so does "
    "“offsim study-template FILE.xlsx”.",
)
NO_VALUE = QT_TRANSLATE_NOOP(
    "Problem",
    "{place}: holds a formula without its value. Open the workbook in Excel or LibreOffice and save it.",
)
ERROR_VALUE = QT_TRANSLATE_NOOP("Problem", "{place}: holds the error {found}. Correct the formula, or write a number.")
ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!")


@dataclass(frozen=True, slots=True)
class StudyWorkbook:
    """A study that was read from a workbook: as a table, as its file would have it, and as the study itself."""

    table: Mapping[str, Any]
    study: Study


def read_study_workbook(file: Path) -> StudyWorkbook:
    """Read a study from a workbook.

    Raises:
        Problem: the file cannot be read, or is no workbook of a study.
        Problems: every fault in it, by its cell.
    """
    sheets = read_workbook(file)
    found = [(sheet, list(found_blocks(sheet.title, sheet.rows))) for sheet in sheets]
    blocks = [block for _, parts in found for block in parts]
    if not any(block.key == "study" for block in blocks):
        raise Problem(NO_STUDY, file=str(file))
    gathered = study_table(blocks)
    unknown = [it for sheet, parts in found if parts for it in _unknown_values(sheet, parts[0].row)]
    problems = [*unknown, *gathered.problems]
    study, faults = _study(gathered, str(file))
    if problems or study is None:
        told = {fault.fields.get("place"): fault for fault in problems}
        own = [fault for fault in faults if fault.fields.get("place") not in told]
        raise Problems([*problems, *own])
    return StudyWorkbook(gathered.table, study)


def text_of_workbook(workbook: StudyWorkbook, goal: Path) -> str:
    """Return a study from a workbook as the text to be written to ``goal``.

    Where there is a text of the same study already, it stays as it is in all that is equal, remarks and order too.
    """
    new = study_text(workbook.table)
    try:
        words = read_text(goal, MOST_BYTES, NOT_TOML).replace("\r\n", "\n").replace("\r", "\n")
        before = parse_study(words, str(goal))
    except (Problem, Problems):
        return new  # there is none, or something else
    return merged(words, workbook.table) if before.key == workbook.study.key else new


def _study(gathered: Gathered, file: str) -> tuple[Study | None, list[Problem]]:
    """Return the study, or its faults with the cells they come from."""
    try:
        return parse_study(study_text(gathered.table), file), []
    except Problems as several:
        return None, [_in_cell(problem, gathered) for problem in several.problems]


def _in_cell(problem: Problem, gathered: Gathered) -> Problem:
    if problem.reason != FAULT:
        return problem
    key = str(problem.fields["key"])
    fields = {**problem.fields, "place": place_of(gathered.places, path_of(key))}
    return Problem(CELL, **{name: fields[name] for name in ("place", "key", "expected", "found")})


def _unknown_values(sheet: SheetCells, first: int) -> Iterator[Problem]:
    """Go through what is wrong with cells from a row on that hold a formula without a value, or an error."""
    for number, row in enumerate(sheet.rows[first:], first):
        for column, found in enumerate(row):
            place = place_words(sheet.title, number, column)
            if found is None and (number, column) in sheet.formulas:
                yield Problem(NO_VALUE, place=place)
            elif found in ERRORS:
                yield Problem(ERROR_VALUE, place=place, found=found)
