"""The program with a console adds a word of its own only where offsim ended without one, or its files are damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundle.launchers import FLAGS, LAUNCHERS, MINGW, SOURCES
from bundle.processes import run
from tests.windows.computer import Computer

STAND_IN = Path(__file__).with_name("stand_in_python.c")
NAME = "offsim-cli.exe"
CRASH = "offsim met an error it did not expect (ValueError).\n"
REFUSAL = "There is no such command.\n"
COULD_NOT, DAMAGED = "offsim could not start", "This installation of offsim is damaged"
UNEXPECTED, REFUSED = 1, 2


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The launcher as it ships, but for its icon, beside a Python that says and ends as it is told."""
    folder = tmp_path_factory.mktemp("launcher")
    (folder / "runtime").mkdir()
    run([f"{MINGW}gcc", "-shared", STAND_IN, "-o", folder / "runtime" / "python313.dll"])
    run([f"{MINGW}gcc", *FLAGS, *LAUNCHERS[NAME], SOURCES / "launcher.c", "-o", folder / NAME])
    return folder / NAME


def told(computer: Computer, program: Path, code: int, says: str, listed: str = "") -> str:
    (program.parent / "runtime" / "files.txt").write_text(listed)
    done = computer.run(program, extra={**computer.extra, "ENDS": str(code), "SAYS": says})
    assert done.returncode == code
    return done.stderr.decode()


@pytest.mark.parametrize(("code", "says"), [(UNEXPECTED, CRASH), (REFUSED, REFUSAL), (0, "")])
def test_what_offsim_has_said_stands_alone(computer: Computer, program: Path, code: int, says: str) -> None:
    assert told(computer, program, code, says) == says


def test_an_end_without_a_word_is_told(computer: Computer, program: Path) -> None:
    assert told(computer, program, UNEXPECTED, "").startswith(COULD_NOT)


@pytest.mark.parametrize("says", ["", CRASH])
def test_a_damaged_file_is_told_below_what_offsim_has_said(computer: Computer, program: Path, says: str) -> None:
    assert told(computer, program, UNEXPECTED, says, "7 runtime\\gone.py\n").startswith(says + DAMAGED)
