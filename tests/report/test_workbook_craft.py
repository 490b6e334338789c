"""How the workbook is built: formulas a planner can follow, the same year in the same column, ready to print."""

import re
from collections.abc import Iterator

import pytest
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.formula.translate import Translator

from offsim.language import Language
from offsim.model import scenario_set
from tests.report.workbook_files import FIRST_YEAR, HEADER_ROW, VALUE, all_scenarios, exported, opened
from tests.small_study import small_study

STUDY = small_study()
SCENARIOS = all_scenarios(STUDY)
WITH_YEARS = ("Inputs", "Model", "Results")
REFERENCE = re.compile(r"('[^']*'!)?\$?[A-Z]{1,3}\$?\d+")
FUNCTIONS = {
    *("ABS", "AND", "IF", "INDEX", "INT", "ISERROR", "ISNUMBER", "MATCH", "MAX", "MIN", "ROUND", "SUM", "SUMPRODUCT")
}


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return opened(exported(SCENARIOS))


def live(workbook: Workbook) -> Iterator[Cell]:
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if cell.data_type == "f")


def test_formulas_hold_no_numbers_but_0_and_1(workbook: Workbook) -> None:
    for cell in live(workbook):
        assert set(re.findall(r"\d+(?:\.\d+)?", REFERENCE.sub("", cell.value))) <= {"0", "1"}, cell.value


def test_formulas_use_a_few_plain_functions_and_no_words(workbook: Workbook) -> None:
    for cell in live(workbook):
        assert set(re.findall(r"([A-Z]+)\(", cell.value)) <= FUNCTIONS
        assert '"' not in cell.value.replace('""', "")


def test_one_formula_runs_along_each_row(workbook: Workbook) -> None:
    for name in WITH_YEARS:
        for row in workbook[name].iter_rows(min_row=HEADER_ROW, min_col=FIRST_YEAR + 1):
            formulas = [cell for cell in row if cell.data_type == "f"]
            for cell in formulas[1:]:
                first = formulas[0]
                moved = Translator(first.value, first.coordinate).translate_formula(cell.coordinate)
                assert cell.value == moved


def test_only_what_goes_on_from_year_to_year_begins_with_a_formula_of_its_own(workbook: Workbook) -> None:
    different = set()
    for row in workbook["Model"].iter_rows(min_row=HEADER_ROW + 1):
        base, following = row[FIRST_YEAR - 1], row[FIRST_YEAR]
        if base.data_type == "f":
            moved = Translator(base.value, base.coordinate).translate_formula(following.coordinate)
            if moved != following.value:
                different.add(row[0].value)
    chains = (f"{kind}.{market.key}" for market in STUDY.markets for kind in ("markets", "output"))
    turnover = {f"{key}.turnover" if key.startswith("markets") else key for key in chains}
    assert different == turnover | {f"yearly.{key}" for key, lever in STUDY.levers.items() if lever.by_year}


def test_the_same_year_has_the_same_column_on_every_sheet() -> None:
    values = opened(exported(SCENARIOS), values=True)
    for name in WITH_YEARS:
        years = [values[name].cell(HEADER_ROW, FIRST_YEAR + place).value for place in range(len(STUDY.years))]
        assert years == list(STUDY.years)


def test_keys_are_unique_on_each_sheet_that_is_live(workbook: Workbook) -> None:
    for name in (*WITH_YEARS, "Targets"):
        keys = [row[0] for row in workbook[name].iter_rows(min_row=HEADER_ROW + 1, values_only=True) if row[0]]
        assert len(keys) == len(set(keys))


def test_there_are_no_names_but_those_of_printing_and_filtering(workbook: Workbook) -> None:
    assert not workbook.defined_names
    for sheet in workbook.worksheets:
        assert set(sheet.defined_names) <= {"Print_Area", "Print_Titles", "_xlnm._FilterDatabase"}


def test_every_sheet_is_ready_to_print(workbook: Workbook) -> None:
    for sheet in workbook.worksheets[1:]:
        assert (sheet.page_setup.scale or 100) >= 73
        assert not sheet.sheet_properties.pageSetUpPr.fitToPage  # else Excel would not heed the page breaks
        assert sheet.print_title_rows == f"${HEADER_ROW}:${HEADER_ROW}"
        assert sheet.print_area
        assert "A small study – My own" in sheet.oddFooter.left.text
        assert sheet.freeze_panes == f"D{HEADER_ROW + 1}"


def test_a_footer_keeps_ampersands_and_tells_where_a_long_name_is_cut() -> None:
    scenarios = scenario_set.rename(SCENARIOS, "scenario_1", "R&D " + "x" * 300)
    footer = opened(exported(scenarios)).worksheets[1].oddFooter.left.text
    assert footer.startswith("A small study – R&&D xxx")
    assert footer.endswith("xxx…")


@pytest.mark.parametrize(("code", "direction"), [("en", False), ("fr", False), ("ar", True)])
def test_sheets_run_from_right_to_left_in_arabic_only(code: str, direction: bool) -> None:
    workbook = opened(exported(SCENARIOS, Language(code, {})))
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in workbook.worksheets} == {direction}


