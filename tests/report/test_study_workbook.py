"""The workbook of a study: keys in grey, headings in the planner's language, lists to choose from, live checks."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from offsim.language import load_language
from offsim.model.problems import Problem
from offsim.model.sheets import key_words
from offsim.model.text import LANGUAGES
from offsim.report.study_workbook.checks import needed
from offsim.report.study_workbook.place_words import place_words
from offsim.storage.study_file import parse_study
from offsim.storage.study_from_sheets import path_of
from offsim.storage.study_layout import BLOCKS
from offsim.storage.study_to_sheets import study_sheets
from offsim.storage.study_workbook import read_study_workbook
from tests.report.workbook_files import recalculated
from tests.same_study import what_differs
from tests.storage.study_tables import EXAMPLE, MADE_UP, SHIPPED
from tests.study_workbooks import cell_of, workbook_of

CHECK, COUNTS = 3, 7


def opened(words: str, code: str = "en") -> Workbook:
    return load_workbook(BytesIO(workbook_of(words, code)))


def texts(workbook: Workbook) -> Iterator[str]:
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows(min_row=COUNTS + 1):
            yield from (cell.value for cell in row if isinstance(cell.value, str) and cell.data_type != "f")


def checks(workbook: Workbook) -> dict[str, list[object]]:
    """Return what the checks of every sheet say: in words, then what they count."""
    return {
        sheet.title: [row[1] for row in sheet.iter_rows(min_row=CHECK, max_row=COUNTS, values_only=True)]
        for sheet in workbook.worksheets
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_keys_are_the_same_in_every_language_and_headings_are_not(code: str) -> None:
    workbook = opened(EXAMPLE, code)
    marks = {text for text in texts(workbook) if text.startswith("@")}
    assert marks == {f"@{block}" for block in BLOCKS}
    assert {"label.en", "markets.spain.trend", "levers.trend.spain"} <= set(texts(workbook))
    heading = {"en": "Held against · English", "fr": "Comparé à · English", "ar": "أساس المقارنة"}[code]
    assert any(heading in text.replace("\u2068", "").replace("\u2069", "") for text in texts(workbook))
    assert all(bool(sheet.sheet_view.rightToLeft) == (code == "ar") for sheet in workbook.worksheets)


def test_no_text_of_a_study_is_a_formula() -> None:
    words = MADE_UP["small"].replace('label = "All"', 'label = "=HYPERLINK(1)"')
    workbook = opened(words)
    assert cell_of(workbook, "perimeters.*", "all", "label.en").data_type == "s"
    below = [cell for sheet in workbook.worksheets for row in sheet.iter_rows(min_row=COUNTS + 1) for cell in row]
    assert [cell for cell in below if cell.data_type == "f"] == []


def test_keys_of_other_sheets_and_words_of_the_format_are_chosen_from_lists() -> None:
    workbook = opened(EXAMPLE)

    def rule(block: str, record: str, key: str) -> str:
        cell = cell_of(workbook, block, record, key)
        found = [it for it in cell.parent.data_validations.dataValidation if cell.coordinate in it.sqref]
        return str(found[0].formula1) if found else ""

    assert rule("markets.*", "spain", "economy").startswith("Economies!$B$")
    assert rule("facts", "wage", "source").startswith("Sources!$B$")
    assert rule("facts", "wage", "status") == '"seed,public,derived,assumption,own"'
    assert "bn MAD" in rule("facts", "wage", "unit")
    assert rule("presets.*", "recession", "outlook").startswith("Outlooks!$B$")
    assert rule("study", "value", "density_site").startswith("Sites!$B$")
    assert rule("facts", "wage", "value") == ""


def test_a_text_longer_than_a_cell_is_refused_rather_than_cut() -> None:
    with pytest.raises(Problem, match="has more than the 32767 letters"):
        workbook_of(EXAMPLE.replace('title.en = "An example', 'title.en = "' + "long " * 7000))


@pytest.mark.parametrize("name", ["example", *SHIPPED])
def test_checks_are_stored_as_they_come_out_and_count_what_is_wrong(name: str, tmp_path: Path) -> None:
    words = {**MADE_UP, **SHIPPED}[name]
    right = opened(words)
    written = checks(load_workbook(BytesIO(workbook_of(words)), data_only=True))
    wrong = opened(words)
    market, economy = (next(iter(tomllib.loads(words)[key])) for key in ("markets", "economies"))
    cell_of(wrong, "facts", f"markets.{market}.turnover_share", "value").value = 1
    cell_of(wrong, "levers", f"markets.{market}.trend", "step").value = None
    cell_of(wrong, "levers", "productivity", "bounds.0").value = 1000
    cell_of(wrong, "markets.*", market, "economy").value = "mars"
    cell_of(wrong, "outlooks.*", next(iter(tomllib.loads(words)["outlooks"])), "*.outlooks").value = "twice"
    cell_of(wrong, "study", "value", "last_year").value = 1990
    cell_of(wrong, "economies.*", economy, "label.en").value = None
    cell_of(wrong, "economies.*", economy, "label.fr").value = None
    cell_of(wrong, "economies.*", economy, "label.ar").value = None
    found = recalculated(tmp_path, {"right": bytes_of(right), "wrong": bytes_of(wrong)})
    assert checks(found["right"]) == written
    assert {told for told, *_ in written.values()} == {"Check: in order"}
    counted = checks(found["wrong"])
    assert counted["Study"][4] == 1
    assert counted["Markets"] == ["Check: look at what is counted below", 0, 0, 1, 1]
    assert counted["Levers"][1] == 1
    assert int(str(counted["Levers"][4])) >= 2
    assert counted["Economies"][1] == 1
    assert int(str(counted["Outlooks"][3])) > 0
    assert counted["Sites"] == ["Check: in order", 0, 0, 0, 0]


def test_every_needed_cell_is_counted_where_anything_else_of_its_record_is_left(tmp_path: Path) -> None:
    words = SHIPPED["digital-2030"]
    emptied, expected = {}, Counter[str]()
    for name, left in (("first", slice(1, None)), ("last", slice(None, -1))):
        workbook = opened(words)
        cells = [needed_cells(workbook, words, block)[left] for block in BLOCKS]
        expected = Counter(group[0].parent.title for groups in cells for group in groups)
        for cell in (cell for groups in cells for group in groups for cell in group):
            cell.value = None
        emptied[name] = bytes_of(workbook)
    for found in recalculated(tmp_path, emptied).values():
        assert {title: counts[1] for title, counts in checks(found).items()} == expected


def needed_cells(workbook: Workbook, words: str, key: str) -> list[list[Cell]]:
    """Return the needed cells of the first record of a block that has them all, those of one text together."""
    sheets = study_sheets(tomllib.loads(words), parse_study(words, "own.toml").levers)
    block = next(block for sheet in sheets for block in sheet.blocks if block.key == key)
    rows = [dict(zip([column.key for column in block.columns], record, strict=True)) for record in block.records]
    row = next(row for row in rows if all(any(row[it] is not None for it in keys) for keys in needed(block)))
    record = "value" if key == "study" else next(iter(row.values()))
    return [
        [cell_of(workbook, key, record, "*" if block.across and it[0] == "*" else key_words(it)) for it in keys]
        for keys in needed(block)
    ]


def test_a_figure_that_disagrees_with_what_was_observed_needs_no_year(tmp_path: Path) -> None:
    workbook = opened(SHIPPED["digital-2030"])
    cell_of(workbook, "observations", "observations[0].points[0].alternatives[0]", "year").value = None
    found = recalculated(tmp_path, {"without": bytes_of(workbook)})["without"]
    assert checks(found)["Observed"] == ["Check: in order", 0, 0, 0, 0]


def bytes_of(workbook: Workbook) -> bytes:
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def test_shipped_studies_come_back_equal_from_libreoffice_in_every_language(tmp_path: Path) -> None:
    written = {f"{name}-{code}": workbook_of(words, code) for name, words in SHIPPED.items() for code in LANGUAGES}
    recalculated(tmp_path, written)
    for name, words in SHIPPED.items():
        for code in LANGUAGES:
            read = read_study_workbook(tmp_path / "after" / f"{name}-{code}.xlsx")
            assert read.table == tomllib.loads(words)
            assert what_differs(read.study, parse_study(words, "own.toml")) == []


@pytest.mark.parametrize(
    ("code", "key", "words"),
    [
        ("en", "sites.park.inside", "Sites · park · Inside of"),
        ("fr", "sites.park.inside", "Sites · park · À l’intérieur de"),
        ("en", "base.turnover.bounds[1]", "base · turnover · Highest"),
        ("en", "observations[0].points[2].value", "Observed · 1 · points · 3 · Value"),
        ("en", "last_year", "Last year"),
    ],
)
def test_a_place_is_called_as_the_sheets_and_headings_are(code: str, key: str, words: str) -> None:
    assert place_words(path_of(key), load_language(code)) == words
