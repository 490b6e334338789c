"""A report comes home: what was changed in its cells and nothing else, through whatever spreadsheet saved it."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.paths import path_of
from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import LANGUAGES
from offsim.report.labels import group_name
from offsim.storage.returned_workbook import read_returned, with_changed
from tests.report.reports_to_bring import (
    INPUTS,
    SCENARIOS,
    Change,
    changed,
    column_of,
    drawn_set,
    home,
    report_of,
    type_in,
)
from tests.report.workbook_files import GNUMERIC, KEY, OFFICE, VALUE, row_of

STUDIES = ("small", "pai-2020", "digital-2030")


def converted(folder: Path, content: bytes, *ways: str) -> bytes:
    """Return a workbook as another program saves it, by way of its formats."""
    last = folder / "way.xlsx"
    last.write_bytes(content)
    for number, way in enumerate(ways):
        goal = folder / str(number)
        goal.mkdir()
        if way == "gnumeric":
            assert GNUMERIC, "Gnumeric is not installed: see make test"
            after = goal / "way.xlsx"
            command = [GNUMERIC, "--recalc", str(last), str(after)]
        else:
            assert OFFICE, "LibreOffice is not installed: see make test"
            kind = "ods" if way == "ods" else "xlsx:Calc MS Excel 2007 XML"
            after = goal / f"way.{kind[:4].rstrip(':')}"
            profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
            command = [OFFICE, profile, "--headless", "--convert-to", kind, "--outdir", str(goal), str(last)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  (programs of this machine on files made here)
        last = after
    return last.read_bytes()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", STUDIES)
def test_a_report_nobody_changed_brings_home_the_document_it_was_made_of(name: str, code: str, tmp_path: Path) -> None:
    scenarios = drawn_set(name)
    found = home(tmp_path, report_of(scenarios, code))
    assert (found.exported, found.in_use) == (scenarios, scenarios.active)
    assert (found.changes, found.changed, found.notices) == ((), {}, ())


@pytest.mark.timeout(600)
@pytest.mark.parametrize("ways", [("xlsx",), ("ods", "xlsx"), ("gnumeric",), ("xlsx", "gnumeric", "ods", "xlsx")])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_whatever_spreadsheet_saved_it_nothing_is_lost_or_made_up(
    ways: tuple[str, ...], code: str, tmp_path: Path
) -> None:
    scenarios = drawn_set("pai-2020")
    found = home(tmp_path, converted(tmp_path, report_of(scenarios, code), *ways))
    assert (found.exported, found.in_use, found.changes, found.notices) == (scenarios, scenarios.active, (), ())


def test_what_is_typed_into_the_cells_is_brought_home_and_nothing_else(tmp_path: Path) -> None:
    scenarios = drawn_set("small")
    reference = scenarios.reference
    content = report_of(scenarios)
    column = column_of(load_workbook(BytesIO(content)), reference)
    edits = (
        type_in(INPUTS, "productivity", VALUE, 1.75),
        type_in(SCENARIOS, "trend.voice", column, 0.3),
        type_in(SCENARIOS, "by_year.trend.voice@2023", column, -4),
        type_in(SCENARIOS, f"scenario.note.{reference}", VALUE, "Looked at in March"),
    )
    found = home(tmp_path, changed(content, *edits))
    expected = scenario_set.set_path(scenarios, "scenario_1", "productivity", {2021: 1.75} | later(scenarios))
    expected = scenario_set.set_path(expected, reference, "trend.voice", {2021: 0.3, 2023: -4})
    expected = scenario_set.set_note(expected, reference, "Looked at in March")
    assert with_changed(found) == expected
    assert found.changed.keys() == {reference, "scenario_1"}


def later(scenarios: ScenarioSet) -> dict[int, float]:
    """Return the values that productivity has by year after the first in the scenario shown."""
    path = path_of(scenarios.study, scenarios.active_scenario, "productivity")
    return {year: value for year, value in path.items() if year > scenarios.study.base_year + 1}


def test_another_outlook_or_another_scenario_in_use_is_seen(tmp_path: Path) -> None:
    scenarios = drawn_set("small")
    names = {scenario.key: scenario.name.in_language("en") for scenario in scenarios.told_apart}
    others = [key for key in scenarios.study.outlooks if key != scenarios.reference_scenario.outlook]
    label = scenarios.study.outlooks[others[0]].label.in_language("en")
    edits = (
        type_in(INPUTS, "scenario", VALUE, names[scenarios.reference]),
        type_in(INPUTS, "outlook", VALUE, label),
    )
    found = home(tmp_path, changed(report_of(scenarios), *edits))
    assert found.in_use == scenarios.reference
    assert [(change.scenario, change.key, change.now) for change in found.changes] == [
        (scenarios.reference, "outlook", others[0])
    ]


def rename_sheets(workbook: Workbook) -> None:
    for number, sheet in enumerate(workbook.worksheets):
        sheet.title = f"Tab {number}"


def insert_columns(workbook: Workbook) -> None:
    workbook.worksheets[SCENARIOS].insert_cols(1, 2)
    workbook.worksheets[SCENARIOS].insert_cols(8)


def sort_rows(workbook: Workbook) -> None:
    """Turn the rows of the levers upside down, as sorting them would."""
    sheet = workbook.worksheets[SCENARIOS]
    keys = [row for row in range(6, sheet.max_row + 1) if sheet.cell(row, 4).data_type == "f"]
    keys = [row for row in keys if "." in str(sheet.cell(row, 1).value) and row > row_of(sheet, "outlook")]
    cells = {row: [sheet.cell(row, at).value for at in range(1, sheet.max_column + 1)] for row in keys}
    for row, other in zip(keys, reversed(keys), strict=True):
        for at, value in enumerate(cells[other], 1):
            sheet.cell(row, at).value = value


@pytest.mark.parametrize("change", [rename_sheets, insert_columns, sort_rows])
def test_cells_are_found_by_their_keys_wherever_they_have_gone(change: Change, tmp_path: Path) -> None:
    scenarios = drawn_set("small")
    found = home(tmp_path, changed(report_of(scenarios), change))
    assert (found.exported, found.changes) == (scenarios, ())


def test_a_note_that_was_emptied_comes_home_empty_and_one_whose_row_is_gone_stays(tmp_path: Path) -> None:
    scenarios = drawn_set("small")

    def empty_one_and_delete_another(workbook: Workbook) -> None:
        sheet = workbook.worksheets[SCENARIOS]
        sheet.cell(row_of(sheet, "scenario.note.scenario_1"), VALUE).value = None
        sheet.delete_rows(row_of(sheet, f"scenario.note.{scenarios.reference}"))

    found = home(tmp_path, changed(report_of(scenarios), empty_one_and_delete_another))
    assert [(change.scenario, change.key, change.now) for change in found.changes] == [("scenario_1", "note", "")]


def test_notes_in_the_columns_of_their_scenarios_come_home_from_reports_of_earlier_versions(tmp_path: Path) -> None:
    scenarios = drawn_set("small")

    def earlier(workbook: Workbook) -> None:
        sheet = workbook.worksheets[SCENARIOS]
        row = sheet.max_row + 1
        sheet.cell(row, KEY).value = "scenario.note"
        for scenario in scenarios.scenarios:
            sheet.cell(row_of(sheet, f"scenario.note.{scenario.key}"), KEY).value = None
            sheet.cell(row, column_of(workbook, scenario.key)).value = f"Of {scenario.key}"

    found = home(tmp_path, changed(report_of(scenarios), earlier))
    assert {change.scenario: change.now for change in found.changes} == {
        scenario.key: f"Of {scenario.key}" for scenario in scenarios.scenarios
    }


def test_without_the_hidden_sheet_keys_suffice_over_the_open_document_and_it_is_said(tmp_path: Path) -> None:
    scenarios = drawn_set("small")
    edits: tuple[Change, ...] = (
        lambda workbook: workbook.remove(workbook["offsim"]),
        type_in(INPUTS, "productivity", VALUE, 2.5),
    )
    file = tmp_path / "report.xlsx"
    file.write_bytes(changed(report_of(scenarios), *edits))
    found = read_returned(file, scenarios)
    assert [change.key for change in found.changes] == ["productivity"]
    assert "hidden sheet" in str(found.notices[0])
    with pytest.raises(Problem, match="is no report"):
        read_returned(file)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("=1/4", "has no value stored"),
        (None, "it is empty"),
        ("#DIV/0!", "shows an error"),
        (True, "is no number"),
        ("much", "much"),
        (1e9, "from"),
    ],
)
def test_a_cell_that_cannot_be_understood_is_refused_by_its_name(value: object, why: str, tmp_path: Path) -> None:
    content = report_of(drawn_set("small"))
    with pytest.raises(Problems) as caught:
        home(tmp_path, changed(content, type_in(INPUTS, "productivity", VALUE, value)))
    (problem,) = caught.value.problems
    assert "report.xlsx: Inputs!D" in str(problem)
    assert why in str(problem)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("value", [None, True, "much", 1e9])
def test_a_wrong_cell_calls_its_lever_as_the_window_does_in_every_language(
    value: object, code: str, tmp_path: Path
) -> None:
    scenarios, language = drawn_set("pai-2020"), load_language(code)
    for lever in scenarios.study.levers.values():
        if lever.key in ("trend.rest_of_europe", "recession.world.start"):
            edit = type_in(INPUTS, lever.key, VALUE, value)
            with pytest.raises(Problems) as caught:
                home(tmp_path, changed(report_of(scenarios), edit))
            told = language.explain(caught.value.problems[0])
            assert language.say(lever.label) in told
            assert group_name(scenarios.study, lever.group, language) in told
            assert lever.key not in told


def test_every_cell_that_cannot_be_understood_is_told_at_once(tmp_path: Path) -> None:
    content = report_of(drawn_set("small"))
    edits = (type_in(INPUTS, "productivity", VALUE, "much"), type_in(SCENARIOS, "trend.voice", 6, -1e6))
    with pytest.raises(Problems) as caught:
        home(tmp_path, changed(content, *edits))
    assert len(caught.value.problems) == 2


def test_a_number_written_as_text_is_read_and_said(tmp_path: Path) -> None:
    found = home(tmp_path, changed(report_of(drawn_set("small")), type_in(INPUTS, "productivity", VALUE, "1,75")))
    assert found.changed["scenario_1"].values["productivity"] == 1.75
    assert "“1,75” was read as the number 1.75" in str(found.notices[0])


def test_a_key_that_is_there_twice_is_refused_naming_both_rows(tmp_path: Path) -> None:
    def twice(workbook: Workbook) -> None:
        sheet = workbook.worksheets[SCENARIOS]
        sheet.cell(row_of(sheet, "trend.data"), 1).value = "trend.voice"

    with pytest.raises(Problem, match=r"“trend\.voice” stands in A\d+ and in A\d+"):
        home(tmp_path, changed(report_of(drawn_set("small")), twice))


def test_a_report_of_a_newer_offsim_or_with_half_a_document_is_refused(tmp_path: Path) -> None:
    content = report_of(drawn_set("pai-2020"))

    def newer(workbook: Workbook) -> None:
        workbook["offsim"]["B2"].value = "7"

    def halved(workbook: Workbook) -> None:
        sheet = workbook["offsim"]
        sheet.delete_rows(row_of(sheet, "document.1"))

    with pytest.raises(Problem, match="Update offsim"):
        home(tmp_path, changed(content, newer))
    with pytest.raises(Problem, match="is damaged"):
        home(tmp_path, changed(content, halved))
