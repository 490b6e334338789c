"""``offsim import``: changed figures of the study are told, and taken over only where that is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from offsim.model.facts import Status
from offsim.model.scenario_set import ScenarioSet
from offsim.storage.document_file import read_document
from tests.cli.conftest import Said
from tests.report.reports_to_bring import INPUTS, changed, drawn_set, report_of, type_in
from tests.report.workbook_files import VALUE


@pytest.fixture(scope="module")
def scenarios() -> ScenarioSet:
    return drawn_set("pai-2020")


@pytest.fixture(scope="module")
def content(scenarios: ScenarioSet) -> bytes:
    return report_of(scenarios)


def saved(folder: Path, content: bytes, **values: object) -> Path:
    """Save the report with other values in its inputs."""
    file = folder / "report.xlsx"
    file.write_bytes(
        changed(content, *(type_in(INPUTS, key.replace("__", "."), VALUE, value) for key, value in values.items()))
    )
    return file


def test_a_changed_figure_is_told_and_left(said: Said, tmp_path: Path, scenarios: ScenarioSet, content: bytes) -> None:
    file, goal = saved(tmp_path, content, targets__turnover_2020=17.5), tmp_path / "plan.offsim"
    status, out, err = said("import", file, "-o", goal)
    assert (status, err) == (0, "")
    first, second, last = out.splitlines()
    assert first.startswith("Figure of the study, Inputs!D")
    assert first.endswith("“Turnover · 16 bn MAD in 2020”: 16 → 17.5")
    assert "--take-fixed" in second
    assert last == str(goal)
    assert read_document(goal) == scenarios


def test_a_changed_figure_is_taken_into_the_study_where_that_is_asked_for(
    said: Said, tmp_path: Path, scenarios: ScenarioSet, content: bytes
) -> None:
    file, goal = saved(tmp_path, content, targets__turnover_2020=17.5, productivity=2.5), tmp_path / "plan.offsim"
    status, out, err = said("import", file, "-o", goal, "--take-fixed")
    assert (status, err) == (0, "")
    assert "“Turnover · 16 bn MAD in 2020”: 16 → 17.5" in out
    assert "“workbook report.xlsx”" in out
    made = read_document(goal)
    figure = made.study.targets["turnover_2020"].value
    assert (figure.value, figure.status) == (17.5, Status.OWN)
    assert made.study.sources[figure.source].title.in_language("en") == "workbook report.xlsx"
    assert made.edition == scenarios.study.text
    assert made.active_scenario.values["productivity"] == 2.5
    assert len(made.scenarios) == len(scenarios.scenarios) + 1


def test_figures_that_make_no_study_are_refused_and_nothing_is_written(
    said: Said, tmp_path: Path, content: bytes
) -> None:
    file, goal = saved(tmp_path, content, markets__france__turnover_share=90.0), tmp_path / "plan.offsim"
    status, out, err = said("import", file, "-o", goal, "--take-fixed")
    assert (status, out) == (2, "")
    assert "118 %" in err
    assert not goal.exists()
    assert said("import", file, "-o", goal)[0] == 0


@pytest.mark.parametrize(("code", "words"), [("fr", "Chiffre de l’étude"), ("ar", "رقم في الدراسة")])
def test_it_is_told_in_the_planner_s_language(
    said: Said, tmp_path: Path, content: bytes, code: str, words: str
) -> None:
    file = saved(tmp_path, content, targets__turnover_2020=17.5)
    status, out, err = said("import", file, "-o", tmp_path / "plan.offsim", "--lang", code)
    assert (status, err) == (0, "")
    assert words in out
    assert "17,5" in out
