"""The command line answers in the language around it, and leaves last words where it has no console."""

import os
import subprocess
import sys

import pytest

from offsim.cli import run_command_line, surroundings
from offsim.cli.surroundings import LAST_WORDS, surrounding_language

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(("system", "spoken"), [("fr_FR", "fr"), ("ar_MA", "ar"), ("de_DE", "en"), ("", "en")])
def test_where_no_variable_names_a_language_the_system_is_asked(
    monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setattr(surroundings, "_windows_language", lambda: system)
    assert surrounding_language() == spoken


def test_a_variable_outweighs_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "_windows_language", lambda: "fr_FR")
    monkeypatch.setenv("LANG", "ar_MA.UTF-8")
    assert surrounding_language() == "ar"


def test_without_a_console_the_refusal_is_left_to_whoever_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setenv(LAST_WORDS, "-")
    assert run_command_line(["nothing-like-it"]) == 2
    assert "nothing-like-it" in os.environ[LAST_WORDS]


def test_without_a_console_and_nobody_waiting_it_still_ends_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.delenv(LAST_WORDS, raising=False)
    assert run_command_line(["nothing-like-it"]) == 2
    assert LAST_WORDS not in os.environ


def test_numpy_is_loaded_without_the_instructions_that_sort_slowly_on_some_processors() -> None:
    program = "import offsim.__main__ as program; program.prepare_numpy(); import numpy; "
    program += "print(numpy.show_config('dicts')['SIMD Extensions'].get('found'))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert "X86_V4" not in told.stdout
    assert told.stderr == ""
