"""In French and Arabic the command line says nothing in English: no help, no answer, no refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from offsim.cli.commands import COMMANDS
from offsim.language import load_language
from offsim.storage.studies import open_study, shipped_study_ids
from tests.cli.conftest import Said
from tests.left_in_english import Detector

CODES = ("fr", "ar")
STUDIES = [open_study(key) for key in shipped_study_ids()]
DETECTORS = {code: Detector(load_language(code), STUDIES) for code in CODES}
REFUSED = (
    ("run", "--scenario", "nowhere.offsim"),
    ("run", "--scenario", "broken.offsim"),
    ("run", "--study", "broken.toml"),
    ("run", "--json", "nowhere/x.json"),
    ("run", "--json", "."),
    ("run", "--set", "trend.france"),
    ("run", "--set", "trend.france=much"),
    ("run", "--simulations", "many"),
    ("run", "--seed"),
    ("run", "--what"),
    ("seek", "--chance", "x"),
    ("study", "broken.xlsx", "-o", "x.toml"),
    ("study", "broken.xlsx"),
    ("import", "broken.xlsx"),
    ("data", "broken.csv", "--outcome", "jobs", "-o", "x.offsim"),
    ("data", "nowhere.csv", "--outcome", "jobs"),
    ("frontier", "trend.france"),
    ("explain", "reference", "nobody"),
)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_no_help_is_in_english(said: Said, command: str, code: str) -> None:
    status, out, err = said(*filter(None, [command]), "--help", "--lang", code)
    assert (status, err) == (0, "")
    names = {*COMMANDS, "with|without", "shown|stored", "comma|point", "dates|years", "tab|semicolon|comma|bar"}
    for name in sorted(names, key=len, reverse=True):
        out = out.replace(f"offsim {name}", "").replace(name, "")
    assert DETECTORS[code].found(out.splitlines()) == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("words", [("studies",), ("levers", "--study", "pai-2020"), ("run",)])
def test_no_list_is_in_english(said: Said, words: tuple[str, ...], code: str) -> None:
    status, out, err = said(*words, "--lang", code)
    assert (status, err) == (0, "")
    assert DETECTORS[code].found(out.splitlines()) == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("words", REFUSED, ids=" ".join)
def test_no_refusal_is_in_english(
    said: Said, words: tuple[str, ...], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("broken.offsim", "broken.toml", "broken.xlsx", "broken.csv"):
        Path(name).write_text("a =", encoding="utf-8")
    status, out, err = said(*words, "--lang", code)
    assert (status, out) == (2, "")
    assert err
    assert DETECTORS[code].found(err.replace(str(tmp_path), "").splitlines()) == []
