"""Only the sheets that hold certain words are read of a workbook that comes home."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from offsim.storage.workbook_file import read_workbook

SHEETS = {"one": ["lever", "outlook", 3], "two": [1, 2, 3], "three": ["an outlook", "scenario"], "four": ["x"]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, cells in SHEETS.items():
        book.create_sheet(title).append(cells)
    content = BytesIO()
    book.save(content)
    found = tmp_path / "some.xlsx"
    found.write_bytes(content.getvalue())
    return found


def titles(file: Path, *words: str) -> list[str]:
    return [sheet.title for sheet in read_workbook(file, words)]


def test_sheets_that_hold_a_word_by_itself_in_a_cell_are_read(file: Path) -> None:
    assert "one" in titles(file, "outlook")
    assert "four" not in titles(file, "outlook")
    assert {"one", "three"} <= set(titles(file, "outlook", "scenario"))


def test_all_sheets_are_read_where_none_has_the_words(file: Path) -> None:
    assert titles(file, "no such word") == titles(file) == list(SHEETS)


def test_what_is_read_does_not_depend_on_what_is_left_out(file: Path) -> None:
    every = {sheet.title: sheet for sheet in read_workbook(file)}
    assert all(sheet == every[sheet.title] for sheet in read_workbook(file, ["outlook", "x"]))
