"""Twenty random scenarios of each study: two spreadsheets recalculate to what ``offsim run --set`` answers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

import numpy as np
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from offsim.cli import run_command_line
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.storage.studies import open_study, shipped_study_ids
from tests.report.workbook_files import (
    ENGLISH,
    INPUTS,
    VALUE,
    Rows,
    all_scenarios,
    exported,
    opened,
    place_of,
    recalculated,
    recalculated_by_gnumeric,
    row_of,
    yearly,
)

pytestmark = pytest.mark.timeout(600)

CLOSE = 1e-9
SCENARIOS, SEED = 20, 2026
FEWEST_LEVERS, MOST_LEVERS = 3, 8
SETTINGS, MODEL, RESULTS = INPUTS + 1, "Model", "Results"
AN_ERROR = re.compile(rb'<c [^>]*\bt="e"')


@dataclass(frozen=True, slots=True)
class Draw:
    """A preset (key), an outlook (key), and levers set in it, by key or ``key@year``."""

    preset: str
    outlook: str
    settings: Mapping[str, float]

    @property
    def words(self) -> list[str]:
        """What the command line is asked for."""
        set_to = [word for key, value in self.settings.items() for word in ("--set", f"{key}={value!r}")]
        return ["--scenario", self.preset, "--outlook", self.outlook, *set_to]


def drawn(study: Study, number: int) -> Draw:
    """Return one scenario of several levers within their bounds, some of them from a year on."""
    generator = np.random.default_rng((SEED, number))
    several = int(generator.integers(FEWEST_LEVERS, MOST_LEVERS + 1))
    levers = [study.levers[key] for key in generator.choice([*study.levers], several, replace=False)]
    settings = {lever.key: value_of(lever, generator) for lever in levers}
    for lever in levers:
        if lever.by_year and generator.random() < 0.5:
            settings[f"{lever.key}@{generator.choice(study.years[2:])}"] = value_of(lever, generator)
    preset, outlook = (str(generator.choice([*keys])) for keys in (study.presets, study.outlooks))
    return Draw(preset, outlook, settings)


def value_of(lever: Lever, generator: np.random.Generator) -> float:
    value = float(generator.uniform(lever.low, lever.high))
    return float(round(value)) if lever.whole else value


def typed(workbook: Workbook, scenarios: ScenarioSet, draw: Draw, *, over_inputs: bool) -> bytes:
    """Return the workbook with a draw put into cells that are not locked.

    The preset is chosen in its cell; what is set is typed over the inputs, or else into the column of the preset.
    """
    inputs, study = workbook.worksheets[INPUTS], scenarios.study
    names = {scenario.key: ENGLISH.say(scenario.name) for scenario in scenarios.told_apart}
    outlook = ENGLISH.say(study.outlooks[draw.outlook].label)
    written = {inputs.cell(row_of(inputs, "scenario"), VALUE): names[draw.preset]}
    if over_inputs:
        written |= {
            inputs.cell(*place_of(inputs, key)): value for key, value in {**draw.settings, "outlook": outlook}.items()
        }
    else:
        written |= dict(zip(cells_of_preset(workbook, draw), (*draw.settings.values(), outlook), strict=True))
    before = {cell: cell.value for cell in written}
    for cell, value in written.items():
        assert not cell.protection.locked, cell
        cell.value = value
    file = BytesIO()
    workbook.save(file)
    for cell, value in before.items():
        cell.value = value
    return file.getvalue()


def cells_of_preset(workbook: Workbook, draw: Draw) -> Iterator[Cell]:
    sheet = workbook.worksheets[SETTINGS]
    keys = sheet[row_of(sheet, "scenario.key")]
    column = next(cell.column for cell in keys if cell.value == draw.preset)
    for key in (*draw.settings, "outlook"):
        yield sheet.cell(row_of(sheet, f"by_year.{key}" if "@" in key else key), column)


def figures(answer: Mapping[str, Any]) -> Rows:
    """Return every outcome of an answer in JSON under the key of its row in the workbook."""
    found: Rows = {key: outcome["values"] for key, outcome in answer["outcomes"].items()}
    for parts, prefix in (("by_market", "markets"), ("by_site", "sites")):
        found |= {f"{prefix}.{part}.{key}": row for part, rows in answer[parts].items() for key, row in rows.items()}
    return found | {f"cost.{measure}": rows["cost"] for measure, rows in answer.get("by_measure", {}).items()}


def worst(found: Rows, expected: Rows) -> float:
    """Return how far figures are from what was answered, relative to the largest of each row."""
    errors = [0.0]
    for key, row in expected.items():
        one, other = (np.array(values, dtype=np.float64) for values in (found[key], row))
        assert np.array_equal(np.isnan(one), np.isnan(other)), key
        if not np.isnan(other).all():
            errors.append(float(np.nanmax(np.abs(one - other)) / (np.nanmax(np.abs(other)) or 1.0)))
    return max(errors)


def rows_of(file: Path, study: Study) -> Rows:
    with catch_warnings():
        simplefilter("ignore")  # Gnumeric writes no default style
        workbook = load_workbook(file, data_only=True, read_only=True)
    measures = {key: row for key, row in yearly(workbook[MODEL], study).items() if key.startswith("cost.")}
    return measures | yearly(workbook[RESULTS], study)


def errors_in(file: Path) -> list[str]:
    """Return the sheets of a workbook in which any cell shows an error."""
    with zipfile.ZipFile(file) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        return [name for name in sheets if AN_ERROR.search(parts.read(name))]


@pytest.mark.parametrize("name", shipped_study_ids())
def test_random_scenarios_come_to_what_the_command_line_answers(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenarios = all_scenarios(open_study(name))
    study, workbook = scenarios.study, opened(exported(scenarios))
    draws = {str(number): drawn(study, number) for number in range(SCENARIOS)}
    contents = {
        number: typed(workbook, scenarios, draw, over_inputs=int(number) % 2 == 0) for number, draw in draws.items()
    }
    recalculated(tmp_path, contents)
    by_gnumeric = recalculated_by_gnumeric(tmp_path / "gnumeric", contents)
    for number, draw in draws.items():
        assert run_command_line(["run", "--study", name, *draw.words, "--json", "-"]) == 0
        answer = figures(json.loads(capsys.readouterr().out))
        for file in (tmp_path / "after" / f"{number}.xlsx", by_gnumeric[number]):
            assert errors_in(file) == []
            assert worst(rows_of(file, study), answer) <= CLOSE, (file, draw)


def test_the_program_answers_as_it_does_in_this_process(capsys: pytest.CaptureFixture[str]) -> None:
    name = shipped_study_ids()[0]
    words = ["run", "--study", name, *drawn(open_study(name), 0).words, "--json", "-"]
    assert run_command_line(words) == 0
    said = subprocess.run([sys.executable, "-m", "offsim", *words], check=True, capture_output=True)  # noqa: S603  (this program)
    assert json.loads(said.stdout) == json.loads(capsys.readouterr().out)
