"""Workbooks as tests meet them: scenarios to export, sheets read back by key, and recalculation by LibreOffice."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from offsim.ensemble.ensemble import Ensemble
from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_MARKET, BY_SITE, national_outcomes
from offsim.model.projection import Projection, project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.text import text
from offsim.report.tables import Answer
from offsim.report.workbook import workbook_bytes

ENGLISH = Language("en", {})
KEY, LABEL, VALUE, FIRST_YEAR = 1, 3, 4, 6
HEADER_ROW = 5
INPUTS = 2
"""Which of the sheets the inputs are."""
OFFICE, GNUMERIC = shutil.which("soffice"), shutil.which("ssconvert")

Rows = dict[str, list[float | str | None]]


def all_scenarios(study: Study) -> ScenarioSet:
    """Return every preset of a study, and at last, shown, one in which all economies are in recession."""
    scenarios = scenario_set.new_set(study, text("My own"))
    for preset in list(study.presets)[1:]:
        scenarios = scenario_set.add_preset(scenarios, preset)
    scenarios = scenario_set.activate(scenarios, "scenario_1")
    for economy in study.economies:
        scenarios = scenario_set.set_lever(scenarios, "scenario_1", f"recession.{economy.key}.depth", 3)
    return scenarios


def exported(
    scenarios: ScenarioSet,
    language: Language = ENGLISH,
    ensemble: Ensemble | None = None,
    answers: Sequence[Answer] = (),
) -> bytes:
    projections = project_each(scenarios.study, scenarios.scenarios)
    return workbook_bytes(scenarios, projections, language, "1.2.3", ensemble, answers)


def opened(workbook: bytes, *, values: bool = False) -> Workbook:
    """Read a workbook: its formulas, or the values stored with them."""
    return load_workbook(BytesIO(workbook), data_only=values)


def row_of(sheet: Worksheet, key: str) -> int:
    """Return the row, counted from 1, that has ``key`` in its first column."""
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, KEY).value == key)


def yearly(sheet: Worksheet, study: Study) -> Rows:
    """Return the figures of every row with a key, one a year; None where the cell shows nothing."""
    first, last = FIRST_YEAR - 1, FIRST_YEAR - 1 + len(study.years)
    return {
        str(row[0]): [value or None if isinstance(value, str) else value for value in row[first:last]]
        for row in sheet.iter_rows(min_row=HEADER_ROW + 1, values_only=True)
        if row[0] is not None
    }


def outcomes(projection: Projection) -> dict[str, Array]:
    """Return every outcome of a projection under the key of its row on the sheet of results."""
    study = projection.study
    found = {key: outcome.values(projection) for key, outcome in national_outcomes(study).items()}
    markets, sites = ([part.key for part in parts] for parts in (study.markets, study.sites))
    for prefix, keys, table in (("markets", markets, BY_MARKET), ("sites", sites, BY_SITE)):
        for name, outcome in table.items():
            values = outcome.values(projection)
            found |= {f"{prefix}.{key}.{name}": values[place] for place, key in enumerate(keys)}
    return found


def worst_error(rows: Rows, projection: Projection) -> float:
    """Return how far rows are from the kernel's outcomes, relative to the largest figure of each row."""
    worst = 0.0
    for key, expected in outcomes(projection).items():
        found = np.array([np.nan if value is None else value for value in rows[key]], dtype=np.float64)
        assert np.array_equal(np.isnan(found), np.isnan(expected)), key
        if np.isnan(expected).all():
            continue
        largest = np.nanmax(np.abs(expected))
        worst = max(
            worst, float(np.nanmax(np.abs(found - expected)) / largest) if largest else np.nanmax(np.abs(found))
        )
    return worst


def edited(workbook: Workbook, changes: Mapping[str, float | str]) -> bytes:
    """Return the workbook as saved with other inputs, by key or ``key@year``; openpyxl keeps no values of formulas."""
    inputs = workbook.worksheets[INPUTS]
    cells = {key: inputs.cell(*place_of(inputs, key)) for key in changes}
    before = {key: cell.value for key, cell in cells.items()}
    for key, cell in cells.items():
        cell.value = changes[key]
    file = BytesIO()
    workbook.save(file)
    for key, cell in cells.items():
        cell.value = before[key]
    return file.getvalue()


def place_of(inputs: Worksheet, key: str) -> tuple[int, int]:
    """Return row and column, from 1, of the cell of an input by its key or ``key@year``."""
    lever, _, year = key.partition("@")
    if not year:
        return row_of(inputs, key), VALUE
    base_year = int(float(str(inputs.cell(HEADER_ROW, FIRST_YEAR).value)))
    return row_of(inputs, f"by_year.{lever}"), FIRST_YEAR + int(year) - base_year


def recalculated(folder: Path, workbooks: Mapping[str, bytes]) -> dict[str, Workbook]:
    """Let LibreOffice compute workbooks that hold no values, all in one start; return the values by name."""
    assert OFFICE, "LibreOffice is not installed, and nothing else here recalculates workbooks: see make test"
    before, after = folder / "before", folder / "after"
    before.mkdir()
    for name, content in workbooks.items():
        (before / f"{name}.xlsx").write_bytes(content)
    subprocess.run(  # noqa: S603  (the office suite found on this machine, on files made here)
        [
            OFFICE,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(after),
            *(str(before / f"{name}.xlsx") for name in workbooks),
        ],
        check=True,
        capture_output=True,
    )
    return {
        name: load_workbook(BytesIO((after / f"{name}.xlsx").read_bytes()), data_only=True, read_only=True)
        for name in workbooks
    }


def recalculated_by_gnumeric(folder: Path, workbooks: Mapping[str, bytes]) -> dict[str, Path]:
    """Let Gnumeric compute workbooks, one after the other, into files of a new folder; return them by name."""
    assert GNUMERIC, "Gnumeric is not installed: see make test"
    folder.mkdir()
    for name, content in workbooks.items():
        before = folder / f"{name} before.xlsx"
        before.write_bytes(content)
        command = [GNUMERIC, "--recalc", str(before), str(folder / f"{name}.xlsx")]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  (a program of this machine on files made here)
    return {name: folder / f"{name}.xlsx" for name in workbooks}


def with_text(scenarios: ScenarioSet, words: str) -> ScenarioSet:
    """Put the same words wherever a planner's own text can come in: scenarios, study, levers, sources, facts."""
    study = scenarios.study
    mine = text(words)
    levers = {
        key: replace(lever, label=mine, help=mine, default=replace(lever.default, quote=words, note=mine))
        for key, lever in study.levers.items()
    }
    changed = replace(
        study,
        title=mine,
        levers=levers,
        sources={key: replace(source, title=mine, address=words) for key, source in study.sources.items()},
        markets=tuple(replace(market, label=mine) for market in study.markets),
        targets={key: replace(target, label=mine) for key, target in study.targets.items()},
        outlooks={key: replace(outlook, label=mine, note=mine) for key, outlook in study.outlooks.items()},
        digest=words,
    )
    named = tuple(replace(scenario, name=mine) for scenario in scenarios.scenarios)
    return replace(scenarios, study=changed, scenarios=named)
