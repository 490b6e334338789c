"""The checks of the workbook: every one is tripped by what it is for, in LibreOffice and in Gnumeric."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.projection import project_each
from offsim.model.text import LANGUAGES
from offsim.report.minister_page import Export
from offsim.report.workbook import workbook_bytes
from offsim.report.workbook.check_rows import failing_checks
from offsim.storage.studies import open_study
from tests.recorded_study import recorded_study
from tests.report.workbook_files import (
    FIRST_YEAR,
    HEADER_ROW,
    INPUTS,
    VALUE,
    all_scenarios,
    exported,
    opened,
    recalculated,
    recalculated_by_gnumeric,
    row_of,
    yearly,
)

pytestmark = pytest.mark.timeout(300)

STUDY = recorded_study()
SCENARIOS = all_scenarios(STUDY)
CHECKS, TARGETS = "Contents and checks", "Targets"
MARKET, SITE = STUDY.markets[0].key, STUDY.sites[0].key
TARGET = next(iter(STUDY.targets))
WHOLE = next(key for key, lever in STUDY.levers.items() if lever.whole)
BY_YEAR = next(key for key, lever in STUDY.levers.items() if lever.by_year)
Change = Callable[[Workbook], None]


def put(key: str, value: object, sheet: str = "Inputs", column: int = VALUE) -> Change:
    def change(workbook: Workbook) -> None:
        found = workbook[sheet]
        found.cell(row_of(found, key), column).value = value

    return change


FAULTS: dict[str, tuple[Change, str]] = {
    "empty": (put("productivity", None), "check.inputs.numbers"),
    "words": (put("productivity", "much"), "check.inputs.numbers"),
    "error": (put("productivity", "=1/0"), "check.inputs.numbers"),
    "not whole": (put(WHOLE, STUDY.levers[WHOLE].low + 0.5), "check.inputs.whole"),
    "too high": (put("productivity", 400), "check.inputs.bounds"),
    "too low": (put("productivity", -400), "check.inputs.bounds"),
    "later, words": (put(f"by_year.{BY_YEAR}", "much", column=FIRST_YEAR + 3), "check.inputs.by_year"),
    "later, too high": (put(f"by_year.{BY_YEAR}", 1e6, column=FIRST_YEAR + 2), "check.inputs.by_year"),
    "scenario": (put("scenario", "No such scenario"), "check.scenario"),
    "outlook": (put("outlook", "No such outlook"), "check.outlook"),
    "turnover shares": (put(f"markets.{MARKET}.turnover_share", 99.0), "check.shares.turnover"),
    "jobs shares": (put(f"markets.{MARKET}.jobs_share", 99.0), "check.shares.jobs"),
    "site": (put(f"sites.{SITE}.jobs_share", 180.0), "check.sites"),
    "turnover": (put("turnover", 1000.0, "Results", FIRST_YEAR + 2), "check.totals.turnover"),
    "jobs": (put("jobs", 1000.0, "Results", FIRST_YEAR + 2), "check.totals.jobs"),
    "year": (put(f"targets.{TARGET}.year", 2999), "check.target_years"),
}
INVALID = ("empty", "words", "error", "not whole", "too high", "too low", "later, words", "later, too high")
NOTICES: dict[str, tuple[Change, str, int]] = {
    "nothing": (lambda _: None, "check.changed", 0),
    "changed": (put("productivity", 2.25), "check.changed", 1),
    "typed over": (put("productivity", 2.25), "check.typed", 1),
    "later": (put(f"by_year.{BY_YEAR}", 1.25, column=FIRST_YEAR + 3), "check.changed", 1),
    "another scenario's setting": (put("productivity", 2.25, "Scenarios", FIRST_YEAR + 1), "check.typed", 0),
}


def saved(change: Change) -> bytes:
    workbook = opened(exported(SCENARIOS))
    change(workbook)
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def by_gnumeric(folder: Path, workbooks: dict[str, bytes]) -> dict[str, Workbook]:
    files = recalculated_by_gnumeric(folder / "gnumeric", workbooks)
    with catch_warnings():
        simplefilter("ignore")  # Gnumeric writes no default style
        return {name: load_workbook(file, data_only=True) for name, file in files.items()}


@pytest.fixture(scope="module", params=["LibreOffice", "Gnumeric"])
def results(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Workbook]:
    folder = tmp_path_factory.mktemp("checks")
    cases = {name: saved(change) for name, (change, _) in FAULTS.items()}
    cases |= {name: saved(change) for name, (change, *_) in NOTICES.items()}
    return by_gnumeric(folder, cases) if request.param == "Gnumeric" else recalculated(folder, cases)


def found_in(sheet: Worksheet) -> dict[str, tuple[Any, Any]]:
    """Return the cases and the state of every check, by its key."""
    rows = sheet.iter_rows(values_only=True)
    return {str(row[0]): (row[VALUE - 1], row[FIRST_YEAR - 1]) for row in rows if str(row[0]).startswith("check.")}


@pytest.mark.parametrize("name", FAULTS)
def test_a_check_fails_on_what_it_is_for_and_every_head_says_so(results: dict[str, Workbook], name: str) -> None:
    key, workbook = FAULTS[name][1], results[name]
    checks = found_in(workbook[CHECKS])
    assert checks[key][0] >= 1
    assert checks[key][1] == "fails"
    assert checks["check.overall"][1] == f"Checks that fail:\N{NO-BREAK SPACE}{checks['check.overall'][0]}"
    for sheet in workbook.worksheets:
        head = [cell for row in sheet.iter_rows(max_row=HEADER_ROW - 1, values_only=True) for cell in row]
        assert checks["check.overall"][1] in head, sheet.title


@pytest.mark.parametrize("name", INVALID)
def test_outcomes_show_words_and_no_number_while_an_input_is_invalid(results: dict[str, Workbook], name: str) -> None:
    live = [key for key in yearly(results["nothing"]["Results"], STUDY) if "." not in key or key.startswith(("m", "s"))]
    rows = yearly(results[name]["Results"], STUDY)
    sheet = results[name]["Results"]
    for row in sheet.iter_rows(min_row=HEADER_ROW + 1, values_only=True):
        if row[0] in live:
            assert {cell for cell in row[FIRST_YEAR : FIRST_YEAR + len(STUDY.years) - 1] if cell} == {"invalid"}, row[0]
    assert live
    assert rows
    targets = results[name][TARGETS]
    for row in targets.iter_rows(min_row=HEADER_ROW + 1, values_only=True):
        if str(row[0]).startswith("targets."):
            assert row[6:9] == ("invalid",) * 3


@pytest.mark.parametrize("name", NOTICES)
def test_what_was_changed_is_counted_and_is_no_fault(results: dict[str, Workbook], name: str) -> None:
    _, key, count = NOTICES[name]
    checks = found_in(results[name][CHECKS])
    assert checks[key] == (count, "to know, no fault" if count else "none")
    assert checks["check.overall"] == (0, "All checks hold")
    assert all(state == "holds" for found, state in checks.values() if state in ("holds", "fails"))


def test_offices_that_are_too_small_are_counted_and_no_fault(results: dict[str, Workbook]) -> None:
    crowded = scenario_set.set_lever(SCENARIOS, SCENARIOS.active, "m2_per_job", STUDY.levers["m2_per_job"].high)
    found = found_in(opened(exported(crowded), values=True)[CHECKS])["check.capacity"]
    assert found[0] > 0
    assert found[1] == "to know, no fault"
    assert "check.capacity" in found_in(results["nothing"][CHECKS])


@pytest.mark.parametrize("name", ["pai-2020", "digital-2030"])
def test_all_checks_hold_in_every_scenario_of_the_studies(name: str) -> None:
    scenarios = all_scenarios(open_study(name))
    for scenario in scenarios.scenarios:
        assert failing_checks(scenario_set.activate(scenarios, scenario.key)) == 0, scenario.key


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_says_whether_they_hold(code: str) -> None:
    language = load_language(code)
    sheet = opened(exported(SCENARIOS, language), values=True).worksheets[INPUTS - 1]
    assert found_in(sheet)["check.overall"] == (0, language.translate("Check", "All checks hold"))


def test_no_cell_is_an_error_where_nothing_was_changed(results: dict[str, Workbook]) -> None:
    for sheet in results["nothing"].worksheets:
        for row in sheet.iter_rows():
            assert not [cell for cell in row if str(cell.value).startswith("#")], sheet.title


def test_a_verdict_that_fails_turns_the_head_red() -> None:
    for sheet in opened(exported(SCENARIOS)).worksheets:
        rules = [(str(area.sqref), rule.formula) for area in sheet.conditional_formatting for rule in area.rules]
        head = [formula for at, formula in rules if int(re.sub(r"\D.*", "", at[1:])) < HEADER_ROW]
        assert re.fullmatch(r"\$[AL]\d>0", head[0][0]), sheet.title


def test_the_colour_of_a_verdict_goes_as_far_as_its_words() -> None:
    sheet = opened(exported(SCENARIOS))[CHECKS]
    row = next(cell.row for cell in sheet["A"] if cell.value == "check.capacity")
    assert f"F{row}:G{row}" in {str(area.sqref) for area in sheet.conditional_formatting}


def test_the_contents_lead_to_every_sheet() -> None:
    workbook = opened(exported(SCENARIOS))
    links = [cell.hyperlink for row in workbook[CHECKS].iter_rows() for cell in row if cell.hyperlink]
    assert [link.location for link in links] == [f"'{name}'!A1" for name in workbook.sheetnames]


def test_every_sheet_is_protected_without_a_password_and_can_be_filtered() -> None:
    for sheet in opened(exported(SCENARIOS)).worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        assert not sheet.protection.autoFilter


def test_what_was_exported_is_told_and_no_clock_is_read() -> None:
    projections = project_each(STUDY, SCENARIOS.scenarios)
    told = Export("2026-11-26 10:00", "A planner")
    sheet = opened(workbook_bytes(SCENARIOS, projections, load_language("en"), "1.2.3", export=told))[CHECKS]
    found = {row[0]: row[2] for row in sheet.iter_rows(values_only=True) if str(row[0]).startswith("export.")}
    assert found == {
        "export.date": "26 November 2026, 10:00",
        "export.author": "A planner",
        "export.program": "offsim 1.2.3",
        "export.study": STUDY.key,
        "export.digest": STUDY.digest,
        "export.language": "English",
        "export.seed": str(SCENARIOS.seed),
        "export.simulations": "none",
    }
