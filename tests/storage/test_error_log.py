"""Errors nobody expected leave a record in the state folder, native aborts too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from offsim.storage import error_log
from offsim.storage.error_log import ABORTS, MOST_BYTES, log_error

ABORT = """
import os
from offsim.storage.error_log import note_aborts
def where_it_happened():
    os.abort()
note_aborts("1.2.3")
where_it_happened()
"""
QUIET = "from offsim.storage.error_log import note_aborts; note_aborts('1.2.3'); print('started')"
WINDOW = """
import os
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: os.abort()
from offsim.app import run_window
run_window(None, "en")
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("HOME", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.chdir(tmp_path)  # an abort may leave a core where it happens
    return error_log.state_folder()


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603


def test_an_error_is_kept_with_its_traceback_and_the_version(folder: Path) -> None:
    error = ValueError("what nobody expected")
    file = log_error(error, "1.2.3")
    assert file.parent == folder
    assert "offsim 1.2.3" in file.read_text()
    assert "ValueError: what nobody expected" in file.read_text()


def test_an_abort_leaves_its_stack_and_the_version(folder: Path) -> None:
    assert run(ABORT).returncode != 0
    left = (folder / ABORTS).read_text()
    assert left.startswith("offsim 1.2.3, Python ")
    assert "where_it_happened" in left


def test_an_abort_of_the_window_leaves_its_stack(folder: Path) -> None:
    assert run(WINDOW).returncode != 0
    assert "run_window" in (folder / ABORTS).read_text()


def test_a_second_abort_stands_below_the_first(folder: Path) -> None:
    run(ABORT)
    run(ABORT)
    assert (folder / ABORTS).read_text().count("where_it_happened") == 2


def test_starts_without_an_abort_leave_one_line(folder: Path) -> None:
    for _ in range(3):
        assert run(QUIET).returncode == 0
    assert (folder / ABORTS).read_text().count("offsim 1.2.3") == 1


def test_the_record_of_aborts_does_not_grow_without_bound(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / ABORTS).write_bytes(b"Fatal Python error: Aborted\n" * MOST_BYTES)
    assert run(QUIET).returncode == 0
    assert (folder / ABORTS).stat().st_size < 1000


def test_a_state_folder_that_cannot_be_made_keeps_nothing_from_starting(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder should be")
    answer = run(QUIET)
    assert (answer.returncode, answer.stdout.strip(), answer.stderr) == (0, "started", "")


def test_a_record_that_is_a_folder_keeps_nothing_from_starting(folder: Path) -> None:
    (folder / ABORTS).mkdir(parents=True)
    answer = run(QUIET)
    assert (answer.returncode, answer.stdout.strip(), answer.stderr) == (0, "started", "")
