"""What is in the workbook: inputs by key, values beside formulas, exported figures, targets, sources, words."""

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from offsim.analysis.target_status import target_statuses
from offsim.language import Language, load_language
from offsim.model import scenario_set
from offsim.model.facts import Fact
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.text import LANGUAGES, Message
from offsim.report.facts import every_fact
from offsim.report.sentence import answer
from offsim.report.workbook import sheet_names
from offsim.report.workbook.layout import Sheet
from tests.report.workbook_files import (
    ENGLISH,
    FIRST_YEAR,
    HEADER_ROW,
    INPUTS,
    KEY,
    LABEL,
    VALUE,
    all_scenarios,
    exported,
    opened,
    row_of,
    with_text,
    worst_error,
    yearly,
)
from tests.small_study import small_study

STUDY = small_study()
BY_YEAR_ROWS = [f"by_year.{key}" for key, lever in STUDY.levers.items() if lever.by_year]
SCENARIOS = scenario_set.set_lever(all_scenarios(STUDY), "scenario_1", "trend.voice", -3.25)
PROJECTION = project(STUDY, SCENARIOS.active_scenario)
WRITTEN = exported(SCENARIOS)
FIRST_OUTLOOK, *_, LAST_OUTLOOK = STUDY.outlooks
YELLOW = "FFFFF6D6"


@pytest.fixture(scope="module")
def formulas() -> Workbook:
    return opened(WRITTEN)


@pytest.fixture(scope="module")
def values() -> Workbook:
    return opened(WRITTEN, values=True)


def words(workbook: Workbook) -> list[str]:
    return [str(cell.value) for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row if cell.value]


@pytest.mark.parametrize(("sheet", "column"), [("Inputs", VALUE), ("Scenarios", FIRST_YEAR + 1)])
def test_the_value_of_every_lever_stands_in_its_own_unit_in_a_cell_that_can_be_changed(
    values: Workbook, sheet: str, column: int
) -> None:
    inputs = values[sheet]
    assert SCENARIOS.scenarios[1] is SCENARIOS.active_scenario
    for key, lever in STUDY.levers.items():
        cell = inputs.cell(row_of(inputs, key), column)
        assert cell.value == SCENARIOS.active_scenario.values.get(key, lever.default.value)
        assert not cell.protection.locked
        assert cell.fill.fgColor.rgb == YELLOW


def test_every_setting_of_every_scenario_stands_in_its_column(formulas: Workbook) -> None:
    path = scenario_set.set_from_year(SCENARIOS, "scenario_1", "trend.data", 2023, 4.5)
    sheet = opened(exported(path))["Scenarios"]
    for column, scenario in enumerate(path.scenarios, FIRST_YEAR):
        assert sheet.cell(row_of(sheet, "scenario.key"), column).value == scenario.key
        for key in STUDY.levers:
            assert sheet.cell(row_of(sheet, key), column).value == lever_value(STUDY, scenario, key)
        by_year = sheet.cell(row_of(sheet, "by_year.trend.data@2023"), column).value
        assert by_year == (4.5 if scenario.key == "scenario_1" else None)
    picker = formulas["Inputs"]
    rule = next(
        rule for rule in picker.data_validations.dataValidation if str(rule.sqref) == f"D{row_of(picker, 'scenario')}"
    )
    assert (rule.type, rule.formula1) == ("list", f"'Scenarios'!$F$5:${'ABCDEFGHIJKL'[4 + len(path.scenarios)]}$5")


def test_numbers_keep_every_digit() -> None:
    written = exported(scenario_set.set_lever(SCENARIOS, "scenario_1", "trend.data", 0.1 + 0.2))
    inputs = opened(written, values=True)["Inputs"]
    assert inputs.cell(row_of(inputs, "trend.data"), VALUE).value == 0.1 + 0.2


