"""``offsim study-template`` and ``offsim study``: a study as a workbook, and back, or a sentence that says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from offsim.storage.study_file import read_study
from tests.cli.conftest import Said
from tests.same_study import what_differs
from tests.storage.study_tables import EXAMPLE, SHIPPED
from tests.study_workbooks import changed


def test_a_template_becomes_a_study_that_is_projected(said: Said, tmp_path: Path) -> None:
    workbook, text = tmp_path / "mine.xlsx", tmp_path / "mine.toml"
    assert said("study-template", workbook, "--lang", "fr") == (0, f"{workbook}\n", "")
    assert load_workbook(workbook).sheetnames[:3] == ["Étude", "Chiffres", "Leviers"]
    assert said("study", workbook, "-o", text) == (0, f"{text}\n", "")
    status, out, err = said("run", "--study", text)
    assert (status, err) == (0, "")
    assert "An example to overwrite" in out


@pytest.mark.parametrize("name", SHIPPED)
def test_a_study_goes_out_and_comes_back_to_the_byte(said: Said, tmp_path: Path, name: str) -> None:
    workbook, text = tmp_path / "mine.xlsx", tmp_path / "mine.toml"
    text.write_text(SHIPPED[name], encoding="utf-8")
    assert said("study", text, "-o", workbook)[0] == 0
    assert said("study", workbook, "-o", text)[0] == 0
    assert text.read_text(encoding="utf-8") == SHIPPED[name]
    fresh = tmp_path / "fresh.toml"
    assert said("study-template", workbook, "--study", name)[0] == 0
    assert said("study", workbook, "-o", fresh)[0] == 0
    assert what_differs(read_study(fresh), read_study(text)) == []


def test_faults_are_told_by_their_cells_and_nothing_is_written(said: Said, tmp_path: Path) -> None:
    workbook, text = tmp_path / "mine.xlsx", tmp_path / "mine.toml"
    changed(EXAMPLE, workbook, {("markets.*", "spain", "economy"): "mars", ("facts", "wage", "value"): "?"})
    status, out, err = said("study", workbook, "-o", text)
    assert (status, out) == (2, "")
    told = err.splitlines()
    assert told[0] == "Markets!F10: “markets.spain.economy”: expected one of france, spain, found 'mars'."
    assert any("“wage.value”: expected a finite number, found '?'." in line for line in told)
    assert not text.exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("study-template",), "Name the workbook to write"),
        (("study-template", "mine.toml"), "should end in .xlsx"),
        (("study-template", "mine.xlsx", "--study", "pai"), "There is no study “pai”"),
        (("study-template", "none/mine.xlsx"), "there is no folder"),
        (("study",), "Name what to read and what to write"),
        (("study", "mine.xlsx"), "Name what to read and what to write"),
        (("study", "mine.xlsx", "-o", "mine.json"), "should end in .toml"),
        (("study", "pai-2020", "-o", "mine.toml"), "should end in .xlsx"),
        (("study", "mine.xlsx", "-o", "mine.toml"), "cannot be read"),
        (("study", "mine.xlsx", "-o"), "needs a value after it"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = said(*words)
    assert (status, out) == (2, "")
    assert sentence in err
    assert list(tmp_path.iterdir()) == []
