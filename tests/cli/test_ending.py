"""Ctrl-C and the system's signals end the program at once and without a word, in its first moments and in the last."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

STARTS = {
    "offsim": "from offsim.__main__ import main; sys.exit(main())",
    "python -m offsim": "import runpy; runpy.run_module('offsim', run_name='__main__', alter_sys=True)",
}
SIGNAL_AT_IMPORT = """
import os, sys
number, module, *words = sys.argv[1:]
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            os.kill(os.getpid(), int(number))
sys.meta_path.insert(0, Finder())
sys.argv = ["offsim", *words]
"""
SIGNAL_AT_WRITING = """
import os, sys
number, *words = sys.argv[1:]
from offsim.storage import atomic_file
def interrupted(descriptor):
    os.kill(os.getpid(), int(number))
atomic_file.os.fsync = interrupted
sys.argv = ["offsim", *words]
"""


def ended(program: str, folder: Path, *words: object) -> subprocess.CompletedProcess[bytes]:
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, *map(str, words)]
    return subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, check=False, timeout=60)  # noqa: S603


@pytest.mark.parametrize(
    ("start", "module", "words"),
    [
        ("offsim", "offsim.cli", ["run"]),
        ("python -m offsim", "offsim.cli", ["run"]),
        ("offsim", "numpy.linalg", ["studies"]),
        ("offsim", "offsim.report.workbook", ["run", "--xlsx", "r.xlsx"]),
        ("python -m offsim", "PySide6.QtWidgets", []),
        ("offsim", "offsim.ui.main_window", []),
    ],
)
def test_ctrl_c_while_it_starts_ends_it_with_130_and_silence(
    tmp_path: Path, start: str, module: str, words: list[str]
) -> None:
    answer = ended(SIGNAL_AT_IMPORT + STARTS[start], tmp_path, int(signal.SIGINT), module, *words)
    assert (answer.returncode, answer.stdout, answer.stderr) == (130, b"", b"")


@pytest.mark.parametrize(
    ("number", "two_names"), [(signal.SIGINT, False), (signal.SIGTERM, True), (signal.SIGTERM, False)]
)
def test_a_run_that_is_ended_while_it_writes_leaves_no_half_file(
    tmp_path: Path, number: signal.Signals, two_names: bool
) -> None:
    (tmp_path / "r.json").write_bytes(b"as it was")
    if two_names:
        (tmp_path / "other.json").hardlink_to(tmp_path / "r.json")
    program = SIGNAL_AT_WRITING + STARTS["offsim"]
    answer = ended(program, tmp_path, int(number), "run", "--json", "r.json", "--xlsx", "r.xlsx")
    assert (answer.returncode, answer.stdout, answer.stderr) == (128 + number, b"", b"")
    names = {"r.json", "other.json"} if two_names else {"r.json"}
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == dict.fromkeys(names, b"as it was")


def test_a_signal_the_program_was_told_to_ignore_stays_ignored(tmp_path: Path) -> None:
    ignoring = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    program = ignoring + SIGNAL_AT_IMPORT + STARTS["offsim"]
    answer = ended(program, tmp_path, int(signal.SIGINT), "numpy", "studies")
    assert (answer.returncode, answer.stderr) == (0, b"")


@pytest.mark.parametrize("word", ["n" * 300, "n" * 5000])
def test_a_word_too_long_for_a_file_name_is_refused_like_any_other(tmp_path: Path, word: str) -> None:
    answer = ended("import sys\nsys.argv[0] = 'offsim'\n" + STARTS["offsim"], tmp_path, word)
    assert answer.returncode == 2
    assert b"no command" in answer.stderr
