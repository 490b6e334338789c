"""docs/own-study.md tells the truth: its cells are filled in, its commands run, and what it quotes is in the answer."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from offsim.cli import run_command_line
from tests.study_workbooks import cell_of

WORDS = (Path(__file__).parents[1] / "docs" / "own-study.md").read_text(encoding="utf-8")
PAGE = WORDS.partition("## In a workbook")[2]
"""The second half; tests/gui/test_own_study_page.py follows the first."""
CELLS = re.findall(r"^\| (\w+) \| (`[^|]+`|\(new\)) \| `([^|]+)` \| (.+) \|$", PAGE, re.MULTILINE)
COMMANDS = [shlex.split(words)[1:] for words in re.findall(r"```sh\n(.*?)\n```", PAGE)]
QUOTED = re.findall(r"```text\n(.*?)\n```", PAGE, re.DOTALL)[-1]


def place(workbook: Workbook, sheet: str, row: str, column: str) -> Cell:
    """Return the cell that the page means by a sheet, a row and a column."""
    blocks = {
        str(cell.value)[1:] for (cell,) in workbook[sheet].iter_rows(max_col=1) if str(cell.value).startswith("@")
    }
    across = sheet in ("Study", "Scenarios")
    record, key = (column, row) if across else ("" if row == "(new)" else row, column)
    for block in sorted(blocks):
        try:
            return cell_of(workbook, block, record, key)
        except StopIteration:
            continue
    raise KeyError(row)


def test_the_page_leads_from_the_template_to_a_projection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    template, *rest = COMMANDS
    assert run_command_line([*template, "--lang", "en"]) == 0
    workbook = load_workbook("tangier.xlsx")
    for sheet, row, column, words in CELLS:
        number = re.fullmatch(r"\d+(\.\d+)?", words)
        place(workbook, sheet, row.strip("`"), column).value = float(words) if number else words
    workbook.save("tangier.xlsx")
    for command in rest:
        capsys.readouterr()
        assert run_command_line([*command, "--lang", "en"]) == 0, capsys.readouterr().err
    answer = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    assert [line for line in QUOTED.splitlines() if line not in answer] == []


def test_every_cell_and_command_of_the_page_is_followed() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith(("| sheet", "| ---"))]
    assert len(CELLS) == len(rows)
    assert [command[0] for command in COMMANDS] == ["study-template", "study", "run"]
