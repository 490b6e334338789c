"""The workings of the checks of inputs: every lever by itself, and those that change by year."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.paths import Path, path_of
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.report.workbook.check_cells import CheckCell, CheckRow, Formula
from offsim.report.workbook.formats import unit_format
from offsim.report.workbook.input_rows import OUTLOOK, by_year_key, outlook_names
from offsim.report.workbook.layout import FIRST_YEAR, HIGH, LOW, VALUE, Block, Cells, Sheet

NUMBER, WHOLE, BOUNDS, BY_YEAR, CHANGED, TYPED, EXPORTED = range(FIRST_YEAR, FIRST_YEAR + 7)
OF, PATH_EXPORTED, PATH_USED = "check.of.", "check.exported.", "check.used."
"""What keys of rows begin with: of a lever by itself, of its path when exported and of that of the scenario in use."""
LATER = FIRST_YEAR + 2
"""The column of the first year in which a path may differ from its first value."""


def lever_block(scenarios: ScenarioSet, language: Language) -> Block[CheckRow]:
    """Return a row for the outlook and for each lever: what it is now, what is wrong with it, what was exported."""
    study, scenario = scenarios.study, scenarios.active_scenario
    groups = {group.key: language.say(group.label) for group in study.groups}
    title = language.translate("Check", "Inputs, one by one (1: the case)")
    rows = [
        CheckRow(
            OF + key,
            groups.get(lever.group, ""),
            language.say(lever.label),
            _lever_cells(study, lever, lever_value(study, scenario, key)),
        )
        for key, lever in study.levers.items()
    ]
    return Block(title, [_outlook_row(study, scenario, language), *rows])


def path_blocks(scenarios: ScenarioSet, language: Language) -> list[Block[CheckRow]]:
    """Return what levers by year were when exported, and what the scenario in use has, each with its differences."""
    study, scenario = scenarios.study, scenarios.active_scenario
    if not (keys := by_year_levers(study)):
        return []
    paths = {key: path_of(study, scenario, key) for key in keys}
    exported = language.translate("Check", "Levers by year, as exported")
    used = language.translate("Check", "Levers by year, of the scenario in use")
    differing = language.translate("Check", "Cells that differ")
    return [
        Block(exported, [_path_row(study, PATH_EXPORTED, key, paths[key], differing, language) for key in keys]),
        Block(used, [_path_row(study, PATH_USED, key, paths[key], differing, language) for key in keys]),
    ]


def by_year_levers(study: Study) -> list[str]:
    """Return the levers (keys) with cells by year."""
    return [key for key, lever in study.levers.items() if lever.by_year] if len(study.years) > 2 else []


def by_year_cells(cells: Cells, key: str) -> str:
    """Return the cells of the sheet of inputs in which a lever changes by year."""
    row = cells.layout.rows[Sheet.INPUTS][f"by_year.{key}"]
    return cells.row_part(row, LATER, cells.layout.last_year_column, Sheet.INPUTS)


def _headings(language: Language) -> Mapping[int, str]:
    return {
        VALUE: language.translate("Check", "Now"),
        NUMBER: language.translate("Check", "No number"),
        WHOLE: language.translate("Check", "Not whole"),
        BOUNDS: language.translate("Check", "Out of bounds"),
        BY_YEAR: language.translate("Check", "By year"),
        CHANGED: language.translate("Check", "Changed"),
        TYPED: language.translate("Check", "Typed over"),
        EXPORTED: language.translate("Check", "Exported"),
    }


def _outlook_row(study: Study, scenario: Scenario, language: Language) -> CheckRow:
    """Return the row of the outlook, with the headings of all columns."""
    name = outlook_names(study, language)[scenario.outlook]
    found = {
        VALUE: CheckCell(VALUE, name, lambda cells: cells.value(OUTLOOK), "remark"),
        **_differences(OUTLOOK),
        EXPORTED: CheckCell(EXPORTED, name, style="remark"),
    }
    cells = (
        replace(found.get(column, CheckCell(column, "")), heading=heading)
        for column, heading in _headings(language).items()
    )
    label = language.translate("Workbook", "Economic outlook of client economies")
    return CheckRow(OF + OUTLOOK, "", label, tuple(cells))


def _differences(key: str) -> dict[int, CheckCell]:
    """Return the cells that say whether an input is another than exported, and than in the scenario in use."""
    return {
        CHANGED: CheckCell(CHANGED, 0, lambda cells: _differs(cells, key, _exported(cells, key))),
        TYPED: CheckCell(TYPED, 0, lambda cells: _differs(cells, key, cells.value(key, Sheet.SCENARIOS))),
    }


def _lever_cells(study: Study, lever: Lever, value: float) -> tuple[CheckCell, ...]:
    key, shown = lever.key, unit_format(lever.default.unit)

    def number(cells: Cells) -> str:
        return f"IF(ISNUMBER({cells.value(key)}),0,1)"

    def whole(cells: Cells) -> str:
        found = cells.value(key)
        return f"IF(ISNUMBER({found}),IF(INT({found})={found},0,1),0)"

    def bounds(cells: Cells) -> str:
        found, (low, high) = cells.value(key), _bounds(cells, key)
        return f"IF(ISNUMBER({found}),IF(AND({found}>={low},{found}<={high}),0,1),0)"

    return (
        CheckCell(VALUE, value, lambda cells: f'IF({cells.value(key)}="","",{cells.value(key)})', shown=shown),
        CheckCell(NUMBER, 0, number),
        *([CheckCell(WHOLE, 0, whole)] if lever.whole else []),
        CheckCell(BOUNDS, 0, bounds),
        *([CheckCell(BY_YEAR, 0, _by_year(key))] if key in by_year_levers(study) else []),
        *_differences(key).values(),
        CheckCell(EXPORTED, value, style="exported", shown=shown),
    )


def _by_year(key: str) -> Formula:
    """Return the formula of how many cells by year hold what is no number, or one outside the bounds.

    Words are above every number, and so above the highest; Gnumeric asks only the first of many whether it is one.
    """

    def formula(cells: Cells) -> str:
        found, (low, high) = by_year_cells(cells, key), _bounds(cells, key)
        outside = f'SUMPRODUCT(({found}<>"")*(({found}<{low})+({found}>{high})))'
        return f"IF(ISERROR(SUM({found})),1,{outside})"

    return formula


def _bounds(cells: Cells, key: str) -> tuple[str, str]:
    row = cells.layout.rows[Sheet.INPUTS][key]
    return cells.row_part(row, LOW, LOW, Sheet.INPUTS), cells.row_part(row, HIGH, HIGH, Sheet.INPUTS)


def _exported(cells: Cells, key: str) -> str:
    return cells.row_part(cells.layout.rows[Sheet.CHECKS][OF + key], EXPORTED, EXPORTED)


def _differs(cells: Cells, key: str, other: str) -> str:
    """Return the formula for whether an input is another than a cell; one that is an error is."""
    same = f"{cells.value(key)}={other}"
    return f"IF(ISERROR({same}),1,IF({same},0,1))"


def _path_row(study: Study, prefix: str, key: str, path: Path, differing: str, language: Language) -> CheckRow:
    lever, row_key = study.levers[key], prefix + key
    shown = unit_format(lever.default.unit)

    def differ(cells: Cells) -> str:
        number, last = cells.layout.rows[Sheet.CHECKS][row_key], cells.layout.last_year_column
        now, then = by_year_cells(cells, key), cells.row_part(number, LATER, last)
        return f"IF(ISERROR(SUM({now})+SUM({then})),1,SUMPRODUCT(({now}<>{then})*1))"

    years: Sequence[int] = study.years[2:]
    first, last = (by_year_key(key, year) for year in (years[0], years[-1]))

    def in_use(cells: Cells) -> str:
        place = f"{cells.year(Sheet.INPUTS)}-{Cells(cells.layout, Sheet.CHECKS).first_year(Sheet.INPUTS)}"
        return f"INDEX({cells.values(first, last, Sheet.SCENARIOS)},{place},1)"

    by_year = [
        CheckCell(
            LATER + place,
            path.get(year, math.nan),
            in_use if prefix == PATH_USED else None,
            "figure" if prefix == PATH_USED else "exported",
            shown,
            heading=str(year),
        )
        for place, year in enumerate(years)
    ]
    groups = {group.key: language.say(group.label) for group in study.groups}
    cells = (CheckCell(VALUE, 0, differ, heading=differing), *by_year)
    return CheckRow(row_key, groups.get(lever.group, ""), language.say(lever.label), cells)
