"""Reads what the scenarios of a workbook that comes back are set to, every fault with its cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from offsim.model.levers import checked_value, is_number, parsed_value
from offsim.model.problems import Expected, Problem
from offsim.model.sheets import Cell
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.returned_cells import KeyedSheet, Place

IN_CELL = QT_TRANSLATE_NOOP("Problem", "{file}: {cell} is not understood ({why}).")
NO_VALUE = QT_TRANSLATE_NOOP(
    "Problem", "the formula has no value stored. Open the workbook in a spreadsheet program, save it, and import that."
)
IS_ERROR = QT_TRANSLATE_NOOP("Problem", "it shows an error, {found}. Correct it, and save the workbook again.")
IS_BLANK = QT_TRANSLATE_NOOP(
    "Problem", "it is empty. Give “{lever}” a number, or delete its row to leave it as it was."
)
NO_NUMBER = QT_TRANSLATE_NOOP("Problem", "“{found}” is no number. “{lever}” takes one.")
NO_OUTLOOK = QT_TRANSLATE_NOOP("Problem", "“{found}” is none of the economic outlooks. Available: {known}.")
FULL_NAME = QT_TRANSLATE_NOOP("Import", "{group} · {lever}")
READ_AS = QT_TRANSLATE_NOOP("Import", "{cell}: the text “{found}” was read as the number {number}.")
ERRORS = ("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "Err:")
NAME_KEY, NOTE, OUTLOOK, SCENARIO = "scenario.key", "scenario.note", "outlook", "scenario"
"""Keys of rows, as ``report/workbook`` writes them."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one scenario is set to: by lever (key) the value of each year that has one; None for what is not told."""

    outlook: str | None
    note: str | None
    levers: Mapping[str, Mapping[int, float]]


@dataclass(slots=True)
class SettingsReader:
    """Reads cells of one workbook in the language it was written in (code); faults and notices gather."""

    study: Study
    code: str
    file: str
    faults: list[Problem]
    notices: list[Expected]

    def number(self, sheet: KeyedSheet, place: Place, lever: Lever) -> float | None:
        """Return the lever's number in a cell, or None, with a fault, where there is none."""
        found, where = sheet.at(place), sheet.name_of(place)
        if self._is_wrong(sheet, place, found):
            return None
        name = full_name(self.study, lever)
        if found is None:
            self._fault(where, IS_BLANK, lever=name)
            return None
        try:
            if isinstance(found, str):
                value = parsed_value(lever, found, self.code)
                self.notices.append(Expected(READ_AS, {"cell": where, "found": found, "number": value}))
                return value
            if not is_number(found):
                self._fault(where, NO_NUMBER, found=found, lever=name)
                return None
            return checked_value(lever, float(found))
        except Problem as problem:
            self._fault(where, problem.reason, **{**problem.fields, "lever": name})
            return None

    def outlook(self, sheet: KeyedSheet, place: Place, names: Mapping[str, str]) -> str | None:
        """Return the key of the outlook that a cell names, by ``names``, or None, with a fault."""
        found = sheet.at(place)
        if self._is_wrong(sheet, place, found):
            return None
        key = names.get(found.casefold()) if isinstance(found, str) else None
        if key is None:
            self._fault(sheet.name_of(place), NO_OUTLOOK, found="" if found is None else found, known=tuple(names))
        return key

    def words(self, sheet: KeyedSheet, place: Place) -> str:
        """Return the words in a cell."""
        found = sheet.at(place)
        return "" if self._is_wrong(sheet, place, found) or found is None else str(found)

    def _is_wrong(self, sheet: KeyedSheet, place: Place, found: Cell) -> bool:
        """Note where a formula has no value, or an error is shown."""
        where = sheet.name_of(place)
        if found is None and sheet.formula(place):
            self._fault(where, NO_VALUE)
        elif isinstance(found, str) and found.startswith(ERRORS):
            self._fault(where, IS_ERROR, found=found)
        else:
            return False
        return True

    def _fault(self, cell: str, why: Message, **fields: object) -> None:
        self.faults.append(Problem(IN_CELL, file=self.file, cell=cell, why=Problem(why, **fields)))


