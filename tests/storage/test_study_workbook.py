"""A workbook that a planner has filled in is read by its keys; all that is wrong in it is told, each with its cell."""

from __future__ import annotations

import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from offsim.language import load_language
from offsim.model.problems import Problem, Problems
from offsim.storage.study_file import parse_study
from offsim.storage.study_workbook import read_study_workbook, text_of_workbook
from offsim.storage.workbook_file import MOST_UNPACKED
from tests.same_study import what_differs
from tests.storage.study_tables import EXAMPLE
from tests.study_workbooks import cell_of, changed, saved, workbook_of

TREND = ("levers", "markets.spain.trend", "value")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.xlsx"


def told(file: Path, code: str = "en") -> list[str]:
    with pytest.raises((Problem, Problems)) as found:
        read_study_workbook(file)
    problems = found.value.problems if isinstance(found.value, Problems) else (found.value,)
    return [load_language(code).explain(it) for it in problems if isinstance(it, Problem)]


def test_what_was_changed_is_changed_and_nothing_else(file: Path) -> None:
    study = read_study_workbook(changed(EXAMPLE, file, {TREND: "7,5"})).study
    assert study.levers["trend.spain"].default.value == 7.5
    assert what_differs(study, parse_study(EXAMPLE, "example.toml")) == ["levers"]


def test_all_faults_are_told_at_once_each_with_its_cell(file: Path) -> None:
    faults = {
        ("markets.*", "spain", "economy"): "mars",
        ("levers", "base.jobs", "bounds.1"): "many",
        ("study", "value", "last_year"): 2020,
        ("sources.*", "invented", "title.en"): None,
        ("presets.*", "recession", "levers.trend.spain"): "2025: x",
    }
    found = told(changed(EXAMPLE, file, faults))
    assert "Markets!F10: “markets.spain.economy”: expected one of france, spain, found 'mars'." in found
    assert any(line.startswith("Levers!") and "“base.jobs.bounds”" in line for line in found)
    assert any(
        line.startswith("Study!C") and "“last_year”: expected a year after the base year, 2024" in line
        for line in found
    )
    assert any(line.startswith("Scenarios!D") and "“presets.recession.levers.trend.spain”" in line for line in found)


def test_faults_are_told_in_the_planners_language(file: Path) -> None:
    changed(EXAMPLE, file, {("markets.*", "spain", "economy"): "mars"})
    assert told(file, "fr")[0].startswith("Markets!F10")
    assert "attendu" in told(file, "fr")[0]


def test_a_formula_counts_by_its_stored_value_and_one_without_is_a_fault(file: Path) -> None:
    changed(EXAMPLE, file, {TREND: "=2+5"})
    (only,) = told(file)
    assert only.startswith("Levers!F")
    assert "holds a formula without its value" in only


def test_an_error_in_a_cell_is_a_fault(file: Path) -> None:
    (only,) = told(changed(EXAMPLE, file, {TREND: "#N/A"}))
    assert "holds the error #N/A" in only


@pytest.mark.parametrize(
    ("number", "form"), [(0.07, "0.0%"), (7, '0.0" %"'), (7, '0.0" %";-0.0%'), (7, r"0.0\%"), (0.07, '0"."0%')]
)
def test_a_number_shown_in_per_cent_is_the_number_that_is_seen(number: float, form: str, file: Path) -> None:
    workbook = load_workbook(changed(EXAMPLE, file, {TREND: number}))
    cell_of(workbook, *TREND).number_format = form
    assert read_study_workbook(saved(workbook, file)).study.levers["trend.spain"].default.value == 7


def test_a_text_that_looks_like_a_formula_is_a_text(file: Path) -> None:
    words = EXAMPLE.replace('label.en = "The park"', 'label.en = "=1+1"')
    file.write_bytes(workbook_of(words))
    assert read_study_workbook(file).study.sites[1].label.in_language("en") == "=1+1"


