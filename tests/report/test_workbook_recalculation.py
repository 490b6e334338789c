"""The workbook computes what the kernel computes: LibreOffice recalculates it with other inputs."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from offsim.language import Language
from offsim.model.levers import lever_values
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import Message
from offsim.resources import resource_path
from offsim.storage.study_file import read_study
from tests.report.workbook_files import (
    all_scenarios,
    edited,
    exported,
    opened,
    recalculated,
    worst_error,
    yearly,
)
from tests.small_study import small_study

pytestmark = pytest.mark.timeout(600)

CLOSE = 1e-9
STUDIES = ("small", "pai-2020", "digital-2030")
DRAWS = 3


def study_named(name: str) -> Study:
    return small_study() if name == "small" else read_study(resource_path("studies", f"{name}.toml"))


def drawn(lever: Lever, generator: np.random.Generator) -> float:
    value = float(generator.uniform(lever.low, lever.high))
    return float(round(value)) if lever.whole else value


def bounds(name: str, lever: Lever) -> tuple[float, ...]:
    """Return both bounds in the small study; in the larger ones, to save minutes, the one further from the default."""
    return (
        (lever.low, lever.high)
        if name == "small"
        else (max(lever.low, lever.high, key=lambda it: abs(it - lever.default.value)),)
    )


def settings(name: str, study: Study) -> dict[str, dict[str, float]]:
    """Return what to change: nothing, each lever alone to its bounds, all of them at random."""
    generator = np.random.default_rng(7)
    alone = [{lever.key: bound} for lever in study.levers.values() for bound in bounds(name, lever)]
    together = [{key: drawn(lever, generator) for key, lever in study.levers.items()} for _ in range(DRAWS)]
    return {f"case_{number}": changes for number, changes in enumerate([{}, *alone, *together])}


def set_to(study: Study, scenario: Scenario, changes: dict[str, float]) -> Scenario:
    return replace(scenario, values={**lever_values(study, scenario), **changes})


@pytest.mark.parametrize("name", STUDIES)
def test_every_lever_moves_the_workbook_as_it_moves_the_kernel(name: str, tmp_path: Path) -> None:
    study = study_named(name)
    scenarios = all_scenarios(study)
    changes, workbook = settings(name, study), opened(exported(scenarios))
    found = recalculated(tmp_path, {case: edited(workbook, change) for case, change in changes.items()})
    errors = {
        case: worst_error(
            yearly(found[case]["Results"], study), project(study, set_to(study, scenarios.active_scenario, change))
        )
        for case, change in changes.items()
    }
    assert {case: error for case, error in errors.items() if error > CLOSE} == {}


@pytest.mark.parametrize("name", STUDIES)
def test_every_outlook_can_be_chosen_in_the_cell(name: str, tmp_path: Path) -> None:
    study = study_named(name)
    scenarios = all_scenarios(study)
    workbook, labels = (
        opened(exported(scenarios)),
        {key: it.label.in_language("en") for key, it in study.outlooks.items()},
    )
    found = recalculated(tmp_path, {key: edited(workbook, {"outlook": label}) for key, label in labels.items()})
    for key in study.outlooks:
        projection = project(study, replace(scenarios.active_scenario, outlook=key))
        assert worst_error(yearly(found[key]["Results"], study), projection) <= CLOSE


def test_workings_and_verdicts_are_recalculated_to_the_values_written_with_them(tmp_path: Path) -> None:
    written = exported(all_scenarios(small_study()))
    found = recalculated(tmp_path, {"same": edited(opened(written), {})})["same"]
    for before in opened(written, values=True).worksheets:
        after = found[before.title]
        for row in before.iter_rows():
            for cell in row:
                if isinstance(cell.value, int | float):
                    assert after[cell.coordinate].value == pytest.approx(cell.value, rel=CLOSE, abs=1e-12), cell


def test_a_target_is_reached_in_the_sheet_when_an_input_reaches_it(tmp_path: Path) -> None:
    scenarios = all_scenarios(small_study())
    workbook = opened(exported(scenarios))
    found = recalculated(tmp_path, {"more": edited(workbook, {"base.turnover": 30.0})})["more"]["Targets"]
    rows = {row[0]: row for row in found.iter_rows(min_row=6, values_only=True)}
    target = rows["targets.turnover_2025"]
    assert target[8] == 1
    assert target[7] == pytest.approx(target[6] - 16.0)


def test_sheet_names_with_apostrophes_are_referred_to(tmp_path: Path) -> None:
    names = {"Inputs": "Données d'entrée", "Results": "L'essentiel", "Model": "Modèle ’24"}
    french = Language("fr", {Message("Workbook", source): (name,) for source, name in names.items()})
    scenarios = all_scenarios(small_study())
    workbook = opened(exported(scenarios, french))
    found = recalculated(tmp_path, {"french": edited(workbook, {"productivity": 2.0})})["french"]["L'essentiel"]
    scenario = set_to(small_study(), scenarios.active_scenario, {"productivity": 2.0})
    assert worst_error(yearly(found, small_study()), project(small_study(), scenario)) <= CLOSE
