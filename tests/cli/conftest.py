"""The command line run in this process or in one of its own, and files for it to read."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from offsim.cli import run_command_line
from offsim.model import scenario_set
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.report.json_text import json_text
from offsim.storage.document_file import document_bytes
from tests.small_study import SMALL_STUDY, small_study

Said = Callable[..., tuple[int, str, str]]


def as_told(value: Any) -> Any:  # noqa: ANN401  (whatever JSON holds)
    """Return a value as an answer in JSON gives it."""
    return json.loads(json_text({"": value}))[""]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Run the command line in this process; return its status, what it printed, and what it complained of."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        status = run_command_line([str(word) for word in words])
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def answered(said: Said) -> Callable[..., dict[str, Any]]:
    def run(*words: str | Path) -> dict[str, Any]:
        status, out, err = said("run", *words, "--json", "-")
        assert (status, err) == (0, "")
        answer: dict[str, Any] = json.loads(out)
        return answer

    return run


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "small.toml"
    file.write_text(SMALL_STUDY, encoding="utf-8")
    return file


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = tmp_path / "mine.offsim"
    scenarios = scenario_set.set_lever(new_set(small_study(), text("Mine")), "scenario_1", "trend.voice", 7.25)
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    return file


def program(*words: str) -> list[str]:
    return [sys.executable, "-m", "offsim", *words]