def test_only_input_cells_can_be_changed_without_lifting_the_protection(formulas: Workbook) -> None:
    for name in ("Inputs", "Model"):
        sheet = formulas[name]
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        open_cells = {cell.row for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
        inputs = ("scenario", "outlook", *STUDY.levers, *BY_YEAR_ROWS) if name == "Inputs" else ()
        assert open_cells == {row_of(sheet, key) for key in inputs}


def test_input_cells_refuse_what_levers_refuse(formulas: Workbook) -> None:
    inputs = formulas["Inputs"]
    rules = {str(rule.sqref): rule for rule in inputs.data_validations.dataValidation}
    for key, lever in STUDY.levers.items():
        row = row_of(inputs, key)
        rule = rules[f"D{row}"]
        assert rule.type == ("whole" if lever.whole else "decimal")
        assert (rule.formula1, rule.formula2) == (f"$G${row}", f"$H${row}")
        found = [inputs.cell(row, column).value for column in range(FIRST_YEAR, FIRST_YEAR + 5)]
        assert found == [lever.default.value, lever.low, lever.high, *lever.plausible]


def test_the_outlook_is_chosen_from_the_list_of_outlooks(formulas: Workbook, values: Workbook) -> None:
    inputs = formulas["Inputs"]
    row = row_of(inputs, "outlook")
    rule = next(rule for rule in inputs.data_validations.dataValidation if str(rule.sqref) == f"D{row}")
    first, last = (row_of(inputs, f"outlooks.{key}") for key in (FIRST_OUTLOOK, LAST_OUTLOOK))
    assert (rule.type, rule.formula1) == ("list", f"$C${first}:$C${last}")
    assert values["Inputs"].cell(row, VALUE).value in [inputs.cell(at, LABEL).value for at in range(first, last + 1)]


def test_outlooks_with_the_same_label_are_told_apart() -> None:
    same = {key: replace(outlook, label=STUDY.title) for key, outlook in STUDY.outlooks.items()}
    inputs = opened(exported(replace(SCENARIOS, study=replace(STUDY, outlooks=same, digest="same"))))["Inputs"]
    labels = [inputs.cell(row_of(inputs, f"outlooks.{key}"), LABEL).value for key in STUDY.outlooks]
    assert len(set(labels)) == len(labels)


def test_the_values_stored_with_the_results_are_the_projection(values: Workbook) -> None:
    assert worst_error(yearly(values["Results"], STUDY), PROJECTION) == 0.0


def test_every_formula_is_stored_with_a_value(formulas: Workbook, values: Workbook) -> None:
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    found = values[sheet.title][cell.coordinate].value
                    assert isinstance(found, int | float | str) or _is_left_open(sheet, cell.row), cell


def _is_left_open(sheet: Worksheet, row: int) -> bool:
    """Say whether a row is one of those where a scenario may leave a year as the one before."""
    return str(sheet.cell(row, KEY).value).startswith(("by_year.", "check.used."))


def test_results_and_verdicts_are_live(formulas: Workbook) -> None:
    live = yearly(formulas["Results"], STUDY)
    assert all(str(figure).startswith("=") for key in NATIONAL if key != "growth" for figure in live[key])
    targets = formulas["Targets"]
    for key in STUDY.targets:
        row = row_of(targets, f"targets.{key}")
        assert all(targets.cell(row, column).data_type == "f" for column in (VALUE, 6, 7, 8, 9))


def test_all_scenarios_are_exported_as_figures(formulas: Workbook) -> None:
    rows = yearly(formulas["Results"], STUDY)
    for scenario in SCENARIOS.scenarios:
        projection = project(STUDY, scenario)
        for outcome in ("turnover", "jobs"):
            expected = NATIONAL[outcome].values(projection)
            assert np.array_equal(np.array(rows[f"exported.{scenario.key}.{outcome}"], dtype=np.float64), expected)


def test_targets_are_judged_as_the_program_judges_them(values: Workbook) -> None:
    targets = values["Targets"]
    for target_status in target_statuses(PROJECTION, STUDY.targets):
        row = row_of(targets, f"targets.{target_status.target.key}")
        found = [targets.cell(row, column).value for column in (VALUE, 6, 7, 8, 9)]
        expected = [
            target_status.target.value.value,
            target_status.target.year,
            target_status.projected,
            target_status.gap,
            float(target_status.reached),
        ]
        assert found == pytest.approx(expected)


def test_every_fact_is_listed_with_its_source(formulas: Workbook) -> None:
    rows = list(formulas["Sources"].iter_rows(min_row=HEADER_ROW + 1, values_only=True))
    for named in every_fact(STUDY, ENGLISH):
        title = ENGLISH.say(STUDY.sources[named.fact.source].title)
        assert any(
            (row[0], row[3], row[5], row[7]) == (named.key, named.fact.value, named.fact.year, title) for row in rows
        )
    assert {row[6] for row in rows} <= {"reference page", "published", "calculated", "assumption"}


def test_figures_that_disagree_stand_below_the_one_chosen() -> None:
    lever = STUDY.levers["base.jobs"]
    other = Fact(70_000, "jobs", 2020, "book", lever.default.status, quote="near 70,000")
    disputed = replace(lever, default=replace(lever.default, alternatives=(other,)))
    study = replace(STUDY, levers={**STUDY.levers, "base.jobs": disputed}, digest="disputed")
    sources = opened(exported(replace(SCENARIOS, study=study)))["Sources"]
    row = row_of(sources, "base.jobs")
    below = [sources.cell(row + 1, column).value for column in (KEY, LABEL, VALUE, 12)]
    assert below == ["base.jobs", "↳ base jobs", 70_000, "near 70,000"]


def test_observed_figures_stand_in_their_years_by_perimeter(formulas: Workbook) -> None:
    assert yearly(formulas["Results"], STUDY)["observed.0"] == [7.3, None, None, None, None, None]


def test_every_sheet_says_what_was_exported(formulas: Workbook) -> None:
    said = answer(PROJECTION, SCENARIOS.targets, ENGLISH)
    for sheet in formulas.worksheets[1:]:
        heading = " ".join(str(sheet.cell(row, column).value) for row in range(1, HEADER_ROW) for column in (2, 3))
        assert all(part in heading for part in ("A small study", "My own", said, "offsim 1.2.3"))


@pytest.mark.parametrize(
    "planted", ['=HYPERLINK("http://example.org")', "{=1+1}", "https://example.org", "12", "@SUM(1)"]
)
def test_the_planners_words_stay_words(planted: str) -> None:
    workbook = opened(exported(with_text(SCENARIOS, planted)))
    cells = [
        cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row if cell.value == planted
    ]
    assert len(cells) > 20
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink and cell.hyperlink.target for cell in cells)  # only links within the workbook


