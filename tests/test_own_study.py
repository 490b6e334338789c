"""docs/own-study.md tells the truth in three languages: cells filled in, commands run, what it quotes in the answer."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from offsim.cli import run_command_line
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from tests.gui.own_study_page import EDITIONS
from tests.study_workbooks import cell_of
from tests.test_tour import plain

PAGES = {code: words.split("\n## ")[-1] for code, words in EDITIONS.items()}
"""The second halves; tests/gui/test_own_study_page.py follows the first."""
CELLS = {
    code: re.findall(r"^\| ([^|]+) \| (`[^|]+`|\([^|]+\)) \| `([^|]+)` \| (.+) \|$", page, re.MULTILINE)
    for code, page in PAGES.items()
}
COMMANDS = {
    code: [shlex.split(words)[1:] for words in re.findall(r"```sh\n(.*?)\n```", page)] for code, page in PAGES.items()
}
QUOTED = {code: re.findall(r"```text\n(.*?)\n```", page, re.DOTALL)[-1] for code, page in PAGES.items()}
EACH = pytest.mark.parametrize("code", LANGUAGES)
ACROSS = (1, 11)
"""The places of the sheets that have a row a key, and a column a record."""


def place(workbook: Workbook, sheet: str, row: str, column: str) -> Cell:
    """Return the cell that the page means by a sheet, a row and a column."""
    blocks = {
        str(cell.value)[1:] for (cell,) in workbook[sheet].iter_rows(max_col=1) if str(cell.value).startswith("@")
    }
    across = workbook.sheetnames.index(sheet) + 1 in ACROSS
    record, key = (column, row) if across else ("" if row.startswith("(") else row, column)
    for block in sorted(blocks):
        try:
            return cell_of(workbook, block, record, key)
        except StopIteration:
            continue
    raise KeyError(row)


@EACH
def test_the_page_leads_from_the_template_to_a_projection(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    language = [] if "--lang" in COMMANDS[code][0] else ["--lang", code]
    template, *rest = COMMANDS[code]
    assert run_command_line([*template, *language]) == 0
    file = template[1]
    workbook = load_workbook(file)
    for sheet, row, column, words in CELLS[code]:
        number = re.fullmatch(r"\d+([.,]\d+)?", words)
        place(workbook, sheet, row.strip("`"), column).value = float(words.replace(",", ".")) if number else words
    workbook.save(file)
    for command in rest:
        capsys.readouterr()
        assert run_command_line([*command, *language]) == 0, capsys.readouterr().err
    answer = plain(capsys.readouterr().out)
    assert [line for line in plain(QUOTED[code]).splitlines() if line not in answer] == []


@EACH
def test_every_cell_and_command_of_the_page_is_followed(code: str) -> None:
    assert PAGES[code].count("\n| ") == len(CELLS[code]) + 2 * 4
    assert len(CELLS[code]) == len(CELLS["en"]) > 40
    assert [command[0] for command in COMMANDS[code]] == ["study-template", "study", "run"]


@EACH
def test_every_edition_has_the_same_steps_and_leads_to_the_others(code: str) -> None:
    assert [line.split(".")[0] for line in re.findall(r"^#+ .*", EDITIONS[code], re.MULTILINE) if "###" in line] == [
        f"### {number}" for number in (*range(1, 7), *range(1, 7))
    ]
    others = {"en": "own-study.md", "fr": "own-study.fr.md", "ar": "own-study.ar.md"}
    assert all(f"]({name})" in EDITIONS[code] for other, name in others.items() if other != code)


def names(code: str) -> Iterator[str]:
    """Give the names in bold type, each entry of a menu by itself."""
    for bold in re.findall(r"\*\*([^*\n]+)\*\*", plain(EDITIONS[code])):
        if len(parts := re.split(" [▸◂] ", bold)) > 1 or bold.endswith("…"):
            yield from parts


@EACH
def test_menus_are_named_as_the_window_names_them(code: str) -> None:
    language = load_language(code)
    said = {plain(language.translate(*message)).replace("&", "") for message in load_language("fr").messages}
    named = {*names(code)}
    assert len(named) >= 8
    assert named - said == set()