def test_a_text_there_is_keeps_its_remarks(file: Path, tmp_path: Path) -> None:
    goal = tmp_path / "mine.toml"
    goal.write_text(EXAMPLE.replace('id = "example"', 'id = "example" # for good'), encoding="utf-8")
    after = text_of_workbook(read_study_workbook(changed(EXAMPLE, file, {TREND: 7})), goal)
    before = goal.read_text(encoding="utf-8")
    assert set(after.splitlines()) - set(before.splitlines()) == {"value = 7"}
    assert 'id = "example" # for good' in after


@pytest.mark.parametrize("there", ["not a study", 'id = "other"\n'])
def test_another_file_is_replaced(there: str, file: Path, tmp_path: Path) -> None:
    goal = tmp_path / "mine.toml"
    goal.write_text(there)
    file.write_bytes(workbook_of(EXAMPLE))
    assert parse_study(text_of_workbook(read_study_workbook(file), goal), "mine.toml").key == "example"


def with_part(name: str, content: bytes) -> bytes:
    written = BytesIO(workbook_of(EXAMPLE))
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return written.getvalue()


def of_another_kind() -> bytes:
    file = BytesIO()
    Workbook().save(file)
    return file.getvalue()


def of_a_text() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "a")
    return file.getvalue()


def with_change(part: str, change: Callable[[bytes], bytes]) -> bytes:
    source, goal = zipfile.ZipFile(BytesIO(workbook_of(EXAMPLE))), BytesIO()
    with zipfile.ZipFile(goal, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, change(source.read(name)) if name == part else source.read(name))
    return goal.getvalue()


def with_entities(before: bytes = b"") -> bytes:
    start = b"?>\n" + before + b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    return with_change("xl/workbook.xml", lambda content: content.replace(b"?>\n", start, 1))


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "no workbook": (lambda: b"format = 2", "is no whole Excel workbook"),
    "empty": (lambda: b"", "is no whole Excel workbook"),
    "cut off": (lambda: workbook_of(EXAMPLE)[:20_000], "is no whole Excel workbook"),
    "a zip of something else": (of_a_text, "is no whole Excel workbook"),
    "old or locked": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "is protected by a password"),
    "macros": (lambda: with_part("xl/vbaProject.bin", b"x"), "has macros in it"),
    "bomb": (lambda: with_part("xl/media/image.png", bytes(MOST_UNPACKED)), "holds more than a workbook"),
    "entities": (with_entities, "is no whole Excel workbook"),
    "entities further down": (lambda: with_entities(b" " * 5000), "is no whole Excel workbook"),
    "another workbook": (of_another_kind, "is no workbook of a study"),
    "too large": (lambda: bytes(8_000_001), "is larger than"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_workbook_of_a_study_is_refused_in_one_sentence(kind: str, file: Path) -> None:
    make, words = BAD[kind]
    file.write_bytes(make())
    (only,) = told(file)
    assert words in only


@pytest.mark.parametrize("place", [(6_000, 1), (1, 301), (4, 16_384)])
@pytest.mark.parametrize("what", ["x", 0, "=1+1"])
def test_what_stands_further_away_than_is_read_is_refused(place: tuple[int, int], what: object, file: Path) -> None:
    workbook = load_workbook(BytesIO(workbook_of(EXAMPLE)))
    workbook.worksheets[1].cell(*place).value = what
    (only,) = told(saved(workbook, file))
    assert "holds more than a workbook" in only


def test_what_only_looks_otherwise_further_away_does_not_matter(file: Path) -> None:
    workbook = load_workbook(BytesIO(workbook_of(EXAMPLE)))
    for sheet in workbook.worksheets:
        sheet.row_dimensions[1_048_576].height = 14
        sheet.cell(6_000, 1).font = sheet.cell(4, 16_384).font = Font(bold=True)
    study = read_study_workbook(saved(workbook, file)).study
    assert what_differs(study, parse_study(EXAMPLE, "example.toml")) == []


def test_merged_cells_take_no_room_wherever_they_are_told_of(file: Path) -> None:
    area = b'<mergeCells><mergeCell ref="A1:T10000"/></mergeCells><sheetData'
    file.write_bytes(with_change("xl/worksheets/sheet2.xml", lambda part: part.replace(b"<sheetData", area)))
    read_study_workbook(file)  # what is imported meanwhile does not count
    tracemalloc.start()
    try:
        read_study_workbook(file)
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()
