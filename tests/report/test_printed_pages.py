"""Reports as they are printed: legible, whole, and no longer than they need to be."""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet, add_preset, duplicate, new_set, set_from_year, set_note
from offsim.model.text import LANGUAGES, text
from offsim.report.questions.every import every_answer
from offsim.report.workbook import workbook_bytes
from offsim.storage.studies import open_study, shipped_study_ids
from tests.report.printed_pages import Document, measured, printed
from tests.report.workbook_files import KEY, opened

PART, UNCERTAINTY = 2, 7
MOST_PAGES = 8
"""Of the main part: from the summary to the targets, which uncertainty follows."""
LEAST_SIZE, ROUNDED = 8.0, 0.34
MARGIN, EDGE = 25.0, 20.0
"""Points across and down; the sheets have 28.8 and more, and marks of direction stand out a little."""
DRAWING = re.compile(r"xl/drawings/drawing\d+\.xml")
SHIPPED = [f"{study}-{code}" for study in shipped_study_ids() for code in LANGUAGES]
CROWDED = "digital-2030-crowded-fr"
CASES = [*SHIPPED, CROWDED]


def report(case: str) -> bytes:
    """Return the report of a study with all its scenarios and one of the planner's, simulations and every question.

    The crowded one has more scenarios than an upright page has columns for, levers by year, and a long note.
    """
    name, _, code = case.rpartition("-")
    study, language = open_study(name.removesuffix("-crowded")), load_language(code)
    scenarios = new_set(study, text("Mine"))
    for preset in list(study.presets)[1:]:
        scenarios = add_preset(scenarios, preset)
    if case == CROWDED:
        scenarios = crowded(scenarios)
    projections = project_each(study, scenarios.scenarios)
    drawn = ensemble(study, scenarios.active_scenario, 512, scenarios.seed)
    answers = every_answer(scenarios, projections, {scenarios.active: drawn}, language)
    return workbook_bytes(scenarios, projections, language, "1.2.3", drawn, answers)


def crowded(scenarios: ScenarioSet) -> ScenarioSet:
    for number in range(len(scenarios.scenarios), 12):
        scenarios = duplicate(scenarios, scenarios.reference, f"Variante {number}, retenue en réunion")
    scenarios = set_from_year(scenarios, scenarios.active, "productivity", 2028, 2.5)
    return set_note(scenarios, scenarios.active, "Ce que la réunion a retenu, et pourquoi. " * 30)


@pytest.fixture(scope="module")
def reports() -> Mapping[str, bytes]:
    return {case: report(case) for case in CASES}


@pytest.fixture(scope="module")
def workbooks(reports: Mapping[str, bytes]) -> Mapping[str, Workbook]:
    return {case: opened(content) for case, content in reports.items()}


@pytest.fixture(scope="module")
def documents(reports: Mapping[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Document]:
    files = printed(tmp_path_factory.mktemp("printed"), reports)
    return {case: measured(file) for case, file in files.items()}


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_too_small_or_outside_its_page(case: str, documents: Mapping[str, Document]) -> None:
    words = documents[case].texts
    assert [found for found in words if found.size < LEAST_SIZE - ROUNDED] == []
    assert [found for found in words if found.left < MARGIN or found.right > found.width - MARGIN] == []
    assert [found for found in words if found.top < EDGE or found.bottom > found.height - EDGE + ROUNDED] == []


@pytest.mark.parametrize("case", CASES)
def test_no_words_run_into_others_and_no_number_lacks_room(case: str, documents: Mapping[str, Document]) -> None:
    assert [(one.page, one.words, other.words) for one, other in documents[case].covered()] == []
    assert [found for found in documents[case].texts if "##" in found.words] == []


@pytest.mark.parametrize("case", CASES)
def test_pages_end_where_they_are_set_to(
    case: str, documents: Mapping[str, Document], workbooks: Mapping[str, Workbook]
) -> None:
    begins, page = {}, 1
    for sheet in workbooks[case].worksheets:
        begins[sheet.title] = page
        page += len(sheet.row_breaks.brk) + 1
    assert documents[case].begins == begins
    assert documents[case].pages == page - 1


@pytest.mark.parametrize("case", SHIPPED)
def test_the_main_part_has_eight_pages(
    case: str, documents: Mapping[str, Document], workbooks: Mapping[str, Workbook]
) -> None:
    after = workbooks[case].sheetnames[UNCERTAINTY]
    assert documents[case].begins[after] - 1 <= MOST_PAGES


@pytest.mark.parametrize("case", CASES)
def test_no_chart_lies_over_the_end_of_a_page(case: str, workbooks: Mapping[str, Workbook]) -> None:
    charts = 0
    for sheet in workbooks[case].worksheets:
        breaks = [found.id for found in sheet.row_breaks.brk]
        for first, last in chart_rows(sheet):
            charts += 1
            assert not [row for row in breaks if first < row <= last], (sheet.title, first, last)
    assert charts >= 10


@pytest.mark.parametrize("case", CASES)
def test_rows_of_uncertainty_stay_with_the_headings_of_their_columns(
    case: str, workbooks: Mapping[str, Workbook]
) -> None:
    sheet = workbooks[case].worksheets[UNCERTAINTY]
    within = [
        row for row in range(2, sheet.max_row + 1) if sheet.cell(row, KEY).value and sheet.cell(row - 1, PART).value
    ]
    assert len(within) > 20
    assert not {found.id + 1 for found in sheet.row_breaks.brk} & {*within}


@pytest.mark.parametrize("case", CASES)
def test_the_contents_lead_to_the_sheets_in_their_order(case: str, workbooks: Mapping[str, Workbook]) -> None:
    links = [cell.hyperlink for row in workbooks[case].worksheets[1].iter_rows() for cell in row if cell.hyperlink]
    assert [link.location.replace("''", "'") for link in links] == [
        f"'{name}'!A1" for name in workbooks[case].sheetnames
    ]


@pytest.mark.parametrize("case", CASES)
def test_every_chart_has_words_for_who_does_not_see_it(case: str, reports: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(BytesIO(reports[case])) as parts:
        drawings = [ET.fromstring(parts.read(name)) for name in parts.namelist() if DRAWING.fullmatch(name)]  # noqa: S314
    frames = [frame for drawing in drawings for frame in drawing.iter() if frame.tag.endswith("}cNvPr")]
    assert len(frames) >= 10
    assert all(len(frame.get("descr", "")) > 20 for frame in frames)


def chart_rows(sheet: Worksheet) -> list[tuple[int, int]]:
    """Return the first and the last row of each chart, counted from 0."""
    return [(chart.anchor._from.row, chart.anchor.to.row) for chart in sheet._charts]
