"""Understands a source: which table, where its years are, which series, which decimal sign and unit; or asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.grid import Grid, Kind, Source
from offsim.storage.imports.layout import Row, rows_of
from offsim.storage.imports.readings import read_series
from offsim.storage.imports.selection import selected
from offsim.storage.imports.understood import (
    Answers,
    Ask,
    Choice,
    Open,
    Question,
    Settled,
    Understood,
    Wanted,
    answered,
)
from offsim.storage.imports.years import Axis, axes, is_doubtful, turned

NO_TABLE = QT_TRANSLATE_NOOP(
    "Problem", "There are no years with figures below or beside them. Give each figure its year, such as 2023."
)
ONLY_FORMULAS = QT_TRANSLATE_NOOP(
    "Problem",
    "The formulas of this workbook have no values stored. Open it in a spreadsheet program, save it, and import that.",
)
WHICH_SHEET = QT_TRANSLATE_NOOP("Import", "Which sheet holds the figures?")
WHICH_SEPARATOR = QT_TRANSLATE_NOOP("Import", "Which sign stands between the columns?")
WITH_HIDDEN = QT_TRANSLATE_NOOP("Import", "Do figures in hidden rows and columns count?")
WHERE_YEARS = QT_TRANSLATE_NOOP("Import", "Where are the years?")
ROW, COLUMN = QT_TRANSLATE_NOOP("Import", "row {key}"), QT_TRANSLATE_NOOP("Import", "column {key}")
DATES_OR_YEARS = QT_TRANSLATE_NOOP(
    "Import", "The years are shown as dates, such as {shown}. Are they dates, or years in the wrong format ({year})?"
)
TAB = "tab"
SEPARATOR_NAMES = {
    TAB: QT_TRANSLATE_NOOP("Import", "tab"),
    "semicolon": QT_TRANSLATE_NOOP("Import", "semicolon"),
    "comma": QT_TRANSLATE_NOOP("Import", "comma"),
    "bar": QT_TRANSLATE_NOOP("Import", "vertical bar"),
}
WITH, WITHOUT = (
    Choice("with", QT_TRANSLATE_NOOP("Import", "with what is hidden")),
    Choice("without", QT_TRANSLATE_NOOP("Import", "only what is shown")),
)
AS_DATES, AS_YEARS = (
    Choice("dates", QT_TRANSLATE_NOOP("Import", "dates")),
    Choice("years", QT_TRANSLATE_NOOP("Import", "years")),
)


def understand(source: Source, wanted: Wanted, answers: Answers) -> Understood:
    """Return what is understood of a source for what is ``wanted``, given the answers so far.

    Raises:
        Problem: there is no table of years and figures, a year is there twice, nothing is of the kind wanted, or an
            answer is none of the choices.
    """
    return understood_on(source, wanted, answers, [])


def understood_on(source: Source, wanted: Wanted, answers: Answers, way: list[Settled]) -> Understood:
    """Return what ``understand`` does; the ``way`` holds what was settled even where a Problem ends it."""
    try:
        grid, axis = _table(source, answers, way)
        if grid.has_hidden:
            question = Question(Ask.HIDDEN, Expected(WITH_HIDDEN, {}), (WITH, WITHOUT))
            if answered(question, answers, way) == WITHOUT.key:
                grid = grid.without_hidden()
                axis = _axis(grid, answers, [])
        rows = rows_of(grid, axis, days_are_years=_days_are_years(grid, axis, answers, way))
        row, left_out = selected(_some(rows), wanted, answers, way)
        found = read_series(rows, row, wanted, grid, answers, way)
    except Open as question_open:
        return Understood(notices=source.notices, questions=(question_open.question,))
    notices = (*source.notices, *left_out, *found.notices)
    return Understood(found.series, notices, found.questions)


def _some(rows: Sequence[Row]) -> Sequence[Row]:
    if not rows:
        raise Problem(NO_TABLE)
    return rows


def _table(source: Source, answers: Answers, way: list[Settled]) -> tuple[Grid, Axis]:
    """Return the grid that holds the table, and where its years are."""
    grid = _grid(source, answers, way)
    return grid, _axis(grid, answers, way)


def _grid(source: Source, answers: Answers, way: list[Settled]) -> Grid:
    ask = Ask.SEPARATOR if any(grid.separated for grid in source.grids) else Ask.SHEET
    words = Expected(WHICH_SEPARATOR if ask is Ask.SEPARATOR else WHICH_SHEET, {})
    choices = tuple(Choice(grid.name, SEPARATOR_NAMES.get(grid.name, grid.name)) for grid in source.grids)
    question = Question(ask, words, choices)
    if ask in answers:
        name = answered(question, answers, way)
        return next(grid for grid in source.grids if grid.name == name)
    tables = [grid for grid in source.grids if axes(grid)]
    by_tabs = [grid for grid in tables if grid.name == TAB and grid.separated]  # which no entry has inside
    holding = by_tabs or [grid for grid in tables if grid.visible] or tables
    if not holding:
        way += [Settled(question, "")] if len(choices) > 1 else []
        _refuse(source)
    if len(holding) > 1 or not holding[0].visible:
        names = {grid.name for grid in holding}
        raise Open(Question(ask, words, tuple(each for each in choices if each.key in names)))
    way.append(Settled(question, holding[0].name))
    return holding[0]


def _refuse(source: Source) -> NoReturn:
    kinds = [cell.kind for grid in source.grids for row in grid.rows for cell in row]
    raise Problem(ONLY_FORMULAS if Kind.UNCOMPUTED in kinds else NO_TABLE)


def _axis(grid: Grid, answers: Answers, way: list[Settled]) -> Axis:
    """Return where the years are."""
    found = axes(grid)
    if not found:
        _refuse(Source((grid,)))
    choices = tuple(Choice(axis.key, Expected(ROW if axis.across else COLUMN, {"key": axis.key})) for axis in found)
    question = Question(Ask.YEARS, Expected(WHERE_YEARS, {}), choices)
    if len(found) == 1:
        way.append(Settled(question, found[0].key))
        return found[0]
    key = answered(question, answers, way)
    return next(axis for axis in found if axis.key == key)


def _days_are_years(grid: Grid, axis: Axis, answers: Answers, way: list[Settled]) -> bool:
    lines = grid.rows if axis.across else turned(grid.rows)
    doubtful = next((cell for cell in lines[axis.place] if is_doubtful(cell)), None)
    if doubtful is None:
        return False
    fields = {"shown": doubtful.words, "year": int(doubtful.number or 0)}
    question = Question(Ask.DATES, Expected(DATES_OR_YEARS, fields), (AS_DATES, AS_YEARS))
    return answered(question, answers, way) == AS_YEARS.key
