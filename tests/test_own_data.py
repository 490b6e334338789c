"""What docs/own-data.md says of own figures is so: its files are read, its commands run, its answers quoted."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from offsim.cli import run_command_line

WORDS = (Path(__file__).parents[1] / "docs" / "own-data.md").read_text(encoding="utf-8")
FILES = re.findall(r"`([\w.]+\.csv)`[^`]*?:\n\n```csv\n(.*?)```", WORDS, re.DOTALL)
STEPS = re.findall(r"```sh\noffsim (.*?)\n```\n\n```text\n(.*?)\n```", WORDS, re.DOTALL)


def test_every_command_answers_as_the_page_says(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in FILES:
        (tmp_path / name).write_text(content, encoding="utf-8")
    for command, quoted in STEPS:
        status = run_command_line(shlex.split(command))
        out, err = capsys.readouterr()
        assert status == (2 if "Answer with" in quoted else 0), err
        for line in quoted.splitlines():
            assert line in (out or err).splitlines(), command


def test_every_file_and_command_of_the_page_is_tried() -> None:
    assert len(FILES) == WORDS.count("```csv") == 3
    assert len(STEPS) == WORDS.count("```sh") == 6
