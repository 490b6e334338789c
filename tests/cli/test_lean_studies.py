"""A study may leave out targets, events, years: every command then answers, or says what is missing."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Said
from tests.lean_studies import LEAN

LEVERS = ("trend.voice", "sensitivity.north")
COMMANDS = (
    ("run",),
    ("run", "--json", "-"),
    ("seek",),
    ("seek", "--chance", "80"),
    ("seek", "--share", "growth"),
    ("seek", "--target", "turnover_2025"),
    ("frontier",),
    ("frontier", *LEVERS, "--points", "3"),
    ("frontier", *LEVERS, "--points", "3", "--target", "turnover_2025"),
    ("frontier", *LEVERS, "--points", "3", "--target", "turnover_2025", "--chance"),
    ("compare",),
    ("hindcast",),
    ("rank", "--draws", "64"),
    ("explain", "reference", "steady"),
    ("explain", "reference", "reference", "--set", "productivity=3"),
    ("levers",),
)
UNFINISHED = re.compile(r": \.|\{|\bNone\b|\bnan\b|error it did not expect")


@pytest.mark.parametrize("kind", LEAN)
def test_every_command_answers_or_says_what_is_missing(said: Said, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "lean.toml"
    file.write_text(LEAN[kind], encoding="utf-8")
    for words in COMMANDS:
        status, out, err = said(*words, "--study", file)
        assert status in (0, 2), words
        assert bool(out) == (status == 0)
        assert not UNFINISHED.search(err)
        assert "--json" in words or not UNFINISHED.search(out)
        assert err.count("\n") == (0 if status == 0 else 1)


@pytest.mark.parametrize(
    "words", ["seek", "seek --chance 80", "seek --target x", "frontier trend.voice trend.data --target x"]
)
def test_a_study_without_targets_is_told_to_have_none(said: Said, tmp_path: Path, words: str) -> None:
    file = tmp_path / "lean.toml"
    file.write_text(LEAN["no targets"], encoding="utf-8")
    status, _, err = said(*words.split(), "--study", file)
    assert status == 2
    assert err.startswith("This study has no targets to ask about. Add one on the page “Study”, or to its file")