def full_name(study: Study, lever: Lever) -> Expected:
    """Return what a lever is called where its heading is not beside it."""
    group = next(group.label for group in study.groups if group.key == lever.group)
    return Expected(FULL_NAME, {"group": group, "lever": lever.label})


def scenario_columns(sheet: KeyedSheet) -> dict[str, int]:
    """Return the column of each scenario, by its key, on the sheet of scenarios; the first, where it is there twice."""
    columns: dict[str, int] = {}
    for column, cell in enumerate(sheet.row(NAME_KEY)):
        if column > sheet.key_column and isinstance(cell, str) and not sheet.formula((sheet.rows[NAME_KEY], column)):
            columns.setdefault(cell, column)
    return columns


def settings_of(
    reader: SettingsReader, sheet: KeyedSheet, scenario: str, column: int, names: Mapping[str, str]
) -> Settings:
    """Return what a scenario (key), the one in a column of the sheet of scenarios, is set to."""
    levers = {
        lever.key: found
        for lever in reader.study.levers.values()
        if (found := dict(_yearly(reader, lever, _cells(reader.study, sheet, lever, column))))
    }
    note = _note(reader, sheet, scenario, column)
    outlook = reader.outlook(sheet, (sheet.rows[OUTLOOK], column), names)
    return Settings(outlook, note, levers)


def _note(reader: SettingsReader, sheet: KeyedSheet, scenario: str, column: int) -> str | None:
    """Return a scenario's note, which stands behind its name in a row of its own; None where it is not told.

    Reports exported by earlier versions have the notes in one row, each in the column of its scenario.
    """
    row = sheet.rows.get(f"{NOTE}.{scenario}")
    if row is None:
        return reader.words(sheet, (sheet.rows[NOTE], column)) if NOTE in sheet.rows else None
    places = [(row, at) for at in range(sheet.key_column + 1, len(sheet.cells.rows[row]))]
    told = [place for place in places if sheet.at(place) is not None or sheet.formula(place)]
    return reader.words(sheet, told[1]) if len(told) > 1 else ""


Cells = Sequence[tuple[KeyedSheet, Place, int]]


def typed_over(
    reader: SettingsReader, sheet: KeyedSheet, column: int, years: Mapping[int, int], names: Mapping[str, str]
) -> Settings:
    """Return what stands on the sheet of inputs in cells that no longer follow the scenario in use."""
    first, levers = reader.study.base_year + 1, {}
    for lever in reader.study.levers.values():
        own = (sheet.rows[lever.key], column) if lever.key in sheet.rows else None
        places = [(first, own)] if own else []
        if (row := sheet.rows.get(f"by_year.{lever.key}")) is not None:
            places += [(year, (row, at)) for year, at in years.items() if year > first]
        cells = [(sheet, place, year) for year, place in places if not sheet.follows(place)]
        cells = [cell for cell in cells if cell[2] == first or sheet.at(cell[1]) not in (None, "")]
        if cells:
            levers[lever.key] = dict(_yearly(reader, lever, cells))
    place = (sheet.rows[OUTLOOK], column)
    outlook = None if sheet.follows(place) else reader.outlook(sheet, place, names)
    return Settings(outlook, None, levers)


def _cells(study: Study, sheet: KeyedSheet, lever: Lever, column: int) -> Cells:
    """Return the cells of a lever that hold something, or must."""
    found = [(sheet, (sheet.rows[lever.key], column), study.base_year + 1)] if lever.key in sheet.rows else []
    for year in study.years[2:] if lever.by_year else ():
        row = sheet.rows.get(f"by_year.{lever.key}@{year}")
        if row is not None and (sheet.at((row, column)) is not None or sheet.formula((row, column))):
            found.append((sheet, (row, column), year))
    return found


def _yearly(reader: SettingsReader, lever: Lever, cells: Cells) -> Iterator[tuple[int, float]]:
    for sheet, place, year in cells:
        value = reader.number(sheet, place, lever)
        if value is not None:
            yield year, value