def test_charts_draw_live_figures_scenarios_targets_and_observations_by_cell(workbook: Workbook) -> None:
    results = workbook["Results"]
    keys = {row: results.cell(row, 1).value for row in range(1, results.max_row + 1)}
    turnover, jobs = (
        [keys[int(series.val.numRef.f.rpartition("$")[2])] for series in chart.series] for chart in results._charts
    )
    others = [scenario.key for scenario in SCENARIOS.scenarios if scenario.key != SCENARIOS.active]
    assert turnover == [
        *(f"exported.{key}.turnover" for key in others),
        "turnover",
        "target.turnover_2025",
        "observed.0",
    ]
    assert jobs == [*(f"exported.{key}.jobs" for key in others), "jobs", "target.jobs_2025"]
    assert all(series.tx.strRef for chart in results._charts for series in chart.series)


def test_years_run_from_left_to_right_in_charts_of_every_language() -> None:
    charts = opened(exported(SCENARIOS, Language("ar", {})))["Results"]._charts
    assert {chart.x_axis.scaling.orientation for chart in charts} == {"minMax"}


def test_inputs_outside_the_plausible_range_or_off_the_default_are_marked(workbook: Workbook) -> None:
    inputs = workbook["Inputs"]
    marked = {str(area.sqref): [rule.formula[0] for rule in area.rules] for area in inputs.conditional_formatting}
    row = next(row for row in range(1, inputs.max_row) if inputs.cell(row, 1).value == "productivity")
    assert marked[f"D{row}"] == [f"OR($D${row}<$I${row},$D${row}>$J${row})", f"$D${row}<>$F${row}"]
    assert inputs.cell(row, VALUE).number_format == "General"


def test_beyond_what_a_chart_can_draw_the_active_scenario_targets_and_observations_are_drawn_and_it_is_said() -> None:
    scenarios = SCENARIOS
    for _ in range(260):
        scenarios = scenario_set.add_preset(scenarios, next(iter(STUDY.presets)))
    scenarios = scenario_set.activate(scenarios, "scenario_1")
    results = opened(exported(scenarios))["Results"]
    for chart, target in zip(results._charts, ("turnover_2025", "jobs_2025"), strict=True):
        drawn = [results.cell(int(series.val.numRef.f.rpartition("$")[2]), 1).value for series in chart.series]
        assert len(drawn) <= 255
        assert {f"target.{target}", f"exported.{scenarios.reference}.{target.partition('_')[0]}"} <= set(drawn)
        assert target.partition("_")[0] in drawn
    hint = str(results.cell(4, 3).value)
    assert f"of {len(scenarios.scenarios)} scenarios" in hint


def test_targets_link_to_the_inputs_they_are_set_by(workbook: Workbook) -> None:
    targets, inputs = workbook["Targets"], workbook["Inputs"]
    for row in range(HEADER_ROW + 1, HEADER_ROW + 1 + len(STUDY.targets)):
        link = targets.cell(row, 3).hyperlink
        sheet, _, cell = link.location.partition("!")
        assert sheet.strip("'") == "Inputs"
        assert inputs.cell(inputs[cell].row, 1).value == targets.cell(row, 1).value


def test_tabs_have_a_colour_by_what_the_sheet_is_for(workbook: Workbook) -> None:
    colours = {sheet.title: sheet.sheet_properties.tabColor.rgb for sheet in workbook.worksheets}
    assert colours["Inputs"] == colours["Scenarios"] != colours["Results"] == colours["Targets"]
    assert colours["Model"] == colours["Sources"]


def test_the_summary_is_one_upright_page_in_print_that_can_be_read(workbook: Workbook) -> None:
    sheet = workbook["Summary"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("portrait", 9)
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight or 1) == (1, 1)
    assert all(cell.font.size >= 10 for row in sheet.iter_rows() for cell in row if cell.value is not None)
    wide = sum(sheet.column_dimensions[name].width for name in "A") * 12
    assert wide < 98
    assert sum(sheet.row_dimensions[row].height or 15 for row in range(1, sheet.max_row + 1)) < 800


def test_the_summary_is_live_where_it_says_so(workbook: Workbook) -> None:
    sheet = workbook["Summary"]
    live = [cell.value for row in sheet.iter_rows(min_row=6) for cell in row if cell.data_type == "f"]
    assert sum("'Results'!" in formula for formula in live) == 2
    assert sum("'Targets'!" in formula for formula in live) == 4
    (chart,) = sheet._charts
    drawn = [series.val.numRef.f for series in chart.series]
    results = workbook["Results"]
    keys = [results.cell(int(area.rpartition("$")[2]), 1).value for area in drawn]
    assert keys == ["exported.reference.turnover", "turnover", "target.turnover_2025", "observed.0"]


def test_the_chart_of_the_summary_says_what_it_shows_beside_lines_that_have_room(workbook: Workbook) -> None:
    sheet = workbook["Summary"]
    (chart,) = sheet._charts
    assert "".join(run.t for part in chart.title.tx.rich.p for run in part.r or ()) == "Turnover"
    plot, legend = chart.layout.manualLayout, chart.legend.layout.manualLayout
    assert plot.h > 0.6
    assert plot.x + plot.w < legend.x
    pixels = 12 * int(sheet.column_dimensions["A"].width * 7)
    assert (chart.anchor.to.col, chart.anchor.to.colOff // 9525 <= pixels // 12) == (11, True)