def test_words_of_any_length_and_kind_can_be_written() -> None:
    assert opened(exported(with_text(SCENARIOS, "é & <b> ' \" \t\x07\ud800 " + "ن" * 40_000))).worksheets


def test_a_study_without_events_targets_and_observations_can_be_exported() -> None:
    levers = {key: lever for key, lever in STUDY.levers.items() if not key.startswith("event.")}
    bare = replace(STUDY, events=(), targets={}, observations=(), levers=levers, digest="bare")
    scenarios = replace(scenario_set.new_set(bare, STUDY.title), targets=())
    values = opened(exported(scenarios), values=True)
    assert worst_error(yearly(values["Results"], bare), project(bare, scenarios.active_scenario)) == 0.0


@pytest.mark.parametrize("code", LANGUAGES)
def test_sheets_have_names_that_excel_takes(code: str) -> None:
    names = list(sheet_names(load_language(code)).values())
    assert len({name.casefold() for name in names}) == len(Sheet)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") and name.strip("'") == name for name in names)


def test_the_workbook_speaks_the_planners_language() -> None:
    french = Language("fr", {Message("Workbook", "Inputs"): ("Données",), Message("Outcome", "Jobs"): ("Emplois",)})
    workbook = opened(exported(SCENARIOS, french))
    assert workbook.sheetnames[INPUTS] == "Données"
    assert {"Une petite étude", "Emplois", "Économie north"} <= set(words(workbook))


def test_the_same_scenarios_give_the_same_bytes() -> None:
    assert exported(SCENARIOS) == WRITTEN


def test_no_clock_is_read(formulas: Workbook) -> None:
    assert formulas.properties.created == datetime(2000, 1, 1)  # noqa: DTZ001  (openpyxl gives it without a zone)
