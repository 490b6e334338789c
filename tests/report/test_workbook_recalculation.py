"""The workbook computes what the kernel computes: LibreOffice recalculates it with other inputs."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.levers import lever_values
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import Message
from offsim.resources import resource_path
from offsim.storage.study_file import read_study
from tests.recorded_study import recorded_study
from tests.report.workbook_files import (
    ENGLISH,
    INPUTS,
    all_scenarios,
    edited,
    exported,
    opened,
    recalculated,
    row_of,
    worst_error,
    yearly,
)
from tests.small_study import small_study

pytestmark = pytest.mark.timeout(600)

CLOSE = 1e-9
STUDIES = ("recorded", "pai-2020", "digital-2030")
DRAWS = 3


def study_named(name: str) -> Study:
    return recorded_study() if name == "recorded" else read_study(resource_path("studies", f"{name}.toml"))


def drawn(lever: Lever, generator: np.random.Generator) -> float:
    value = float(generator.uniform(lever.low, lever.high))
    return float(round(value)) if lever.whole else value


def bounds(name: str, lever: Lever) -> tuple[float, ...]:
    """Return both bounds in the small one; in the larger ones, to save minutes, the one further from the default."""
    return (
        (lever.low, lever.high)
        if name == "recorded"
        else (max(lever.low, lever.high, key=lambda it: abs(it - lever.default.value)),)
    )


def settings(name: str, study: Study) -> dict[str, dict[str, float]]:
    """Return what to change: nothing, each lever alone to its bounds, and in the small study all of them at random.

    Random scenarios of the larger ones are in test_workbook_random_scenarios.py.
    """
    generator = np.random.default_rng(7)
    alone = [{lever.key: bound} for lever in study.levers.values() for bound in bounds(name, lever)]
    draws = DRAWS if name == "recorded" else 0
    together = [{key: drawn(lever, generator) for key, lever in study.levers.items()} for _ in range(draws)]
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


@pytest.mark.parametrize("name", STUDIES)
def test_levers_change_by_year_in_the_cells_as_they_do_in_the_program(name: str, tmp_path: Path) -> None:
    study = study_named(name)
    scenarios = all_scenarios(study)
    first, last = study.base_year + 2, study.last_year
    changes = {
        f"{key}@{year}": lever.low / 8 if year == first else lever.high / 8
        for key, lever in study.levers.items()
        if lever.by_year
        for year in (first, last)
    }
    written = edited(opened(exported(scenarios)), {**changes, "productivity": 2.0})
    found = recalculated(tmp_path, {"changed": written})["changed"]
    expected = scenario_set.set_lever(scenarios, scenarios.active, "productivity", 2.0)
    for place, value in changes.items():
        key, _, year = place.partition("@")
        expected = scenario_set.set_from_year(expected, scenarios.active, key, int(year), value)
    assert worst_error(yearly(found["Results"], study), project(study, expected.active_scenario)) <= CLOSE


@pytest.mark.parametrize("name", STUDIES)
def test_every_scenario_can_be_chosen_in_the_cell(name: str, tmp_path: Path) -> None:
    study = study_named(name)
    scenarios = scenario_set.set_from_year(all_scenarios(study), "scenario_1", "productivity", study.last_year, 1.5)
    scenarios = scenario_set.activate(scenarios, scenarios.reference)
    workbook, names = opened(exported(scenarios)), {it.key: ENGLISH.say(it.name) for it in scenarios.told_apart}
    found = recalculated(tmp_path, {key: edited(workbook, {"scenario": name}) for key, name in names.items()})
    for scenario in scenarios.scenarios:
        assert worst_error(yearly(found[scenario.key]["Results"], study), project(study, scenario)) <= CLOSE


def test_a_path_of_the_scenario_stands_in_the_cells_and_is_recalculated(tmp_path: Path) -> None:
    study = recorded_study()
    scenarios = all_scenarios(study)
    for year, value in ((2023, 7.5), (2025, -3.25)):
        scenarios = scenario_set.set_from_year(scenarios, scenarios.active, "trend.voice", year, value)
    scenarios = scenario_set.set_lever(scenarios, scenarios.active, "jump_off", 2022)
    workbook = opened(exported(scenarios))
    cells = opened(exported(scenarios), values=True).worksheets[INPUTS]
    shown = [cells.cell(row_of(cells, "by_year.trend.voice"), 6 + place).value for place in range(2, 6)]
    assert shown == [None, 7.5, None, -3.25]
    found = recalculated(tmp_path, {"same": edited(workbook, {})})["same"]
    assert worst_error(yearly(found["Results"], study), project(study, scenarios.active_scenario)) <= CLOSE


def test_workings_and_verdicts_are_recalculated_to_the_values_written_with_them(tmp_path: Path) -> None:
    scenarios = all_scenarios(recorded_study())
    written = exported(scenario_set.set_lever(scenarios, scenarios.active, "jump_off", 2023))
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
