"""Figures of the study that were changed in a report: each is told, and taken into the study where that is wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.problems import Problems
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study, record
from offsim.model.text import LANGUAGES
from offsim.report.returned_words import figure_lines, figure_names, notice_lines
from offsim.report.workbook.fixed_rows import FixedRow, fixed_blocks
from offsim.report.workbook.layout import FIRST_YEAR
from offsim.storage.returned_figures import has_place, taken_over, workbook_source
from tests.recorded_study import recorded_study
from tests.report.reports_to_bring import INPUTS, changed, drawn_set, home, report_of, study_named, type_in
from tests.report.workbook_files import VALUE, all_scenarios, row_of

SOURCE = workbook_source(Path("report.xlsx"), "workbook {name}")
OF_PROGRAM = ("one.", "lowest_growth")


def fixed_rows(study: Study) -> dict[str, FixedRow]:
    return {row.key: row for block in fixed_blocks(study, load_language("en")) for row in block.rows}


def another(row: FixedRow) -> float:
    """Return another number that may stand in a row, as far as the row alone can tell."""
    if row.key.endswith(".ramp"):
        return float(not row.value)
    if row.unit == "weight":
        return 0.75
    return row.value + 1 if row.unit in ("year", "years") else round(row.value * 0.95, 3) or 5.0


def study_taken(scenarios: ScenarioSet, folder: Path, values: dict[str, float]) -> Study:
    """Return the study with numbers typed into its rows of the inputs and taken over."""
    edits = [type_in(INPUTS, key, VALUE, value) for key, value in values.items()]
    found = home(folder, changed(report_of(scenarios), *edits))
    assert {figure.key: figure.now for figure in found.figures} == values
    return taken_over(scenarios, found.figures, SOURCE, "report.xlsx").scenarios.study


@pytest.mark.parametrize("name", ["small", "pai-2020", "digital-2030"])
def test_every_figure_of_the_inputs_can_be_taken_into_the_study_unless_that_has_faults(
    name: str, tmp_path: Path
) -> None:
    scenarios = drawn_set(name)
    before = fixed_rows(scenarios.study)
    rows = [row for row in before.values() if not row.key.startswith(OF_PROGRAM)]
    content = report_of(scenarios)
    found = home(tmp_path, changed(content, *(type_in(INPUTS, it.key, VALUE, another(it)) for it in rows)))
    assert {it.key for it in found.figures} == {it.key for it in rows}
    assert found.changed == {}
    refused = set()
    for figure in found.figures:
        try:
            study = taken_over(scenarios, [figure], SOURCE, "report.xlsx").scenarios.study
        except Problems:
            refused.add(figure.key)
            continue
        after = fixed_rows(study)[figure.key]
        assert after.value == pytest.approx(figure.now)
        if after.fact and not figure.key.endswith((".ramp", ".year")):
            assert after.fact.status is Status.OWN
            assert study.sources[after.fact.source].title.in_language("en") == "workbook report.xlsx"
    assert all(key.startswith(("markets.", "sites.", "events.", "targets.")) for key in refused)
    assert len(refused) < len(rows) / 2


def test_figures_that_belong_together_are_taken_together(tmp_path: Path) -> None:
    scenarios = drawn_set("pai-2020")
    values = {"markets.france.turnover_share": 70.0, "markets.rest_of_world.turnover_share": 12.0}
    study = study_taken(scenarios, tmp_path, values)
    assert [market.turnover_share.value for market in study.markets] == [70, 18, 12]
    with pytest.raises(Problems):
        study_taken(scenarios, tmp_path, {"markets.france.turnover_share": 70.0})


def test_a_part_of_an_event_that_a_market_did_not_feel_comes_new(tmp_path: Path) -> None:
    scenarios = drawn_set("pai-2020")
    study = study_taken(scenarios, tmp_path, {"events.telecom_price_war.hits.rest_of_world": 0.5})
    event = next(event for event in study.events if event.key == "telecom_price_war")
    assert event.hits["rest_of_world"].value == 0.5
    assert event.hits["rest_of_world"].status is Status.OWN


def test_growth_and_what_was_observed_are_figures_of_the_study_too(tmp_path: Path) -> None:
    scenarios = all_scenarios(recorded_study())
    study = scenarios.study
    path = study.outlooks["normal"].growth["north"]
    typed = [("outlooks.normal.growth.north", 2022), ("record.turnover", 2021), ("record.turnover", 2022)]
    edits = [type_in(INPUTS, key, FIRST_YEAR + 1 + year - study.base_year, 0.75) for key, year in typed]
    found = home(tmp_path, changed(report_of(scenarios), *edits))
    assert [(it.key, it.year, it.was) for it in found.figures] == [
        (*typed[0], path[1].value),
        (*typed[1], 7.9),
        (*typed[2], None),
    ]
    after = taken_over(scenarios, found.figures, SOURCE, "report.xlsx").scenarios
    grown = after.study.outlooks["normal"].growth["north"]
    assert [fact.value for fact in grown] == [path[0].value, 0.75, *(fact.value for fact in path[2:])]
    observed = record(after.study, "turnover", study.perimeter)
    assert {year: fact.value for year, fact in observed.items() if year > study.base_year} == {
        2021: 0.75,
        2022: 0.75,
        2023: 8.8,
    }
    assert after.edition == study.text


@pytest.mark.parametrize(
    ("key", "value"),
    [("one.MAD", 2.0), ("lowest_growth", -50.0), ("targets.turnover_2025", "much"), ("targets.turnover_2025", None)],
)
def test_what_no_study_can_have_is_told_and_left(key: str, value: object, tmp_path: Path) -> None:
    found = home(tmp_path, changed(report_of(drawn_set("small")), type_in(INPUTS, key, VALUE, value)))
    assert found.figures == ()
    (notice,) = found.notices
    assert f"“{key}” was changed" in str(notice)


@pytest.mark.parametrize("code", LANGUAGES)
def test_figures_are_called_by_name_in_every_language_and_never_by_key(code: str, tmp_path: Path) -> None:
    scenarios, language = all_scenarios(recorded_study()), load_language(code)
    names, year = figure_names(scenarios.study, language), FIRST_YEAR + 2
    keys = [*fixed_rows(scenarios.study), *(f"outlooks.{key}.growth.north" for key in scenarios.study.outlooks)]
    edits = [type_in(INPUTS, key, VALUE if key in names else year, -123.4) for key in (*keys, "record.turnover")]
    found = home(tmp_path, changed(report_of(scenarios), *edits))
    told = [*figure_lines(found.figures, names, language), *notice_lines(found.notices, names, language)]
    assert len(told) == len(edits)
    assert [line for line in told for key in (*keys, "record.") if key in line] == []


def test_where_the_hidden_sheet_was_written_over_nobody_knows_what_was_and_it_is_told(tmp_path: Path) -> None:
    def slip(workbook: Workbook) -> None:
        sheet = workbook["offsim"]
        sheet.cell(row_of(sheet, "fixed.targets.turnover_2025"), 2).value = "A small study"

    found = home(tmp_path, changed(report_of(drawn_set("small")), slip))
    assert found.figures == ()
    (notice,) = found.notices
    assert "“targets.turnover_2025” was changed from A small study" in str(notice)


def test_a_number_as_a_spreadsheet_rounds_it_is_no_change(tmp_path: Path) -> None:
    scenarios = drawn_set("pai-2020")
    row = fixed_rows(scenarios.study)["economies.france.normal"]
    found = home(tmp_path, changed(report_of(scenarios), type_in(INPUTS, row.key, VALUE, row.value * (1 + 2e-15))))
    assert found.figures == ()


def test_another_study_says_whether_it_has_a_place(tmp_path: Path) -> None:
    scenarios = drawn_set("pai-2020")
    keys = ("economies.france.normal", "events.pandemic_2020.years", "targets.turnover_2020")
    edits = [type_in(INPUTS, key, VALUE, 2.0) for key in keys]
    found = home(tmp_path, changed(report_of(scenarios), *edits))
    assert [has_place(study_named("digital-2030"), it) for it in found.figures] == [True, False, False]
