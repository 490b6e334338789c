"""What a report takes beside a bare XlsxWriter script of as many cells and charts, and reading it beside openpyxl."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from xlsxwriter.workbook import Workbook

from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet, add_preset, new_set
from offsim.model.text import text
from offsim.report.questions.every import every_answer
from offsim.report.workbook import workbook_bytes
from offsim.storage.report_identity import identity
from offsim.storage.returned_workbook import read_returned
from offsim.storage.studies import open_study
from tests.benchmarks.table import Row, paired, timed

RUNS, STUDY, SIMULATIONS = 7, "pai-2020", 4096
MOST_WRITING, MOST_READING = 2.2, 1.3
Cells = list[tuple[int, int, object]]


def report_rows() -> list[Row]:
    """Measure writing the report of a study with six scenarios and every question, and reading it back."""
    write = _writing()
    content = write()
    bare = bare_script(content)
    writing = paired(lambda: timed(write), lambda: timed(bare), RUNS)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "report.xlsx"
        file.write_bytes(content)
        reading = paired(
            lambda: timed(lambda: read_returned(file)), lambda: timed(lambda: openpyxl.load_workbook(file)), RUNS
        )
    return [
        Row(f"report of {STUDY}, six scenarios", writing[0], "XlsxWriter, bare", writing[1], goal_ratio=MOST_WRITING),
        Row("reading it back", reading[0], "openpyxl, bare", reading[1], goal_ratio=MOST_READING),
    ]


def six_scenarios() -> ScenarioSet:
    """Return a document with the reference, an own scenario and four presets."""
    study = open_study(STUDY)
    scenarios = new_set(study, text("Mine"))
    for preset in list(study.presets)[1:5]:
        scenarios = add_preset(scenarios, preset)
    return scenarios


def _writing() -> Callable[[], bytes]:
    scenarios, language = six_scenarios(), load_language("en")
    projections = project_each(scenarios.study, scenarios.scenarios)
    drawn = ensemble(scenarios.study, scenarios.active_scenario, SIMULATIONS, scenarios.seed)
    answers = every_answer(scenarios, projections, {scenarios.active: drawn}, language)
    carried = identity(scenarios, "en", "1", "")
    return lambda: workbook_bytes(scenarios, projections, language, "1", drawn, answers, carried)


def bare_script(content: bytes) -> Callable[[], None]:
    """Return what writes the same cells, and as many charts with as many series, with nothing thought about."""
    read = openpyxl.load_workbook(BytesIO(content))
    stored = openpyxl.load_workbook(BytesIO(content), data_only=True)
    sheets: list[tuple[Cells, Cells]] = []
    charts: list[list[int]] = []
    for sheet, values in zip(read.worksheets, stored.worksheets, strict=True):
        every = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None or cell.has_style]
        sheets.append((
            [(cell.row - 1, cell.column - 1, cell.value) for cell in every],
            [(cell.row - 1, cell.column - 1, values.cell(cell.row, cell.column).value) for cell in every],
        ))  # fmt: skip
        charts.append([len(chart.series) for chart in sheet._charts])
    return lambda: _write(sheets, charts)


def _write(sheets: list[tuple[Cells, Cells]], charts: list[list[int]]) -> None:
    workbook = Workbook(BytesIO(), {"in_memory": True})
    shown = workbook.add_format({"bold": True})
    for number, ((cells, values), drawn) in enumerate(zip(sheets, charts, strict=True)):
        worksheet = workbook.add_worksheet(f"S{number}")
        for (row, column, value), (_, _, stored) in zip(cells, values, strict=True):
            if isinstance(value, str) and value.startswith("="):
                worksheet.write_formula(row, column, value, shown, stored)
            elif isinstance(value, str):
                worksheet.write_string(row, column, value, shown)
            elif isinstance(value, int | float):
                worksheet.write_number(row, column, value, shown)
            else:
                worksheet.write_blank(row, column, None, shown)
        for series in drawn:
            chart = workbook.add_chart({"type": "line"})
            for place in range(series):
                chart.add_series({"values": [f"S{number}", place, 5, place, 12], "name": [f"S{number}", place, 1]})
            worksheet.insert_chart(0, 0, chart)
    workbook.close()
