"""Answers on sheets of the workbook: the sentence, the tables, every digit."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from offsim.language import load_language
from offsim.model.scenario_set import new_set
from offsim.model.text import LANGUAGES, text
from offsim.report.tables import Answer, Figure, Table
from tests.report.workbook_files import exported
from tests.small_study import small_study

ROWS = (("=A lever", Figure(1 / 3, 2), Figure(-2.5, 1, sign=True)), ("Another", Figure(float("nan")), Figure(4.0)))
ANSWER = Answer("Goal seek", "It takes a third.", (Table("Alone", ("Lever", "Needed", "Change"), ROWS),))


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_answer_has_a_sheet_of_its_own(code: str) -> None:
    content = exported(new_set(small_study(), text("Mine")), load_language(code), answers=(ANSWER,))
    sheet = load_workbook(BytesIO(content))["Goal seek"]
    cells = [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()]
    assert ["It takes a third."] in cells
    start = cells.index(["Lever", "Needed", "Change"])
    assert cells[start - 1] == ["Alone"]
    assert cells[start + 1] == ["=A lever", 1 / 3, -2.5]
    assert cells[start + 2] == ["Another", 4.0]
    formats = {cell.value: cell.number_format for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert formats[-2.5] == "+#,##0.0;-#,##0.0;#,##0.0"
    assert all(cell.data_type != "f" for row in sheet.iter_rows(min_row=5) for cell in row)
    assert bool(sheet.sheet_view.rightToLeft) is (code == "ar")


def test_figures_rounded_so_that_they_add_up_are_written_as_the_sentence_tells_them() -> None:
    rows = (("One", Figure(-1.253, 1, shown=-1.2)), ("Another", Figure(-0.652, 1, shown=-0.7)))
    answer = Answer("Differences", "1.2 and 0.7.", (Table("", ("What differs", "bn MAD"), rows),))
    sheet = load_workbook(BytesIO(exported(new_set(small_study(), text("Mine")), answers=(answer,))))["Differences"]
    cells = [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()]
    assert [cells[cells.index(["What differs", "bn MAD"]) + place][1] for place in (1, 2)] == [-1.2, -0.7]
