"""Levers that change by year: what one has from which year on, read, checked and changed.

A path is written as planners say it, by the years from which another value holds, the first the base year's next. A
scenario keeps it as its first value and what later years add to that (``Steps``), so that what moves the value moves
the whole path. Both have at most ``DECIMALS`` decimals, so that one gives the other back to the last digit.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from offsim.model.levers import checked_value, lever_value, parsed_value
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario, Steps
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP

SAME_EVERY_YEAR = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{lever}” is the same in every year; what may change by year: {known}."
)
YEAR_OUTSIDE = QT_TRANSLATE_NOOP(
    "Problem", "The lever “{lever}” may change in the years from {first} to {last}; “{year}” is none of them."
)
NOT_RISING = QT_TRANSLATE_NOOP(
    "Problem",
    "The years of the lever “{lever}” are to be given in rising order and each once; {year} comes after {before}.",
)
NO_FIRST = QT_TRANSLATE_NOOP(
    "Problem", "A path of the lever “{lever}” begins in {first}: say which value it has from then on."
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "Problem",
    "“{lever}”: {found} values were pasted from {first} on, but the years end in {last}. Paste at most {room}, or "
    "begin in an earlier year.",
)

DECIMALS = 12

Path = Mapping[int, float]
"""By year, the value from it on until the next, in the lever's unit."""


def path_of(study: Study, scenario: Scenario, key: str) -> dict[int, float]:
    """Return a lever's path in a scenario; one year where it is the same in all."""
    return path_from(study, study.levers[key], scenario.paths.get(key, ()), lever_value(study, scenario, key))


def path_from(study: Study, lever: Lever, steps: Steps, value: float) -> dict[int, float]:
    """Return the path that begins with a value, its shape kept within the lever's bounds; one year without steps."""
    return {study.base_year + 1: value, **_later(lever, value, steps)}


def lever_setting(study: Study, scenario: Scenario, key: str) -> float | dict[int, float]:
    """Return a lever's value in a scenario, or its path where it changes by year."""
    return path_of(study, scenario, key) if key in scenario.paths else lever_value(study, scenario, key)


def lever_settings(study: Study, scenario: Scenario) -> dict[str, float | dict[int, float]]:
    """Return every lever's value in a scenario, or its path where it changes by year, in the study's order."""
    return {key: lever_setting(study, scenario, key) for key in study.levers}


def by_year(study: Study, path: Path) -> dict[int, float]:
    """Return what a path has in every year after the base year."""
    found, value = {}, 0.0
    for year in study.years[1:]:
        found[year] = value = path.get(year, value)
    return found


def pasted(study: Study, lever: Lever, path: Path, year: int, words: str, code: str) -> dict[int, float]:
    """Return a path with the cells of a spreadsheet, in a row or a column, put into it from a year on.

    Numbers are read as ``levers.parsed_value`` reads them in language ``code``; a year whose cell is empty has what the
    one before it has.

    Raises:
        Problem: a cell has no number the lever can take, or there are more cells than years.
    """
    cells = [cell.strip() for line in words.strip("\r\n").splitlines() for cell in line.split("\t")]
    years = range(year, study.last_year + 1)
    if len(cells) > len(years):
        fields = {"lever": lever.named, "found": len(cells), "room": len(years)}
        raise Problem(TOO_MANY, **fields, first=year, last=study.last_year)
    found = dict(path)
    for each, cell in zip(years, cells, strict=False):
        if cell:
            found[each] = parsed_value(lever, cell, code)
        elif each > study.base_year + 1:
            found.pop(each, None)
    return dict(sorted(found.items()))


def checked_years(study: Study, lever: Lever, years: list[int]) -> None:
    """Raise a Problem where a lever cannot change in these years, or they are not in rising order."""
    if not lever.by_year:
        known = tuple(it.named for it in study.levers.values() if it.by_year)
        raise Problem(SAME_EVERY_YEAR, lever=lever.named, known=known)
    for year in years:
        if year not in study.years[1:]:
            raise Problem(YEAR_OUTSIDE, lever=lever.named, first=study.base_year + 1, last=study.last_year, year=year)
    for before, year in pairwise(years):
        if year <= before:
            raise Problem(NOT_RISING, lever=lever.named, year=year, before=before)


def steps_of(study: Study, lever: Lever, path: Path) -> tuple[float, Steps]:
    """Return a path as a first value and what later years add to it; no steps where it is the same in every year.

    Raises:
        Problem: the lever cannot take a value or change by year, or the years make no sense.
    """
    years = list(path)
    if not years:
        raise Problem(NO_FIRST, lever=lever.named, first=study.base_year + 1)
    if years != [study.base_year + 1]:
        checked_years(study, lever, years)
    if years[0] != study.base_year + 1:
        raise Problem(NO_FIRST, lever=lever.named, first=study.base_year + 1)
    values = [checked_value(lever, value) for value in path.values()]
    if all(value == values[0] for value in values):
        return values[0], ()
    first, *others = (round(value, DECIMALS) for value in values)
    return first, _steps(first, dict(zip(years[1:], others, strict=True)))


def moved(lever: Lever, steps: Steps, value: float) -> tuple[float, Steps]:
    """Return a path that begins with another value, its shape kept as far as the lever's bounds let it."""
    if not steps:
        return value, ()
    first = round(value, DECIMALS)
    return first, _steps(first, _later(lever, first, steps))


def _steps(first: float, later: Path) -> Steps:
    """Return what each of the ``later`` years adds to the first value, without those that change nothing."""
    steps, last = [], 0.0
    for year, value in later.items():
        if (added := round(value - first, DECIMALS) + 0.0) != last:
            steps.append((year, added))
            last = added
    return tuple(steps)


def _later(lever: Lever, value: float, steps: Steps) -> dict[int, float]:
    return {year: min(max(round(value + added, DECIMALS), lever.low), lever.high) for year, added in steps}
