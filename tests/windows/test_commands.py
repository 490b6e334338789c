"""On Windows every command gives the numbers and workbooks it gives on Linux."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bundle.wine import windows_path
from offsim.language import load_language
from offsim.report.amounts import with_kept_spaces
from offsim.report.provenance_words import exported_words
from tests.windows.conftest import Installed

CLOSE = 1e-12
TEXTS = "xl/sharedStrings.xml"
MINUTE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
SIMULATIONS = "--simulations"
STUDIES = ("pai-2020", "digital-2030")
COMMANDS = {
    **{f"run {study}": ("run", "--study", study, SIMULATIONS, "2000") for study in STUDIES},
    "hindcast": ("hindcast",),
    "rank": ("rank", "--draws", "1024"),
    "explain": ("explain", "reference", "diversification"),
    "compare": ("compare", SIMULATIONS, "1000"),
    "seek": ("seek", "--lever", "trend.france"),
    "frontier": ("frontier", "trend.france", "trend.rest_of_world"),
}


def differences(ours: object, theirs: object, where: str = "") -> list[str]:
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.keys() == theirs.keys():
        return [line for key in ours for line in differences(ours[key], theirs[key], f"{where}.{key}")]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [
            line
            for at, pair in enumerate(zip(ours, theirs, strict=True))
            for line in differences(*pair, f"{where}[{at}]")
        ]
    if isinstance(ours, float) and isinstance(theirs, float):
        close = math.isclose(ours, theirs, rel_tol=CLOSE, abs_tol=CLOSE)
        return [] if close else [f"{where}: {ours} here, {theirs} there"]
    return [] if ours == theirs else [f"{where}: {ours!r} here, {theirs!r} there"]


def parts(workbook: Path) -> dict[str, bytes]:
    """Return what is in an Arabic workbook but the minute it was written in, which is another for another workbook."""
    with zipfile.ZipFile(workbook) as archive:
        found = {name: archive.read(name) for name in archive.namelist() if name != "docProps/core.xml"}
    minute = MINUTE.findall(found[TEXTS].decode())[-1]
    words = exported_words(minute, load_language("ar"))
    for written in (minute, words, with_kept_spaces(words)):
        assert written.encode() in found[TEXTS]
        found[TEXTS] = found[TEXTS].replace(written.encode(), b"")
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_the_numbers_are_those_of_linux(installed: Installed, name: str) -> None:
    words = COMMANDS[name]
    ours = subprocess.run([sys.executable, "-m", "offsim", *words, "--json", "-"], capture_output=True, check=False)  # noqa: S603
    theirs = installed.computer.run(installed.command, *words, "--json", "-", seconds=300)
    assert (ours.returncode, theirs.returncode) == (0, 0), (ours.stderr, theirs.stderr.decode())
    assert differences(json.loads(ours.stdout), json.loads(theirs.stdout)) == []


def test_workbook_and_pictures_are_written_where_asked(installed: Installed, tmp_path: Path) -> None:
    folder = tmp_path / "rapport à lire تقرير"
    folder.mkdir()
    words = ["run", SIMULATIONS, "2000", "--lang", "ar", "--xlsx", windows_path(folder / "w.xlsx")]
    theirs = installed.computer.run(installed.command, *words, "--charts", windows_path(folder / "charts"), seconds=300)
    assert theirs.returncode == 0, theirs.stderr.decode()
    own = [sys.executable, "-m", "offsim", *words[:-1], str(folder / "l.xlsx")]
    subprocess.run(own, check=True, capture_output=True)  # noqa: S603
    assert parts(folder / "w.xlsx") == parts(folder / "l.xlsx")
    assert {file.suffix for file in (folder / "charts").iterdir()} >= {".png", ".svg"}


def test_a_name_of_a_device_is_refused_and_not_swallowed(installed: Installed, tmp_path: Path) -> None:
    said = installed.computer.run(installed.command, "run", "--json", windows_path(tmp_path / "aux.json"))
    assert said.returncode == 2
    assert b"aux.json" in said.stderr


@pytest.mark.parametrize("option", ["--json", "--xlsx", "--charts"])
def test_a_path_over_260_letters_is_said_to_be_too_long(installed: Installed, option: str) -> None:
    folder = installed.computer.drive / "own" / ("a" * 100) / ("b" * 100) / ("c" * 60)
    folder.mkdir(parents=True, exist_ok=True)
    goal = "C:\\" + str(folder.relative_to(installed.computer.drive) / "result").replace("/", "\\")
    said = installed.computer.run(installed.command, "run", option, goal)
    assert said.returncode == 2
    assert b"the name is too long" in said.stderr
    assert list(folder.iterdir()) == []


def test_a_missing_file_is_named(installed: Installed) -> None:
    victim = installed.folder / "runtime" / "lib" / "numpy" / "_core" / "__init__.py"
    hidden, compiled = victim.with_suffix(".hidden"), next((victim.parent / "__pycache__").glob("__init__.*"))
    victim.rename(hidden)
    compiled.rename(compiled.with_suffix(".hidden"))
    try:
        said = installed.computer.run(installed.command, "studies")
    finally:
        hidden.rename(victim)
        compiled.with_suffix(".hidden").rename(compiled)
    assert said.returncode == 1
    assert rb"runtime\lib\numpy\_core" in said.stderr
