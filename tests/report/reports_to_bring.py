"""Reports to bring home: made of many scenarios, with cells changed."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.report.workbook import workbook_bytes
from offsim.storage.report_identity import identity
from offsim.storage.returned_workbook import Returned, read_returned
from offsim.storage.studies import open_study
from tests.report.workbook_files import all_scenarios, row_of
from tests.small_study import small_study

INPUTS, SCENARIOS = 2, 3
Change = Callable[[Workbook], object]


def study_named(name: str) -> Study:
    return small_study() if name == "small" else open_study(name)


def drawn_set(name: str, seed: int = 1) -> ScenarioSet:
    """Return all presets of a study and one scenario of random levers, paths and words."""
    generator = np.random.default_rng(seed)
    scenarios = all_scenarios(study_named(name))
    for lever in scenarios.study.levers.values():
        scenarios = scenario_set.set_lever(scenarios, "scenario_1", lever.key, value_of(lever, generator))
        if lever.by_year and generator.random() < 0.5:
            year = int(generator.choice(scenarios.study.years[2:]))
            value = value_of(lever, generator)
            scenarios = scenario_set.set_from_year(scenarios, "scenario_1", lever.key, year, value)
    return scenario_set.set_note(scenarios, "scenario_1", "=1+1\nخبر “note”")


def value_of(lever: Lever, generator: np.random.Generator) -> float:
    value = float(generator.uniform(lever.low, lever.high))
    return float(round(value)) if lever.whole else value


def report_of(scenarios: ScenarioSet, code: str = "en") -> bytes:
    projections = project_each(scenarios.study, scenarios.scenarios)
    pairs = identity(scenarios, code, "1.2.3", "2026-11-26 10:00")
    return workbook_bytes(scenarios, projections, load_language(code), "1.2.3", identity=pairs)


def home(folder: Path, content: bytes) -> Returned:
    file = folder / "report.xlsx"
    file.write_bytes(content)
    return read_returned(file)


def changed(content: bytes, *changes: Change) -> bytes:
    """Return a workbook as openpyxl saves it after changes: without any value of a formula."""
    workbook = load_workbook(BytesIO(content))
    for change in changes:
        change(workbook)
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def type_in(sheet: int, key: str, column: int, value: object) -> Change:
    def change(workbook: Workbook) -> None:
        found = workbook.worksheets[sheet]
        found.cell(row_of(found, key), column).value = value

    return change


def column_of(workbook: Workbook, scenario: str) -> int:
    sheet: Worksheet = workbook.worksheets[SCENARIOS]
    row = row_of(sheet, "scenario.key")
    return next(at for at in range(1, sheet.max_column + 1) if sheet.cell(row, at).value == scenario)
